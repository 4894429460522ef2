"""Approval: another person, exactly what was frozen, within the hour; and only that leaves."""

from concurrent.futures import ThreadPoolExecutor, wait

import pytest

from alerts.alert.approval import approve_alert
from alerts.alert.drafting import DraftChanges, edit_draft
from alerts.alert.models import Alert, AlertState
from alerts.alert.queries import latest_draft
from alerts.alert.submission import submit_alert
from alerts.case.keeping import change_case, note_edit
from alerts.case.queries import lock_case
from alerts.case.verification import verify_case
from alerts.db.audit import entries_about
from alerts.errors import Conflict, Forbidden, NotFound
from alerts.message.models import Message, MessageKind
from alerts.message.queries import messages_of_alert
from alerts.staff.models import Role, Staff
from tests import make
from tests.model.conftest import Worlds
from tests.model.world import World


@pytest.fixture
def world(worlds: Worlds) -> World:
    return worlds("x")


def approve(world: World, *, by: Staff | None = None, content_hash: str = "") -> Message:
    with world.database.write() as session:
        given = content_hash or world.stage.content_hash
        return approve_alert(session, world.stage.alert_id, given, by=by or world.stage.approver)


def refusal(world: World, *, by: Staff | None = None, content_hash: str = "") -> str:
    with pytest.raises(Conflict) as refused:
        approve(world, by=by, content_hash=content_hash)
    with world.database.read() as session:
        assert messages_of_alert(session, world.stage.alert_id) == []
    return refused.value.reason.code


def add_both(world: World) -> Staff:
    """Somebody who may write and approve."""
    with world.database.write() as session:
        return make.make_staff(session, Role.OFFICER, Role.APPROVER, agency=world.stage.officer.agency)


class TestApprove:
    def test_makes_the_message_of_exactly_what_was_frozen(self, world: World) -> None:
        with world.database.read() as session:
            draft = latest_draft(session, world.stage.alert_id)
            assert draft is not None
        message = approve(world)
        assert message.content == draft.content
        assert message.content_hash == world.stage.content_hash
        assert (message.kind, message.number, message.references) == (MessageKind.ALERT, 1, [])
        assert message.approved_by == [world.stage.approver.id]

    def test_brings_the_alert_live(self, world: World) -> None:
        message = approve(world)
        with world.database.read() as session:
            alert = session.get_one(Alert, world.stage.alert_id)
            audit = {entry.action: entry for entry in entries_about(session, [alert.id])}
        assert (alert.state, alert.live_at) == (AlertState.LIVE, world.clock())
        assert alert.first_approver == world.stage.approver.id
        assert alert.expires_at == message.expires
        assert audit["draft.approve"].details["content_hash"] == world.stage.content_hash

    def test_the_incident_tells_no_one_the_reference(self, world: World) -> None:
        message = approve(world)
        assert message.content is not None
        assert message.content.facts.reference not in message.incident


class TestFourEyes:
    def test_refuses_who_may_not_approve(self, world: World) -> None:
        with world.database.write() as session:
            second = make.make_staff(session, Role.OFFICER, agency=world.stage.officer.agency)
        with pytest.raises(Forbidden):
            approve(world, by=second)

    def test_refuses_the_person_who_submitted(self, world: World) -> None:
        with world.database.write() as session:
            session.merge(world.stage.officer).roles = [Role.OFFICER.value, Role.APPROVER.value]
        with world.database.read() as session:
            officer = session.get_one(Staff, world.stage.officer.id)
        with pytest.raises(Forbidden) as refused:
            approve(world, by=officer)
        assert refused.value.reason.code == "approval.four_eyes"

    def test_refuses_whoever_wrote_any_part_of_the_case(self, world: World) -> None:
        both = add_both(world)
        with world.database.write() as session:
            case = lock_case(session, session.get_one(Alert, world.stage.alert_id).case_id)
            note_edit(session, case, both)
        with pytest.raises(Forbidden) as refused:
            approve(world, by=both)
        assert refused.value.reason.code == "approval.four_eyes"

    def test_refuses_whoever_edited_the_draft(self, world: World) -> None:
        both = add_both(world)
        with world.database.write() as session:
            draft = latest_draft(session, world.stage.alert_id)
            assert draft is not None
            draft.authors = [*draft.authors, both.id]
        with pytest.raises(Forbidden):
            approve(world, by=both)

    def test_another_agency_s_alert_does_not_exist(self, world: World) -> None:
        with world.database.write() as session:
            stranger = make.make_staff(session, *Role, agency=make.make_agency(session, slug="elsewhere"))
        with pytest.raises(NotFound):
            approve(world, by=stranger)


class TestWhatWasFrozen:
    def test_refuses_another_hash(self, world: World) -> None:
        assert refusal(world, content_hash="0" * 64) == "approval.another_content"

    def test_refuses_content_that_was_changed_in_the_store(self, world: World) -> None:
        with world.database.write() as session:
            draft = latest_draft(session, world.stage.alert_id)
            assert draft is not None
            assert draft.content is not None
            draft.content = draft.content.model_copy(update={"slug": "another"})
        assert refusal(world) == "approval.another_content"

    @pytest.mark.parametrize(("minutes", "is_late"), [(55, False), (56, True)])
    def test_waits_an_hour_for_approval(self, world: World, minutes: int, is_late: bool) -> None:
        """The world opens five minutes after the submission."""
        world.clock.advance(minutes=minutes, seconds=0)
        if is_late:
            assert refusal(world) == "approval.too_late"
        else:
            approve(world)

    def test_refuses_after_an_edit(self, world: World) -> None:
        with world.database.write() as session:
            changes = DraftChanges(hours=6)
            edit_draft(session, world.stage.alert_id, changes, make.countries(), by=world.stage.officer)
        assert refusal(world) == "approval.nothing_to_approve"

    def test_refuses_after_the_case_changed_even_if_it_is_verified_again(self, world: World) -> None:
        with world.database.write() as session:
            case_id = session.get_one(Alert, world.stage.alert_id).case_id
            change_case(session, case_id, {"do_not_approach": False}, by=world.stage.officer)
            verify_case(session, case_id, by=world.stage.officer)
        assert refusal(world) == "approval.case_changed"

    def test_refuses_what_is_changed_at_the_same_moment(self, world: World) -> None:
        """Or a photo would leave that somebody is just withdrawing."""
        with ThreadPoolExecutor(1) as threads:
            with world.database.write() as session:
                case = lock_case(session, session.get_one(Alert, world.stage.alert_id).case_id)
                note_edit(session, case, world.stage.officer)
                approving = threads.submit(approve, world)
                wait([approving], timeout=1)  # by then it would have read the case as it was
            with pytest.raises(Conflict) as refused:
                approving.result()
        assert refused.value.reason.code == "approval.case_changed"

    def test_the_second_of_two_approvers_makes_no_second_message(self, world: World) -> None:
        approve(world)
        with pytest.raises(Conflict):
            approve(world)
        with world.database.read() as session:
            assert len(messages_of_alert(session, world.stage.alert_id)) == 1


class TestExpired:
    def test_a_message_that_has_run_out_is_not_sent(self, world: World) -> None:
        with world.database.write() as session:
            edit_draft(session, world.stage.alert_id, DraftChanges(hours=0.5), make.countries(), by=world.stage.officer)
        site = make.make_site()
        draft = submit_alert(world.database, world.stage.alert_id, site, by=world.stage.officer)
        world.pass_time(minutes=40)
        assert refusal(world, content_hash=draft.content_hash or "") == "approval.already_expired"
