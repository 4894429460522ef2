"""The search ends: case, alert, Cancel, own copies and every retraction, in one transaction."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from alerts.alert.approval import chain_after, chain_fields
from alerts.alert.models import Alert
from alerts.alert.queries import alert_for, expired_ids, lock_expired, pending_draft
from alerts.alert.transitions import move_alert, move_draft
from alerts.calls.models import CallCode
from alerts.calls.raising import end_calls, tell_end
from alerts.case.models import CaseState
from alerts.case.queries import lock_case
from alerts.db.due import work_on_each
from alerts.db.models import TombstoneKind
from alerts.db.session import Database, now, wake_after_commit
from alerts.db.tombstones import last_issued, record_tombstone
from alerts.message.models import EndReason, Message, MessageKind
from alerts.message.queries import lock_unplanned, messages_of_alert, next_number, was_told
from alerts.publication.claim import retract_publications
from alerts.publication.machine import Timings
from alerts.publication.plan import end_own_copies, plan_alert
from alerts.publication.queries import lock_publications
from alerts.staff.access import require_fresh
from alerts.staff.models import Staff
from alerts.staff.permissions import OPERATOR, Permission, require
from alerts.telemetry.trace import tracing

ENDED = "alert.ended_while_it_waited"


def end_alert(
    session: Session, alert_id: str, reason: EndReason, *, timings: Timings, base_url: str, by: Staff
) -> Message | None:
    """One person ends it: speed protects the child. Returns the Cancel, or None when nothing had left yet: then nobody
    outside is told that there was a search."""
    require(by, Permission.END_ALERT)
    require_fresh(session, by)
    alert = alert_for(session, alert_id, by, lock=True)
    return close_alert(session, alert, reason, by, timings, base_url)


def expire_due(database: Database, timings: Timings, *, base_url: str, limit: int = 20) -> int:
    """End what is past its expiry and was not rolled by an Update; returns how many."""
    with database.read() as session:
        ids = expired_ids(session, now(session), limit)
    work_on_each(ids, lambda alert_id: _expire(database, alert_id, timings, base_url))
    return len(ids)


def _expire(database: Database, alert_id: str, timings: Timings, base_url: str) -> None:
    with tracing(alert=alert_id), database.write() as session:
        alert = lock_expired(session, alert_id, now(session))
        if alert is not None:
            close_alert(session, alert, EndReason.EXPIRED, None, timings, base_url)


def close_alert(
    session: Session,
    alert: Alert,
    reason: EndReason,
    by: Staff | None,
    timings: Timings,
    base_url: str,
    *,
    verb: str = "expire",
    ended_at: datetime | None = None,
    dropped: bool = False,
    lost: int = 0,
) -> Message | None:
    """`by` None = the service, by this `verb`: at the expiry, of what was left lying, or when a tombstone says that it
    had ended, at `ended_at`; "stop" when the child is protected or consent was taken back. `dropped`: that tombstone
    tells of a draft, of which nobody had heard. `lost`: the number of the last message that left and of which this
    restored store is just being told."""
    at, actor = ended_at or now(session), by.id if by else OPERATOR
    lock_unplanned(session, alert.id)  # before the audit, which all others take last
    lock_publications(session, alert.id)
    case = lock_case(session, alert.case_id)
    move_alert(session, alert, "end" if by else verb, by=by, details={"reason": reason.value})
    alert.ended_at, alert.ended_by, alert.end_reason = at, actor, reason
    end_calls(session, alert.id, [CallCode.EXPIRES])
    draft = pending_draft(session, alert.id)
    if draft is not None:
        move_draft(session, draft, "drop", by=by)
        draft.content = None
    case.purge_due_at = now(session)
    told, by_itself = was_told(session, alert.id), by is None and not dropped
    if told or by_itself or case.closed_at is not None or reason is EndReason.FOUND:
        case.state, case.closed_at = CaseState.CLOSED, at
    # else somebody drops a draft of which nobody ever heard: the search may go on by another one
    cancel = _take_back(session, alert, reason, actor, timings, base_url, lost)
    if told:  # what was left lying before anybody approved it is no search that has ended
        ids = {"agency_id": alert.agency_id, "alert_id": alert.id, "case_id": alert.case_id}
        tell_end(session, people=[alert.created_by, alert.first_approver], **ids)
    record_tombstone(session, TombstoneKind.ENDED, alert.id, {"reason": reason.value, "told": told})
    return cancel


def _take_back(
    session: Session, alert: Alert, reason: EndReason, actor: str, timings: Timings, base_url: str, lost: int
) -> Message | None:
    at, messages = now(session), messages_of_alert(session, alert.id)
    for message in messages:
        if message.planned_at is None and message.not_before is not None:  # it waits, and now for nothing
            message.stopped = message.stopped or ENDED
    last = max(lost, last_issued(session, alert.id))
    if not messages or not (last or _is_leaving(messages)):
        return None
    cancel = _cancel(session, alert, messages, last, reason, actor)
    plan_alert(session, alert.id, timings, base_url=base_url)  # what was approved a moment ago too: it is never sent
    end_own_copies(session, alert.id, at, keep_page=False)  # even if the Cancel could not be issued
    retract_publications(session, lock_publications(session, alert.id), timings)
    wake_after_commit(session, "urgent")
    return cancel


def _is_leaving(messages: Sequence[Message]) -> bool:
    """Or has left; what was stopped has not."""
    return any(each.planned_at is not None or each.stopped is None for each in messages)


def _cancel(
    session: Session, alert: Alert, messages: Sequence[Message], last: int, reason: EndReason, by: str
) -> Message:
    """No name, no photo, no description; it stays at least as long as what it ends. `last`: what left, by number."""
    said = [message for message in messages if message.stopped is None] or messages
    told = next((message.content for message in reversed(said) if message.content is not None), None)
    sent = now(session).replace(microsecond=0)
    number = max(next_number(session, alert.id), last + 1)
    chain = chain_after(messages, number, sent) if told is None else chain_fields(session, alert, told, sent)
    cancel = Message(
        **{**chain, "number": number},
        kind=MessageKind.CANCEL,
        content=None,
        content_hash=None,
        note=reason,
        expires=max([message.expires for message in messages] + [sent]),
        removes_facts=True,
        approved_by=[by],
    )
    session.add(cancel)
    session.flush()
    return cancel
