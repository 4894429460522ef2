"""Every page at the width of an old phone, a tablet and a desk: nothing cut, nothing missing, nobody shut out."""

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.audit import find_barriers, find_layout_faults, unfold
from tests.browser.conftest import Windows
from tests.browser.stage import Stage, write_case

WIDTHS = (320, 800, 1100, 1280)
MOST_BYTES = 14_000
VENDOR = Path(__file__).parent / "vendor"

Address = Callable[[Stage], str]

DESK: dict[str, Address] = {
    "alerts": lambda stage: "/desk/alerts",
    "cases": lambda stage: "/desk/cases",
    "new case": lambda stage: "/desk/cases/new",
    "case": lambda stage: f"/desk/cases/{stage.waiting.case}",
    "no": lambda stage: f"/desk/cases/{stage.waiting.case}/no",
    "live alert": lambda stage: f"/desk/alerts/{stage.live.alert}",
    "live ledger": lambda stage: f"/desk/alerts/{stage.live.alert}/ledger",
    "end": lambda stage: f"/desk/alerts/{stage.live.alert}/end",
    "submitted alert": lambda stage: f"/desk/alerts/{stage.waiting.alert}",
    "nothing to account for": lambda stage: f"/desk/alerts/{stage.waiting.alert}/ledger",
    "ended alert": lambda stage: f"/desk/alerts/{stage.ended.alert}",
    "ended ledger": lambda stage: f"/desk/alerts/{stage.ended.alert}/ledger",
    "end that has been": lambda stage: f"/desk/alerts/{stage.ended.alert}/end",
    "drill": lambda stage: f"/desk/alerts/{stage.drill.alert}",
    "drill's ledger": lambda stage: f"/desk/alerts/{stage.drill.alert}/ledger",
    "account": lambda stage: "/desk/account",
    "no such alert": lambda stage: "/desk/alerts/alert_of_nobody",
}
PUBLIC: dict[str, Address] = {
    "front": lambda stage: "/",
    "alert in Romanian": lambda stage: f"/a/{stage.live.slug}?lang=ro",
    "alert in Hungarian": lambda stage: f"/a/{stage.live.slug}?lang=hu",
    "alert in English": lambda stage: f"/a/{stage.live.slug}?lang=en",
    "ended": lambda stage: f"/a/{stage.ended.slug}",
    "check": lambda stage: "/check?lang=en",
    "nothing here": lambda stage: "/a/0000000000000000",
    "Atom feed": lambda stage: "/feeds/alerts.atom",
    "JSON feed": lambda stage: "/feeds/alerts.json",
    "way in": lambda stage: "/desk/sign-in",
    "way in with a link": lambda stage: "/desk/sign-in/only-looked-at",
    "not signed in": lambda stage: "/desk/alerts",
}


def find_faults(page: Page) -> list[str]:
    """At each width, and in dark colours."""
    found = []
    unfold(page)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found += [f"{width} px: {fault}" for fault in (*find_layout_faults(page), *find_barriers(page))]
    page.emulate_media(color_scheme="dark")
    return found + [f"dark: {fault}" for fault in find_barriers(page)]


def assert_flawless(page: Page) -> None:
    faults = find_faults(page)
    assert not faults, "\n".join(faults)


class TestTheDesk:
    @pytest.mark.parametrize("name", DESK)
    def test_can_be_read_and_used(self, name: str, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.officer, script=True)
        page.goto(DESK[name](stage))
        assert_flawless(page)
        assert read_language(page) == ("en", "ltr")

    def test_can_be_read_and_used_where_something_is_decided(self, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.approver, script=True)
        page.goto(f"/desk/alerts/{stage.waiting.alert}")
        expect(page.get_by_role("button", name="Approve and publish")).to_be_visible()
        assert_flawless(page)

    def test_can_be_read_and_used_by_an_administrator(self, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.admin, script=True)
        page.goto("/desk/people")
        expect(page.get_by_role("button", name="Confirm")).to_be_visible()
        assert_flawless(page)

    def test_can_be_read_and_used_by_an_auditor(self, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.auditor, script=True)
        page.goto("/desk/refused")
        expect(page.get_by_text("asked for a case")).to_be_visible()
        assert_flawless(page)

    def test_can_be_read_and_used_after_a_mistake(self, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.officer, script=True)
        page.goto("/desk/cases/new")
        page.get_by_label("The case document").fill(write_case("EX-2026-0999").replace("eyes: brown", "eyes: brwn"))
        page.get_by_role("button", name="Keep the case").click()
        expect(page.get_by_role("alert")).to_be_visible()
        assert_flawless(page)

    def test_loads_nothing_from_elsewhere_and_runs_one_script_of_ours(self, stage: Stage, windows: Windows) -> None:
        page = windows.sign_in(stage.officer, script=True)
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        for address in DESK.values():
            page.goto(address(stage), wait_until="networkidle")
            assert {script.get_attribute("src") for script in page.locator("script").all()} <= {"/static/leave.js"}
        assert {url for url in asked if not url.startswith(f"{stage.base_url}/")} == set()


