"""A page whose session is over leaves the screen by itself, in a browser whose clock the test turns forward."""

from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect
from sqlalchemy import delete, update

from alerts.db.clock import system_clock
from alerts.staff.models import Factor, SignIn
from tests.browser.conftest import Windows
from tests.browser.stage import Stage
from tests.browser.test_every_page import assert_flawless

OVER = "Your session is over"
LOOK = "05:01"


@pytest.fixture
def page(windows: Windows, stage: Stage) -> Page:
    """A page with names on it, left open."""
    page = windows.sign_in(stage.officer, script=True)
    page.clock.install()
    page.goto("/desk/cases")
    expect(page.locator("main table, main .rows, main li").first).to_be_visible()
    return page


def shown(page: Page) -> str:
    return page.locator("body").inner_text()


def end_sessions(stage: Stage) -> None:
    with stage.demo.service.database.write() as session:
        session.execute(delete(SignIn).where(SignIn.staff_id == stage.officer.id))


def test_stays_while_the_session_does(page: Page) -> None:
    before = shown(page)
    with page.expect_response("**/desk/account?refreshed") as answer:
        page.clock.fast_forward(LOOK)
    assert answer.value.status == 200
    assert shown(page) == before


def test_clears_itself_once_somebody_has_signed_out_elsewhere(page: Page, stage: Stage) -> None:
    end_sessions(stage)
    page.clock.fast_forward(LOOK)
    expect(page.get_by_role("status")).to_contain_text(OVER)
    assert shown(page) == f"To the content\n{OVER}, and what stood here is not shown any more. Sign in again."
    assert page.locator("img").count() == 0
    assert page.title() == f"{OVER} · Homeward desk"
    assert_flawless(page)


def test_looking_keeps_no_session_open(page: Page, stage: Stage) -> None:
    """A page that is left open all night would, else."""
    hour_ago = system_clock() - timedelta(minutes=61)
    with stage.demo.service.database.write() as session:
        session.execute(
            update(SignIn).where(SignIn.staff_id == stage.officer.id).values(factor=Factor.PASSKEY, seen_at=hour_ago)
        )
    page.clock.fast_forward(LOOK)
    expect(page.get_by_role("status")).to_contain_text(OVER)


@pytest.mark.parametrize("status", [0, 429, 503])
def test_clears_itself_after_an_hour_in_which_nobody_could_be_asked(page: Page, status: int) -> None:
    """Or in which whoever was asked did not say: somebody guesses cookies from the same network, the store is away."""
    before = shown(page)
    if status:
        page.route("**/desk/account?refreshed", lambda asked: asked.fulfill(status=status))
    page.context.set_offline(not status)
    page.clock.run_for("50:00")
    assert shown(page) == before, "a line that is down for a while is no end"
    page.clock.run_for("15:00")
    expect(page.get_by_role("status")).to_contain_text(OVER)


def test_keeps_what_was_typed_to_be_copied(page: Page, stage: Stage) -> None:
    page.goto("/desk/cases/new")
    page.locator("textarea").first.fill("She was seen at the station")
    end_sessions(stage)
    page.clock.fast_forward(LOOK)
    expect(page.get_by_role("status")).to_contain_text("copy it from here")
    kept = page.get_by_label("What you had typed")
    assert (kept.count(), kept.first.input_value()) == (1, "She was seen at the station")
    assert page.locator("form").count() == 0
    assert_flawless(page)


def test_keeps_what_was_refused_however_often_the_page_is_looked_at(page: Page, stage: Stage) -> None:
    page.goto("/desk/cases/new")
    page.locator("textarea").first.fill("She was seen at the station")
    page.get_by_role("button", name="Keep the case").click()
    expect(page.locator(".alarm li").first).to_be_visible()
    end_sessions(stage)
    page.clock.fast_forward(LOOK)
    expect(page.get_by_role("status")).to_contain_text("copy it from here")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    page.clock.fast_forward(LOOK)
    assert page.get_by_label("What you had typed").first.input_value() == "She was seen at the station"
    assert not asked, "whose session is over guesses no cookie"
