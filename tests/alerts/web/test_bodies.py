"""Who keeps a seat for a body that anybody may send, and who loses it."""

import asyncio

import pytest
from starlette.exceptions import HTTPException

from alerts.errors import Busy
from alerts.web.bodies import Bodies, Seat

ALL_DAY = 86_400.0


async def send_for_ever(bodies: Bodies, begun: list[Seat]) -> None:
    with bodies.take() as seat:
        async with seat.filling():
            begun.append(seat)
            await asyncio.Event().wait()


async def begin(bodies: Bodies, count: int) -> list[asyncio.Task[None]]:
    """So many who have begun to send, one after the other."""
    begun: list[Seat] = []
    tasks = [asyncio.create_task(send_for_ever(bodies, begun)) for _ in range(count)]
    while len(begun) < count:
        await asyncio.sleep(0)
    return tasks


async def stop(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def test_whoever_has_been_sending_for_longest_makes_way() -> None:
    async def run() -> None:
        bodies = Bodies(2, 0.0, "check.busy")
        slowest, other = await begin(bodies, 2)
        with bodies.take() as seat:
            async with seat.filling():
                with pytest.raises(HTTPException) as cut:
                    await slowest
                assert cut.value.status_code == 408
                assert not other.done()
        await stop([other])

    asyncio.run(run())


def test_nobody_loses_a_seat_within_the_grace() -> None:
    async def run() -> None:
        bodies = Bodies(2, ALL_DAY, "check.busy")
        tasks = await begin(bodies, 2)
        with pytest.raises(Busy), bodies.take():
            pass
        assert not any(task.done() for task in tasks)
        await stop(tasks)

    asyncio.run(run())


def test_who_has_sent_all_keeps_the_seat_until_the_answer() -> None:
    async def run() -> None:
        bodies = Bodies(1, 0.0, "check.busy")
        with bodies.take() as seat:
            async with seat.filling():
                pass
            with pytest.raises(Busy), bodies.take():
                pass
        with bodies.take():
            pass

    asyncio.run(run())


def test_seats_are_free_again_whatever_became_of_the_body() -> None:
    async def run() -> None:
        bodies = Bodies(1, 0.0, "check.busy")
        for _ in range(3):
            (sending,) = await begin(bodies, 1)
            await stop([sending])
        (slow,) = await begin(bodies, 1)
        with bodies.take(), pytest.raises(HTTPException):
            await slow
        with bodies.take():
            pass

    asyncio.run(run())
