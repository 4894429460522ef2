"""How many large bodies, such as forms with files, one account sends at a time: each is in memory until it is whole."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.types import Message

from alerts.staff.models import Factor, Staff
from alerts.staff.signin import open_session
from alerts.staff.tokens import create_token
from alerts.web.app import create_app
from alerts.web.bodies import MOST_LARGE
from tests.alerts.web.seed import World

Door = tuple[str, Callable[[World, Staff], tuple[bytes, bytes]]]


def bearer(world: World, staff: Staff) -> tuple[bytes, bytes]:
    with world.database.write() as session:
        return b"authorization", f"Bearer {create_token(session, staff, by=None)}".encode()


def cookie(world: World, staff: Staff) -> tuple[bytes, bytes]:
    with world.database.write() as session:
        return b"cookie", f"homeward_session={open_session(session, staff, Factor.LINK, '', proven=True)}".encode()


DOORS: Sequence[Door] = [("/v1/cases/case_4k9t0v7xq2m8c1rz5ydn/photos", bearer), ("/desk/cases", cookie)]


class Sender:
    """Somebody whose form never ends. `begun`: it is being read; `status`: of the answer, once there is one."""

    def __init__(
        self,
        path: str,
        who: tuple[bytes, bytes],
        more: Sequence[tuple[bytes, bytes]] = (),
        kind: bytes = b"multipart/form-data; boundary=x",
    ) -> None:
        self.begun, self.answered = asyncio.Event(), asyncio.Event()
        self.status = 0
        headers = [(b"content-type", kind), who, *more]
        self.scope = {
            "type": "http", "method": "POST", "path": path, "query_string": b"", "headers": headers,
            "client": ("203.0.113.9", 5), "scheme": "http", "server": ("127.0.0.1", 8000),
        }  # fmt: skip

    async def receive(self) -> Message:
        self.begun.set()
        await asyncio.Event().wait()
        raise AssertionError("it never ends")

    async def send(self, message: Message) -> None:
        self.status = message.get("status", self.status)
        self.answered.set()


class Whole(Sender):
    """Somebody whose body has come."""

    async def receive(self) -> Message:
        self.begun.set()
        return {"type": "http.request", "body": b"", "more_body": False}


@asynccontextmanager
async def sending(app: FastAPI, *senders: Sender) -> Any:
    """Each has begun, or was answered."""
    tasks = [asyncio.create_task(app(each.scope, each.receive, each.send)) for each in senders]
    for each in senders:
        waits = [asyncio.create_task(event.wait()) for event in (each.begun, each.answered)]
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.mark.parametrize(("path", "door"), DOORS)
@pytest.mark.parametrize("key", [(), ((b"idempotency-key", b"1"),)])
def test_are_a_few_of_each_account(world: World, path: str, door: Any, key: Sequence[tuple[bytes, bytes]]) -> None:
    officer, approver = (door(world, staff) for staff in (world.officer, world.approver))

    async def send() -> tuple[list[int], list[int]]:
        app = create_app(world.service)
        async with sending(app, *(Sender(path, officer, key) for _ in range(MOST_LARGE))):
            one_more, other = Sender(path, officer, key), Sender(path, approver, key)
            async with sending(app, one_more, other):
                meanwhile = [one_more.status, other.status]
        again = Sender(path, officer, key)
        async with sending(app, again):
            return meanwhile, [again.status]

    assert asyncio.run(send()) == ([503, 0], [0])


END = "alerts/alert_4k9t0v7xq2m8c1rz5ydn/end"
PLAIN = [("/v1/" + END, bearer, b"application/json"), ("/desk/" + END, cookie, b"application/x-www-form-urlencoded")]


@pytest.mark.parametrize(("path", "door", "kind"), PLAIN)
@pytest.mark.parametrize("large", [(b"content-length", b"500000"), (b"transfer-encoding", b"chunked")])
def test_are_so_few_too_where_nothing_is_counted_and_an_end_is_not_among_them(
    world: World, path: str, door: Any, kind: bytes, large: tuple[bytes, bytes]
) -> None:
    officer = door(world, world.officer)

    async def send() -> list[int]:
        app = create_app(world.service)
        async with sending(app, *(Sender(path, officer, [large], kind) for _ in range(MOST_LARGE))):
            one_more, end = (Whole(path, officer, [length], kind) for length in (large, (b"content-length", b"60")))
            async with sending(app, one_more, end):
                await asyncio.wait_for(asyncio.gather(one_more.answered.wait(), end.answered.wait()), 30)
            return [one_more.status, end.status]

    refused, ended = asyncio.run(send())
    assert (refused, ended in (403, 422)) == (503, True)  # of an empty body that was read
