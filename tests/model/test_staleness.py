"""A read may be older than what it is about: "missing" soon after a post went live proves nothing."""

from alerts.publication.machine import PostState
from tests.model.conftest import Worlds


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
