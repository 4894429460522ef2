"""Who may ask what: nobody without a name, nobody from elsewhere, and each role its own."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import text
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.calls.models import CallCode
from alerts.calls.raising import raise_call
from alerts.case.people import unassign_person
from alerts.db.audit import REFUSED_ACT, newest_entries
from alerts.staff.enrolment import create_sign_in_link
from alerts.staff.models import Role
from alerts.staff.signin import form_token, redeem_link
from alerts.staff.tokens import create_token
from alerts.web.app import PUBLIC
from alerts.web.deps import FORM_TOKEN_HEADER, SESSION_COOKIE
from tests.alerts.web.api.bodies import case_document, drawn_photo
from tests.alerts.web.api.conftest import Caller, Callers
from tests.alerts.web.seed import World
from tests.clock import ManualClock
from tests.logged import logged
from tests.make import make_colleague

BODIES: dict[str, Any] = {
    "/approve": {"content_hash": "0" * 64},
    "/reject": {"reason": "no"},
    "/end": {"reason": "found"},
    "/settle": {"send_again": True},
    "/people": {"staff": "staff_4k9t0v7xq2m8c1rz5ydn"},
    "/protection": {"reason": "The shelter agrees."},
    "/verify": {},
    "/updates": {},
    "/alerts": {},
    "PATCH /v1/alerts/{alert_id}": {"expires_hours": 1},
    "PATCH /v1/cases/{case_id}": {"do_not_approach": True},
    "PATCH /v1/channels/{channel_id}": {"name": "Other"},
    "PATCH /v1/cases/{case_id}/photos/{photo_id}": {"focus": [0.5, 0.5]},
}


OF_A_CHILD = {"case_id", "alert_id", "photo_id", "publication_id", "call_id"}
"""What an address names of a child's matter: whoever is refused there is remembered."""

PROPOSAL = {"action": "add_staff", "email": "dan@exemplu.example", "roles": ["approver"]}


def operations(client: TestClient) -> Iterator[tuple[str, str]]:
    app = client.app
    assert isinstance(app, FastAPI)
    for path, methods in app.openapi()["paths"].items():
        yield from ((method.upper(), path) for method in methods)


def body_for(method: str, path: str) -> dict[str, Any]:
    if path.endswith("/photos") and method == "POST":
        return {"files": {"file": drawn_photo()}}
    found: dict[str, Any] = BODIES.get(f"{method} {path}") or next(
        (BODIES[end] for end in BODIES if path.endswith(end)), {}
    )
    return {"json": found} if method in ("POST", "PATCH") else {}


def made_call(callers: Callers, alert: Alert) -> str:
    app = callers.officer.client.app
    assert isinstance(app, FastAPI)
    with app.state.database.write() as session:
        ids = {"agency_id": alert.agency_id, "alert_id": alert.id, "case_id": alert.case_id}
        raise_call(session, CallCode.UNCONFIRMED, key="copy_1", **ids)
    return str(callers.officer.get("/v1/calls").json()["calls"][0]["id"])


def real_ids(callers: Callers, alert: Alert) -> dict[str, str]:
    """Of things that exist, at the agency of `ro-car`."""
    case_id = callers.officer.get(f"/v1/alerts/{alert.id}").json()["case"]
    ledger = callers.officer.get(f"/v1/alerts/{alert.id}/ledger").json()
    return {
        "alert_id": alert.id,
        "case_id": case_id,
        "photo_id": callers.officer.get(f"/v1/cases/{case_id}").json()["photos"][0]["id"],
        "channel_id": callers.officer.get("/v1/channels").json()["channels"][0]["id"],
        "partner_id": callers.partner_id,
        "publication_id": next(copy["publication"] for copy in ledger["copies"] if copy["publication"]),
        "staff_id": callers.officer.staff.id if callers.officer.staff else "",
        "action_id": callers.admin.post("/v1/staff/actions", PROPOSAL).json()["id"],
        "call_id": made_call(callers, alert),
        "token_id": callers.officer.get("/v1/tokens").json()["tokens"][0]["id"],
        "shape": "square",
        "tag": "ro",
    }


