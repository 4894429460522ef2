"""A clock that stands still until a test moves it, and patience for what no clock of ours rules."""

from datetime import UTC, datetime, timedelta

START = datetime(2026, 2, 7, 17, 15, tzinfo=UTC)
UNHURRIED = 60.0  # seconds; the patience of pages in tests that are not about a slow store: the machine may be busy


class ManualClock:
    """Call it for the time, aware UTC; hand it in wherever a clock is asked for."""

    def __init__(self, start: datetime = START) -> None:
        self.time = start

    def __call__(self) -> datetime:
        return self.time

    def advance(self, **units: float) -> datetime:
        """`advance(hours=1, seconds=5)`, the units of a timedelta; returns the new time."""
        self.time += timedelta(**units)
        return self.time
