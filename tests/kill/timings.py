"""The machine's timings, shortened so that a whole life of an alert fits into seconds; every ratio is kept honest."""

from dataclasses import replace
from datetime import timedelta

from alerts.publication.machine import Timings

FROZEN_SECONDS = (3.2, 3.8)  # how long a process is stopped: past the lease L, and with LATEST within P + D
LATEST = 4.5  # seconds: the longest that a platform, or the network, may sit on what left us


def _seconds(value: float) -> timedelta:
    return timedelta(seconds=value)


def _shorten() -> Timings:
    """V is half a second: stale reads last less. What a stopped process holds back still lands within P + D."""
    usual = Timings()
    return Timings(
        total=_seconds(2),
        call=_seconds(1),
        frozen=_seconds(0.5),
        landing=_seconds(8),
        lease=_seconds(3),
        brief=_seconds(0.25),
        look=_seconds(1),
        look_after=(_seconds(0.5), _seconds(1.5), _seconds(4)),
        look_every=_seconds(1),
        watch_after=(_seconds(1), _seconds(2.5)),
        repeat_after=tuple(_seconds(after) for after in (0.5, 0.5, 1, 1, 2, 2, 3, 3, 3)),
        park_within=_seconds(300),  # a receiver that is down for seconds is not dead
        receipt_within=_seconds(6),
        sweeps=((_seconds(10), _seconds(1)), (_seconds(120), _seconds(3))),
        sheets={kind: replace(sheet, visible_after=_seconds(0.5)) for kind, sheet in usual.sheets.items()},
    )


TIMINGS = _shorten()
STALE_SECONDS = 0.3  # how far reads may be behind: below V

SETTLE = TIMINGS.settle(_seconds(0.5)).total_seconds()
assert FROZEN_SECONDS[0] > TIMINGS.lease.total_seconds()
assert FROZEN_SECONDS[1] + LATEST < (TIMINGS.frozen + TIMINGS.landing).total_seconds()
