"""Partners over HTTP: who relays, and the keys with which they read."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import Field

from alerts.channel.coverage import parse_area
from alerts.channel.models import Partner
from alerts.channel.partners import add_partner, create_partner_key, revoke_partner_keys
from alerts.channel.queries import list_partners
from alerts.staff.permissions import Permission, require
from alerts.web.api.keyed import KeyedRoute
from alerts.web.api.shapes import PROBLEMS, TAKES_KEY, Asked, Id, Language, Shown, Why, show_repairs
from alerts.web.deps import Homeward, SignedInStaff

router = APIRouter(prefix="/v1/partners", tags=["partners"], route_class=KeyedRoute, responses=PROBLEMS)

_ID = "partner_4k9t0v7xq2m8c1rz5ydn"
_KEY = "hwp_..."


class PartnerAsked(Asked):
    name: str = Field(max_length=200, examples=["Radio Exemplu"])
    contact: str | None = Field(
        None,
        max_length=400,
        description="Whom to call when no receipt comes.",
        examples=["+999 0000 0505, on-call desk"],
    )
    area: Annotated[str, Field(max_length=40)] | dict[str, Any] | None = Field(
        None, description="What it is for, as an area; null = everything.", examples=["RO"]
    )


class PartnerShown(Shown):
    id: str = Field(examples=[_ID])
    name: str = Field(examples=["Radio Exemplu"])
    contact: str | None
    area: Mapping[str, Any] | None = Field(examples=[{"codes": ["RO"]}])
    repairs: list[Why] = Field(description="What was mended in the area as it was drawn.", examples=[[]])
    created_at: datetime


class PartnerAdded(PartnerShown):
    key: str = Field(description="Shown this once.", examples=[_KEY])


class PartnerList(Shown):
    partners: list[PartnerShown]


class KeyMade(Shown):
    partner: str = Field(examples=[_ID])
    key: str = Field(description="Shown this once.", examples=[_KEY])


class KeysRevoked(Shown):
    partner: str = Field(examples=[_ID])
    revoked: int = Field(examples=[1])


@router.get("", summary="List partners")
def get_partners(service: Homeward, by: SignedInStaff, language: Language) -> PartnerList:
    """The agency's."""
    require(by, Permission.READ_CHANNELS)
    with service.database.read() as session:
        listed = list_partners(session, by.agency_id)
        return PartnerList(partners=[PartnerShown(**_show(each, language)) for each in listed])


@router.post("", status_code=201, summary="Add a partner", dependencies=TAKES_KEY)
def post_partner(service: Homeward, by: SignedInStaff, body: PartnerAsked, language: Language) -> PartnerAdded:
    """With its first key, good for a year."""
    require(by, Permission.MANAGE_CHANNELS)
    area = None if body.area is None else parse_area(body.area, service.site.gazetteer)
    with service.database.write() as session:
        partner, key = add_partner(
            session,
            agency_id=by.agency_id,
            name=body.name,
            contact=body.contact,
            area=area,
            gazetteer=service.site.gazetteer,
            by=by,
        )
        return PartnerAdded(**_show(partner, language), key=key)


@router.post("/{partner_id}/keys", status_code=201, summary="Make another key", dependencies=TAKES_KEY)
def post_key(service: Homeward, by: SignedInStaff, partner_id: Id) -> KeyMade:
    """Older keys stay good until they are revoked."""
    with service.database.write() as session:
        key = create_partner_key(session, by.agency_id, partner_id, by=by)
    return KeyMade(partner=partner_id, key=key)


@router.delete("/{partner_id}/keys", summary="Cut a partner off")
def delete_keys(service: Homeward, by: SignedInStaff, partner_id: Id) -> KeysRevoked:
    """Every key of the partner ends at once."""
    with service.database.write() as session:
        return KeysRevoked(partner=partner_id, revoked=revoke_partner_keys(session, by.agency_id, partner_id, by=by))


def _show(partner: Partner, language: str) -> dict[str, Any]:
    told = {name: getattr(partner, name) for name in ("id", "name", "contact", "area", "created_at")}
    return {**told, "repairs": show_repairs(partner.area, language)}
