"""Which channels a message is for: the ground it is meant for against coverages, and the reason for each choice."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.gazetteer import Gazetteer
from geo.measure import planar_area_km2, planar_areas_km2, planar_of
from geo.reasons import Reason, Value
from geo.shapes import Shape

Ground = BaseGeometry
"""Opaque to whoever is above: made by `pack_ground` and `unpack_grounds`, or by a gazetteer."""

ANY_KIND = "area"
LANGUAGES_NONE = ("targeting.languages_none", "targeting.areas_languages_none")
_SLIVER = 1e-6  # of the smaller ground: neighbours that share a border line, rounded, do not meet
_WHOLE = 1 - 1e-3  # of a named area: outlines of two sets draw the same border a little apart

_Grounds = npt.NDArray[np.object_]
_Numbers = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Meant:
    """The ground that a message is meant for, exactly; `parts` are its areas where it was named and not drawn.

    `kind` is that of the parts ("county"), or ANY_KIND where they differ.
    """

    ground: Ground
    parts: tuple[Ground, ...] = ()
    kind: str = ANY_KIND


@dataclass(frozen=True, slots=True)
class Meeting:
    """A coverage that shares ground with what is meant: which share of that, and how many of its parts whole."""

    key: str
    share: float
    covered: int
    of: int
    kind: str


@dataclass(frozen=True, slots=True)
class Match:
    """A channel that is chosen, why, and the language to post in."""

    key: str
    reason: Reason
    language: str


class CoverageIndex:
    """Coverages in a spatial index, built once and asked for every message; any number of threads may ask."""

    def __init__(self, keys: Sequence[str], grounds: Sequence[Ground]) -> None:
        """`grounds[i]` is what `keys[i]` covers; one ground that many share counts once."""
        self._keys = tuple(keys)
        places = {id(ground): ground for ground in grounds}
        order = {each: place for place, each in enumerate(places)}
        self._owners: list[list[int]] = [[] for _ in places]
        for index, ground in enumerate(grounds):
            self._owners[order[id(ground)]].append(index)
        self._grounds: _Grounds = np.empty(len(places), dtype=object)
        self._grounds[:] = list(places.values())
        self._tree = shapely.STRtree(self._grounds)

    def find(self, ground: Ground) -> tuple[str, ...]:
        """The keys of all that share a point with the ground, a border too, in the order they were given."""
        return tuple(self._keys[index] for index in self._owned(self._tree.query(ground, predicate="intersects")))

    def meet(self, meant: Meant) -> tuple[Meeting, ...]:
        """All that share ground with what is meant, in the order they were given."""
        found = self._tree.query(meant.ground, predicate="intersects")
        if not len(found):
            return ()
        total, own = planar_area_km2(meant.ground), planar_areas_km2(self._grounds[found])
        shared = _shared_km2(meant.ground, total, self._grounds[found], own)
        real = shared > _SLIVER * np.minimum(total, own)
        covered = self._count_parts(meant, found)
        meetings = [
            (owner, Meeting(self._keys[owner], float(share), covered.get(place, 0), len(meant.parts), meant.kind))
            for place, share in zip(found[real].tolist(), (shared[real] / total).tolist(), strict=True)
            for owner in self._owners[place]
        ]
        return tuple(meeting for _, meeting in sorted(meetings, key=lambda each: each[0]))

    def _owned(self, places: npt.NDArray[np.int64]) -> list[int]:
        return sorted(owner for place in places.tolist() for owner in self._owners[place])

    def _count_parts(self, meant: Meant, found: npt.NDArray[np.int64]) -> dict[int, int]:
        """How many of the parts each of the found covers whole."""
        counts: dict[int, int] = {}
        for part in meant.parts:
            near = np.intersect1d(self._tree.query(part, predicate="intersects"), found)
            if not len(near):
                continue
            size, grounds = planar_area_km2(part), self._grounds[near]
            shared = _shared_km2(part, size, grounds, planar_areas_km2(grounds))
            for place in near[shared >= _WHOLE * size].tolist():
                counts[place] = counts.get(place, 0) + 1
        return counts


def drawn(shape: Shape) -> Meant:
    """What is meant by a shape."""
    return Meant(planar_of(shape))


def named(codes: Sequence[str], gazetteer: Gazetteer) -> Meant:
    """What is meant by areas of these codes. Raises UnknownArea."""
    kinds = {gazetteer.kind_of(code) for code in codes}
    parts = tuple(gazetteer.outline(code) for code in dict.fromkeys(codes))
    return Meant(gazetteer.outline_of(tuple(codes)), parts, kinds.pop() if len(kinds) == 1 else ANY_KIND)


def pack_ground(shape: Shape) -> bytes:
    """The ground of a shape as bytes (WKB), from which an index is built a hundred times faster than from GeoJSON."""
    return shapely.to_wkb(planar_of(shape))


def unpack_grounds(packed: Sequence[bytes]) -> list[Ground]:
    """The inverse of `pack_ground`, all at once."""
    grounds: list[Ground] = shapely.from_wkb(np.array(packed, dtype=object)).tolist() if packed else []
    return grounds


def explain(meeting: Meeting, offered: Iterable[str], languages: tuple[str, ...]) -> Match:
    """The channel's first language that the alert has, and the reason to choose it.

    `offered` are the channel's languages (BCP 47), its first choice first, none meaning any; `languages` the alert's,
    its own first. Reasons: `targeting.covers` and, where areas were named, `targeting.covers_areas`; where no language
    is common `targeting.languages_none` and `targeting.areas_languages_none`, and the alert's first is posted in.
    Values: share_percent of the target; of areas also covered, of, kind; languages in common, else the channel's; the
    language chosen.
    """
    wanted = tuple(offered)
    common = tuple(
        dict.fromkeys(offer for want in wanted or languages for offer in languages if _same_language(want, offer))
    )
    language = common[0] if common else languages[0]
    told: dict[str, Value] = {"share_percent": _percent(meeting.share)}
    told |= {"languages": common or wanted, "language": language}
    if not meeting.of:
        return Match(meeting.key, Reason("targeting.covers" if common else "targeting.languages_none", told), language)
    told |= {"covered": meeting.covered, "of": meeting.of, "kind": meeting.kind}
    code = "targeting.covers_areas" if common else "targeting.areas_languages_none"
    return Match(meeting.key, Reason(code, told), language)


def _shared_km2(ground: Ground, total: float, others: _Grounds, own: _Numbers) -> _Numbers:
    """How much of the ground each of the others shares. Cut is only what neither holds the other."""
    shapely.prepare(ground)
    inside = shapely.covers(ground, others)
    west, south, east, north = ground.bounds
    boxes = shapely.bounds(others)
    around = np.asarray((boxes[:, :2] <= (west, south)).all(1) & (boxes[:, 2:] >= (east, north)).all(1))
    around[around] = shapely.covers(others[around], ground)
    shared: _Numbers = np.where(inside, own, total)
    crossing = ~(inside | around)
    shared[crossing] = planar_areas_km2(shapely.intersection(ground, others[crossing]))
    return shared


def _percent(share: float) -> float:
    """To one digit; what is not everything is never told as 100, nor anything as 0."""
    if share >= 1 - _SLIVER:
        return 100.0
    return min(99.9, max(0.1, round(100 * share, 1)))


def _same_language(a: str, b: str) -> bool:
    """Whether one tag is the other or its more exact form: uz and uz-Latn, but not uz-Latn and uz-Cyrl."""
    short, long = sorted((a.lower().split("-"), b.lower().split("-")), key=len)
    return long[: len(short)] == short
