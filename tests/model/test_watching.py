"""What is watched is read and searched for at once: neither stands for the other, nor against it."""

import pytest

from alerts.publication.machine import PostState
from alerts.publication.settle import settle_send_again
from tests.model.conftest import Worlds
from tests.model.test_scenarios import LOOKUP
from tests.model.world import World


def says_missing(world: World, kind: str) -> None:
    """To one read of each object; the control is answered."""
    if kind == "x":
        world.twins.add_fault("x", "stale_read", route="read", lag=600)
    else:
        world.twins.add_fault(kind, "error", route="read", status=400, code=100, subcode=33, times=2)


@pytest.mark.parametrize("kind", LOOKUP)
def test_what_reads_as_missing_and_is_listed_is_not_gone(worlds: Worlds, kind: str) -> None:
    """Else it is sent again by whoever is told that it was deleted, and two stand; and its end is complete at once."""
    world = worlds(kind)
    world.approve()
    world.work()
    world.pass_time(minutes=3)
    says_missing(world, kind)
    world.work()
    row = world.row(kind)
    assert ({post.state for post in row.posts}, row.todo) == ({PostState.LIVE}, None)
    world.end()
    world.check()
    world.settle()
    world.check_rest()
    assert not world.live(kind)


def test_nor_when_an_edit_was_to_be_read_back(worlds: Worlds) -> None:
    world = worlds("facebook")
    world.approve()
    world.work()
    world.pass_time(minutes=3)
    world.work()
    world.twins.add_fault("facebook", "lost", route="edit")
    world.update(words_only=True)
    world.work()
    world.pass_time(seconds=31)
    says_missing(world, "facebook")
    world.work()
    assert {post.state for post in world.row("facebook").posts} == {PostState.LIVE}
    world.settle()
    world.check_rest()
    assert len(world.twins.posts("facebook", live=True)) == 1


@pytest.mark.parametrize("kind", LOOKUP)
def test_a_read_that_fails_is_made_again_soon_though_the_search_works(worlds: Worlds, kind: str) -> None:
    """Or nobody would know for an hour whether what was deleted by hand still stands."""
    world = worlds(kind)
    world.approve()
    world.work()
    for post in world.live(kind):
        world.twins.remove_by_hand(kind, post.id)
    world.twins.add_fault(kind, "down", route="read", times=0)
    world.pass_time(minutes=3)
    assert world.work() == 1, "and not again and again"
    assert (world.row(kind).todo or "").startswith(kind)
    world.twins.clear_faults()
    world.pass_time(minutes=6)
    world.work()
    assert world.row(kind).todo == "publication.deleted_by_someone"
    with world.database.write() as session:
        settle_send_again(session, world.row(kind).id, world.timings, by=world.stage.officer)
    world.settle()
    world.check_rest()
