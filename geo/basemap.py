"""The few lines and names that a map picture needs, from bundled outlines: a search area in its surroundings, in px."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise, zip_longest

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from geo.cities import City
from geo.gazetteer import Gazetteer
from geo.measure import EARTH_KM, KM_PER_DEGREE, cell_polygon, distance_km, planar_of
from geo.planar import ground_of, lift, polygons_of
from geo.shapes import Circle, Point, Shape

FILLS = 0.62  # of the map's sides: what the area takes at most
SHRINKS = 0.2  # of the map's sides: what the area takes at least when the map grows to show towns
LEAST_KM = 24.0  # the map's shorter side
WIDENING = 0.8
ENOUGH_TOWNS = 3
MOST_TOWNS = 16
FURTHEST_SUBURB_KM = 70.0  # of the largest towns on earth
COUNTIES_WITHIN_KM = 500.0  # sides of the map up to which counties, and states, are drawn
STATES_WITHIN_KM = 5000.0
OWN_SHARE = 0.02  # of the area: what must lie in a country for its land to be the area's own
NAMED_SHARE = 0.04  # of the map: what a country must take to be named
BEYOND = 1.15  # the ground that is looked at, in sides of the map: strokes along its edge lie outside
FINEST_PX = 0.4  # what leaving out a corner may move a line
LEAST_PX = 2.5  # of an island that is a part of the area
MANY_CORNERS = 2_000  # of an area: from here on those are left out first that can not be seen
STRAIGHT_DEG = 1.0  # longer edges are bent as the projection wants it

_Numbers = npt.NDArray[np.float64]
Spot = tuple[float, float]  # px from the left and from the top
Ring = tuple[Spot, ...]  # closed: the first spot is not repeated
Patch = tuple[Ring, ...]  # a piece of ground: its outline, then the holes in it


@dataclass(frozen=True, slots=True)
class Scene:
    """What a map is about. `cell_km` > 0: the point is coarse, and nothing finer than its grid cell may be drawn."""

    shape: Shape
    point: Point | None = None
    cell_km: float = 0.0


@dataclass(frozen=True, slots=True)
class Name:
    """A town at its place, or a country at the middle of its part of the map; `reach` px round that are its own."""

    text: str
    x: float
    y: float
    reach: float = math.inf


@dataclass(frozen=True, slots=True)
class Basemap:
    """Everything in px; `own` is the land of the countries that the area reaches, `other` that of their neighbours.

    Either `point` or `cell` says where the child was last seen, or neither when nobody knows. The first of the towns is
    the one where that was; then come the largest, of all and of the area by turns.
    """

    width: int
    height: int
    own: tuple[Patch, ...]
    other: tuple[Patch, ...]
    divisions: tuple[Patch, ...]
    area: tuple[Patch, ...]
    point: Spot | None
    cell: tuple[Patch, ...]
    towns: tuple[Name, ...]
    countries: tuple[Name, ...]
    px_per_km: float

    def scale(self, unit_km: float, most_px: float) -> tuple[float, float]:
        """The longest bar of 1, 2 or 5 times a power of ten units that is not longer: its units and its px."""
        units = most_px / self.px_per_km / unit_km
        power = 10.0 ** math.floor(math.log10(units))
        length = next(step * power for step in (5, 2, 1) if step * power <= units)
        return length, round(length * unit_km * self.px_per_km, 1)


def draw_basemap(
    scene: Scene, gazetteer: Gazetteer, width: int, height: int, language: str, *, fine_px: float = FINEST_PX
) -> Basemap:
    """The map of a scene, `width` x `height` px, north up; names in the language where they are known in it.

    `fine_px`: what leaving out corners may move a line.
    """
    seen = _seen_ground(scene)
    ground = planar_of(scene.shape)
    frame = _frame(ground if seen is None else shapely.union_all([ground, seen]), width, height, fine_px)
    frame, towns = _show_towns(frame, gazetteer, language)
    area = _thicken(ground_of(frame.bring(_lighten(ground, frame.coarse), all_parts=True)))
    own, other, countries = _find_countries(frame, area, gazetteer, language)
    spot = None if seen is None else frame.spots(shapely.get_coordinates(seen.centroid))[0]
    return Basemap(
        width=width,
        height=height,
        own=_patches(own),
        other=_patches(other),
        divisions=_patches(_find_divisions(frame, gazetteer)),
        area=_patches([area]),
        point=spot if scene.cell_km <= 0 else None,
        cell=_patches([frame.bring(seen)]) if seen is not None and scene.cell_km > 0 else (),
        towns=_order_towns(
            _town_there(frame, seen, gazetteer, language),
            towns,
            _own_towns(frame, ground, gazetteer, language),
            spot,
            min(width, height) / 12,
        ),
        countries=countries,
        px_per_km=frame.zoom,
    )


@dataclass(frozen=True)
class _Frame:
    """Lambert's azimuthal equal-area projection round `centre`: right at poles and across the antimeridian.

    `shift` is what lies in the middle of the picture, km east and north of the centre; `zoom` px per km; `fill` the
    share of a side that the area takes.
    """

    centre: Point
    shift: Spot
    zoom: float
    width: int
    height: int
    fill: float
    fine_px: float

    @property
    def coarse(self) -> float:
        """Degrees of latitude that can not be told apart."""
        return self.fine_px / self.zoom / KM_PER_DEGREE

    def wider(self, times: float) -> "_Frame":
        return replace(self, zoom=self.zoom / times, fill=self.fill / times)

    def project(self, lonlats: _Numbers) -> _Numbers:
        """lon, lat -> px from the left and from the top."""
        east, north = _to_plane(lonlats, self.centre)
        across = (east - self.shift[0]) * self.zoom + self.width / 2
        return np.column_stack([across, self.height / 2 - (north - self.shift[1]) * self.zoom])

    def spots(self, lonlats: _Numbers) -> list[Spot]:
        return [(x, y) for x, y in np.round(self.project(lonlats), 1).tolist()]

    def bring(self, geometry: BaseGeometry, *, all_parts: bool = False) -> BaseGeometry:
        """The part of some ground that can be seen, in px; strokes along the cut lie outside the picture.

        `all_parts`: also those that are too small to be seen.
        """
        pad = (BEYOND - 1) / 4 * max(self.width, self.height)
        drawn = []
        for box in self.boxes:
            part = shapely.segmentize(shapely.clip_by_rect(geometry, *box), STRAIGHT_DEG)
            part = shapely.clip_by_rect(
                shapely.transform(part, self.project), -pad, -pad, self.width + pad, self.height + pad
            )
            drawn.append(shapely.simplify(part, self.fine_px, preserve_topology=all_parts))
        if len(drawn) == 1:
            return drawn[0]
        # What the antimeridian cuts in two is one again.
        wide = [shapely.buffer(part, self.fine_px, join_style="mitre") for part in drawn]
        return shapely.buffer(shapely.union_all(wide), -self.fine_px, join_style="mitre")

    @cached_property
    def boxes(self) -> list[tuple[float, float, float, float]]:
        """West, south, east, north of the ground in the picture and a little beyond; two across the antimeridian."""
        across = np.linspace(-0.5, 0.5, 9) * self.width / self.zoom * BEYOND + self.shift[0]
        up = np.linspace(-0.5, 0.5, 9) * self.height / self.zoom * BEYOND + self.shift[1]
        east, north = (side.ravel() for side in np.meshgrid(across, up))
        if np.hypot(east, north).max() > EARTH_KM * 1.4:  # most of a hemisphere
            return [(-180.0, -90.0, 180.0, 90.0)]
        lons, lats = _from_plane(east, north, self.centre)
        south, top = float(lats.min()), float(lats.max())
        for pole in (pole for pole in (-90.0, 90.0) if abs(pole - self.centre.lat) <= 90):
            x, y = _to_plane(np.array([[0.0, pole]]), self.centre)
            if across[0] <= x[0] <= across[-1] and up[0] <= y[0] <= up[-1]:
                return [(-180.0, min(south, pole), 180.0, max(top, pole))]
        turns = (lons - self.centre.lon + 180) % 360 - 180 + self.centre.lon
        west, right = float(turns.min()), float(turns.max())
        if west < -180:
            return [(west + 360, south, 180.0, top), (-180.0, south, right, top)]
        if right > 180:
            return [(west, south, 180.0, top), (-180.0, south, right - 360, top)]
        return [(west, south, right, top)]


def _frame(ground: BaseGeometry, width: int, height: int, fine_px: float) -> _Frame:
    """Round all of the ground, and never closer than `LEAST_KM`."""
    lonlats = shapely.get_coordinates(shapely.segmentize(ground, STRAIGHT_DEG))
    lons, lats = lonlats.T
    turned = np.where(lons < 0, lons + 360, lons)
    lons = turned if np.ptp(turned) < np.ptp(lons) else lons
    pole = next((pole for pole in (-90.0, 90.0) if abs(lats - pole).min() < 0.1), None)
    middle = math.remainder(float(lons.min() + lons.max()) / 2, 360)
    centre = Point(middle, pole or float(lats.min() + lats.max()) / 2)
    east, north = _to_plane(lonlats, centre)
    shift = (float(east.min() + east.max()) / 2, float(north.min() + north.max()) / 2)
    across, up = float(np.ptp(east)) / width, float(np.ptp(north)) / height
    km_per_px = max(across / FILLS, up / FILLS, LEAST_KM / min(width, height))
    return _Frame(centre, shift, 1 / km_per_px, width, height, max(across, up) / km_per_px, fine_px)


def _show_towns(frame: _Frame, gazetteer: Gazetteer, language: str) -> tuple[_Frame, list[Name]]:
    """The frame and its towns; a little wider where that shows enough of them, for nobody knows an empty map."""
    towns = _find_towns(frame, gazetteer, language)
    wider, more = frame, towns
    while len(more) < ENOUGH_TOWNS and wider.fill * WIDENING >= SHRINKS:
        wider = wider.wider(1 / WIDENING)
        more = _find_towns(wider, gazetteer, language)
        if len(more) > len(towns):
            frame, towns = wider, more
    return frame, towns


def _seen_ground(scene: Scene) -> BaseGeometry | None:
    """The point, or its cell where it is coarse: whatever point of the cell is given, the same."""
    if scene.point is None:
        return None
    if scene.cell_km > 0:
        return lift(cell_polygon(scene.point, scene.cell_km))
    return shapely.Point(scene.point.lon, scene.point.lat)


def _find_countries(
    frame: _Frame, area: BaseGeometry, gazetteer: Gazetteer, language: str
) -> tuple[list[BaseGeometry], list[BaseGeometry], tuple[Name, ...]]:
    """The land of the area's own countries, that of the others, and the names of those that are large on the map."""
    own: list[BaseGeometry] = []
    other: list[BaseGeometry] = []
    names: list[tuple[float, Name]] = []
    shapely.prepare(area)
    for code in _codes(frame, gazetteer, "country"):
        drawn = ground_of(frame.bring(gazetteer.sketch(code, frame.coarse)))
        if drawn.is_empty:
            continue
        (own if _is_own(drawn, area) else other).append(drawn)
        parts = polygons_of(ground_of(shapely.clip_by_rect(drawn, 0, 0, frame.width, frame.height)))
        largest = max(parts, key=lambda part: part.area, default=None)
        if largest is not None and largest.area > NAMED_SHARE * frame.width * frame.height:
            middle = shapely.maximum_inscribed_circle(largest, 4.0)
            x, y = np.round(shapely.get_coordinates(middle)[0], 1).tolist()
            names.append((largest.area, Name(gazetteer.name(code, language), x, y, middle.length)))
    names.sort(key=lambda each: (-each[0], each[1].text))
    return own, other, tuple(name for _, name in names)


