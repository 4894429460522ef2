"""Everything public, rendered once and kept in memory until the event log moves: a retraction shows at once."""

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from threading import Lock

from alerts.db.session import Database
from alerts.feed.queries import last_position
from alerts.web.public.addresses import Show
from alerts.web.public.doubt import path_of_silence, show_silence
from alerts.web.public.negotiation import choose_language, prefers_html
from alerts.web.public.shelf import By, Shelf
from alerts.web.public.wire import Asked, Wire, dress_answer

MOST_BYTES = 128 * 2**20
MOST_DOUBTFUL = 20_000  # addresses, each with a small page or a card that all share

TRUSTED = 60.0  # seconds without an answer from the store, after which nothing that names a child is served
LATE = 1.0  # seconds that one look may take, before nobody waits for the store any more where something else is there


@dataclass(frozen=True, slots=True)
class Kept:
    """A shelf with every answer ready for the wire."""

    wires: tuple[Wire, ...]
    by: By
    until: datetime | None
    size: int
    is_there: bool  # or 404

    def choose(self, asked: Asked) -> Wire:
        first = self.wires[0]
        if self.by is By.LANGUAGE and len(self.wires) > 1:
            wanted = choose_language(asked.language, tuple(wire.language for wire in self.wires), asked.lang)
            return next(wire for wire in self.wires if wire.language == wanted)
        if self.by is By.MEDIA and prefers_html(asked.media, first.media_type):
            return self.wires[-1]
        return first


class PublicSite:
    """One for each application, made when it is.

    Nothing is public before it stands in the event log, and whatever changes what is public adds to it in the same
    transaction. So the log's last position is the one thing to ask, and `look` asks it, four times a second and not
    at each request; what this process commits itself it hears at once (`forget`). Until somebody looks, nothing is
    kept. `elapsed`: seconds that only ever go forward.
    """

    def __init__(
        self,
        database: Database,
        show: Show,
        *,
        headers: Mapping[str, str] | None = None,
        most_bytes: int = MOST_BYTES,
        late: float = LATE,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database, self._show, self._elapsed = database, show, elapsed
        self._headers = headers or {}
        self._most_bytes, self._late = most_bytes, late
        self._lock = Lock()
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._doubtful: OrderedDict[str, Kept] = OrderedDict()
        self._size = 0
        self._position = -1
        self._confirmed: float | None = None
        self._looking: float | None = None  # since when, while the store has not answered
        self.generation = 0  # of what is kept; grows whenever all of it is dropped

    def kept(self, path: str) -> Kept | None:
        """What is in memory and certainly still true; asks nobody."""
        with self._lock:
            found = self._kept.get(path)
            if found is None or not self._is_trusted() or self._is_over(found):
                return None
            self._kept.move_to_end(path)
            return found

    def render(self, path: str) -> Kept:
        """What the store says now. Blocks; raises what the store raises."""
        with self._lock:
            generation = self.generation
        at = self._database.clock()
        with self._database.read() as session:
            shelf = self._show(path, session, at)
        made = self._dress(shelf)
        # Where an answer stays true (an end, a Cancel's document) it is its own stand-in.
        doubtful = Shelf(shelf.doubtful, by=shelf.by) if shelf.doubtful else None
        self._keep(path, generation, made, self._dress(doubtful) if doubtful else made)
        return made

    def doubtful(self, path: str) -> Kept | None:
        """What may be said of an address without asking: its end, or that nothing is confirmed. None: never seen."""
        with self._lock:
            return self._doubtful.get(path)

    def silence(self, path: str) -> Kept:
        """For an address that was never seen, while the store does not answer."""
        return self._dress(show_silence(path_of_silence(path)))

    @property
    def is_late(self) -> bool:
        """Whether the store has owed an answer for longer than anybody should wait."""
        looking = self._looking
        return looking is not None and self._elapsed() - looking > self._late

    def look(self) -> None:
        """Ask the log's position; when it has moved, drop what is kept. Raises what the store raises."""
        began = self._elapsed()
        self._looking = began if self._looking is None else self._looking
        with self._database.read() as session:
            position = last_position(session)
        with self._lock:
            if position != self._position:
                self._position = position
                self._drop()
            self._confirmed, self._looking = began, None

    def forget(self) -> None:
        """What is public has changed: nothing that is kept, or is being rendered, may be served any more."""
        with self._lock:
            self._drop()

    def _drop(self) -> None:
        self._kept.clear()
        self._size = 0
        self.generation += 1

    def _is_trusted(self) -> bool:
        return self._confirmed is not None and self._elapsed() - self._confirmed <= TRUSTED

    def _is_over(self, kept: Kept) -> bool:
        return kept.until is not None and kept.until <= self._database.clock()

    def _dress(self, shelf: Shelf) -> Kept:
        wires = tuple(dress_answer(answer, shelf.by.value, self._headers) for answer in shelf.answers)
        return Kept(wires, shelf.by, shelf.until, shelf.size, shelf.answers[0].status != 404)

    def _keep(self, path: str, generation: int, made: Kept, doubtful: Kept) -> None:
        with self._lock:
            # The log may have moved while this was rendered; and guessed addresses must not push out real ones.
            if generation != self.generation or not made.is_there or made.size > self._most_bytes:
                return
            self._doubtful[path] = doubtful
            self._doubtful.move_to_end(path)
            if len(self._doubtful) > MOST_DOUBTFUL:
                self._doubtful.popitem(last=False)
            before = self._kept.pop(path, None)
            self._size += made.size - (before.size if before else 0)
            self._kept[path] = made
            while self._size > self._most_bytes:
                _, dropped = self._kept.popitem(last=False)
                self._size -= dropped.size
