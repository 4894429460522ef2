"""What stands under one address: an answer for each way of asking, and what is said while nothing confirms it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from alerts.web.public.answers import Answer

LOOK_AGAIN = timedelta(minutes=1)
"""After which what tells of many alerts is made anew: tombstones leave a feed by the clock, and in files nothing
outranks a list that was written by whoever was held up and then killed. An expiry is told to the second."""


class By(Enum):
    """Which request header chooses among the answers of an address, as Vary says it."""

    NOTHING = ""
    LANGUAGE = "Accept-Language"  # one answer for each language
    MEDIA = "Accept"  # the first for programs, the second for a browser


@dataclass(frozen=True, slots=True)
class Shelf:
    """`until`: when the clock alone makes the answers wrong. `doubtful`: what stands for each of them while the store
    has been silent for too long; an end needs no such thing, it stays true.
    """

    answers: tuple[Answer, ...]
    until: datetime | None = None
    by: By = By.NOTHING
    doubtful: tuple[Answer, ...] = ()

    @property
    def size(self) -> int:
        return sum(answer.size for answer in self.answers)
