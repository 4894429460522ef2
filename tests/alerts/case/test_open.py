"""Opening a case, and who may read it."""

import pytest
from sqlalchemy.orm import Session

from alerts.case.document import ParsedCase
from alerts.case.keeping import open_case, read_case
from alerts.case.models import CaseState
from alerts.case.queries import answers_of_case, hands_of_case
from alerts.db.audit import entries_about
from alerts.errors import BadInput, Forbidden, NotFound
from alerts.staff.models import Staff
from tests import make


class TestOpenCase:
    def test_keeps_the_document_sealed_and_whole(self, session: Session, officer: Staff) -> None:
        parsed = make.read_case()
        case = open_case(session, parsed, by=officer)
        assert case.state is CaseState.OPEN
        assert case.sealed_document is not None
        assert b"Exemplescu" not in case.sealed_document
        assert read_case(session, case.id, by=officer)[1] == parsed.document

    def test_records_the_answers_that_were_given_with_who_gave_them(self, session: Session, officer: Staff) -> None:
        case = open_case(session, make.read_case(), by=officer)
        answers = answers_of_case(session, case.id)
        assert {answer.item for answer in answers} == {
            *("registry", "reporter", "consent", "protected_address", "custody", "harm_of_publicity")
        }
        assert {answer.by for answer in answers} == {officer.id}

    def test_whoever_opens_it_has_written_it(self, session: Session, officer: Staff) -> None:
        case = open_case(session, make.read_case(), by=officer)
        assert hands_of_case(session, case.id) == {officer.id}
        assert case.edits == 1

    def test_refuses_a_reference_that_the_agency_has(self, session: Session, officer: Staff, stranger: Staff) -> None:
        open_case(session, make.read_case(), by=officer)
        with pytest.raises(BadInput) as refused:
            open_case(session, make.read_case(), by=officer)
        assert [problem.code for problem in refused.value.problems] == ["case.reference_taken"]
        open_case(session, make.read_case(), by=stranger)

    @pytest.mark.parametrize(
        ("reference", "is_told", "code"),
        [
            ("EXEMPLESCU-2026-1", True, "disclosure.family_name_in_text"),
            ("MATEI-2026-1", False, "disclosure.name_in_text"),
        ],
    )
    def test_refuses_a_reference_with_a_name_while_it_can_be_changed(
        self, session: Session, officer: Staff, reference: str, is_told: bool, code: str
    ) -> None:
        """Later it is fixed, and what is told of the case is refused because of it."""
        document = make.read_case(reference=reference).document
        child = document.children[0]
        children = (child.model_copy(update={"publish": child.publish.model_copy(update={"name": is_told})}),)
        with pytest.raises(BadInput) as refused:
            open_case(session, ParsedCase(document.model_copy(update={"children": children}), ()), by=officer)
        assert [(problem.where, problem.code) for problem in refused.value.problems] == [("reference", code)]

    def test_refuses_who_may_not_write(self, session: Session, approver: Staff) -> None:
        with pytest.raises(Forbidden):
            open_case(session, make.read_case(), by=approver)


class TestReadCase:
    def test_every_reading_is_recorded(self, session: Session, officer: Staff, approver: Staff) -> None:
        case = open_case(session, make.read_case(), by=officer)
        read_case(session, case.id, by=officer)
        read_case(session, case.id, by=approver)
        readings = [entry.actor for entry in entries_about(session, [case.id]) if entry.action == "case.read"]
        assert readings == [officer.id, approver.id]

    def test_another_agency_s_case_does_not_exist(self, session: Session, officer: Staff, stranger: Staff) -> None:
        case = open_case(session, make.read_case(), by=officer)
        with pytest.raises(NotFound):
            read_case(session, case.id, by=stranger)

    @pytest.mark.parametrize("who", ["admin", "auditor"])
    def test_running_the_service_needs_no_child_s_data(
        self, session: Session, officer: Staff, who: str, request: pytest.FixtureRequest
    ) -> None:
        case = open_case(session, make.read_case(), by=officer)
        with pytest.raises(Forbidden):
            read_case(session, case.id, by=request.getfixturevalue(who))
