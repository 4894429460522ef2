"""The embedded runner: a bell instead of waiting, a sweep when the bell was lost, and no thread that dies."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from alerts.db.audit import record_audit
from alerts.db.verifying import verify_audit
from alerts.opening import Service
from alerts.resolution.surfaces import Answer
from alerts.settings import Settings
from publishers.guard import AddressGuard
from publishers.http import Transport
from tests import make
from tests.model.conftest import Worlds, stages, worlds
from tests.model.world import World
from tests.waiting import wait_until
from workers.pool import SWEEP_SECONDS, Bell, Pool, embedded_pool

__all__ = ["stages", "worlds"]


@pytest.fixture
def world(worlds: Worlds, settings: Settings) -> World:
    return worlds("x")


@pytest.fixture
def service(world: World, settings: Settings) -> Service:
    transport = Transport(AddressGuard(("127.0.0.1",)), total_timeout=5.0)
    return Service(settings, world.database, transport, world.timings, make.make_site())


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
def started() -> Iterator[Callable[[Pool], None]]:
    pools: list[Pool] = []

    def start(pool: Pool) -> None:
        pools.append(pool)
        pool.start()

    yield start
    for pool in pools:
        pool.stop(10)


def fetch(path: str) -> Answer:
    return Answer(410)


def test_the_audits_head_is_signed_while_it_runs(
    world: World, service: Service, bell: Bell, started: Callable[[Pool], None]
) -> None:
    with world.database.write() as session:
        record_audit(session, "case.read", "case_1", by="staff_1")
    started(embedded_pool(service, bell, fetch))
    heads = service.heads.path
    wait_until(lambda: heads.exists() and heads.stat().st_size > 0)
    assert verify_audit(world.database, [heads]).last_head is not None


class TestBell:
    def test_wakes_who_waits(self, bell: Bell) -> None:
        heard = bell.heard("publish.x")
        threading.Timer(0.05, bell.ring, ["publish.x"]).start()
        began = time.monotonic()
        bell.wait("publish.x", heard, 10)
        assert time.monotonic() - began < 5

    def test_a_ring_before_the_wait_is_not_lost(self, bell: Bell) -> None:
        heard = bell.heard("publish.x")
        bell.ring("publish.x")
        began = time.monotonic()
        bell.wait("publish.x", heard, 10)
        assert time.monotonic() - began < 1

    def test_wakes_nobody_who_waits_for_another_queue(self, bell: Bell) -> None:
        threading.Timer(0.05, bell.ring, ["publish.x"]).start()
        began = time.monotonic()
        bell.wait("urgent", bell.heard("urgent"), 0.3)
        assert time.monotonic() - began >= 0.3

    def test_closing_wakes_everybody(self, bell: Bell) -> None:
        threading.Timer(0.05, bell.close).start()
        bell.wait("urgent", bell.heard("urgent"), 10)
        assert bell.is_closed


class TestPool:
    def test_a_wake_after_the_commit_is_answered_at_once(
        self, world: World, service: Service, bell: Bell, started: Callable[[Pool], None]
    ) -> None:
        world.database.wake = bell.ring
        started(embedded_pool(service, bell, fetch, workers=1, urgent_workers=1))
        world.approve()
        wait_until(lambda: bool(world.twins.posts("x", live=True)))
        world.end()
        wait_until(lambda: not world.live("x"))

    def test_a_lost_wake_costs_one_sweep(
        self, world: World, service: Service, bell: Bell, started: Callable[[Pool], None]
    ) -> None:
        assert world.database.wake != bell.ring, "nobody rings after a commit"
        started(embedded_pool(service, bell, fetch, workers=1, urgent_workers=0))
        time.sleep(0.2)
        world.approve()
        wait_until(lambda: bool(world.twins.posts("x", live=True)), seconds=SWEEP_SECONDS + 9)

    def test_a_round_that_crashes_stops_no_other(
        self, world: World, service: Service, bell: Bell, started: Callable[[Pool], None],
        caplog: pytest.LogCaptureFixture,
    ) -> None:  # fmt: skip
        """Our own pages can not be read, again and again; posts go out and come back all the same."""

        def fail(path: str) -> Answer:
            raise RuntimeError("Matei Exemplescu")

        world.database.wake = bell.ring
        started(embedded_pool(service, bell, fail, workers=1, urgent_workers=1))
        world.approve()
        wait_until(lambda: bool(world.twins.posts("x", live=True)))
        world.end()
        wait_until(lambda: not world.live("x") and "own copies" in caplog.text)
        assert "RuntimeError" in caplog.text
        assert "Matei" not in caplog.text, "the text of an exception may quote a case"

    def test_urgent_threads_take_retractions_alone(
        self, world: World, service: Service, bell: Bell, started: Callable[[Pool], None]
    ) -> None:
        world.database.wake = bell.ring
        world.approve()
        started(embedded_pool(service, bell, fetch, workers=0, urgent_workers=1))
        time.sleep(0.3)
        assert world.row("x").attempts == [], "what is not urgent is left for the others"
        world.work()
        world.end()
        wait_until(lambda: not world.live("x"))

    def test_begins_nothing_once_it_is_told_to_stop(
        self, world: World, service: Service, bell: Bell, started: Callable[[Pool], None]
    ) -> None:
        """Whatever is due stays due: it is not worked off first."""
        world.approve()
        pool = embedded_pool(service, bell, fetch, workers=1, urgent_workers=0)
        bell.close()
        started(pool)
        pool.stop(10)
        assert world.row("x").attempts == []
