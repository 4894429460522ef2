"""A person who has a keyboard and nothing else."""

from playwright.sync_api import Locator, Page

FARTHEST = 80  # presses of Tab after which anybody has given up

HAS_FOCUS = "each => each === document.activeElement"
SHOWS_FOCUS = "each => getComputedStyle(each).outlineStyle !== 'none' && each.matches(':focus-visible')"


def reach(page: Page, target: Locator) -> None:
    """Tab until it has the focus, and see that it has. Raises AssertionError when no Tab leads there."""
    for _ in range(FARTHEST):
        if target.evaluate(HAS_FOCUS):
            break
        page.keyboard.press("Tab")
    else:
        raise AssertionError(f"no Tab leads to {target} on {page.url}")
    assert target.evaluate(SHOWS_FOCUS), f"nobody sees that the focus is on {target}"


def press(page: Page, target: Locator, key: str = "Enter") -> None:
    """Reach it and press it, and wait for the page it leads to."""
    reach(page, target)
    with page.expect_navigation(wait_until="domcontentloaded"):
        page.keyboard.press(key)


def choose(page: Page, target: Locator) -> None:
    """A radio button or a tick box."""
    reach(page, target)
    page.keyboard.press("Space")


def write(page: Page, target: Locator, text: str) -> None:
    """Paste."""
    reach(page, target)
    page.keyboard.insert_text(text)


def attach(page: Page, target: Locator, name: str, data: bytes) -> None:
    """The file dialogue opens from the keyboard; what is in it belongs to the system."""
    with page.expect_file_chooser() as dialogue:  # before reaching it: Chromium takes a moment to heed this
        reach(page, target)
        page.keyboard.press("Enter")
    dialogue.value.set_files({"name": name, "mimeType": "image/png", "buffer": data})