class TestWhatThePublicSees:
    @pytest.mark.parametrize("name", PUBLIC)
    def test_can_be_read_and_used(self, name: str, stage: Stage, windows: Windows) -> None:
        page = windows.open(script=True)
        page.goto(PUBLIC[name](stage))
        assert page.locator("script").count() == 0
        assert_flawless(page)

    @pytest.mark.parametrize("language", ["ro", "hu", "en"])
    def test_an_alert_is_small_and_says_in_which_language_it_is(
        self, language: str, stage: Stage, windows: Windows
    ) -> None:
        page = windows.open()
        answer = page.goto(f"/a/{stage.live.slug}?lang={language}")
        assert answer is not None
        assert len(answer.body()) <= MOST_BYTES, "the document, even where nothing compresses it"
        assert read_language(page) == (language, "ltr")
        current = page.get_by_role("navigation").locator("[aria-current]")
        expect(current).to_have_attribute("lang", language)

    def test_a_phone_gets_the_language_it_asks_for(self, stage: Stage, windows: Windows) -> None:
        page = windows.open(width=390, locale="hu-HU")
        page.goto(f"/a/{stage.live.slug}")
        assert read_language(page) == ("hu", "ltr")

    def test_the_poster_tells_what_it_shows(self, stage: Stage, windows: Windows) -> None:
        page = windows.open(width=390)
        page.goto(f"/a/{stage.live.slug}?lang=en")
        expect(page.get_by_role("img").first).to_have_attribute("alt", re.compile("Matei.*Cluj-Napoca", re.DOTALL))
        expect(page.get_by_role("link", name="+999 0000 0404", exact=True)).to_have_attribute(
            "href", re.compile("^tel:")
        )

    def test_an_ended_search_answers_410_and_names_nobody(self, stage: Stage, windows: Windows) -> None:
        page = windows.open()
        answer = page.goto(f"/a/{stage.ended.slug}")
        assert answer is not None
        assert answer.status == 410
        expect(page.get_by_role("heading").first).to_be_visible()
        assert {section.get_attribute("lang") for section in page.locator("section").all()} == {"hr", "en"}
        poster = page.request.get(f"/a/{stage.ended.slug}/1/square.hr.jpg")
        assert (poster.status, poster.headers["content-type"]) == (410, "image/jpeg")


class TestTheTimelinesOfTheTwins:
    @pytest.mark.parametrize("kind", ["x", "facebook", "webhook"])
    def test_show_each_post_with_its_picture(self, kind: str, stage: Stage, windows: Windows) -> None:
        page = windows.open()
        page.goto(f"{stage.emulators.base_url}/{kind}/", wait_until="load")
        posts = page.get_by_role("article")
        expect(posts.filter(has_text="taken down").first).to_be_visible()
        pictures = posts.filter(has=page.locator(".state", has_text=re.compile("^live$"))).locator("img").all()
        assert pictures
        assert all(each.evaluate("each => each.complete && each.naturalWidth > 200") for each in pictures)

    @pytest.mark.parametrize("kind", ["x", "facebook"])
    def test_show_the_words_and_what_the_picture_says(self, kind: str, stage: Stage, windows: Windows) -> None:
        page = windows.open()
        page.goto(f"{stage.emulators.base_url}/{kind}/")
        post = page.get_by_role("article").filter(has_text="Matei").first
        expect(post.get_by_role("img")).to_have_attribute("alt", re.compile("Matei"))

    def test_are_listed_on_one_page(self, stage: Stage, windows: Windows) -> None:
        page = windows.open()
        page.goto(f"{stage.emulators.base_url}/")
        for name in ("X", "Facebook", "Partners"):
            expect(page.get_by_role("link", name=name, exact=True)).to_be_visible()


def read_language(page: Page) -> tuple[str | None, str | None]:
    root = page.locator("html")
    return root.get_attribute("lang"), root.get_attribute("dir") or "ltr"


class TestTheAuditItself:
    @pytest.mark.parametrize(
        ("body", "fault"),
        [
            ("<p style='width:900px'>wide</p>", "scrolls sideways"),
            ("<p style='width:40px;overflow:hidden;white-space:nowrap'>Waits for approval</p>", "cut by its <p>"),
            ("<p style='position:absolute;left:-20px'>Waits for approval</p>", "leaves the page"),
            ("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>", "without alternative text"),
            ("<img alt='' src='nowhere.png'>", "not loaded"),
        ],
    )
    def test_finds_what_is_wrong(self, body: str, fault: str, windows: Windows) -> None:
        page = windows.open(width=320, script=True)
        page.set_content(f"<!doctype html><html lang=en><title>t</title><main><h1>Here</h1>{body}</main>")
        unfold(page)
        assert [each for each in find_layout_faults(page) if fault in each]

    def test_finds_a_barrier(self, windows: Windows) -> None:
        page = windows.open(script=True)
        page.set_content("<!doctype html><html lang=en><title>t</title><main><h1>Here</h1><input></main>")
        assert [each for each in find_barriers(page) if each.startswith("label:")]

    def test_uses_the_checker_as_it_was_published(self) -> None:
        listed = re.findall(r"(?m)^([0-9a-f]{64})  (\S+)$", (VENDOR / "PROVENANCE.md").read_text("utf-8"))
        found = {name: hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() for _, name in listed}
        assert found == {name: digest for digest, name in listed}
        assert "axe.min.js" in found
