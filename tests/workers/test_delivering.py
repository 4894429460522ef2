"""A round of deliveries: many at once, and none of them waits for the slowest."""

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from sqlalchemy import select, text
from sqlalchemy.exc import DBAPIError

from alerts.channel.models import Channel
from tests.model.conftest import Worlds, stages, worlds
from tests.model.world import World
from tests.publishers.loopback import serve
from tests.waiting import wait_until
from workers.delivering import DeliveryRound

__all__ = ["stages", "worlds"]


def silent(connection: socket.socket, arrived: object) -> None:
    """Takes the request and never says a word."""


def point_elsewhere(world: World, count: int, url: str) -> None:
    """The first `count` channels lead to a server that never answers."""
    with world.database.write() as session:
        for channel in session.scalars(select(Channel).order_by(Channel.id).limit(count)):
            channel.settings = {**channel.settings, "base_url": url}


def shown(world: World) -> int:
    return sum(row.shown == 1 for row in world.rows())


@pytest.mark.parametrize("kind", ["webhook", "x"])
class TestARound:
    def test_records_all_others_while_the_silent_are_still_waited_for(self, worlds: Worlds, kind: str) -> None:
        world = worlds(*[kind] * 8)
        with serve(silent) as hole:
            point_elsewhere(world, 2, hole.url)
            world.approve()
            taken: list[int] = []
            work = DeliveryRound(world.delivery, kinds=[kind], urgent=False)
            thread = threading.Thread(target=lambda: taken.append(work.run()))
            thread.start()
            wait_until(lambda: shown(world) == 6)
            assert thread.is_alive(), "two calls are in the air"
        thread.join(20)
        assert taken == [8]
        assert sum(bool(row.standing().open_calls) for row in world.rows()) == 2 * (kind == "webhook")

    def test_of_retractions_takes_nothing_else(self, worlds: Worlds, kind: str) -> None:
        world = worlds(*[kind] * 2)
        world.approve()
        assert DeliveryRound(world.delivery, kinds=None, urgent=True).run() == 0
        assert DeliveryRound(world.delivery, kinds=[kind], urgent=False).run() == 2
        world.end()
        assert DeliveryRound(world.delivery, kinds=None, urgent=True).run() == 2
        assert not world.twins.posts(kind, live=True)

    def test_that_has_nothing_else_to_do_helps_with_retractions(self, worlds: Worlds, kind: str) -> None:
        world = worlds(*[kind] * 2)
        world.approve()
        DeliveryRound(world.delivery, kinds=[kind], urgent=False).run()
        world.end()
        assert DeliveryRound(world.delivery, kinds=[kind], urgent=False).run() == 2
        assert not world.twins.posts(kind, live=True)


def test_what_was_answered_is_recorded_though_nothing_more_can_be_taken_up(worlds: Worlds) -> None:
    """The store fails while a call is in the air: its answer is a fact all the same."""
    world = worlds("webhook")
    arrived, may_answer = threading.Event(), threading.Event()

    def answer_late(connection: socket.socket, request: object) -> None:
        arrived.set()
        may_answer.wait(20)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")

    with serve(answer_late) as receiver:
        point_elsewhere(world, 1, receiver.url)
        world.approve()
        work = DeliveryRound(world.delivery, kinds=["webhook"], urgent=False)
        with ThreadPoolExecutor(1) as thread:
            taken = thread.submit(work.run)
            assert arrived.wait(20)
            with store_broken(world):
                wait_until(lambda: work.has_failed)
            may_answer.set()
            with pytest.raises(DBAPIError):
                taken.result(20)
    assert shown(world) == 1


@contextmanager
def store_broken(world: World) -> Iterator[None]:
    """Whoever asks for a publication meanwhile is told that there is no such table."""
    with world.database.engine.begin() as connection:
        connection.execute(text("ALTER TABLE publication RENAME TO publication_away"))
    yield
    with world.database.engine.begin() as connection:
        connection.execute(text("ALTER TABLE publication_away RENAME TO publication"))
