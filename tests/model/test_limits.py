"""A platform may put us off, for a while: a removal is asked for again within a quarter of an hour."""

from datetime import timedelta

import pytest

from tests.model.conftest import Worlds
from tests.model.world import World

DECADES = 1_000_000_000  # seconds; for Facebook, which tells minutes, a day is enough
AFTER = {"x": DECADES, "facebook": 86_400, "webhook": DECADES}


def wait_of(world: World, kind: str) -> timedelta:
    retry_at = world.row(kind).retry_at
    assert retry_at is not None
    return retry_at - world.clock()


@pytest.mark.parametrize("kind", AFTER)
class TestAFarTime:
    def test_puts_a_removal_off_for_a_quarter_of_an_hour_and_is_told(self, worlds: Worlds, kind: str) -> None:
        world = worlds(kind)
        world.approve()
        world.work()
        world.end()
        world.twins.add_fault(kind, "rate_limit", after=AFTER[kind])
        world.work()
        assert world.live(kind)
        assert wait_of(world, kind) == timedelta(minutes=15)
        assert world.row(kind).todo == f"{kind}.rate_limited"
        world.pass_time(minutes=15)
        world.work()
        assert not world.live(kind)
        assert world.row(kind).todo != f"{kind}.rate_limited"

    def test_puts_a_post_off_for_an_hour(self, worlds: Worlds, kind: str) -> None:
        world = worlds(kind)
        world.approve()
        world.twins.add_fault(kind, "rate_limit", route="publish", after=AFTER[kind])
        world.work()
        assert wait_of(world, kind) == timedelta(hours=1)
        assert world.row(kind).todo is None, "a post that waits is nobody's to do yet"
        world.pass_time(hours=1)
        world.work()
        assert world.live(kind)


@pytest.mark.parametrize("kind", ["facebook", "webhook"])
def test_what_an_edit_was_put_off_by_puts_off_no_end_that_came_meanwhile(worlds: Worlds, kind: str) -> None:
    world = worlds(kind)
    world.approve()
    world.work()
    world.update(words_only=True)
    world.twins.add_fault(kind, "rate_limit", after=AFTER[kind])
    (worker,) = world.claim()
    world.run_until(worker, "answered")
    world.end()
    world.finish(worker)
    world.work()
    assert not world.live(kind)


def test_a_time_that_is_over_is_no_reason_to_ask_without_a_pause(worlds: Worlds) -> None:
    world = worlds("x")
    world.approve()
    world.twins.add_fault("x", "rate_limit", route="publish", after=0, times=0)
    world.work()
    assert len(world.row("x").attempts) == 1
    assert wait_of(world, "x") == timedelta(seconds=2)
