"""Signing in with a passkey, in a Chromium whose authenticator is unlocked by nobody but says that it was."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from playwright.sync_api import CDPSession, Page, expect
from sqlalchemy import update

from alerts.alert.freezing import Site
from alerts.db.clock import system_clock
from alerts.opening import Service
from alerts.staff.enrolment import create_sign_in_link
from alerts.staff.models import SignIn, Staff
from alerts.web.app import create_app
from tests.browser.conftest import Windows
from tests.browser.stage import Stage
from tests.browser.test_every_page import assert_flawless
from workers.server import Server

DEVICE = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture(scope="module")
def desk(stage: Stage) -> Iterator[str]:
    """The stage's desk once more, at a name: there browsers know passkeys, and it asks for them."""
    lax, server = stage.demo.service, Server()
    base_url = f"http://localhost:{server.port}"
    settings = lax.settings.model_copy(update={"second_factor": True})
    site = Site(base_url, lax.site.gazetteer)
    server.start(create_app(Service(settings, lax.database, lax.transport, lax.timings, site)))
    yield base_url
    server.stop()


@pytest.fixture
def page(windows: Windows, desk: str) -> Page:
    page = windows.open(script=True)
    page.goto(f"{desk}/desk/sign-in")
    return page


@pytest.fixture
def device(page: Page) -> CDPSession:
    """The authenticator of this window."""
    cdp = page.context.new_cdp_session(page)
    cdp.send("WebAuthn.enable")
    cdp.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})
    return cdp


def redeem(stage: Stage, desk: str, page: Page, staff: Staff) -> None:
    with stage.demo.service.database.write() as session:
        link = create_sign_in_link(session, staff, by=None)
    page.goto(f"{desk}/desk/sign-in/{link}")
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url("**/desk/second-factor")


class TestAPasskey:
    def test_is_set_up_once_and_then_is_one_press(
        self, stage: Stage, desk: str, page: Page, device: CDPSession
    ) -> None:
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        redeem(stage, desk, page, stage.admin)
        assert_flawless(page)
        page.get_by_role("button", name="Add a passkey").click()
        page.wait_for_url("**/desk/people")
        page.get_by_role("button", name="Sign out").click()
        page.get_by_role("button", name="Sign in with a passkey").click()
        page.wait_for_url("**/desk/people")
        page.goto(f"{desk}/desk/account")
        expect(page.get_by_text("by a passkey").first).to_be_visible()
        assert_flawless(page)
        assert [text for text in said if "Content Security Policy" in text] == []

    def test_is_asked_for_by_the_same_press_that_ends_a_search(
        self, stage: Stage, desk: str, page: Page, device: CDPSession
    ) -> None:
        waiting = stage.bring_to_approval("kg-family.yaml", "EX-2026-0606")
        redeem(stage, desk, page, stage.officer)
        page.get_by_role("button", name="Add a passkey").click()
        page.wait_for_url("**/desk/alerts")
        with stage.demo.service.database.write() as session:
            session.execute(update(SignIn).values(proven_at=system_clock() - timedelta(minutes=20)))
        page.goto(f"{desk}/desk/alerts/{waiting.alert}/end")
        expect(page.get_by_text("Show once more that it is you").first).to_be_visible()
        assert_flawless(page)
        page.get_by_label("Withdrawn").check()
        page.get_by_role("button", name="Drop it").click()
        page.wait_for_url("**/ledger")

    def test_that_the_device_does_not_confirm_is_said_beside_the_button(self, page: Page) -> None:
        """There is no authenticator in this window, or none that knows us."""
        cdp = page.context.new_cdp_session(page)
        cdp.send("WebAuthn.enable")
        added = cdp.send("WebAuthn.addVirtualAuthenticator", {"options": DEVICE})
        cdp.send("WebAuthn.setUserVerified", {"authenticatorId": added["authenticatorId"], "isUserVerified": False})
        page.get_by_role("button", name="Sign in with a passkey").click()
        expect(page.get_by_role("alert")).to_contain_text("Your device did not confirm it")
        expect(page.get_by_role("button", name="Sign in with a passkey")).to_be_visible()


class TestWithoutJavaScript:
    def test_a_link_and_a_code_are_set_up_and_used(self, stage: Stage, desk: str, windows: Windows) -> None:
        page = windows.open()
        page.goto(f"{desk}/desk/sign-in")
        expect(page.get_by_text("Passkeys need JavaScript")).to_be_visible()
        expect(page.get_by_role("button", name="Sign in with a passkey")).to_have_count(0)
        redeem(stage, desk, page, stage.approver)
        expect(page.get_by_label("The six digits that it shows")).to_be_visible()
