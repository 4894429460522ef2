"""What administrators do at the desk: what two of them must do, who is on duty; and officers, who works on a case."""

import re
from typing import Any

import pytest

from alerts.alert.models import Alert
from alerts.calls.duty import list_duty
from alerts.db.session import seal_of
from alerts.staff.models import Agency, Role, Staff
from tests.alerts.web.desk.conftest import Browser, Open
from tests.alerts.web.seed import World
from tests.clock import ManualClock
from tests.make import make_staff

PAGE = "/desk/people"
SECRET = "whsec_cGFnZXItc2VjcmV0LW9mLWEtdGVzdC0xMjM0NTY="
NEW = {"action": "add_staff", "email": "dan@exemplu.example", "roles": ["approver"]}


@pytest.fixture
def admins(world: World) -> tuple[Staff, Staff]:
    with world.database.write() as session:
        agency = session.get_one(Agency, world.officer.agency_id)
        return make_staff(session, Role.ADMIN, agency=agency), make_staff(session, Role.ADMIN, agency=agency)


@pytest.fixture
def first(admins: tuple[Staff, Staff], open_browser: Open) -> Browser:
    return open_browser(admins[0])


@pytest.fixture
def second(admins: tuple[Staff, Staff], open_browser: Open) -> Browser:
    return open_browser(admins[1])


def confirm_path(browser: Browser) -> str:
    (path,) = re.findall(r'action="(/desk/people/actions/\w+/confirm)"', browser.read(PAGE))
    return str(path)


class TestTwoAdministrators:
    def test_add_somebody_who_gets_in_by_the_link_that_is_shown_once(self, first: Browser, second: Browser) -> None:
        code = self.propose(first, NEW)
        assert "dan@exemplu.example" in first.read(PAGE).partition("Waits for a second administrator")[2]
        assert "/confirm" not in first.read(PAGE)
        path = confirm_path(second)
        shown = second.post(path, on=PAGE)
        assert shown.status_code == 200
        (link,) = re.findall(r"/desk/sign-in/\w+", shown.text)
        assert code not in shown.text
        assert code not in first.read(PAGE)
        assert link not in second.read(PAGE)
        again = second.refused(path, on=PAGE, status=409)
        assert link not in again
        assert second.client.post(link).status_code == 401
        assert 'name="code"' in second.read(f"{link}?with=code")
        assert second.client.post(link, data={"code": code.upper()}).status_code == 303

    def test_give_other_roles_and_a_new_link(self, first: Browser, second: Browser, world: World) -> None:
        roles = {"action": "change_roles", "staff": world.officer.id, "roles": ["officer", "approver"]}
        first.done(f"{PAGE}/actions", roles, on=PAGE)
        assert second.done(confirm_path(second), on=PAGE) == PAGE
        assert "officer, approver" in second.read(PAGE)
        self.propose(first, {"action": "let_in", "staff": world.officer.id})
        assert "/desk/sign-in/" in second.post(confirm_path(second), on=PAGE).text

    def test_let_somebody_begin_anew_whose_devices_are_lost(
        self, first: Browser, second: Browser, world: World, open_browser: Open
    ) -> None:
        officer = open_browser(world.officer)
        self.propose(first, {"action": "reset", "staff": world.officer.id})
        assert "/desk/sign-in/" in second.post(confirm_path(second), on=PAGE).text
        officer.read("/desk/alerts", 401)

    @staticmethod
    def propose(browser: Browser, form: dict[str, Any]) -> str:
        """The code that the link will need, shown this once."""
        shown = browser.post(f"{PAGE}/actions", form, on=PAGE)
        assert shown.status_code == 200, shown.text
        (code,) = re.findall(r"\b(?:[0-9a-z]{4}-){2}[0-9a-z]{4}\b", shown.text)
        return str(code)

    def test_have_an_hour(self, first: Browser, second: Browser, clock: ManualClock) -> None:
        self.propose(first, NEW)
        path = confirm_path(second)
        clock.advance(minutes=61)
        assert "/confirm" not in second.read(PAGE)
        assert "60 minutes" in second.refused(path, on=PAGE, status=409)

    def test_are_told_what_is_wrong_and_keep_what_they_typed(self, first: Browser) -> None:
        said = first.refused(f"{PAGE}/actions", {**NEW, "email": "nobody"}, on=PAGE, status=422)
        assert 'value="nobody"' in said
        assert 'aria-invalid="true"' in said
        assert re.search(r'value="approver" id="new-approver" checked', said)
        first.refused(f"{PAGE}/actions", {"action": "?"}, on=PAGE, status=422)


