"""Quiet hours by the agency's clock; the stricter of the case's and the country's counts."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from alerts.case.quiet import quiet_until
from alerts.case.rules import RulePack, load_pack
from tests.make import read_case

BUCHAREST = ZoneInfo("Europe/Bucharest")
QUIET_AT_NIGHT = load_pack("kr")  # 21:00 to 07:00
GENERIC = load_pack("generic")


def until(hour: int, minute: int = 0, *, quiet: list[str] | None = None, pack: RulePack = GENERIC) -> str | None:
    """`hour` and the answer are Bucharest's."""
    at = datetime(2026, 2, 7, hour, minute, tzinfo=BUCHAREST).astimezone(UTC)
    found = quiet_until(read_case(quiet_hours=quiet).document, pack, at)
    return None if found is None else f"{found.astimezone(BUCHAREST):%H:%M}"


@pytest.mark.parametrize(
    ("hour", "expected"), [(21, None), (22, "06:00"), (23, "06:00"), (5, "06:00"), (6, None), (12, None)]
)
def test_a_span_may_pass_midnight(hour: int, expected: str | None) -> None:
    assert until(hour, quiet=["22:00", "06:00"]) == expected


@pytest.mark.parametrize(("hour", "expected"), [(12, None), (13, "15:00"), (15, None)])
def test_or_lie_within_a_day(hour: int, expected: str | None) -> None:
    assert until(hour, quiet=["13:00", "15:00"]) == expected


@pytest.mark.parametrize("fold", [0, 1])
def test_end_within_the_hour_that_comes_twice(fold: int) -> None:
    at = datetime(2026, 10, 25, 3, 10, tzinfo=BUCHAREST, fold=fold).astimezone(UTC)
    found = quiet_until(read_case(quiet_hours=["22:00", "03:30"]).document, GENERIC, at)
    assert found is not None
    assert (found - at).total_seconds() == 20 * 60


def test_the_stricter_counts() -> None:
    assert until(21, quiet=["22:00", "06:00"], pack=QUIET_AT_NIGHT) == "07:00"
    assert until(3, quiet=["22:00", "09:00"], pack=QUIET_AT_NIGHT) == "09:00"


def test_there_are_none_where_nobody_asked_for_them() -> None:
    assert until(3) is None
