"""The twins' own time: it follows a source, the system's clock by default, and can be moved ahead of it or back."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta


def read_system_clock() -> datetime:
    return datetime.now(UTC)


class Clock:
    """`source` gives aware datetimes; one that always gives the same makes a clock that stands still."""

    def __init__(self, source: Callable[[], datetime] = read_system_clock) -> None:
        self._source = source
        self._ahead = timedelta(0)

    def now(self) -> datetime:
        """Aware UTC."""
        return (self._source() + self._ahead).astimezone(UTC)

    def set(self, now: datetime) -> None:
        """It goes on from there as its source goes. Raises ValueError for a naive datetime."""
        if now.tzinfo is None:
            raise ValueError("the twin's clock needs a time with an offset, such as 2026-02-07T18:45:00+02:00")
        self._ahead = now - self._source()

    def advance(self, seconds: float) -> None:
        self._ahead += timedelta(seconds=seconds)
