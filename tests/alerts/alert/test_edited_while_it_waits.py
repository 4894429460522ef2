"""What was approved at night and waits is no more what the case says, once that is edited: it leaves no more."""

import hashlib
from dataclasses import replace

import pytest

from alerts.alert.models import Alert
from alerts.calls.models import CallCode
from alerts.calls.queries import open_calls
from alerts.case.keeping import change_case
from alerts.case.models import Photo
from alerts.case.photos import withdraw_photo
from alerts.case.verification import verify_case
from alerts.db.models import TombstoneKind
from alerts.db.session import Database
from alerts.db.tombstones import tombstones_after
from alerts.errors import Conflict
from alerts.feed.queries import events_of_alert
from alerts.image.door import Master
from alerts.image.drawn import draw_child
from alerts.message.models import EndReason, Message
from alerts.message.queries import messages_of_alert, public_messages
from alerts.publication.machine import Timings
from alerts.publication.plan import plan_due
from alerts.resolution.noticing import notice_due
from alerts.resolution.partial import end_for_children, require_not_out
from alerts.resolution.queries import all_photos_of_case
from alerts.resolution.recalling import EDITED, is_held_back, recall_due
from alerts.resolution.resolve import end_alert
from alerts.words.say import say
from geo.reasons import Reason
from tests import make
from tests.alerts.alert.test_quiet_hours import URL, approve, approve_update, left
from tests.clock import ManualClock
from tests.conftest import People


def is_held(database: Database, alert_id: str) -> bool:
    with database.read() as session:
        return is_held_back(session, alert_id)


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

    def test_a_partial_end_of_what_waits_is_told_to_the_tombstones(
        self, database: Database, people: People, clock: ManualClock
    ) -> None:
        """Or a store that is restored from before it would tell of who was found, in the morning."""
        message = approve(database, people, clock, children=2)
        end_for_children(database, message.alert_id, [1], make.make_site(), Timings(), by=people.officer)
        with database.read() as session:
            (line,) = tombstones_after(session, 0)
        assert (line.kind, line.subject, line.facts) == (TombstoneKind.TAKEN_BACK, message.alert_id, {"number": 1})

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

    def test_is_named_by_nothing_that_comes_after_it(self, database: Database, people: People, out: Message) -> None:
        """Or the next document would tell everybody that in the night there was another."""
        self.edit(database, people, approve_update(database, people, out.alert_id))
        recall_due(database)
        with database.write() as session:
            verify_case(session, session.get_one(Alert, out.alert_id).case_id, by=people.officer)
        third = approve_update(database, people, out.alert_id, override="Seen near a river.")
        with database.write() as session:
            cancel = end_alert(
                session, out.alert_id, EndReason.FOUND, timings=Timings(), base_url=URL, by=people.officer
            )
            assert cancel is not None
            assert (third.references, cancel.references) == (
                [out.identifier],
                [out.identifier, third.identifier],
            )
            replaces = [event.body["replaces"] for event in events_of_alert(session, out.alert_id)]
        assert replaces == [[], [out.identifier], [out.identifier, third.identifier]]

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

    def test_refuses_a_partial_end_that_is_just_being_drawn_of_it(
        self, database: Database, people: People, clock: ManualClock, out: Message
    ) -> None:
        clock.advance(minutes=5)
        second = approve_update(database, people, out.alert_id)
        slow = replace(make.make_site(), find_signer=lambda: self.edit(database, people, second))
        with pytest.raises(Conflict) as refused:
            end_for_children(database, out.alert_id, [1], slow, Timings(), by=people.officer)
        assert refused.value.reason.code == "end.changed_meanwhile"
        with database.read() as session:
            assert len(messages_of_alert(session, out.alert_id)) == 2
