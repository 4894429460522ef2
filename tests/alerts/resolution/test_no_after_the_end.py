"""Somebody says no between an end and its being taken back: it is taken, and the search is not put up again."""

from collections.abc import Mapping
from typing import Any

import pytest

from alerts.case.keeping import change_case, verification_of
from alerts.case.models import Case, CaseState
from alerts.case.verification import answer_and_verify
from alerts.db.session import now
from alerts.errors import Conflict
from alerts.resolution.reinstating import reinstate_alert
from tests import make
from tests.alerts.resolution.test_stops import NO, case_id_of
from tests.model.conftest import Worlds
from tests.model.world import World

DOUBT: Mapping[str, Mapping[str, Any]] = {**NO, "a doubt": {"protected_address": "unknown"}}


@pytest.fixture
def world(worlds: Worlds) -> World:
    """Ended as found a moment ago."""
    world = worlds("x")
    world.approve()
    world.end()
    return world


def answer(world: World, answers: Mapping[str, Any]) -> None:
    answer_and_verify(world.database, case_id_of(world), dict(answers), by=world.stage.officer)


def put_up_again(world: World) -> str:
    return reinstate_alert(world.database, world.stage.alert_id, make.make_site(), by=world.stage.approver)


def hide(world: World) -> None:
    """As it is once every copy is accounted for."""
    with world.database.write() as session:
        session.get_one(Case, case_id_of(world)).hidden_at = now(session)


class TestANo:
    @pytest.mark.parametrize("no", DOUBT)
    @pytest.mark.parametrize("hidden", [False, True])
    def test_is_taken_and_keeps_the_search_from_being_put_up_again(self, world: World, no: str, hidden: bool) -> None:
        if hidden:
            hide(world)
        answer(world, DOUBT[no])
        with world.database.read() as session:
            case = session.get_one(Case, case_id_of(world))
            said = verification_of(session, case).model_dump(mode="json")
            assert case.state is CaseState.CLOSED
            assert all(said[item] is not None for item in DOUBT[no])
        with pytest.raises(Conflict) as refused:
            put_up_again(world)
        assert refused.value.reason.code == "reinstate.stopped"

    def test_without_one_it_is_put_up_again(self, world: World) -> None:
        """So that the test above can fail."""
        assert put_up_again(world) != world.stage.alert_id

    @pytest.mark.parametrize(
        "answers",
        [{"registry": "EX-1"}, {"protected_address": "clear"}, {"protected_address": "hit", "registry": "EX-1"}],
    )
    def test_is_all_that_is_taken(self, world: World, answers: Mapping[str, Any]) -> None:
        with pytest.raises(Conflict) as refused:
            answer(world, answers)
        assert refused.value.reason.code == "case.closed"
        assert put_up_again(world) != world.stage.alert_id

    def test_comes_with_no_other_change(self, world: World) -> None:
        with world.database.write() as session:
            case = session.get_one(Case, case_id_of(world))
            said = verification_of(session, case).model_dump(mode="json")
            changes = {"verification": {**said, **NO["a hit"]}, "do_not_approach": False}
            with pytest.raises(Conflict):
                change_case(session, case.id, changes, by=world.stage.officer)

    def test_is_too_late_when_nothing_is_put_up_any_more(self, world: World) -> None:
        world.clock.advance(hours=24, seconds=1)
        with pytest.raises(Conflict):
            answer(world, NO["a hit"])

    def test_does_not_reach_what_is_being_wiped(self, world: World) -> None:
        with world.database.write() as session:
            session.get_one(Case, case_id_of(world)).purge_due_at = None  # as `resolution.purge` leaves it
        with pytest.raises(Conflict):
            answer(world, NO["a hit"])
