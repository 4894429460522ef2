"""One clock for all machines: the database's own, where there is a server; else this machine's."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError

_ASK_EVERY = 60.0  # seconds
_QUICK = 0.1  # seconds: half of it is what an answer may be out by
_TRIES = 4

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    return datetime.now(UTC)


class ServerClock:
    """The server's time, aware UTC, without asking for it each time: what was asked, and the seconds gone since.

    Leases, settling and expiry compare times that different machines wrote, so all must go by one clock. Between two
    questions ours only counts seconds, and a step of this machine's own clock does no harm.
    """

    def __init__(self, engine: Engine, *, count: Callable[[], float] = time.monotonic) -> None:
        self._engine = engine
        self._count = count
        self._asking = threading.Lock()
        self._asked: tuple[datetime, float] | None = None

    def __call__(self) -> datetime:
        """Raises OperationalError when the server was never reached."""
        told, at = self._asked or self.ask()
        if self._count() - at > _ASK_EVERY and self._asking.acquire(blocking=False):
            threading.Thread(target=self._ask_again, name="homeward clock", daemon=True).start()
        return told + timedelta(seconds=self._count() - at)

    def ask(self) -> tuple[datetime, float]:
        """The server's time and our count of seconds at that moment; half the way there and back is taken off.

        An answer that was long on its way (this process slept, say) is out by as much: the quickest of a few counts.
        """
        quickest = self._ask_once()
        for _ in range(_TRIES):
            if quickest.took <= _QUICK:
                break
            quickest = min(quickest, self._ask_once(), key=lambda asked: asked.took)
        self._asked = (quickest.told, quickest.at)
        return self._asked

    def _ask_once(self) -> "_Asked":
        with self._engine.connect() as connection:
            began = self._count()
            told: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
            ended = self._count()
        return _Asked(told.astimezone(UTC), (began + ended) / 2, ended - began)

    def _ask_again(self) -> None:
        """Aside, since whoever wants the time may hold a transaction; a server that is away is asked the next time."""
        try:
            with suppress(DBAPIError):
                self.ask()
        finally:
            self._asking.release()


@dataclass(frozen=True, slots=True)
class _Asked:
    told: datetime
    at: float  # our count of seconds then
    took: float  # seconds


def measure_skew(clock: Clock) -> timedelta:
    """How far this machine's own clock is ahead of `clock`."""
    return system_clock() - clock()
