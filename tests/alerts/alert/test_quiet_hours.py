"""Approved at night: it leaves in the morning, or now with a reason; and what takes back never waits."""

import hashlib

import pytest

from alerts.alert.approval import approve_alert
from alerts.alert.drafting import DraftChanges, draft_update
from alerts.alert.models import Alert
from alerts.alert.submission import submit_alert
from alerts.calls.models import CallCode
from alerts.calls.queries import open_calls
from alerts.case.keeping import change_case
from alerts.case.models import Case, CaseState, Photo
from alerts.case.photos import add_photo, withdraw_photo
from alerts.case.verification import verify_case
from alerts.db.models import TombstoneKind
from alerts.db.session import Database
from alerts.db.tombstones import record_tombstone
from alerts.errors import Conflict
from alerts.feed.queries import ended_rows, events_of_alert
from alerts.image.door import Master
from alerts.image.drawn import draw_child
from alerts.message.models import EndReason, Message
from alerts.message.queries import count_unplanned, messages_of_alert, public_messages
from alerts.publication.machine import Timings
from alerts.publication.plan import plan_due
from alerts.publication.queries import publications_of_alert
from alerts.resolution.ledger import LedgerState, read_ledger
from alerts.resolution.noticing import notice_due
from alerts.resolution.partial import end_for_children, require_not_out
from alerts.resolution.queries import all_photos_of_case
from alerts.resolution.recalling import EDITED, is_held_back, recall_due
from alerts.resolution.reinstating import reinstate_alert
from alerts.resolution.resolve import ENDED, end_alert
from alerts.staff.models import Staff
from alerts.words.say import say
from geo.reasons import Reason
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


def is_held(database: Database, alert_id: str) -> bool:
    with database.read() as session:
        return is_held_back(session, alert_id)


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


