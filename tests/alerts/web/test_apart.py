"""Desk and API at a host of their own: public pages are of another origin, and each address answers at one host."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from alerts.alert.models import Alert
from alerts.staff.enrolment import create_sign_in_link
from alerts.web.app import create_app
from tests.alerts.web import seed
from tests.alerts.web.seed import World

PUBLIC, DESK = seed.BASE_URL, "https://desk.exemplu.example"


@pytest.fixture
def apart(world: World) -> World:
    """The same with an address for the desk."""
    settings = world.service.settings.model_copy(update={"desk_url": f"{DESK}/"})
    return replace(world, service=replace(world.service, settings=settings))


@pytest.fixture
def reader(alert: Alert, apart: World) -> Iterator[TestClient]:
    """Somebody who reaches one server by both names, and follows nothing."""
    with TestClient(create_app(apart.service), base_url=PUBLIC, follow_redirects=False) as client:
        yield client


def where_to(client: TestClient, url: str, method: str = "GET") -> str | None:
    answer = client.request(method, url)
    return answer.headers["Location"] if answer.status_code == 307 else None


class TestEachAddress:
    @pytest.mark.parametrize(
        "path",
        ["/desk", "/desk/sign-in", "/desk/alerts?state=live", "/v1/alerts", "/v1/receipts", "/desk/%C3%A4?x=%0a"],
    )
    def test_of_staff_answers_at_the_desk_alone(self, reader: TestClient, path: str) -> None:
        assert where_to(reader, f"{PUBLIC}{path}") == f"{DESK}{path}"
        assert where_to(reader, f"{PUBLIC}{path}", "POST") == f"{DESK}{path}"
        assert where_to(reader, f"{DESK}{path}") is None

    def test_of_the_public_answers_at_the_public_host_alone(self, reader: TestClient, alert: Alert) -> None:
        for path in (f"/a/{alert.slug}?lang=ro", "/feeds/alerts.atom", "/check", "/areas/find?q=Cluj", "/nothing"):
            assert where_to(reader, f"{DESK}{path}") == f"{PUBLIC}{path}", path
            assert where_to(reader, f"{PUBLIC}{path}") is None, path
        assert reader.get(f"{PUBLIC}/a/{alert.slug}").status_code == 200

    def test_of_probes_and_files_of_ours_answers_at_both(self, reader: TestClient) -> None:
        for path in ("/healthz", "/readyz", "/static/desk.css", "/openapi.json"):
            assert {reader.get(f"{host}{path}").status_code for host in (PUBLIC, DESK)} == {200}, path

    def test_at_the_desk_begins_with_the_desk(self, reader: TestClient) -> None:
        assert where_to(reader, f"{DESK}/") == f"{DESK}/desk"

    def test_sends_on_with_the_headers_of_every_answer(self, reader: TestClient) -> None:
        answer = reader.get(f"{PUBLIC}/desk")
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src" in answer.headers["Content-Security-Policy"]
        assert answer.headers.get_list("Cache-Control") == ["no-store"]

    @pytest.mark.parametrize("host", ["10.0.0.7:8000", "DESK.exemplu.example.evil.example", "[::1", "", "a@b:c"])
    def test_of_staff_does_not_answer_at_a_host_that_nobody_named(self, reader: TestClient, host: str) -> None:
        answer = reader.get("/desk/sign-in", headers={"Host": host})
        assert (answer.status_code, answer.headers["Location"]) == (307, f"{DESK}/desk/sign-in")

    @pytest.mark.parametrize("host", ["desk.exemplu.example:8443", "Desk.Exemplu.Example"])
    def test_is_told_by_its_name_however_it_is_written(self, reader: TestClient, host: str) -> None:
        assert reader.get("/desk/sign-in", headers={"Host": host}).status_code == 200

    def test_leads_to_no_other_place_than_ours(self, reader: TestClient) -> None:
        for path in ("//evil.example/a", "/\\evil.example", "/@evil.example"):
            found = where_to(reader, f"{DESK}{path}")
            assert found is not None
            assert found.startswith(f"{PUBLIC}/")


class TestStaff:
    def test_sign_in_there_and_their_cookie_goes_nowhere_else(self, apart: World, reader: TestClient) -> None:
        with apart.database.write() as session:
            token = create_sign_in_link(session, apart.officer, by=None)
        answer = reader.post(f"{DESK}/desk/sign-in/{token}", headers={"Sec-Fetch-Site": "same-origin"})
        assert answer.status_code == 303
        cookie = answer.headers["Set-Cookie"]
        assert cookie.startswith("__Host-")
        assert "Domain" not in cookie
        assert "Secure" in cookie

    def test_are_sent_links_to_it(self, apart: World) -> None:
        assert apart.service.desk_url == DESK
        party = apart.service.passkeys
        assert party is not None
        assert (party.host, party.origin) == ("desk.exemplu.example", DESK)


def test_without_an_address_for_the_desk_all_stands_at_one(world: World) -> None:
    with TestClient(create_app(world.service), base_url=PUBLIC, follow_redirects=False) as client:
        assert {client.get(path).status_code for path in ("/", "/desk/sign-in", "/feeds/alerts.atom")} == {200}
        assert client.get("/desk/sign-in", headers={"Host": "anything.example"}).status_code == 200
