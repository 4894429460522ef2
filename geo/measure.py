"""Distances, areas and set operations on shapes: geodesic in kilometres, safe at the antimeridian."""

import math
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import shapely
from geopy.distance import geodesic
from pyproj import Geod
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from geo import planar
from geo.errors import ShapeError
from geo.shapes import Circle, MultiPolygon, Point, Polygon, Shape

EARTH_KM = 6371.0072  # radius of the sphere with the ellipsoid's area (WGS 84 authalic)
KM_PER_DEGREE = 110.574  # of latitude at the equator, where it is shortest
KM_PER_DEGREE_LON = 111.320  # of longitude at the equator
HALF_WAY_ROUND_KM = 20_003.9  # from pole to pole: no two places are further apart by more than 5 m in a thousand km
ROUNDING_KM = 0.0002  # what rounding to six decimals may take away
_ECCENTRICITY = 0.0818191908426
_WGS84 = Geod(ellps="WGS84")

_Numbers = npt.NDArray[np.float64]


def distance_km(a: Point, b: Point) -> float:
    """Geodesic distance in km on WGS 84."""
    return float(geodesic((a.lat, a.lon), (b.lat, b.lon)).km)


def destination(point: Point, bearing_deg: float, km: float) -> Point:
    """Where one arrives after `km` along the geodesic that leaves `point` at `bearing_deg` (clockwise from north)."""
    reached = geodesic(kilometers=km).destination((point.lat, point.lon), bearing_deg)
    return Point(float(reached.longitude), float(reached.latitude))


def destinations(start: Point, bearings_deg: _Numbers, km: float) -> tuple[_Numbers, _Numbers]:
    """Longitudes (-180 to 180) and latitudes reached after `km` along each bearing: a circle needs 64 of them."""
    here = np.full_like(bearings_deg, start.lon), np.full_like(bearings_deg, start.lat)
    lons, lats, _ = _WGS84.fwd(*here, bearings_deg, np.full_like(bearings_deg, km * 1000))
    return (lons + 180) % 360 - 180, lats


def distances_km(start: Point, lons: _Numbers, lats: _Numbers) -> _Numbers:
    """Geodesic distances from `start`, all at once."""
    _, _, metres = _WGS84.inv(np.full_like(lons, start.lon), np.full_like(lats, start.lat), lons, lats)
    return np.asarray(metres / 1000)


def bearing_deg(a: Point, b: Point) -> float:
    """Initial bearing from a to b on the sphere, degrees clockwise from north."""
    lat_a, lat_b, turn = math.radians(a.lat), math.radians(b.lat), math.radians(b.lon - a.lon)
    east = math.sin(turn) * math.cos(lat_b)
    north = math.cos(lat_a) * math.sin(lat_b) - math.sin(lat_a) * math.cos(lat_b) * math.cos(turn)
    return math.degrees(math.atan2(east, north)) % 360


def circle_polygon(circle: Circle, points: int = 64) -> Polygon | MultiPolygon:
    """A geodesic polygon of `points` corners round the circle, so that no ground within it is lost."""
    return planar.lower(_disc(circle, points))


def corridor(a: Point, b: Point, width_km: float) -> Polygon | MultiPolygon:
    """All ground within half of `width_km` of the straight (geodesic) line from a to b, round at both ends."""
    length, half = distance_km(a, b), width_km / 2
    if length < half / 1000:
        return circle_polygon(Circle(a, half + length))
    stations = max(1, math.ceil(length / 50))
    bearing = bearing_deg(a, b)
    line = [a, *(destination(a, bearing, length * step / stations) for step in range(1, stations)), b]
    ahead = [bearing_deg(here, there) for here, there in pairwise(line)]
    ahead.append((bearing_deg(b, a) + 180) % 360)
    reach = half / math.cos(math.pi / 32) + ROUNDING_KM
    left = [destination(p, course - 90, reach) for p, course in zip(line, ahead, strict=True)]
    right = [destination(p, course + 90, reach) for p, course in zip(line, ahead, strict=True)]
    front = [destination(b, ahead[-1] - 90 + 180 * step / 16, reach) for step in range(1, 16)]
    back = [destination(a, ahead[0] + 90 + 180 * step / 16, reach) for step in range(1, 16)]
    ring = [*left, *front, *right[::-1], *back, left[0]]
    return planar.lower(planar.polygon_from_ring([(p.lon, p.lat) for p in ring]))


