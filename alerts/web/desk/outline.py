"""The target area as a small drawing: its outline, the borders round it, the point, and a scale."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from geo.codecs import parse_document, to_geojson
from geo.covering import simplify
from geo.gazetteer import Gazetteer
from geo.shapes import Circle

KM_PER_DEGREE = 111.2
WIDTH = 400.0
MARGIN = 0.18  # of the area's size, on each side
MOST_POINTS = 600  # of a country's border: a drawing, not a survey

Ring = Sequence[Sequence[float]]  # lon, lat


@dataclass(frozen=True, slots=True)
class Outline:
    """Paths and places in pixels, for SVG."""

    width: int
    height: int
    area: str
    borders: tuple[str, ...]
    point: tuple[float, float] | None
    scale_km: float
    scale_px: float


@dataclass(frozen=True, slots=True)
class _Frame:
    """A flat picture of a small part of the world; `turn`: it lies across the antimeridian."""

    west: float
    north: float
    squeeze: float
    zoom: float
    width: float
    height: float
    turn: bool

    def place(self, lon: float, lat: float) -> tuple[float, float]:
        lon = lon + 360 if self.turn and lon < 0 else lon
        return round((lon - self.west) * self.squeeze * self.zoom, 1), round((self.north - lat) * self.zoom, 1)

    def path(self, rings: Sequence[Ring]) -> str:
        """Only the rings that can be seen."""
        drawn = [[self.place(lon, lat) for lon, lat in ring] for ring in rings]
        return "".join(_line(ring) for ring in drawn if self._shows(ring))

    def _shows(self, ring: Sequence[tuple[float, float]]) -> bool:
        xs, ys = [x for x, _ in ring], [y for _, y in ring]
        return max(xs) > 0 and min(xs) < self.width and max(ys) > 0 and min(ys) < self.height


def draw_outline(
    document: Mapping[str, Any], countries: Sequence[str], gazetteer: Gazetteer, point: tuple[float, float] | None
) -> Outline:
    """Of an area document; `point` (lon, lat) is marked, else the centre of a circle."""
    shape = parse_document(document)
    if point is None and isinstance(shape, Circle):
        point = shape.centre.lon, shape.centre.lat
    rings = list(_rings(to_geojson(shape)))
    frame = _frame(rings)
    borders = [list(_rings(to_geojson(simplify(gazetteer.by_code(code).shape, MOST_POINTS)))) for code in countries[:4]]
    km = _round_scale(frame.width / frame.zoom * KM_PER_DEGREE / 4)
    return Outline(
        width=round(frame.width),
        height=round(frame.height),
        area=frame.path(rings),
        borders=tuple(path for each in borders if (path := frame.path(each))),
        point=frame.place(*point) if point else None,
        scale_km=km,
        scale_px=round(km / KM_PER_DEGREE * frame.zoom, 1),
    )


def _frame(rings: Sequence[Ring]) -> _Frame:
    lons, lats = [lon for ring in rings for lon, _ in ring], [lat for ring in rings for _, lat in ring]
    turn = max(lons) - min(lons) > 180
    if turn:
        lons = [lon + 360 if lon < 0 else lon for lon in lons]
    squeeze = max(0.05, math.cos(math.radians((min(lats) + max(lats)) / 2)))
    across, down = max((max(lons) - min(lons)) * squeeze, 1e-4), max(max(lats) - min(lats), 1e-4)
    pad = max(across, down) * MARGIN
    zoom = WIDTH / max(across + 2 * pad, (down + 2 * pad) * 1.2)  # a tall area does not push the page away
    height = (down + 2 * pad) * zoom
    slack = (WIDTH / zoom - across) / 2 / squeeze
    return _Frame(min(lons) - slack, max(lats) + pad, squeeze, zoom, WIDTH, height, turn)


def _rings(geometry: Mapping[str, Any]) -> Iterator[Ring]:
    parts = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    for part in parts:
        yield from part


def _line(points: Sequence[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in points) + "Z"


def _round_scale(km: float) -> float:
    """The largest 1, 2 or 5 times a power of ten that is not above `km`."""
    power = 10.0 ** math.floor(math.log10(km))
    return next(step * power for step in (5, 2, 1) if step * power <= km)
