"""Shapes as GeoJSON (lon,lat), as our documents and as CAP (lat,lon): axis order lives only here."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import shapely

from geo import planar
from geo.covering import added_share, count_points, simplify
from geo.crowding import is_crowded_ground
from geo.errors import ShapeError
from geo.measure import planar_of, union
from geo.reasons import Reason
from geo.repairing import (
    Repairs,
    close_ring,
    join_parts,
    mend_polygon,
    repairs_to_document,
    require_few_crossings,
)
from geo.shapes import Circle, MultiPolygon, Point, Polygon, Shape

_DECIMALS = 6  # 0.1 m; CAP and RFC 7946 readers expect no more
_LARGEST_RADIUS_KM = 20_004.0
_FEWEST_IN_RING = 4
_MOST_REPEATED = 40  # characters of what was typed
_COLLECTIONS = {"FeatureCollection": "features", "GeometryCollection": "geometries"}
_GROUND = ("coordinates", "geometry", *_COLLECTIONS.values())

# Of a shape that somebody hands in; an outline of a country to the nearest 100 m has some thousand points.
MOST_POINTS = 250_000
MOST_PARTS = 2_000  # rings, polygons and members of collections
DEEPEST = 12  # a MultiPolygon in a GeometryCollection in a Feature of a FeatureCollection has eleven levels
_IN_A_DOCUMENT = {"repair.closed": "shape.unclosed", "repair.crossing": "shape.self_intersecting"}
MOST_KEPT = 10_000  # points: what has more is simplified


@dataclass(frozen=True, slots=True)
class Drawn:
    """A shape as somebody drew it, and what had to be mended in it: Reasons of `geo.repairing.REPAIRS`."""

    shape: Shape
    repairs: tuple[Reason, ...] = ()

    def to_document(self) -> dict[str, object]:
        """As it is kept: with what was mended, so that whoever decides can be shown it."""
        told = {"repaired": repairs_to_document(self.repairs)} if self.repairs else {}
        return {**shape_to_document(self.shape), **told}


def read_document(document: object) -> Drawn:
    """What somebody hands in: `{"point": [lon, lat], "radius_km": n}` or GeoJSON, mended where the meaning is clear.

    Raises ShapeError, as `require_bounded` and `read_geojson` do, and `shape.crowded`; `shape.empty` for ground that is
    nowhere wider than our six decimals tell.
    """
    require_bounded(document)
    if isinstance(document, Mapping) and ("radius_km" in document or document.get("type") == "Circle"):
        return Drawn(_parse_circle(document))
    drawn = read_geojson(document)
    if not isinstance(drawn.shape, Circle) and is_crowded_ground(drawn.shape):
        raise ShapeError("shape.crowded")
    points = count_points(drawn.shape)
    if points <= MOST_KEPT:
        to_geojson(drawn.shape)  # or it would be approved, and could then be told to nobody
        return drawn
    simple = simplify(drawn.shape, MOST_KEPT)
    values = {
        "points": points,
        "left": count_points(simple),
        "added_percent": _percent(added_share(drawn.shape, simple)),
    }
    return Drawn(simple, (*drawn.repairs, Reason("repair.simplified", values)))


def parse_document(document: object) -> Shape:
    """The shape of a document that is kept: nothing is to be mended in it any more. Raises ShapeError."""
    if isinstance(document, Mapping) and ("radius_km" in document or document.get("type") == "Circle"):
        return _parse_circle(document)
    return read_geojson(document).shape


def require_bounded(document: object) -> None:
    """Before anything is made of a shape that somebody hands in. Raises ShapeError."""
    points = parts = 0
    waiting = [(document, 1)]
    while waiting:
        value, depth = waiting.pop()
        if isinstance(value, Mapping):
            inner = [value[key] for key in _GROUND if key in value]
        elif isinstance(value, list | tuple) and value and not isinstance(value[0], Mapping | list | tuple):
            points, inner = points + 1, []
        elif isinstance(value, list | tuple):
            parts, inner = parts + 1, list(value)
        else:
            continue
        if points > MOST_POINTS or len(inner) > MOST_POINTS:
            raise ShapeError("shape.too_many_points", {"most": MOST_POINTS})
        if parts > MOST_PARTS or (len(inner) > MOST_PARTS and isinstance(inner[0], Mapping)):
            raise ShapeError("shape.too_many_parts", {"most": MOST_PARTS})
        if depth > DEEPEST:
            raise ShapeError("shape.too_deep", {"deepest": DEEPEST})
        waiting += [(each, depth + 1) for each in inner]


def shape_to_document(shape: Shape) -> dict[str, object]:
    """The shape as `parse_document` reads it back, exactly: a circle stays a circle."""
    if isinstance(shape, Circle):
        return {"point": [shape.centre.lon, shape.centre.lat], "radius_km": shape.radius_km}
    return _geometry(shape)


def read_geojson(obj: object) -> Drawn:
    """The ground of a GeoJSON Polygon, MultiPolygon, Feature or collection of them, or of our Circle document.

    Mended: open rings, repeated points, crossing edges, parts that overlap, holes that are not inside. Raises
    ShapeError, whose values tell where: `shape.type`, `shape.coordinates`, `shape.not_finite`, `shape.out_of_range`,
    `shape.axes_swapped`, `shape.too_few_points`, `shape.no_ground`, `shape.wide_edge`, `shape.radius`, `shape.empty`,
    `shape.too_many_crossings`.
    """
    repairs = Repairs()
    shape = _parse_geojson(obj, repairs)
    return Drawn(shape, repairs.told())


def to_geojson(shape: Shape) -> dict[str, object]:
    """An RFC 7946 geometry: right-handed, at most six decimals, cut at the antimeridian, a circle as 64 corners."""
    return _geometry(planar.lower(planar.snapped(planar_of(shape))))


def to_cap(shape: Shape) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """CAP 1.2 `polygon` ("lat,lon lat,lon ...") and `circle` ("lat,lon km") texts; one of the two is empty.

    Polygons are closed, simple and free of holes (CAP has none): a holed one is cut in pieces, so no ground is lost.
    """
    if isinstance(shape, Circle):
        return (), (f"{_number(shape.centre.lat)},{_number(shape.centre.lon)} {_number(shape.radius_km)}",)
    pieces = planar.without_holes(planar.snapped(planar.lift(shape)))
    rounded = [part for piece in pieces for part in planar.polygons_of(planar.snapped(piece))]
    if not rounded:
        raise ShapeError("shape.empty")
    return tuple(
        " ".join(f"{_number(lat)},{_number(lon)}" for lon, lat in shapely.get_coordinates(part.exterior).tolist())
        for part in rounded
    ), ()


def parse_cap_polygon(text: str) -> Polygon:
    """A CAP `polygon`, "lat,lon lat,lon ...". Raises ShapeError as `read_geojson` does, `shape.unclosed` and
    `shape.self_intersecting`."""
    repairs = Repairs()
    rings = [[_cap_position(pair, index) for index, pair in enumerate(text.split())]]
    polygon = _parse_polygon(rings, "polygon", repairs)
    for repair in repairs.told():  # a published document is to be right by itself
        if repair.code in _IN_A_DOCUMENT:
            raise ShapeError(_IN_A_DOCUMENT[repair.code], repair.values)
    if not isinstance(polygon, Polygon):
        raise ShapeError("shape.no_ground", {"where": "polygon"})
    return polygon


def parse_cap_circle(text: str) -> Circle:
    """A CAP `circle`, "lat,lon km". Raises ShapeError."""
    position, _, radius = text.strip().partition(" ")
    return _parse_circle({"point": _cap_position(position, 0), "radius_km": _cap_number(radius, "circle")})


def _cap_position(pair: str, index: int) -> list[float]:
    numbers = pair.split(",")
    if len(numbers) != 2:
        raise ShapeError("shape.coordinates", {"where": f"[{index}]", "found": len(numbers)})
    return [_cap_number(number, f"[{index}]") for number in reversed(numbers)]


def _cap_number(text: str, where: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise ShapeError("shape.coordinates", {"where": where, "found": "text"}) from None


def _geometry(shape: Polygon | MultiPolygon) -> dict[str, object]:
    if isinstance(shape, MultiPolygon):
        return {"type": "MultiPolygon", "coordinates": [_rings(polygon) for polygon in shape.polygons]}
    return {"type": "Polygon", "coordinates": _rings(shape)}


def _rings(polygon: Polygon) -> list[list[list[float]]]:
    return [[[point.lon, point.lat] for point in ring] for ring in (polygon.exterior, *polygon.holes)]


def _number(value: float) -> str:
    text = f"{value:.{_DECIMALS}f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _parse_circle(document: Mapping[object, object]) -> Circle:
    centre = _point(document.get("point"), "point")
    radius = _finite(document.get("radius_km"), "radius_km")
    if not 0 < radius <= _LARGEST_RADIUS_KM:
        raise ShapeError("shape.radius", {"where": "radius_km", "radius_km": radius, "most": _LARGEST_RADIUS_KM})
    return Circle(centre, radius)


def _parse_geojson(obj: object, repairs: Repairs) -> Shape:
    if not isinstance(obj, Mapping):
        raise ShapeError("shape.type", {"found": type(obj).__name__})
    kind = obj.get("type")
    if kind == "Circle":
        return _parse_circle(obj)
    if kind == "Feature":
        return _parse_geojson(obj.get("geometry"), repairs)
    if isinstance(kind, str) and kind in _COLLECTIONS:
        members = [
            _parse_geojson(member, repairs) for member in _listed(obj.get(_COLLECTIONS[kind]), _COLLECTIONS[kind])
        ]
        if len(members) > 1:
            together = shapely.GeometryCollection([planar_of(each) for each in members])
            require_few_crossings(together, _COLLECTIONS[kind], repairs)
        return union(members)
    if kind == "Polygon":
        return _parse_polygon(obj.get("coordinates"), "coordinates", repairs)
    if kind == "MultiPolygon":
        return _parse_multipolygon(obj.get("coordinates"), repairs)
    raise ShapeError("shape.type", {"found": kind[:_MOST_REPEATED] if isinstance(kind, str) else type(kind).__name__})


def _parse_multipolygon(coordinates: object, repairs: Repairs) -> Polygon | MultiPolygon:
    parts = [
        _parse_polygon(part, f"coordinates[{index}]", repairs)
        for index, part in enumerate(_listed(coordinates, "coordinates"))
    ]
    if not parts:
        raise ShapeError("shape.empty")
    return join_parts(parts, repairs)


def _parse_polygon(coordinates: object, where: str, repairs: Repairs) -> Polygon | MultiPolygon:
    rings = [_parse_ring(ring, f"{where}[{index}]", repairs) for index, ring in enumerate(_listed(coordinates, where))]
    if not rings:
        raise ShapeError("shape.empty")
    return mend_polygon(Polygon(rings[0], tuple(rings[1:])), where, repairs)


def _parse_ring(coordinates: object, where: str, repairs: Repairs) -> tuple[Point, ...]:
    listed = _listed(coordinates, where)
    points = _quick_points(listed) or [_point(pair, f"{where}[{index}]") for index, pair in enumerate(listed)]
    ring = close_ring(points, where, repairs)
    if len(ring) < _FEWEST_IN_RING:
        raise ShapeError("shape.too_few_points", {"where": where, "points": len(ring), "least": _FEWEST_IN_RING})
    for index, (here, there) in enumerate(pairwise(ring)):
        # An edge along the whole world is a box; any other long edge may be meant the short way round: not guessed.
        if 180 < abs(here.lon - there.lon) < 360:
            raise ShapeError("shape.wide_edge", {"where": f"{where}[{index}]", "degrees": abs(here.lon - there.lon)})
    if shapely.LineString(planar.lonlats(ring)).convex_hull.area == 0:
        raise ShapeError("shape.no_ground", {"where": where})
    return ring


def _quick_points(listed: Sequence[object]) -> list[Point]:
    """All at once where nothing is wrong with any; else none, and a look at each finds out what is."""
    if not all(type(pair) in (list, tuple) and len(pair) == 2 for pair in listed):  # type: ignore[arg-type]
        return []
    if not {type(number) for pair in listed for number in pair} <= {int, float}:  # type: ignore[attr-defined]
        return []
    try:
        numbers = np.array(listed, dtype=np.float64).reshape(-1, 2)
    except OverflowError:
        return []
    if not (np.abs(numbers) <= (180, 90)).all():  # also refuses nan
        return []
    return [Point(lon, lat) for lon, lat in numbers.tolist()]


def _percent(share: float) -> float:
    return round(100 * share, 2)


def _point(pair: object, where: str) -> Point:
    """A GeoJSON position; an altitude is dropped."""
    numbers = _listed(pair, where)
    if len(numbers) not in (2, 3):
        raise ShapeError("shape.coordinates", {"where": where, "found": len(numbers)})
    lon, lat = _finite(numbers[0], f"{where}[0]"), _finite(numbers[1], f"{where}[1]")
    if abs(lat) > 90 and abs(lat) <= 180 and abs(lon) <= 90:
        raise ShapeError("shape.axes_swapped", {"where": where, "lon": lon, "lat": lat})
    if abs(lat) > 90 or abs(lon) > 180:
        raise ShapeError("shape.out_of_range", {"where": where, "lon": lon, "lat": lat})
    return Point(lon, lat)


def _finite(value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ShapeError("shape.coordinates", {"where": where, "found": type(value).__name__})
    try:
        number = float(value)
    except OverflowError:  # a whole number of more than three hundred digits
        number = math.inf
    if not math.isfinite(number):
        raise ShapeError("shape.not_finite", {"where": where})
    return number


def _listed(value: object, where: str) -> Sequence[object]:
    if not isinstance(value, list | tuple):
        raise ShapeError("shape.coordinates", {"where": where, "found": type(value).__name__})
    return value