def _is_own(land: BaseGeometry, area: BaseGeometry) -> bool:
    """`area` is prepared: most of the others do not touch it, and are not cut with it."""
    return area.intersects(land) and bool(shapely.intersection(land, area).area > OWN_SHARE * area.area)


def _lighten(ground: BaseGeometry, coarse: float) -> BaseGeometry:
    """A whole country without corners that the picture can not show; each part by itself, which takes a third of the
    time, and none is lost."""
    if shapely.get_num_coordinates(ground) < MANY_CORNERS:
        return ground
    return shapely.MultiPolygon(list(shapely.simplify(np.array(polygons_of(ground)), coarse, preserve_topology=True)))


def _thicken(area: BaseGeometry) -> BaseGeometry:
    """No part of the area is too small to be seen."""
    small = [part for part in polygons_of(area) if max(np.ptp(part.bounds[::2]), np.ptp(part.bounds[1::2])) < LEAST_PX]
    grown = [shapely.buffer(part.centroid, LEAST_PX / 2, quad_segs=2) for part in small]
    return shapely.disjoint_subset_union_all([*polygons_of(area), *grown]) if grown else area


def _find_divisions(frame: _Frame, gazetteer: Gazetteer) -> list[BaseGeometry]:
    """States, and near by counties, where they are known: lines without a ground."""
    side = max(frame.width, frame.height) / frame.zoom
    kinds = ["state"] if side <= STATES_WITHIN_KM else []
    kinds += ["county"] if side <= COUNTIES_WITHIN_KM else []
    return [
        frame.bring(gazetteer.sketch(code, frame.coarse)) for kind in kinds for code in _codes(frame, gazetteer, kind)
    ]


