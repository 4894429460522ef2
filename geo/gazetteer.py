"""Known areas: found by code, by name in many languages, and by point."""

import difflib
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from geo import planar
from geo.area import Area, choose_name
from geo.cities import City, CityList
from geo.errors import UnknownArea
from geo.folding import fold, one_typo_away
from geo.measure import distance_km, planar_of
from geo.outlines import AreaFile, AreaSource, Box, Entry, boxes_of
from geo.qualifying import code_said, split_qualified
from geo.shapes import Circle, Point, Shape

_DATA = Path(str(files("geo") / "data"))
_FOUND_AT_MOST, _SHORTEST_PREFIX = 10, 3
# What a name most likely means: in the scale of a town's inhabitants, as a power of ten.
_WEIGHTS = {"country": 9.0, "state": 8.0}
_OTHER_WEIGHT = 5.3
_OFFSHORE_KM = 100.0  # a point in no country belongs to a town so near
_SKETCHES = (0.01, 0.02, 0.04, 0.08, 0.16)  # degrees: how coarse an outline is kept, beside the whole one
_GEOCODED_RADIUS_KM = 3.0


class Geocoder(Protocol):
    """What geopy's geocoders offer."""

    def geocode(self, query: str, *, exactly_one: bool) -> Any: ...


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Codes of the areas that hold a point, the smallest first; its country; the nearest town, of that country."""

    codes: tuple[str, ...]
    country: str | None
    town: City | None

    @property
    def time_zone(self) -> str | None:
        """IANA: that of the nearest town of the country, so right but for the last kilometres before a zone's edge."""
        return self.town.time_zone if self.town else None


