"""The partner twin: signatures, repetitions, current copies, receipts."""

import json
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from requests import Response
from standardwebhooks import Webhook

from publishers.emulators.receipts import Sent
from publishers.emulators.server import Handle
from publishers.emulators.twins import Twins
from tests.publishers.emulators.caller import Caller, open_caller

SECRET = "whsec_" + "c2VjcmV0" * 5
NEXT_SECRET = "whsec_" + "bmV4dCEh" * 5


@pytest.fixture
def partner(server: Handle) -> Iterator[Caller]:
    server.state.add_account("webhook", SECRET, "radio", "Radio")
    yield from open_caller(server, "/webhook/radio", "none")


def send(
    partner: Caller,
    kind: str,
    identifier: str = "m1",
    *,
    secrets: tuple[str, ...] = (SECRET,),
    at: datetime | None = None,
    **event: Any,
) -> Response:
    body = json.dumps({"type": f"alert.{kind}", "alert": "a1", **event})
    at = at or datetime.now(UTC)
    headers = {
        "webhook-id": identifier,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": " ".join(Webhook(secret).sign(identifier, at, body) for secret in secrets),
    }
    return partner.post("", data=body, headers=headers)


class TestSignatures:
    def test_good_ones_are_accepted(self, partner: Caller, state: Twins) -> None:
        assert send(partner, "issued", headline="Missing", marker="K7QF2M-01").status_code == 200
        copy = state.posts("webhook")[0]
        assert (copy.account, copy.id, copy.text, copy.marker) == ("radio", "a1", "Missing", "K7QF2M-01")

    def test_bad_ones_are_refused(self, partner: Caller, state: Twins) -> None:
        assert send(partner, "issued", secrets=(NEXT_SECRET,)).status_code == 401
        assert partner.post("", json={"type": "alert.issued", "alert": "a1"}).status_code == 401
        assert state.posts("webhook") == []

    def test_several_are_tried_while_a_secret_rotates(self, partner: Caller) -> None:
        assert send(partner, "issued", secrets=(NEXT_SECRET, SECRET)).status_code == 200
        assert partner.post("/_secret", json={"secret": NEXT_SECRET}).status_code == 200
        assert send(partner, "updated", "m2", secrets=(NEXT_SECRET,)).status_code == 200

    def test_old_timestamps_are_refused(self, partner: Caller, state: Twins) -> None:
        old = datetime.now(UTC) - timedelta(minutes=6)
        assert send(partner, "issued", at=old).status_code == 401
        assert send(partner, "issued", at=state.clock.now()).status_code == 200

    def test_unknown_partners_are_404(self, partner: Caller) -> None:
        partner.base_url = partner.base_url.replace("radio", "tv")
        assert send(partner, "issued").status_code == 404

    def test_a_ping_is_answered(self, partner: Caller, state: Twins) -> None:
        body = json.dumps({"type": "ping"})
        at = datetime.now(UTC)
        headers = {
            "webhook-id": "p",
            "webhook-timestamp": str(int(at.timestamp())),
            "webhook-signature": Webhook(SECRET).sign("p", at, body),
        }
        assert partner.post("", data=body, headers=headers).status_code == 200
        assert state.posts("webhook") == []

    def test_bodies_over_20_kb_are_refused(self, partner: Caller) -> None:
        assert send(partner, "issued", headline="a" * 20_000).status_code == 413


class TestCopies:
    def test_the_second_of_one_id_is_dropped_and_counted(self, partner: Caller, state: Twins) -> None:
        send(partner, "issued", headline="first")
        assert send(partner, "issued", headline="second").json() == {"ok": True, "repeated": True}
        assert [copy.text for copy in state.posts("webhook")] == ["first"]
        assert state.webhook.arrivals["radio", "m1"] == 2

    def test_an_id_is_forgotten_after_its_window(self, partner: Caller, state: Twins) -> None:
        state.webhook.remembers = timedelta(hours=1)
        send(partner, "issued", headline="first")
        state.advance(3600)
        assert send(partner, "issued", headline="second").json() == {"ok": True}

    def test_updates_replace_and_retractions_remove(self, partner: Caller, state: Twins) -> None:
        send(partner, "issued", "m1", headline={"ro": "unu", "en": "one"}, cursor="9")
        send(partner, "updated", "m2", headline={"ro": "doi", "en": "two"}, cursor="10")
        assert [copy.text for copy in state.posts("webhook", live=True)] == ["doi"]
        send(partner, "retracted", "m3", cursor="11")
        assert [(copy.text, copy.live) for copy in state.posts("webhook")] == [("doi", False)]
        send(partner, "reinstated", "m4", headline="three", cursor="12")
        assert [copy.text for copy in state.posts("webhook", live=True)] == ["three"]

    @pytest.mark.parametrize(("in_order", "live"), [(True, False), (False, True)])
    def test_an_overtaken_event_revives_only_naive_partners(
        self, partner: Caller, state: Twins, in_order: bool, live: bool
    ) -> None:
        state.webhook.in_order = in_order
        send(partner, "retracted", "m2", cursor="10")
        send(partner, "issued", "m1", headline="late", cursor="9")
        assert [copy.live for copy in state.posts("webhook")] == [live]

    def test_partners_keep_their_own(self, partner: Caller, state: Twins) -> None:
        state.add_account("webhook", SECRET, "tv", "TV")
        send(partner, "issued")
        partner.base_url = partner.base_url.replace("radio", "tv")
        send(partner, "issued")
        assert [(copy.account, copy.id) for copy in state.posts("webhook")] == [("radio", "a1"), ("tv", "a1")]

    def test_no_event_of_an_alert_is_422(self, partner: Caller) -> None:
        assert send(partner, "issued", alert="").status_code == 422
        assert send(partner, "exploded").status_code == 422


