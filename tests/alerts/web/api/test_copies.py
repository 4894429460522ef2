"""The ledger, its stream, the two buttons, and a partner's receipt, over HTTP."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import anyio
import httpx2
import pytest
from anyio.to_thread import current_default_thread_limiter

from alerts.alert.models import Alert
from alerts.case.people import unassign_person
from alerts.db.session import now
from alerts.errors import Busy
from alerts.publication.claim import ask_person
from alerts.publication.models import Publication
from alerts.staff.changing import deactivate_staff, shut_out
from alerts.web.api.stream import MOST_OPEN, Streams, Watch
from alerts.web.app import create_app
from tests.alerts.web import seed
from tests.alerts.web.api.conftest import Caller, Callers
from tests.alerts.web.seed import World
from tests.clock import UNHURRIED
from workers.server import Server


class TestTheLedger:
    def test_knows_every_copy_of_a_live_alert(self, alert: Alert, callers: Callers) -> None:
        ledger = callers.officer.get(f"/v1/alerts/{alert.id}/ledger").json()
        assert ledger["state"] == "open"
        kinds = {copy["kind"] for copy in ledger["copies"]}
        assert {"page", "poster", "cap", "feed", "x", "webhook"} <= kinds
        assert sum(ledger["counts"].values()) == len(ledger["copies"])

    def test_is_for_those_who_read_alerts(self, alert: Alert, callers: Callers) -> None:
        assert callers.auditor.get(f"/v1/alerts/{alert.id}/ledger").status_code == 403


class TestSettling:
    @pytest.fixture
    def path(self, alert: Alert, callers: Callers, world: World) -> str:
        """Where a person was asked."""
        copies = callers.officer.get(f"/v1/alerts/{alert.id}/ledger").json()["copies"]
        publication = next(copy["publication"] for copy in copies if copy["kind"] == "x")
        with world.database.write() as session:
            ask_person(session.get_one(Publication, publication), "publication.calls_used_up", now(session))
        return f"/v1/publications/{publication}/settle"

    def test_takes_the_link_of_what_is_there(self, path: str, alert: Alert, callers: Callers) -> None:
        answer = callers.officer.post(path, {"there": "https://x.com/i/status/1234567890"})
        assert answer.json()["alert"] == alert.id
        ledger = callers.officer.get(f"/v1/alerts/{alert.id}/ledger").json()
        assert "https://x.com/i/status/1234567890" in {copy["where"] for copy in ledger["copies"]}

    def test_its_copy_says_why_more_people_see_it_than_was_chosen(
        self, path: str, alert: Alert, callers: Callers, world: World
    ) -> None:
        seed.show_more_widely(world, alert)
        callers.officer.post(path, {"there": "https://x.com/i/status/1234567890"})
        answer = callers.officer.get(f"/v1/alerts/{alert.id}/ledger", headers={"Accept-Language": "de"})
        told = {copy["kind"]: copy["wider"] for copy in answer.json()["copies"]}
        assert told["page"] is None
        assert told["x post"]["code"] == "facebook.search_away"
        assert told["x post"]["detail"].startswith("Mehr Menschen als gewählt sehen es: ")

    @pytest.mark.parametrize(
        "body", [{}, {"there": "https://x.com/1", "send_again": True}, {"send_again": False}, {"there": "x"}]
    )
    def test_takes_one_of_the_two(self, path: str, callers: Callers, body: dict[str, Any]) -> None:
        answer = callers.officer.post(path, body)
        assert answer.status_code == 422
        assert answer.json()["problems"][0]["code"].startswith("settle.")

    def test_is_not_for_administrators(self, path: str, callers: Callers) -> None:
        assert callers.admin.post(path, {"send_again": True}).status_code == 403


class TestReceipts:
    def test_are_taken_from_partners_at_the_end(self, alert: Alert, callers: Callers, world: World) -> None:
        seed.end(world, alert)
        answer = callers.partner.post("/v1/receipts", {"alert": alert.id, "action": "removed"})
        assert (answer.status_code, answer.json()["alert"]) == (201, alert.id)

    def test_name_an_alert_that_there_is(self, callers: Callers) -> None:
        answer = callers.partner.post("/v1/receipts", {"alert": "alert_x", "action": "removed"})
        assert answer.status_code == 404

    def test_are_not_taken_from_people(self, alert: Alert, callers: Callers) -> None:
        body = {"alert": alert.id, "action": "removed"}
        assert callers.officer.post("/v1/receipts", body).status_code == 401

    def test_say_removed_or_published(self, alert: Alert, callers: Callers) -> None:
        answer = callers.partner.post("/v1/receipts", {"alert": alert.id, "action": "burnt"})
        assert "removed" in answer.json()["problems"][0]["detail"]


class TestTheEventLog:
    def test_tells_partners_of_the_end_without_a_name(self, alert: Alert, callers: Callers, world: World) -> None:
        first = callers.partner.get("/v1/events").json()
        assert [event["type"] for event in first["events"]] == ["alert.issued"]
        seed.end(world, alert)
        then = callers.partner.get("/v1/events", params={"after": first["next"]})
        assert [event["type"] for event in then.json()["events"]] == ["alert.retracted"]
        assert "Matei" not in then.text
        again = callers.partner.get("/v1/events")
        assert "Matei" not in again.text

    def test_has_its_schema_here(self, callers: Callers) -> None:
        answer = callers.nobody.get("/schemas/event.json")
        assert answer.headers["content-type"] == "application/schema+json"
        assert "properties" in answer.json()


@pytest.fixture
def served(world: World) -> Iterator[str]:
    """A real server on loopback: a stream has no end that a test client could wait for."""
    server = Server()
    server.start(create_app(world.service, patience=UNHURRIED))
    yield server.base_url
    server.stop()


def read_events(lines: Iterator[str]) -> Iterator[tuple[str, Any]]:
    name = ""
    for line in lines:
        if line.startswith("event: "):
            name = line.removeprefix("event: ")
        elif line.startswith("data: "):
            yield name, json.loads(line.removeprefix("data: "))


class TestTheStream:
    def test_tells_the_facts_as_they_happen(self, alert: Alert, callers: Callers, served: str, world: World) -> None:
        headers = {"Authorization": f"Bearer {callers.officer.token}"}
        address = f"{served}/v1/alerts/{alert.id}/stream"
        with httpx2.stream("GET", address, headers=headers, timeout=10, trust_env=False) as answer:
            assert answer.headers["content-type"].startswith("text/event-stream")
            assert answer.headers["cache-control"] == "no-store"
            events = read_events(answer.iter_lines())
            name, told = next(events)
            assert (name, told["state"]) == ("alert", "live")
            name, told = next(events)
            assert (name, told["state"]) == ("ledger", "open")
            seed.end(world, alert)
            name, told = next(events)
            assert (name, told["state"]) == ("alert", "ended")
            name, told = next(events)
            assert (name, told["state"]) in [("copy", "delete_requested"), ("copy", "never_published")]

    def test_does_not_begin_for_strangers(self, alert: Alert, callers: Callers, served: str) -> None:
        headers = {"Authorization": f"Bearer {callers.stranger.token}"}
        answer = httpx2.get(f"{served}/v1/alerts/{alert.id}/stream", headers=headers, trust_env=False)
        assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")

    @pytest.mark.parametrize("lost", ["account", "case", "token"])
    def test_ends_when_its_reader_may_not_see_it_any_more(
        self, alert: Alert, callers: Callers, served: str, world: World, lost: str
    ) -> None:
        headers = {"Authorization": f"Bearer {callers.approver.token}"}
        address = f"{served}/v1/alerts/{alert.id}/stream"
        with httpx2.stream("GET", address, headers=headers, timeout=20, trust_env=False) as answer:
            events = read_events(answer.iter_lines())
            assert [next(events)[0], next(events)[0]] == ["alert", "ledger"]
            with world.database.write() as session:
                if lost == "account":
                    deactivate_staff(session, world.approver.agency_id, world.approver.id, by=None)
                elif lost == "case":
                    unassign_person(session, alert.case_id, world.approver.id, by=world.officer)
                else:
                    shut_out(session, world.approver.agency_id, world.approver.id, by=None)
            assert list(events) == []

    def test_is_followed_by_one_account_so_often_at_most(self, alert: Alert, callers: Callers, served: str) -> None:
        address = f"{served}/v1/alerts/{alert.id}/stream"

        def follow(caller: Caller) -> Any:
            headers = {"Authorization": f"Bearer {caller.token}"}
            return httpx2.stream("GET", address, headers=headers, timeout=20, trust_env=False)

        with ExitStack() as opened:
            for _ in range(MOST_OPEN):
                assert opened.enter_context(follow(callers.approver)).status_code == 200
            with follow(callers.approver) as refused:
                assert (refused.status_code, refused.headers["retry-after"]) == (503, "1")
            assert opened.enter_context(follow(callers.officer)).status_code == 200

    def test_looks_where_all_of_the_webs_threads_are_taken_and_takes_none(self, alert: Alert, world: World) -> None:
        watch = Watch(world.service, alert.id, lambda session: world.officer, "en", Streams().looks)

        async def follow() -> list[str | None]:
            threads = current_default_thread_limiter()
            threads.total_tokens = 1
            async with threads:
                with anyio.fail_after(60):
                    return [news.event for news in await watch.look_beside()]

        assert asyncio.run(follow()) == ["alert", "ledger"]

    def test_that_was_left_makes_room(self) -> None:
        streams = Streams()
        for _ in range(2):
            with ExitStack() as opened:
                for _ in range(MOST_OPEN):
                    opened.enter_context(streams.take("staff_1"))
                with pytest.raises(Busy):
                    opened.enter_context(streams.take("staff_1"))
