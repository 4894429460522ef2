"""Channels over HTTP: which kinds there are, the agency's destinations, and whether they work."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import Field

from alerts.channel.adding import add_channel, check_new
from alerts.channel.changing import Accounts, change_coverage, rename_channel
from alerts.channel.coverage import parse_area
from alerts.channel.health import check_channel
from alerts.channel.models import Channel
from alerts.channel.queries import get_channel, list_channels
from alerts.publication.accounts import ask_accounts, change_account, switch_channel
from alerts.staff.permissions import Permission, require
from alerts.web.api.examples import CHANNEL_ID
from alerts.web.api.keyed import KeyedRoute
from alerts.web.api.shapes import (
    PROBLEMS,
    TAKES_KEY,
    Asked,
    Id,
    Language,
    RowId,
    Shown,
    Tag,
    Why,
    show_repairs,
    show_stored,
)
from alerts.web.deps import Homeward, SignedInStaff
from alerts.web.seated import CALLING, seated
from publishers.registry import kinds, secret_fields, settings_schema

router = APIRouter(prefix="/v1", tags=["channels"], route_class=KeyedRoute, responses=PROBLEMS)

Settings = Annotated[dict[str, Any], Field(max_length=40)]
Coverage = Annotated[
    dict[str, Any] | Annotated[str, Field(min_length=1, max_length=40)],
    Field(
        description="One code, `{codes}`, `{point, radius_km}` or GeoJSON.", examples=["RO", {"codes": ["RO", "HU"]}]
    ),
]


class ChannelKind(Shown):
    kind: str = Field(examples=["facebook"])
    grade: str = Field(
        description="A deletes and proves it, B within limits, C follow-up only, D a person.", examples=["A"]
    )
    settings: Mapping[str, Any] = Field(
        description="JSON Schema; draws the form.", alias="schema", examples=[{"type": "object"}]
    )
    secrets: list[str] = Field(
        description="Settings that are sealed and never shown again.", examples=[["access_token"]]
    )
    capabilities: Mapping[str, Any] = Field(examples=[{"settling": "lookup", "editing": "text", "undoing": "delete"}])


class ChannelKinds(Shown):
    kinds: list[ChannelKind]


class ChannelAsked(Asked):
    kind: str = Field(max_length=40, examples=["webhook"])
    name: str = Field(max_length=200, examples=["Radio Exemplu"])
    settings: Settings = Field(examples=[{"base_url": "https://partner.example/hook", "secret": "whsec_..."}])
    coverage: Coverage
    languages: list[Tag] = Field(default_factory=list, max_length=20, description="Its first choice first; none = any.")
    sandbox: bool = Field(False, description="For drills only; never changes afterwards.")
    partner: RowId | None = Field(None, description="The partner behind it, by id.")


class ChannelChanges(Asked):
    """What is given changes. `kind` and `sandbox` never do."""

    name: str | None = Field(None, max_length=200)
    settings: Settings | None = Field(None, examples=[{"access_token": "..."}])
    coverage: Coverage | None = None
    languages: list[Tag] | None = Field(None, max_length=20)
    active: bool | None = Field(None, description="False: nothing new goes there; what is there is still taken back.")


class HealthShown(Shown):
    ok: bool = Field(examples=[True])
    account: str | None = Field(examples=["Poliția Exemplu"])
    reason: Why
    checked_at: datetime


class ParkedShown(Shown):
    """Its service answers nobody: one call an hour, until one succeeds."""

    since: datetime
    reason: Why
    next_try: datetime | None


class ChannelShown(Shown):
    """Without its secrets: nobody can read them back."""

    id: str = Field(examples=[CHANNEL_ID])
    kind: str = Field(examples=["webhook"])
    name: str = Field(examples=["Radio Exemplu"])
    grade: str = Field(examples=["C"])
    partner: str | None
    sandbox: bool
    active: bool
    settings: Mapping[str, Any] = Field(examples=[{"base_url": "https://partner.example/hook"}])
    coverage: Mapping[str, Any] = Field(examples=[{"codes": ["RO"]}])
    repairs: list[Why] = Field(description="What was mended in the coverage as it was drawn.", examples=[[]])
    languages: list[str]
    health: HealthShown | None
    parked: ParkedShown | None
    created_at: datetime


class ChannelList(Shown):
    channels: list[ChannelShown]


@router.get("/channel-kinds", summary="Which kinds of channel there are")
def get_kinds(by: SignedInStaff) -> ChannelKinds:
    """Each with the settings that it asks for, and how well its posts can be taken back."""
    return ChannelKinds(kinds=[_show_kind(kind) for kind in kinds()])


@router.get("/channels", summary="List channels")
def get_channels(service: Homeward, by: SignedInStaff, language: Language) -> ChannelList:
    """All of the agency, deactivated ones too."""
    require(by, Permission.READ_CHANNELS)
    with service.database.read() as session:
        return ChannelList(channels=[_show(each, language) for each in list_channels(session, by.agency_id)])


@router.post("/channels", status_code=201, summary="Add a channel", dependencies=TAKES_KEY)
def post_channel(service: Homeward, by: SignedInStaff, body: ChannelAsked, language: Language) -> ChannelShown:
    """Its settings are checked whole and its secrets sealed; no platform is called. Check it afterwards."""
    require(by, Permission.MANAGE_CHANNELS)
    gazetteer = service.site.gazetteer
    coverage = check_new(body.kind, body.name, body.settings, body.coverage, body.languages, gazetteer)
    with service.database.write() as session:
        channel = add_channel(
            session,
            agency_id=by.agency_id,
            kind=body.kind,
            name=body.name,
            settings=body.settings,
            coverage=coverage,
            languages=body.languages,
            sandbox=body.sandbox,
            gazetteer=gazetteer,
            partner_id=body.partner,
            by=by,
        )
        return _show(channel, language)


@router.patch("/channels/{channel_id}", summary="Change a channel")
@seated(CALLING)
def patch_channel(
    service: Homeward, by: SignedInStaff, channel_id: Id, body: ChannelChanges, language: Language
) -> ChannelShown:
    """Settings that are left out stay, secrets too, unless the address changed: then they are asked for again.

    While copies are out there, what says whose they are stays as it is (409): end the alerts and wait, or add a second
    channel. New credentials of the same account are taken at any time; where only the platform knows whose they are,
    it is asked first.
    """
    require(by, Permission.MANAGE_CHANNELS)
    agency, gazetteer = by.agency_id, service.site.gazetteer
    drawn = None if body.coverage is None else parse_area(body.coverage, gazetteer, where="coverage")
    said = Accounts()
    if body.settings is not None:
        said = ask_accounts(service.database, service.open_channel, agency, channel_id, body.settings, by=by)
    with service.database.write() as session:
        channel = get_channel(session, agency, channel_id)
        if body.settings is not None:
            change_account(session, agency, channel_id, body.settings, said, by=by)
        if body.active is not None:
            switch_channel(session, agency, channel_id, active=body.active, timings=service.timings, by=by)
        if drawn is not None or body.languages is not None:
            coverage = channel.coverage if drawn is None else drawn
            languages = channel.languages if body.languages is None else body.languages
            change_coverage(
                session, agency, channel_id, coverage=coverage, languages=languages, gazetteer=gazetteer, by=by
            )
        if body.name is not None:
            rename_channel(session, agency, channel_id, body.name, by=by)
        return _show(channel, language)


@router.post("/channels/{channel_id}/check", summary="Check a channel", dependencies=TAKES_KEY)
@seated(CALLING)
def post_check(service: Homeward, by: SignedInStaff, channel_id: Id, language: Language) -> ChannelShown:
    """A read at the platform with the channel's own token. An unhealthy channel is an answer, not an error."""
    require(by, Permission.READ_CHANNELS)
    with service.database.read() as session:
        get_channel(session, by.agency_id, channel_id)
    check_channel(service.database, service.open_channel, channel_id)
    with service.database.read() as session:
        return _show(get_channel(session, by.agency_id, channel_id), language)


