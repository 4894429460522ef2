"""In by a one-time link, and out."""

import pytest
from starlette.testclient import TestClient

from alerts.staff.enrolment import create_sign_in_link
from tests.alerts.web.desk.conftest import Open
from tests.alerts.web.seed import World


@pytest.fixture
def link(world: World) -> str:
    with world.database.write() as session:
        return "/desk/sign-in/" + create_sign_in_link(session, world.officer, by=None)


class TestTheLink:
    def test_survives_whoever_only_opens_it(self, client: TestClient, link: str) -> None:
        for _ in range(3):
            page = client.get(link)
            assert (page.status_code, f'action="{link}"' in page.text) == (200, True)
        assert client.post(link).status_code == 303

    def test_sets_a_cookie_that_no_script_and_no_other_site_sees(self, client: TestClient, link: str) -> None:
        response = client.post(link)
        assert response.headers["Location"] == "/desk/alerts"
        cookie = response.headers["Set-Cookie"]
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        assert "Secure" not in cookie  # this world is served over plain HTTP

    def test_works_once(self, client: TestClient, link: str) -> None:
        client.post(link)
        again = client.post(link)
        assert again.status_code == 401
        assert "one-time link" in again.text

    def test_ends_the_session_that_this_browser_still_had(self, world: World, open_browser: Open) -> None:
        browser, elsewhere = open_browser(world.approver), open_browser(world.approver)
        before = browser.client.cookies["homeward_session"]
        with world.database.write() as session:
            again = create_sign_in_link(session, world.approver, by=None)
        assert browser.client.post(f"/desk/sign-in/{again}").status_code == 303
        browser.read("/desk/alerts")
        browser.client.cookies.clear()
        browser.client.cookies.set("homeward_session", before)
        browser.read("/desk/alerts", 401)
        elsewhere.read("/desk/alerts")

    def test_is_not_redeemed_for_another_site(self, client: TestClient, link: str) -> None:
        assert client.post(link, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
        assert client.post(link, headers={"Sec-Fetch-Site": "same-origin"}).status_code == 303


class TestWithoutASession:
    @pytest.mark.parametrize("path", ["", "/alerts", "/alerts/x", "/alerts/x/end", "/alerts/x/ledger", "/cases"])
    def test_every_page_says_how_to_get_in(self, client: TestClient, path: str) -> None:
        response = client.get(f"/desk{path}")
        assert response.status_code == 401
        assert "The desk opens with a one-time link" in response.text

    def test_nothing_can_be_done(self, client: TestClient) -> None:
        for path in ("alerts/x/approve", "alerts/x/end", "cases", "publications/x/settle", "sign-out"):
            assert client.post(f"/desk/{path}", data={"what": "all"}).status_code == 401


class TestASession:
    def test_ends_when_the_person_signs_out(self, world: World, open_browser: Open) -> None:
        browser = open_browser(world.officer)
        cookie = browser.client.cookies["homeward_session"]
        answer = browser.post("/desk/sign-out", on="/desk/alerts")
        assert (answer.status_code, answer.headers["Location"]) == (303, "/desk/sign-in")
        assert answer.headers["Clear-Site-Data"] == '"cache", "storage"'
        browser.client.cookies.set("homeward_session", cookie)
        browser.read("/desk/alerts", 401)

    def test_takes_no_form_that_was_drawn_for_somebody_else(self, world: World, open_browser: Open) -> None:
        officer, approver = open_browser(world.officer), open_browser(world.approver)
        page = approver.client.get("/desk/alerts").text
        token = page.partition('name="form_token" value="')[2].partition('"')[0]
        for given in ({}, {"form_token": "0" * 64}, {"form_token": token}):
            assert officer.client.post("/desk/sign-out", data=given).status_code == 403
        officer.read("/desk/alerts")
