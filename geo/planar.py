"""The bridge to shapely: shapes as plane geometry in lon/lat degrees within +-180, cut at the antimeridian."""

import math
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from geo.errors import ShapeError
from geo.shapes import MultiPolygon, Point, Polygon

LonLat = tuple[float, float]
WORLD = shapely.box(-180, -90, 180, 90)
EMPTY: BaseGeometry = shapely.MultiPolygon()


def lift(shape: Polygon | MultiPolygon) -> BaseGeometry:
    """The shapely geometry of rings that already lie within +-180."""
    polygons = shape.polygons if isinstance(shape, MultiPolygon) else (shape,)
    lifted = [
        shapely.Polygon(lonlats(polygon.exterior), [lonlats(hole) for hole in polygon.holes]) for polygon in polygons
    ]
    return lifted[0] if len(lifted) == 1 else shapely.MultiPolygon(lifted)


def lower(geometry: BaseGeometry) -> Polygon | MultiPolygon:
    """Our own value of a geometry's polygons, exteriors anticlockwise. Raises ShapeError when it holds no ground."""
    lowered = tuple(
        Polygon(_points(part.exterior), tuple(_points(hole) for hole in part.interiors))
        for part in (shapely.orient_polygons(polygon) for polygon in polygons_of(geometry))
    )
    if not lowered:
        raise ShapeError("shape.empty")
    return lowered[0] if len(lowered) == 1 else MultiPolygon(lowered)


def polygons_of(geometry: BaseGeometry) -> list[shapely.Polygon]:
    """The polygons in a geometry; points and lines that an overlay left over are no ground and are dropped."""
    return [part for part in _leaves(geometry) if isinstance(part, shapely.Polygon) and not part.is_empty]


def ground_of(geometry: BaseGeometry) -> BaseGeometry:
    """The geometry with nothing but its polygons, made valid."""
    if not shapely.is_valid(geometry):
        geometry = shapely.make_valid(geometry)
    polygons = polygons_of(geometry)
    return polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(polygons)


def unwrap(ring: Sequence[LonLat]) -> list[LonLat]:
    """The ring with longitudes continued past 180 instead of jumping: each step is the short way round."""
    unwrapped = [ring[0]]
    for lon, lat in ring[1:]:
        last = unwrapped[-1][0]
        unwrapped.append((last + math.remainder(lon - last, 360.0), lat))
    return unwrapped


def polygon_from_ring(ring: Sequence[LonLat]) -> BaseGeometry:
    """The ground inside a closed ring given vertex by vertex, even across the antimeridian or round a pole."""
    unwrapped = unwrap(ring)
    turned = unwrapped[-1][0] - unwrapped[0][0]
    if abs(turned) > 180:
        pole = math.copysign(90.0, sum(lat for _, lat in ring))
        unwrapped += [(unwrapped[-1][0], pole), (unwrapped[0][0], pole), unwrapped[0]]
    return wrap(shapely.Polygon(unwrapped))


def wrap(geometry: BaseGeometry) -> BaseGeometry:
    """Ground that runs past +-180 or a pole, cut there and brought back within the world."""
    geometry = ground_of(geometry)
    west, south, east, north = geometry.bounds if not geometry.is_empty else (0.0, 0.0, 0.0, 0.0)
    if west >= -180 and east <= 180 and south >= -90 and north <= 90:
        return geometry
    turns = range(math.floor((west + 180) / 360), math.ceil((east - 180) / 360) + 1)
    return ground_of(
        shapely.union_all([shapely.intersection(affinity.translate(geometry, -360.0 * turn), WORLD) for turn in turns])
    )


def snapped(geometry: BaseGeometry, grid: float = 1e-6) -> BaseGeometry:
    """The geometry with every coordinate on a grid of `grid` degrees, still valid."""
    with np.errstate(
        divide="ignore", invalid="ignore"
    ):  # GEOS 3.14 leaves floating-point flags set, the result is right
        return ground_of(shapely.set_precision(geometry, grid))


def without_holes(geometry: BaseGeometry) -> list[shapely.Polygon]:
    """The same ground as polygons without holes: each is cut along meridians, of which one goes through each hole."""
    return [piece for polygon in polygons_of(geometry) for piece in _cut_through_holes(polygon)]


def _cut_through_holes(polygon: shapely.Polygon) -> list[shapely.Polygon]:
    if not polygon.interiors:
        return [polygon]
    west, south, east, north = polygon.bounds
    edges = [west, *_meridians_through(polygon.interiors), east]
    strips = [shapely.box(left, south, right, north) for left, right in pairwise(edges)]
    pieces = [piece for strip in strips for piece in polygons_of(shapely.intersection(polygon, strip))]
    # A hole as narrow as rounding may be left whole beside its meridian: it is filled, for no ground may be lost.
    return [shapely.Polygon(piece.exterior) for piece in pieces]


def _meridians_through(holes: Iterable[BaseGeometry]) -> list[float]:
    cuts: list[float] = []
    for first, last in sorted([(hole.bounds[0], hole.bounds[2]) for hole in holes], key=lambda span: span[1]):
        if not any(first < cut < last for cut in cuts):
            cuts.append((first + last) / 2)
    return sorted(cuts)


def union_all(geometries: Iterable[BaseGeometry]) -> BaseGeometry:
    return ground_of(shapely.union_all(list(geometries)))


def _leaves(geometry: BaseGeometry) -> Iterator[BaseGeometry]:
    for part in shapely.get_parts(geometry):
        if isinstance(part, shapely.GeometryCollection | shapely.MultiPolygon):
            yield from _leaves(part)
        else:
            yield part


def lonlats(ring: Sequence[Point]) -> npt.NDArray[np.float64]:
    """As shapely reads them at once; of a list it looks at each pair by itself."""
    return np.array([(point.lon, point.lat) for point in ring], dtype=float)


def _points(ring: BaseGeometry) -> tuple[Point, ...]:
    return tuple(Point(lon, lat) for lon, lat in shapely.get_coordinates(ring).tolist())
