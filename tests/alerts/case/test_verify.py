"""Verifying a case: nothing open, nothing that forbids, by a named person at a named time."""

from concurrent.futures import ThreadPoolExecutor, wait

import pytest
from sqlalchemy.orm import Session

from alerts.case.keeping import change_case, document_of, open_case
from alerts.case.models import Case, CaseState
from alerts.case.queries import answers_of_case
from alerts.case.verification import answer_and_verify, verify_case
from alerts.db.audit import entries_about
from alerts.db.session import Database
from alerts.errors import BadInput, Conflict, Forbidden
from alerts.staff.models import Role, Staff
from tests import make
from tests.clock import START
from tests.conftest import People

UNANSWERED = {**make.read_case().document.verification.model_dump(mode="json"), "protected_address": None}


class TestVerifyCase:
    def test_needs_an_answer_to_every_item(self, session: Session, officer: Staff) -> None:
        case = open_case(session, make.read_case(verification=UNANSWERED), by=officer)
        with pytest.raises(BadInput) as refused:
            verify_case(session, case.id, by=officer)
        assert [problem.where for problem in refused.value.problems] == ["verification.protected_address"]
        assert case.state is CaseState.OPEN

    def test_takes_the_answers_that_were_missing(self, session: Session, officer: Staff) -> None:
        case = open_case(session, make.read_case(verification=UNANSWERED), by=officer)
        verify_case(session, case.id, {"protected_address": "clear"}, by=officer)
        assert (case.state, case.verified_at) == (CaseState.VERIFIED, START)

    def test_a_hit_of_the_protected_address_check_forbids_it(self, session: Session, officer: Staff) -> None:
        case = open_case(session, make.read_case(verification=UNANSWERED), by=officer)
        with pytest.raises(BadInput):
            verify_case(session, case.id, {"protected_address": "hit"}, by=officer)

    def test_records_the_version_of_the_rules(self, session: Session, officer: Staff) -> None:
        case = make.make_case(session, officer)
        (entry,) = [entry for entry in entries_about(session, [case.id]) if entry.action == "case.verified"]
        assert entry.details == {"pack": "eu-116000", "version": case.pack_version}
        assert entry.actor == officer.id

    def test_is_recorded_once(self, session: Session, officer: Staff) -> None:
        case = make.make_case(session, officer)
        verify_case(session, case.id, by=officer)
        assert [e.action for e in entries_about(session, [case.id])].count("case.verified") == 1

    def test_refuses_a_closed_case(self, session: Session, officer: Staff) -> None:
        case = make.make_case(session, officer)
        case.state = CaseState.CLOSED
        with pytest.raises(Conflict):
            verify_case(session, case.id, by=officer)

    def test_refuses_who_may_not_write(self, session: Session, officer: Staff, approver: Staff) -> None:
        case = open_case(session, make.read_case(), by=officer)
        with pytest.raises(Forbidden):
            verify_case(session, case.id, by=approver)

    def test_asks_for_the_jurisdiction_where_the_place_is_another_country_s(
        self, session: Session, officer: Staff
    ) -> None:
        seen = make.read_case().document.last_seen.model_dump(mode="json") | {"point": [19.04, 47.5]}  # Budapest
        case = open_case(session, make.read_case(last_seen=seen), by=officer)
        with pytest.raises(BadInput) as refused:
            verify_case(session, case.id, by=officer)
        (problem,) = refused.value.problems
        assert (problem.code, problem.values["seen_in"]) == ("verification.jurisdiction", "HU")
        verify_case(session, case.id, {"jurisdiction": {"consent_of": "HU"}}, by=officer)

    def test_asks_for_it_where_the_place_is_another_state_s_and_the_pack_asks_states(
        self, session: Session, officer: Staff
    ) -> None:
        known = make.read_case("us-county").document
        sheriff = known.agency.model_dump(mode="json") | {"region": "US-WY"}
        seen = known.last_seen.model_dump(mode="json") | {"at": "2026-02-07T09:00:00-07:00"}
        of_wyoming = make.read_case("us-county", agency=sheriff, last_seen=seen)
        case = open_case(session, of_wyoming, by=officer)
        with pytest.raises(BadInput) as refused:
            verify_case(session, case.id, by=officer)
        (problem,) = refused.value.problems
        assert (problem.code, problem.values["country"], problem.values["seen_in"]) == (
            "verification.jurisdiction",
            "US-WY",
            "US-CO",
        )
        verify_case(session, case.id, {"jurisdiction": {"consent_of": "US-CO"}}, by=officer)


class TestTwoAnswersAtOnce:
    def test_a_colleague_s_refusal_is_not_overwritten(self, database: Database, people: People) -> None:
        """One reads the answers while the other's is being written: the second writes what the first has said along."""
        with database.write() as session:
            case_id = make.make_case(session, people.officer).id
            colleague = make.make_staff(session, Role.OFFICER, agency=people.agency)

        def answer() -> None:
            answer_and_verify(database, case_id, {"registry": "EX-1"}, by=people.officer)

        with ThreadPoolExecutor(1) as threads:
            with database.write() as session:
                before = document_of(session, session.get_one(Case, case_id)).verification.model_dump(mode="json")
                refusal = {**before, "harm_of_publicity": {"answer": "high"}}
                change_case(session, case_id, {"verification": refusal}, by=colleague)
                answering = threads.submit(answer)
                wait([answering], timeout=1)  # by then it would have read what stood before the refusal
            with pytest.raises(BadInput):
                answering.result()
        with database.read() as session:
            said = document_of(session, session.get_one(Case, case_id)).verification
            assert (said.registry, said.harm_of_publicity and said.harm_of_publicity.answer) == ("EX-1", "high")
            harms = {each.by for each in answers_of_case(session, case_id) if each.item == "harm_of_publicity"}
        assert harms == {people.officer.id, colleague.id}
