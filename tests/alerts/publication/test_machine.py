"""What the holder of the lease may do, row by row of the machine's table; and the chain of its timings."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from alerts.publication.machine import (
    Account,
    Action,
    Call,
    CallKind,
    Copy,
    PostState,
    Standing,
    State,
    Step,
    Timings,
    is_complete,
    next_step,
    ripe_calls,
    state_of,
)
from publishers.contract import Capabilities, Editing, Grade, Settling, TextLimits, Undoing

NOW = datetime(2026, 2, 7, 18, tzinfo=UTC)
TIMINGS = Timings(sheets={})
LOOKUP = Capabilities(
    text=TextLimits(280),
    image=None,
    objects=("post",),
    settling=Settling.LOOKUP,
    editing=Editing.NONE,
    undoing=Undoing.DELETE,
    grade=Grade.A,
    visible_after=timedelta(seconds=60),
)
EDITS = replace(LOOKUP, editing=Editing.ALL)
EDIT_ONLY = replace(EDITS, undoing=Undoing.NEUTRAL_EDIT)
TWO_OBJECTS = replace(LOOKUP, objects=("photo", "post"))
CLIENT_ID = replace(LOOKUP, settling=Settling.CLIENT_ID)
KEY = replace(LOOKUP, settling=Settling.KEY, remembers=timedelta(hours=1))
CONTAINER = replace(LOOKUP, settling=Settling.CONTAINER)
PERSON = replace(LOOKUP, settling=Settling.PERSON, undoing=Undoing.PERSON)
PARTNER = replace(EDITS, settling=Settling.REPEAT, undoing=Undoing.TOMBSTONE)


def call(
    age: float = 10, account: Account = Account.OPEN, *, kind: CallKind = CallKind.PUBLISH, revision: int = 1,
    number: int = 1, happened: bool | None = None,
) -> Call:  # fmt: skip
    sent = NOW - timedelta(seconds=age)
    answered = sent if account is Account.ANSWERED else None
    return Call(number, kind, revision, "key", sent, account, happened, answered)


def yes(age: float = 1000, **given: object) -> Call:
    return call(age, Account.ANSWERED, happened=True, **given)  # type: ignore[arg-type]


def no(age: float = 1000) -> Call:
    return call(age, Account.ANSWERED, happened=False)


def copy(number: int = 1, state: PostState = PostState.LIVE, kind: str = "post") -> Copy:
    return Copy(f"{kind}-{number}", number, kind, state)


def standing(want: int = 1, shown: int | None = 1, **facts: object) -> Standing:
    return Standing(want=want, shown=shown, key="key", **facts)  # type: ignore[arg-type]


LIVE = standing(calls=(yes(),), copies=(copy(),), watch_since=NOW)
TAKEN = replace(LIVE, want=0)


def step(facts: Standing, caps: Capabilities = LOOKUP) -> Step:
    return next_step(facts, caps, TIMINGS, NOW)


class TestRetracted:
    def test_a_live_row_is_deleted(self) -> None:
        assert step(TAKEN) == Step(Action.DELETE, NOW, target="post-1")

    @pytest.mark.parametrize(("refusals", "target"), [(0, "photo-1"), (1, "post-1"), (2, "photo-1")])
    def test_one_that_can_not_be_deleted_keeps_no_other_up(self, refusals: int, target: str) -> None:
        both = replace(TAKEN, copies=(copy(kind="photo"), copy()), refusals=refusals)
        assert step(both, TWO_OBJECTS) == Step(Action.DELETE, NOW, target=target)

    def test_a_live_row_that_can_only_be_edited_is_edited_to_the_neutral_words(self) -> None:
        assert step(TAKEN, EDIT_ONLY) == Step(Action.NEUTRAL, NOW)

    def test_the_neutral_words_are_read_back(self) -> None:
        edited = replace(TAKEN, shown=0, calls=(yes(), yes(kind=CallKind.NEUTRAL, revision=0)))
        assert step(edited, EDIT_ONLY).action is Action.READ

    def test_after_the_edits_are_used_up_a_person_is_asked(self) -> None:
        lapsed = [call(900, Account.LAPSED, kind=CallKind.NEUTRAL, revision=0, number=n) for n in (2, 3)]
        assert step(replace(TAKEN, calls=(yes(), *lapsed)), EDIT_ONLY).why == "publication.edits_used_up"

    @pytest.mark.parametrize(("caps", "action"), [(EDITS, Action.NEUTRAL), (LOOKUP, Action.ASK)])
    def test_when_the_window_is_over_it_is_edited_or_asked_about(self, caps: Capabilities, action: Action) -> None:
        late = replace(TAKEN, first_live_at=NOW - timedelta(hours=2))
        assert step(late, replace(caps, undo_window=timedelta(hours=1))).action is action
        assert step(late, replace(caps, undo_window=timedelta(hours=3))).action is Action.DELETE

    def test_an_open_call_is_looked_for(self) -> None:
        assert step(standing(want=0, calls=(call(6),))).action is Action.LOOK

    @pytest.mark.parametrize("caps", [CLIENT_ID, KEY, CONTAINER])
    def test_an_open_call_is_never_sent_again(self, caps: Capabilities) -> None:
        assert step(standing(want=0, calls=(call(6),)), caps).action is Action.LOOK

    def test_an_open_call_that_nobody_can_look_for_is_a_person_s(self) -> None:
        assert step(standing(want=0, calls=(call(6),)), PERSON).why == "publication.look_yourself"

    def test_a_live_row_of_a_person_s_kind_is_removed_by_hand(self) -> None:
        assert step(TAKEN, PERSON).why == "publication.remove_by_hand"

    def test_nothing_live_and_nothing_open_is_complete_and_read_again_on_the_schedule(self) -> None:
        gone = replace(TAKEN, copies=(copy(state=PostState.GONE),))
        assert is_complete(gone)
        assert step(gone) == Step(Action.WATCH, NOW + TIMINGS.watch_after[0])

    def test_every_known_post_gone_is_not_complete_while_a_call_is_open(self) -> None:
        assert not is_complete(replace(TAKEN, copies=(copy(state=PostState.GONE),), calls=(yes(), call(number=2))))

    def test_a_refusal_for_good_does_not_hold_it(self) -> None:
        assert step(replace(TAKEN, held=True)).action is Action.DELETE


class TestPartner:
    def test_is_told_with_a_tombstone(self) -> None:
        assert step(TAKEN, PARTNER) == Step(Action.NEUTRAL, NOW)

    def test_has_a_quarter_of_an_hour_for_its_receipt(self) -> None:
        told = yes(60, kind=CallKind.NEUTRAL, revision=0, number=2)
        facts = replace(TAKEN, shown=0, calls=(yes(), told))
        assert step(facts, PARTNER).at == told.answered_at + TIMINGS.receipt_within  # type: ignore[operator]
        late = replace(told, answered_at=NOW - TIMINGS.receipt_within)
        assert step(replace(facts, calls=(yes(), late)), PARTNER) == Step(Action.ASK, NOW, why="publication.no_receipt")

    def test_that_refused_what_it_was_sent_is_told_of_the_end_once(self) -> None:
        heard = replace(no(), heard=True)
        refused = standing(want=0, shown=None, calls=(heard,))
        assert step(refused, PARTNER) == Step(Action.NEUTRAL, NOW)
        assert not is_complete(refused)
        for answer in (replace(heard, kind=CallKind.NEUTRAL, number=2), yes(kind=CallKind.NEUTRAL, number=2)):
            told = replace(refused, calls=(heard, answer), shown=0 if answer.happened else None)
            assert step(told, PARTNER) == Step(Action.REST, None)
            assert is_complete(told)

    def test_that_was_never_reached_is_told_of_no_end(self) -> None:
        never = standing(want=0, shown=None, calls=(no(),))
        assert step(never, PARTNER) == Step(Action.REST, None)
        assert is_complete(never)

    def test_that_was_not_reached_for_the_tombstone_is_told_again(self) -> None:
        unreached = call(50, Account.ANSWERED, kind=CallKind.NEUTRAL, revision=0, number=2, happened=False)
        refused = standing(want=0, shown=None, calls=(replace(no(), heard=True), unreached))
        assert step(refused, PARTNER) == Step(Action.NEUTRAL, NOW)
        assert not is_complete(refused)

    def test_that_refused_once_and_took_it_later_is_told_as_any_other(self) -> None:
        """And what it declares removed is not told once more."""
        calls = (replace(no(), heard=True), yes(number=2))
        assert step(replace(TAKEN, calls=calls), PARTNER) == Step(Action.NEUTRAL, NOW)
        told = yes(kind=CallKind.NEUTRAL, revision=0, number=3)
        declared = replace(TAKEN, calls=(*calls, told), shown=0, copies=(copy(state=PostState.DECLARED),))
        assert step(declared, PARTNER) == Step(Action.REST, None)
        assert is_complete(declared)

    def test_whose_key_said_removed_before_it_was_told_is_told_all_the_same(self) -> None:
        declared = replace(TAKEN, copies=(copy(state=PostState.DECLARED),))
        unasked = standing(want=0, shown=None, calls=(replace(call(2, Account.LAPSED), heard=True),))
        never_left = replace(declared, calls=(yes(), replace(no(), kind=CallKind.NEUTRAL, revision=0, number=2)))
        for facts in (declared, unasked, never_left):
            assert step(facts, PARTNER) == Step(Action.NEUTRAL, NOW)
            assert not is_complete(facts)

    def test_that_is_silent_is_sent_the_same_again_on_the_schedule(self) -> None:
        for tries, wait in enumerate(TIMINGS.repeat_after, start=1):
            calls = tuple(call(3, number=number) for number in range(1, tries + 1))
            again = step(standing(shown=None, calls=calls), PARTNER)
            assert again.action is Action.PUBLISH
            assert again.at is not None
            assert 0.9 * wait <= again.at - calls[-1].sending_at <= 1.1 * wait

    def test_does_not_come_back_together_with_all_that_failed_with_it(self) -> None:
        waits = {step(standing(shown=None, calls=(replace(call(3), key=f"key-{n}"),)), PARTNER).at for n in range(20)}
        assert len(waits) == 20
        again = standing(shown=None, calls=(call(3),))
        assert step(again, PARTNER) == step(again, PARTNER), "the same facts, the same answer"

    def test_that_is_parked_waits_for_the_next_probe_however_often_it_was_called(self) -> None:
        calls = tuple(call(9, number=n) for n in range(1, 40))
        parked = replace(standing(shown=None, calls=calls), parked=True, retry_at=NOW + timedelta(minutes=40))
        assert step(parked, PARTNER) == Step(Action.PUBLISH, NOW + timedelta(minutes=40))

    def test_that_is_silent_for_days_is_called(self) -> None:
        calls = tuple(call(9, number=n) for n in range(1, len(TIMINGS.repeat_after) + 2))
        assert step(standing(shown=None, calls=calls), PARTNER).why == "publication.receiver_silent"


class TestWanted:
    def test_what_was_never_sent_is_published(self) -> None:
        assert step(standing(shown=None)) == Step(Action.PUBLISH, NOW)

    def test_of_two_live_copies_the_second_is_deleted(self) -> None:
        assert step(replace(LIVE, copies=(copy(2), copy(1)))) == Step(Action.DELETE, NOW, target="post-2")

    def test_two_live_copies_that_can_not_be_deleted_are_a_person_s(self) -> None:
        assert step(replace(LIVE, copies=(copy(1), copy(2))), EDIT_ONLY).why == "publication.remove_by_hand"

    def test_what_shows_the_wanted_is_read_again_on_the_schedule(self) -> None:
        assert step(LIVE) == Step(Action.WATCH, NOW + TIMINGS.watch_after[0])
        watched = replace(LIVE, watched_at=NOW + TIMINGS.watch_after[0])
        assert step(watched) == Step(Action.WATCH, NOW + TIMINGS.watch_after[1])
        assert step(replace(LIVE, watched_at=NOW + TIMINGS.watch_after[2])) == Step(Action.REST, None)

    def test_a_newer_message_is_edited_in(self) -> None:
        assert step(replace(LIVE, want=2), EDITS) == Step(Action.EDIT, NOW)

    def test_half_a_copy_is_asked_about(self) -> None:
        half = replace(LIVE, copies=(copy(kind="photo"),), first_live_at=NOW)
        assert step(half, TWO_OBJECTS).why == "publication.half"

    def test_half_a_copy_that_somebody_has_sent_again_is_deleted_first(self) -> None:
        half = replace(LIVE, copies=(copy(kind="photo"),), first_live_at=None)
        assert step(half, TWO_OBJECTS) == Step(Action.DELETE, NOW, target="photo-1")
        by_hand = replace(TWO_OBJECTS, undoing=Undoing.PERSON)
        assert step(half, by_hand).why == "publication.half", "nothing of it can be deleted"

    def test_half_a_copy_with_an_open_call_is_looked_at(self) -> None:
        half = standing(calls=(call(6),), copies=(copy(kind="photo"),))
        assert step(half, TWO_OBJECTS).action is Action.LOOK

    def test_a_refused_call_is_tried_again(self) -> None:
        assert step(standing(shown=None, calls=(no(), no(), no()))).action is Action.PUBLISH

    def test_a_lapsed_call_is_planned_once_more_and_then_asked_about(self) -> None:
        lapsed = call(900, Account.LAPSED)
        assert step(standing(shown=None, calls=(lapsed,))).action is Action.PUBLISH
        both = standing(shown=None, calls=(lapsed, replace(lapsed, number=2)))
        assert step(both) == Step(Action.ASK, NOW, why="publication.calls_used_up")
        assert step(replace(both, granted=1)).action is Action.PUBLISH

    def test_what_somebody_deleted_is_not_published_again(self) -> None:
        gone = standing(calls=(yes(),), copies=(copy(state=PostState.GONE),), first_live_at=NOW)
        assert step(gone).why == "publication.deleted_by_someone"
        assert step(replace(gone, granted=1)).why == "publication.deleted_by_someone", "that was for something else"
        assert step(replace(gone, granted=1, first_live_at=None)).action is Action.PUBLISH

    def test_what_was_asked_is_not_asked_twice(self) -> None:
        gone = standing(calls=(yes(),), copies=(copy(state=PostState.GONE),), first_live_at=NOW)
        assert step(replace(gone, todo="publication.deleted_by_someone")) == Step(Action.REST, None)

    def test_what_was_refused_for_good_waits_for_a_person(self) -> None:
        assert step(standing(shown=None, held=True)) == Step(Action.REST, None)

    def test_a_wait_that_the_platform_asked_for_is_kept(self) -> None:
        later = NOW + timedelta(minutes=3)
        assert step(standing(shown=None, retry_at=later)) == Step(Action.PUBLISH, later)


class TestUnanswered:
    @pytest.mark.parametrize("caps", [CLIENT_ID, CONTAINER, KEY])
    def test_the_same_is_sent_again_at_once(self, caps: Capabilities) -> None:
        assert step(standing(shown=None, calls=(call(),)), caps) == Step(Action.PUBLISH, NOW)

    @pytest.mark.parametrize("caps", [CLIENT_ID, CONTAINER, KEY])
    def test_but_not_a_third_time_and_never_with_newer_words(self, caps: Capabilities) -> None:
        twice = standing(shown=None, calls=(call(), call(number=2)))
        assert step(twice, caps).action is Action.LOOK
        assert step(standing(want=2, shown=None, calls=(call(),)), caps).action is Action.LOOK

    @pytest.mark.parametrize(("age", "action"), [(3444, Action.PUBLISH), (3445, Action.LOOK)])
    def test_a_key_only_while_its_window_surely_lasts(self, age: float, action: Action) -> None:
        assert step(standing(shown=None, calls=(call(age),)), KEY).action is action

    def test_a_post_is_looked_for_at_growing_ages_and_past_settle(self) -> None:
        sent = NOW - timedelta(seconds=10)
        facts = standing(shown=None, calls=(call(10),))
        ages = []
        for looked in (None, 5, 30, 120, 215):
            seen = replace(facts, looked_at=None if looked is None else sent + timedelta(seconds=looked))
            at = step(seen).at
            assert at is not None
            ages.append((at - sent).total_seconds())
        assert ages == [5, 30, 120, 215, 275]

    def test_where_nothing_can_be_looked_at_a_person_is_asked(self) -> None:
        assert step(standing(shown=None, calls=(call(),)), PERSON).why == "publication.look_yourself"

    def test_an_unanswered_edit_is_read_back(self) -> None:
        edits = tuple(call(6, kind=CallKind.EDIT, revision=2, number=n) for n in (2, 3))
        assert step(replace(LIVE, want=2, calls=(yes(), *edits)), EDITS).action is Action.READ


class TestAfterARestore:
    """What is known counts only once somebody has looked."""

    @pytest.mark.parametrize(
        "facts",
        [standing(shown=None), LIVE, standing(calls=(call(6),)), standing(want=0), standing(want=0, calls=(call(6),))],
        ids=["planned", "live", "unanswered", "gone", "gone but for a call"],
    )
    def test_a_look_comes_before_everything(self, facts: Standing) -> None:
        assert step(replace(facts, doubted=True)) == Step(Action.WATCH, NOW)

    def test_but_what_is_known_to_be_out_is_taken_back_first(self) -> None:
        assert step(replace(TAKEN, doubted=True)).action is Action.DELETE
        assert step(replace(TAKEN, doubted=True), EDIT_ONLY).action is Action.NEUTRAL

    def test_nothing_is_complete_before_it(self) -> None:
        assert is_complete(standing(want=0))
        assert not is_complete(standing(want=0, doubted=True))

    def test_where_nobody_can_look_from_here_a_person_is_asked(self) -> None:
        assert step(standing(doubted=True), PERSON).why == "publication.look_after_restore"

    def test_a_platform_that_asked_to_wait_is_waited_for(self) -> None:
        later = NOW + timedelta(minutes=5)
        assert step(replace(LIVE, doubted=True, retry_at=later)) == Step(Action.WATCH, later)


class TestState:
    @pytest.mark.parametrize(
        ("facts", "state"),
        [
            (standing(shown=None), State.PLANNED),
            (standing(shown=None, calls=(call(),), leased_until=NOW + timedelta(seconds=1)), State.SENDING),
            (standing(shown=None, calls=(call(),), leased_until=NOW), State.UNKNOWN),
            (LIVE, State.LIVE),
            (TAKEN, State.LIVE),
            (replace(TAKEN, copies=()), State.GONE),
        ],
    )
    def test_follows_from_the_facts(self, facts: Standing, state: State) -> None:
        assert state_of(facts, NOW) is state


class TestTimings:
    def test_settle_is_the_whole_chain(self) -> None:
        assert TIMINGS.settle(timedelta(seconds=60)) == timedelta(seconds=215)

    @pytest.mark.parametrize(("age", "ripe"), [(214, 0), (215, 1)])
    def test_not_found_counts_from_settle_on(self, age: float, ripe: int) -> None:
        assert len(ripe_calls(standing(calls=(call(age),)), LOOKUP, TIMINGS, NOW)) == ripe

    def test_the_defaults_hold_together(self) -> None:
        TIMINGS.check()

    def test_a_call_must_end_before_its_worker_stops_waiting(self) -> None:
        with pytest.raises(ValueError, match="before T"):
            replace(TIMINGS, call=TIMINGS.total).check()

    def test_a_lease_must_outlast_the_call_and_the_frozen_moment(self) -> None:
        with pytest.raises(ValueError, match="outlast"):
            replace(TIMINGS, lease=TIMINGS.total + TIMINGS.frozen).check()

    def test_a_lease_must_outlast_a_read_and_its_control(self) -> None:
        brief = replace(TIMINGS, total=TIMINGS.call * 1.1)
        brief.check()
        with pytest.raises(ValueError, match="its control"):
            replace(brief, lease=TIMINGS.call * 1.9).check()
