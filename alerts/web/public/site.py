"""Everything public, rendered once and kept in memory until the event log moves: a retraction shows at once."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from sqlalchemy.orm import Session

from alerts.db.session import Database
from alerts.feed.queries import last_position
from alerts.web.public.answers import Answer

MOST_BYTES = 128 * 2**20


@dataclass(frozen=True, slots=True)
class Shelf:
    """The answers of one address, one for each language it speaks; `until`: when the clock alone makes them wrong."""

    answers: tuple[Answer, ...]
    until: datetime | None = None

    @property
    def size(self) -> int:
        return sum(answer.size for answer in self.answers)

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(answer.language for answer in self.answers)

    def in_language(self, language: str) -> Answer:
        return next(answer for answer in self.answers if answer.language == language)


Render = Callable[[Session, datetime], Shelf]


class PublicSite:
    """One for each application, made when it is.

    Nothing is public before it stands in the event log, and whatever changes what is public adds to it in the same
    transaction. So the log's last position is the one thing to ask at each request.
    """

    def __init__(self, database: Database, base_url: str, *, most_bytes: int = MOST_BYTES) -> None:
        self.base_url = base_url.rstrip("/")
        self._database = database
        self._most_bytes = most_bytes
        self._lock = Lock()
        self._shelves: OrderedDict[str, Shelf] = OrderedDict()
        self._size = 0
        self._epoch = -1

    def find(self, key: str, render: Render) -> Shelf:
        """What is kept under `key`, or what `render` makes of the store now. Raises what `render` raises."""
        at = self._database.clock()
        with self._database.read() as session:
            epoch = last_position(session)  # asked first: what is read afterwards can only be newer
            kept = self._take(key, epoch, at)
            if kept is not None:
                return kept
            made = render(session, at)
        self._keep(key, epoch, made)
        return made

    def _take(self, key: str, epoch: int, at: datetime) -> Shelf | None:
        with self._lock:
            if epoch != self._epoch:
                self._shelves.clear()
                self._size, self._epoch = 0, epoch
            kept = self._shelves.get(key)
            if kept is None or (kept.until is not None and kept.until <= at):
                return None
            self._shelves.move_to_end(key)
            return kept

    def _keep(self, key: str, epoch: int, made: Shelf) -> None:
        with self._lock:
            # The log may have moved while this was rendered; and guessed addresses must not push out real ones.
            if epoch != self._epoch or made.size > self._most_bytes or made.answers[0].status == 404:
                return
            before = self._shelves.pop(key, None)
            self._size += made.size - (before.size if before else 0)
            self._shelves[key] = made
            while self._size > self._most_bytes:
                _, dropped = self._shelves.popitem(last=False)
                self._size -= dropped.size