class TestACaseThatIsEditedMeanwhile:
    """What was approved is not what the case says any more: a name may have been withheld since."""

    def edit(self, database: Database, people: People, message: Message) -> None:
        with database.write() as session:
            case_id = session.get_one(Alert, message.alert_id).case_id
            change_case(session, case_id, {"do_not_approach": False}, by=people.officer)

    def test_takes_back_what_waits_and_calls(self, database: Database, people: People, clock: ManualClock) -> None:
        message = approve(database, people, clock)
        assert recall_due(database) == 0
        self.edit(database, people, message)
        assert [recall_due(database), recall_due(database)] == [1, 0]
        clock.advance(hours=7)
        assert not left(database, message)
        with database.read() as session:
            (stopped,) = messages_of_alert(session, message.alert_id)
            assert say(Reason(stopped.stopped or "")).startswith("The case was edited after this was approved")
        notice_due(database)
        with database.read() as session:
            assert len(open_calls(session, message.alert_id, [CallCode.STOPPED])) == 1

    def test_takes_back_nothing_that_has_left(self, database: Database, people: People, clock: ManualClock) -> None:
        message = approve(database, people, clock, override="In danger this very night.")
        self.edit(database, people, message)
        assert recall_due(database) == 0
        assert left(database, message)

    def test_what_is_approved_after_it_leaves_in_the_morning(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        first = approve(database, people, clock)
        self.edit(database, people, first)
        recall_due(database)
        with database.write() as session:
            verify_case(session, session.get_one(Alert, first.alert_id).case_id, by=people.officer)
        second = approve_update(database, people, first.alert_id)
        assert recall_due(database) == 0
        clock.advance(hours=7)
        plan_due(database, Timings(), base_url=URL)
        with database.read() as session:
            assert [m.number for m in public_messages(session, second.slug) if m.planned_at is not None] == [2]

    def test_a_photo_that_is_withdrawn_takes_nothing_back(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        """It is in no message from then on: that is seen to by itself."""
        drawn = draw_child(1)
        master = Master(drawn, hashlib.sha256(drawn).hexdigest(), 1200, 1500)
        message = approve(database, people, clock, photo=master)
        clock.advance(minutes=1)
        for _ in range(2):  # a second click too
            with database.write() as session:
                case_id = session.get_one(Alert, message.alert_id).case_id
                (photo,) = all_photos_of_case(session, case_id)
                withdraw_photo(session, case_id, photo.id, by=people.officer)
        assert recall_due(database) == 0

    def test_nothing_of_it_leaves_though_who_takes_it_back_is_late(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        message = approve(database, people, clock)
        self.edit(database, people, message)
        clock.advance(hours=7)
        plan_due(database, Timings(), base_url=URL, holds_back=is_held_back)
        with database.read() as session:
            assert public_messages(session, message.slug) == []
        assert recall_due(database) == 1

    def test_no_part_of_it_is_put_out_by_a_partial_end(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        message = approve(database, people, clock, children=2)
        self.edit(database, people, message)
        recall_due(database)
        clock.advance(hours=9)
        with pytest.raises(Conflict) as refused:
            end_for_children(database, message.alert_id, [1], make.make_site(), Timings(), by=people.officer)
        assert refused.value.reason.code == EDITED
        assert not left(database, message)

    @pytest.fixture
    def out(self, database: Database, people: People, clock: ManualClock) -> Message:
        """Two children, and it has left."""
        first = approve(database, people, clock, children=2, override="In danger this very night.")
        assert left(database, first)
        return first

    def test_takes_back_an_update_of_what_has_left(
        self, database: Database, people: People, clock: ManualClock, out: Message
    ) -> None:
        """What is out stands, for as long as it was to: a name that was withheld at half past eleven may be in both,
        or in the update alone."""
        clock.advance(minutes=5)
        second = approve_update(database, people, out.alert_id)
        assert recall_due(database) == 0
        self.edit(database, people, second)
        assert is_held(database, out.alert_id)
        assert [recall_due(database), recall_due(database)] == [1, 0]
        clock.advance(hours=7)
        plan_due(database, Timings(), base_url=URL, holds_back=is_held_back)
        with database.read() as session:
            assert [each.stopped for each in messages_of_alert(session, out.alert_id)] == [None, EDITED]
            assert [each.number for each in public_messages(session, out.slug)] == [1]
            assert session.get_one(Alert, out.alert_id).expires_at == out.expires

    def test_keeps_what_need_not_wait(self, database: Database, people: People, out: Message) -> None:
        """Approved with a reason, and nobody has planned it yet."""
        approve_update(database, people, out.alert_id)
        second = approve_update(database, people, out.alert_id, override="Seen near a river.")
        self.edit(database, people, second)
        assert not is_held(database, out.alert_id)
        assert recall_due(database) == 0

    @pytest.mark.parametrize("late", [False, True])
    def test_no_part_of_an_update_is_put_out_by_a_partial_end(
        self, database: Database, people: People, out: Message, late: bool
    ) -> None:
        """It is made from what is out: `late`, nobody has taken the update back yet."""
        with database.write() as session:
            case_id = session.get_one(Alert, out.alert_id).case_id
            change_case(session, case_id, {"vehicles": [{"type": "van", "plate": "XX 77 FIC"}]}, by=people.officer)
            verify_case(session, case_id, by=people.officer)
        second = approve_update(database, people, out.alert_id)
        self.edit(database, people, second)
        if not late:
            recall_due(database)
        end_for_children(database, out.alert_id, [1], make.make_site(), Timings(), by=people.officer)
        with database.read() as session:
            messages = messages_of_alert(session, out.alert_id)
            assert [(each.planned_at is not None, each.stopped) for each in messages] == [
                (True, None), (False, EDITED), (True, None)
            ]  # fmt: skip
            told = [each.content.facts.vehicles if each.content else () for each in messages]
            assert told[2] == told[0] != told[1]

    def test_takes_back_an_update_of_what_could_not_be_issued(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        first = approve(database, people, clock, override="In danger this very night.")
        with database.write() as session:
            session.get_one(Message, first.id).stopped = "feed.cap_not_clean"
        second = approve_update(database, people, first.alert_id)
        self.edit(database, people, second)
        assert [recall_due(database), recall_due(database)] == [1, 0]

    def test_a_photo_in_it_is_withdrawn_by_itself(self, database: Database, people: People, clock: ManualClock) -> None:
        drawn = draw_child(1)
        message = approve(database, people, clock, photo=Master(drawn, hashlib.sha256(drawn).hexdigest(), 1200, 1500))
        self.edit(database, people, message)
        with database.write() as session:
            (photo,) = all_photos_of_case(session, session.get_one(Alert, message.alert_id).case_id)
            with pytest.raises(Conflict, match=r"photo\.is_out"):
                require_not_out(session, photo)
        recall_due(database)
        with database.write() as session:
            require_not_out(session, session.get_one(Photo, photo.id))
