"""Alerts over HTTP: drafted, submitted, approved by another person, updated, ended."""

from datetime import datetime, timedelta
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query
from pydantic import AwareDatetime, Field

from alerts.alert.approval import approve_alert, reject_alert
from alerts.alert.drafting import LONGEST_HOURS, DraftChanges, draft_alert, draft_update, edit_draft
from alerts.alert.models import AlertState
from alerts.alert.queries import pending_draft
from alerts.alert.reading import list_alerts, read_alert
from alerts.alert.submission import submit_alert
from alerts.channel.coverage import parse_area
from alerts.errors import BadInput
from alerts.message.models import EndReason
from alerts.opening import Service
from alerts.resolution.partial import end_for_children, end_for_photo
from alerts.resolution.reinstating import reinstate_alert
from alerts.resolution.resolve import end_alert
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require
from alerts.web.api.alert_view import AlertShort, AlertShown, show_alert, show_short
from alerts.web.api.examples import CHANNEL_ID, HASH
from alerts.web.api.keyed import KeyedRoute
from alerts.web.api.shapes import PROBLEMS, TAKES_KEY, Asked, Id, Language, RowId, Shown, Tag
from alerts.web.deps import Homeward, SignedInStaff
from alerts.web.seated import COMPOSING, DRAWING, seated
from alerts.words.typed import MOST_REASON

router = APIRouter(prefix="/v1", tags=["alerts"], route_class=KeyedRoute, responses=PROBLEMS)


class Choices(Asked):
    """What an officer may choose. A field that is left out keeps what it has; for a new alert, what is proposed."""

    area: dict[str, Any] | None = Field(
        None,
        max_length=10,
        description="`{codes}`, `{point, radius_km}` or GeoJSON; null = proposed from where the child was last seen.",
        examples=[{"codes": ["RO"]}, {"point": [23.6236, 46.7712], "radius_km": 40}],
    )
    languages: list[Tag] | None = Field(None, min_length=1, max_length=12, examples=[["ro", "en"]])
    expires_at: AwareDatetime | None = Field(
        None, description="Counted from now to hours, which then count from the submission on."
    )
    expires_hours: float | None = Field(None, gt=0, le=LONGEST_HOURS, allow_inf_nan=False, examples=[24])
    channels: Literal["auto"] | list[RowId] | None = Field(
        None, description='"auto" = every channel whose coverage meets the area.', examples=["auto", [CHANNEL_ID]]
    )
    photos: list[RowId] | None = Field(None, max_length=40, description="Photo ids; left out = all of the case.")


class Approval(Asked):
    content_hash: str = Field(
        pattern=r"^[0-9a-f]{64}$",
        description="Of what was looked at, as its previews tell it: approval is bound to exactly that.",
        examples=[HASH],
    )
    override_quiet_hours: str | None = Field(
        None,
        max_length=MOST_REASON,
        description="In quiet hours: the reason to send it now. Left out, it leaves at their end.",
        examples=["The child may be in danger this very night."],
    )


class Rejection(Asked):
    reason: str = Field(min_length=1, max_length=MOST_REASON, examples=["The plate is missing."])


class End(Asked):
    reason: Literal[EndReason.FOUND, EndReason.ERROR, EndReason.WITHDRAWN] = Field(examples=["found"])
    children: list[Annotated[int, Field(ge=1, le=100)]] | None = Field(
        None,
        min_length=1,
        max_length=20,
        description="Only these children, by number from 1: the search for the others goes on. Left out = all.",
        examples=[[2]],
    )


class AlertList(Shown):
    alerts: list[AlertShort]


@router.post("/cases/{case_id}/alerts", status_code=201, summary="Draft an alert", dependencies=TAKES_KEY)
@seated(COMPOSING)
def post_alert(
    service: Homeward, by: SignedInStaff, case_id: Id, language: Language, body: Choices | None = None
) -> AlertShown:
    """Starts the campaign of a verified case. Nothing leaves before it is submitted and another person approves it."""
    changes = _changes(body or Choices(), service, by)
    with service.database.write() as session:
        alert = draft_alert(session, case_id, changes, service.site.gazetteer, by=by)
    return _show(service, alert.id, by, language)


@router.get("/alerts", summary="List alerts")
def get_alerts(
    service: Homeward, by: SignedInStaff, state: Annotated[AlertState | None, Query(examples=["live"])] = None
) -> AlertList:
    """The agency's, the newest first."""
    with service.database.read() as session:
        alerts = list_alerts(session, state, by=by)
        return AlertList(alerts=[show_short(alert, pending_draft(session, alert.id)) for alert in alerts])


@router.get("/alerts/{alert_id}", summary="Look at an alert")
@seated(COMPOSING)
def get_alert(service: Homeward, by: SignedInStaff, alert_id: Id, language: Language) -> AlertShown:
    """Its state, its messages, and of the draft that is being written where it would go and what stands in its way."""
    return _show(service, alert_id, by, language)


@router.patch("/alerts/{alert_id}", summary="Edit the draft")
@seated(COMPOSING)
def patch_alert(service: Homeward, by: SignedInStaff, alert_id: Id, body: Choices, language: Language) -> AlertShown:
    """Changes what the next message will say. What was submitted must be submitted afresh."""
    changes = _changes(body, service, by)
    with service.database.write() as session:
        edit_draft(session, alert_id, changes, service.site.gazetteer, by=by)
    return _show(service, alert_id, by, language)


