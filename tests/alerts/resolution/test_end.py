"""Ending: one person, one transaction, and nothing can start afterwards."""

import pytest
from sqlalchemy import update

from alerts.alert.approval import approve_alert
from alerts.alert.drafting import DraftChanges, draft_update
from alerts.alert.models import Alert, AlertState, DraftState
from alerts.alert.queries import latest_draft
from alerts.case.models import Case, CaseState
from alerts.db.audit import entries_about
from alerts.db.models import TombstoneKind
from alerts.db.tombstones import record_tombstone
from alerts.errors import Conflict, Forbidden, NotFound
from alerts.message.models import EndReason, Message, MessageKind
from alerts.message.queries import cancel_of_alert, messages_of_alert
from alerts.publication.queries import own_copies_of_alert
from alerts.resolution.resolve import end_alert
from alerts.staff.models import Role, Staff
from tests import make
from tests.model.conftest import Worlds
from tests.model.world import BASE_URL, World


@pytest.fixture
def world(worlds: Worlds) -> World:
    return worlds("x", "facebook", "webhook")


def end(world: World, *, by: Staff | None = None, reason: EndReason = EndReason.FOUND) -> Message | None:
    actor = by or world.stage.officer
    with world.database.write() as session:
        return end_alert(session, world.stage.alert_id, reason, timings=world.timings, base_url=BASE_URL, by=actor)


class TestEnd:
    def test_closes_alert_and_case_and_says_so_to_all(self, world: World) -> None:
        world.approve()
        world.work()
        cancel = end(world)
        assert cancel is not None
        assert (cancel.kind, cancel.note, cancel.content) == (MessageKind.CANCEL, EndReason.FOUND, None)
        with world.database.read() as session:
            alert = session.get_one(Alert, world.stage.alert_id)
            assert (alert.state, alert.ended_by, alert.end_reason) == (
                AlertState.ENDED,
                world.stage.officer.id,
                EndReason.FOUND,
            )
            assert session.get_one(Case, alert.case_id).state is CaseState.CLOSED
            first = messages_of_alert(session, alert.id)[0]
            assert all(copy.ended_at == world.clock() for copy in own_copies_of_alert(session, alert.id))
        assert cancel.references == [first.identifier]
        assert cancel.expires >= first.expires
        assert all(row.want == 0 for row in world.rows())

    def test_needs_nothing_of_what_it_ends(self, world: World) -> None:
        """Were all its words lost, wiped too early say, the copies would still be out there."""
        world.approve()
        world.work()
        with world.database.write() as session:
            session.execute(update(Message).values(content=None))
        cancel = end(world)
        assert cancel is not None
        assert (cancel.number, cancel.kind) == (2, MessageKind.CANCEL)
        assert all(row.want == 0 for row in world.rows())

    def test_takes_no_number_that_a_restored_store_has_lost(self, world: World) -> None:
        """Whoever got that message would take this one for it."""
        world.approve()
        with world.database.write() as session:
            session.execute(update(Message).values(content=None))
            record_tombstone(session, TombstoneKind.ISSUED, world.stage.alert_id, {"number": 4})
        world.end()
        with world.database.read() as session:
            assert [each.number for each in messages_of_alert(session, world.stage.alert_id)] == [1, 5]

    def test_makes_no_message_where_a_restored_store_has_lost_all_of_them(self, world: World) -> None:
        """Their copies are sought by the tombstones."""
        with world.database.write() as session:
            record_tombstone(session, TombstoneKind.ISSUED, world.stage.alert_id, {"number": 1})
        assert end(world) is None

    def test_of_a_child_who_is_found_before_anything_left_closes_the_case(self, world: World) -> None:
        assert end(world) is None
        with world.database.read() as session:
            assert session.get_one(Case, session.get_one(Alert, world.stage.alert_id).case_id).state is CaseState.CLOSED

    def test_before_anything_left_makes_no_message_and_the_case_goes_on(self, world: World) -> None:
        assert end(world, reason=EndReason.WITHDRAWN) is None
        with world.database.read() as session:
            alert = session.get_one(Alert, world.stage.alert_id)
            assert (alert.state, session.get_one(Case, alert.case_id).state) == (AlertState.ENDED, CaseState.VERIFIED)
            draft = latest_draft(session, world.stage.alert_id)
            assert draft is not None
            assert (draft.state, draft.content) == (DraftState.DROPPED, None)
            actions = [entry.action for entry in entries_about(session, [world.stage.alert_id])]
        assert actions[-2:] == ["alert.end", "draft.drop"]

    def test_drops_the_update_that_was_being_written(self, world: World) -> None:
        world.approve()
        with world.database.write() as session:
            changes = DraftChanges(hours=6)
            draft_update(session, world.stage.alert_id, changes, make.countries(), by=world.stage.officer)
        end(world)
        with world.database.read() as session:
            draft = latest_draft(session, world.stage.alert_id)
        assert draft is not None
        assert draft.state is DraftState.DROPPED

    def test_happens_once(self, world: World) -> None:
        world.approve()
        end(world)
        with pytest.raises(Conflict):
            end(world)
        with world.database.read() as session:
            assert len(messages_of_alert(session, world.stage.alert_id)) == 2

    def test_is_not_stopped_by_a_message_that_could_not_be_issued(self, world: World) -> None:
        world.approve()
        world.work()
        world.update(words_only=False)
        with world.database.write() as session:
            session.execute(update(Message).where(Message.number == 2).values(planned_at=None, stopped="cap.rule"))
        end(world)
        assert all(row.want == 0 for row in world.rows())

    def test_of_what_is_not_planned_yet_sends_nothing(self, world: World) -> None:
        with world.database.write() as session:
            approve_alert(session, world.stage.alert_id, world.stage.content_hash, by=world.stage.approver)
        end(world)
        world.settle(hours=1)
        assert [row.attempts for row in world.rows()] == [[], [], []]
        with world.database.read() as session:
            assert cancel_of_alert(session, world.stage.alert_id) is not None

    @pytest.mark.parametrize(("role", "refused"), [(Role.APPROVER, False), (Role.OFFICER, False), (Role.ADMIN, True)])
    def test_needs_one_person_who_works_on_alerts(self, world: World, role: Role, refused: bool) -> None:
        world.approve()
        with world.database.write() as session:
            somebody = make.make_staff(session, role, agency=world.stage.officer.agency)
        if refused:
            with pytest.raises(Forbidden):
                end(world, by=somebody)
        else:
            assert end(world, by=somebody) is not None

    def test_of_another_agency_s_alert_is_not_found(self, world: World) -> None:
        world.approve()
        with world.database.write() as session:
            stranger = make.make_staff(session, *Role, agency=make.make_agency(session, slug="elsewhere"))
        with pytest.raises(NotFound):
            end(world, by=stranger)
