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
    lock_leaving,
    message_by_id,
    public_messages,
    unplanned_alerts,
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
    def test_are_all_of_an_alert_in_order_but_those_that_were_stopped(self, world: World) -> None:
        with world.database.write() as session:
            session.execute(update(Message).values(planned_at=None))
            assert unplanned_alerts(session, now(session), 9) == [world.stage.alert_id]
            assert [each.number for each in lock_leaving(session, world.stage.alert_id, now(session))] == [1, 2]
            session.query(Message).filter_by(number=1).one().stopped = "cap.rule"
            assert [each.number for each in lock_leaving(session, world.stage.alert_id, now(session))] == [2]

    @pytest.mark.parametrize(("waiting", "leaving"), [((1,), [1, 2]), ((2,), [1]), ((1, 2), [])])
    def test_go_up_to_the_last_that_may_leave(self, world: World, waiting: tuple[int, ...], leaving: list[int]) -> None:
        with world.database.write() as session:
            morning = now(session) + timedelta(hours=6)
            session.execute(update(Message).values(planned_at=None))
            session.execute(update(Message).where(Message.number.in_(waiting)).values(not_before=morning))
            assert bool(unplanned_alerts(session, now(session), 9)) is bool(leaving)
            found = lock_leaving(session, world.stage.alert_id, now(session))
            assert [each.number for each in found] == leaving

    def test_what_somebody_has_planned_is_not_locked_again(self, world: World) -> None:
        with world.database.write() as session:
            assert lock_leaving(session, world.stage.alert_id, now(session)) == []


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