@router.post("/alerts/{alert_id}/submit", summary="Submit for approval", dependencies=TAKES_KEY)
@seated(DRAWING)
def post_submission(service: Homeward, by: SignedInStaff, alert_id: Id, language: Language) -> AlertShown:
    """Freezes all that will leave: texts, pictures, area, channels. `content_hash` covers it, for an hour."""
    submit_alert(service.database, alert_id, service.site, by=by)
    return _show(service, alert_id, by, language)


@router.post("/alerts/{alert_id}/approve", summary="Approve", dependencies=TAKES_KEY)
def post_approval(service: Homeward, by: SignedInStaff, alert_id: Id, body: Approval, language: Language) -> AlertShown:
    """By another person than all who wrote, edited or submitted any part. From here on it goes out by itself."""
    with service.database.write() as session:
        approve_alert(session, alert_id, body.content_hash, override=body.override_quiet_hours, by=by)
    return _show(service, alert_id, by, language)


@router.post("/alerts/{alert_id}/reject", summary="Send back", dependencies=TAKES_KEY)
@seated(COMPOSING)
def post_rejection(
    service: Homeward, by: SignedInStaff, alert_id: Id, body: Rejection, language: Language
) -> AlertShown:
    """Back to its author with a reason; nothing leaves."""
    with service.database.write() as session:
        reject_alert(session, alert_id, body.reason, by=by)
    return _show(service, alert_id, by, language)


@router.post("/alerts/{alert_id}/updates", status_code=201, summary="Draft an update", dependencies=TAKES_KEY)
@seated(COMPOSING)
def post_update(
    service: Homeward, by: SignedInStaff, alert_id: Id, language: Language, body: Choices | None = None
) -> AlertShown:
    """What a live alert will say next: another area, another photo, what the case says now. Submit it, then approve."""
    changes = _changes(body or Choices(), service, by)
    with service.database.write() as session:
        draft_update(session, alert_id, changes, service.site.gazetteer, by=by)
    return _show(service, alert_id, by, language)


@router.post("/alerts/{alert_id}/end", summary="End the search", dependencies=TAKES_KEY)
def post_end(service: Homeward, by: SignedInStaff, alert_id: Id, body: End, language: Language) -> AlertShown:
    """One person, at once: every copy is taken back. With `children`, a message without them takes their place."""
    site, timings = service.site, service.timings
    if body.children is not None:
        if body.reason is not EndReason.FOUND:
            raise BadInput.at("reason", "end.children_are_found")
        end_for_children(service.database, alert_id, body.children, site, timings, by=by)
    else:
        with service.database.write() as session:
            end_alert(session, alert_id, body.reason, timings=timings, base_url=service.base_url, by=by)
    return _show(service, alert_id, by, language)


@router.post("/alerts/{alert_id}/reinstate", status_code=201, summary="Take an end back", dependencies=TAKES_KEY)
@seated(DRAWING)
def post_reinstatement(service: Homeward, by: SignedInStaff, alert_id: Id, language: Language) -> AlertShown:
    """What has ended stays ended: the same search goes out as a new alert, which is shown.

    It is live at once when one of those who approved it asks within half an hour, once; an officer may ask for a day,
    and then it waits an hour for another person's approval.
    """
    again = reinstate_alert(service.database, alert_id, service.site, by=by)
    return _show(service, again, by, language)


@router.post("/alerts/{alert_id}/photos/{photo_id}/withdraw", summary="Withdraw a photo", dependencies=TAKES_KEY)
def post_withdrawal(service: Homeward, by: SignedInStaff, alert_id: Id, photo_id: Id, language: Language) -> AlertShown:
    """No message shows it from now on, and what showed it is replaced at once. One person may."""
    end_for_photo(service.database, alert_id, photo_id, service.site, service.timings, by=by)
    return _show(service, alert_id, by, language)


def _show(service: Service, alert_id: str, by: Staff, language: str) -> AlertShown:
    with service.database.write() as session:
        alert, draft = read_alert(session, alert_id, by=by)
    with service.database.read() as session:
        return show_alert(session, alert, draft, service.site, language)


def _changes(body: Choices, service: Service, by: Staff) -> DraftChanges:
    area = body.area
    if area is None and "area" in body.model_fields_set:
        area = {}
    if area:
        require(by, Permission.SUBMIT_ALERT)
        area = parse_area(area, service.site.gazetteer)
    return DraftChanges(
        area=area,
        languages=body.languages,
        hours=_hours(body, service.database.clock()),
        channels=[] if body.channels == "auto" else body.channels,
        photos=body.photos,
    )


def _hours(body: Choices, at: datetime) -> float | None:
    if body.expires_at is None:
        return body.expires_hours
    if body.expires_hours is not None:
        raise BadInput.at("expires_hours", "draft.expires_twice")
    hours = (body.expires_at - at) / timedelta(hours=1)
    if not 0 < hours <= LONGEST_HOURS:
        raise BadInput.at("expires_at", "draft.expires_at", most=LONGEST_HOURS)
    return hours
