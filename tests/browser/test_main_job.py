"""The main job by keyboard, in two windows without JavaScript: out to every channel, and every copy back."""

import re

import pytest
from playwright.sync_api import Page, expect

from alerts.image.drawn import draw_child
from tests.browser import keyboard
from tests.browser.conftest import Windows
from tests.browser.stage import Stage, write_case

REFERENCE = "EX-2026-0777"


@pytest.fixture
def slow_facebook(stage: Stage) -> None:
    """Takes down only after a while, so that the ledger is first seen open."""
    stage.emulators.state.add_fault("facebook", "slow", route="delete", times=1, after=4)


class TestTheMainJob:
    def test_goes_out_and_comes_back_by_keyboard_and_without_javascript(
        self, stage: Stage, windows: Windows, slow_facebook: None
    ) -> None:
        officer, approver = windows.open(), windows.open()
        sign_in(officer, stage.make_link(stage.officer))
        alert = write_and_submit(officer)
        sign_in(approver, stage.make_link(stage.approver))
        approve(approver)
        follow_until_live(officer, alert)
        public = windows.open()
        public.goto(read_public_address(officer, alert))
        expect(public.get_by_role("heading", level=1)).to_be_visible()
        end(officer, alert)
        follow_until_complete(officer)
        gone = public.reload()
        assert gone is not None
        assert gone.status == 410
        assert "Matei" not in public.content()


def sign_in(page: Page, link: str) -> None:
    page.goto(link)
    keyboard.press(page, page.get_by_role("button", name="Sign in"))
    expect(page.get_by_role("heading", name="Alerts", level=1)).to_be_visible()


def write_and_submit(page: Page) -> str:
    """From the list to a submitted alert; its address."""
    keyboard.press(page, page.get_by_role("link", name="Cases", exact=True))
    keyboard.press(page, page.get_by_role("link", name="New case"))
    keyboard.write(page, page.get_by_label("The case document"), write_case(REFERENCE))
    keyboard.attach(page, page.get_by_label("Photos of the first child"), "child.png", draw_child(3))
    keyboard.press(page, page.get_by_role("button", name="Keep the case"))
    keyboard.press(page, page.get_by_role("button", name="Verify"))
    keyboard.press(page, page.get_by_role("button", name="Draft an alert"))
    expect(page.get_by_role("heading", name=REFERENCE)).to_be_visible()
    keyboard.press(page, page.get_by_role("button", name="Submit for approval"))
    expect(page.get_by_text("Waits for approval", exact=False).first).to_be_visible()
    expect(page.get_by_role("button", name="Approve")).to_have_count(0)
    return page.url


def approve(page: Page) -> None:
    page.reload()
    waiting = page.get_by_role("region", name="Waits for you").get_by_role("listitem").filter(has_text=REFERENCE)
    keyboard.press(page, waiting.get_by_role("link"))
    keyboard.press(page, page.get_by_role("button", name="Approve and publish"))
    expect(page.get_by_role("region", name="Messages that went out").get_by_role("row")).to_have_count(2)


def follow_until_live(page: Page, alert: str) -> None:
    """Each channel's copy is on the ledger's page, live; a person who waits reloads."""
    page.goto(alert)
    keyboard.press(page, page.get_by_role("link", name="Ledger"))
    live = page.get_by_role("region", name="On channels").get_by_role("row").filter(has_text="Live")
    for _ in range(20):
        if live.count() == 3:
            break
        page.wait_for_timeout(250)
        page.reload()
    for kind in ("x", "facebook", "webhook"):
        expect(live.filter(has_text=re.compile(rf"\b{kind}\b")).first).to_be_visible()


def read_public_address(page: Page, alert: str) -> str:
    page.goto(alert)
    return page.locator("a[href^='/a/']").get_attribute("href") or ""


def end(page: Page, alert: str) -> None:
    page.goto(alert)
    keyboard.press(page, page.get_by_role("link", name="End the search"))
    keyboard.choose(page, page.get_by_role("radio", name=re.compile("^Found")))
    keyboard.press(page, page.get_by_role("button", name="End the search now"))


def follow_until_complete(page: Page) -> None:
    """Nobody touches it: the page looks again by itself until there is nothing more to wait for."""
    expect(page.get_by_role("alert")).to_contain_text("not confirmed gone")
    assert page.locator("meta[http-equiv=refresh]").count() == 1
    loudest = page.get_by_role("status").first  # once it is hidden too, that is said below
    expect(loudest).to_contain_text("Every copy is", timeout=40_000)
    assert page.locator("meta[http-equiv=refresh]").count() == 0
