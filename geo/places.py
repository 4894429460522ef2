"""An area in the words that platforms know: countries, regions, or towns and so many kilometres round each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from geo.cities import City
from geo.gazetteer import Gazetteer
from geo.measure import planar_area_km2, planar_grow
from geo.outlines import AreaFile
from geo.reasons import Reason
from geo.rounds import MOST_RADIUS_KM, MOST_TOWNS, find_rounds, rounds_km2
from geo.targeting import Meant

MOST_REGIONS = 10
_REGION_EDGE_KM = 3.0  # how far off a region's outline may be drawn: one that is so near is taken for touched
_MISSED = 1e-3  # of the ground: what outlines of two sources leave between them
_TOWNS_NAMED = 3


@dataclass(frozen=True, slots=True)
class Place:
    """`kind` is country, region or city; `country` ISO 3166-1 alpha-2; `name` and `region` in English.

    `also` are other names of a region; a city without a radius is the town itself.
    """

    kind: str
    name: str
    country: str
    region: str = ""
    radius_km: float | None = None
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """Sets of places, the one with the least other ground first: each holds all that is meant by itself.

    None: its countries do; then `reason` tells why nothing closer does.
    """

    choices: tuple[tuple[Place, ...], ...]
    reason: Reason | None = None


def places_for(meant: Meant, codes: Sequence[str], countries: Sequence[str], gazetteer: Gazetteer) -> Places:
    """Places that together hold all that is meant, in its `countries`.

    They may hold more: nobody in the area must be left out of a search. Reason: `places.none` with the bounds.
    """
    areas = [gazetteer.by_code(code) for code in codes]
    if areas and all(area.kind == "country" for area in areas):
        return Places((tuple(Place("country", area.name("en"), area.code) for area in areas),))
    if areas and all(area.kind == "state" and area.parent for area in areas):
        return Places((tuple(Place("region", area.name("en"), str(area.parent)) for area in areas),))
    found = find_rounds(meant.ground, countries, gazetteer)
    towns = tuple(_as_place(each.town, gazetteer, float(each.radius_km)) for each in found)
    regions, regions_km2 = _regions(meant.ground, countries, gazetteer)
    weighed = [(rounds_km2(found), towns)] if towns else []
    weighed += [(regions_km2, regions)] if regions else []
    if not weighed:
        bounds = {"towns": MOST_TOWNS, "km": MOST_RADIUS_KM, "regions": MOST_REGIONS}
        return Places((), Reason("places.none", bounds))
    return Places(tuple(choice for _, choice in sorted(weighed, key=lambda each: each[0])))


@cache
def load_regions() -> Gazetteer:
    """The first division of every country, drawn coarsely: for what platforms know by name."""
    return Gazetteer([AreaFile(Path(str(files("geo") / "data")) / "regions.zip")])


def _regions(ground: BaseGeometry, countries: Sequence[str], gazetteer: Gazetteer) -> tuple[tuple[Place, ...], float]:
    """The regions that the ground touches, and its largest towns; and how much ground they hold, in km2.

    None where they are too many, or where the ground has land in its countries that lies in none of them. The towns
    are there since a platform may know a city as a region of its own, apart from the one that we draw round it.
    """
    regions = load_regions()
    near = planar_grow(ground, _REGION_EDGE_KM)
    touched = [
        code
        for code in sorted(regions.codes_in(near, "region"))
        if regions.parent_of(code) in countries and regions.outline(code).intersects(near)
    ]
    outlines = [regions.outline(code) for code in touched]
    if not 0 < len(touched) <= MOST_REGIONS or not _hold(outlines, ground, countries, gazetteer):
        return (), 0.0
    places = tuple(_region_place(code, regions) for code in touched)
    towns = [town for town in gazetteer.cities_on(ground) if town.country in countries][:_TOWNS_NAMED]
    held = planar_area_km2(shapely.union_all(outlines))
    return places + tuple(_as_place(town, gazetteer) for town in towns), held


def _hold(
    outlines: Sequence[BaseGeometry], ground: BaseGeometry, countries: Sequence[str], gazetteer: Gazetteer
) -> bool:
    near = [shapely.clip_by_rect(gazetteer.outline(code), *ground.bounds) for code in countries]
    land = shapely.intersection(ground, shapely.union_all(near))
    left = shapely.difference(land, planar_grow(shapely.union_all(outlines), _REGION_EDGE_KM, tolerance_km=1.0))
    return bool(left.area <= _MISSED * ground.area)


def _region_place(code: str, regions: Gazetteer) -> Place:
    first, *also = regions.names_of(code)
    return Place("region", first, str(regions.parent_of(code)), also=tuple(also))


def _as_place(town: City, gazetteer: Gazetteer, radius_km: float | None = None) -> Place:
    return Place("city", town.name, town.country, _region_of(town, gazetteer), radius_km)


def _region_of(town: City, gazetteer: Gazetteer) -> str:
    """The state's name where the division is one that we have: it settles between towns of one name."""
    code = f"{town.country}-{town.division}"
    return gazetteer.by_code(code).name("en") if gazetteer.knows(code) else ""