def _show(channel: Channel, language: str) -> ChannelShown:
    same = ("id", "kind", "name", "sandbox", "active", "settings", "coverage", "languages", "created_at")
    grade = kinds()[channel.kind].capabilities.grade.value
    values = {name: getattr(channel, name) for name in same}
    return ChannelShown(
        **values,
        partner=channel.partner_id,
        grade=grade,
        repairs=show_repairs(channel.coverage, language),
        health=_show_health(channel, language),
        parked=_show_parked(channel, language),
    )


def _show_parked(channel: Channel, language: str) -> ParkedShown | None:
    if channel.parked_at is None or channel.parked_why is None:
        return None
    why = show_stored(channel.parked_why, language)
    return ParkedShown(since=channel.parked_at, reason=why, next_try=channel.probe_at)


def _show_health(channel: Channel, language: str) -> HealthShown | None:
    if channel.health is None or channel.checked_at is None:
        return None
    return HealthShown(
        ok=bool(channel.healthy),
        account=channel.health.get("account"),
        reason=show_stored(channel.health, language),
        checked_at=channel.checked_at,
    )


def _show_kind(kind: str) -> ChannelKind:
    caps = kinds()[kind].capabilities
    image = caps.image
    told = {
        "text": {"most": caps.text.most, "counting": caps.text.counting, "most_bytes": caps.text.most_bytes},
        "image": image and {"shape": image.shape, "media_types": image.media_types, "most_bytes": image.most_bytes},
        "alt_text": image.most_alt if image else 0,
        "settling": caps.settling,
        "editing": caps.editing,
        "undoing": caps.undoing,
        "undo_window_hours": caps.undo_window and caps.undo_window.total_seconds() / 3600,
        "native_audience": caps.native_audience,
        "structured": caps.structured,
    }
    return ChannelKind(
        kind=kind,
        grade=caps.grade.value,
        schema=settings_schema(kind),
        secrets=sorted(secret_fields(kind)),
        capabilities=told,
    )
