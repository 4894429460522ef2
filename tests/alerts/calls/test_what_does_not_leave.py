"""Whoever submitted an alert, or approved it, believes it to be on its way: what is not, calls."""

from datetime import datetime, timedelta

import pytest

from alerts.alert.approval import issue
from alerts.alert.four_eyes import take_call
from alerts.alert.freezing import Site
from alerts.alert.models import Alert
from alerts.alert.submission import submit_alert
from alerts.calls.models import CallCode
from alerts.calls.queries import open_calls
from alerts.calls.raising import list_calls
from alerts.message.models import MessageKind
from alerts.message.queries import latest_message
from alerts.resolution.noticing import notice_due
from tests import make
from tests.model.conftest import Worlds
from tests.model.world import BASE_URL, World


@pytest.fixture
def world(worlds: Worlds) -> World:
    """An alert that waits for approval."""
    return worlds("x")


def submit(world: World) -> None:
    submit_alert(world.database, world.stage.alert_id, Site(BASE_URL, make.countries()), by=world.stage.officer)


def issue_next(world: World, valid_until: datetime) -> None:
    """An approved update; one that is over before it is sent breaks a rule of its paper."""
    with world.database.write() as session:
        alert, before = session.get_one(Alert, world.stage.alert_id), latest_message(session, world.stage.alert_id)
        assert before is not None
        assert before.content is not None
        update = {"number": before.number + 1, "update": True, "valid_until": valid_until}
        statement = before.content.statement.model_copy(update=update)
        content = before.content.model_copy(update={"statement": statement})
        issue(session, alert, MessageKind.UPDATE, content, by=world.stage.approver)
    world.plan()


def open_codes(world: World) -> list[CallCode]:
    notice_due(world.database)
    with world.database.read() as session:
        return [call.code for call in open_calls(session, world.stage.alert_id, [*CallCode])]


@pytest.mark.parametrize("taken", [False, True])
def test_what_nobody_approved_within_its_hour_calls(world: World, taken: bool) -> None:
    """Also where somebody took the call, and was called away."""
    submit(world)
    if taken:
        with world.database.write() as session:
            (call,) = list_calls(session, by=world.stage.approver)
            take_call(session, call.id, by=world.stage.approver)
    world.clock.advance(hours=1)
    assert CallCode.LAPSED not in open_codes(world)
    world.clock.advance(seconds=1)
    assert open_codes(world) == [CallCode.LAPSED]
    submit(world)
    assert open_codes(world) == [CallCode.SUBMITTED]


def test_what_was_approved_and_could_not_be_issued_calls(world: World) -> None:
    world.approve()
    issue_next(world, valid_until=world.clock() - timedelta(hours=1))
    assert CallCode.STOPPED in open_codes(world)
    issue_next(world, valid_until=world.clock() + timedelta(hours=6))
    assert CallCode.STOPPED not in open_codes(world)
