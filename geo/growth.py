"""Where a missing child may be by now: last-seen point, hours gone and way of travel become a proposed search area."""

import math
from dataclasses import dataclass
from enum import StrEnum

import shapely
from shapely.geometry.base import BaseGeometry

from geo import planar
from geo.errors import GrowthError
from geo.frontier import BORDER_MARGIN_KM, COASTAL_WATERS_KM, OUTLINE_KM, Allowed, Permitted, permitted_ground
from geo.gazetteer import Gazetteer
from geo.measure import (
    bearing_deg,
    cell_reach_km,
    corridor,
    destination,
    distance_km,
    planar_of,
    snap_to_grid,
    union,
)
from geo.reasons import Reason, Value
from geo.shapes import Circle, Point, Shape


class Travel(StrEnum):
    """Way of travel, as in the case document."""

    FOOT_TODDLER = "foot_toddler"
    FOOT_CHILD = "foot_child"
    FOOT_TEEN = "foot_teen"
    BICYCLE = "bicycle"
    PUBLIC_TRANSPORT = "public_transport"
    RAIL = "rail"
    CAR = "car"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast one gets away, and how far at most (None: only a border ends it)."""

    speed_kmh: float
    cap_km: float | None


PACES = {
    Travel.FOOT_TODDLER: Pace(2.0, 3.0),
    Travel.FOOT_CHILD: Pace(3.2, 5.0),
    Travel.FOOT_TEEN: Pace(4.5, 20.0),
    Travel.BICYCLE: Pace(12.0, 60.0),
    Travel.PUBLIC_TRANSPORT: Pace(50.0, None),
    Travel.RAIL: Pace(50.0, None),
    Travel.CAR: Pace(80.0, None),
}
LEAVE_THE_WAY = frozenset(
    {Travel.PUBLIC_TRANSPORT, Travel.RAIL, Travel.CAR}
)  # no cap but a border: a whole country soon
SHARE_OF_TIME_MOVING = 0.75
LEAST_RADIUS_KM = 0.5  # a child missed a minute ago still has an area
COARSEST_KM = 100.0
FURTHEST_KM = 20_000.0  # half way round the earth: there is no further
# Own ground so near to where the child was seen is kept up to the border: a town there is searched whole.
OWN_TOWN_KM = 10.0
_TODDLER_UNDER, _CHILD_UNDER = 4.0, 13.0
# A heading names where the way leads, not the road: the corridor is 0.3 of its length wide, for roads wander off the
# straight line, at most 30 km; and who turned back is within a quarter of the way.
_WIDTH_SHARE, _WIDEST_KM, _NEAR_SHARE = 0.3, 30.0, 0.25


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed search area, never applied without an officer.

    `radius_km`: how far the child may be from the point used (for a coarse place, the cell's slack is in it).
    `capped_by`: "border" when others' ground was cut away, "distance" when the way of travel's own cap held, else None.
    `partners_to_ask`: countries (ISO 3166-1 alpha-2), or parts of the own one, that have not consented and whose border
    strip lies on the own side of the uncapped circle, the nearest first.
    """

    shape: Shape
    radius_km: float
    capped_by: str | None
    partners_to_ask: tuple[str, ...]
    reasons: tuple[Reason, ...]


