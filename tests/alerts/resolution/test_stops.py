"""Somebody says no while an alert is live: it ends by itself, and what waited for approval is composed anew."""

from collections.abc import Mapping
from typing import Any

import pytest

from alerts.alert.models import Alert, AlertState
from alerts.alert.queries import pending_draft
from alerts.case.keeping import change_case, document_of
from alerts.case.models import Case
from alerts.case.protection import lift_protection
from alerts.case.verification import answer_and_verify
from alerts.errors import BadInput, Conflict
from alerts.message.models import EndReason
from alerts.message.queries import cancel_of_alert
from alerts.resolution.stops import stop_due
from alerts.staff.models import Role
from tests import make
from tests.model.conftest import Worlds
from tests.model.world import BASE_URL, World

NO: Mapping[str, Mapping[str, Any]] = {
    "a hit": {"protected_address": "hit"},
    "consent taken back": {"consent": {"given_by": "none"}},
    "great harm": {"harm_of_publicity": {"answer": "high"}},
}


@pytest.fixture
def world(worlds: Worlds) -> World:
    return worlds("x")


def say(world: World, answers: Mapping[str, Any]) -> None:
    with world.database.write() as session:
        case = session.get_one(Case, session.get_one(Alert, world.stage.alert_id).case_id)
        before = document_of(session, case).verification.model_dump(mode="json")
        change_case(session, case.id, {"verification": {**before, **answers}}, by=world.stage.officer)


def lift(world: World) -> None:
    with world.database.write() as session:
        for _ in range(2):
            other = make.make_staff(session, Role.LIFT_PROTECTION, agency=world.stage.officer.agency)
            lift_protection(session, case_id_of(world), "Agreed.", by=other)


def case_id_of(world: World) -> str:
    with world.database.read() as session:
        return session.get_one(Alert, world.stage.alert_id).case_id


def state_of(world: World) -> AlertState:
    with world.database.read() as session:
        return session.get_one(Alert, world.stage.alert_id).state


def stop(world: World) -> int:
    return stop_due(world.database, world.timings, base_url=BASE_URL)


class TestWhileLive:
    @pytest.mark.parametrize("no", NO)
    def test_ends_it(self, world: World, no: str) -> None:
        world.approve()
        world.work()
        say(world, NO[no])
        assert (stop(world), stop(world)) == (1, 0)
        with world.database.read() as session:
            alert = session.get_one(Alert, world.stage.alert_id)
            assert (alert.state, alert.end_reason) == (AlertState.ENDED, EndReason.WITHDRAWN)
            assert cancel_of_alert(session, alert.id) is not None

    def test_a_lawful_override_goes_on(self, world: World) -> None:
        world.approve()
        say(world, {"consent": {"given_by": "none", "override_reason": "Court of Cluj, EX-7"}})
        assert stop(world) == 0
        with world.database.read() as session:
            assert session.get_one(Alert, world.stage.alert_id).state is AlertState.LIVE

    def test_what_was_set_right_before_the_sweep_goes_on(self, world: World) -> None:
        world.approve()
        say(world, {"consent": {"given_by": "none"}})
        say(world, {"consent": {"given_by": "guardian"}})
        stop(world)
        with world.database.read() as session:
            assert session.get_one(Alert, world.stage.alert_id).state is AlertState.LIVE

    @pytest.mark.parametrize("said", ["hit", "unknown"])
    def test_a_hit_or_doubt_after_an_earlier_one_was_lifted_ends_it(self, world: World, said: str) -> None:
        world.approve()
        say(world, NO["a hit"])
        lift(world)
        assert stop(world) == 1
        assert state_of(world) is AlertState.LIVE
        with pytest.raises(BadInput):
            answer_and_verify(world.database, case_id_of(world), {"protected_address": said}, by=world.stage.officer)
        assert stop(world) == 1
        assert state_of(world) is AlertState.ENDED


class TestWhileItWaits:
    def test_nobody_approves_it_and_nothing_of_it_is_kept(self, world: World) -> None:
        say(world, NO["a hit"])
        with pytest.raises(Conflict):
            world.approve()
        stop(world)
        with world.database.read() as session:
            draft = pending_draft(session, world.stage.alert_id)
            assert draft is not None
            assert (draft.content, draft.content_hash) == (None, None)
