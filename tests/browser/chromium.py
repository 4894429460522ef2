"""A Chromium that is installed on this machine, started so that it talks to loopback and to nobody else."""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
MISSING = (
    "No Chromium was found for the browser tests: install one (Debian, Ubuntu: apt-get install chromium), "
    "or name it: CHROME=/path/to/chromium make test-browser."
)
QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]


class NoChromium(Exception):
    """There is none; its text is the sentence for whoever runs the tests."""


def find_chromium(environment: Mapping[str, str]) -> Path:
    """$CHROME, else one on the path. Raises NoChromium."""
    named = environment.get("CHROME")
    if named:
        if not os.access(named, os.X_OK) or Path(named).is_dir():
            raise NoChromium(f"CHROME is {named}, which is no program. {MISSING}")
        return Path(named)
    found = next(filter(None, (shutil.which(name, path=environment.get("PATH")) for name in NAMES)), None)
    if found is None:
        raise NoChromium(MISSING)
    return Path(found)


@contextmanager
def open_chromium(program: Path) -> Iterator[Browser]:
    """Headless, with a new empty profile."""
    with sync_playwright() as playwright:
        # Chromium's own sandbox refuses to start for root, which is who runs things in containers.
        sandbox = os.geteuid() != 0
        browser = playwright.chromium.launch(executable_path=program, args=QUIET, chromium_sandbox=sandbox)
        try:
            yield browser
        finally:
            browser.close()
