"""Approved at night: it leaves in the morning, or now with a reason; and what takes back never waits."""

import pytest

from alerts.alert.approval import approve_alert
from alerts.alert.drafting import DraftChanges, draft_update
from alerts.alert.models import Alert
from alerts.alert.submission import submit_alert
from alerts.calls.models import CallCode
from alerts.calls.queries import open_calls
from alerts.case.models import Case, CaseState
from alerts.case.photos import add_photo
from alerts.db.models import TombstoneKind
from alerts.db.session import Database
from alerts.db.tombstones import record_tombstone
from alerts.errors import Conflict
from alerts.feed.queries import ended_rows, events_of_alert
from alerts.image.door import Master
from alerts.message.models import EndReason, Message
from alerts.message.queries import count_unplanned, messages_of_alert, public_messages
from alerts.publication.machine import Timings
from alerts.publication.plan import plan_due
from alerts.publication.queries import publications_of_alert
from alerts.resolution.ledger import LedgerState, read_ledger
from alerts.resolution.partial import end_for_children
from alerts.resolution.recalling import EDITED
from alerts.resolution.reinstating import reinstate_alert
from alerts.resolution.resolve import ENDED, end_alert
from alerts.staff.models import Staff
from alerts.words.say import say
from tests import make
from tests.clock import ManualClock
from tests.conftest import People

URL = "https://alerts.example"


def approve(
    database: Database,
    people: People,
    clock: ManualClock,
    *,
    override: str | None = None,
    hours: int = 24,
    children: int = 1,
    photo: Master | None = None,
) -> Message:
    """At 23:15 by Bucharest's clock, quiet until 06:00."""
    clock.advance(hours=4)
    document = make.read_case(quiet_hours=["22:00", "06:00"], expires_hours=hours)
    if children > 1:
        first = document.document.children[0].model_dump(mode="json")
        more = [{**first, "given_name": f"Ilinca{'x' * number}", "age": 6} for number in range(1, children)]
        document = make.read_case(quiet_hours=["22:00", "06:00"], expires_hours=hours, children=[first, *more])
    with database.write() as session:
        case = make.make_case(session, people.officer, document)
        if photo is not None:
            add_photo(session, case.id, photo, child=1, rights="family", by=people.officer)
        alert_id = make.make_alert(session, people.officer, case, area={"codes": ["RO"]}).id
    content_hash = submit_alert(database, alert_id, make.make_site(), by=people.officer).content_hash or ""
    with database.write() as session:
        return approve_alert(session, alert_id, content_hash, override=override, by=people.approver)


def left(database: Database, message: Message) -> bool:
    plan_due(database, Timings(), base_url=URL)
    with database.read() as session:
        return len(public_messages(session, message.slug)) > 0


def approve_update(database: Database, people: People, alert_id: str, *, override: str | None = None) -> Message:
    with database.write() as session:
        draft_update(session, alert_id, DraftChanges(hours=24), make.make_site().gazetteer, by=people.officer)
    content_hash = submit_alert(database, alert_id, make.make_site(), by=people.officer).content_hash or ""
    with database.write() as session:
        return approve_alert(session, alert_id, content_hash, override=override, by=people.approver)


def wanted(database: Database, alert_id: str) -> list[int]:
    """The numbers of the messages that channels are to show."""
    with database.read() as session:
        return [row.want for row in publications_of_alert(session, alert_id) if row.want]


