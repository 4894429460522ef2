"""Each day every channel is asked whether it would work: a token that died is not found out at three at night."""

from datetime import timedelta

import pytest

from alerts.channel.health import check_due
from alerts.channel.queries import list_channels
from alerts.db.seal import Seal
from alerts.db.session import now
from tests.model.conftest import Worlds, stages, worlds
from tests.model.world import World

__all__ = ["stages", "worlds"]


@pytest.fixture
def world(worlds: Worlds) -> World:
    world = worlds("x", "facebook", "webhook")
    world.pass_time(hours=25)
    return world


def look(world: World) -> int:
    return check_due(world.database, world.open_channel)


def health(world: World) -> dict[str, tuple[bool | None, str | None]]:
    with world.database.read() as session:
        channels = list_channels(session, world.stage.officer.agency_id)
        return {one.kind: (one.healthy, one.health["code"] if one.health else None) for one in channels}


class TestEachDay:
    def test_every_active_channel_is_asked_once(self, world: World) -> None:
        assert look(world) == 3
        assert health(world) == {
            "x": (True, "x.ok"), "facebook": (True, "facebook.ok"), "webhook": (True, "webhook.ok"),
        }  # fmt: skip
        asked = len(world.twins.received)
        world.pass_time(hours=23)
        assert look(world) == 0
        assert len(world.twins.received) == asked
        world.pass_time(hours=2)
        assert look(world) == 3

    def test_who_has_waited_longest_is_asked_first(self, world: World) -> None:
        """Thousands that let everybody wait would else be asked again before the last were asked at all."""
        agency = world.stage.officer.agency_id
        with world.database.write() as session:
            first, second, third = sorted(list_channels(session, agency), key=lambda each: each.id)
            first.checked_at, second.checked_at = now(session) - timedelta(days=2), now(session) - timedelta(days=3)
            ids = [third.id, second.id, first.id]  # nobody ever, before three days, before two
        looked = []
        while check_due(world.database, world.open_channel, limit=1):
            with world.database.read() as session:
                fresh = [each.id for each in list_channels(session, agency) if each.checked_at == now(session)]
            looked += [each for each in fresh if each not in looked]
        assert looked == ids

    def test_a_token_that_has_died_is_found_out(self, world: World) -> None:
        look(world)
        world.twins.revoke("x", "x-token")
        world.pass_time(hours=25)
        look(world)
        assert health(world)["x"] == (False, "x.credentials_refused")

    def test_nothing_is_posted_or_deleted(self, world: World) -> None:
        look(world)
        assert world.twins.objects() == []

    def test_a_channel_that_was_just_made_or_is_switched_off_is_left_alone(self, worlds: Worlds) -> None:
        world = worlds("x", "facebook")
        assert look(world) == 0
        world.pass_time(hours=25)
        with world.database.write() as session:
            for one in list_channels(session, world.stage.officer.agency_id):
                one.active = one.kind != "x"
        assert look(world) == 1
        assert health(world)["x"] == (None, None)

    def test_one_whose_secrets_can_not_be_opened_is_told_as_unwell_and_stops_no_other(self, world: World) -> None:
        with world.database.write() as session:
            for one in list_channels(session, world.stage.officer.agency_id):
                if one.kind == "x":
                    one.sealed_secrets = Seal("b" * 64).seal_json({"access_token": "x-token"}, f"channel:{one.id}")
        assert look(world) == 3
        assert health(world)["x"] == (False, "channel.secrets_unreadable")
        assert health(world)["facebook"] == (True, "facebook.ok")