def newest_refusal(callers: Callers, ids: dict[str, str]) -> str | None:
    """Who was refused last at one of these ids, as the auditor sees it; None when it was longer ago than that."""
    app = callers.auditor.client.app
    assert isinstance(app, FastAPI)
    looks = callers.auditor.get("/v1/refused-looks", params={"most": 1}).json()["refused"]
    just_now = [each for each in looks if datetime.fromisoformat(each["at"]) == app.state.database.clock()]
    return next((str(each["by"]) for each in just_now if each["subject"] in ids.values()), None)


class TestAnotherAgency:
    def test_finds_nothing_of_ours_at_any_address_and_is_remembered(
        self, alert: Alert, callers: Callers, client: TestClient, clock: ManualClock
    ) -> None:
        assert callers.stranger.staff is not None
        ids = real_ids(callers, alert)
        asked = 0
        for method, path in operations(client):
            names = re.findall(r"\{(\w+)\}", path)
            if not path.startswith("/v1") or not names:
                continue
            asked += 1
            address = path.format(**{name: ids[name] for name in names})
            answer = callers.stranger.ask(method, address, **body_for(method, path))
            assert answer.status_code == 404, f"{method} {path}: {answer.text}"
            if set(names) & OF_A_CHILD:
                assert newest_refusal(callers, ids) == callers.stranger.staff.id, f"{method} {path}"
                clock.advance(minutes=11)
        assert asked >= 20
        assert callers.officer.get(f"/v1/alerts/{alert.id}").json()["state"] == "live"

    @pytest.mark.parametrize("path", ["/v1/cases", "/v1/alerts", "/v1/channels", "/v1/partners"])
    def test_lists_nothing_of_ours(self, alert: Alert, callers: Callers, path: str) -> None:
        (listed,) = callers.stranger.get(path).json().values()
        assert listed == []

    def test_can_not_post_on_our_channels(self, alert: Alert, callers: Callers) -> None:
        channel = callers.officer.get("/v1/channels").json()["channels"][0]["id"]
        opened = callers.stranger.post("/v1/cases", case_document(reference="EX-9")).json()
        assert callers.stranger.post(f"/v1/cases/{opened['id']}/verify", {}).status_code == 200
        drafted = callers.stranger.post(f"/v1/cases/{opened['id']}/alerts", {"channels": [channel]}).json()
        assert drafted["draft"]["problems"][0]["code"] == "draft.no_such_channel"


class TestAColleague:
    """Of the same agency, with every role, and not on the case."""

    def test_who_is_not_on_a_case_finds_nothing_of_it_at_any_address_and_is_remembered(
        self, alert: Alert, world: World, callers: Callers, client: TestClient, clock: ManualClock
    ) -> None:
        ids = real_ids(callers, alert)
        with world.database.write() as session:
            colleague = make_colleague(session, world.officer, *Role)
            unassign_person(session, ids["case_id"], colleague.id, by=world.officer)
            other = Caller(client, create_token(session, colleague, by=None), colleague)
        asked = 0
        for method, path in operations(client):
            names = set(re.findall(r"\{(\w+)\}", path))
            if not path.startswith("/v1") or not names & OF_A_CHILD:
                continue
            if path.startswith("/v1/cases/{case_id}/people") and method != "GET":
                continue  # an administrator may put others on it: tests/alerts/case/test_people.py
            asked += 1
            answer = other.ask(method, path.format(**{name: ids[name] for name in names}), **body_for(method, path))
            assert answer.status_code == 404, f"{method} {path}: {answer.text}"
            assert newest_refusal(callers, ids) == colleague.id, f"{method} {path}"
            clock.advance(minutes=11)
        assert asked >= 20
        assert other.get("/v1/cases").json() == {"cases": []}
        assert other.get("/v1/alerts").json() == {"alerts": []}
        assert other.get("/v1/calls").json() == {"calls": []}
        assert callers.officer.get(f"/v1/alerts/{alert.id}").json()["state"] == "live"


