"""What may be forgotten, and when: the decision alone."""

from dataclasses import replace
from datetime import timedelta

import pytest

from alerts.alert.models import AlertState
from alerts.case.models import CaseState
from alerts.resolution.forgetting import Known, Move, Rules, Step, next_step
from alerts.resolution.ledger import LedgerState
from alerts.resolution.models import Cause
from tests.clock import START

RULES = Rules()
ENDED = Known(
    state=CaseState.CLOSED,
    touched_at=START,
    has_photos=True,
    alerts=[AlertState.ENDED],
    ledgers=[LedgerState.COMPLETE],
    ended_at=START,
)
OPEN = Known(state=CaseState.OPEN, touched_at=START, has_photos=False)


class TestAfterTheEnd:
    @pytest.mark.parametrize("ledger", [LedgerState.COMPLETE, LedgerState.RESIDUAL])
    def test_a_settled_ledger_hides_at_once(self, ledger: LedgerState) -> None:
        assert next_step(replace(ENDED, ledgers=[ledger]), RULES, START) == Step(Move.HIDE)

    def test_an_open_ledger_is_waited_for_however_long_it_takes(self) -> None:
        known = replace(ENDED, ledgers=[LedgerState.OPEN])
        assert next_step(known, RULES, START) == Step(Move.WAIT, START + timedelta(seconds=5))
        later = START + timedelta(days=400)
        assert next_step(known, RULES, later) == Step(Move.WAIT, later + timedelta(minutes=1))

    def test_what_is_hidden_is_wiped_when_the_grace_period_is_over(self) -> None:
        known = replace(ENDED, hidden_at=START)
        over = START + timedelta(days=14)
        assert next_step(known, RULES, over - timedelta(seconds=1)) == Step(Move.WAIT, over)
        assert next_step(known, RULES, over) == Step(Move.PURGE, cause=Cause.ENDED)

    def test_a_ledger_that_opened_again_holds_the_wipe(self) -> None:
        known = replace(ENDED, hidden_at=START, ledgers=[LedgerState.OPEN])
        assert next_step(known, RULES, START + timedelta(days=20)).move is Move.WAIT

    def test_what_nobody_went_on_with_has_no_grace(self) -> None:
        known = replace(ENDED, hidden_at=START, lapsed=True)
        assert next_step(known, RULES, START) == Step(Move.PURGE, cause=Cause.IDLE)

    def test_what_had_been_purged_before_a_restore_is_purged_whatever_the_ledger_says(self) -> None:
        known = replace(ENDED, ledgers=[LedgerState.OPEN], purged_before=True)
        assert next_step(known, RULES, START) == Step(Move.PURGE, cause=Cause.RESTORED)


class TestAfterThePurge:
    def test_links_of_what_is_still_out_are_looked_at_again(self) -> None:
        known = replace(ENDED, state=CaseState.PURGED, links_left=True)
        assert next_step(known, RULES, START) == Step(Move.CUT_LINKS, START + timedelta(days=1))

    def test_else_it_rests(self) -> None:
        assert next_step(replace(ENDED, state=CaseState.PURGED), RULES, START) == Step(Move.REST)


class TestWhatIsLeftLying:
    def test_a_live_alert_is_nobodys_business_here(self) -> None:
        known = replace(OPEN, state=CaseState.VERIFIED, alerts=[AlertState.LIVE])
        assert next_step(known, RULES, START + timedelta(days=90)) == Step(Move.REST)

    def test_photos_of_an_unverified_case_go_after_a_day(self) -> None:
        known, day = replace(OPEN, has_photos=True), timedelta(hours=24)
        assert next_step(known, RULES, START + day - timedelta(seconds=1)) == Step(Move.WAIT, START + day)
        assert next_step(known, RULES, START + day) == Step(Move.DROP_PHOTOS)

    def test_photos_of_a_verified_case_stay_as_long_as_it_does(self) -> None:
        known = replace(OPEN, state=CaseState.VERIFIED, has_photos=True)
        step = next_step(known, RULES, START + timedelta(days=20))
        assert step == Step(Move.WAIT, START + timedelta(days=30))

    def test_an_open_case_is_looked_at_daily_for_photos_may_still_come(self) -> None:
        now = START + timedelta(days=3)
        assert next_step(OPEN, RULES, now) == Step(Move.WAIT, now + timedelta(days=1))

    def test_an_idle_case_goes_after_thirty_days(self) -> None:
        assert next_step(OPEN, RULES, START + timedelta(days=30)) == Step(Move.PURGE, cause=Cause.IDLE)

    @pytest.mark.parametrize("state", [AlertState.DRAFT, AlertState.SUBMITTED])
    def test_an_idle_draft_ends_first(self, state: AlertState) -> None:
        known = replace(OPEN, state=CaseState.VERIFIED, alerts=[state])
        assert next_step(known, RULES, START + timedelta(days=30)) == Step(Move.END)
