"""Seats of what is costly: an end finds a thread, however many wait for one."""

import asyncio
from contextlib import ExitStack

import anyio
import pytest
from anyio.to_thread import current_default_thread_limiter
from fastapi import FastAPI
from httpx2 import ASGITransport, AsyncClient

from alerts.image.door import SEATS as DECODING
from alerts.seats import Seats
from alerts.web import checking
from alerts.web.api import places
from alerts.web.app import create_app
from alerts.web.seated import CALLING, COMPOSING, DRAWING, STRANGERS, seated
from tests.alerts.web.seed import World


def test_leave_ten_threads_of_forty_when_all_are_taken() -> None:
    """Forty are what AnyIO has for all that blocks."""
    at_work = sum(each.seats for each in (DRAWING, COMPOSING, CALLING))
    waiting_too = sum(each.room for each in (DECODING, places.SEATS))
    assert at_work + waiting_too <= 30


def test_are_waited_for_without_a_thread() -> None:
    app, seats = FastAPI(), Seats(1, 2, "web.busy")

    @app.get("/draw")
    @seated(seats, wait=60.0)
    def draw() -> str:
        return "drawn"

    @app.get("/end")
    def end() -> str:
        return "ended"

    async def end_beside_those_who_wait(taken: ExitStack) -> tuple[list[bool], list[str]]:
        current_default_thread_limiter().total_tokens = 1
        async with AsyncClient(transport=ASGITransport(app), base_url="http://a.example") as client:
            waiting = [asyncio.create_task(client.get("/draw")) for _ in range(2)]
            assert (await client.get("/end")).json() == "ended"
            waited = [not each.done() for each in waiting]
            taken.close()
            return waited, [(await each).json() for each in waiting]

    with ExitStack() as taken:
        taken.enter_context(seats.take(0))
        assert asyncio.run(end_beside_those_who_wait(taken)) == ([True, True], ["drawn", "drawn"])


def test_of_those_who_have_a_picture_checked_leave_four_threads_of_eight_for_codes() -> None:
    assert checking.LOOKS.room <= STRANGERS - 4


@pytest.mark.parametrize("path", ["/check?code=H7K2M9X4Q", "/readyz"])
def test_of_strangers_are_beside_the_forty(world: World, path: str) -> None:
    """So that nobody who ends an alert waits in the line in which they stand."""

    async def ask() -> int:
        threads, transport = current_default_thread_limiter(), ASGITransport(create_app(world.service))
        threads.total_tokens = 1
        async with AsyncClient(transport=transport, base_url="http://a.example") as client, threads:
            with anyio.fail_after(60):
                return (await client.get(path)).status_code

    assert asyncio.run(ask()) == 200


def test_of_strangers_are_beside_those_in_which_a_balancer_is_answered(world: World) -> None:
    """Or the evening on which thousands check a poster takes the process out of service."""

    async def ask() -> int:
        app = create_app(world.service)
        app.state.strangers.total_tokens = 1
        transport = ASGITransport(app)
        async with AsyncClient(transport=transport, base_url="http://a.example") as client, app.state.strangers:
            with anyio.fail_after(60):
                return (await client.get("/readyz")).status_code

    assert asyncio.run(ask()) == 200


def test_are_left_by_whoever_goes_while_they_wait() -> None:
    seats = Seats(1, 1, "web.busy")

    async def wait() -> None:
        async with seats.take_later(60.0):
            raise AssertionError("nobody has left")

    async def wait_and_go() -> BaseException | None:
        waiting = asyncio.create_task(wait())
        await asyncio.sleep(0)
        waiting.cancel()
        return (await asyncio.gather(waiting, return_exceptions=True))[0]

    with seats.take(0):
        went = [asyncio.run(wait_and_go()) for _ in range(2)]
    assert [type(each) for each in went] == [asyncio.CancelledError] * 2  # the second found room to wait