class TestNobody:
    def test_is_asked_for_a_name_wherever_it_is_not_public(
        self, alert: Alert, callers: Callers, client: TestClient
    ) -> None:
        ids = real_ids(callers, alert)
        for method, path in operations(client):
            if path in PUBLIC or not path.startswith("/v1"):
                continue
            address = path.format(**{name: ids[name] for name in re.findall(r"\{(\w+)\}", path)})
            answer = callers.nobody.ask(method, address, **body_for(method, path))
            assert answer.status_code == 401, f"{method} {path}: {answer.text}"
            assert answer.headers["www-authenticate"].startswith("Bearer")

    @pytest.mark.parametrize("header", ["", "Bearer hw_wrong", "Bearer hwp_wrong"])
    def test_is_asked_for_it_before_a_body_is_looked_at(
        self, alert: Alert, callers: Callers, client: TestClient, header: str
    ) -> None:
        """Half a megabyte from each of a thousand strangers would have to be kept, and parsed."""
        ids, asked = real_ids(callers, alert), 0
        headers = {"Content-Type": "application/json", **({"Authorization": header} if header else {})}
        for method, path in operations(client):
            if not path.startswith("/v1") or method == "GET":
                continue
            asked += 1
            address = path.format(**{name: ids[name] for name in re.findall(r"\{(\w+)\}", path)})
            answer = client.request(method, address, headers=headers, content=b"{")
            assert answer.status_code == 401, f"{method} {path}: {answer.text}"
        assert asked >= 20

    @pytest.mark.parametrize("header", ["Bearer", "Bearer ", "Basic abc", "Bearer hw_wrong", "Bearer hwp_wrong", "é"])
    def test_does_not_become_somebody_by_a_wrong_header(self, client: TestClient, header: str) -> None:
        answer = client.get("/v1/alerts", headers={b"Authorization": header.encode()})
        assert answer.status_code == 401
        assert "wrong" not in answer.text


class TestTheAuditor:
    def test_is_told_of_whoever_was_refused_though_the_request_was_rolled_back(
        self, alert: Alert, callers: Callers
    ) -> None:
        case_id = callers.officer.get(f"/v1/alerts/{alert.id}").json()["case"]
        assert callers.stranger.patch(f"/v1/cases/{case_id}", {"do_not_approach": False}).status_code == 404
        assert callers.admin.get(f"/v1/cases/{case_id}").status_code == 403
        assert callers.officer.get(f"/v1/cases/{case_id}/photos/photo_4k9t0v7xq2m8c1rz5ydn.jpg").status_code == 404
        assert callers.stranger.get("/v1/cases/Matei").status_code == 404
        looks = callers.auditor.get("/v1/refused-looks").json()["refused"]
        assert callers.stranger.staff is not None
        assert callers.admin.staff is not None
        assert [(each["by"], each["what"], each["subject"], each["detail"]) for each in looks] == [
            (callers.admin.staff.id, "case", case_id, None),
            (callers.stranger.staff.id, "case", case_id, None),
        ]
        shown = callers.officer.get(f"/v1/cases/{case_id}/readings").json()["readings"]
        assert [each["by"] for each in shown if each["refused"]] == [each["by"] for each in looks]

    def test_is_told_of_a_protected_child(self, submitted: Alert, world: World, callers: Callers) -> None:
        case_id = callers.officer.get(f"/v1/alerts/{submitted.id}").json()["case"]
        hit = {"answers": {"protected_address": "hit"}}
        assert callers.officer.post(f"/v1/cases/{case_id}/verify", hit).status_code == 422
        assert callers.approver.get(f"/v1/alerts/{submitted.id}/previews").status_code == 409
        assert newest_refusal(callers, {"alert": submitted.id}) == world.approver.id

    def test_is_told_of_whoever_heard_that_a_reference_is_taken_and_may_not_see_that_case(
        self, alert: Alert, world: World, callers: Callers
    ) -> None:
        with world.database.write() as session:
            other = make_colleague(session, world.officer)
            unassign_person(session, alert.case_id, other.id, by=world.officer)
            asking = Caller(callers.nobody.client, create_token(session, other, by=None), other)
        for caller in (callers.officer, asking):
            assert caller.post("/v1/cases", case_document()).status_code == 422
        looks = callers.auditor.get("/v1/refused-looks").json()["refused"]
        assert [(each["by"], each["subject"]) for each in looks] == [(other.id, alert.case_id)]

    def test_is_the_only_one_who_is(self, callers: Callers) -> None:
        assert callers.officer.get("/v1/refused-looks").status_code == 403

    def test_hears_in_the_log_alone_when_the_audit_can_not_be_written(self, alert: Alert, callers: Callers) -> None:
        app = callers.stranger.client.app
        assert isinstance(app, FastAPI)
        with app.state.database.write() as session:
            session.execute(text("ALTER TABLE audit_entry RENAME TO elsewhere"))
        with logged() as read:
            assert callers.stranger.get(f"/v1/alerts/{alert.id}").status_code == 404
        assert [line["level"] for line in read() if line["event"] == "refusal not recorded"] == ["error"]


