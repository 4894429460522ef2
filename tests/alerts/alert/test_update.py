"""An Update goes the way of the first message, and points to what it replaces."""

import pytest

from alerts.alert.approval import approve_alert
from alerts.alert.drafting import DraftChanges, draft_update
from alerts.alert.models import Alert
from alerts.alert.submission import submit_alert
from alerts.errors import Conflict
from alerts.message.models import Message, MessageKind
from alerts.message.queries import messages_of_alert
from tests import make
from tests.model.conftest import Worlds
from tests.model.world import World


@pytest.fixture
def world(worlds: Worlds) -> World:
    world = worlds("x")
    world.approve()
    return world


def draft(world: World, **changes: object) -> None:
    with world.database.write() as session:
        given = DraftChanges(**changes)  # type: ignore[arg-type]
        draft_update(session, world.stage.alert_id, given, make.countries(), by=world.stage.officer)


def issue_update(world: World, **changes: object) -> Message:
    draft(world, **changes)
    submitted = submit_alert(world.database, world.stage.alert_id, make.make_site(), by=world.stage.officer)
    with world.database.write() as session:
        given = submitted.content_hash or ""
        return approve_alert(session, world.stage.alert_id, given, by=world.stage.approver)


class TestUpdate:
    def test_is_the_next_of_its_chain_and_rolls_the_expiry(self, world: World) -> None:
        world.clock.advance(hours=1)
        message = issue_update(world, hours=12)
        assert (message.kind, message.number) == (MessageKind.UPDATE, 2)
        assert message.content is not None
        assert message.content.marker.endswith("-02")
        with world.database.read() as session:
            first, second = messages_of_alert(session, world.stage.alert_id)
            assert session.get_one(Alert, world.stage.alert_id).expires_at == message.expires
        assert second.references == [first.identifier]
        assert (first.slug, first.incident) == (second.slug, second.incident)

    def test_does_not_refer_to_what_has_expired(self, world: World) -> None:
        issue_update(world, hours=48)
        world.clock.advance(hours=25)
        third = issue_update(world, hours=12)
        with world.database.read() as session:
            second = messages_of_alert(session, world.stage.alert_id)[1]
        assert third.references == [second.identifier]

    def test_only_one_is_written_at_a_time(self, world: World) -> None:
        draft(world, hours=6)
        with pytest.raises(Conflict) as refused:
            draft(world, hours=7)
        assert refused.value.reason.code == "draft.one_is_open"

    def test_that_was_overtaken_is_not_approved(self, world: World) -> None:
        """Its number, on every poster, is taken by then."""
        draft(world, hours=6)
        submitted = submit_alert(world.database, world.stage.alert_id, make.make_site(), by=world.stage.officer)
        world.update(words_only=True)
        given = submitted.content_hash or ""
        with pytest.raises(Conflict) as refused, world.database.write() as session:
            approve_alert(session, world.stage.alert_id, given, by=world.stage.approver)
        assert refused.value.reason.code == "approval.overtaken"