def area_km2(shape: Shape) -> float:
    """Ground covered, in square kilometres."""
    if isinstance(shape, Circle):
        return 2 * math.pi * EARTH_KM**2 * (1 - math.cos(min(math.pi, shape.radius_km / EARTH_KM)))
    return planar_area_km2(planar.lift(shape))


def union(shapes: Iterable[Shape]) -> Shape:
    """One shape that covers what any of them covers; a lone shape stays as it is. Raises ShapeError for none."""
    listed = list(shapes)
    if not listed:
        raise ShapeError("shape.empty")
    return listed[0] if len(listed) == 1 else planar.lower(planar.union_all(map(planar_of, listed)))


def difference(shape: Shape, taken: Shape) -> Shape:
    """What of the shape the other does not cover. Raises ShapeError (`shape.empty`) when nothing is left."""
    return planar.lower(planar.ground_of(shapely.difference(planar_of(shape), planar_of(taken))))


def corridor_along(line: Sequence[Point], width_km: float) -> Shape:
    """All ground within half of `width_km` of the line from point to point. Raises ShapeError for fewer than two."""
    return union([corridor(here, there, width_km) for here, there in pairwise(line)])


def length_km(line: Sequence[Point]) -> float:
    """How long the line from point to point is."""
    return sum(distance_km(here, there) for here, there in pairwise(line))


def intersects(a: Shape, b: Shape) -> bool:
    """Whether the shapes share at least one point."""
    if isinstance(a, Circle) and isinstance(b, Circle):
        return distance_km(a.centre, b.centre) <= a.radius_km + b.radius_km
    return bool(planar_of(a).intersects(planar_of(b)))


def contains(shape: Shape, point: Point) -> bool:
    """Whether the point lies in the shape or on its edge."""
    if isinstance(shape, Circle):
        return distance_km(shape.centre, point) <= shape.radius_km
    return bool(planar.lift(shape).intersects(shapely.Point(point.lon, point.lat)))


def grow(shape: Shape, km: float) -> Shape:
    """All ground within `km` of the shape (a little more for polygons, never less)."""
    if isinstance(shape, Circle):
        return Circle(shape.centre, shape.radius_km + km)
    return planar.lower(planar_grow(planar.lift(shape), km))


def snap_to_grid(point: Point, cell_km: float) -> Point:
    """The centre of the cell that holds the point in a fixed global grid; no cell is smaller than `cell_km` across."""
    south, north, west, east = _cell(point, cell_km)
    return Point(round((west + east) / 2, 6), round((south + north) / 2, 6))


def cell_polygon(point: Point, cell_km: float) -> Polygon:
    """The cell of that grid: the same for every point in it."""
    south, north, west, east = _cell(point, cell_km)
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return Polygon(tuple(Point(round(lon, 6), round(lat, 6)) for lon, lat in corners))


def cell_reach_km(point: Point, cell_km: float) -> float:
    """How far the furthest corner of the point's grid cell is from the cell's centre, in km."""
    south, north, west, east = _cell(point, cell_km)
    centre = snap_to_grid(point, cell_km)
    return max(distance_km(centre, Point(lon, lat)) for lon in (west, east) for lat in (south, north))


def planar_of(shape: Shape) -> BaseGeometry:
    """For geo's own rooms: the shape as plane geometry."""
    return _disc(shape, 64) if isinstance(shape, Circle) else planar.lift(shape)


def planar_area_km2(geometry: BaseGeometry) -> float:
    """For geo's own rooms: the ground of a plane geometry, by its image in an equal-area cylinder."""
    dense = shapely.segmentize(geometry, 0.5) if not geometry.is_empty else geometry
    return float(shapely.area(shapely.transform(dense, _to_equal_area)))


def planar_areas_km2(geometries: npt.NDArray[np.object_]) -> _Numbers:
    """For geo's own rooms: the grounds of many plane geometries."""
    return np.asarray(shapely.area(shapely.transform(shapely.segmentize(geometries, 0.5), _to_equal_area)))


def planar_discs(centres: Sequence[Point], radii_km: _Numbers, points: int = 32) -> npt.NDArray[np.object_]:
    """For geo's own rooms: the polygon of so many corners within each of many circles."""
    here = np.repeat([(centre.lon, centre.lat) for centre in centres] or np.empty((0, 2)), points, axis=0)
    bearings = np.tile(np.arange(points) * (360 / points), len(centres))
    lons, lats, _ = _WGS84.fwd(here[:, 0], here[:, 1], bearings, np.repeat(radii_km * 1000, points))
    corners = np.column_stack([lons, lats]).reshape(-1, points, 2)
    discs: npt.NDArray[np.object_] = np.asarray(shapely.polygons(corners))
    for index in np.flatnonzero(np.ptp(corners[:, :, 0], axis=1) > 180).tolist():
        discs[index] = planar.polygon_from_ring(
            [*map(tuple, corners[index].tolist()), tuple(corners[index, 0].tolist())]
        )
    return discs