def propose_area(
    last_seen: Point,
    *,
    hours: float,
    travel: Travel,
    age_years: float | None,
    heading: str | None,
    coarse_km: float,
    gazetteer: Gazetteer,
    consented: frozenset[str] = frozenset(),
    home: str | None = None,
    part: str | None = None,
) -> Proposal:
    """Propose where to search, `hours` after the child was last seen.

    With `coarse_km` > 0 everything derives from the point snapped to a grid of that size. `home` is the country whose
    agency asks (default: the one that holds the point); `consented` are further countries that agreed. `part`: the
    agency's own part of the country (a state), where its parts agree one by one; `consented` names the others.
    Raises GrowthError (`growth.hours`, `growth.coarse`, `growth.no_home` far from any country, `growth.part_elsewhere`
    for a part of another one, `growth.no_ground` when the borders leave nothing) and UnknownArea for a code that the
    gazetteer lacks.
    """
    reasons: list[Reason] = []
    point, slack = _starting_point(last_seen, coarse_km, reasons)
    reach, at_cap = _reach(hours, travel, age_years, reasons)
    if travel in LEAVE_THE_WAY and not (heading and heading.strip()):
        reasons.append(Reason("growth.no_heading"))
    radius = min(FURTHEST_KM, reach + slack)
    spread = _spread(point, radius, heading, gazetteer, reasons)
    allowed = _allowed(_home(point, home, gazetteer), part, consented, gazetteer)
    shape, asked = _within_borders(point, radius, spread, gazetteer, allowed, reasons)
    at_border = any(reason.code == "growth.capped_by_border" for reason in reasons)
    capped_by = "border" if at_border else "distance" if at_cap else None
    return Proposal(shape, radius, capped_by, asked, tuple(reasons))


def _starting_point(last_seen: Point, coarse_km: float, reasons: list[Reason]) -> tuple[Point, float]:
    """The point everything derives from, and how much further to search as the child may be anywhere in its cell."""
    if not (math.isfinite(coarse_km) and 0 <= coarse_km <= COARSEST_KM):
        raise GrowthError("growth.coarse", {"coarse_km": coarse_km, "most": COARSEST_KM})
    if not coarse_km:
        return last_seen, 0.0
    slack = math.ceil(cell_reach_km(last_seen, coarse_km) * 100) / 100
    reasons.append(Reason("growth.snapped", {"cell_km": coarse_km, "slack_km": slack}))
    return snap_to_grid(last_seen, coarse_km), slack


def _reach(hours: float, travel: Travel, age_years: float | None, reasons: list[Reason]) -> tuple[float, bool]:
    """How far in km the child may have come, and whether the way of travel's own cap held."""
    if not (math.isfinite(hours) and hours >= 0):
        raise GrowthError("growth.hours", {"hours": hours})
    if travel is Travel.UNKNOWN:
        travel = _on_foot(age_years)
        values: dict[str, Value] = {"travel": travel.value}
        if age_years is not None:
            values["age_years"] = age_years
        reasons.append(Reason("growth.unknown_travel", values))
    pace = PACES[travel]
    gone = round(pace.speed_kmh * hours * SHARE_OF_TIME_MOVING, 3)
    told: dict[str, Value] = {"travel": travel.value, "speed_kmh": pace.speed_kmh, "hours": round(hours, 2)}
    reasons.append(Reason("growth.speed", {**told, "share_moving": SHARE_OF_TIME_MOVING, "radius_km": gone}))
    if gone < LEAST_RADIUS_KM:
        reasons.append(Reason("growth.minimum", {"radius_km": LEAST_RADIUS_KM}))
        return LEAST_RADIUS_KM, False
    if pace.cap_km is not None and gone > pace.cap_km:
        reasons.append(Reason("growth.capped_by_distance", {"cap_km": pace.cap_km}))
        return pace.cap_km, True
    return gone, False


def _on_foot(age_years: float | None) -> Travel:
    """The pace for an age; for an unknown age the fastest, so that no ground is missed."""
    if age_years is None or age_years >= _CHILD_UNDER:
        return Travel.FOOT_TEEN
    return Travel.FOOT_TODDLER if age_years < _TODDLER_UNDER else Travel.FOOT_CHILD