def _codes(frame: _Frame, gazetteer: Gazetteer, kind: str) -> list[str]:
    found = {code for box in frame.boxes for code in gazetteer.codes_in(shapely.box(*box), kind)}
    return sorted(found)


def _find_towns(frame: _Frame, gazetteer: Gazetteer, language: str) -> list[Name]:
    """The largest towns on the map."""
    return _name_towns(frame, gazetteer.towns_between(frame.boxes, MOST_TOWNS * 4), gazetteer, language)


def _own_towns(frame: _Frame, ground: BaseGeometry, gazetteer: Gazetteer, language: str) -> list[Name]:
    """The largest towns in the area."""
    shapely.prepare(ground)
    return _name_towns(frame, gazetteer.cities_on(ground, MOST_TOWNS), gazetteer, language)


def _name_towns(frame: _Frame, towns: Sequence[City], gazetteer: Gazetteer, language: str) -> list[Name]:
    """At their places, but for those at the very edge of the map."""
    edge = min(frame.width, frame.height) * 0.04
    lonlats = np.array([(town.point.lon, town.point.lat) for town in towns]).reshape(-1, 2)
    placed = zip(towns, frame.spots(lonlats), strict=True)
    names = [Name(gazetteer.town_name(town, language), x, y) for town, (x, y) in placed]
    inside = [n for n in names if edge <= n.x <= frame.width - edge and edge <= n.y <= frame.height - edge]
    return inside[:MOST_TOWNS]


