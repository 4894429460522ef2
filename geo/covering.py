"""Fewer corners that cover the same ground: what is drawn, sent and searched may be more than was meant, never less."""

import math
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
_FEWEST = 16
_FINEST = 0.0005  # degrees: where the search for a tolerance begins
_CORNERS_EACH = 12  # with fewer for each part, boxes round groups of them may add less ground
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
    ways = [_grown(flat, most, squeeze)]
    if len(planar.polygons_of(flat)) > most // _CORNERS_EACH:
        ways.append(_boxed(flat, most, squeeze))
    return planar.lower(min((way for way in ways if way.covers(geometry)), key=lambda way: way.area))


def added_share(shape: Shape, simple: Shape) -> float:
    """How much ground `simple` adds to `shape`, as a share of the shape's own."""
    if isinstance(shape, Circle) or isinstance(simple, Circle):
        return 0.0
    meant, drawn = planar.lift(shape), planar.lift(simple)
    return planar_area_km2(shapely.difference(drawn, meant)) / planar_area_km2(meant)


def _grown(flat: BaseGeometry, most: int, squeeze: float) -> BaseGeometry:
    """Simplified, widened by more than that can have taken away, and simplified again: neighbours grow together."""
    meant = affinity.scale(flat, 1 / squeeze, 1.0, origin=(0, 0))
    for tolerance in _tolerances():
        rough = shapely.simplify(flat, tolerance, preserve_topology=True)
        if shapely.get_num_coordinates(rough) > 40 * most:
            continue  # widening so many corners takes seconds and can not get there
        wide = shapely.buffer(rough, 2.02 * tolerance / math.cos(math.pi / 8), quad_segs=2)
        drawn = shapely.simplify(wide, tolerance, preserve_topology=True)
        covering = planar.snapped(planar.wrap(affinity.scale(drawn, 1 / squeeze, 1.0, origin=(0, 0))))
        if shapely.get_num_coordinates(covering) <= most and covering.covers(meant):
            return covering
    return planar.WORLD


def _boxed(flat: BaseGeometry, most: int, squeeze: float) -> BaseGeometry:
    """A turned box round each group of parts, as many groups as there are corners for."""
    groups = most // 5
    while groups:
        boxes = shapely.oriented_envelope(_grouped(flat, groups))
        wide = shapely.buffer(boxes, _ROUNDED, join_style="mitre")
        covering = planar.snapped(
            planar.wrap(affinity.scale(planar.union_all(wide.tolist()), 1 / squeeze, 1.0, origin=(0, 0)))
        )
        if shapely.get_num_coordinates(covering) <= most:
            return covering
        groups = groups * 4 // 5
    return planar.WORLD


def _tolerances() -> Iterator[float]:
    tolerance = _FINEST
    while tolerance < 90:
        yield tolerance
        tolerance *= 1.5


def _grouped(flat: BaseGeometry, most: int) -> list[BaseGeometry]:
    """At most `most` groups: again and again the two whose common box adds least are put together."""
    parts = planar.polygons_of(flat)
    boxes = np.array([part.bounds for part in parts])
    groups: list[list[BaseGeometry]] = [[part] for part in parts]
    cost = np.array([_costs(boxes, index) for index in range(len(boxes))])
    for _ in range(len(parts) - most):
        here, there = divmod(int(np.argmin(cost)), len(boxes))
        groups[here] += groups[there]
        groups[there] = []
        boxes[here] = [*np.minimum(boxes[here], boxes[there])[:2], *np.maximum(boxes[here], boxes[there])[2:]]
        boxes[there] = np.nan
        cost[there, :] = cost[:, there] = np.inf
        cost[here, :] = cost[:, here] = _costs(boxes, here)
    return [shapely.GeometryCollection(group) for group in groups if group]


def _costs(boxes: _Numbers, index: int) -> _Numbers:
    """What the common box of this and each other one has more than the two; infinite for itself and for those gone."""
    low, high = np.minimum(boxes[:, :2], boxes[index, :2]), np.maximum(boxes[:, 2:], boxes[index, 2:])
    areas = np.prod(boxes[:, 2:] - boxes[:, :2], axis=1)
    costs = np.prod(high - low, axis=1) - areas - areas[index]
    costs[index] = np.inf
    return np.where(np.isnan(costs), np.inf, costs)
