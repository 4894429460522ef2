"""Fewer corners that cover the same ground: what is drawn, sent and searched may be more than was meant, never less."""

import heapq
import math
from bisect import bisect_left
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from geo import planar
from geo.measure import planar_area_km2
from geo.shapes import Circle, Shape

_Numbers = npt.NDArray[np.float64]
_Rows = npt.NDArray[np.int64]
_FEWEST = 16
_TOLERANCES = [0.0005 * 1.5**step for step in range(30)]  # degrees
_CORNERS_EACH = 12  # with fewer for each part, hulls round groups of them may add less ground
_HULLS = (4, 6, 8, 12)  # corners of a hull
_ROUNDED = 3e-6  # degrees: what six decimals may take away, and some


def simplify(shape: Shape, max_points: int = 250) -> Shape:
    """The shape with at most `max_points` corners (at least 16) of six decimals; it may cover more ground, never less.

    `added_share` tells how much more. A circle stays one.
    """
    if isinstance(shape, Circle):
        return shape
    geometry = planar.lift(shape)
    if shapely.get_num_coordinates(geometry) <= max_points:
        return shape
    most = max(_FEWEST, max_points)
    _, south, _, north = geometry.bounds
    squeeze = max(0.05, math.cos(math.radians((south + north) / 2)))
    flat = affinity.scale(geometry, squeeze, 1.0, origin=(0, 0))
    best: BaseGeometry = planar.WORLD
    if len(planar.polygons_of(flat)) > most // _CORNERS_EACH:
        for way in _hulled(flat, most, squeeze):
            if way.area < best.area and way.covers(geometry):
                best = way
    return planar.lower(_grown(flat, geometry, most, squeeze, best))


def count_points(shape: Shape) -> int:
    """Corners of its rings, the first again at the end; a circle has none."""
    return 0 if isinstance(shape, Circle) else int(shapely.get_num_coordinates(planar.lift(shape)))


def added_share(shape: Shape, simple: Shape) -> float:
    """How much ground `simple` adds to `shape`, as a share of the shape's own."""
    if isinstance(shape, Circle) or isinstance(simple, Circle):
        return 0.0
    meant, drawn = planar.lift(shape), planar.lift(simple)
    return planar_area_km2(shapely.difference(drawn, meant)) / planar_area_km2(meant)


def _grown(flat: BaseGeometry, meant: BaseGeometry, most: int, squeeze: float, best: BaseGeometry) -> BaseGeometry:
    """Simplified, widened by more than that can have taken away, and simplified again: neighbours grow together.

    Or `best`, as soon as this way has no chance to add less ground.
    """
    # Widening more corners than these takes long and can not get there; a part has four however it is simplified.
    most_rough = max(4 * most, 6 * shapely.get_num_geometries(flat))
    first = bisect_left(_TOLERANCES, True, key=lambda each: _count(_rough(flat, each)) <= most_rough)
    for tolerance in _TOLERANCES[first:]:
        wide = shapely.buffer(_rough(flat, tolerance), 2.02 * tolerance / math.cos(math.pi / 8), quad_segs=2)
        if wide.area / squeeze >= best.area:
            return best
        drawn = shapely.simplify(wide, tolerance, preserve_topology=True)
        if _count(drawn) > most:
            continue
        covering = _placed(drawn, squeeze)
        if _count(covering) <= most and covering.covers(meant):
            return covering if covering.area < best.area else best
    return best


def _rough(flat: BaseGeometry, tolerance: float) -> BaseGeometry:
    return shapely.simplify(flat, tolerance, preserve_topology=True)


def _count(geometry: BaseGeometry) -> int:
    return int(shapely.get_num_coordinates(geometry))


def _placed(flat: BaseGeometry, squeeze: float) -> BaseGeometry:
    return planar.snapped(planar.wrap(affinity.scale(flat, 1 / squeeze, 1.0, origin=(0, 0))))


def _hulled(flat: BaseGeometry, most: int, squeeze: float) -> Iterator[BaseGeometry]:
    """A hull round each group of parts, of few corners round many groups or of more round fewer."""
    parts = planar.polygons_of(flat)
    lonlats = np.concatenate([shapely.get_coordinates(part) for part in parts])
    starts = np.cumsum([0, *(_count(part) for part in parts[:-1])])
    boxes = shapely.bounds(np.array(parts, dtype=object))
    for corners in _HULLS:
        reach = _reach_of(lonlats, starts, corners)
        groups = _grouped(boxes, most // (corners + 1))
        hulls = _hull(np.array([reach[group].max(axis=0) for group in groups]) + 2 * _ROUNDED)
        covering = _placed(planar.union_all(hulls), squeeze)
        if _count(covering) <= most:
            yield covering


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
    return list(shapely.polygons(closed))


def _grouped(boxes: _Numbers, most: int) -> list[_Rows]:
    """At most `most` groups: again and again the one whose box holds the most empty ground is cut in two."""
    areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    everything = np.arange(len(boxes))
    waiting = [(-_emptiness(boxes, areas, everything), 0, everything)]
    done: list[_Rows] = []
    number = 0
    while waiting and len(waiting) + len(done) < most:
        _, _, group = heapq.heappop(waiting)
        for half in _cut(boxes, group):
            number += 1
            if len(half) > 1:
                heapq.heappush(waiting, (-_emptiness(boxes, areas, half), number, half))
            else:
                done.append(half)
    return [*done, *(group for _, _, group in waiting)]


def _emptiness(boxes: _Numbers, areas: _Numbers, group: _Rows) -> float:
    west, south, east, north = (*boxes[group, :2].min(axis=0), *boxes[group, 2:].max(axis=0))
    return float((east - west) * (north - south) - areas[group].sum())


def _cut(boxes: _Numbers, group: _Rows) -> tuple[_Rows, _Rows]:
    """In two, so that the boxes of both halves are as small as can be."""
    best, halves = math.inf, (group[:1], group[1:])
    for axis in (0, 1):
        order = group[np.argsort(boxes[group, axis] + boxes[group, axis + 2], kind="stable")]
        ahead, behind = _box_areas(boxes[order]), _box_areas(boxes[order[::-1]])[::-1]
        together = ahead[:-1] + behind[1:]
        place = int(np.argmin(together))
        if together[place] < best:
            best, halves = float(together[place]), (order[: place + 1], order[place + 1 :])
    return halves


def _box_areas(boxes: _Numbers) -> _Numbers:
    """Of the box round the first, round the first two, and so on."""
    low, high = np.minimum.accumulate(boxes[:, :2]), np.maximum.accumulate(boxes[:, 2:])
    return np.asarray(np.prod(high - low, axis=1))
