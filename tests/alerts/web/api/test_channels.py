"""Channels over HTTP: kinds, destinations, and a check that calls the platform outside any transaction."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.channel.models import Channel
from alerts.db.session import now
from alerts.publication.machine import PostState
from alerts.publication.models import Post
from alerts.publication.queries import publications_of_alert
from publishers.registry import kinds
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.seed import World
from tests.make import make_channel_settings

SECRET = "x-token-of-a-test"
WHSEC = "whsec_YW5vdGhlci1zZWNyZXQtb2YtYS10ZXN0LTEyMzQ="


def add(callers: Callers, **changes: object) -> dict[str, Any]:
    body = {"kind": "x", "name": "@Exemplu2", "settings": make_channel_settings("x"), "coverage": "RO", **changes}
    answer = callers.admin.post("/v1/channels", body)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


class TestKinds:
    def test_tell_their_form_and_what_they_can_take_back(self, callers: Callers) -> None:
        listed = {kind["kind"]: kind for kind in callers.officer.get("/v1/channel-kinds").json()["kinds"]}
        assert set(listed) == set(kinds())
        assert listed["x"]["grade"] == kinds()["x"].capabilities.grade.value
        assert "base_url" in listed["x"]["schema"]["properties"]
        assert listed["x"]["secrets"] == ["access_token"]
        assert listed["webhook"]["capabilities"]["undoing"] == "tombstone"


class TestAParkedAddress:
    def test_is_told_with_why_and_when_it_is_tried_again(self, callers: Callers, world: World) -> None:
        made = add(callers)
        assert made["parked"] is None
        with world.database.write() as session:
            channel, at = session.get_one(Channel, made["id"]), now(session)
            channel.parked_at, channel.probe_at = at, at + timedelta(hours=1)
            channel.parked_why = {"code": "transport.no_answer", "values": {"host": "partner.example"}}
        listed = {one["id"]: one for one in callers.officer.get("/v1/channels").json()["channels"]}
        parked = listed[made["id"]]["parked"]
        assert parked["reason"]["detail"].startswith("partner.example did not answer in time.")
        assert datetime.fromisoformat(parked["next_try"]) - datetime.fromisoformat(parked["since"]) == timedelta(
            hours=1
        )


class TestAdding:
    def test_never_shows_a_secret_again(self, callers: Callers) -> None:
        channel = add(callers)
        assert "access_token" not in channel["settings"]
        listed = callers.officer.get("/v1/channels")
        assert "@Exemplu2" in listed.text
        assert SECRET not in listed.text

    def test_names_every_wrong_field_and_no_secret(self, callers: Callers) -> None:
        settings = {"base_url": "nowhere", "access_token": "a secret with spaces", "colour": "red"}
        body = {"kind": "x", "name": "", "settings": settings, "coverage": {"codes": ["ROO"]}, "languages": ["zzz"]}
        answer = callers.admin.post("/v1/channels", body)
        where = {problem["where"] for problem in answer.json()["problems"]}
        assert {"name", "settings.base_url", "settings.colour", "coverage.codes[0]", "languages[0]"} <= where
        assert "a secret" not in answer.text

    def test_names_the_nearest_kind(self, callers: Callers) -> None:
        body = {"kind": "facebok", "name": "Ours", "settings": {}, "coverage": "RO"}
        answer = callers.admin.post("/v1/channels", body)
        assert answer.json()["problems"][0]["where"] == "kind"
        assert "facebook" in answer.json()["detail"]


class TestChanging:
    def test_keeps_the_secrets_and_what_is_left_out(self, callers: Callers) -> None:
        channel = add(callers)
        changed = callers.admin.patch(f"/v1/channels/{channel['id']}", {"name": "@Neu", "languages": ["ro"]}).json()
        assert (changed["name"], changed["languages"], changed["coverage"]) == ("@Neu", ["ro"], {"codes": ["RO"]})

    def test_asks_for_the_secrets_again_when_the_address_changes(self, callers: Callers) -> None:
        channel = add(callers)
        moved = {"settings": {"base_url": "https://elsewhere.example/"}}
        answer = callers.admin.patch(f"/v1/channels/{channel['id']}", moved)
        assert answer.json()["problems"][0]["code"] == "channel.secret_needed_anew"

    def test_says_what_to_do_while_copies_are_out(self, alert: Alert, callers: Callers, world: World) -> None:
        with world.database.write() as session:
            row = next(row for row in publications_of_alert(session, alert.id) if row.kind == "webhook")
            post = Post(id="post_here", copy=1, object="delivery", remote_id="1", state=PostState.LIVE)
            post.publication_id, post.found_at = row.id, row.created_at
            session.add(post)
        path, moved = f"/v1/channels/{row.channel_id}", {"base_url": "https://elsewhere.example/", "secret": WHSEC}
        answer = callers.admin.patch(path, {"settings": moved})
        assert (answer.status_code, answer.json()["type"]) == (409, "urn:homeward:problem:channel.copies_out")
        assert "add a second channel" in answer.json()["detail"]
        assert callers.admin.patch(path, {"settings": {"secret": WHSEC}}).status_code == 200

    def test_never_changes_the_kind_or_the_sandbox(self, callers: Callers) -> None:
        channel = add(callers)
        answer = callers.admin.patch(f"/v1/channels/{channel['id']}", {"sandbox": True, "kind": "facebook"})
        assert {problem["where"] for problem in answer.json()["problems"]} == {"sandbox", "kind"}

    def test_is_undone_whole_when_one_part_is_wrong(self, callers: Callers) -> None:
        channel = add(callers)
        answer = callers.admin.patch(f"/v1/channels/{channel['id']}", {"languages": ["hu"], "name": " "})
        assert answer.status_code == 422
        listed = {each["id"]: each for each in callers.admin.get("/v1/channels").json()["channels"]}
        assert listed[channel["id"]]["languages"] == []


class TestChecking:
    def test_an_unreachable_platform_is_an_answer(self, callers: Callers) -> None:
        settings = make_channel_settings("x", base_url="http://127.0.0.1:9/")
        channel = add(callers, settings=settings)
        checked = callers.officer.post(f"/v1/channels/{channel['id']}/check")
        assert checked.status_code == 200, checked.text
        health = checked.json()["health"]
        assert health["ok"] is False
        assert "127.0.0.1" in health["reason"]["detail"]
        assert SECRET not in checked.text


class TestPartners:
    def test_are_given_a_key_that_works_at_once(self, callers: Callers, client: TestClient) -> None:
        partner = callers.admin.post("/v1/partners", {"name": "Radio", "contact": "+999 0000 0505", "area": "RO"})
        assert partner.status_code == 201, partner.text
        for key in self.keys(callers, partner.json()):
            assert client.get("/v1/events", headers={"Authorization": f"Bearer {key}"}).status_code == 200

    def test_are_shown_what_was_mended_in_their_area_as_a_sentence(self, callers: Callers) -> None:
        ring = [[23.0, 46.0], [24.0, 46.0], [24.0, 47.0], [23.0, 47.0]]
        drawn = {"type": "Polygon", "coordinates": [ring]}
        added = callers.admin.post("/v1/partners", {"name": "Radio", "area": drawn}).json()
        told = [
            {"code": "repair.closed", "detail": "coordinates[0]: the ring did not end where it begins; it was closed."}
        ]
        assert added["repairs"] == told
        listed = callers.admin.get("/v1/partners", headers={"Accept-Language": "hu"}).json()["partners"]
        (again,) = [partner["repairs"] for partner in listed if partner["id"] == added["id"]]
        assert again[0]["detail"].endswith("a gyűrű nem ott ért véget, ahol kezdődik; lezártuk.")
        assert callers.admin.post("/v1/partners", {"name": "TV", "area": "RO"}).json()["repairs"] == []

    def keys(self, callers: Callers, partner: dict[str, str]) -> Iterator[str]:
        yield partner["key"]
        yield callers.admin.post(f"/v1/partners/{partner['id']}/keys").json()["key"]

    def test_are_cut_off_at_once(self, callers: Callers) -> None:
        assert callers.admin.delete(f"/v1/partners/{callers.partner_id}/keys").json()["revoked"] == 1
        assert callers.partner.get("/v1/events").status_code == 401

    @pytest.mark.parametrize(("body", "where"), [({}, "name"), ({"name": "A", "area": "ROO"}, "area.codes[0]")])
    def test_are_refused_by_field(self, callers: Callers, body: object, where: str) -> None:
        assert callers.admin.post("/v1/partners", body).json()["problems"][0]["where"] == where
