"""Another person approves exactly what was frozen, and only that leaves."""

import hashlib
from collections.abc import Sequence
from datetime import datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from alerts.alert import queries
from alerts.alert.four_eyes import has_hand
from alerts.alert.models import Alert, AlertState, Draft, DraftState
from alerts.alert.submission import APPROVE_WITHIN
from alerts.alert.transitions import move_alert, move_draft
from alerts.calls.models import CallCode
from alerts.calls.raising import end_calls
from alerts.case.keeping import document_of
from alerts.case.models import CaseState
from alerts.case.queries import case_of_agency
from alerts.case.quiet import quiet_until
from alerts.case.rules import load_pack
from alerts.case.stopping import require_not_stopped
from alerts.db.audit import Detail
from alerts.db.base import new_id, new_token
from alerts.db.hold import refuse_while_held
from alerts.db.session import now, seal_of, wake_after_commit
from alerts.errors import Conflict, Forbidden
from alerts.message.content import Content
from alerts.message.models import Message, MessageKind
from alerts.message.queries import latest_message, messages_of_alert, next_number
from alerts.staff.access import require_fresh
from alerts.staff.models import Agency, Staff
from alerts.words.typed import MOST_REASON, check_text
from geo.reasons import Value


def approve_alert(
    session: Session, alert_id: str, content_hash: str, *, override: str | None = None, by: Staff
) -> Message:
    """Make the message that leaves. Everything after this commit happens by itself.

    In quiet hours it leaves at their end, or at once with an `override`, the reason for waking people up.

    Raises BadInput for an override that is none, Forbidden for whoever wrote, edited or submitted any part, and
    Conflict when the hash is another one, when somebody was faster, or when more than an hour has passed since
    submission.
    """
    alert = queries.alert_for(session, alert_id, by, lock=True)
    draft = queries.pending_draft(session, alert.id)
    if draft is None:
        raise Conflict("approval.nothing_to_approve")
    refuse_while_held(session)
    require_fresh(session, by)
    _guard(session, alert, draft, content_hash, by)
    override = None if override is None else check_text("override_quiet_hours", override, MOST_REASON)
    wait = _wait_for(session, alert, draft, override)
    details: dict[str, Detail] = {"content_hash": content_hash, "not_before": wait.isoformat() if wait else None}
    if override:
        draft.override, details["override"] = override, True
    move_draft(session, draft, "approve", by=by, details=details)
    draft.decided_by, draft.decided_at = by.id, now(session)
    end_calls(session, alert.id, [CallCode.EXPIRES])
    if alert.state is AlertState.SUBMITTED:
        move_alert(session, alert, "approve", by=by)
        case_of_agency(session, alert.case_id, alert.agency_id).closed_at = None  # of one that was reopened
        alert.live_at, alert.first_approver = now(session), by.id
    assert draft.content is not None  # noqa: S101  (a submitted draft has content: `_guard` compared its hash)
    return issue(session, alert, draft.kind, draft.content, not_before=wait, by=by)


def reject_alert(session: Session, alert_id: str, reason: str, *, by: Staff) -> Draft:
    """Send it back to its author with a reason; nothing leaves. Raises BadInput, Conflict, NotFound."""
    alert = queries.alert_for(session, alert_id, by, lock=True)
    draft = queries.pending_draft(session, alert.id)
    if draft is None:
        raise Conflict("approval.nothing_to_approve")
    reason = check_text("reason", reason, MOST_REASON, lines=True)
    move_draft(session, draft, "reject", by=by)
    if alert.state is AlertState.SUBMITTED:
        move_alert(session, alert, "reject", by=by)
    draft.decided_by, draft.decided_at, draft.note = by.id, now(session), reason
    draft.content = draft.content_hash = None
    return draft


def issue(
    session: Session,
    alert: Alert,
    kind: MessageKind,
    content: Content,
    *,
    by: Staff,
    removes_facts: bool = False,
    not_before: datetime | None = None,
) -> Message:
    """Add the immutable message to its chain and let it be planned. Only ids and `sent` are new here."""
    sent = now(session).replace(microsecond=0)
    message = Message(
        **chain_fields(session, alert, content, sent),
        kind=kind,
        content=content,
        content_hash=content.digest(),
        expires=content.statement.valid_until,
        removes_facts=removes_facts,
        not_before=not_before,
        approved_by=[by.id],
    )
    session.add(message)
    session.flush()
    alert.expires_at = content.statement.valid_until
    wake_after_commit(session, "plan")
    return message


