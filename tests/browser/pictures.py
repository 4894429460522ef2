"""Takes the pictures of the documentation from a demo of its own: `.venv/bin/python -m tests.browser.pictures`."""

import os
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, FloatRect, Page, expect

from tests.browser.chromium import find_chromium, open_chromium
from tests.browser.stage import Stage, open_stage

FOLDER = Path(__file__).parents[2] / "docs" / "pictures"
MOST_BYTES = 200_000
QUALITIES = (88, 82, 76, 70)
POSTERS = {"poster-square-ro": "square.ro", "poster-x-en": "x.en"}
POSTER_WIDTH = 800


def take_pictures(stage: Stage, browser: Browser) -> None:
    for name, path in POSTERS.items():
        _keep(name, _fetch_poster(stage, browser, path))
    _take(stage, browser, "public-page", _show_public_page, width=390, height=950, scale=1.5)
    _take(stage, browser, "desk-alert", _show_alert, height=1400)
    _take(stage, browser, "x-timeline", _show_timeline("x"), width=720, height=970)
    _take(stage, browser, "facebook-timeline", _show_timeline("facebook"), width=720, height=1290)
    _take(stage, browser, "desk-ledger", _end_and_show_ledger, height=900)


def _take(
    stage: Stage,
    browser: Browser,
    name: str,
    show: Callable[[Stage, Page], None],
    *,
    width: int = 1280,
    height: int,
    scale: float = 1,
) -> None:
    """The upper part of a page, at most `height` CSS px of it."""
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        device_scale_factor=scale,
        base_url=stage.base_url,
        locale="en-GB",
        java_script_enabled=False,
    )
    page = context.new_page()
    show(stage, page)
    whole = int(page.evaluate("() => document.body.scrollHeight"))
    part: FloatRect = {"x": 0, "y": 0, "width": width, "height": min(whole, height)}
    _keep(name, page.screenshot(full_page=True, clip=part))
    context.close()


def _keep(name: str, data: bytes) -> None:
    """As the best JPEG that is small enough."""
    picture = Image.open(BytesIO(data)).convert("RGB")
    for quality in QUALITIES:
        out = BytesIO()
        picture.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
        if out.tell() <= MOST_BYTES:
            break
    else:
        raise ValueError(f"{name} stays over {MOST_BYTES} bytes: crop it")
    path = FOLDER / f"{name}.jpg"
    path.write_bytes(out.getvalue())
    sys.stdout.write(f"{path.name}: {picture.width} x {picture.height}, {out.tell() // 1000} kB\n")


def _fetch_poster(stage: Stage, browser: Browser, path: str) -> bytes:
    with browser.new_context(base_url=stage.base_url) as context:
        poster = Image.open(BytesIO(context.request.get(f"/a/{stage.live.slug}/{path}.jpg").body()))
    height = round(poster.height * POSTER_WIDTH / poster.width)
    out = BytesIO()
    poster.resize((POSTER_WIDTH, height), Image.Resampling.LANCZOS).save(out, "PNG")
    return out.getvalue()


def _show_public_page(stage: Stage, page: Page) -> None:
    page.goto(f"/a/{stage.live.slug}?lang=en", wait_until="networkidle")


def _show_timeline(kind: str) -> Callable[[Stage, Page], None]:
    def show(stage: Stage, page: Page) -> None:
        page.goto(f"{stage.emulators.base_url}/{kind}/", wait_until="load")

    return show


def _show_alert(stage: Stage, page: Page) -> None:
    """As the approver sees it who has to decide."""
    _sign_in(stage, page, officer=False)
    page.goto(f"/desk/alerts/{stage.waiting.alert}", wait_until="networkidle")


def _end_and_show_ledger(stage: Stage, page: Page) -> None:
    # A platform takes its time; the twin, left alone, answers within a millisecond.
    stage.emulators.state.add_fault("facebook", "slow", route="delete", times=1, after=2)
    _sign_in(stage, page, officer=True)
    page.goto(f"/desk/alerts/{stage.live.alert}/end")
    page.get_by_role("radio").first.check()
    page.get_by_role("button", name="End the search now").click()
    expect(page.get_by_role("status").first).to_contain_text("Every copy is", timeout=60_000)


def _sign_in(stage: Stage, page: Page, *, officer: bool) -> None:
    page.goto(stage.make_link(stage.officer if officer else stage.approver))
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/desk/alerts")


def main() -> None:
    program, began = find_chromium(os.environ), time.monotonic()
    FOLDER.mkdir(parents=True, exist_ok=True)
    with open_stage(lambda line: None) as stage, open_chromium(program) as browser:
        take_pictures(stage, browser)
    sys.stdout.write(f"{FOLDER}: {time.monotonic() - began:.0f} s\n")


if __name__ == "__main__":
    main()
