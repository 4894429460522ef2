"""Places over HTTP: areas by name, and a proposal of where to search."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query
from pydantic import Field

from alerts.errors import BadInput
from alerts.web.api.shapes import PROBLEMS, Language, Shown, Why, show_reason
from alerts.web.deps import Homeward
from alerts.web.limits import count_network
from geo.area import Area
from geo.codecs import to_geojson
from geo.growth import Travel, propose_area
from geo.shapes import Point

router = APIRouter(prefix="/areas", tags=["places"], responses=PROBLEMS, dependencies=[Depends(count_network)])

MOST_HOURS = 24 * 31


class AreaFound(Shown):
    code: str = Field(examples=["RO"])
    name: str = Field(examples=["Romania"])
    kind: str = Field(examples=["country"])
    parent: str | None
    codes: list[str] = Field(description="What others call it.", examples=[["ISO3166-1:RO"]])


class AreasFound(Shown):
    areas: list[AreaFound]


class Proposed(Shown):
    radius_km: float = Field(examples=[60.0])
    area: Mapping[str, Any] = Field(description="GeoJSON geometry.", examples=[{"type": "Polygon", "coordinates": []}])
    capped_by: str | None = Field(description='"border" or "distance", when something ends it.', examples=["border"])
    partners_to_ask: list[str] = Field(description="Countries beyond the border.", examples=[["HU"]])
    reasons: list[Why]


@router.get("/find", summary="Find an area")
def find_areas(
    service: Homeward,
    language: Language,
    q: Annotated[str, Query(min_length=1, max_length=100, description="A name in any language.", examples=["Cluj"])],
) -> AreasFound:
    """Countries, counties and towns named so, the best first, at most ten."""
    return AreasFound(areas=[_show(area, language) for area in service.site.gazetteer.find(q)])


@router.get("/propose", summary="Propose where to search")
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
) -> Proposed:
    """How far the child may be by now, with the reasons. A proposal: an officer decides."""
    proposal = propose_area(
        _read_point(at),
        hours=hours,
        travel=travel,
        age_years=age,
        heading=heading,
        coarse_km=0,
        gazetteer=service.site.gazetteer,
    )
    return Proposed(
        radius_km=proposal.radius_km,
        area=to_geojson(proposal.shape),
        capped_by=proposal.capped_by,
        partners_to_ask=list(proposal.partners_to_ask),
        reasons=[show_reason(reason, language) for reason in proposal.reasons],
    )


def _read_point(text: str) -> Point:
    try:
        lon, lat = (float(part) for part in text.split(","))
    except ValueError:
        raise BadInput.at("at", "web.not_a_point") from None
    if not (abs(lon) <= 180 and abs(lat) <= 90):  # also refuses nan
        raise BadInput.at("at", "web.not_a_point")
    return Point(lon, lat)


def _show(area: Area, language: str) -> AreaFound:
    return AreaFound(
        code=area.code, name=area.name(language), kind=area.kind, parent=area.parent, codes=list(area.codes)
    )
