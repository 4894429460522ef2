"""An alert as the API shows it: from what was frozen where there is that, else from the draft as it stands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pydantic import Field
from sqlalchemy.orm import Session

from alerts.alert.freezing import Site, find_unconsented, gather_material
from alerts.alert.models import Alert, AlertState, Draft, DraftState
from alerts.alert.reading import is_shut, require_unstopped
from alerts.alert.targeting import describe_area
from alerts.db.session import now
from alerts.errors import BadInput, Conflict, HomewardError, Problem
from alerts.facts import Mode
from alerts.message.content import AreaContent, Content
from alerts.message.models import EndReason, Message, MessageKind
from alerts.message.queries import messages_of_alert
from alerts.web.api.examples import ALERT_ID, CASE_ID, CHANNEL_ID, HASH
from alerts.web.api.shapes import Note, Shown, Why, show_notes, show_repairs, show_stored
from geo.audience import estimate_reach
from geo.codecs import parse_document
from publishers.registry import kinds


class AlertShort(Shown):
    id: str = Field(examples=[ALERT_ID])
    case: str = Field(examples=[CASE_ID])
    state: AlertState
    mode: Mode
    waiting: bool = Field(description="Something is submitted and waits for an approver.", examples=[True])
    created_at: datetime
    live_at: datetime | None
    expires_at: datetime | None
    ended_at: datetime | None
    end_reason: EndReason | None


class MessageShown(Shown):
    id: str
    number: int = Field(examples=[1])
    kind: MessageKind
    identifier: str = Field(description="Of its CAP document and in every feed.", examples=["hw-4k9t0v7xq2m8c1rz5ydn"])
    content_hash: str | None
    sent: datetime
    expires: datetime
    not_before: datetime | None = Field(description="Approved in quiet hours: it leaves then.")
    approved_by: list[str]
    stopped: str | None = Field(description="Why it could not be issued, as a code; a person must look.")


class ReachShown(Shown):
    people: int = Field(description="In towns of 15,000 and more whose centre is in the area: an estimate.")
    towns: int = Field(examples=[7])
    largest: list[str] = Field(examples=[["Cluj-Napoca", "Turda"]])


class AreaShown(Shown):
    names: Mapping[str, str] = Field(examples=[{"ro": "Cluj-Napoca, Piața Exemplului"}])
    codes: list[str] = Field(examples=[[]])
    countries: list[str] = Field(examples=[["RO"]])
    document: Mapping[str, Any] = Field(examples=[{"point": [23.6236, 46.7712], "radius_km": 40}])
    reach: ReachShown


class ChannelChosen(Shown):
    id: str = Field(examples=[CHANNEL_ID])
    kind: str = Field(examples=["facebook"])
    name: str = Field(examples=["Poliția Exemplu"])
    grade: str = Field(description="How well its posts can be taken back: A deletes and proves it.", examples=["A"])
    language: str = Field(examples=["ro"])
    reason: Why


class DraftShown(Shown):
    id: str
    kind: MessageKind
    state: DraftState
    edits: int = Field(examples=[0])
    area: Mapping[str, Any] | None = Field(description="As the officer chose it; null = proposed.")
    repairs: list[Why] = Field(description="What was mended in it as it was drawn: look at it.", examples=[[]])
    languages: list[str] = Field(examples=[["ro", "en"]])
    expires_hours: float = Field(examples=[24])
    channels: list[str] | None = Field(description="As the officer chose them; null = all that the area meets.")
    photos: list[str] | None
    authors: list[str] = Field(description="Who wrote or submitted any part: none of them may approve it.")
    submitted_at: datetime | None
    note: str | None = Field(description="Why it was sent back.")
    problems: list[Note] = Field(description="What stands in the way of submitting it.")


class AlertShown(AlertShort):
    """`area` and `channels` are of the draft while there is one, else of the message that stands."""

    slug: str = Field(description="Of the public page /a/{slug}.")
    content_hash: str | None = Field(examples=[HASH])
    area: AreaShown | None
    messages: list[MessageShown]
    channels: list[ChannelChosen]
    draft: DraftShown | None
    warnings: list[Note] = Field(description="Of what is frozen, to be looked at: posters that could not be signed.")


@dataclass(frozen=True, slots=True)
class _Outline:
    """Where something goes, what stands in its way, and what to look at."""

    area: AreaContent | None
    channels: tuple[tuple[str, str, str, str, Mapping[str, Any]], ...]  # id, kind, name, language, reason
    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()


def show_short(alert: Alert, draft: Draft | None) -> AlertShort:
    return AlertShort(**_short(alert, draft))


def show_alert(session: Session, alert: Alert, draft: Draft | None, site: Site, language: str) -> AlertShown:
    messages = messages_of_alert(session, alert.id)
    shut = is_shut(session, alert)
    said = () if shut else messages
    told = [message for message in said if message.content is not None and message.stopped is None]
    standing = told[-1] if told else None
    outline = _outline(session, alert, draft, standing, site)
    content_hash = draft.content_hash if draft else standing.content_hash if standing else None
    return AlertShown(
        **_short(alert, draft),
        slug=alert.slug,
        content_hash=content_hash,
        area=show_area(outline.area, site) if outline.area else None,
        messages=[MessageShown.model_validate(message, from_attributes=True) for message in messages],
        channels=list(_show_channels(outline, language)),
        draft=_show_draft(draft, outline.problems, language, shut=shut) if draft else None,
        warnings=show_notes(outline.warnings, language),
    )


def _short(alert: Alert, draft: Draft | None) -> dict[str, Any]:
    waiting = draft is not None and draft.state is DraftState.SUBMITTED
    same = ("id", "state", "mode", "created_at", "live_at", "expires_at", "ended_at", "end_reason")
    return {"case": alert.case_id, "waiting": waiting, **{name: getattr(alert, name) for name in same}}


def _outline(session: Session, alert: Alert, draft: Draft | None, standing: Message | None, site: Site) -> _Outline:
    content = draft.content if draft else standing.content if standing else None
    if content is not None:
        return _outline_frozen(session, alert, content) if draft else _outline_content(content)
    if draft is None:
        return _Outline(None, ())
    try:
        material = gather_material(session, alert, draft, site, now(session))
    except BadInput as error:
        return _Outline(None, (), error.problems)
    except HomewardError as error:
        return _Outline(None, (), (Problem(error.reason.code, "", error.reason.values),))
    channels = tuple(
        (
            each.channel.id, each.channel.kind, each.channel.name, each.match.language,
            {"code": each.match.reason.code, "values": each.match.reason.values},
        )
        for each in material.chosen
    )  # fmt: skip
    area = describe_area(material.target, material.facts, site.gazetteer)
    return _Outline(area, channels, find_unconsented(area, material))


def _outline_frozen(session: Session, alert: Alert, content: Content) -> _Outline:
    try:
        require_unstopped(session, alert)
    except Conflict as error:
        return _Outline(None, (), (Problem(error.reason.code, "", error.reason.values),))
    return _outline_content(content)


def _outline_content(content: Content) -> _Outline:
    channels = tuple((c.channel_id, c.kind, c.name, c.language, c.reason) for c in content.channels)
    return _Outline(content.area, channels, warnings=content.find_unsigned())


def show_area(area: AreaContent, site: Site) -> AreaShown:
    reach = estimate_reach(parse_document(area.document), site.gazetteer)
    return AreaShown(
        names=area.names,
        codes=list(area.codes),
        countries=list(area.countries),
        document=area.document,
        reach=ReachShown(people=reach.people, towns=reach.towns, largest=list(reach.largest)),
    )


def _show_channels(outline: _Outline, language: str) -> Iterable[ChannelChosen]:
    for channel_id, kind, name, posts_in, reason in outline.channels:
        yield ChannelChosen(
            id=channel_id,
            kind=kind,
            name=name,
            grade=kinds()[kind].capabilities.grade.value,
            language=posts_in,
            reason=show_stored(reason, language),
        )


_CHOSEN = ("area", "channels", "photos", "note")
"""What of a draft tells where a child is, or what somebody thinks of it."""


def _show_draft(draft: Draft, problems: tuple[Problem, ...], language: str, *, shut: bool) -> DraftShown:
    same = ("id", "kind", "state", "edits", "languages", "authors", "submitted_at")
    chosen: dict[str, Any] = {name: None if shut else getattr(draft, name) for name in _CHOSEN}
    return DraftShown(
        **{name: getattr(draft, name) for name in same},
        **chosen,
        expires_hours=draft.hours,
        repairs=[] if shut else show_repairs(draft.area, language),
        problems=show_notes(problems, language),
    )
