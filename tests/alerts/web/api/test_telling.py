"""What is told and counted of a request."""

from dataclasses import replace

from pydantic import SecretStr
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.web.app import create_app
from tests.alerts.web.api.conftest import Callers
from tests.alerts.web.seed import World
from tests.logged import Line, logged


def told(lines: list[Line]) -> list[Line]:
    return [line for line in lines if line["event"] == "request"]


class TestALineOfARequest:
    def test_tells_a_change_with_its_alert_and_no_person(self, submitted: Alert, callers: Callers) -> None:
        with logged() as read:
            callers.approver.post(f"/v1/alerts/{submitted.id}/reject", {"reason": "Matei is his brother"})
        (line,) = told(read())
        assert (line["level"], line["alert"], line["status"]) == ("info", submitted.id, 200)
        assert line["route"] == "/v1/alerts/{alert_id}/reject"
        assert "Matei" not in str(read())
        assert callers.approver.staff is not None
        assert callers.approver.staff.id not in str(read())

    def test_tells_a_reading_at_debug_alone(self, submitted: Alert, callers: Callers) -> None:
        with logged() as read:
            callers.officer.get(f"/v1/alerts/{submitted.id}")
        assert [line["level"] for line in told(read())] == ["debug"]

    def test_keeps_nothing_of_an_address_that_is_no_id(self, callers: Callers) -> None:
        with logged() as read:
            callers.officer.get("/v1/alerts/Matei-Exemplescu?q=Matei")
            callers.officer.get("/Matei")
        assert [line["route"] for line in told(read())] == ["/v1/alerts/{alert_id}", "none"]
        assert "Matei" not in str(read())

    def test_shares_its_reference_with_what_is_logged_meanwhile(self, submitted: Alert, callers: Callers) -> None:
        with logged() as read:
            callers.officer.post(f"/v1/alerts/{submitted.id}/end", {"reason": "withdrawn"})
        lines = read()
        assert [line["event"] for line in lines] == ["alert end", "request"]
        assert len({line["request"] for line in lines}) == 1


class TestALineOfARefusal:
    def test_tells_wrong_credentials_by_their_kind(self, client: TestClient) -> None:
        with logged() as read:
            for secret in ("hw_hush", "hwp_hush"):
                client.get("/v1/events", headers={"Authorization": f"Bearer {secret}"})
            client.post("/desk/sign-in/hush")
            client.get("/desk/alerts", headers={"Cookie": "homeward_session=hush"})
        lines = [line for line in read() if line["event"] == "credentials refused"]
        assert [(line["level"], line["code"], line["route"]) for line in lines] == [
            ("info", "staff.token_unusable", "/v1/events"),
            ("info", "partner.key_unusable", "/v1/events"),
            ("info", "staff.link_unusable", "/desk/sign-in/{token}"),
            ("info", "staff.session_over", "/desk/alerts"),
        ]
        assert "hush" not in str(read())

    def test_tells_what_somebody_may_not(self, callers: Callers) -> None:
        with logged() as read:
            assert callers.admin.get("/v1/cases").status_code == 403
        (line,) = [line for line in read() if line["event"] == "access refused"]
        assert (line["level"], line["code"], line["route"]) == ("info", "staff.not_permitted", "/v1/cases")

    def test_is_none_for_whoever_gave_nothing(self, client: TestClient) -> None:
        with logged() as read:
            assert client.get("/v1/alerts").status_code == 401
        assert [line["event"] for line in read()] == ["request"]


class TestMetricsOnTheMainPort:
    def test_are_no_page_without_a_token_that_is_set(self, callers: Callers) -> None:
        assert callers.nobody.get("/metrics").status_code == 404
        assert callers.nobody.get("/metrics", headers={"Authorization": "Bearer "}).status_code == 404
        assert callers.admin.get("/metrics").status_code == 404

    def test_are_shown_to_whoever_knows_the_token(self, world: World) -> None:
        client = client_with_token(world, "a token for tests")
        asked = client.get("/metrics", headers={"Authorization": "Bearer a token for tests"})
        assert asked.status_code == 200
        assert asked.headers["content-type"].startswith("text/plain; version=")
        assert "homeward_retractions_unproven" in asked.text
        assert client.get("/metrics", headers={"Authorization": "Bearer another"}).status_code == 404

    def test_count_by_route_and_never_by_what_was_sent(self, world: World) -> None:
        client = client_with_token(world, "a token for tests")
        client.request("MATEI", "/Matei")
        text = client.get("/metrics", headers={"Authorization": "Bearer a token for tests"}).text
        assert 'homeward_requests_total{method="other",route="none",status="404"}' in text
        assert "atei" not in text.casefold()


def client_with_token(world: World, token: str) -> TestClient:
    settings = world.service.settings.model_copy(update={"metrics_token": SecretStr(token)})
    return TestClient(create_app(replace(world.service, settings=settings)))
