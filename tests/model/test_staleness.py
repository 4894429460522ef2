"""What a read proves: "missing" soon after a post went live, nothing, whatever the delete said."""

import pytest

from alerts.publication.machine import PostState, is_complete
from tests.model.conftest import Worlds
from tests.model.test_scenarios import LOOKUP


def test_missing_soon_after_it_went_live_is_not_gone(worlds: Worlds) -> None:
    """An edit without an answer is read back; the read may be older than the post."""
    world = worlds("facebook")
    world.approve()
    world.work()
    world.twins.add_fault("facebook", "lost", route="edit")
    world.update(words_only=True)
    world.work()
    world.twins.add_fault("facebook", "stale_read", lag=40, times=0)
    world.pass_time(seconds=31)
    world.work()
    world.check()
    world.end()
    world.twins.add_fault("facebook", "delete_refused")
    world.work()
    world.check()
    assert {post.state for post in world.row("facebook").posts} == {PostState.LIVE}
    world.twins.clear_faults()
    world.settle()
    world.check_rest()


def test_not_there_to_a_delete_soon_after_it_went_live_is_not_gone(worlds: Worlds) -> None:
    """Neither the machine that was asked to delete nor the one that was read from has seen the post yet."""
    world = worlds("facebook")
    world.approve()
    world.work()
    world.twins.add_fault("facebook", "stale_read", lag=40, times=0)
    world.twins.add_fault("facebook", "error", route="delete", status=400, code=100, subcode=33, times=0)
    world.pass_time(seconds=31)
    world.end()
    world.work()
    world.check()
    assert {post.state for post in world.row("facebook").posts} == {PostState.LIVE}
    world.twins.clear_faults()
    world.settle()
    world.check_rest()
    assert not world.live("facebook")


@pytest.mark.parametrize("kind", LOOKUP)
def test_two_lies_about_a_young_post_are_believed_for_two_minutes_and_then_found_out(worlds: Worlds, kind: str) -> None:
    """A "deleted" that is none, and a read from before the post, both within a minute of its going live: that is all
    the evidence there ever is of a deletion, so it is read again once no read can be that old."""
    world = worlds(kind)
    world.approve()
    world.work()
    world.twins.add_fault(kind, "stale_read", after=50)
    world.twins.add_fault(kind, "delete_async", times=len(world.row(kind).posts), after=3600)
    world.end()
    world.work()
    assert world.live(kind)
    world.twins.clear_faults()
    world.pass_time(minutes=2, seconds=1)
    world.work()
    world.check()
    assert not world.live(kind)
    assert {post.state for post in world.row(kind).posts} == {PostState.GONE}
    world.settle()
    world.check_rest()


def test_a_copy_that_a_look_finds_after_complete_is_told(worlds: Worlds) -> None:
    """Without the sweep: the first call lands long after the second was published, ended and deleted."""
    world = worlds("x")
    world.approve()
    world.twins.add_fault("x", "land_late", after=1000)
    world.work()
    world.pass_time(seconds=300)
    world.work()
    assert world.live("x")
    world.end()
    world.work()
    assert is_complete(world.row("x").standing())
    world.twins.add_fault("x", "down", route="delete", times=0)
    world.pass_time(seconds=4000)
    world.work()
    assert world.live("x")
    assert world.row("x").todo == "publication.stray_found"
    world.twins.clear_faults()
    world.settle()
    world.check_rest()
    assert not world.live("x")


@pytest.mark.parametrize("kind", LOOKUP)
def test_a_search_that_fails_is_somebodys_to_do_though_the_post_can_be_read(worlds: Worlds, kind: str) -> None:
    """And is made again: a second copy would stand beside it until the next look, an hour later."""
    world = worlds(kind)
    world.approve()
    world.twins.add_fault(kind, "twice")
    world.work()
    world.twins.add_fault(kind, "down", route="find", times=0)
    world.pass_time(minutes=3)
    world.work()
    assert (world.row(kind).todo or "").startswith(kind)
    world.twins.clear_faults()
    world.pass_time(minutes=6)
    world.work()
    assert world.row(kind).todo is None
    assert len(world.twins.posts(kind, live=True)) == 1
