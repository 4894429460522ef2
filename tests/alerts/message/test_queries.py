"""What others ask of messages: nothing but real ones is public, and each alert is planned in its order."""

from datetime import timedelta

import pytest
from sqlalchemy import delete, update

from alerts.db.session import now
from alerts.errors import NotFound
from alerts.facts import Mode
from alerts.message.models import Message, MessageKind
from alerts.message.queries import (
    cancel_of_alert,
    latest_message,
    lock_if_unplanned,
    message_by_id,
    public_messages,
    unplanned_ids,
)
from alerts.publication.models import OwnCopy, Publication
from tests.model.conftest import Worlds
from tests.model.world import World


@pytest.fixture
def world(worlds: Worlds) -> World:
    """With a message and its Update."""
    world = worlds("facebook")
    world.approve()
    world.update(words_only=True)
    return world


class TestPublicMessages:
    def test_are_those_of_one_alert_in_order(self, world: World) -> None:
        with world.database.read() as session:
            latest = latest_message(session, world.stage.alert_id)
            assert latest is not None
            assert [message.number for message in public_messages(session, latest.slug)] == [1, 2]
            assert public_messages(session, "of-nobody") == []

    def test_are_none_of_an_exercise(self, world: World) -> None:
        with world.database.write() as session:
            latest = latest_message(session, world.stage.alert_id)
            assert latest is not None
            session.execute(delete(Publication))  # they hold a message to its mode
            session.execute(update(OwnCopy).values(mode=Mode.EXERCISE))
            session.execute(update(Message).values(mode=Mode.EXERCISE))
            assert public_messages(session, latest.slug) == []


class TestUnplanned:
    def test_are_the_earliest_of_each_alert(self, world: World) -> None:
        with world.database.write() as session:
            session.execute(update(Message).values(planned_at=None))
            first = session.query(Message).filter_by(number=1).one()
            assert unplanned_ids(session, now(session), 9) == [first.id]
            first.stopped = "cap.rule"
            assert unplanned_ids(session, now(session), 9) == [session.query(Message).filter_by(number=2).one().id]

    def test_what_somebody_has_planned_is_not_locked_again(self, world: World) -> None:
        with world.database.write() as session:
            latest = latest_message(session, world.stage.alert_id)
            assert latest is not None
            assert lock_if_unplanned(session, latest.id) is None


class TestOne:
    def test_is_found_by_its_id_or_is_not_found(self, world: World) -> None:
        with world.database.read() as session:
            latest = latest_message(session, world.stage.alert_id)
            assert latest is not None
            assert message_by_id(session, latest.id) is latest
            with pytest.raises(NotFound):
                message_by_id(session, "message_of_nobody")

    def test_a_cancel_is_found_only_after_the_end(self, world: World) -> None:
        with world.database.read() as session:
            assert cancel_of_alert(session, world.stage.alert_id) is None
        world.clock.time += timedelta(seconds=1)
        world.end()
        with world.database.read() as session:
            cancel = cancel_of_alert(session, world.stage.alert_id)
        assert cancel is not None
        assert cancel.kind is MessageKind.CANCEL
