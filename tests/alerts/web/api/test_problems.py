"""Whatever goes wrong is told as a problem document that names the field and the fix."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.alert.transitions import ALERT_MOVES, DRAFT_MOVES
from alerts.web.app import create_app
from alerts.web.problems import choose_language
from alerts.web.refusals import MOST_TOLD, refusal_codes
from alerts.words.say import find_sentence
from geo.reasons import Reason
from tests.alerts.web.api.bodies import case_document
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.seed import World

DOCUMENTS = {"type", "title", "status", "detail", "instance"}
JSON = {"Content-Type": "application/json"}
NOTHING = {
    f"{kind}_id": f"{kind}_{'0' * 20}"
    for kind in ("alert", "case", "photo", "channel", "partner", "publication", "staff", "action", "call")
}
RUBBISH = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.just("\ud800") | st.just("\x00"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


class TestADocument:
    def test_says_what_is_wrong_and_what_to_do(self, callers: Callers) -> None:
        answer = callers.officer.get("/v1/alerts/alert_00000000000000000000")
        assert answer.headers["content-type"] == "application/problem+json"
        assert set(answer.json()) == DOCUMENTS
        assert answer.json()["detail"] == "There is no such alert in your agency. Look for it in the list of alerts."
        assert answer.json()["type"] == "urn:homeward:problem:alert.not_found"

    def test_names_each_field(self, submitted: Alert, callers: Callers) -> None:
        body = {"content_hash": "short", "by": "me"}
        answer = callers.approver.post(f"/v1/alerts/{submitted.id}/approve", body)
        assert answer.status_code == 422
        assert {problem["where"] for problem in answer.json()["problems"]} == {"content_hash", "by"}
        assert all(problem["detail"].endswith(".") for problem in answer.json()["problems"])

    def test_names_a_hundred_fields_at_most(self, submitted: Alert, callers: Callers) -> None:
        answer = callers.approver.post(f"/v1/alerts/{submitted.id}/reject", {f"f{n}": 1 for n in range(5000)})
        assert answer.status_code == 422
        assert len(answer.json()["problems"]) == MOST_TOLD

    def test_puts_a_single_field_into_its_sentence(self, submitted: Alert, callers: Callers) -> None:
        answer = callers.approver.post(f"/v1/alerts/{submitted.id}/reject", {})
        assert answer.json()["detail"] == "reason: This is missing. Add it."

    def test_speaks_of_a_missing_body(self, submitted: Alert, callers: Callers) -> None:
        answer = callers.approver.post(f"/v1/alerts/{submitted.id}/reject")
        assert answer.json()["problems"][0]["code"] == "web.no_body"

    @pytest.mark.parametrize(
        ("method", "path", "status"),
        [
            ("GET", "/v1/nothing", 404),
            ("GET", "/v1/alerts/x", 404),
            ("GET", "/v1/alerts/alert_%00%00%00%00%00%00%00%00%00%00", 404),
            ("GET", "/v1/alerts/../../etc/passwd", 404),
            ("DELETE", "/v1/alerts", 405),
            ("POST", "/healthz", 405),
            ("TRACE", "/v1/alerts", 405),
        ],
    )
    def test_comes_for_every_wrong_address(self, callers: Callers, method: str, path: str, status: int) -> None:
        answer = callers.officer.ask(method, path)
        assert (answer.status_code, answer.json()["status"]) == (status, status)
        assert "web." not in answer.json()["detail"]

    def test_says_which_methods_there_are(self, callers: Callers) -> None:
        answer = callers.officer.delete("/healthz")
        assert answer.headers["allow"] in answer.json()["detail"]


class TestAParameterInTheWrongPlace:
    def test_is_not_taken_for_the_one_that_is_missing(self, submitted: Alert, callers: Callers) -> None:
        """A link with parameters of its own adds nothing to what a body says, nor outranks it."""
        right = callers.approver.get(f"/v1/alerts/{submitted.id}").json()["content_hash"]
        path = f"/v1/alerts/{submitted.id}/approve?content_hash={right}"
        assert callers.approver.post(path, {}).status_code == 422
        assert callers.approver.post(path, {"content_hash": "0" * 64}).status_code == 409
        assert callers.approver.get(f"/v1/alerts/{submitted.id}").json()["state"] == "submitted"

    def test_does_not_outrank_the_one_of_the_path(self, submitted: Alert, callers: Callers) -> None:
        other = f"/v1/alerts/{NOTHING['alert_id']}/approve?alert_id={submitted.id}"
        body = {"content_hash": callers.approver.get(f"/v1/alerts/{submitted.id}").json()["content_hash"]}
        assert callers.approver.post(other, body).status_code == 404
        assert callers.approver.post(other, {**body, "alert_id": submitted.id}).status_code == 422

    @pytest.mark.parametrize("states", [("nonsense", "live"), ("live", "nonsense")])
    def test_that_is_given_twice_means_the_last(
        self, submitted: Alert, callers: Callers, states: tuple[str, str]
    ) -> None:
        answer = callers.officer.get("/v1/alerts?" + "&".join(f"state={each}" for each in states))
        assert answer.status_code == (200 if states[-1] == "live" else 422)


class TestABodyThatIsTooLarge:
    def test_is_refused_by_its_announced_length(self, callers: Callers) -> None:
        answer = callers.officer.post("/v1/cases", content=b"x" * 600_000)
        assert answer.status_code == 413
        assert "512 kB" in answer.json()["detail"]

    def test_is_refused_as_soon_as_more_arrives(self, callers: Callers) -> None:
        def pieces() -> Iterator[bytes]:
            for _ in range(600):
                yield b"x" * 1000

        answer = callers.officer.post("/v1/cases", content=pieces(), headers={"Content-Type": "application/json"})
        assert (answer.status_code, answer.json()["title"]) == (413, "Request Entity Too Large")

    @pytest.mark.parametrize("path", ["/v1/cases", "/v1/alerts/x/end", "/desk/sign-in/x", "/desk/alerts/x/end"])
    def test_has_no_more_room_elsewhere_by_calling_itself_a_form(self, callers: Callers, path: str) -> None:
        """What asks for no file reads none, least of all for somebody who has no name."""
        form = {"Content-Type": "multipart/form-data; boundary=x"}
        assert callers.nobody.post(path, content=b"x" * 600_000, headers=form).status_code == 413

    @pytest.mark.parametrize(
        "path", ["/desk/sign-in/link", "/desk/sign-in/passkey", f"/desk/sign-in/{'0' * 32}", "/check"]
    )
    def test_of_somebody_whom_nobody_knows_is_short(self, callers: Callers, path: str) -> None:
        """While it is read nobody else is answered."""
        refused = callers.nobody.post(path, data={"code": "x" * 70_000})
        assert refused.status_code == 413
        assert callers.nobody.post(path, data={"code": "x" * 60_000}).status_code != 413

    def test_may_be_larger_when_it_is_a_photo(self, callers: Callers) -> None:
        case_id = callers.officer.post("/v1/cases", case_document()).json()["id"]
        path = f"/v1/cases/{case_id}/photos"
        photo = ("big.jpg", b"\xff\xd8" + bytes(1_000_000), "image/jpeg")
        assert callers.officer.post(path, files={"file": photo}).status_code == 422
        over = ("big.jpg", b"\xff\xd8" + bytes(22_000_000), "image/jpeg")
        assert callers.officer.post(path, files={"file": over}).status_code == 413


class TestAFailureOfOurs:
    @pytest.fixture
    def failing(self, world: World) -> TestClient:
        app = create_app(world.service)

        @app.get("/v1/fail")
        def fail() -> None:
            raise RuntimeError("Matei Exemplescu, 2 years old")

        return TestClient(app, raise_server_exceptions=False)

    def test_is_told_by_a_reference_and_nothing_else(
        self, failing: TestClient, caplog: pytest.LogCaptureFixture
    ) -> None:
        answer = failing.get("/v1/fail")
        assert (answer.status_code, answer.json()["title"]) == (500, "Internal Server Error")
        assert "Matei" not in answer.text
        (record,) = [record for record in caplog.records if record.name == "homeward.web"]
        assert isinstance(record.msg, dict)
        reference = record.msg["request"]
        assert len(reference) == 12
        assert reference in answer.json()["detail"]

    def test_is_logged_without_what_it_was_about(self, failing: TestClient, caplog: pytest.LogCaptureFixture) -> None:
        failing.get("/v1/fail")
        assert "test_problems.py" in caplog.text
        assert "RuntimeError" in caplog.text
        assert "Matei" not in caplog.text


class TestRubbish:
    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=10)
    @given(body=RUBBISH)
    def test_never_makes_us_fail(self, submitted: Alert, callers: Callers, client: TestClient, body: Any) -> None:
        app = client.app
        assert isinstance(app, FastAPI)
        for path, methods in app.openapi()["paths"].items():
            for method in methods:
                if path.startswith("/v1") and method in ("post", "patch") and not path.endswith("/check"):
                    address = path.format(**{**NOTHING, "alert_id": submitted.id})
                    who = callers.partner if path.endswith("receipts") else callers.stranger
                    answer = who.ask(method.upper(), address, content=json.dumps(body).encode(), headers=JSON)
                    assert answer.status_code < 500, f"{method} {path}: {answer.text}"

    @pytest.mark.parametrize(
        "body",
        [b"", b"{", b"[" * 100_000, b"\xff\xfe", b"1" * 10_000, b'"\\ud800"', b'{"answers": {"registry": "\\ud800"}}',
         b'{"answers": {"registry": "a\\u0000b"}}', b'{"answers": {"criteria": {"\\ud800": true}}}', b"NaN"],
    )  # fmt: skip
    def test_is_refused_however_it_is_written(self, callers: Callers, body: bytes) -> None:
        case_id = callers.officer.post("/v1/cases", case_document()).json()["id"]
        for method, path in (
            ("POST", "/v1/cases"),
            ("PATCH", f"/v1/cases/{case_id}"),
            ("POST", f"/v1/cases/{case_id}/verify"),
        ):
            answer = callers.officer.ask(method, path, content=body, headers=JSON)
            assert 400 <= answer.status_code < 500, f"{method} {path}: {answer.status_code} {answer.text}"
            assert answer.json()["detail"]

    @pytest.mark.parametrize(
        "query",
        ["areas/find?q=%00", "areas/find?q=", "areas/find", "areas/find?q=%ED%A0%80", "areas/propose?at=1,2",
         "areas/propose?at=nan,nan&hours=1", "areas/propose?at=23.6&hours=1", "areas/propose?at=200,46&hours=1",
         "areas/propose?at=23.6,46.7&hours=-1", "areas/propose?at=23.6,46.7&hours=nan",
         "areas/propose?at=23.6,46.7&hours=1&travel=rocket", "areas/propose?at=-140,-40&hours=1",
         "v1/events?after=zzz", "v1/events?after=c0000zzzz", "v1/events?limit=0", "v1/events?limit=x"],
    )  # fmt: skip
    def test_in_an_address_is_refused_or_finds_nothing(self, callers: Callers, query: str) -> None:
        answer = callers.officer.get(f"/{query}")
        assert answer.status_code == 422 or answer.json() == {"areas": []}, answer.text

    def test_in_an_address_is_told_a_hundred_times_at_most(self, client: TestClient) -> None:
        """Nobody has signed in, and nobody else is answered while these are said."""
        refused = client.get(f"/healthz?{'a=%00&' * 5_000}")
        assert (refused.status_code, len(refused.json()["problems"])) == (422, MOST_TOLD)


HUGE = ["9" * 400, "9" * 5_000, "1e400", "-1e400", "NaN", "Infinity"]
LISTS = ["[" * levels + "1" + "]" * levels for levels in (200, 900, 50_000)]
FEATURES = ['{"type": "Feature", "geometry": ' * levels + "1" + "}" * levels for levels in (200, 900, 5_000)]


class TestABodyThatIsNestedOrHuge:
    """Written by hand: no client of ours would send it."""

    @pytest.mark.parametrize("value", [*HUGE, *LISTS, *FEATURES], ids=lambda value: f"{value[:9]} of {len(value)}")
    def test_is_refused_in_every_field(self, alert: Alert, callers: Callers, value: str) -> None:
        updates, verify = f"/v1/alerts/{alert.id}/updates", f"/v1/cases/{alert.case_id}/verify"
        channel = '"kind": "webhook", "name": "New"'
        asked: list[tuple[Any, str, str]] = [
            (callers.admin, "/v1/channels", f'{{{channel}, "coverage": {value}, "settings": {{}}}}'),
            (callers.admin, "/v1/channels", f'{{{channel}, "coverage": "RO", "settings": {{"base_url": {value}}}}}'),
            (callers.admin, "/v1/partners", f'{{"name": "New", "area": {value}}}'),
            (callers.admin, "/v1/partners", f'{{"name": "New", "area": {{"point": [23, 46], "radius_km": {value}}}}}'),
            (callers.admin, "/v1/tokens", f'{{"days": {value}}}'),
            (callers.officer, updates, f'{{"area": {{"point": [{value}, 46], "radius_km": 1}}}}'),
            (callers.officer, updates, f'{{"expires_hours": {value}}}'),
            (callers.officer, verify, f'{{"answers": {{"registry": {value}}}}}'),
            (callers.officer, "/v1/cases", f'{{"area": {value}}}'),
        ]
        for caller, path, body in asked:
            answer = caller.ask("POST", path, content=body.encode(), headers=JSON)
            assert answer.status_code == 422, f"{path}: {answer.status_code} {answer.text[:300]}"
            assert answer.json()["detail"]


class TestLanguages:
    def test_fall_back_to_english(self) -> None:
        assert choose_language("xx, yy;q=0.5") == "en"
        assert choose_language("en-GB;q=0.1, zz") == "en"
        assert choose_language("\x00;;;,,," * 1000) == "en"


class TestSentences:
    @pytest.mark.parametrize("code", sorted(refusal_codes()))
    def test_stand_for_every_refusal(self, code: str) -> None:
        assert find_sentence(Reason(code, {"limit": 1}), "en")

    @pytest.mark.parametrize(
        "code",
        [f"draft.cannot_{verb}" for verb in DRAFT_MOVES] + [f"alert.cannot_{verb}" for verb in ALERT_MOVES],
    )
    def test_stand_for_every_move_that_can_be_refused(self, code: str) -> None:
        assert find_sentence(Reason(code, {"state": "live"}), "en")
