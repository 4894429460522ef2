"""The scenarios that the publication machine must live through, one by one, against the twins."""

import pytest

from alerts.publication.machine import Account, PostState, State, state_of
from tests.model.conftest import Worlds
from tests.model.world import World

LOOKUP = ("x", "facebook")


def approved(worlds: Worlds, kind: str) -> World:
    world = worlds(kind)
    world.approve()
    return world


@pytest.mark.parametrize("kind", LOOKUP)
class TestNoAnswer:
    @pytest.mark.parametrize("fault", ["accept_then_timeout", "accept_then_500", "reset", "duplicate"])
    def test_what_landed_is_adopted_and_is_the_only_copy(self, worlds: Worlds, kind: str, fault: str) -> None:
        world = approved(worlds, kind)
        world.twins.add_fault(kind, fault)
        world.work()
        assert state_of(world.row(kind).standing(), world.clock()) is State.UNKNOWN
        world.settle()
        world.check_rest()
        assert [post.live for post in world.twins.posts(kind)] == [True]
        assert world.row(kind).attempts[0].account is Account.ANSWERED

    def test_a_late_landing_after_a_first_look_makes_no_second_copy(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.twins.add_fault(kind, "land_late", after=100)
        world.work()
        world.pass_time(seconds=31)
        world.work()
        assert world.row(kind).attempts[0].account is Account.OPEN
        world.settle()
        world.check_rest()
        assert len(world.twins.posts(kind)) == 1

    def test_what_never_landed_is_sent_once_more_and_then_asked_about(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.twins.add_fault(kind, "lost", times=2)
        for _ in range(40):
            world.pass_time(seconds=20)
            world.work()
            world.check()
        row = world.row(kind)
        assert [attempt.account for attempt in row.attempts] == [Account.LAPSED, Account.LAPSED]
        assert row.todo == "publication.calls_used_up"
        assert not world.twins.posts(kind)

    def test_what_landed_is_seen_by_a_platform_whose_clock_is_hours_behind_ours(
        self, worlds: Worlds, kind: str
    ) -> None:
        """A search from a moment that is still to come there finds nothing, whatever is on the timeline."""
        world = approved(worlds, kind)
        world.twins.clock.advance(-3 * 3600)
        world.twins.add_fault(kind, "accept_then_500")
        for _ in range(20):
            world.work()
            world.pass_time(seconds=20)
            world.check()
        assert [post.live for post in world.twins.posts(kind)] == [True]
        world.end()
        world.settle()
        world.check_rest()
        assert not world.live(kind)


@pytest.mark.parametrize("kind", LOOKUP)
class TestDeath:
    @pytest.mark.parametrize("phase", ["claimed", "decided", "prepared", "armed", "checked", "answered"])
    def test_a_worker_that_dies_anywhere_leaves_one_copy(self, worlds: Worlds, kind: str, phase: str) -> None:
        world = approved(worlds, kind)
        (worker,) = world.claim()
        world.run_until(worker, phase)
        del worker
        world.settle()
        world.check_rest()
        assert len(world.twins.posts(kind, live=True)) == 1

    @pytest.mark.parametrize("phase", ["claimed", "prepared"])
    def test_a_worker_that_sleeps_past_its_lease_may_not_start_a_call(
        self, worlds: Worlds, kind: str, phase: str
    ) -> None:
        world = approved(worlds, kind)
        (sleeper,) = world.claim()
        world.run_until(sleeper, phase)
        world.pass_time(seconds=61)
        world.work()
        world.finish(sleeper)
        assert len(world.row(kind).attempts) == 1
        assert len(world.twins.posts(kind)) == 1

    def test_a_worker_that_sleeps_before_the_stopwatch_does_not_send(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        (sleeper,) = world.claim()
        world.run_until(sleeper, "armed")
        world.pass_time(seconds=31)
        world.finish(sleeper)
        row = world.row(kind)
        assert row.attempts[0].happened is False
        assert row.attempts[0].said == {"code": "publication.too_late"}
        assert not world.twins.posts(kind)
        world.settle()
        assert len(world.twins.posts(kind)) == 1

    def test_a_worker_frozen_after_the_stopwatch_sends_within_p_and_is_no_second_copy(
        self, worlds: Worlds, kind: str
    ) -> None:
        world = approved(worlds, kind)
        (sleeper,) = world.claim()
        world.run_until(sleeper, "armed")
        world.pass_time(seconds=29)
        world.run_until(sleeper, "checked")
        world.pass_time(seconds=5)
        world.finish(sleeper)
        world.settle()
        world.check_rest()
        assert len(world.twins.posts(kind)) == 1

    def test_the_receipt_of_a_sleeper_counts_after_another_has_settled(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        (sleeper,) = world.claim()
        world.run_until(sleeper, "answered")
        world.pass_time(seconds=61)
        world.work()
        assert world.row(kind).posts
        world.finish(sleeper)
        world.settle()
        world.check_rest()
        assert len(world.twins.posts(kind)) == 1


@pytest.mark.parametrize("kind", LOOKUP)
class TestRetraction:
    def test_before_the_claim_nothing_is_ever_sent(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.end()
        world.settle()
        assert not world.row(kind).attempts
        assert not world.twins.objects(kind)

    @pytest.mark.parametrize("phase", ["claimed", "decided", "prepared"])
    def test_between_claim_and_sending_no_call_may_start(self, worlds: Worlds, kind: str, phase: str) -> None:
        world = approved(worlds, kind)
        (worker,) = world.claim()
        world.run_until(worker, phase)
        world.end()
        world.finish(worker)
        assert not world.row(kind).attempts
        world.settle()
        assert not world.live(kind)

    @pytest.mark.parametrize("phase", ["armed", "checked", "answered"])
    def test_during_the_call_its_post_is_taken_back(self, worlds: Worlds, kind: str, phase: str) -> None:
        world = approved(worlds, kind)
        (worker,) = world.claim()
        world.run_until(worker, phase)
        world.end()
        world.finish(worker)
        world.settle()
        world.check_rest()
        assert not world.live(kind)
        assert {post.state for post in world.row(kind).posts} == {PostState.GONE}

    def test_in_unknown_the_ledger_stays_open_until_the_call_is_accounted_for(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.twins.add_fault(kind, "lost")
        world.work()
        world.end()
        world.work()
        calls = [copy for copy in world.ledger().copies if copy.kind == f"{kind} call"]
        assert [copy.state for copy in calls] == ["unanswered"]
        world.pass_time(seconds=214)
        world.work()
        assert world.row(kind).attempts[0].account is Account.OPEN
        world.pass_time(seconds=2)
        world.work()
        assert world.row(kind).attempts[0].account is Account.LAPSED

    def test_after_live_one_delete_and_one_read_suffice(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.work()
        world.end()
        world.work()
        assert not world.live(kind)
        proofs = [post.proof for post in world.row(kind).posts]
        assert proofs
        assert all(proof and proof["delete"] == "yes" and "control" in proof for proof in proofs)

    @pytest.mark.parametrize("fault", ["delete_refused", "delete_lost", "delete_async"])
    def test_a_delete_that_fails_in_any_way_is_tried_until_it_is_proven(
        self, worlds: Worlds, kind: str, fault: str
    ) -> None:
        world = approved(worlds, kind)
        world.work()
        world.end()
        world.twins.add_fault(kind, fault, times=3)
        world.work()
        world.check()
        world.settle()
        world.check_rest()
        assert not world.live(kind)

    def test_through_a_bad_token_nothing_is_called_gone(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.work()
        world.end()
        world.twins.add_fault(kind, "token_expired", times=0)
        for _ in range(20):
            world.pass_time(seconds=30)
            world.work()
            world.check()
        row = world.row(kind)
        assert {post.state for post in row.posts} == {PostState.LIVE}
        assert row.todo is not None
        world.settle()
        assert not world.live(kind)
        assert {post.state for post in world.row(kind).posts} == {PostState.GONE}

    def test_through_an_endpoint_that_finds_nothing_at_all_nothing_is_called_gone(
        self, worlds: Worlds, kind: str
    ) -> None:
        """Deletes and reads are answered 404 though the token is good: that is no word about the post."""
        world = approved(worlds, kind)
        world.work()
        world.end()
        for route in ("delete", "read"):
            world.twins.add_fault(kind, "error", route=route, times=0, status=404)
        for _ in range(8):
            world.pass_time(seconds=30)
            world.work()
            world.check()
        assert {post.state for post in world.row(kind).posts} == {PostState.LIVE}
        assert world.row(kind).todo is not None
        world.settle()
        world.check_rest()
        assert not world.live(kind)

    def test_a_stale_read_that_says_missing_proves_nothing_by_itself(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.work()
        world.end()
        world.twins.add_fault(kind, "stale_read", after=30)
        world.twins.add_fault(kind, "delete_refused")
        world.work()
        world.check()
        world.settle()
        world.check_rest()

    def test_a_landing_after_complete_is_swept_up(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.twins.add_fault(kind, "land_late", after=1200)
        world.work()
        world.end()
        for _ in range(12):
            world.pass_time(seconds=30)
            world.work()
        assert not [
            copy for copy in world.ledger().copies if copy.kind == f"{kind} call" and copy.state == "unanswered"
        ]
        world.pass_time(seconds=1000)
        assert world.live(kind)
        assert world.sweep() == 1
        assert world.row(kind).todo == "publication.stray_found"
        world.settle()
        world.check_rest()
        assert not world.live(kind)


@pytest.mark.parametrize("kind", LOOKUP)
class TestCopies:
    def test_of_two_copies_the_first_is_kept(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.twins.add_fault(kind, "land_late", after=1000)
        world.work()
        world.pass_time(seconds=300)
        world.work()
        first = [post.id for post in world.twins.posts(kind, live=True)]
        world.pass_time(seconds=800)
        world.settle()
        assert [post.id for post in world.twins.posts(kind, live=True)] == first
        assert len([post for post in world.twins.objects(kind) if post.object != "photo"]) == 2
        world.check_rest()

    def test_what_a_person_deleted_by_hand_is_not_published_again(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.work()
        for post in world.twins.objects(kind):
            world.twins.remove_by_hand(kind, post.id)
        world.settle()
        row = world.row(kind)
        assert row.todo == "publication.deleted_by_someone"
        assert len(row.attempts) == 1
        assert not world.live(kind)

    def test_doubled_and_lost_wake_ups_have_no_visible_effect(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        first = world.claim(limit=5)
        assert world.claim(limit=5) == []
        for worker in first:
            world.finish(worker)
        world.plan()
        world.work()
        assert len(world.twins.posts(kind)) == 1


class TestUpdate:
    def test_words_alone_are_edited_in_place(self, worlds: Worlds) -> None:
        world = approved(worlds, "facebook")
        world.work()
        world.update(words_only=True)
        world.settle()
        world.check_rest()
        (post,) = world.twins.posts("facebook", live=True)
        assert post.marker is not None
        assert post.marker.endswith("-02")
        assert len(world.rows()) == 1

    @pytest.mark.parametrize("kind", LOOKUP)
    def test_a_new_area_replaces_the_post_and_then_deletes_the_old_one(self, worlds: Worlds, kind: str) -> None:
        world = approved(worlds, kind)
        world.work()
        world.update(words_only=False)
        world.settle()
        world.check_rest()
        (post,) = world.twins.posts(kind, live=True)
        assert post.marker is not None
        assert post.marker.endswith("-02")
        assert {row.want for row in world.rows()} == {0, 2}

    def test_an_edit_that_is_refused_stays_somebodys_to_do(self, worlds: Worlds) -> None:
        """Also where the platform says "not found" of what a read then shows."""
        world = approved(worlds, "facebook")
        world.work()
        world.update(words_only=True)
        world.twins.add_fault("facebook", "error", route="edit", times=0, status=400, code=100, subcode=33)
        asked = []
        for _ in range(8):
            world.work()
            asked.append(world.row("facebook").todo)
            world.clock.advance(minutes=6)
        assert asked[:2] == [None, None]
        assert asked[2:] == ["facebook.not_found"] * 6
        world.twins.clear_faults()
        world.settle()
        world.check_rest()
        assert world.row("facebook").todo is None

    def test_while_the_previous_edit_is_unanswered_the_last_word_wins(self, worlds: Worlds) -> None:
        world = approved(worlds, "facebook")
        world.work()
        world.update(words_only=True)
        world.twins.add_fault("facebook", "land_late", route="edit", after=90)
        world.work()
        world.update(words_only=True)
        world.work()
        world.settle()
        world.check_rest()
        (post,) = world.twins.posts("facebook", live=True)
        assert post.marker is not None
        assert post.marker.endswith("-03")

    def test_an_end_during_an_edit_takes_the_post_down(self, worlds: Worlds) -> None:
        world = approved(worlds, "facebook")
        world.work()
        world.update(words_only=True)
        (worker,) = world.claim()
        world.run_until(worker, "checked")
        world.end()
        world.finish(worker)
        world.settle()
        world.check_rest()
        assert not world.live("facebook")

    def test_an_update_that_overtakes_an_unsent_one_leaves_one_post(self, worlds: Worlds) -> None:
        world = approved(worlds, "x")
        world.work()
        world.update(words_only=False)
        world.update(words_only=False)
        world.settle()
        world.check_rest()
        (post,) = world.twins.posts("x", live=True)
        assert post.marker is not None
        assert post.marker.endswith("-03")
