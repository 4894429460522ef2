"""Which of the posters that are out, or were until a purge, is in a picture; by its looks, whatever its bytes are.

Prints are made at the first look after a poster went out, and stay in the memory of this process alone: no store, no
file and no backup ever holds them. After a purge the next look forgets them, and there is nothing to make them of.
Where that takes longer than anybody should wait (hundreds are out, and the process has just begun), they are made
beside, and whoever asks meanwhile is asked to come back.
"""

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from threading import Lock, Thread

from alerts.db.absence import ABSENCE
from alerts.db.blobs import get_blob
from alerts.db.session import Database
from alerts.errors import BadInput, Busy, NotFound
from alerts.image.corners import Corners
from alerts.image.likeness import Likeness, Looks, Place, find_place, judge_likeness, look_at_picture, look_at_poster
from alerts.publication.queries import posters_out
from alerts.web.public.verdicts import UNKNOWN, Finding, Verdict, find_by_digest

MOST = 2000  # posters, the newest: each costs a look some milliseconds
CLOSEST = 4  # posters that are compared block by block: of one alert they differ in little


class Gallery:
    """One for each application, made when it is. One look at a time.

    `patience`: seconds for which one look makes prints, or waits for another's, before it is put off.
    """

    def __init__(self, database: Database, *, patience: float) -> None:
        self._database, self._patience = database, patience
        self._known: dict[str, Corners] = {}
        self._lock = Lock()

    def find_by_looks(self, master: bytes) -> Finding:
        """`master`: what the photo door made of the picture.

        Raises BadInput (check.unclear), Busy, what the store raises.
        """
        picture = look_at_picture(master)
        with self._turn():
            if not self._learn(time.monotonic() + self._patience):
                Thread(target=self._learn_beside, daemon=True).start()
                raise Busy("image.busy")
            closest = self._rank(picture)
        found = dict.fromkeys(Likeness, "")
        for digest, place in closest:
            poster = self._open(digest)
            if poster is not None:
                likeness = judge_likeness(poster, picture, place)
                found[likeness] = found[likeness] or digest
            if found[Likeness.SAME]:
                break
        return self._tell(found)

    @contextmanager
    def _turn(self) -> Iterator[None]:
        if not self._lock.acquire(timeout=self._patience):
            raise Busy("image.busy")
        try:
            yield
        finally:
            self._lock.release()

    def _learn(self, until: float = math.inf) -> bool:
        """Prints of what is out and not known yet; what is out no more is forgotten. False: no time for all."""
        with self._database.read() as session:
            out = posters_out(session, MOST)
        self._known = {digest: self._known[digest] for digest in out if digest in self._known}
        for digest in out:
            if digest in self._known:
                continue
            if time.monotonic() > until:
                return False
            looks = self._print(digest)
            if looks is not None:
                self._known[digest] = looks
        return True

    def _learn_beside(self) -> None:
        with self._lock, suppress(*ABSENCE):  # of the store: the next look begins again
            self._learn()

    def _print(self, digest: str) -> Corners | None:
        poster = self._open(digest)
        return poster.corners if poster else None

    def _open(self, digest: str) -> Looks | None:
        """None: it was purged a moment ago."""
        try:
            with self._database.read() as session:
                data = get_blob(session, digest)
        except NotFound:
            return None
        return look_at_poster(data)

    def _rank(self, picture: Looks) -> list[tuple[str, Place]]:
        """Those with the most corners in it."""
        return sorted(self._places(picture), key=lambda found: -found[1].corners)[:CLOSEST]

    def _places(self, picture: Looks) -> Iterator[tuple[str, Place]]:
        for digest, corners in self._known.items():
            place = find_place(corners, picture.corners)
            if place is not None:
                yield digest, place

    def _tell(self, found: dict[Likeness, str]) -> Finding:
        digest = found[Likeness.SAME] or found[Likeness.ALTERED] or found[Likeness.UNCLEAR]
        if not digest:
            return UNKNOWN
        with self._database.read() as session:
            finding = find_by_digest(session, digest, self._database.clock())
        if found[Likeness.SAME]:
            return replace(finding, by_looks=True)
        if found[Likeness.ALTERED]:
            return Finding(Verdict.ALTERED, finding.slug, by_looks=True)
        raise BadInput.at("file", "check.unclear")
