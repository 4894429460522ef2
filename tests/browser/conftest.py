"""One browser, one stage, and a window for each person; a test that fails leaves a picture of every window."""

import os
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from alerts.staff.models import Staff
from tests.browser.chromium import NoChromium, find_chromium, open_chromium
from tests.browser.stage import Stage, open_stage

FAILED = pytest.StashKey[bool]()
PATIENCE = 15_000  # ms: pages come from this machine, which may be busy


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, Any, Any]:
    report: Any = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(scope="session")
def program() -> Path:
    """Asked for first: without one, nothing else is started."""
    try:
        return find_chromium(os.environ)
    except NoChromium as missing:
        if os.environ.get("CI"):
            pytest.exit(str(missing), returncode=1)
        pytest.skip(str(missing))


@pytest.fixture(scope="session")
def stage(program: Path) -> Iterator[Stage]:
    with open_stage(lambda line: None) as opened:
        yield opened


@pytest.fixture(scope="session")
def chromium(program: Path, stage: Stage) -> Iterator[Browser]:
    """After the stage: Playwright keeps an event loop in this thread from here on."""
    with open_chromium(program) as browser:
        yield browser


@dataclass
class Windows:
    """Opens windows; each is a browser of its own, as another person on another machine has."""

    chromium: Browser
    stage: Stage
    opened: list[BrowserContext] = field(default_factory=list)

    def open(self, *, width: int = 1280, script: bool = False, **options: Any) -> Page:
        """Without JavaScript unless `script` is asked for, which our pages never need."""
        context = self.chromium.new_context(
            viewport={"width": width, "height": 900},
            java_script_enabled=script,
            locale=options.pop("locale", "en-GB"),
            base_url=self.stage.base_url,
            **options,
        )
        context.set_default_timeout(PATIENCE)
        self.opened.append(context)
        return context.new_page()

    def sign_in(self, staff: Staff, **options: Any) -> Page:
        page = self.open(**options)
        page.goto(self.stage.make_link(staff))
        page.get_by_role("button", name="Sign in").click()
        page.wait_for_url("**/desk/alerts")
        return page

    def take_pictures(self, folder: Path) -> list[Path]:
        taken: list[Path] = []
        for page in (page for context in self.opened for page in context.pages):
            taken.append(folder / f"window-{len(taken) + 1}.png")
            page.screenshot(path=taken[-1], full_page=True)
        return taken


@pytest.fixture
def windows(chromium: Browser, stage: Stage, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Windows]:
    opened = Windows(chromium, stage)
    yield opened
    if request.node.stash.get(FAILED, False):
        for path in opened.take_pictures(tmp_path):
            request.node.add_report_section("teardown", "picture of a window", str(path))
    for context in opened.opened:
        context.close()
