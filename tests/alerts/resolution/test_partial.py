"""A partial end takes facts away: at once, by one person, and for good."""

from datetime import timedelta
from typing import Any

import pytest

from alerts.alert.approval import approve_alert
from alerts.alert.drafting import DraftChanges, draft_update
from alerts.alert.models import DraftState
from alerts.alert.queries import latest_draft, pending_draft
from alerts.alert.submission import submit_alert
from alerts.db.session import Database, now
from alerts.errors import BadInput, Conflict, Forbidden
from alerts.message.models import Message
from alerts.message.queries import messages_of_alert
from alerts.publication.machine import Timings
from alerts.publication.plan import plan_due
from alerts.resolution.partial import end_for_children
from alerts.staff.access import Access, note_access
from alerts.staff.models import Factor
from tests import make
from tests.conftest import People

SITE = make.make_site()
TIMINGS = Timings()


def read_siblings() -> Any:
    first = make.read_case().document.children[0].model_dump(mode="json")
    return make.read_case(children=[first, {**first, "given_name": "Ilinca", "age": 6}])


@pytest.fixture
def alert_id(database: Database, people: People) -> str:
    """Live, with two children, on one channel."""
    with database.write() as session:
        make.make_channel(session, agency=people.agency, kind="x", name="Police on X")
        case = make.make_case(session, people.officer, read_siblings())
        alert = make.make_alert(session, people.officer, case)
    submit_and_approve(database, people, alert.id)
    return alert.id


def submit_and_approve(database: Database, people: People, alert_id: str) -> Message:
    draft = submit_alert(database, alert_id, SITE, by=people.officer)
    with database.write() as session:
        message = approve_alert(session, alert_id, draft.content_hash or "", by=people.approver)
    plan_due(database, TIMINGS, base_url=SITE.base_url)
    return message


def write_update(database: Database, people: People, alert_id: str) -> None:
    with database.write() as session:
        draft_update(session, alert_id, DraftChanges(hours=6), make.countries(), by=people.officer)


def shown(message: Message) -> list[int]:
    assert message.content is not None
    return [child.number for child in message.content.facts.children]


class TestEndForChildren:
    def test_supersedes_at_once_without_them(self, database: Database, people: People, alert_id: str) -> None:
        message = end_for_children(database, alert_id, [1], SITE, TIMINGS, by=people.officer)
        assert shown(message) == [2]
        assert (message.removes_facts, message.approved_by) == (True, [people.officer.id])
        with database.read() as session:
            assert [each.planned_at is not None for each in messages_of_alert(session, alert_id)] == [True, True]

    def test_asks_for_having_shown_lately_that_it_is_them(
        self, database: Database, people: People, alert_id: str
    ) -> None:
        with database.read() as session:
            stale = Access(proven_at=now(session) - timedelta(minutes=16), factor=Factor.CODE)
        with pytest.raises(Forbidden) as refused:
            end_for_children(database, alert_id, [1], SITE, TIMINGS, by=note_access(people.officer, stale))
        assert refused.value.reason.code == "staff.not_fresh"
        with database.read() as session:
            assert len(messages_of_alert(session, alert_id)) == 1

    def test_no_later_update_brings_them_back(self, database: Database, people: People, alert_id: str) -> None:
        end_for_children(database, alert_id, [1], SITE, TIMINGS, by=people.officer)
        write_update(database, people, alert_id)
        assert shown(submit_and_approve(database, people, alert_id)) == [2]

    def test_what_is_being_written_must_be_submitted_afresh(
        self, database: Database, people: People, alert_id: str
    ) -> None:
        write_update(database, people, alert_id)
        submitted = submit_alert(database, alert_id, SITE, by=people.officer)
        end_for_children(database, alert_id, [1], SITE, TIMINGS, by=people.approver)
        with pytest.raises(Conflict), database.write() as session:
            approve_alert(session, alert_id, submitted.content_hash or "", by=people.approver)
        with database.read() as session:
            draft = pending_draft(session, alert_id)
            assert draft is not None
            assert (draft.state, draft.content) == (DraftState.WRITING, None)
        with database.write() as session:
            last = latest_draft(session, alert_id)
            assert last is not None
            assert last.removed_children == [1]

    @pytest.mark.parametrize("children", [[], [3], [1, 2]])
    def test_needs_children_who_are_sought_and_leaves_one(
        self, database: Database, people: People, alert_id: str, children: list[int]
    ) -> None:
        with pytest.raises(BadInput):
            end_for_children(database, alert_id, children, SITE, TIMINGS, by=people.officer)
