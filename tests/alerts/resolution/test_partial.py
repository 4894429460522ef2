"""A partial end takes facts away: at once, by one person, and for good."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from alerts.alert.approval import approve_alert
from alerts.alert.drafting import DraftChanges, draft_update
from alerts.alert.models import DraftState
from alerts.alert.queries import alerts_of_case, latest_draft, pending_draft
from alerts.alert.submission import submit_alert
from alerts.case.keeping import change_case
from alerts.case.models import Photo
from alerts.case.photos import add_photo
from alerts.case.queries import photos_of_case
from alerts.case.verification import verify_case
from alerts.db.session import Database, now
from alerts.errors import BadInput, Conflict, Forbidden
from alerts.image.door import read_upload
from alerts.image.drawn import draw_child
from alerts.message.models import Message
from alerts.message.queries import messages_of_alert
from alerts.publication.machine import Timings
from alerts.publication.plan import plan_due
from alerts.resolution.partial import end_for_children, end_for_photo, require_not_out
from alerts.staff.access import Access, note_access
from alerts.staff.models import Factor
from tests import make
from tests.clock import ManualClock
from tests.conftest import People

SITE = make.make_site()
TIMINGS = Timings()
PICTURE = read_upload(draw_child(1, age=3))


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


class TestEndForAPhoto:
    @pytest.fixture
    def photo(self, database: Database, people: People) -> Photo:
        """Of the first child, on a live alert of two."""
        with database.write() as session:
            case = make.make_case(session, people.officer, read_siblings())
            photo = add_photo(session, case.id, PICTURE, child=1, rights="family", by=people.officer)
            verify_case(session, case.id, by=people.officer)
            alert = make.make_alert(session, people.officer, case)
        submit_and_approve(database, people, alert.id)
        return photo

    def test_what_is_refused_leaves_the_photo_to_be_withdrawn(
        self, database: Database, people: People, photo: Photo
    ) -> None:
        """Or it would be off the page that withdraws it, and still be out there."""
        (alert_id,) = alert_ids(database, photo)

        def ends_meanwhile() -> None:
            end_for_children(database, alert_id, [2], SITE, TIMINGS, by=people.approver)

        slow = replace(SITE, find_signer=ends_meanwhile)
        with pytest.raises(Conflict) as refused:
            end_for_photo(database, alert_id, photo.id, slow, TIMINGS, by=people.officer)
        assert refused.value.reason.code == "end.changed_meanwhile"
        with database.read() as session:
            assert [each.id for each in photos_of_case(session, photo.case_id)] == [photo.id]
        message = end_for_photo(database, alert_id, photo.id, SITE, TIMINGS, by=people.officer)
        assert message.content is not None
        assert [child.photos for child in message.content.facts.children] == [()]
        with database.read() as session:
            assert photos_of_case(session, photo.case_id) == []

    def test_of_what_is_out_until_the_morning_is_not_done_by_itself(
        self, database: Database, people: People, photo: Photo, clock: ManualClock
    ) -> None:
        """What was approved at night shows it no more, and does not leave before the quiet hours are over."""
        (alert_id,) = alert_ids(database, photo)
        with database.write() as session:
            change_case(session, photo.case_id, {"quiet_hours": ["22:00", "06:00"]}, numbered=True, by=people.officer)
            verify_case(session, photo.case_id, by=people.officer)
            update = DraftChanges(hours=24, photos=[])
            draft_update(session, alert_id, update, make.countries(), by=people.officer)
        clock.advance(hours=4)
        submit_and_approve(database, people, alert_id)
        with database.write() as session, pytest.raises(Conflict) as refused:
            require_not_out(session, session.get_one(Photo, photo.id))
        assert refused.value.reason.code == "photo.is_out"
        end_for_photo(database, alert_id, photo.id, SITE, TIMINGS, by=people.officer)
        with database.read() as session:
            require_not_out(session, session.get_one(Photo, photo.id))
            assert all(each.planned_at is not None for each in messages_of_alert(session, alert_id))


def alert_ids(database: Database, photo: Photo) -> list[str]:
    with database.read() as session:
        return [alert.id for alert in alerts_of_case(session, photo.case_id)]
