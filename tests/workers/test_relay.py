"""Wake-ups over a real broker: soon after the commit, again when they were lost, never in anybody's way."""

from collections.abc import Iterator

import pytest
import redis
from celery import Celery

from alerts.alert.approval import approve_alert
from tests.model.conftest import Worlds, stages, worlds
from tests.model.world import World
from tests.waiting import wait_until
from workers.app import broker_queue, make_app
from workers.bundled import BundledValkey, bundled_valkey
from workers.relay import MOST_WAITING, Ringer, relay_due, waiting
from workers.schedule import OWN, PLAN, URGENT

__all__ = ["stages", "worlds"]

X = "publish.x"


@pytest.fixture(scope="module")
def valkey() -> Iterator[BundledValkey]:
    with bundled_valkey() as running:
        yield running


@pytest.fixture
def broker(valkey: BundledValkey) -> Iterator[redis.Redis]:
    with redis.Redis.from_url(valkey.url, socket_timeout=2) as client:
        client.flushall()
        yield client


@pytest.fixture
def app(valkey: BundledValkey) -> Celery:
    return make_app(valkey.url)


@pytest.fixture
def ringer(app: Celery) -> Iterator[Ringer]:
    opened = Ringer(app)
    yield opened
    opened.close()


@pytest.fixture
def world(worlds: Worlds) -> World:
    return worlds("x")


def length(broker: redis.Redis, queue: str) -> int:
    return int(broker.llen(broker_queue(queue)))


class TestRinger:
    def test_a_ring_becomes_a_wake_up_of_that_queue(self, ringer: Ringer, broker: redis.Redis) -> None:
        ringer.ring(X)
        ringer.ring(URGENT)
        wait_until(lambda: length(broker, X) == length(broker, URGENT) == 1)
        assert length(broker, PLAN) == 0

    def test_goes_on_after_the_broker_was_away(self, app: Celery, broker: redis.Redis, valkey: BundledValkey) -> None:
        ringer = Ringer(app)
        valkey.server.kill()
        ringer.ring(X)  # lost: the relay rings again for what is due
        valkey.start()

        def is_heard() -> bool:
            ringer.ring(X)
            return length(broker, X) > 0

        wait_until(is_heard)
        ringer.close()

    def test_whoever_rings_waits_for_nobody(self, valkey: BundledValkey) -> None:
        """Also when nothing answers: an end must not wait for a broker."""
        ringer = Ringer(make_app("redis://127.0.0.1:9/0"))
        for _ in range(10_000):
            ringer.ring(URGENT)
        ringer.close(0.1)

    def test_what_was_rung_is_sent_before_it_closes(self, app: Celery, broker: redis.Redis) -> None:
        ringer = Ringer(app)
        ringer.ring(X)
        ringer.close(10)
        assert length(broker, X) == 1


class TestWaiting:
    def test_tells_each_queue_what_is_due(self, world: World) -> None:
        assert waiting(world.database) == {}
        with world.database.write() as session:
            approve_alert(session, world.stage.alert_id, world.stage.content_hash, by=world.stage.approver)
        assert waiting(world.database) == {PLAN: 1}
        world.plan()
        assert waiting(world.database) == {X: 1}
        world.work()
        assert waiting(world.database) == {}
        world.end()
        found = waiting(world.database)
        assert found[URGENT] == 1
        assert found[OWN] > 1

    def test_what_somebody_holds_is_not_waiting(self, world: World) -> None:
        world.approve()
        world.claim()
        assert waiting(world.database) == {}


class TestRelay:
    def test_rings_again_for_what_a_broker_lost(self, world: World, ringer: Ringer, broker: redis.Redis) -> None:
        world.approve()
        assert relay_due(world.database, broker, ringer, 50) == 1
        wait_until(lambda: length(broker, X) == 1)
        broker.flushall()
        assert relay_due(world.database, broker, ringer, 50) == 1
        wait_until(lambda: length(broker, X) == 1)

    def test_adds_nothing_to_wake_ups_that_nobody_takes(
        self, world: World, ringer: Ringer, broker: redis.Redis
    ) -> None:
        """Workers are stuck: a queue that grows by a wake-up a second would be worked off for hours."""
        world.approve()
        for _ in range(5):
            relay_due(world.database, broker, ringer, 50)
            wait_until(lambda: length(broker, X) == 1)
        assert length(broker, X) == 1

    def test_rings_no_more_than_can_be_of_use(self, app: Celery, broker: redis.Redis) -> None:
        ringer = Ringer(app)
        ringer.ring(X, 10_000)
        ringer.close(10)
        assert length(broker, X) <= MOST_WAITING

    def test_a_dead_broker_is_no_error(self, world: World, ringer: Ringer) -> None:
        world.approve()
        nowhere = redis.Redis(port=9, socket_connect_timeout=0.2)
        assert relay_due(world.database, nowhere, ringer, 50) == 1
