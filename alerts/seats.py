"""Costly work by so few at a time that whatever ends an alert still has a thread and a core."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from alerts.errors import Busy


class Seats:
    """So many of this process work at a time, and so many more wait: each who waits holds a thread of the web, which an
    end may need. `code`: of the sentence for whoever is sent away.
    """

    def __init__(self, seats: int, waiting: int, code: str) -> None:
        self._seats = BoundedSemaphore(seats)
        self._room = BoundedSemaphore(seats + waiting)
        self._code = code

    @contextmanager
    def take(self, wait: float) -> Iterator[None]:
        """Raises Busy when none is free within `wait` seconds, or too many wait already."""
        if not self._room.acquire(blocking=False):
            raise Busy(self._code)
        try:
            if not self._seats.acquire(timeout=wait):
                raise Busy(self._code)
            try:
                yield
            finally:
                self._seats.release()
        finally:
            self._room.release()
