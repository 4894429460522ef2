"""An alert is drafted from a verified case, and edited; any edit withdraws a submission."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from alerts.alert import queries
from alerts.alert.models import Alert, AlertState, Draft, DraftState
from alerts.alert.reading import require_unstopped
from alerts.alert.targeting import Homes, area_of_case, homes_of_case
from alerts.alert.transitions import move_alert, move_draft
from alerts.case.keeping import document_of
from alerts.case.queries import case_for, case_of_agency, photos_of_case
from alerts.case.rules import load_pack
from alerts.case.verification import require_verified
from alerts.channel.coverage import parse_area
from alerts.db.audit import record_audit
from alerts.db.base import new_code, new_id, new_token
from alerts.db.session import now
from alerts.errors import BadInput, Conflict
from alerts.message.models import MessageKind
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require
from geo.gazetteer import Gazetteer

LONGEST_HOURS = 168.0
MOST_CHANNELS = 5_000  # that somebody names, or any text in their place: all are looked up at each look at a draft


@dataclass(frozen=True, slots=True)
class DraftChanges:
    """What an officer may choose; None = leave as it is (for a new draft: the proposal, the case's own, all)."""

    area: Mapping[str, Any] | None = None  # area document; {} = propose again from growth
    languages: Sequence[str] | None = None
    hours: float | None = None
    channels: Sequence[str] | None = None  # channel ids; [] = choose by coverage
    photos: Sequence[str] | None = None  # photo ids


def draft_alert(session: Session, case_id: str, changes: DraftChanges, gazetteer: Gazetteer, *, by: Staff) -> Alert:
    """Start the campaign of a verified case. Raises Conflict while another alert of the case is not over."""
    require(by, Permission.SUBMIT_ALERT)
    case = case_for(session, case_id, by, lock=True)  # two at once would make two alerts
    require_verified(session, case)
    running = [
        a for a in queries.alerts_of_case(session, case.id) if a.state not in (AlertState.ENDED, AlertState.PURGED)
    ]
    if running:
        raise Conflict("alert.case_has_one", {"alert": running[0].id})
    document = document_of(session, case)
    alert = Alert(
        id=new_id("alert"),
        case_id=case.id,
        agency_id=case.agency_id,
        state=AlertState.DRAFT,
        mode=document.mode,
        slug=new_token(16),
        code=new_code(),
        created_by=by.id,
        created_at=now(session),
    )
    session.add(alert)
    session.flush()
    draft = _new_draft(session, alert, MessageKind.ALERT, by)
    draft.languages = list(document.languages)
    draft.hours = document.expires_hours or load_pack(case.pack).expiry_for(document.tier, document.agency.country)
    draft.area = area_of_case(document, gazetteer)
    _check_photos(session, alert, changes)
    _apply(draft, changes, gazetteer, homes_of_case(document))
    session.add(draft)
    record_audit(session, "alert.drafted", alert.id, by=by.id, details={"case": case.id, "mode": alert.mode.value})
    return alert


def edit_draft(session: Session, alert_id: str, changes: DraftChanges, gazetteer: Gazetteer, *, by: Staff) -> Draft:
    """Change what is being written; what was submitted must be submitted afresh.

    Raises BadInput, Conflict (nothing is being written, the child is protected), Forbidden, NotFound.
    """
    alert = queries.alert_for(session, alert_id, by, lock=True)
    draft = queries.pending_draft(session, alert.id)
    if draft is None:
        raise Conflict("draft.nothing_to_edit")
    require_unstopped(session, alert)  # what is chosen is shown again, and a circle has the place as its centre
    move_draft(session, draft, "edit", by=by)
    if alert.state in (AlertState.DRAFT, AlertState.SUBMITTED):
        move_alert(session, alert, "edit", by=by)
    _check_photos(session, alert, changes)
    _apply(draft, changes, gazetteer, _homes_of(session, alert, changes))
    thaw(draft, by)
    return draft


def draft_update(session: Session, alert_id: str, changes: DraftChanges, gazetteer: Gazetteer, *, by: Staff) -> Draft:
    """What a live alert will say next; it goes the same way as the first message: submitted, then approved."""
    require(by, Permission.SUBMIT_ALERT)
    alert = queries.alert_for(session, alert_id, by, lock=True)
    if alert.state is not AlertState.LIVE:
        raise Conflict("alert.not_live", {"state": alert.state.value})
    require_unstopped(session, alert)
    if queries.pending_draft(session, alert.id) is not None:
        raise Conflict("draft.one_is_open")
    before = queries.latest_draft(session, alert.id)
    if before is None:
        raise Conflict("draft.nothing_to_edit")
    draft = _new_draft(session, alert, MessageKind.UPDATE, by)
    draft.languages, draft.hours = list(before.languages), before.hours
    draft.area, draft.channels = before.area, None
    draft.authors = sorted({*before.authors, by.id})  # whose area, languages and hours these are
    draft.removed_children = list(before.removed_children)
    _check_photos(session, alert, changes)
    _apply(draft, changes, gazetteer, _homes_of(session, alert, changes))
    session.add(draft)
    record_audit(session, "draft.update", alert.id, by=by.id, details={"draft": draft.id})
    return draft


def thaw(draft: Draft, by: Staff) -> None:
    """An edit: whoever makes it is an author, and nothing of the submission stands."""
    freeze_out(draft)
    draft.authors = sorted({*draft.authors, by.id})


def freeze_out(draft: Draft) -> None:
    """Nothing of the submission stands, and what was composed for it is gone."""
    draft.edits += 1
    draft.content = None
    draft.content_hash = draft.submitted_by = draft.submitted_at = None


def _new_draft(session: Session, alert: Alert, kind: MessageKind, by: Staff) -> Draft:
    before = queries.latest_draft(session, alert.id)
    return Draft(
        id=new_id("draft"),
        alert_id=alert.id,
        position=before.position + 1 if before else 1,
        kind=kind,
        state=DraftState.WRITING,
        edits=0,
        removed_children=[],
        authors=[by.id],
        created_at=now(session),
    )


def _homes_of(session: Session, alert: Alert, changes: DraftChanges) -> Homes:
    if not changes.area:
        return frozenset()
    return homes_of_case(document_of(session, case_of_agency(session, alert.case_id, alert.agency_id)))


def _check_photos(session: Session, alert: Alert, changes: DraftChanges) -> None:
    usable = {photo.id for photo in photos_of_case(session, alert.case_id)}
    unknown = [photo_id for photo_id in changes.photos or () if photo_id not in usable]
    if unknown:
        raise BadInput.at("photos", "draft.no_such_photo", photos=tuple(unknown))


def _apply(draft: Draft, changes: DraftChanges, gazetteer: Gazetteer, homes: Homes) -> None:
    if changes.area is not None:
        draft.area = parse_area(changes.area, gazetteer, homes=homes) if changes.area else None
    if changes.languages is not None:
        if not changes.languages:
            raise BadInput.at("languages", "draft.no_language")
        draft.languages = list(dict.fromkeys(changes.languages))
    if changes.hours is not None:
        if not 0 < changes.hours <= LONGEST_HOURS:
            raise BadInput.at("hours", "draft.hours", most=LONGEST_HOURS)
        draft.hours = changes.hours
    if changes.channels is not None:
        if len(changes.channels) > MOST_CHANNELS:
            raise BadInput.at("channels", "web.too_many", limit=MOST_CHANNELS)
        draft.channels = list(changes.channels) or None
    if changes.photos is not None:
        draft.photos = list(changes.photos)
