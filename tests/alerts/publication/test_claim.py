"""Claiming: one holder at a time, retractions first, and nobody decides with an old fence."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from alerts.publication.claim import Claim, claim_due, holds, retract_publications, share_out
from alerts.publication.machine import Action
from alerts.publication.models import Publication
from alerts.publication.queries import Waiting, lock_publication
from publishers.contract import Receipt, RemoteRef
from publishers.errors import CredentialsExpired
from tests.model.conftest import Worlds
from tests.model.world import World


@pytest.fixture
def world(worlds: Worlds) -> World:
    world = worlds("x", "facebook", "webhook")
    world.approve()
    return world


def claim(world: World, *, urgent: bool | None = None, limit: int = 1) -> list[Claim]:
    return claim_due(world.database, world.timings, urgent=urgent, limit=limit)


def retract(world: World, kind: str) -> None:
    with world.database.write() as session:
        retract_publications(session, [lock_publication(session, world.row(kind).id)], world.timings)


class TestClaim:
    def test_nothing_is_claimed_twice(self, world: World) -> None:
        assert len(claim(world, limit=2)) == 2
        assert len(claim(world, limit=9)) == 1
        assert claim(world, limit=9) == []

    def test_a_lease_that_is_over_can_be_claimed_with_a_higher_fence(self, world: World) -> None:
        first = {each.publication_id: each.fence for each in claim(world, limit=3)}
        world.clock.advance(seconds=59)
        assert claim(world, limit=3) == []
        world.clock.advance(seconds=1)
        assert {each.publication_id: each.fence - 1 for each in claim(world, limit=3)} == first

    def test_retractions_come_first_and_urgent_threads_take_nothing_else(self, world: World) -> None:
        world.work()
        with world.database.write() as session:
            session.execute(update(Publication).values(due_at=world.clock() - timedelta(hours=1)))
        assert claim(world, urgent=True, limit=9) == []
        retract(world, "x")
        (urgent,) = claim(world, urgent=True, limit=9)
        assert urgent.publication_id == world.row("x").id

    def test_any_thread_takes_retractions_before_the_longest_overdue(self, world: World) -> None:
        world.work()
        retract(world, "facebook")
        with world.database.write() as session:
            overdue = world.clock() - timedelta(hours=1)
            session.execute(update(Publication).where(Publication.kind == "x").values(due_at=overdue))
        assert [each.publication_id for each in claim(world)] == [world.row("facebook").id]


def waiting(alert: str, free: int, in_hand: int = 0, *, urgent: bool = False) -> Waiting:
    return Waiting(alert, "webhook", urgent, free, in_hand)


def shares(*waits: Waiting, limit: int) -> dict[str, int]:
    return {whose.alert_id: share for whose, share in share_out(waits, limit)}


class TestSharing:
    def test_gives_one_alert_all_of_it_while_it_is_alone(self) -> None:
        assert shares(waiting("large", 10_000), limit=250) == {"large": 250}

    def test_lets_no_alert_starve_a_small_one(self) -> None:
        assert shares(waiting("large", 10_000), waiting("small", 3), limit=250) == {"large": 247, "small": 3}
        assert shares(waiting("large", 10_000), waiting("other", 9_000), limit=250) == {"large": 125, "other": 125}

    def test_gives_the_next_place_to_whoever_has_the_fewest_in_hand(self) -> None:
        assert shares(waiting("large", 10_000, in_hand=4), waiting("small", 3), limit=1) == {"small": 1}

    def test_puts_retractions_before_all_else(self) -> None:
        both = (waiting("large", 9), waiting("ended", 2, in_hand=50, urgent=True))
        assert shares(*both, limit=2) == {"ended": 2}

    def test_is_done_over_what_is_really_due(self, world: World) -> None:
        with world.database.write() as session:
            session.execute(update(Publication).where(Publication.kind == "x").values(alert_id="alert_of_another"))
            earlier = world.clock() - timedelta(hours=1)
            session.execute(update(Publication).where(Publication.kind != "x").values(due_at=earlier, kind="x"))
        taken = {each.publication_id for each in claim(world, limit=2)}
        assert len(taken & {row.id for row in world.rows()}) == 1, "one each, though two of them were due earlier"


class TestFence:
    def test_a_receipt_with_an_old_fence_is_kept_and_moves_it(self, world: World) -> None:
        (old,) = claim(world)
        recorder = world.delivery.recorder
        kind = next(row.kind for row in world.rows() if row.id == old.publication_id)
        armed = recorder.arm(old, Action.PUBLISH, 1)
        assert armed is not None
        world.clock.advance(seconds=61)
        newer = next(each for each in claim(world, limit=9) if each.publication_id == old.publication_id)
        recorder.receipt(old, armed.attempt_id, Receipt((RemoteRef("post", "77"),), "201"))
        row = world.row(kind)
        assert [post.remote_id for post in row.posts] == ["77"]
        assert not holds(row, newer), "whoever is deciding now must learn of it first"

    def test_a_wait_with_an_old_fence_is_not_recorded(self, world: World) -> None:
        (old,) = claim(world)
        world.clock.advance(seconds=61)
        claim(world, limit=9)
        world.delivery.recorder.refusal(old, None, CredentialsExpired("x.credentials_expired"))
        row = next(row for row in world.rows() if row.id == old.publication_id)
        assert (row.todo, row.retry_at) == (None, None)

    def test_with_an_old_fence_no_call_starts(self, world: World) -> None:
        (old,) = claim(world)
        world.clock.advance(seconds=61)
        claim(world, limit=9)
        kind = next(row.kind for row in world.rows() if row.id == old.publication_id)
        assert world.delivery.recorder.arm(old, Action.PUBLISH, 1) is None
        assert world.row(kind).attempts == []


class TestRetract:
    def test_is_due_at_once_and_urgent(self, world: World) -> None:
        world.work()
        retract(world, "x")
        row = world.row("x")
        assert (row.want, row.urgent, row.due_at, row.retracted_at) == (0, True, world.clock(), world.clock())

    def test_forgets_what_only_a_publish_had_to_wait_for(self, world: World) -> None:
        world.work()
        with world.database.write() as session:
            later = world.clock() + timedelta(hours=1)
            session.execute(update(Publication).values(retry_at=later, held=True, todo="x.rejected"))
        retract(world, "x")
        row = world.row("x")
        assert (row.retry_at, row.held, row.todo, row.due_at) == (None, False, None, world.clock())

    def test_what_was_never_sent_is_complete_and_nobody_s(self, world: World) -> None:
        retract(world, "x")
        row = world.row("x")
        assert (row.urgent, row.due_at) == (False, None)
