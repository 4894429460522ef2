"""Places over HTTP: areas by name and by point, and a proposal of where to search."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from pydantic import Field

from alerts.errors import BadInput
from alerts.seats import Seats
from alerts.staff.permissions import Permission, require
from alerts.web.api.shapes import PROBLEMS, Language, Shown, Why, show_reason
from alerts.web.deps import Homeward, SignedInStaff
from alerts.web.limits import count_network
from alerts.web.seated import CALLING, seated
from geo.area import Area
from geo.codecs import shape_to_document, to_geojson
from geo.errors import GeocoderAway
from geo.growth import Travel, propose_area
from geo.reasons import Reason
from geo.shapes import Circle, Point

router = APIRouter(tags=["places"], responses=PROBLEMS)
ANYBODY = [Depends(count_network)]

MOST_HOURS = 24 * 31
SEATS = Seats(1, 3, "places.busy")
"""For strangers: a proposal for the largest country takes a second of a core, and they may ask from many networks."""
WAIT = 1.0  # seconds for a seat


class AreaFound(Shown):
    code: str = Field(examples=["RO"])
    name: str = Field(examples=["Romania"])
    kind: str = Field(examples=["country"])
    parent: str | None
    codes: list[str] = Field(description="What others call it.", examples=[["ISO3166-1:RO"]])
    area: Mapping[str, Any] = Field(description="As an alert or a channel takes it.", examples=[{"codes": ["RO"]}])


class AreasFound(Shown):
    areas: list[AreaFound]


class AreasAsked(AreasFound):
    note: Why | None = Field(description="Why the geocoder gave no answer.", examples=[None])


class WhereShown(Shown):
    areas: list[AreaFound] = Field(description="That hold the point, the smallest first.")
    country: str | None = Field(examples=["US"])
    town: str | None = Field(description="The nearest of that country.", examples=["Boulder"])
    time_zone: str | None = Field(description="IANA: that of the town.", examples=["America/Denver"])


class Proposed(Shown):
    radius_km: float = Field(examples=[60.0])
    area: Mapping[str, Any] = Field(description="GeoJSON geometry.", examples=[{"type": "Polygon", "coordinates": []}])
    capped_by: str | None = Field(description='"border" or "distance", when something ends it.', examples=["border"])
    partners_to_ask: list[str] = Field(
        description="Countries beyond the border; with `part`, also other parts of the own one.", examples=[["HU"]]
    )
    reasons: list[Why]


Words = Annotated[
    str,
    Query(
        min_length=1,
        max_length=100,
        description="A name in any language, also with its state or country; or a code.",
        examples=["Oradea, RO"],
    ),
]
Position = Annotated[str, Query(max_length=60, description="LON,LAT in degrees.", examples=["23.62,46.77"])]


@router.get("/areas/find", summary="Find an area", dependencies=ANYBODY)
def find_areas(service: Homeward, language: Language, q: Words) -> AreasFound:
    """Countries, counties and towns named so, the best first, at most ten. Nobody outside is asked."""
    with SEATS.take(WAIT):
        return AreasFound(areas=[_show(area, language) for area in service.site.gazetteer.find(q)])


@router.get("/v1/areas/find", summary="Find an area, or a street of it")
@seated(CALLING)
def ask_for_areas(service: Homeward, by: SignedInStaff, language: Language, q: Words) -> AreasAsked:
    """As /areas/find does; where nothing is named so, the geocoder is asked that the operator has named, if any.

    Whoever runs that learns which place is looked for. When it gives no answer, `note` says why.
    """
    require(by, Permission.SUBMIT_ALERT)
    note, gazetteer = None, service.site.gazetteer
    try:
        found = gazetteer.find(q, service.geocoder)
    except GeocoderAway as away:
        found, note = [], show_reason(Reason(away.code, away.values), language)
    return AreasAsked(areas=[_show(area, language) for area in found], note=note)


@router.get("/areas/at", summary="What holds a position", dependencies=ANYBODY)
def look_up(service: Homeward, language: Language, point: Position) -> WhereShown:
    """Areas from the smallest (of a US position its county), the nearest town and the time zone. Nobody is asked."""
    position, gazetteer = _read_point(point, "point"), service.site.gazetteer
    with SEATS.take(WAIT):
        there = gazetteer.where(position)
    return WhereShown(
        areas=[_show(gazetteer.by_code(code), language) for code in there.codes],
        country=there.country,
        town=there.town.name if there.town else None,
        time_zone=there.time_zone,
    )


@router.get("/areas/propose", summary="Propose where to search", dependencies=ANYBODY)
def propose(
    service: Homeward,
    language: Language,
    at: Annotated[
        str, Query(max_length=60, description="Where the child was last seen: LON,LAT.", examples=["23.62,46.77"])
    ],
    hours: Annotated[float, Query(ge=0, le=MOST_HOURS, allow_inf_nan=False, examples=[2])],
    travel: Annotated[Travel, Query(examples=["car"])] = Travel.UNKNOWN,
    heading: Annotated[str | None, Query(max_length=80, examples=["E60 Oradea"])] = None,
    age: Annotated[float | None, Query(ge=0, le=25, allow_inf_nan=False, examples=[8])] = None,
    part: Annotated[
        str | None,
        Query(max_length=40, description="The own state or region, where those agree one by one.", examples=["US-CO"]),
    ] = None,
) -> Proposed:
    """How far the child may be by now, with the reasons. A proposal: an officer decides."""
    point = _read_point(at, "at")
    with SEATS.take(WAIT):
        proposal = propose_area(
            point,
            hours=hours,
            travel=travel,
            age_years=age,
            heading=heading,
            coarse_km=0,
            gazetteer=service.site.gazetteer,
            part=part,
        )
    return Proposed(
        radius_km=proposal.radius_km,
        area=to_geojson(proposal.shape),
        capped_by=proposal.capped_by,
        partners_to_ask=list(proposal.partners_to_ask),
        reasons=[show_reason(reason, language) for reason in proposal.reasons],
    )


def _read_point(text: str, where: str) -> Point:
    try:
        lon, lat = (float(part) for part in text.split(","))
    except ValueError:
        raise BadInput.at(where, "web.not_a_point") from None
    if not (abs(lon) <= 180 and abs(lat) <= 90):  # also refuses nan
        raise BadInput.at(where, "web.not_a_point")
    return Point(lon, lat)


def _show(area: Area, language: str) -> AreaFound:
    return AreaFound(
        code=area.code,
        name=area.name(language),
        kind=area.kind,
        parent=area.parent,
        codes=list(area.codes),
        area=shape_to_document(area.shape) if isinstance(area.shape, Circle) else {"codes": [area.code]},
    )
