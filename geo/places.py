"""An area in the words that platforms know: countries, regions, or one town and so many kilometres round it."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import shapely

from geo.cities import City
from geo.gazetteer import Gazetteer
from geo.measure import distances_km, planar_of
from geo.shapes import Circle
from geo.targeting import Meant

# Facebook's marketing API, "cities" of targeting (read 2026-11): 17 to 80 km round a town.
LEAST_RADIUS_KM, MOST_RADIUS_KM = 17.0, 80.0
_TOWNS_TRIED = 40
_ABROAD = 0.01  # of the circle: as much as may lie in a country that is not meant


@dataclass(frozen=True, slots=True)
class Place:
    """`kind` is country, region or city; `country` ISO 3166-1 alpha-2; `name` and `region` in English."""

    kind: str
    name: str
    country: str
    region: str = ""
    radius_km: float | None = None


def places_for(meant: Meant, codes: Sequence[str], countries: Sequence[str], gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Places that together hold all that is meant, in its `countries`; none where no few of them do.

    They may hold more: nobody in the area must be left out of a search.
    """
    named = [gazetteer.by_code(code) for code in codes]
    if named and all(area.kind == "country" for area in named):
        return tuple(Place("country", area.name("en"), area.code) for area in named)
    if named and all(area.kind == "state" and area.parent for area in named):
        return tuple(Place("region", area.name("en"), str(area.parent)) for area in named)
    reached = ((town, _reach_km(town, meant)) for town in _towns(meant, gazetteer))
    town, radius = min(reached, key=lambda each: each[1], default=(None, math.inf))
    if town is None or radius > MOST_RADIUS_KM:
        return ()
    circle = Circle(town.point, max(LEAST_RADIUS_KM, math.ceil(radius)))
    if _reaches_abroad(circle, {*countries, town.country}, gazetteer):
        return ()
    return (Place("city", town.name, town.country, _region_of(town, gazetteer), circle.radius_km),)


def _towns(meant: Meant, gazetteer: Gazetteer) -> Iterator[City]:
    """The largest within; and the nearest to the middle, for where there is none."""
    yield from gazetteer.cities_on(meant.ground)[:_TOWNS_TRIED]
    middle = meant.ground.centroid
    nearest = gazetteer.nearest_city(middle.x, middle.y)
    if nearest is not None:
        yield nearest


def _reach_km(town: City, meant: Meant) -> float:
    """How far the area's furthest corner is from the town."""
    corners = shapely.get_coordinates(meant.ground)
    return float(distances_km(town.point, corners[:, 0], corners[:, 1]).max())


def _reaches_abroad(circle: Circle, meant: set[str], gazetteer: Gazetteer) -> bool:
    ground = planar_of(circle)
    others = [code for code in gazetteer.codes_in(ground, "country") if code not in meant]
    return any(gazetteer.outline(code).intersection(ground).area > _ABROAD * ground.area for code in others)


def _region_of(town: City, gazetteer: Gazetteer) -> str:
    """The state's name where the division is one that we have: it settles between towns of one name."""
    code = f"{town.country}-{town.division}"
    return gazetteer.by_code(code).name("en") if gazetteer.knows(code) else ""