class TestTheAudit:
    def test_names_who_tried_what_is_not_theirs_to_do(self, submitted: Alert, world: World, callers: Callers) -> None:
        own = {"content_hash": callers.officer.get(f"/v1/alerts/{submitted.id}").json()["content_hash"]}
        for _ in range(3):
            assert callers.officer.post(f"/v1/alerts/{submitted.id}/approve", own).status_code == 403
        assert callers.approver.post("/v1/partners", {"name": "Example Radio"}).status_code == 403
        assert callers.approver.get("/v1/refused-looks").status_code == 403  # no act
        with world.database.write() as session:
            tried = newest_entries(session, [submitted.id, world.approver.id], {REFUSED_ACT})
        assert [(each.actor, each.subject, each.details) for each in tried] == [
            (world.approver.id, world.approver.id, {"code": "staff.not_permitted"}),
            (world.officer.id, submitted.id, {"code": "approval.four_eyes"}),
        ]


class TestRoles:
    @pytest.mark.parametrize(
        ("role", "path", "status"),
        [
            ("admin", "/v1/cases", 403),
            ("admin", "/v1/alerts", 403),
            ("admin", "/v1/channels", 200),
            ("auditor", "/v1/cases", 403),
            ("auditor", "/v1/alerts", 403),
            ("auditor", "/v1/channels", 403),
            ("approver", "/v1/cases", 200),
            ("officer", "/v1/partners", 200),
            ("partner", "/v1/cases", 401),
            ("partner", "/v1/events", 200),
            ("officer", "/v1/events", 200),
        ],
    )
    def test_read_what_is_theirs(self, callers: Callers, role: str, path: str, status: int) -> None:
        assert getattr(callers, role).get(path).status_code == status

    def test_an_officer_adds_no_channel(self, callers: Callers) -> None:
        body = {"kind": "x", "name": "Ours", "settings": {}, "coverage": "RO"}
        assert callers.officer.post("/v1/channels", body).status_code == 403


class TestTheDesksSession:
    @pytest.fixture
    def cookie(self, world: World) -> str:
        with world.database.write() as session:
            return redeem_link(session, create_sign_in_link(session, world.officer, by=None), whole=True)[1]

    def test_reads(self, client: TestClient, cookie: str) -> None:
        answer = client.get("/v1/alerts", headers={"Cookie": f"{SESSION_COOKIE}={cookie}"})
        assert answer.status_code == 200

    def test_changes_nothing_for_another_site(self, client: TestClient, cookie: str) -> None:
        headers = {"Cookie": f"{SESSION_COOKIE}={cookie}"}
        assert client.post("/v1/cases", json=case_document(), headers=headers).status_code == 403

    def test_changes_with_the_token_that_only_our_pages_know(
        self, client: TestClient, cookie: str, world: World
    ) -> None:
        with world.database.read() as session:
            headers = {"Cookie": f"{SESSION_COOKIE}={cookie}", FORM_TOKEN_HEADER: form_token(session, cookie)}
        assert client.post("/v1/cases", json=case_document(), headers=headers).status_code == 201
