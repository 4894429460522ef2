"""Costly work by so few at a time that whatever ends an alert still has a thread and a core."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from threading import BoundedSemaphore, Lock
from time import monotonic

from alerts.errors import Busy

LOOK_EVERY = 0.02  # seconds, for whoever waits without a thread


class Seats:
    """So many of this process work at a time, and so many more wait. `code`: of the sentence for whoever is sent away.

    Each who is here by `take` holds a thread of the web, waiting too; by `take_later` only while they work.
    """

    def __init__(self, seats: int, waiting: int, code: str) -> None:
        self.seats, self.room = seats, seats + waiting
        self._seats = BoundedSemaphore(seats)
        self._room = BoundedSemaphore(self.room)
        self._code = code

    @contextmanager
    def take(self, wait: float) -> Iterator[None]:
        """Raises Busy when none is free within `wait` seconds, or too many wait already."""
        with self._enter():
            if not self._seats.acquire(timeout=wait):
                raise Busy(self._code)
            try:
                yield
            finally:
                self._seats.release()

    @asynccontextmanager
    async def take_later(self, wait: float) -> AsyncIterator[None]:
        """As `take`. Raises Busy."""
        with self._enter():
            until = monotonic() + wait
            while not self._seats.acquire(blocking=False):
                if monotonic() >= until:
                    raise Busy(self._code)
                await asyncio.sleep(LOOK_EVERY)
            try:
                yield
            finally:
                self._seats.release()

    @contextmanager
    def _enter(self) -> Iterator[None]:
        if not self._room.acquire(blocking=False):
            raise Busy(self._code)
        try:
            yield
        finally:
            self._room.release()


class SeatsOfEach:
    """So many at a time for each account in this process. `code`: of the sentence beyond, which may name `most`."""

    def __init__(self, most: int, code: str) -> None:
        self._most, self._code = most, code
        self._taken: Counter[str] = Counter()
        self._lock = Lock()

    @contextmanager
    def take(self, account: str) -> Iterator[None]:
        """Raises Busy."""
        with self._lock:
            if self._taken[account] >= self._most:
                raise Busy(self._code, {"most": self._most})
            self._taken[account] += 1
        try:
            yield
        finally:
            with self._lock:
                self._taken[account] -= 1
                self._taken += Counter()  # those who have none are forgotten
