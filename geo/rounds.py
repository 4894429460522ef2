"""Few towns with a radius round each that together hold an area, and nothing of a country that is not meant."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from geo.cities import City
from geo.gazetteer import Gazetteer
from geo.measure import KM_PER_DEGREE, distances_km, planar_area_km2, planar_discs, planar_grow

# Facebook's marketing API, "cities" of targeting (read 2026-11): 17 to 80 km round a town.
LEAST_RADIUS_KM, MOST_RADIUS_KM = 17, 80
MOST_TOWNS = 5
_RADII = (17, 25, 35, 50, 65, 80)  # km: those that several towns are tried with,
_UP_TO = (25, 50, 80)  # and the largest of each try
_TOWNS_TRIED = 24
_ABROAD = 0.07  # of a radius: so far may a circle reach across a border, which is a hundredth of its ground
_ROUND = 0.998  # of a radius: edges between corners that are so far away lie within the circle far north, too
_WITHIN = 0.99  # of a radius: nowhere is an edge between its corners nearer to the middle
_NOTHING = 1e-9  # square degrees: what rounding leaves of ground that is covered
_SKETCHED = 0.01  # degrees: how coarse the borders are to which distances are taken
_SMOOTHED_KM = 0.5

_Discs = npt.NDArray[np.object_]


@dataclass(frozen=True, slots=True)
class Round:
    """A town and so many whole km round it."""

    town: City
    radius_km: int


def find_rounds(ground: BaseGeometry, countries: Sequence[str], gazetteer: Gazetteer) -> tuple[Round, ...]:
    """One town if its circle holds all of the ground, else at most MOST_TOWNS, with little other ground; or none."""
    towns = _towns(ground, gazetteer)
    reach = {town: _reach_km(town, ground) for town in towns}
    allowed = _allowed_km(towns, ground, {*countries}, gazetteer)
    for town in sorted((town for town in towns if reach[town] <= MOST_RADIUS_KM), key=lambda town: reach[town]):
        radius = max(LEAST_RADIUS_KM, math.ceil(reach[town]))
        if radius <= allowed[town]:
            return (Round(town, radius),)
    smooth = planar_grow(ground, 0.0, tolerance_km=_SMOOTHED_KM)
    return _cover(smooth, [Round(town, each) for town in towns for each in _RADII if each <= allowed[town]])


def rounds_km2(rounds: Sequence[Round]) -> float:
    """The ground that they hold together."""
    return planar_area_km2(shapely.union_all(_discs(rounds)))


def _towns(ground: BaseGeometry, gazetteer: Gazetteer) -> list[City]:
    """The largest within and the largest round about; and the nearest to the middle, for where there is none."""
    near = planar_grow(ground, MOST_RADIUS_KM / 2, tolerance_km=1.0)
    towns = [*gazetteer.cities_on(ground, _TOWNS_TRIED), *gazetteer.cities_on(near, _TOWNS_TRIED)]
    nearest = gazetteer.nearest_city(ground.centroid.x, ground.centroid.y)
    return list(dict.fromkeys(towns if nearest is None else [*towns, nearest]))


def _reach_km(town: City, ground: BaseGeometry) -> float:
    """How far the furthest corner is from the town."""
    corners = shapely.get_coordinates(ground)
    return float(distances_km(town.point, corners[:, 0], corners[:, 1]).max())


def _allowed_km(
    towns: Sequence[City], ground: BaseGeometry, meant: set[str], gazetteer: Gazetteer
) -> dict[City, float]:
    """How large a circle round each may be before it reaches into a country that is not meant."""
    reached = planar_grow(ground, 2.0 * MOST_RADIUS_KM, tolerance_km=5.0)
    others = [code for code in gazetteer.codes_in(reached, "country") if code not in meant]
    near = [shapely.clip_by_rect(gazetteer.sketch(code, _SKETCHED), *reached.bounds) for code in others]
    squeeze = max(0.01, math.cos(math.radians(ground.centroid.y)))
    flat = [affinity.scale(each, squeeze, 1.0, origin=(0, 0)) for each in near if not each.is_empty]
    return {
        town: min(
            (KM_PER_DEGREE * each.distance(shapely.Point(town.point.lon * squeeze, town.point.lat)) for each in flat),
            default=math.inf,
        )
        / (1 - _ABROAD)
        for town in towns
    }


def _cover(ground: BaseGeometry, rounds: Sequence[Round]) -> tuple[Round, ...]:
    """Of covers with circles up to each size the one with the least ground; none where no few circles do."""
    discs = _discs(rounds)
    touching = np.flatnonzero(shapely.intersects(discs, ground)).tolist()
    size = planar_area_km2(ground)
    covers = []
    for most in _UP_TO:
        among = [n for n in touching if rounds[n].radius_km <= most]
        if not among or size > MOST_TOWNS * math.pi * most**2:
            continue
        picked = _pick(ground, discs[among])
        if picked:
            covers.append(_shrink(ground, [rounds[among[n]] for n in picked]))
    return min(covers, key=rounds_km2, default=())


def _pick(ground: BaseGeometry, discs: _Discs) -> list[int]:
    """Greedily: each time the circle that holds most of what is still uncovered; none where the bound is too few."""
    left, picked = ground, list[int]()
    while left.area > _NOTHING:
        if len(picked) == MOST_TOWNS:
            return []
        gains = shapely.area(shapely.intersection(discs, left))
        best = int(np.argmax(gains))
        if gains[best] <= _NOTHING:
            return []
        picked.append(best)
        left = shapely.difference(left, discs[best])
    return picked


def _shrink(ground: BaseGeometry, rounds: Sequence[Round]) -> tuple[Round, ...]:
    """Each circle, the largest first, as small as what the others leave of the ground allows; gone where nothing is."""
    kept = sorted(rounds, key=lambda each: each.radius_km)
    for each in reversed(tuple(kept)):
        others = shapely.union_all(_discs([other for other in kept if other is not each]))
        own = shapely.difference(ground, others)
        at = kept.index(each)
        if own.area <= _NOTHING:
            del kept[at]
        else:
            radius = math.ceil(_reach_km(each.town, own) / _WITHIN)
            kept[at] = Round(each.town, min(each.radius_km, max(LEAST_RADIUS_KM, radius)))
    return tuple(kept)


def _discs(rounds: Sequence[Round]) -> _Discs:
    """The ground of each, or a little less."""
    starts = [each.town.point for each in rounds]
    return planar_discs(starts, np.array([each.radius_km * _ROUND for each in rounds]))