def _spread(point: Point, radius: float, heading: str | None, gazetteer: Gazetteer, reasons: list[Reason]) -> Shape:
    """The area before borders: a circle, or a corridor towards the heading with a small circle round the point."""
    if not heading or not heading.strip():
        return Circle(point, radius)
    city = gazetteer.recognise(heading, near=point)
    if city is None:
        reasons.append(Reason("growth.heading_unknown", {"heading": heading}))
        return Circle(point, radius)
    width = min(_WIDEST_KM, _WIDTH_SHARE * radius)
    away = distance_km(point, city.point)
    length = min(radius - width / 2, away)
    head = city.point if length == away else destination(point, bearing_deg(point, city.point), length)
    values: dict[str, Value] = {"place": city.name, "distance_km": round(away, 1), "length_km": round(length, 1)}
    reasons.append(Reason("growth.corridor", {**values, "width_km": round(width, 1)}))
    near = Circle(point, max(min(radius, LEAST_RADIUS_KM), _NEAR_SHARE * radius))
    return union([corridor(point, head, width), near])


def _home(point: Point, home: str | None, gazetteer: Gazetteer) -> str:
    if home is not None:
        return gazetteer.by_code(home).code
    code = gazetteer.country_at(point, within_km=COASTAL_WATERS_KM)
    if code is None:
        raise GrowthError("growth.no_home", {"within_km": COASTAL_WATERS_KM})
    return code


def _allowed(home: str, part: str | None, consented: frozenset[str], gazetteer: Gazetteer) -> Allowed:
    agreed = frozenset(map(gazetteer.code_of, consented))
    if part is None:
        return Allowed(frozenset({home, *agreed}))
    own, kind = gazetteer.code_of(part), gazetteer.kind_of(part)
    if not gazetteer.is_part_of(own, home):
        raise GrowthError("growth.part_elsewhere", {"part": own, "country": home})
    parts = frozenset({own, *(code for code in agreed if gazetteer.kind_of(code) == kind)})
    return Allowed(frozenset({home, *(agreed - parts)}), home, kind, parts)


def _within_borders(
    point: Point, radius: float, spread: Shape, gazetteer: Gazetteer, allowed: Allowed, reasons: list[Reason]
) -> tuple[Shape, tuple[str, ...]]:
    """The spread cut back to permitted ground, and whom to ask for more."""
    uncut = planar_of(spread)
    region = planar.union_all([planar_of(Circle(point, radius)), uncut])
    permitted = permitted_ground(gazetteer, region, allowed)
    ground = _with_own_town(point, radius, permitted, gazetteer, allowed, reasons)
    partners = tuple(sorted(permitted.cut_by, key=lambda code: gazetteer.degrees_away(code, point)))
    cut = planar.ground_of(shapely.intersection(uncut, ground))
    if cut.is_empty:
        raise GrowthError("growth.no_ground", {"margin_km": BORDER_MARGIN_KM, "partners": partners})
    if permitted.forbidden.intersects(uncut):
        reasons.append(Reason("growth.capped_by_border", {"margin_km": BORDER_MARGIN_KM, "partners": partners}))
    elif cut.area >= uncut.area * (1 - 1e-9):
        return spread, partners
    else:
        reasons.append(Reason("growth.coastal_waters", {"km": COASTAL_WATERS_KM}))
    if not cut.intersects(shapely.Point(point.lon, point.lat)):
        reasons.append(Reason("growth.point_near_border", {"margin_km": OUTLINE_KM}))
    return planar.lower(planar.snapped(cut)), partners


def _with_own_town(
    point: Point,
    radius: float,
    permitted: Permitted,
    gazetteer: Gazetteer,
    allowed: Allowed,
    reasons: list[Reason],
) -> BaseGeometry:
    """The permitted ground, and own ground near the place where the child was seen, up to the border.

    Cut off with the margin, the area would lack half of the very town that the child was last seen in.
    """
    reach = min(radius, OWN_TOWN_KM)
    around = planar_of(Circle(point, reach))
    if not permitted.forbidden.intersects(around):
        return permitted.ground
    near = permitted_ground(gazetteer, around, allowed, margin_km=OUTLINE_KM)
    if near.ground.is_empty:
        return permitted.ground
    reasons.append(Reason("growth.own_town", {"within_km": reach}))
    return planar.union_all([permitted.ground, near.ground])
