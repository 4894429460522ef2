"""Expiry: what nobody rolled ends by itself, and says nothing of how."""

from datetime import timedelta

import pytest
from sqlalchemy import update

from alerts.alert.models import Alert, AlertState
from alerts.case.models import Case
from alerts.db.audit import entries_about
from alerts.message.models import EndReason
from alerts.message.queries import cancel_of_alert
from alerts.resolution.resolve import expire_due
from tests.model.conftest import Worlds
from tests.model.world import BASE_URL, World


@pytest.fixture
def world(worlds: Worlds) -> World:
    world = worlds("x")
    world.approve()
    world.work()
    return world


def expire(world: World) -> int:
    return expire_due(world.database, world.timings, base_url=BASE_URL)


def to_expiry(world: World) -> None:
    with world.database.read() as session:
        expires = session.get_one(Alert, world.stage.alert_id).expires_at
    assert expires is not None
    world.clock.time = expires


class TestExpire:
    def test_ends_what_is_past_its_time_and_not_before(self, world: World) -> None:
        to_expiry(world)
        world.clock.advance(seconds=-1)
        assert expire(world) == 0
        world.clock.advance(seconds=1)
        assert expire(world) == 1
        assert expire(world) == 0
        world.work()
        assert not world.live("x")

    def test_is_the_service_s_doing_and_says_expired(self, world: World) -> None:
        to_expiry(world)
        expire(world)
        with world.database.read() as session:
            alert = session.get_one(Alert, world.stage.alert_id)
            cancel = cancel_of_alert(session, alert.id)
            last = entries_about(session, [alert.id])
        assert (alert.state, alert.ended_by, alert.end_reason) == (AlertState.ENDED, "service", EndReason.EXPIRED)
        assert cancel is not None
        assert cancel.note is EndReason.EXPIRED
        assert ("alert.expire", "service") in [(entry.action, entry.actor) for entry in last]

    def test_an_update_rolls_it(self, world: World) -> None:
        to_expiry(world)
        with world.database.write() as session:
            later = world.clock() + timedelta(hours=1)
            session.execute(update(Alert).values(expires_at=later))
        assert expire(world) == 0

    def test_one_that_fails_stops_no_other(self, world: World) -> None:
        to_expiry(world)
        with world.database.write() as session:
            alert = session.get_one(Alert, world.stage.alert_id)
            values = {column.key: getattr(alert, column.key) for column in Alert.__mapper__.columns}
            broken = {
                **values,
                "id": "alert_broken",
                "case_id": "case_of_nobody",
                "slug": "broken",
                "code": "HBROKEN00",
            }
            session.add(Alert(**{**broken, "expires_at": world.clock() - timedelta(hours=1)}))
        with pytest.raises(ExceptionGroup):
            expire(world)
        with world.database.read() as session:
            assert session.get(Case, "case_of_nobody") is None
            assert session.get_one(Alert, world.stage.alert_id).state is AlertState.ENDED
