"""A question that may hang, asked in a thread of its own: a dead database answers no one for minutes."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as NotYet
from typing import Generic, TypeVar

T = TypeVar("T")


class TooSlow(Exception):
    """No answer within the limit; the question may still hang."""


class Bounded(Generic[T]):
    """While one question hangs no second one is asked: whoever asks meanwhile waits for the same answer."""

    def __init__(self, ask: Callable[[], T], seconds: float) -> None:
        self._ask = ask
        self._seconds = seconds
        self._lock = threading.Lock()
        self._asked: Future[T] | None = None

    def begin(self) -> Future[T]:
        with self._lock:
            if self._asked is None or self._asked.done():
                self._asked = Future()
                threading.Thread(
                    target=self._answer, args=(self._asked,), name="homeward question", daemon=True
                ).start()
            return self._asked

    def __call__(self) -> T:
        """Raises TooSlow, and whatever the question raises."""
        try:
            return self.begin().result(self._seconds)
        except NotYet:
            raise TooSlow from None

    def _answer(self, asked: Future[T]) -> None:
        try:
            asked.set_result(self._ask())
        except Exception as error:
            asked.set_exception(error)