class Gazetteer:
    """A set of areas and towns; indexes and outlines are read when they are first needed."""

    most_kept = 2_000_000  # corners of areas put together: all countries have 400,000, and are listed in any order

    def __init__(self, sources: Sequence[AreaSource], cities: CityList | None = None) -> None:
        self._sources = tuple(sources)
        self._cities = cities
        self._outlines: dict[str, BaseGeometry] = {}
        self._sketches: dict[tuple[str, float], BaseGeometry] = {}
        self._areas: dict[str, Area] = {}
        self._grounds: dict[tuple[str, ...], BaseGeometry] = {}
        self._kept = 0  # corners of those

    @classmethod
    def of(cls, areas: Iterable[Area]) -> "Gazetteer":
        """A gazetteer of areas that are already at hand, such as an imported boundary set."""
        return cls([_Given(areas)])

    def joined(self, other: "Gazetteer") -> "Gazetteer":
        """Both sets in one; where codes clash this one's area is meant."""
        return Gazetteer((*self._sources, *other._sources), self._cities or other._cities)

    def by_code(self, code: str) -> Area:
        """The area with this code, bare ("RO") or of a scheme ("ISO3166-1:RO"). Raises UnknownArea with the nearest."""
        own = self._own_code(code)
        if own not in self._areas:
            entry, shape = self._entries[own], planar.lower(self.outline(own))
            self._areas[own] = Area(own, entry.names, entry.kind, entry.parent, shape, entry.codes)
        return self._areas[own]

    def knows(self, code: str) -> bool:
        """Whether an area has this code, bare or of a scheme."""
        return code.strip().upper() in self._aliases

    def codes(self) -> tuple[str, ...]:
        """The codes of all areas; towns are not among them."""
        return tuple(self._entries)

    def find(self, text: str, geocoder: Geocoder | None = None) -> list[Area]:
        """Up to ten areas and towns named so, in any language, or with this code, best first.

        A name may be followed by the country or the state that the place lies in. What nobody is named like is taken
        for a beginning of a name, then for a typing error, and only then asked of the geocoder, whose GeocoderAway
        goes on up.
        """
        key = fold(text)
        if not key:
            return []
        if self.knows(text) and len(text.strip()) > 2:
            return [self.by_code(text)]
        codes, cities = self._named(text)
        for name, wholes in split_qualified(text):
            within = self._named_within(name, wholes)
            codes, cities = [*codes, *within[0]], [*cities, *within[1]]
        found = self._ranked([*self._coded(text), *codes], list(dict.fromkeys(cities)))
        if not found and len(key) >= _SHORTEST_PREFIX:
            starting = [
                code for name, codes in self._codes_by_name.items() if f" {key}" in f" {name}" for code in codes
            ]
            found = self._ranked(starting, self._cities.starting(text, _FOUND_AT_MOST) if self._cities else [])
        if not found:
            near = [code for name in one_typo_away(key) for code in self._codes_by_name.get(name, ())]
            found = self._ranked(near, self._cities.misspelt(text, _FOUND_AT_MOST) if self._cities else [])
        return found if found or not geocoder else _geocoded(text, geocoder)

    def _named(self, text: str) -> tuple[list[str], list[City]]:
        """Codes of the areas, and the towns, that are named exactly so."""
        return self._codes_by_name.get(fold(text), []), self._cities.named(text) if self._cities else []

    def _coded(self, text: str) -> list[str]:
        """The own code of the area that has this one, bare or of a scheme; none or one."""
        code = code_said(text)
        return [self._own_code(code)] if self.knows(code) else []

    def _named_within(self, text: str, wholes: Sequence[str]) -> tuple[list[str], list[City]]:
        """As `_named`, of those that lie in all of these countries or states, by name or code."""
        codes, cities = self._named(text)
        for whole in wholes:
            around = {*self._codes_by_name.get(fold(whole), ()), *self._coded(whole), *self._coded(f"US-{whole}")}
            codes = [code for code in codes if not around.isdisjoint(self._parents(code))]
            cities = [city for city in cities if not around.isdisjoint((city.country, city.part))]
        return codes, cities

    def _parents(self, code: str) -> Iterator[str]:
        parent = self._entries[code].parent
        while parent is not None:
            yield parent
            parent = self._entries[parent].parent if parent in self._entries else None

    def where(self, point: Point) -> "Whereabouts":
        """The areas that hold the point, the smallest first, the nearest town, and the time zone there; asks nobody."""
        ordered = self._holding(point)
        country = next((code for code in reversed(ordered) if self._entries[code].kind == "country"), None)
        town = self._cities.nearest(point, country) if self._cities else None
        if country is None and town is not None and distance_km(point, town.point) > _OFFSHORE_KM:
            town = None
        return Whereabouts(tuple(ordered), country, town)

    def cities_in(self, shape: Shape, most: int | None = None) -> list[City]:
        """The towns whose centre lies in the shape, the largest first, at most so many."""
        return self.cities_on(planar_of(shape), most)

    def nearest_city(self, lon: float, lat: float) -> City | None:
        return self._cities.nearest(Point(lon, lat)) if self._cities else None

    def town_name(self, town: City, language: str) -> str:
        """The town's name as the language writes it where that is known, else the chief one, in Latin letters."""
        return self._cities.name(town, language) if self._cities else town.name

    def cities_on(self, ground: BaseGeometry, most: int | None = None) -> list[City]:
        """For geo's own rooms: as `cities_in`, of plane geometry."""
        return self._cities.on(ground, most) if self._cities else []

    def share_in(self, code: str, ground: BaseGeometry) -> float:
        """For geo's own rooms and their callers: which share of the ground lies in the area, by square degrees."""
        near = planar.ground_of(shapely.clip_by_rect(self.outline(code), *ground.bounds))
        return float(shapely.intersection(ground, near).area / ground.area)

    def towns_between(self, boxes: Iterable[Box], most: int) -> list[City]:
        """The largest towns, at most so many, within any of these: west, south, east, north in degrees."""
        if self._cities is None:
            return []
        lons, lats, _ = self._cities.positions()
        inside = np.zeros(len(lons), dtype=bool)
        for west, south, east, north in boxes:
            inside |= (lons >= west) & (lons <= east) & (lats >= south) & (lats <= north)
        return self._cities.at_rows(np.flatnonzero(inside)[:most].tolist())

    def _ranked(self, codes: Iterable[str], cities: Sequence[City]) -> list[Area]:
        """Countries and states first, then large towns, then counties, then the other towns, each in its own order."""
        given = [(_WEIGHTS.get(self._entries[code].kind, _OTHER_WEIGHT), code) for code in dict.fromkeys(codes)]
        weighed: list[tuple[float, str | City]] = [*given]
        lightest = math.inf
        for city in cities:  # a town never overtakes one that was named more exactly
            lightest = min(lightest, math.log10(city.population + 1))
            weighed.append((lightest, city))
        best = sorted(weighed, key=lambda each: -each[0])[:_FOUND_AT_MOST]
        return [each.area() if isinstance(each, City) else self.by_code(each) for _, each in best]

    def at(self, point: Point) -> Area | None:
        """The smallest area that holds the point: of countries, the country."""
        holding = self._holding(point)
        return self.by_code(holding[0]) if holding else None

    def country_at(self, point: Point, within_km: float) -> str | None:
        """The code of the country that holds the point, else of the nearest that is about `within_km` away at most."""
        return self.area_at(point, "country", within_km)

    def area_at(self, point: Point, kind: str, within_km: float) -> str | None:
        """As `country_at`, of areas of another kind."""
        holding = self.holder(point, kind)
        if holding is not None:
            return holding
        around = planar_of(Circle(point, within_km))
        reached = [code for code in self.codes_in(around, kind) if self.outline(code).intersects(around)]
        return min(reached, key=lambda code: self.degrees_away(code, point), default=None)

    def holder(self, point: Point, kind: str) -> str | None:
        """The code of the smallest area of this kind that holds the point."""
        return next((code for code in self._holding(point) if self._entries[code].kind == kind), None)

    def degrees_away(self, code: str, point: Point) -> float:
        """For comparing only: how far the area is from the point, in degrees of latitude."""
        squeeze = max(0.01, math.cos(math.radians(point.lat)))
        flat = affinity.scale(self.outline(code), squeeze, 1.0, origin=(0, 0))
        return float(flat.distance(shapely.Point(point.lon * squeeze, point.lat)))

    def place(self, text: str, near: Point | None = None) -> Point | None:
        """Where a heading such as "E60 Oradea" or "Andijon, UZ" leads; `near` settles between towns of one name."""
        city = self.recognise(text, near)
        return city.point if city else None

    def recognise(self, text: str, near: Point | None = None) -> City | None:
        """The town that a heading names."""
        return self._cities.recognise(text, near) if self._cities else None

    def ground_of(self, codes: tuple[str, ...]) -> Shape:
        """All these areas as one shape."""
        return planar.lower(self.outline_of(codes))

    def outline_of(self, codes: tuple[str, ...]) -> BaseGeometry:
        """For geo's own rooms: all these areas as one plane geometry, mostly the same object. Raises UnknownArea."""
        if len(codes) == 1:
            return self.outline(codes[0])
        if (joined := self._grounds.get(codes)) is None:
            joined = planar.union_all(self.outline(code) for code in codes)
            shapely.prepare(joined)
            self._kept += int(shapely.get_num_coordinates(joined))
            if self._kept > self.most_kept:
                self._grounds, self._kept = {}, 0
            self._grounds[codes] = joined
        return joined

    def code_of(self, code: str) -> str:
        """The area's own code, of whichever scheme the given one is. Raises UnknownArea."""
        return self._own_code(code)

    def kind_of(self, code: str) -> str:
        """Such as "county". Raises UnknownArea."""
        return self._entries[self._own_code(code)].kind

    def is_part_of(self, code: str, whole: str) -> bool:
        """By what its set says; of an imported one, which says nothing, by where it lies. Raises UnknownArea."""
        parent = self._entries[self._own_code(code)].parent
        if parent is None and self._own_code(code) != self._own_code(whole):
            return bool(self.outline(whole).intersects(self.outline(code).representative_point()))
        return parent == whole

    def parent_of(self, code: str) -> str | None:
        """The code of the area that it is a part of. Raises UnknownArea."""
        return self._entries[self._own_code(code)].parent

    def names_of(self, code: str) -> tuple[str, ...]:
        """All its names, the English one first where it has one. Raises UnknownArea."""
        names = self._entries[self._own_code(code)].names
        return tuple(dict.fromkeys([names.get("en", next(iter(names.values()))), *names.values()]))

    def codes_in(self, geometry: BaseGeometry, kind: str | None = None) -> list[str]:
        """For geo's own rooms: codes of areas (of this kind) with a part whose box meets the geometry."""
        tree, owners = self._boxes
        found = dict.fromkeys(owners[index] for index in tree.query(geometry))
        return [code for code in found if kind is None or self._entries[code].kind == kind]

    def name(self, code: str, language: str) -> str:
        """The area's name in the language, as `Area.name` chooses it, without unpacking its outline."""
        own = self._own_code(code)
        return choose_name(self._entries[own].names, language) or own

    def outline(self, code: str) -> BaseGeometry:
        """For geo's own rooms: the outline as plane geometry. Raises UnknownArea."""
        own = self._own_code(code)
        if own not in self._outlines:
            source = next(source for source in self._sources if own in source.entries)
            outline = source.outline(own)
            shapely.prepare(outline)
            self._outlines[own] = outline
        return self._outlines[own]

    def sketch(self, code: str, coarse: float) -> BaseGeometry:
        """For geo's own rooms: the outline for a small picture, nowhere off by more than `coarse` degrees; kept."""
        level = max((each for each in _SKETCHES if each <= coarse), default=None)
        if level is None:
            return self.outline(code)
        key = (self._own_code(code), level)
        if key not in self._sketches:
            parts = [
                p
                for p in planar.polygons_of(self.outline(code))
                if max(np.ptp(p.bounds[::2]), np.ptp(p.bounds[1::2])) > level
            ]
            self._sketches[key] = shapely.simplify(shapely.MultiPolygon(parts), level, preserve_topology=True)
        return self._sketches[key]

    def _holding(self, point: Point) -> list[str]:
        """Codes of the areas that hold the point, the smallest first."""
        here = shapely.Point(point.lon, point.lat)
        holding = [code for code in self.codes_in(here) if self.outline(code).intersects(here)]
        return sorted(holding, key=lambda code: self.outline(code).area)

    def _own_code(self, code: str) -> str:
        wanted = code.strip().upper()
        if wanted not in self._aliases:
            nearest = tuple(difflib.get_close_matches(wanted, self._aliases, n=5, cutoff=0.5))
            raise UnknownArea(code, nearest)
        return self._aliases[wanted]

    @cached_property
    def _entries(self) -> Mapping[str, Entry]:
        return {code: entry for source in reversed(self._sources) for code, entry in source.entries.items()}

    @cached_property
    def _aliases(self) -> Mapping[str, str]:
        aliases = {known.upper(): code for code, entry in self._entries.items() for known in entry.codes}
        return {**aliases, **{code.upper(): code for code in self._entries}}

    @cached_property
    def _codes_by_name(self) -> Mapping[str, list[str]]:
        by_name: dict[str, list[str]] = {}
        for code, entry in self._entries.items():
            for name in dict.fromkeys(_look_up_names(entry)):
                by_name.setdefault(name, []).append(code)
        return by_name

    @cached_property
    def _boxes(self) -> tuple[shapely.STRtree, list[str]]:
        boxes = [(code, box) for code, entry in self._entries.items() for box in entry.boxes]
        return shapely.STRtree([shapely.box(*box) for _, box in boxes]), [code for code, _ in boxes]