class TestInQuietHours:
    def test_it_leaves_at_their_end(self, database: Database, people: People, clock: ManualClock) -> None:
        message = approve(database, people, clock)
        assert not left(database, message)
        with database.read() as session:
            assert count_unplanned(session, clock()) == 0, "nobody is woken for it"
        clock.advance(hours=6, minutes=40)
        assert not left(database, message)
        clock.advance(minutes=6)
        assert left(database, message)

    def test_it_leaves_at_once_with_a_reason(self, database: Database, people: People, clock: ManualClock) -> None:
        assert left(database, approve(database, people, clock, override="In danger this very night."))

    def test_what_would_be_over_by_then_is_not_approved(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        with pytest.raises(Conflict) as refused:
            approve(database, people, clock, hours=3)
        assert refused.value.reason.code == "approval.over_before_morning"
        assert "until 06:00 (Europe/Bucharest)" in say(refused.value.reason)

    def test_an_update_does_not_wait_until_what_is_out_is_over(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        """Or pages would say meanwhile that the search has ended."""
        first = approve(database, people, clock, hours=3, override="In danger this very night.")
        assert left(database, first)
        with database.write() as session:
            draft_update(session, first.alert_id, DraftChanges(hours=24), make.make_site().gazetteer, by=people.officer)
        content_hash = submit_alert(database, first.alert_id, make.make_site(), by=people.officer).content_hash or ""
        with database.write() as session, pytest.raises(Conflict) as refused:
            approve_alert(session, first.alert_id, content_hash, by=people.approver)
        assert refused.value.reason.code == "approval.standing_over_before_morning"
        assert "until 06:00 (Europe/Bucharest)" in say(refused.value.reason)
        with database.write() as session:
            approve_alert(session, first.alert_id, content_hash, override="It is urgent.", by=people.approver)

    @pytest.mark.parametrize("reason", [EndReason.FOUND, EndReason.WITHDRAWN])
    def test_an_end_before_it_leaves_is_told_to_nobody_outside(
        self, database: Database, people: People, clock: ManualClock, reason: EndReason
    ) -> None:
        """Nobody has heard of a search; a feed that tells of its end would tell whoever hunts the child of it."""
        message = approve(database, people, clock)
        with database.write() as session:
            by = people.officer
            assert end_alert(session, message.alert_id, reason, timings=Timings(), base_url=URL, by=by) is None
        clock.advance(hours=7)
        plan_due(database, Timings(), base_url=URL)
        with database.read() as session:
            alert = session.get_one(Alert, message.alert_id)
            assert [each.stopped for each in messages_of_alert(session, alert.id)] == [ENDED]
            assert public_messages(session, message.slug) == []
            assert events_of_alert(session, alert.id) == []
            assert ended_rows(session, clock()) == []
            assert publications_of_alert(session, alert.id) == []
            assert read_ledger(session, alert).state is LedgerState.COMPLETE
            assert session.get_one(Case, alert.case_id).state is CaseState.CLOSED
            assert open_calls(session, alert.id, [CallCode.ENDED])

    def test_an_end_before_an_update_leaves_tells_of_no_update(
        self, database: Database, people: People, clock: ManualClock, officer: Staff
    ) -> None:
        first = approve(database, people, clock, override="In danger this very night.")
        assert left(database, first)
        approve_update(database, people, first.alert_id)
        with database.write() as session:
            cancel = end_alert(session, first.alert_id, EndReason.FOUND, timings=Timings(), base_url=URL, by=officer)
            assert cancel is not None
            stopped = [each.stopped for each in messages_of_alert(session, first.alert_id)]
            assert (stopped, cancel.references) == ([None, ENDED, None], [first.identifier])
            assert [event.body["number"] for event in events_of_alert(session, first.alert_id)] == [1, 3]

    def test_an_end_of_what_was_taken_back_is_told_to_nobody_outside_either(
        self, database: Database, people: People, clock: ManualClock, officer: Staff
    ) -> None:
        message = approve(database, people, clock)
        with database.write() as session:
            session.get_one(Message, message.id).stopped = EDITED
        with database.write() as session:
            end_alert(session, message.alert_id, EndReason.FOUND, timings=Timings(), base_url=URL, by=officer)
            assert [each.stopped for each in messages_of_alert(session, message.alert_id)] == [EDITED]

    def test_an_end_of_what_a_restored_store_does_not_know_to_have_left_is_told(
        self, database: Database, people: People, clock: ManualClock, officer: Staff
    ) -> None:
        message = approve(database, people, clock)
        with database.write() as session:
            record_tombstone(session, TombstoneKind.ISSUED, message.alert_id, {"number": 1})
            cancel = end_alert(session, message.alert_id, EndReason.FOUND, timings=Timings(), base_url=URL, by=officer)
        assert cancel is not None

    def test_an_end_does_not_wait(self, database: Database, people: People, clock: ManualClock, officer: Staff) -> None:
        message = approve(database, people, clock, override="In danger this very night.")
        assert left(database, message)
        with database.write() as session:
            cancel = end_alert(session, message.alert_id, EndReason.FOUND, timings=Timings(), base_url=URL, by=officer)
        assert cancel is not None
        assert cancel.planned_at is not None

    @pytest.mark.parametrize("kind", ["x", "facebook", "webhook"])
    def test_who_is_found_before_the_morning_is_told_of_to_nobody(
        self, database: Database, people: People, clock: ManualClock, kind: str
    ) -> None:
        with database.write() as session:
            make.make_channel(session, agency=people.agency, kind=kind, name="Police")
        alert_id = approve(database, people, clock, children=2).alert_id
        end_for_children(database, alert_id, [1], make.make_site(), Timings(), by=people.officer)
        plan_due(database, Timings(), base_url=URL)
        assert wanted(database, alert_id) == []
        clock.advance(hours=6, minutes=50)
        plan_due(database, Timings(), base_url=URL)
        assert wanted(database, alert_id) == [2]
        with database.read() as session:
            told = [event.body for event in events_of_alert(session, alert_id) if event.body["state"] == "live"]
        assert [body["number"] for body in told] == [2]

    def test_an_update_with_a_reason_does_not_wait_for_what_waits(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        with database.write() as session:
            make.make_channel(session, agency=people.agency, kind="x", name="Police")
        first = approve(database, people, clock)
        second = approve_update(database, people, first.alert_id, override="Seen near a river.")
        assert second.not_before is None
        plan_due(database, Timings(), base_url=URL)
        assert wanted(database, first.alert_id) == [2]

    @pytest.mark.parametrize("override", ["In danger this very night.", None])
    def test_an_end_taken_back_alone_goes_by_the_same_reason(
        self, database: Database, people: People, clock: ManualClock, override: str | None
    ) -> None:
        """Else what was ended by mistake at night stays away until the morning, or until somebody else is awake."""
        first = approve(database, people, clock, override=override)
        plan_due(database, Timings(), base_url=URL)
        with database.write() as session:
            by = people.officer
            end_alert(session, first.alert_id, EndReason.ERROR, timings=Timings(), base_url=URL, by=by)
        again = reinstate_alert(database, first.alert_id, make.make_site(), by=people.approver)
        with database.read() as session:
            (message,) = messages_of_alert(session, again)
        assert (message.not_before is None) is (override is not None)

    def test_also_when_an_update_of_it_was_waiting_for_the_morning(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        first = approve(database, people, clock, override="In danger this very night.")
        plan_due(database, Timings(), base_url=URL)
        clock.advance(minutes=5)
        assert approve_update(database, people, first.alert_id).not_before is not None
        with database.write() as session:
            by = people.officer
            end_alert(session, first.alert_id, EndReason.ERROR, timings=Timings(), base_url=URL, by=by)
        again = reinstate_alert(database, first.alert_id, make.make_site(), by=people.approver)
        with database.read() as session:
            assert [message.not_before for message in messages_of_alert(session, again)] == [None]
