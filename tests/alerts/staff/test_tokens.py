import pytest
from sqlalchemy.orm import Session

from alerts.db.audit import entries_about
from alerts.errors import BadInput, Conflict, Forbidden, NotSignedIn
from alerts.staff.access import Access, note_access
from alerts.staff.changing import deactivate_staff
from alerts.staff.models import Staff
from alerts.staff.tokens import create_token, revoke_token, staff_by_token
from tests.clock import ManualClock
from tests.conftest import People


class TestCreateToken:
    def test_makes_a_token_that_tells_who_it_is(self, session: Session, officer: Staff) -> None:
        token = create_token(session, officer, by=officer)
        assert token.startswith("hw_")
        assert staff_by_token(session, token).id == officer.id

    def test_never_makes_the_same_twice(self, session: Session, officer: Staff) -> None:
        assert len({create_token(session, officer, by=None) for _ in range(5)}) == 5

    def test_nobody_makes_one_for_somebody_else(self, session: Session, people: People) -> None:
        with pytest.raises(Forbidden) as refused:
            create_token(session, people.approver, by=people.admin)
        assert refused.value.reason.code == "staff.token_of_another"

    @pytest.mark.parametrize("days", [-1, 0, 366])
    def test_refuses_a_term_out_of_bounds(self, session: Session, officer: Staff, days: int) -> None:
        with pytest.raises(BadInput) as refused:
            create_token(session, officer, days=days, by=officer)
        assert refused.value.problems[0].code == "staff.token_days"

    def test_is_refused_for_somebody_who_has_left(self, session: Session, people: People) -> None:
        gone = deactivate_staff(session, people.agency.id, people.officer.id, by=people.admin)
        with pytest.raises(Conflict):
            create_token(session, gone, by=None)

    def test_by_a_session_asks_for_a_fresh_one(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        note_access(officer, Access(signed_in_at=clock()))
        clock.advance(hours=8)
        create_token(session, officer, by=officer)
        clock.advance(seconds=1)
        with pytest.raises(Forbidden) as refused:
            create_token(session, officer, by=officer)
        assert refused.value.reason.code == "staff.not_fresh"

    def test_by_a_token_does_not_outlive_it(self, session: Session, officer: Staff, clock: ManualClock) -> None:
        maker = staff_by_token(session, create_token(session, officer, days=2, by=None))
        made = create_token(session, officer, days=365, by=maker)
        clock.advance(days=1, hours=23)
        staff_by_token(session, made)
        clock.advance(hours=2)
        with pytest.raises(NotSignedIn):
            staff_by_token(session, made)

    def test_is_audited_without_the_token(self, session: Session, officer: Staff) -> None:
        token = create_token(session, officer, days=7, by=None)
        [entry] = entries_about(session, [officer.id])
        assert (entry.action, entry.actor, entry.details) == (
            "staff.token_created",
            "service",
            {"days": 7, "rights": None},
        )
        assert token not in str(entry.details)


class TestStaffByToken:
    @pytest.mark.parametrize(("hours", "works"), [(90 * 24 - 1, True), (90 * 24, False)])
    def test_works_for_ninety_days(
        self, session: Session, officer: Staff, clock: ManualClock, hours: int, works: bool
    ) -> None:
        token = create_token(session, officer, by=officer)
        clock.advance(hours=hours)
        if works:
            assert staff_by_token(session, token).id == officer.id
        else:
            with pytest.raises(NotSignedIn):
                staff_by_token(session, token)

    def test_says_the_same_of_unknown_revoked_old_and_orphaned_ones(
        self, session: Session, people: People, clock: ManualClock
    ) -> None:
        revoked, old = (create_token(session, people.officer, days=1, by=None) for _ in range(2))
        revoke_token(session, revoked)
        clock.advance(days=1)
        orphaned = create_token(session, people.approver, by=None)
        deactivate_staff(session, people.agency.id, people.approver.id, by=None)
        said = set()
        for token in (revoked, old, orphaned, "hw_nonsense", ""):
            with pytest.raises(NotSignedIn) as refused:
                staff_by_token(session, token)
            said.add((refused.value.reason.code, str(refused.value.reason.values)))
        assert said == {("staff.token_unusable", "{}")}

    def test_revoking_one_leaves_the_others(self, session: Session, officer: Staff) -> None:
        one, other = (create_token(session, officer, by=officer) for _ in range(2))
        revoke_token(session, one)
        assert staff_by_token(session, other).id == officer.id
        with pytest.raises(NotSignedIn):
            staff_by_token(session, one)