def load_countries() -> Gazetteer:
    """The world's countries by ISO 3166-1 alpha-2, and its larger towns."""
    return Gazetteer(
        [AreaFile(_DATA / "countries.zip")], CityList(_DATA / "cities.tsv.gz", _DATA / "town-names.tsv.gz")
    )


def load_everything(imported: Path | None = None, leave_out: Path | None = None) -> Gazetteer:
    """All bundled areas, and the sets in the folder `imported`, which need not be there, but for one."""
    bundled = load_countries().joined(load_us_counties())
    files = sorted(imported.glob("*.zip")) if imported else []
    return bundled.joined(Gazetteer([AreaFile(path) for path in files if path != leave_out]))


def load_us_counties() -> Gazetteer:
    """US states ("US-CO", "FIPS:08") and counties ("FIPS:08013", "SAME:008013")."""
    return Gazetteer([AreaFile(_DATA / "us-counties.zip")])


class _Given:
    def __init__(self, areas: Iterable[Area]) -> None:
        listed = list(areas)
        self._outlines = {area.code: planar_of(area.shape) for area in listed}
        self.entries: Mapping[str, Entry] = {
            area.code: Entry(
                area.code, area.names, area.kind, area.parent, area.codes, boxes_of(self._outlines[area.code])
            )
            for area in listed
        }

    def outline(self, code: str) -> BaseGeometry:
        return self._outlines[code]


def _look_up_names(entry: Entry) -> Iterator[str]:
    for name in entry.names.values():
        first = fold(name.split(",")[0])
        yield from (fold(name), first)
        if entry.kind == "county":
            yield f"{first} county"


def _geocoded(text: str, geocoder: Geocoder) -> list[Area]:
    locations = geocoder.geocode(text, exactly_one=False) or []
    return [
        Area(
            f"GEO:{location.latitude:.5f},{location.longitude:.5f}",
            {"en": str(location.address)},
            "place",
            None,
            Circle(Point(float(location.longitude), float(location.latitude)), _GEOCODED_RADIUS_KM),
        )
        for location in locations[:_FOUND_AT_MOST]
    ]
