"""Drafting an alert from a verified case, and editing what is not yet sent."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from typing import Any

import pytest
from sqlalchemy.orm import Session

from alerts.alert.drafting import DraftChanges, draft_alert, draft_update, edit_draft
from alerts.alert.models import AlertState, Draft, DraftState
from alerts.alert.queries import pending_draft
from alerts.alert.reading import read_alert
from alerts.alert.submission import submit_alert
from alerts.case.keeping import open_case
from alerts.db.audit import entries_about
from alerts.db.session import Database
from alerts.errors import BadInput, Conflict, Forbidden, NotFound
from alerts.staff.models import Role, Staff
from tests import make
from tests.conftest import People


def draft_of(session: Session, alert_id: str) -> Draft:
    draft = pending_draft(session, alert_id)
    assert draft is not None
    return draft


def edit(session: Session, alert_id: str, by: Staff, **changes: Any) -> Draft:
    return edit_draft(session, alert_id, DraftChanges(**changes), make.countries(), by=by)


class TestDraftAlert:
    def test_takes_languages_and_hours_from_the_case(self, session: Session, officer: Staff) -> None:
        alert = draft_alert(session, make.make_case(session, officer).id, DraftChanges(), make.countries(), by=officer)
        draft = draft_of(session, alert.id)
        assert (alert.state, draft.state) == (AlertState.DRAFT, DraftState.WRITING)
        assert (draft.languages, draft.hours) == (["ro", "hu", "en"], 24)
        assert draft.authors == [officer.id]

    def test_needs_a_verified_case(self, session: Session, officer: Staff) -> None:
        case = open_case(session, make.read_case(), by=officer)
        with pytest.raises(Conflict) as refused:
            draft_alert(session, case.id, DraftChanges(), make.countries(), by=officer)
        assert refused.value.reason.code == "case.not_verified"

    def test_refuses_a_second_one_for_the_same_case(self, session: Session, officer: Staff) -> None:
        case = make.make_case(session, officer)
        first = make.make_alert(session, officer, case)
        with pytest.raises(Conflict) as refused:
            make.make_alert(session, officer, case)
        assert refused.value.reason.values == {"alert": first.id}

    def test_refuses_the_second_of_two_at_once(self, database: Database, officer: Staff) -> None:
        with database.write() as session:
            case = make.make_case(session, officer)

        def draft() -> None:
            with database.write() as session:
                make.make_alert(session, officer, case)

        with ThreadPoolExecutor(1) as threads:
            with database.write() as session:
                make.make_alert(session, officer, case)
                second = threads.submit(draft)
                wait([second], timeout=1)  # by then it would have drafted, had it not to wait for the first
            with pytest.raises(Conflict):
                second.result()

    def test_refuses_who_may_not_submit(self, session: Session, officer: Staff, approver: Staff) -> None:
        case = make.make_case(session, officer)
        with pytest.raises(Forbidden):
            make.make_alert(session, approver, case)

    def test_another_agency_s_case_does_not_exist(self, session: Session, officer: Staff, stranger: Staff) -> None:
        case = make.make_case(session, officer)
        with pytest.raises(NotFound):
            make.make_alert(session, stranger, case)

    @pytest.mark.parametrize(
        ("changes", "where"),
        [
            ({"languages": []}, "languages"),
            ({"hours": 0}, "hours"),
            ({"hours": 169}, "hours"),
            ({"area": {"codes": ["XX"]}}, "area.codes[0]"),
        ],
    )
    def test_names_what_does_not_fit(
        self, session: Session, officer: Staff, changes: Mapping[str, Any], where: str
    ) -> None:
        with pytest.raises(BadInput) as refused:
            make.make_alert(session, officer, **changes)
        assert [problem.where for problem in refused.value.problems] == [where]


class TestEditDraft:
    def test_makes_whoever_edits_an_author(self, session: Session, officer: Staff) -> None:
        alert = make.make_alert(session, officer)
        second = make.make_staff(session, Role.OFFICER, agency=officer.agency)
        draft = edit(session, alert.id, second, hours=6)
        assert set(draft.authors) == {officer.id, second.id}
        assert draft.hours == 6

    def test_withdraws_what_was_submitted(self, database: Database, people: People) -> None:
        with database.write() as session:
            alert = make.make_alert(session, people.officer)
        submit_alert(database, alert.id, make.make_site(), by=people.officer)
        with database.write() as session:
            draft = edit(session, alert.id, people.officer, hours=6)
            assert (draft.content, draft.content_hash, draft.submitted_by) == (None, None, None)
            assert draft.state is DraftState.WRITING
            assert read_alert(session, alert.id, by=people.officer)[0].state is AlertState.DRAFT
            actions = [entry.action for entry in entries_about(session, [alert.id])]
        assert actions[:5] == ["alert.drafted", "draft.submit", "alert.submit", "draft.edit", "alert.edit"]

    def test_refuses_who_may_only_approve(self, session: Session, officer: Staff, approver: Staff) -> None:
        alert = make.make_alert(session, officer)
        with pytest.raises(Forbidden):
            edit(session, alert.id, approver, hours=6)


class TestDraftUpdate:
    def test_needs_a_live_alert(self, session: Session, officer: Staff) -> None:
        alert = make.make_alert(session, officer)
        with pytest.raises(Conflict) as refused:
            draft_update(session, alert.id, DraftChanges(), make.countries(), by=officer)
        assert refused.value.reason.code == "alert.not_live"


class TestReadAlert:
    def test_every_reading_of_a_draft_is_recorded(self, session: Session, officer: Staff, approver: Staff) -> None:
        alert = make.make_alert(session, officer)
        read_alert(session, alert.id, by=approver)
        assert [e.actor for e in entries_about(session, [alert.id]) if e.action == "draft.read"] == [approver.id]


class TestPhotos:
    def test_of_another_case_are_refused_by_name(self, session: Session, officer: Staff) -> None:
        alert = draft_alert(session, make.make_case(session, officer).id, DraftChanges(), make.countries(), by=officer)
        with pytest.raises(BadInput) as refused:
            edit(session, alert.id, officer, photos=["photo_elsewhere"])
        (problem,) = refused.value.problems
        assert (problem.where, problem.code) == ("photos", "draft.no_such_photo")