def planar_grow(geometry: BaseGeometry, km: float, *, tolerance_km: float = 0.0) -> BaseGeometry:
    """For geo's own rooms: all ground within `km`, at most about `2 * tolerance_km` (and a tenth) more, never less.

    The plane's scales are the smallest that hold anywhere in reach, so that a distance in it is never too long.
    """
    _, south, _, north = geometry.bounds
    furthest = min(89.0, max(abs(south), abs(north)) + (km + 2 * tolerance_km) / KM_PER_DEGREE + 0.01)
    kx = KM_PER_DEGREE_LON * math.cos(math.radians(furthest))
    flat = affinity.scale(geometry, kx, KM_PER_DEGREE, origin=(0, 0))
    if tolerance_km:
        flat = shapely.simplify(flat, tolerance_km, preserve_topology=True)
    reach = (km + 2 * tolerance_km) / math.cos(math.pi / 16)
    grown = shapely.buffer(flat, reach, quad_segs=4)
    if tolerance_km:
        grown = shapely.simplify(grown, tolerance_km, preserve_topology=True)
    return planar.wrap(affinity.scale(grown, 1 / kx, 1 / KM_PER_DEGREE, origin=(0, 0)))


def _disc(circle: Circle, points: int) -> BaseGeometry:
    centre, radius = circle.centre, circle.radius_km + ROUNDING_KM
    if radius >= HALF_WAY_ROUND_KM * 0.99:
        return planar.WORLD
    if radius > HALF_WAY_ROUND_KM / 2:
        antipode = Point(math.remainder(centre.lon + 180, 360), -centre.lat)
        beyond = planar.polygon_from_ring(_ring(antipode, HALF_WAY_ROUND_KM * 0.998 - radius, points))
        return shapely.difference(planar.WORLD, beyond)
    reach = radius / math.cos(math.pi / points)
    while True:
        ring = _ring(centre, reach, points)
        nearest = _nearest_km(centre, ring)
        if nearest >= radius:
            return planar.polygon_from_ring(ring)
        reach *= radius / nearest * (1 + 1e-9)


def _ring(centre: Point, radius_km: float, points: int) -> list[planar.LonLat]:
    lons, lats = destinations(centre, np.arange(points, dtype=np.float64) * (360 / points), radius_km)
    corners = list(zip(lons.tolist(), lats.tolist(), strict=True))
    return [*corners, corners[0]]


def _nearest_km(centre: Point, ring: list[planar.LonLat]) -> float:
    """How near the ring's edges, straight in lon/lat, come to the centre: they bend away from geodesics far north."""
    unwrapped = planar.unwrap(ring)
    ends = np.array(unwrapped)
    lons, lats = ((ends[:-1] + ends[1:]) / 2).T
    return float(distances_km(centre, lons, lats).min())


def _cell(point: Point, cell_km: float) -> tuple[float, float, float, float]:
    rows = max(1, math.floor(180 * KM_PER_DEGREE / cell_km))
    height = 180 / rows
    row = min(rows - 1, math.floor((point.lat + 90) / height))
    south, north = row * height - 90, (row + 1) * height - 90
    narrowest = max(abs(south), abs(north))
    columns = max(1, math.floor(360 * KM_PER_DEGREE_LON * math.cos(math.radians(min(90.0, narrowest))) / cell_km))
    width = 360 / columns
    column = min(columns - 1, math.floor(((point.lon + 180) % 360) / width))
    return south, north, column * width - 180, (column + 1) * width - 180


def _to_equal_area(lonlats: _Numbers) -> _Numbers:
    """Lambert's cylindrical equal-area projection of the ellipsoid, in km (Snyder 1987, equation 3-12)."""
    e = _ECCENTRICITY
    sine = np.sin(np.radians(lonlats[:, 1]))

    def q(s: _Numbers | float) -> _Numbers:
        return np.asarray((1 - e * e) * (s / (1 - (e * s) ** 2) - np.log((1 - e * s) / (1 + e * s)) / (2 * e)))

    return np.column_stack([np.radians(lonlats[:, 0]) * EARTH_KM, q(sine) / q(1.0) * EARTH_KM])
