"""What a person meets who presses twice, goes back, or comes with something that is no longer good."""

import itertools
import re

import pytest
from playwright.sync_api import Page, Response, expect

from tests.browser.conftest import Windows
from tests.browser.stage import Stage, Waiting, write_case

NUMBERS = itertools.count(801)


def press(page: Page, button: str) -> Response:
    """The answer to the form of this button."""
    with page.expect_navigation() as navigation:
        page.get_by_role("button", name=button).click()
    return navigation.value


def says_clearly(page: Page) -> str:
    """The page is one of ours, says something in words, and shows a way on."""
    expect(page.get_by_role("heading").first).to_be_visible()
    said = page.get_by_role("main").inner_text()
    assert not re.search(r"Traceback|Internal Server Error|\bdetail\b|null|\{", said)
    return said


class TestApprovingTwice:
    @pytest.fixture
    def submitted(self, stage: Stage) -> Waiting:
        return stage.bring_to_approval("kg-family.yaml", f"EX-2026-0{next(NUMBERS)}")

    def test_the_second_press_says_that_it_was_done_already(
        self, stage: Stage, windows: Windows, submitted: Waiting
    ) -> None:
        first = windows.sign_in(stage.approver)
        second = first.context.new_page()
        for page in (first, second):
            page.goto(f"/desk/alerts/{submitted.alert}")
        press(first, "Approve and publish")
        answer = press(second, "Approve and publish")
        assert answer.status == 409
        assert "This was not done" in says_clearly(second)
        expect(second.get_by_role("button", name="Approve and publish")).to_have_count(0)

    def test_going_back_shows_what_is_true_now(self, stage: Stage, windows: Windows, submitted: Waiting) -> None:
        page = windows.sign_in(stage.approver)
        page.goto(f"/desk/alerts/{submitted.alert}")
        press(page, "Approve and publish")
        page.go_back()
        page.go_forward()
        page.go_back()
        says_clearly(page)
        expect(page.get_by_role("button", name="Approve and publish")).to_have_count(0)

    def test_reloading_after_approval_asks_and_repeats_nothing(
        self, stage: Stage, windows: Windows, submitted: Waiting
    ) -> None:
        page = windows.sign_in(stage.approver)
        page.goto(f"/desk/alerts/{submitted.alert}")
        press(page, "Approve and publish")
        answer = page.reload()
        assert answer is not None
        assert (answer.request.method, answer.status) == ("GET", 200)


class TestAWayInThatIsOver:
    def test_a_link_works_once(self, stage: Stage, windows: Windows) -> None:
        link = stage.make_link(stage.officer)
        first, second = windows.open(), windows.open()
        for page in (first, second):
            page.goto(link)
        assert press(first, "Sign in").status == 200
        assert press(second, "Sign in").status == 401
        assert "link" in says_clearly(second)

    def test_an_invented_link_opens_nothing(self, stage: Stage, windows: Windows) -> None:
        page = windows.open()
        page.goto("/desk/sign-in/never-made-by-anybody")
        assert press(page, "Sign in").status == 401
        says_clearly(page)

    def test_a_page_without_a_session_says_how_to_come_in(self, stage: Stage, windows: Windows) -> None:
        page = windows.open()
        answer = page.goto(f"/desk/alerts/{stage.live.alert}")
        assert answer is not None
        assert answer.status == 401
        assert "one-time link" in says_clearly(page)

    def test_after_signing_out_going_back_shows_no_case(self, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.officer)
        page.goto(f"/desk/alerts/{stage.live.alert}")
        press(page, "Sign out")
        page.go_back()
        assert "Matei" not in page.content()
        says_clearly(page)


class TestAFormOfAnotherSession:
    def test_is_refused_and_nothing_is_done(self, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.officer)
        page.goto(f"/desk/alerts/{stage.live.alert}/end")
        page.locator("input[name=form_token]").evaluate_all("all => all.forEach(each => each.value = '0'.repeat(64))")
        page.get_by_role("radio", name=re.compile("^Found")).check()
        answer = press(page, "End the search now")
        assert answer.status == 403
        says_clearly(page)
        page.goto(f"/desk/alerts/{stage.live.alert}")
        expect(page.get_by_role("link", name="End the search")).to_be_visible()


class TestWhatWasTyped:
    def test_a_case_with_mistakes_comes_back_with_each_one_named(self, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.officer)
        page.goto("/desk/cases/new")
        typed = (
            write_case("EX-2026-0888").replace("eyes: brown", "eyes: brwn").replace("kind: abduction", "kind: taken")
        )
        page.get_by_label("The case document").fill(typed)
        page.get_by_label("Whose photos they are").fill("the grandmother")
        assert press(page, "Keep the case").status == 422
        problems = page.get_by_role("alert").get_by_role("listitem")
        expect(problems.filter(has_text="children[0].eyes")).to_contain_text("brown")
        expect(problems.filter(has_text=re.compile("^kind"))).to_have_count(1)
        assert page.get_by_label("The case document").input_value().strip() == typed.strip()
        assert page.get_by_label("Whose photos they are").input_value() == "the grandmother"

    def test_an_end_without_a_reason_does_not_leave_the_page(self, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.officer)
        page.goto(f"/desk/alerts/{stage.live.alert}/end")
        page.get_by_role("button", name="End the search now").click()
        assert page.url.endswith("/end")
        assert page.get_by_role("radio").first.evaluate("each => each.validity.valueMissing")

    def test_an_edit_with_a_mistake_keeps_the_whole_form(self, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.officer)
        page.goto(f"/desk/alerts/{stage.live.alert}")
        page.get_by_text("Write an update").click()
        page.get_by_label("Named areas").check()
        page.get_by_label(re.compile("^Codes")).fill("RO, NOWHERE")
        page.get_by_label(re.compile("^Hours")).fill("7.5")
        assert press(page, "Draft the update").status == 422
        expect(page.get_by_role("alert")).to_contain_text("NOWHERE")
        expect(page.get_by_label("Named areas")).to_be_checked()
        expect(page.get_by_label(re.compile("^Codes"))).to_have_value("RO, NOWHERE")
        expect(page.get_by_label(re.compile("^Hours"))).to_have_value("7.5")
