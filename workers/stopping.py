"""How a process of ours ends: asked once, it finishes what it holds; asked twice, it is gone at once."""

import os
import signal
import threading
from collections.abc import Callable
from types import FrameType

_LOOK_EVERY = 1.0  # seconds
SECONDS = 40.0
"""What a stop may take: a call that has begun lasts 30 s at the most, and what it brought is still recorded."""


class Stop:
    """Listens for SIGINT and SIGTERM from the moment it is made; make it in the main thread.

    The second signal ends the process with 130 or 143. What it held keeps its lease until that runs out, and what it
    had called is looked for by others: nothing is lost, and nothing is sent twice.
    """

    def __init__(self) -> None:
        self._asked = threading.Event()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._hear)

    def wait(self, seconds: float | None = None) -> bool:
        """Whether it was asked for, within this time."""
        return self._asked.wait(seconds)

    def at_once(self, number: int) -> None:
        os._exit(128 + number)

    def wait_while(self, is_well: Callable[[], bool]) -> bool:
        """Whether it was asked for; False when something that must run has stopped by itself."""
        while not self.wait(_LOOK_EVERY):
            if not is_well():
                return False
        return True

    def _hear(self, number: int, _frame: FrameType | None) -> None:
        if self._asked.is_set():
            self.at_once(number)
        self._asked.set()
