"""Changing a case: checked as if it were new, remembered, and never behind the back of an approval."""

import pytest
from sqlalchemy.orm import Session

from alerts.case.keeping import change_case, document_of
from alerts.case.models import Case, CaseState
from alerts.case.queries import answers_of_case, hands_of_case
from alerts.db.audit import entries_about
from alerts.errors import BadInput, Conflict, NotFound
from alerts.staff.models import Role, Staff
from tests import make


@pytest.fixture
def case(session: Session, officer: Staff) -> Case:
    return make.make_case(session, officer)


class TestChangeCase:
    def test_replaces_a_field_and_nothing_else(self, session: Session, case: Case, officer: Staff) -> None:
        before = document_of(session, case)
        change_case(session, case.id, {"do_not_approach": False}, by=officer)
        assert document_of(session, case) == before.model_copy(update={"do_not_approach": False})

    def test_undoes_the_verification(self, session: Session, case: Case, officer: Staff) -> None:
        assert case.state is CaseState.VERIFIED
        change_case(session, case.id, {"do_not_approach": False}, by=officer)
        assert (case.state, case.verified_at) == (CaseState.OPEN, None)

    def test_whoever_changes_it_has_written_it(self, session: Session, case: Case, officer: Staff) -> None:
        second = make.make_staff(session, Role.OFFICER, agency=officer.agency)
        edits = case.edits
        change_case(session, case.id, {"do_not_approach": False}, by=second)
        assert hands_of_case(session, case.id) == {officer.id, second.id}
        assert case.edits == edits + 1

    def test_an_answer_stays_that_of_whoever_gave_it(self, session: Session, case: Case, officer: Staff) -> None:
        second = make.make_staff(session, Role.OFFICER, agency=officer.agency)
        answers = document_of(session, case).verification.model_dump(mode="json")
        change_case(session, case.id, {"verification": {**answers, "reporter": "aunt"}}, by=second)
        assert [answer.item for answer in answers_of_case(session, case.id) if answer.by == second.id] == ["reporter"]

    def test_the_audit_names_fields_and_no_values(self, session: Session, case: Case, officer: Staff) -> None:
        change_case(session, case.id, {"expires_hours": 12, "do_not_approach": False}, by=officer)
        (entry,) = [entry for entry in entries_about(session, [case.id]) if entry.action == "case.changed"]
        assert entry.details == {"fields": ["do_not_approach", "expires_hours"]}

    @pytest.mark.parametrize(
        ("changes", "where"),
        [({"reference": "EX-1"}, "reference"), ({"mode": "exercise"}, "mode"), ({"hat": 1}, "hat")],
    )
    def test_refuses_what_is_fixed_or_unknown(
        self, session: Session, case: Case, officer: Staff, changes: dict[str, object], where: str
    ) -> None:
        with pytest.raises(BadInput) as refused:
            change_case(session, case.id, changes, by=officer)
        assert [problem.where for problem in refused.value.problems] == [where]

    def test_refuses_a_closed_case(self, session: Session, case: Case, officer: Staff) -> None:
        case.state = CaseState.CLOSED
        with pytest.raises(Conflict):
            change_case(session, case.id, {"do_not_approach": False}, by=officer)

    def test_another_agency_s_case_does_not_exist(self, session: Session, case: Case, stranger: Staff) -> None:
        with pytest.raises(NotFound):
            change_case(session, case.id, {"do_not_approach": False}, by=stranger)
