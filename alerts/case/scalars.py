"""Scalars of the case document: YAML hands over text, JSON its own types, and the schema decides what they are."""

import math
import re
import unicodedata
from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from pydantic import ValidationInfo

from geo.reasons import Value

SHOWN = 60
CLOCK_SKEW = timedelta(minutes=5)
EARLIEST_YEAR = 1900
WHOLE = re.compile(r"[+-]?[0-9]{1,9}")
NUMBER = re.compile(r"[+-]?[0-9]{1,12}(\.[0-9]{1,17})?([eE][+-]?[0-9]{1,2})?")
MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?")
OFFSET = re.compile(r"(Z|[+-][0-9]{2}:?[0-9]{2})")
DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")


class Wrong(ValueError):
    """One value that can not be what the schema asks for; becomes a Problem at the field's path."""

    def __init__(self, code: str, **values: Value) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def tell(self) -> "Wrong":
        """As it is told to whoever wrote it."""
        return self


def is_huge(value: object) -> bool:
    """Whether a whole number is longer than anyone means; Python refuses to print the longest ones."""
    return isinstance(value, int) and abs(value) >= 10**15


def show(value: object) -> str:
    """What was typed, fit to be repeated in a sentence: short, on one line, nothing invisible."""
    text = value if isinstance(value, str) else f"{value!r}"[: SHOWN + 1] if not is_huge(value) else "…"
    clipped = text[:SHOWN] + ("…" if len(text) > SHOWN else "")
    return "".join(
        char if char == " " or unicodedata.category(char)[0] not in "CZ" else f"\\u{ord(char):04x}" for char in clipped
    )


def repeat(value: object) -> str:
    """`show` for a scalar; nothing for a list or a map, which would fill the sentence."""
    return show(value) if isinstance(value, str | int | float) else ""


def require_present(value: object) -> None:
    """Raises Wrong when a field that must be filled says null."""
    if value is None:
        raise Wrong("case.missing")


def read_number(value: object) -> float:
    """A finite number. Raises Wrong."""
    require_present(value)
    if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
        value = float(value)
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e15 and math.isfinite(value):
        return float(value)
    raise Wrong("case.not_a_number", given=repeat(value))


def number(low: float, high: float) -> Callable[[object], float]:
    """A reader of numbers from `low` to `high`."""

    def read(value: object) -> float:
        read_value = read_number(value)
        if not low <= read_value <= high:
            raise Wrong("case.out_of_range", given=show(value), low=low, high=high)
        return read_value

    return read


def whole(low: int, high: int) -> Callable[[object], int]:
    """A reader of whole numbers from `low` to `high`."""

    def read(value: object) -> int:
        require_present(value)
        if isinstance(value, str) and WHOLE.fullmatch(value.strip()):
            value = int(value)
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise Wrong("case.not_whole", given=repeat(value))
        if not low <= value <= high:
            raise Wrong("case.out_of_range", given=show(value), low=low, high=high)
        return value

    return read


def read_flag(value: object) -> bool:
    """true or false. Raises Wrong for yes, no, on, off and numbers, which mean something else elsewhere."""
    require_present(value)
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return value == "true"
    raise Wrong("case.not_a_flag", given=repeat(value))


def read_moment(value: object, info: ValidationInfo) -> datetime:
    """A date and time with its offset, not after the context's `now`. Raises Wrong."""
    require_present(value)
    text = value.strip() if isinstance(value, str) else ""
    found = MOMENT.match(text)
    rest = text[found.end() :] if found else ""
    if not found or (rest and not OFFSET.fullmatch(rest)):
        raise Wrong("case.not_a_time", given=repeat(value))
    if not rest:
        raise Wrong("case.time_without_offset", given=show(text))
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Wrong("case.not_a_time", given=show(text)) from None
    now = (info.context or {}).get("now")
    if moment.year < EARLIEST_YEAR or moment.year > 9998:
        raise Wrong("case.not_a_time", given=show(text))
    if now is not None and moment > now + CLOCK_SKEW:
        raise Wrong("case.in_the_future", given=show(text))
    return moment


def read_day(value: object, info: ValidationInfo) -> date:
    """A day that has begun somewhere by the context's `now`. Raises Wrong."""
    require_present(value)
    text = value.strip() if isinstance(value, str) else ""
    try:
        day = date.fromisoformat(text) if DAY.fullmatch(text) else None
    except ValueError:
        day = None
    if day is None or day.year < EARLIEST_YEAR:
        raise Wrong("case.not_a_day", given=repeat(value))
    now = (info.context or {}).get("now")
    if now is not None and day > (now + timedelta(hours=14)).date():
        raise Wrong("case.in_the_future", given=show(text))
    return day


def read_clock_time(value: object) -> time:
    """HH:MM on a 24-hour clock. Raises Wrong."""
    text = value.strip() if isinstance(value, str) else ""
    if not CLOCK.fullmatch(text):
        raise Wrong("case.not_a_clock_time", given=repeat(value))
    return time.fromisoformat(text)


def read_quiet_hours(value: object) -> tuple[time, time]:
    """A pair [begin, end] of clock times that differ; it may pass midnight. Raises Wrong."""
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise Wrong("case.not_quiet_hours")
    begin, end = read_clock_time(value[0]), read_clock_time(value[1])
    if begin == end:
        raise Wrong("case.quiet_hours_same", given=f"{begin:%H:%M}")
    return begin, end


def read_point(value: object) -> tuple[float, float]:
    """[lon, lat] in degrees, longitude first as in GeoJSON. Raises Wrong."""
    require_present(value)
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise Wrong("case.not_a_point")
    lon, lat = read_number(value[0]), read_number(value[1])
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise Wrong("case.point_off_the_globe", lon=show(value[0]), lat=show(value[1]))
    return lon, lat
