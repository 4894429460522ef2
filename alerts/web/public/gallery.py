"""Which of the posters that are out, or were until a purge, is in a picture; by its looks, whatever its bytes are.

Prints are made at the first look after a poster went out, and stay in the memory of this process alone: no store, no
file and no backup ever holds them. After a purge the next look forgets them, and there is nothing to make them of.
"""

from collections.abc import Iterator
from dataclasses import replace
from threading import Lock

from alerts.db.blobs import get_blob
from alerts.db.session import Database
from alerts.errors import BadInput, NotFound
from alerts.image.corners import Corners
from alerts.image.likeness import Likeness, Looks, Place, find_place, judge_likeness, look_at_picture, look_at_poster
from alerts.publication.queries import posters_out
from alerts.web.public.verdicts import UNKNOWN, Finding, Verdict, find_by_digest

MOST = 2000  # posters, the newest: each costs a look some milliseconds
CLOSEST = 4  # posters that are compared block by block: of one alert they differ in little


class Gallery:
    """One for each application, made when it is. One look at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, Corners] = {}
        self._lock = Lock()

    def find_by_looks(self, master: bytes) -> Finding:
        """`master`: what the photo door made of the picture. Raises BadInput (check.unclear), what the store raises."""
        picture = look_at_picture(master)
        with self._lock:
            self._learn()
            closest = self._rank(picture)
        found = dict.fromkeys(Likeness, "")
        for digest, place in closest:
            poster = self._open(digest)
            if poster is not None:
                likeness = judge_likeness(poster.grey, picture.grey, place)
                found[likeness] = found[likeness] or digest
            if found[Likeness.SAME]:
                break
        return self._tell(found)

    def _learn(self) -> None:
        """Prints of what is out and not known yet; what is out no more is forgotten."""
        with self._database.read() as session:
            out = posters_out(session, MOST)
        known = {}
        for digest in out:
            looks = self._known.get(digest) or self._print(digest)
            if looks is not None:
                known[digest] = looks
        self._known = known

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
