"""The ledger: every copy and its proven state; complete only when every call is accounted for."""

import pytest
from sqlalchemy import delete, update

from alerts.publication.machine import PostState
from alerts.publication.models import Attempt, OwnCopy, Post, Publication
from alerts.resolution.ledger import CopyState, LedgerState
from tests.model.conftest import Worlds
from tests.model.world import World


@pytest.fixture
def world(worlds: Worlds) -> World:
    world = worlds("x", "facebook")
    world.approve()
    return world


def states(world: World, kind: str) -> set[CopyState]:
    return {copy.state for copy in world.ledger().copies if copy.kind.startswith(kind)}


def prove_own_gone(world: World) -> None:
    with world.database.write() as session:
        session.execute(update(OwnCopy).values(gone_at=world.clock(), proof={"status": 410}))


class TestLedger:
    def test_shows_what_is_planned_then_every_object_that_is_live(self, world: World) -> None:
        assert states(world, "x") == states(world, "facebook") == {CopyState.PLANNED}
        world.work()
        kinds = {copy.kind for copy in world.ledger().copies if copy.channel}
        assert {"x post", "facebook photo", "facebook post"} >= kinds >= {"x post", "facebook post"}
        assert states(world, "x") == states(world, "facebook") == {CopyState.LIVE}

    def test_is_open_while_the_alert_is_live_whatever_the_copies(self, world: World) -> None:
        prove_own_gone(world)
        assert world.ledger().state is LedgerState.OPEN

    def test_is_open_until_our_own_copies_are_proven_gone_too(self, world: World) -> None:
        world.work()
        world.end()
        assert states(world, "x") == {CopyState.REQUESTED}
        world.work()
        assert states(world, "x") == states(world, "facebook") == {CopyState.GONE}
        assert world.ledger().state is LedgerState.OPEN
        prove_own_gone(world)
        assert world.ledger().state is LedgerState.COMPLETE
        assert world.ledger().still_out == ()

    def test_every_copy_that_is_over_has_its_proof(self, world: World) -> None:
        world.work()
        world.end()
        world.work()
        assert all(copy.proof for copy in world.ledger().copies if copy.state is CopyState.GONE)

    def test_a_call_that_nobody_accounts_for_keeps_it_open(self, world: World) -> None:
        world.twins.add_fault("x", "lost")
        world.work()
        world.end()
        world.work()
        prove_own_gone(world)
        assert CopyState.UNANSWERED in states(world, "x call")
        assert world.ledger().state is LedgerState.OPEN

    def test_what_was_never_published_is_no_copy(self, world: World) -> None:
        world.end()
        prove_own_gone(world)
        assert states(world, "x") == {CopyState.NEVER}
        assert world.ledger().state is LedgerState.COMPLETE

    @pytest.mark.parametrize("known", [False, True])
    def test_a_look_that_is_owed_after_a_restore_keeps_it_open(self, worlds: Worlds, known: bool) -> None:
        """The store is from before the call; a token that reads nothing proves nothing about what came of it."""
        world = worlds("x")
        world.approve()
        world.work()
        with world.database.write() as session:
            if known:
                gone = {"state": PostState.GONE, "over_at": world.clock(), "proof": {"delete": "yes"}}
                session.execute(update(Post).values(gone))
            else:
                session.execute(delete(Post))
                session.execute(delete(Attempt))
            session.execute(update(Publication).values(doubted_at=world.clock(), due_at=world.clock()))
        world.twins.add_fault("x", "token_expired", times=0)
        world.end()
        world.work()
        prove_own_gone(world)
        assert [copy.state for copy in world.ledger().still_out] == [CopyState.UNANSWERED]
        assert world.ledger().state is LedgerState.OPEN
        world.settle()
        assert states(world, "x") == {CopyState.GONE}
        assert world.ledger().state is LedgerState.COMPLETE
        assert not world.live("x")

    def test_what_a_person_has_to_do_is_said_when_every_copy_is_gone_too(self, world: World) -> None:
        """Or who is called for it, since nobody can look any more, opens a page on which nothing is to be done."""
        world.work()
        world.end()
        world.work()
        prove_own_gone(world)
        for kind in ("x", "facebook"):
            world.twins.add_fault(kind, "token_expired", times=0)
        world.pass_time(hours=2)
        world.work()
        tasks = {copy.publication: copy.todo.code for copy in world.ledger().copies if copy.todo}
        assert tasks == {row.id: row.todo for row in world.rows()}
        assert all(tasks.values())
        assert world.ledger().state is LedgerState.COMPLETE

    def test_a_named_residual_is_said(self, worlds: Worlds) -> None:
        world = worlds("webhook")
        world.approve()
        world.work()
        world.end()
        world.work()
        prove_own_gone(world)
        world.pass_time(minutes=16)
        world.work()
        assert world.ledger().state is LedgerState.RESIDUAL
        (residual,) = world.ledger().still_out
        assert residual.todo is not None
        assert residual.todo.owner == world.stage.approver.id
        assert residual.todo.deadline > world.clock()
