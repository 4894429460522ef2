"""The store is away for a moment: restarted, cut off, or it broke off one unit of work in favour of another."""

import itertools
import time
from collections.abc import Callable
from datetime import timedelta

from sqlalchemy.exc import InterfaceError, OperationalError

ABSENCE = (OperationalError, InterfaceError)
"""What such a unit of work raises. It may have been committed all the same: only the answer was lost."""

_PAUSES = (0.1, 0.2, 0.5, 1.0)  # seconds; then the last, again and again


def persist(write: Callable[[], None], within: timedelta) -> None:
    """Do `write`, a whole unit of work, again until the store has taken it; whoever calls must bear that twice.

    Raises what the last try raised when the time is over.
    """
    deadline = time.monotonic() + within.total_seconds()
    pauses = itertools.chain(_PAUSES, itertools.repeat(_PAUSES[-1]))
    while True:
        try:
            return write()
        except ABSENCE:
            pause = next(pauses)
            if time.monotonic() + pause > deadline:
                raise
        time.sleep(pause)
