"""Tokens of one's own: made by a session that is fresh, listed without themselves, ended."""

from starlette.testclient import TestClient

from alerts.staff.enrolment import create_sign_in_link
from alerts.staff.models import Staff
from alerts.staff.signin import form_token, redeem_link
from alerts.staff.tokens import create_token
from alerts.web.app import create_app
from tests.alerts.web.api.conftest import Caller, Callers
from tests.alerts.web.seed import World
from tests.clock import ManualClock


def by_session(world: World, staff: Staff) -> TestClient:
    """A browser of this person, as a program would use its session."""
    with world.database.write() as session:
        cookie = redeem_link(session, create_sign_in_link(session, staff, by=None), whole=True)[1]
        token = form_token(session, cookie)
    client = TestClient(create_app(world.service), cookies={"homeward_session": cookie})
    client.headers["X-Form-Token"] = token
    return client


class TestTokens:
    def test_are_made_by_a_fresh_session_and_by_no_token(
        self, callers: Callers, world: World, clock: ManualClock
    ) -> None:
        body = {"days": 3, "name": "Dispatch", "rights": ["read_alert"]}
        refused = callers.officer.post("/v1/tokens", body)
        assert (refused.status_code, refused.json()["type"]) == (403, "urn:homeward:problem:staff.token_by_token")
        with by_session(world, world.officer) as session:
            made = session.post("/v1/tokens", json=body)
            assert made.status_code == 201
            assert Caller(callers.nobody.client, made.json()["token"]).get("/v1/alerts").status_code == 200
            clock.advance(hours=8, minutes=1)
            assert session.post("/v1/tokens", json=body).status_code == 403

    def test_are_listed_without_themselves_and_to_their_owner_alone(self, callers: Callers) -> None:
        listed = callers.officer.get("/v1/tokens")
        (token,) = listed.json()["tokens"]
        assert set(token) == {"id", "name", "rights", "created_at", "expires_at"}
        assert callers.officer.token not in listed.text
        assert callers.approver.delete(f"/v1/tokens/{token['id']}").status_code == 404

    def test_are_ended_also_by_themselves(self, callers: Callers) -> None:
        (token,) = callers.officer.get("/v1/tokens").json()["tokens"]
        assert callers.officer.delete(f"/v1/tokens/{token['id']}").status_code == 204
        assert callers.officer.get("/v1/tokens").status_code == 401

    def test_are_ended_by_no_other_token(self, callers: Callers, world: World) -> None:
        """One that may do little must not put an end to those that may do more."""
        with world.database.write() as session:
            little = Caller(callers.nobody.client, create_token(session, world.officer, rights=["read_alert"], by=None))
        ((own,), (other,)) = (each.get("/v1/tokens").json()["tokens"] for each in (little, callers.officer))
        assert little.delete(f"/v1/tokens/{other['id']}").status_code == 404
        assert callers.officer.get("/v1/alerts").status_code == 200
        assert little.delete(f"/v1/tokens/{own['id']}").status_code == 204

    def test_end_with_everything_else_when_an_administrator_shuts_somebody_out(self, callers: Callers) -> None:
        assert callers.officer.staff is not None
        path = f"/v1/staff/{callers.officer.staff.id}/shut-out"
        assert callers.approver.post(path).status_code == 403
        assert callers.admin.post(path).json()["active"] is True
        assert callers.officer.get("/v1/alerts").status_code == 401
