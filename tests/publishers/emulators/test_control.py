"""The control routes and the command line, as their contract says."""

import re
import signal
import subprocess
import sys
from datetime import timedelta

import pytest
import requests

from publishers.emulators.twins import Twins
from tests.clock import START, ManualClock
from tests.publishers.emulators.caller import Caller

FAULTS = (
    "accept_then_timeout accept_then_500 land_late reset rate_limit rate_limit_bare token_expired duplicate stale_read "
    "slow html down"
)


class TestPosts:
    def test_lists_live_and_deleted(self, control: Caller, x: Caller) -> None:
        made = x.post("/2/tweets", json={"text": "hello K7QF2M-01"}).json()["data"]["id"]
        x.delete(f"/2/tweets/{made}")
        rows = control.get("/posts").json()
        assert len(rows) == 1
        promised = ("kind", "account", "id", "live", "text", "alt", "marker", "created_at", "deleted_at")
        assert {name: rows[0][name] for name in promised} == {
            "kind": "x",
            "account": "101",
            "id": made,
            "live": False,
            "text": "hello K7QF2M-01",
            "alt": "",
            "marker": "K7QF2M-01",
            "created_at": "2026-02-07T12:00:00+00:00",
            "deleted_at": "2026-02-07T12:00:00+00:00",
        }

    def test_lists_one_kind(self, control: Caller, x: Caller) -> None:
        x.post("/2/tweets", json={"text": "hello"})
        assert control.get("/posts", kind="facebook").json() == []

    def test_lists_photos_beside_their_posts_when_asked(self, control: Caller, page: Caller, jpeg: bytes) -> None:
        page.post("/201/photos", files={"source": ("a.jpg", jpeg)})
        assert [row["object"] for row in control.get("/posts").json()] == ["post"]
        assert [row["object"] for row in control.get("/posts", all="1").json()] == ["photo", "post"]


class TestFaults:
    @pytest.mark.parametrize("fault", FAULTS.split())
    def test_takes_every_promised_name(self, control: Caller, state: Twins, fault: str) -> None:
        answer = control.post("/faults", json={"kind": "x", "fault": fault, "times": 2, "after": 5})
        assert answer.status_code == 201
        assert [(kind, each.name, left) for kind, each, left in state.faults.waiting()] == [("x", fault, 2)]

    def test_works_from_outside(self, control: Caller, x: Caller) -> None:
        control.post("/faults", json={"kind": "x", "fault": "down"})
        assert [x.get("/2/users/me").status_code for _ in range(2)] == [503, 200]

    @pytest.mark.parametrize(
        ("body", "named"),
        [
            ({"fault": "down"}, "kind"),
            ({"kind": "y", "fault": "down"}, "'y'"),
            ({"kind": "x", "fault": "explode"}, "'explode'"),
            ({"kind": "x", "fault": "down", "route": "up"}, "'up'"),
            ({"kind": "x", "fault": "down", "times": "many"}, "times"),
            ({"kind": "x", "fault": "down", "colour": "red"}, "colour"),
        ],
    )
    def test_says_what_is_wrong(self, control: Caller, state: Twins, body: dict[str, str], named: str) -> None:
        answer = control.post("/faults", json=body)
        assert answer.status_code == 400
        assert named in answer.json()["error"]
        assert state.faults.waiting() == []

    def test_are_cleared(self, control: Caller, state: Twins) -> None:
        control.post("/faults", json={"kind": "x", "fault": "down", "times": None})
        assert control.get("/faults").json()[0]["left"] == 0
        assert control.delete("/faults").json() == []
        assert state.faults.waiting() == []


class TestClock:
    def test_is_set_and_advanced(self, control: Caller) -> None:
        assert control.post("/clock", json={"now": "2026-03-01T10:00:00+02:00"}).json() == {
            "now": "2026-03-01T08:00:00+00:00"
        }
        assert control.post("/clock", json={"advance": 90}).json() == {"now": "2026-03-01T08:01:30+00:00"}
        assert control.get("/clock").json() == {"now": "2026-03-01T08:01:30+00:00"}

    @pytest.mark.parametrize("body", [{}, {"now": "noon"}, {"now": "2026-03-01T10:00:00"}, {"advance": "1"}])
    def test_refuses_what_is_no_time(self, control: Caller, body: dict[str, str]) -> None:
        assert control.post("/clock", json=body).status_code == 400

    def test_runs_on_when_it_was_running(self) -> None:
        state = Twins()
        state.advance(3600)
        first = state.clock.now()
        while state.clock.now() == first:
            pass
        assert 0 < (state.clock.now() - first).total_seconds() < 60

    def test_follows_another_clock_when_given_one(self) -> None:
        manual = ManualClock()
        state = Twins(clock=manual)
        manual.advance(hours=1)
        assert state.clock.now() == START + timedelta(hours=1)
        state.advance(60)
        assert state.clock.now() == START + timedelta(hours=1, minutes=1)


class TestRecord:
    def test_keeps_every_byte_that_arrived(self, x: Caller, state: Twins) -> None:
        x.post("/2/tweets", json={"text": "hello"})
        received = state.received[-1]
        assert (received.kind, received.route, received.account) == ("x", "publish", "101")
        assert b"hello" in received.request.body
        assert "x-token" not in repr(received)


class TestAccounts:
    def test_are_added_from_outside(self, control: Caller, x: Caller) -> None:
        control.post("/accounts", json={"kind": "x", "token": "new", "id": "900", "name": "New"})
        x.session.headers["Authorization"] = "Bearer new"
        assert x.get("/2/users/me").json()["data"]["id"] == "900"
        assert control.post("/accounts", json={"kind": "x"}).status_code == 400


class TestUnknown:
    def test_kinds_and_control_routes_are_404(self, control: Caller, x: Caller) -> None:
        assert control.get("/secrets").status_code == 404
        assert requests.get(x.base_url.replace("/x", "/myspace/posts"), timeout=5).status_code == 404


class TestCommand:
    def test_prints_where_and_with_which_tokens_and_stops_on_a_signal(self) -> None:
        command = [sys.executable, "-m", "publishers.emulators", "--port", "0", "--account", "x:777:extra"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            first = process.stdout.readline()
            base_url = re.sub(r"^twins at |\s+$", "", first)
            for token, identifier in (("demo-x-token", "1000000001"), ("extra", "777")):
                headers = {"Authorization": f"Bearer {token}"}
                told = requests.get(f"{base_url}/x/2/users/me", headers=headers, timeout=5).json()
                assert told["data"]["id"] == identifier
            process.send_signal(signal.SIGINT)
            assert "demo-facebook-token" in process.stdout.read()
            assert process.wait(5) == 0

    @pytest.mark.parametrize("arguments", [["--account", "x:7"], ["--account", "y:7:t"], ["--port", "abc"]])
    def test_bad_input_is_2(self, arguments: list[str]) -> None:
        command = [sys.executable, "-m", "publishers.emulators", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, timeout=10, check=False)
        assert done.returncode == 2
        assert "Traceback" not in done.stderr
