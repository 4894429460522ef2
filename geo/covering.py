"""Fewer corners that cover the same ground: what is drawn, sent and searched may be more than was meant, never less."""

import math
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from hashlib import sha256

import numpy as np
import numpy.typing as npt
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from geo import planar
from geo.crowding import is_crowded
from geo.measure import planar_area_km2
from geo.shapes import Circle, Shape

_Numbers = npt.NDArray[np.float64]
_Rows = npt.NDArray[np.int64]
_FEWEST = 16
_TOLERANCES = [0.0005 * 1.5**step for step in range(30)]  # degrees
_CORNERS_EACH = 12  # with fewer for each part, hulls round groups of them add less ground
_NEARLY_ALL = 0.8  # of the ground
_PAIRED = 400  # parts of which each two are compared; more are put into so many groups first
_BOX = 4
_HULLS = (_BOX, 6, 8, 12)  # corners of a hull, the fewest first
_WIDENED = 20_000  # corners
_ROUNDED = 3e-6  # degrees: what six decimals may take away, and some


_REMEMBERED: dict[tuple[bytes, int], Shape] = {}  # by digest: what was simplified may have a hundred times the corners
_MOST_REMEMBERED = 64


def simplify(shape: Shape, max_points: int = 250) -> Shape:
    """The shape with at most `max_points` corners (at least 16) of six decimals; it may cover more ground, never less.

    `added_share` tells how much more. A circle stays one. Remembered, as a draft is looked at again and again.
    """
    if isinstance(shape, Circle):
        return shape
    geometry = planar.lift(shape)
    if shapely.get_num_coordinates(geometry) <= max_points:
        return shape
    key = sha256(shapely.to_wkb(geometry)).digest(), max_points
    found = _REMEMBERED.get(key)
    if found is None:
        found = _simplify(geometry, max_points)
        if len(_REMEMBERED) >= _MOST_REMEMBERED:
            _REMEMBERED.clear()
        _REMEMBERED[key] = found
    return found


def _simplify(geometry: BaseGeometry, max_points: int) -> Shape:
    most = max(_FEWEST, max_points)
    _, south, _, north = geometry.bounds
    squeeze = max(0.05, math.cos(math.radians((south + north) / 2)))
    flat = affinity.scale(geometry, squeeze, 1.0, origin=(0, 0))
    parts = planar.polygons_of(flat)
    ways = [] if _is_scattered(parts, most) else [_grown(flat, geometry, most, squeeze)]
    if len(parts) > most // _CORNERS_EACH:
        ways += _hulled(parts, most, squeeze)
    smallest = sorted(ways, key=lambda way: way.area)
    return planar.lower(next((way for way in smallest if way.covers(geometry)), planar.WORLD))


def count_points(shape: Shape) -> int:
    """Corners of its rings, the first again at the end; a circle has none."""
    return 0 if isinstance(shape, Circle) else int(shapely.get_num_coordinates(planar.lift(shape)))


def added_share(shape: Shape, simple: Shape) -> float:
    """How much ground `simple` adds to `shape`, as a share of the shape's own."""
    if isinstance(shape, Circle) or isinstance(simple, Circle):
        return 0.0
    meant, drawn = planar.lift(shape), planar.lift(simple)
    return planar_area_km2(shapely.difference(drawn, meant)) / planar_area_km2(meant)


def _is_scattered(parts: Sequence[BaseGeometry], most: int) -> bool:
    """Whether the ground lies in more parts than there are corners for: small islands before a coast do not count."""
    sizes = np.sort(shapely.area(np.array(parts, dtype=object)))[::-1]
    return int(np.searchsorted(np.cumsum(sizes), _NEARLY_ALL * sizes.sum())) >= most // _CORNERS_EACH


def _grown(flat: BaseGeometry, meant: BaseGeometry, most: int, squeeze: float) -> BaseGeometry:
    """Simplified, widened by more than that can have taken away, and simplified again: neighbours grow together."""
    # Widening more corners than these takes seconds and can not get there, though fjords that close take many away.
    widest = min(40 * most, _WIDENED)
    first = bisect_left(_TOLERANCES, True, key=lambda each: _count(_rough(flat, each)) <= widest)
    for tolerance in _TOLERANCES[first:]:
        rough = _rough(flat, tolerance)
        if is_crowded(rough):  # until its spikes are shorter than the tolerance
            continue
        wide = shapely.buffer(rough, 2.02 * tolerance / math.cos(math.pi / 8), quad_segs=2)
        drawn = shapely.simplify(wide, tolerance, preserve_topology=True)
        if _count(drawn) > most:
            continue
        covering = _placed(drawn, squeeze)
        if _count(covering) <= most and covering.covers(meant):
            return covering
    return planar.WORLD


def _rough(flat: BaseGeometry, tolerance: float) -> BaseGeometry:
    return shapely.simplify(flat, tolerance, preserve_topology=True)


