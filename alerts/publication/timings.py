"""T, P, D, L of the machine and its schedules, and the chain that they must make."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from publishers.contract import Capabilities
from publishers.registry import kinds


def _seconds(*values: float) -> tuple[timedelta, ...]:
    return tuple(timedelta(seconds=value) for value in values)


@dataclass(frozen=True, slots=True)
class Timings:
    """T, P, D, L of the machine, its schedules, and each kind's data sheet, where V and W stand.

    `check` is asked once at start. Production runs the defaults; a test that can not wait for them hands in others.
    """

    total: timedelta = timedelta(seconds=30)  # T: from SENDING committed to "we stop waiting"
    call: timedelta = timedelta(seconds=20)  # one whole call: resolving, connecting, the last byte of the answer
    frozen: timedelta = timedelta(seconds=5)  # P: a worker frozen after the stopwatch still sends at most this later
    landing: timedelta = timedelta(seconds=120)  # D: what left us lands within this, or never (an assumption)
    lease: timedelta = timedelta(seconds=60)  # L
    brief: timedelta = timedelta(seconds=5)  # after that long a platform is slow, and the lease is renewed on the way
    look: timedelta = timedelta(seconds=60)  # a timeline is searched; its last page may take a whole call more
    look_after: tuple[timedelta, ...] = _seconds(5, 30, 120)  # ages of an unanswered call; then at settle
    look_every: timedelta = timedelta(minutes=1)  # and from then on
    watch_after: tuple[timedelta, ...] = _seconds(120, 3600, 86400)  # live and complete publications are read again
    # Standard Webhooks, read 2026-11.
    repeat_after: tuple[timedelta, ...] = _seconds(5, 300, 1800, 7200, 18000, 36000, 50400, 72000, 86400)
    jitter: float = 0.1  # of each wait, so that what failed together does not come back together
    park_after: int = 4  # calls in a row that a receiver left unanswered, over at least `park_within`: it is parked
    park_within: timedelta = timedelta(minutes=30)
    probe_every: timedelta = timedelta(hours=1)
    receipt_within: timedelta = timedelta(minutes=15)  # what partners sign: removal declared after a tombstone
    # The stray sweep: until this age of the end, every so often. Each minute for an hour, hourly for a day, daily.
    sweeps: tuple[tuple[timedelta, timedelta], ...] = (
        (timedelta(hours=1), timedelta(minutes=1)),
        (timedelta(days=1), timedelta(hours=1)),
        (timedelta(days=7), timedelta(days=1)),
    )
    sheets: Mapping[str, Capabilities] = field(
        default_factory=lambda: {name: publisher.capabilities for name, publisher in kinds().items()}, compare=False
    )

    def settle(self, visible_after: timedelta) -> timedelta:
        """From this age of a call on, "not found" counts."""
        return self.total + self.frozen + self.landing + visible_after

    @property
    def look_lease(self) -> timedelta:
        """Of whoever searches a timeline: the search with its last page, its control, and as much to record it."""
        return self.look + 4 * self.call

    def check(self) -> None:
        """Raises ValueError where the chain of timings would break a promise."""
        if not self.call < self.total:
            raise ValueError("a call must time out before T, or its worker waits longer than it may")
        if not self.lease > self.total + self.frozen:
            raise ValueError("the lease must outlast T + P, or a living owner is called dead")
        if not self.lease >= 3 * self.call:
            raise ValueError("the lease must outlast a read and its control, two calls on Facebook")