def _town_there(frame: _Frame, seen: BaseGeometry | None, gazetteer: Gazetteer, language: str) -> list[Name]:
    """The largest town that the place lies in, by a guess of how far it reaches; none or one."""
    if seen is None:
        return []
    point = Point(seen.centroid.x, seen.centroid.y)
    near = gazetteer.cities_in(Circle(point, FURTHEST_SUBURB_KM))
    holding = [town for town in near if distance_km(point, town.point) <= town.reach_km]
    return _name_towns(frame, holding[:1], gazetteer, language)


def _order_towns(
    here: Sequence[Name], towns: Sequence[Name], own: Sequence[Name], spot: Spot | None, near_px: float
) -> tuple[Name, ...]:
    """The town of the place, then the largest of all and the largest of the area by turns: a map of Norway would else
    name the large towns of its neighbours, and not Oslo.

    No other town so near to the spot: its name would be read as that of the place.
    """
    turns = [town for pair in zip_longest(towns, own) for town in pair if town is not None]
    apart = [town for town in turns if spot is None or math.dist((town.x, town.y), spot) > near_px]
    return tuple(dict.fromkeys([*here, *apart]))


def _patches(geometries: Iterable[BaseGeometry]) -> tuple[Patch, ...]:
    """The polygons of these, the largest first: a hole that is drawn never hides what lies in it."""
    polygons = sorted((part for each in geometries for part in polygons_of(each)), key=lambda part: -part.area)
    drawn = (tuple(map(_ring, (part.exterior, *part.interiors))) for part in polygons)
    return tuple(tuple(ring for ring in rings if len(ring) > 2) for rings in drawn if len(rings[0]) > 2)


def _ring(line: BaseGeometry) -> Ring:
    spots = [(x, y) for x, y in np.round(shapely.get_coordinates(line), 1).tolist()]
    return tuple(here for here, there in pairwise(spots) if here != there)


def _to_plane(lonlats: _Numbers, centre: Point) -> tuple[_Numbers, _Numbers]:
    """Lambert's azimuthal equal-area projection, in km east and north of the centre (Snyder 1987, 24-2 to 24-4)."""
    lons, lats = np.radians(lonlats[:, 0] - centre.lon), np.radians(lonlats[:, 1])
    sine, cosine = math.sin(math.radians(centre.lat)), math.cos(math.radians(centre.lat))
    facing = sine * np.sin(lats) + cosine * np.cos(lats) * np.cos(lons)
    k = EARTH_KM * np.sqrt(2 / np.maximum(1 + facing, 1e-9))
    return k * np.cos(lats) * np.sin(lons), k * (cosine * np.sin(lats) - sine * np.cos(lats) * np.cos(lons))


def _from_plane(east: _Numbers, north: _Numbers, centre: Point) -> tuple[_Numbers, _Numbers]:
    """The inverse of `_to_plane`: longitudes and latitudes (Snyder 1987, 20-14, 20-15 and 24-16)."""
    rho = np.maximum(np.hypot(east, north), 1e-9)
    turn = 2 * np.arcsin(np.minimum(rho / (2 * EARTH_KM), 1.0))
    sine, cosine = math.sin(math.radians(centre.lat)), math.cos(math.radians(centre.lat))
    lats = np.arcsin(np.clip(np.cos(turn) * sine + north * np.sin(turn) * cosine / rho, -1, 1))
    lons = np.arctan2(east * np.sin(turn), rho * cosine * np.cos(turn) - north * sine * np.sin(turn))
    return centre.lon + np.degrees(lons), np.degrees(lats)
