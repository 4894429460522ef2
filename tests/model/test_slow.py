"""A platform whose every answer comes just in time: a pass of several takes longer than one lease."""

import pytest

from alerts.publication.machine import Account, PostState
from tests.model.conftest import Worlds
from tests.model.test_scenarios import LOOKUP, approved
from tests.model.world import Worker, World


def deleting(worlds: Worlds, kind: str) -> tuple[World, Worker]:
    """An alert that has ended, and a worker whose delete was answered just now."""
    world = approved(worlds, kind)
    world.work()
    world.pass_time(seconds=70)
    world.end()
    (worker,) = world.claim()
    world.run_until(worker, "deleted")
    return world, worker


@pytest.mark.parametrize("kind", LOOKUP)
class TestASlowPlatform:
    @pytest.mark.parametrize(("deleted", "read"), [(16, 48), (35, 40)])
    def test_is_taken_back_by_one_pass(self, worlds: Worlds, kind: str, deleted: int, read: int) -> None:
        """A read of Facebook's that says "missing" is three calls, with its control."""
        world, slow = deleting(worlds, kind)
        world.pass_time(seconds=deleted)
        world.run_until(slow, "read")
        world.pass_time(seconds=read)
        assert world.claim() == []
        world.finish(slow)
        assert {post.state for post in world.row(kind).posts} >= {PostState.GONE}

    def test_is_searched_by_one_pass(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.twins.add_fault(kind, "accept_then_500")
        world.work()
        world.pass_time(seconds=6)
        (slow,) = world.claim()
        world.run_until(slow, "looked")
        world.pass_time(seconds=100)
        assert world.claim() == []
        world.finish(slow)
        assert world.row(kind).attempts[0].account is Account.ANSWERED

    def test_lets_another_decide_once_the_lease_is_over(self, worlds: Worlds, kind: str) -> None:
        world, slow = deleting(worlds, kind)
        world.pass_time(seconds=61)
        (other,) = world.claim()
        reads = len(world.twins.received)
        world.finish(slow)
        assert len(world.twins.received) == reads
        world.finish(other)
        world.settle()
        world.check_rest()
        assert not world.live(kind)

    def test_is_waited_for_by_no_end(self, worlds: Worlds, kind: str) -> None:
        """Whoever was searching may have died: their lease is long."""
        world = approved(worlds, kind)
        world.work()
        world.pass_time(seconds=121)
        (searching,) = world.claim()
        world.run_until(searching, "watched")
        world.end()
        assert len(world.claim()) == 1
        world.finish(searching)
        world.settle()
        world.check_rest()
        assert not world.live(kind)