def chain_fields(session: Session, alert: Alert, content: Content, sent: datetime) -> dict[str, object]:
    """What every message of a chain has, Cancel too."""
    before = messages_of_alert(session, alert.id)
    agency = session.get_one(Agency, alert.agency_id)
    host = urlsplit(content.statement.link).hostname or "localhost"
    domain = host if "." in host and not host.replace(".", "").isdigit() else "homeward.invalid"
    reference = f"{alert.agency_id}:{content.facts.reference}"
    return {
        "id": new_id("message"),
        "alert_id": alert.id,
        "agency_id": alert.agency_id,
        "number": next_number(session, alert.id),
        "mode": alert.mode,
        "identifier": f"hw-{new_token(20)}",
        "slug": alert.slug,
        "code": alert.code,
        "sender": f"{agency.slug}@{domain}",
        "sender_name": content.facts.agency.name,
        "languages": list(content.facts.languages),
        "sent": sent,
        "timezone": content.facts.agency.timezone,
        "references": _references(before, sent),
        "incident": _incident(session, alert, reference),
    }


def chain_after(messages: Sequence[Message], number: int, sent: datetime) -> dict[str, object]:
    """The same where nothing of their content is left: an end must never need it."""
    last = messages[-1]
    same = ("alert_id", "agency_id", "mode", "slug", "code", "sender", "sender_name", "languages", "timezone")
    return {
        **{name: getattr(last, name) for name in (*same, "incident")},
        "id": new_id("message"),
        "number": number,
        "identifier": f"hw-{new_token(20)}",
        "sent": sent,
        "references": _references(messages, sent),
    }


def _references(before: Sequence[Message], sent: datetime) -> list[str]:
    """Identifiers of those that are unexpired. Of what was stopped nobody has heard; but an Update names something."""
    heard_of = [message for message in before if message.stopped is None] or before
    return [message.identifier for message in heard_of if message.expires > sent]


def _incident(session: Session, alert: Alert, reference: str) -> str:
    """One for all messages of a case, whatever becomes of the secret key between them; tells nothing of it."""
    for each in queries.alerts_of_case(session, alert.case_id):
        if (message := latest_message(session, each.id)) is not None:
            return message.incident
    return hashlib.sha256(seal_of(session).digest(reference).encode()).hexdigest()[:16]


def _wait_for(session: Session, alert: Alert, draft: Draft, override: str | None) -> datetime | None:
    """When it may leave, None = now. Raises Conflict when it would be over by then."""
    wait = quiet_for(session, alert)
    if wait is None or override:
        return None
    if draft.content is not None:
        zone = draft.content.facts.agency.timezone
        until: dict[str, Value] = {"until": f"{wait.astimezone(ZoneInfo(zone)):%H:%M}", "zone": zone}
        if draft.content.statement.valid_until <= wait:
            raise Conflict("approval.over_before_morning", until)
        out = [message for message in messages_of_alert(session, alert.id) if message.planned_at is not None]
        if out and out[-1].expires <= wait:  # or pages would say in between that it has ended
            raise Conflict("approval.standing_over_before_morning", until)
    return wait


def quiet_for(session: Session, alert: Alert) -> datetime | None:
    """The end of the quiet hours of the alert's case that are now; None outside of them."""
    case = case_of_agency(session, alert.case_id, alert.agency_id)
    return quiet_until(document_of(session, case), load_pack(case.pack), now(session))


def _guard(session: Session, alert: Alert, draft: Draft, content_hash: str, by: Staff) -> None:
    if draft.state is not DraftState.SUBMITTED or draft.submitted_at is None:
        raise Conflict("approval.nothing_to_approve")
    if has_hand(session, alert, draft, by):
        raise Forbidden("approval.four_eyes")
    if draft.content is None or draft.content_hash != content_hash or draft.content.digest() != content_hash:
        raise Conflict("approval.another_content")
    if now(session) - draft.submitted_at > APPROVE_WITHIN:
        raise Conflict("approval.too_late", {"minutes": int(APPROVE_WITHIN.total_seconds() // 60)})
    if draft.content.statement.valid_until <= now(session):
        raise Conflict("approval.already_expired")
    case = case_of_agency(session, alert.case_id, alert.agency_id, lock=True)  # nothing of it is changed meanwhile
    require_not_stopped(case, document_of(session, case))
    if case.edits != draft.case_edits or case.state is not CaseState.VERIFIED:
        raise Conflict("approval.case_changed")
    if draft.content.statement.number != next_number(session, alert.id):
        raise Conflict("approval.overtaken")