def _count(geometry: BaseGeometry) -> int:
    return int(shapely.get_num_coordinates(geometry))


def _placed(flat: BaseGeometry, squeeze: float) -> BaseGeometry:
    return planar.snapped(planar.wrap(affinity.scale(flat, 1 / squeeze, 1.0, origin=(0, 0))))


def _hulled(parts: Sequence[BaseGeometry], most: int, squeeze: float) -> Iterator[BaseGeometry]:
    """A turned box round each group of parts; or hulls of more corners round fewer groups."""
    lonlats = np.concatenate([shapely.get_coordinates(part) for part in parts])
    starts = np.cumsum([0, *(_count(part) for part in parts[:-1])])
    groupings = _grouped(shapely.bounds(np.array(parts, dtype=object)), [_groups_of(most, each) for each in _HULLS])
    for corners, groups in zip(_HULLS, groupings, strict=True):
        if corners == _BOX:
            boxes = shapely.oriented_envelope([shapely.MultiPolygon([parts[i] for i in group]) for group in groups])
            hulls = shapely.buffer(boxes, 2 * _ROUNDED, join_style="mitre").tolist()
        else:
            reach = _reach_of(lonlats, starts, corners)
            hulls = _hull(np.array([reach[group].max(axis=0) for group in groups]) + 2 * _ROUNDED)
        covering = _placed(planar.union_all(hulls), squeeze)
        if _count(covering) <= most:
            yield covering


def _groups_of(most: int, corners: int) -> int:
    return max(1, most // (corners + 1))


def _directions(corners: int) -> _Numbers:
    turns = np.arange(corners) * (2 * math.pi / corners)
    return np.column_stack([np.cos(turns), np.sin(turns)])


def _reach_of(lonlats: _Numbers, starts: _Rows, corners: int) -> _Numbers:
    """How far each part reaches in each direction."""
    return np.asarray(np.maximum.reduceat(lonlats @ _directions(corners).T, starts, axis=0))


def _hull(reach: _Numbers) -> list[BaseGeometry]:
    """The convex polygon that is bounded by a line across each direction, as far out as `reach` says."""
    here = _directions(reach.shape[1])
    there, beyond = np.roll(here, -1, axis=0), np.roll(reach, -1, axis=1)
    turn = here[:, 0] * there[:, 1] - here[:, 1] * there[:, 0]
    lons = (reach * there[:, 1] - beyond * here[:, 1]) / turn
    lats = (beyond * here[:, 0] - reach * there[:, 0]) / turn
    corners = np.stack([lons, lats], axis=2)
    closed = np.concatenate([corners, corners[:, :1]], axis=1)
    hulls: list[BaseGeometry] = np.asarray(shapely.polygons(closed)).tolist()
    return hulls


def _grouped(boxes: _Numbers, sizes: Sequence[int]) -> Iterator[list[_Rows]]:
    """At most so many groups, for each of the falling `sizes`: again and again the two whose common box holds the least
    empty ground are put together."""
    groups = _halved(boxes, _PAIRED)
    around = np.array([_box_round(boxes[group]) for group in groups])
    cost = np.array([_costs(around, index) for index in range(len(around))])
    left = len(groups)
    for size in sizes:
        while left > size:
            here, there = divmod(int(np.argmin(cost)), len(around))
            groups[here], groups[there] = np.concatenate([groups[here], groups[there]]), groups[there][:0]
            around[here], around[there] = _box_round(around[[here, there]]), np.nan
            cost[there, :] = cost[:, there] = np.inf
            cost[here, :] = cost[:, here] = _costs(around, here)
            left -= 1
        yield [group for group in groups if len(group)]


def _box_round(boxes: _Numbers) -> _Numbers:
    return np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])


def _costs(boxes: _Numbers, index: int) -> _Numbers:
    """What the common box of this and each other one has more than the two; infinite for itself and for those gone."""
    low, high = np.minimum(boxes[:, :2], boxes[index, :2]), np.maximum(boxes[:, 2:], boxes[index, 2:])
    areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    costs = np.prod(high - low, axis=1) - areas - areas[index]
    costs[index] = np.inf
    return np.where(np.isnan(costs), np.inf, costs)


def _halved(boxes: _Numbers, most: int) -> list[_Rows]:
    """Each part by itself, or at most `most` groups: the largest is halved along its longer side."""
    groups = [np.arange(len(boxes))]
    while len(boxes) > most and len(groups) < most:
        group = max(groups, key=len)
        groups = [each for each in groups if each is not group]
        west, south, east, north = _box_round(boxes[group])
        axis = 0 if east - west > north - south else 1
        order = group[np.argsort(boxes[group, axis], kind="stable")]
        groups += [order[: len(order) // 2], order[len(order) // 2 :]]
    return groups if len(boxes) > most else [np.array([index]) for index in range(len(boxes))]
