"""Rejecting: back to the author with a reason; nothing leaves."""

import pytest

from alerts.alert.approval import approve_alert, reject_alert
from alerts.alert.models import Alert, AlertState, DraftState
from alerts.alert.submission import submit_alert
from alerts.errors import Conflict, Forbidden
from tests import make
from tests.model.conftest import Worlds
from tests.model.world import World


@pytest.fixture
def world(worlds: Worlds) -> World:
    return worlds("x")


class TestReject:
    def test_sends_it_back_with_the_reason(self, world: World) -> None:
        with world.database.write() as session:
            draft = reject_alert(session, world.stage.alert_id, "wrong plate", by=world.stage.approver)
            assert (draft.state, draft.note, draft.content) == (DraftState.WRITING, "wrong plate", None)
            assert session.get_one(Alert, world.stage.alert_id).state is AlertState.DRAFT

    def test_what_was_rejected_can_not_be_approved(self, world: World) -> None:
        with world.database.write() as session:
            reject_alert(session, world.stage.alert_id, "wrong plate", by=world.stage.approver)
        with pytest.raises(Conflict), world.database.write() as session:
            approve_alert(session, world.stage.alert_id, world.stage.content_hash, by=world.stage.approver)

    def test_it_can_be_submitted_afresh(self, world: World) -> None:
        with world.database.write() as session:
            reject_alert(session, world.stage.alert_id, "wrong plate", by=world.stage.approver)
        draft = submit_alert(world.database, world.stage.alert_id, make.make_site(), by=world.stage.officer)
        assert draft.state is DraftState.SUBMITTED

    def test_refuses_who_may_not_approve(self, world: World) -> None:
        with pytest.raises(Forbidden), world.database.write() as session:
            reject_alert(session, world.stage.alert_id, "no", by=world.stage.officer)