class TestOneAdministrator:
    def test_closes_an_account_at_once(self, first: Browser, world: World, open_browser: Open) -> None:
        approver = open_browser(world.approver)
        first.done(f"{PAGE}/{world.approver.id}/deactivate", on=PAGE)
        approver.read("/desk/alerts", 401)
        assert "account closed" in first.read(PAGE)

    def test_ends_the_sessions_of_somebody_who_may_come_back(
        self, first: Browser, world: World, open_browser: Open
    ) -> None:
        approver = open_browser(world.approver)
        first.done(f"{PAGE}/{world.approver.id}/shut-out", on=PAGE)
        approver.read("/desk/alerts", 401)
        open_browser(world.approver).read("/desk/alerts")

    def test_is_led_to_the_page_when_they_sign_in(self, first: Browser) -> None:
        assert first.client.get("/desk").headers["Location"] == PAGE
        assert "Cases</a>" not in first.read(PAGE)

    def test_is_who_may_see_it(self, officer_browser: Browser) -> None:
        officer_browser.read(PAGE, 403)
        assert PAGE not in officer_browser.read("/desk/alerts")


class TestTheDutyList:
    def test_is_set_in_order_with_a_webhook_whose_secret_is_never_shown(self, first: Browser, world: World) -> None:
        url = "https://pager.example/homeward"
        places = {"staff-0": world.approver.id, "staff-1": world.officer.id, "url-1": url, "secret-1": SECRET}
        first.done(f"{PAGE}/duty", places, on=PAGE)
        assert self.listed(world) == [(world.approver.id, None), (world.officer.id, url)]
        assert SECRET not in first.read(PAGE)
        swapped = {"staff-0": world.officer.id, "url-0": url, "secret-0": "", "staff-1": world.approver.id}
        first.done(f"{PAGE}/duty", swapped, on=PAGE)
        assert self.listed(world) == [(world.officer.id, url), (world.approver.id, None)]
        with world.database.read() as session:
            row, _ = list_duty(session, by=world.officer)[0]
            assert row.sealed_secret is not None
            assert seal_of(session).open_json(row.sealed_secret, f"duty:{world.officer.id}") == SECRET

    def test_names_what_is_wrong_and_keeps_what_was_typed(self, first: Browser, world: World) -> None:
        places = {"staff-0": world.officer.id, "url-0": "https://elsewhere.example/x", "secret-0": ""}
        said = first.refused(f"{PAGE}/duty", places, on=PAGE, status=422)
        assert 'value="https://elsewhere.example/x"' in said
        twice = {"staff-0": world.officer.id, "staff-1": world.officer.id}
        first.refused(f"{PAGE}/duty", twice, on=PAGE, status=422)
        assert self.listed(world) == []

    def test_is_emptied(self, first: Browser, world: World) -> None:
        first.done(f"{PAGE}/duty", {"staff-0": world.officer.id}, on=PAGE)
        first.done(f"{PAGE}/duty", {}, on=PAGE)
        assert self.listed(world) == []

    @staticmethod
    def listed(world: World) -> list[tuple[str, str | None]]:
        with world.database.read() as session:
            return [(staff.id, row.webhook_url) for row, staff in list_duty(session, by=world.officer)]


class TestWhoWorksOnACase:
    def test_is_chosen_by_an_officer_who_does(
        self, alert: Alert, world: World, officer_browser: Browser, open_browser: Open
    ) -> None:
        page = f"/desk/cases/{alert.case_id}"
        officer_browser.done(f"{page}/people/{world.approver.id}/remove", on=page)
        approver = open_browser(world.approver)
        approver.read(page, 404)
        officer_browser.done(f"{page}/people", {"staff": world.approver.id}, on=page)
        approver.read(page)

    def test_keeps_its_last_officer(self, alert: Alert, world: World, officer_browser: Browser) -> None:
        page = f"/desk/cases/{alert.case_id}"
        officer_browser.refused(f"{page}/people/{world.officer.id}/remove", on=page, status=409)
        officer_browser.refused(f"{page}/people", {"staff": ""}, on=page, status=422)
