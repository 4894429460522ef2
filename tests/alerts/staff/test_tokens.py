import pytest
from sqlalchemy.orm import Session

from alerts.db.audit import entries_about
from alerts.errors import BadInput, Conflict, Forbidden, NotFound, NotSignedIn
from alerts.staff.access import Access, note_access
from alerts.staff.changing import deactivate_staff
from alerts.staff.models import Factor, Staff
from alerts.staff.tokens import create_token, end_token, list_tokens, staff_by_token
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
        note_access(officer, Access(proven_at=clock(), factor=Factor.PASSKEY))
        clock.advance(minutes=15)
        create_token(session, officer, by=officer)
        clock.advance(seconds=1)
        with pytest.raises(Forbidden) as refused:
            create_token(session, officer, by=officer)
        assert refused.value.reason.code == "staff.not_fresh"

    def test_by_a_token_is_refused(self, session: Session, officer: Staff) -> None:
        """A stolen one would make others, and never end."""
        maker = staff_by_token(session, create_token(session, officer, by=None))
        with pytest.raises(Forbidden) as refused:
            create_token(session, maker, by=maker)
        assert refused.value.reason.code == "staff.token_by_token"

    def test_that_acts_must_read_what_it_is_answered(self, session: Session, officer: Staff) -> None:
        with pytest.raises(BadInput) as refused:
            create_token(session, officer, rights=["end_alert"], by=officer)
        assert refused.value.problems[0].code == "staff.token_reads"
        create_token(session, officer, rights=["end_alert", "read_alert"], by=officer)

    def test_keeps_the_name_that_it_was_given(self, session: Session, officer: Staff) -> None:
        create_token(session, officer, name=" Dispatch ", by=officer)
        assert [each.name for each in list_tokens(session, officer)] == ["Dispatch"]
        for name in ("x" * 61, "a\nb", "\u202ehctapsid"):
            with pytest.raises(BadInput) as refused:
                create_token(session, officer, name=name, by=officer)
            assert refused.value.problems[0].where == "name"

    def test_is_audited_without_the_token(self, session: Session, officer: Staff) -> None:
        token = create_token(session, officer, days=7, by=None)
        [entry] = entries_about(session, [officer.id])
        (row,) = list_tokens(session, officer)
        assert (entry.action, entry.actor, entry.details) == (
            "staff.token_created",
            "service",
            {"days": 7, "rights": None, "token": row.id},
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
        end_token(session, people.officer, list_tokens(session, people.officer)[0].id)
        clock.advance(days=1)
        orphaned = create_token(session, people.approver, by=None)
        deactivate_staff(session, people.agency.id, people.approver.id, by=None)
        said = set()
        for token in (revoked, old, orphaned, "hw_nonsense", ""):
            with pytest.raises(NotSignedIn) as refused:
                staff_by_token(session, token)
            said.add((refused.value.reason.code, str(refused.value.reason.values)))
        assert said == {("staff.token_unusable", "{}")}


class TestEndToken:
    def test_ends_one_and_leaves_the_others(self, session: Session, officer: Staff) -> None:
        one, other = (create_token(session, officer, name=name, by=officer) for name in ("one", "other"))
        (row,) = [each for each in list_tokens(session, officer) if each.name == "one"]
        end_token(session, officer, row.id)
        assert staff_by_token(session, other).id == officer.id
        assert [each.name for each in list_tokens(session, officer)] == ["other"]
        with pytest.raises(NotSignedIn):
            staff_by_token(session, one)
        assert entries_about(session, [officer.id])[-1].details == {"token": row.id}

    def test_ends_nobody_elses(self, session: Session, officer: Staff, approver: Staff) -> None:
        create_token(session, approver, by=approver)
        (row,) = list_tokens(session, approver)
        with pytest.raises(NotFound):
            end_token(session, officer, row.id)
        assert len(list_tokens(session, approver)) == 1