class TestPage:
    @pytest.mark.parametrize(("link", "shown"), [("https://e.org/a/b", True), ("javascript:alert(1)", False)])
    def test_links_to_the_web_only(self, partner: Caller, link: str, shown: bool) -> None:
        send(partner, "issued", headline="Missing", links={"page": link, "image": {"square": {"ro": link}}})
        partner.base_url = partner.base_url.removesuffix("/radio")
        answer = partner.get("/").text
        assert "Missing" in answer
        assert (f'href="{link}"' in answer) == shown
        assert (f'src="{link}"' in answer) == shown


class TestFaults:
    def test_aim_by_the_kind_of_event(self, partner: Caller, state: Twins) -> None:
        state.add_fault("webhook", "down", route="delete")
        assert send(partner, "issued").status_code == 200
        assert send(partner, "updated", "m2").status_code == 200
        assert send(partner, "retracted", "m3").status_code == 503
        assert send(partner, "retracted", "m3").status_code == 200

    def test_accepted_then_500_is_done(self, partner: Caller, state: Twins) -> None:
        state.add_fault("webhook", "accept_then_500")
        assert send(partner, "issued").status_code == 500
        assert send(partner, "issued").json()["repeated"]
        assert len(state.posts("webhook", live=True)) == 1

    def test_rate_limit_says_retry_after(self, partner: Caller, state: Twins) -> None:
        state.add_fault("webhook", "rate_limit", after=7)
        state.add_fault("webhook", "rate_limit_bare")
        assert send(partner, "issued").headers["retry-after"] == "7"
        assert "retry-after" not in send(partner, "issued").headers


class Desk(ThreadingHTTPServer):
    """Takes receipts; fails as often as it is told to first."""

    def __init__(self, failures: int = 0) -> None:
        super().__init__(("127.0.0.1", 0), _DeskHandler)
        self.failures = failures
        self.taken: list[tuple[str | None, str | None, dict[str, str]]] = []


class _DeskHandler(BaseHTTPRequestHandler):
    server: Desk

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        self.server.taken.append((self.headers["authorization"], self.headers["idempotency-key"], body))
        self.server.failures -= 1
        self.send_response(503 if self.server.failures >= 0 else 201)
        self.send_header("content-length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Silent."""


@pytest.fixture
def desk() -> Iterator[Desk]:
    with Desk() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


class TestReceipts:
    def test_declare_a_removal(self, partner: Caller, state: Twins, desk: Desk) -> None:
        state.webhook_receipts("radio", f"http://127.0.0.1:{desk.server_port}/v1/receipts", "partner-key")
        send(partner, "issued")
        send(partner, "retracted", "m2")
        state.webhook.receipts.wait()
        assert [(who, body) for who, _, body in desk.taken] == [
            ("Bearer partner-key", {"alert": "a1", "action": "removed"})
        ]
        assert state.webhook.receipts.sent == [Sent("radio", "a1", "removed", 201)]

    def test_are_configured_from_outside_and_may_tell_publication(
        self, partner: Caller, state: Twins, desk: Desk
    ) -> None:
        url = f"http://127.0.0.1:{desk.server_port}/v1/receipts"
        partner.post("/_receipts", json={"url": url, "key": "k", "actions": ["published", "removed"]})
        send(partner, "issued")
        send(partner, "retracted", "m2")
        state.webhook.receipts.wait()
        assert [body["action"] for _, _, body in desk.taken] == ["published", "removed"]

    def test_are_repeated_under_the_same_key(self, partner: Caller, state: Twins, desk: Desk) -> None:
        desk.failures = 1
        state.webhook_receipts("radio", f"http://127.0.0.1:{desk.server_port}/", "k")
        send(partner, "retracted", "m2")
        state.webhook.receipts.wait()
        assert len(desk.taken) == 2
        assert len({key for _, key, _ in desk.taken}) == 1

    def test_nobody_at_the_desk_does_not_keep_the_server_from_stopping(
        self, partner: Caller, server: Handle, state: Twins
    ) -> None:
        state.webhook_receipts("radio", "http://127.0.0.1:1/", "k")
        send(partner, "retracted")
        started = time.monotonic()
        server.stop()
        assert time.monotonic() - started < 2
        server.resume()
