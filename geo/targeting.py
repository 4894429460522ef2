"""Which channels a message is for: target area against coverages, with the reason for each choice."""

from collections.abc import Iterable
from dataclasses import dataclass

import shapely

from geo.measure import planar_area_km2, planar_of
from geo.reasons import Reason, Value
from geo.shapes import Shape

_SLIVER = 1e-6  # of the smaller ground: neighbours that share a border line, rounded, do not meet


@dataclass(frozen=True, slots=True)
class Coverage:
    """The ground a channel reaches and its languages (BCP 47), its first choice first; none means any."""

    key: str
    shape: Shape
    languages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A channel that is chosen, why, and the language to post in."""

    key: str
    reason: Reason
    language: str


class CoverageIndex:
    """Coverages in a spatial index, built once and asked for every message."""

    def __init__(self, coverages: Iterable[Coverage]) -> None:
        self._coverages = tuple(coverages)
        self._grounds = [planar_of(coverage.shape) for coverage in self._coverages]
        self._tree = shapely.STRtree(self._grounds)

    def match(self, target: Shape, languages: tuple[str, ...]) -> tuple[Match, ...]:
        """Every coverage that shares ground with the target, in the order they were given.

        `languages` are the alert's, its own first. Reasons: `targeting.covers` (share_percent of the target, the
        languages in common, the language chosen) and `targeting.languages_none` (share_percent, the channel's
        languages, the alert's first language, which is used).
        """
        ground = planar_of(target)
        total = planar_area_km2(ground)
        matches = []
        for index in sorted(self._tree.query(ground, predicate="intersects").tolist()):
            shared = planar_area_km2(shapely.intersection(ground, self._grounds[index]))
            if shared > _SLIVER * min(total, planar_area_km2(self._grounds[index])):
                matches.append(_matched(self._coverages[index], shared / total, languages))
        return tuple(matches)


def _matched(coverage: Coverage, share: float, languages: tuple[str, ...]) -> Match:
    percent = min(100.0, max(0.1, round(100 * share, 1)))
    wanted = coverage.languages or languages
    common = tuple(dict.fromkeys(offer for want in wanted for offer in languages if _same_language(want, offer)))
    if common:
        values: dict[str, Value] = {"share_percent": percent, "languages": common, "language": common[0]}
        return Match(coverage.key, Reason("targeting.covers", values), common[0])
    values = {"share_percent": percent, "languages": coverage.languages, "language": languages[0]}
    return Match(coverage.key, Reason("targeting.languages_none", values), languages[0])


def _same_language(a: str, b: str) -> bool:
    """Whether one tag is the other or its more exact form: uz and uz-Latn, but not uz-Latn and uz-Cyrl."""
    short, long = sorted((a.lower().split("-"), b.lower().split("-")), key=len)
    return long[: len(short)] == short
