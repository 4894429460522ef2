"""Whoever may write at a platform deletes our post there: it is told, and goes out again when somebody says so."""

import pytest

from alerts.publication.settle import settle_send_again
from alerts.resolution.ledger import CopyState
from tests.model.conftest import Worlds
from tests.model.test_scenarios import LOOKUP, approved
from tests.model.world import World


def delete_by_hand(world: World, kind: str) -> None:
    for post in world.live(kind):
        world.twins.remove_by_hand(kind, post.id)
    world.pass_time(hours=1, minutes=1)
    world.work()


def send_again(world: World, kind: str) -> None:
    with world.database.write() as session:
        settle_send_again(session, world.row(kind).id, world.timings, by=world.stage.officer)
    world.work()


@pytest.mark.parametrize("kind", LOOKUP)
class TestWhatIsDeletedByHand:
    def test_is_somebodys_to_do_in_the_ledger(self, worlds: Worlds, kind: str) -> None:
        """Or who is called for it opens a page on which nothing is to be done."""
        world = approved(worlds, kind)
        world.work()
        delete_by_hand(world, kind)
        (task,) = [copy for copy in world.ledger().copies if copy.todo]
        assert task.todo is not None
        assert (task.todo.code, task.state) == ("publication.deleted_by_someone", CopyState.PLANNED)

    def test_is_sent_again_as_often_as_somebody_says_so_and_no_more(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.work()
        for times in (1, 2):
            delete_by_hand(world, kind)
            assert not world.live(kind)
            send_again(world, kind)
            assert len(world.twins.posts(kind, live=True)) == 1
            assert (len(world.row(kind).attempts), world.row(kind).todo) == (times + 1, None)
        world.end()
        world.settle()
        world.check_rest()
        assert not world.live(kind)
