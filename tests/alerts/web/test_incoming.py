"""Of a body that nobody reads the rest is passed over, so that its sender hears why."""

import asyncio
from collections.abc import Iterator
from itertools import repeat

import pytest
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from alerts.telemetry.measures import REGISTRY
from alerts.web.middleware import MOST_UNREAD_BYTES, BodyLimit, SayFailure

PIECE = bytes(1_000_000)


async def send_body(pieces: Iterator[bytes], status: int, **headers: str) -> tuple[int, list[int]]:
    """How many pieces were taken before the answer, which reads none, was sent; and the statuses that were."""
    taken, taken_before, statuses = 0, 0, list[int]()

    async def receive() -> Message:
        nonlocal taken
        taken += 1
        piece = next(pieces, None)
        return {"type": "http.request", "body": piece or b"", "more_body": piece is not None}

    async def send(message: Message) -> None:
        nonlocal taken_before
        if message["type"] == "http.response.start":
            statuses.append(message["status"])
            taken_before = taken

    async def answer_at_once(scope: Scope, receive: Receive, send: Send) -> None:
        await Response(status_code=status)(scope, receive, send)

    def refuse(request: Request, error: Exception) -> Response:
        return Response(status_code=413)

    written = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {"type": "http", "method": "POST", "path": "/v1/cases", "headers": written}
    await BodyLimit(answer_at_once, refuse)(scope, receive, send)
    return taken_before, statuses


def test_is_taken_to_its_end_before_the_answer() -> None:
    three = [PIECE] * 3
    assert asyncio.run(send_body(iter(three), 401, content_length="400000")) == (4, [401])
    assert asyncio.run(send_body(iter(three), 401, transfer_encoding="chunked")) == (4, [401])


def test_is_taken_too_where_its_length_alone_is_refused() -> None:
    assert asyncio.run(send_body(iter([PIECE] * 3), 200, content_length="3000000")) == (4, [413])


def test_has_an_end_where_its_sender_knows_none() -> None:
    taken, statuses = asyncio.run(send_body(repeat(PIECE), 401, transfer_encoding="chunked"))
    assert (taken * len(PIECE) <= MOST_UNREAD_BYTES + len(PIECE), statuses) == (True, [401])


@pytest.mark.parametrize("length", [{}, {"content_length": "0"}])
def test_is_not_waited_for_where_there_is_none(length: dict[str, str]) -> None:
    assert asyncio.run(send_body(iter([]), 200, **length)) == (0, [200])


def test_is_not_waited_for_any_longer_when_it_was_too_slow() -> None:
    assert asyncio.run(send_body(iter([PIECE]), 408, content_length="400000")) == (0, [408])


@pytest.mark.parametrize(("path", "status"), [("/desk/sign-in/x", 408), ("/v1/cases", 401)])
def test_of_strangers_who_are_too_many_is_waited_for_a_second(path: str, status: int) -> None:
    """They hold connections, and whoever ends an alert needs one."""
    statuses: list[int] = []

    async def receive() -> Message:
        await asyncio.sleep(60)
        return {"type": "http.request", "body": b"", "more_body": True}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    async def read(scope: Scope, receive: Receive, send: Send) -> None:
        try:
            if path != "/v1/cases":
                await Request(scope, receive).body()
            await Response(status_code=401)(scope, receive, send)
        except HTTPException as refused:
            await Response(status_code=refused.status_code)(scope, receive, send)

    async def crowd() -> None:
        limit = BodyLimit(read, lambda request, error: Response(), strangers=5)
        scope = {"type": "http", "method": "POST", "path": path, "headers": [(b"content-length", b"9")]}
        sending = [asyncio.ensure_future(limit(scope, receive, send)) for _ in range(20)]
        _, waited_for = await asyncio.wait(sending, timeout=3)
        assert (statuses, len(waited_for)) == ([status] * 15, 5)
        for each in waited_for:
            each.cancel()

    asyncio.run(crowd())


def test_whose_sender_goes_in_the_middle_is_no_failure_of_ours() -> None:
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    async def read(scope: Scope, receive: Receive, send: Send) -> None:
        await Request(scope, receive).body()

    def answer(request: Request, error: Exception) -> Response:
        return Response(status_code=500)

    before = REGISTRY.get_sample_value("homeward_failures_total", {"work": "web"})
    scope = {"type": "http", "method": "POST", "path": "/v1/cases", "headers": []}
    asyncio.run(SayFailure(read, answer)(scope, receive, send))
    assert (REGISTRY.get_sample_value("homeward_failures_total", {"work": "web"}), sent) == (before, [])
