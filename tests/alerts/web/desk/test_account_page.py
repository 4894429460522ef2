"""One's own ways in, at the desk: where one is signed in, tokens, passkeys and the app."""

import re

from starlette.testclient import TestClient

from tests.alerts.web.desk.conftest import Browser, Open
from tests.alerts.web.seed import World
from tests.clock import ManualClock

PAGE = "/desk/account"


class TestSessions:
    def test_are_listed_and_ended_one_by_one(self, world: World, open_browser: Open) -> None:
        here, there = open_browser(world.officer), open_browser(world.officer)
        page = here.read(PAGE)
        assert page.count("Since ") == 2
        (path,) = re.findall(r'action="(/desk/account/sessions/session_\w+/end)"', page)
        assert here.done(path, on=PAGE) == PAGE
        there.read("/desk/alerts", 401)
        assert "End this one" not in here.read(PAGE)
        here.refused(path, on=PAGE, status=404)

    def test_are_ended_everywhere_else_at_once(self, world: World, open_browser: Open) -> None:
        here, *others = [open_browser(world.officer) for _ in range(3)]
        somebody = open_browser(world.approver)
        here.done(f"{PAGE}/sessions/others/end", on=PAGE)
        for other in others:
            other.read("/desk/alerts", 401)
        here.read("/desk/alerts")
        somebody.read("/desk/alerts")

    def test_of_others_can_not_be_ended(self, world: World, open_browser: Open) -> None:
        mine, theirs = open_browser(world.officer), open_browser(world.approver)
        open_browser(world.approver)
        (path,) = re.findall(r'action="(/desk/account/sessions/session_\w+/end)"', theirs.read(PAGE))
        mine.refused(path, on=PAGE, status=404)
        theirs.read(PAGE)

    def test_say_in_which_browser(self, world: World, open_browser: Open) -> None:
        client = open_browser(world.officer).client
        assert "a browser" in client.get(PAGE).text


class TestTokens:
    def test_are_made_once_shown_listed_and_ended(
        self, world: World, officer_browser: Browser, client: TestClient
    ) -> None:
        form = {"name": "Dispatch", "days": "30", "rights": ["read_alert"]}
        shown = officer_browser.post(f"{PAGE}/tokens", form, on=PAGE)
        assert shown.status_code == 200
        (token,) = re.findall(r"hw_\w+", shown.text)
        headers = {"Authorization": f"Bearer {token}"}
        assert client.get("/v1/alerts", headers=headers).status_code == 200
        page = officer_browser.read(PAGE)
        assert token not in page
        assert "Dispatch" in page
        (path,) = re.findall(r'action="(/desk/account/tokens/token_\w+/end)"', page)
        officer_browser.done(path, on=PAGE)
        assert client.get("/v1/alerts", headers=headers).status_code == 401
        assert "You have none." in officer_browser.read(PAGE)

    def test_need_a_fresh_face_and_a_right(self, officer_browser: Browser, clock: ManualClock) -> None:
        form = {"name": "Dispatch", "days": "30", "rights": ["read_alert"]}
        for wrong in ({"rights": []}, {"days": "0"}, {"days": "²"}, {"rights": ["approve_alert"]}, {"name": "\u202e"}):
            said = officer_browser.refused(f"{PAGE}/tokens", {**form, **wrong}, on=PAGE, status=422)
            assert "hw_" not in said
        clock.advance(hours=8, minutes=1)
        officer_browser.refused(f"{PAGE}/tokens", form, on=PAGE, status=403)


class TestFactors:
    def test_an_app_is_added_and_the_last_factor_stays(self, officer_browser: Browser) -> None:
        page = officer_browser.read(PAGE)
        assert "Add one" in page
        said = officer_browser.refused(f"{PAGE}/app", {"offer": "00", "code": "1"}, on=PAGE, status=422)
        assert "was not offered to you" in said
        officer_browser.refused(f"{PAGE}/app/remove", on=PAGE, status=404)
        officer_browser.refused(f"{PAGE}/passkeys/passkey_1/remove", on=PAGE, status=404)
