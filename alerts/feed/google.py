"""What Google Public Alerts asks beyond the standard (developers.google.com/public-alerts/guides, read 2026-11)."""

import re
from collections.abc import Iterator
from typing import Any

from alerts.feed.findings import Finding, child, children, error, text_of, warning

_RECOMMENDED = ("responseType", "senderName", "headline", "instruction", "web", "contact")
_NOTHING = re.compile(r"0+(\.0*)?|\.0+")
_WHERE = ("polygon", "circle", "geocode")


def check_required(alert: Any) -> Iterator[Finding]:
    """`expires`, `description` and `area` are optional in CAP and required there; an end needs no description."""
    required = ("expires",) if text_of(alert, "msgType") == "Cancel" else ("expires", "description", "area")
    for info in children(alert, "info"):
        for name in required:
            if child(info, name) is None:
                yield error("google.missing", info, name=name)


def check_recommended(alert: Any) -> Iterator[Finding]:
    for info in children(alert, "info"):
        for name in _RECOMMENDED:
            if not text_of(info, name):
                yield warning("google.recommended", info, name=name)


def check_area(alert: Any) -> Iterator[Finding]:
    for info in children(alert, "info"):
        for area in children(info, "area"):
            if all(child(area, name) is None for name in _WHERE):
                yield error("google.area_without_shape", area)
            for circle in children(area, "circle"):
                if _NOTHING.fullmatch((circle.text or "").rpartition(" ")[2]):
                    yield error("google.circle_without_ground", circle)


GOOGLE_RULES = (check_required, check_recommended, check_area)
