"""Who may move an alert or its draft from which state to which: a table, and its one writer."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Generic, TypeVar

from sqlalchemy.orm import Session

from alerts.alert.models import Alert, AlertState, Draft, DraftState
from alerts.calls.models import CallCode
from alerts.calls.raising import end_calls
from alerts.db.audit import Detail, record_audit
from alerts.db.session import tell_after_commit
from alerts.errors import Conflict, Forbidden
from alerts.staff.models import Staff
from alerts.staff.permissions import OPERATOR, Permission, require
from alerts.telemetry.logs import open_log
from alerts.telemetry.trace import note

State = TypeVar("State", DraftState, AlertState)

_log = open_log("homeward.alert")


@dataclass(frozen=True, slots=True)
class Move(Generic[State]):
    """From which states, to which, and what its actor must be allowed to do (None = the service itself may)."""

    before: frozenset[State]
    after: State
    permission: Permission | None


_PENDING = frozenset({DraftState.WRITING, DraftState.SUBMITTED})
DRAFT_MOVES: Mapping[str, Move[DraftState]] = {
    "edit": Move(_PENDING, DraftState.WRITING, Permission.SUBMIT_ALERT),
    # Once more when its hour is over or the case has changed: an approval of what was frozen before is then refused.
    "submit": Move(
        frozenset({DraftState.WRITING, DraftState.SUBMITTED}), DraftState.SUBMITTED, Permission.SUBMIT_ALERT
    ),
    "reinstate": Move(frozenset({DraftState.WRITING}), DraftState.SUBMITTED, None),  # by whom: resolution.reinstating
    "approve": Move(frozenset({DraftState.SUBMITTED}), DraftState.APPROVED, Permission.APPROVE_ALERT),
    "reject": Move(frozenset({DraftState.SUBMITTED}), DraftState.WRITING, Permission.APPROVE_ALERT),
    "withdraw": Move(_PENDING, DraftState.WRITING, Permission.END_ALERT),  # a partial end took facts away
    "stop": Move(frozenset({DraftState.SUBMITTED}), DraftState.WRITING, None),  # the child is protected, or no consent
    "drop": Move(_PENDING, DraftState.DROPPED, None),  # the alert has ended
}
_UNSENT = frozenset({AlertState.DRAFT, AlertState.SUBMITTED})
ALERT_MOVES: Mapping[str, Move[AlertState]] = {
    "edit": Move(_UNSENT, AlertState.DRAFT, Permission.SUBMIT_ALERT),
    "submit": Move(_UNSENT, AlertState.SUBMITTED, Permission.SUBMIT_ALERT),
    "reinstate": Move(frozenset({AlertState.DRAFT}), AlertState.SUBMITTED, None),
    "reject": Move(frozenset({AlertState.SUBMITTED}), AlertState.DRAFT, Permission.APPROVE_ALERT),
    "approve": Move(frozenset({AlertState.SUBMITTED}), AlertState.LIVE, Permission.APPROVE_ALERT),
    "end": Move(_UNSENT | {AlertState.LIVE}, AlertState.ENDED, Permission.END_ALERT),
    # By the service itself: at its expiry, when nobody went on with it, or when a tombstone says that it had ended.
    "expire": Move(_UNSENT | {AlertState.LIVE}, AlertState.ENDED, None),
    "stop": Move(frozenset({AlertState.LIVE}), AlertState.ENDED, None),
    "hold_back": Move(frozenset({AlertState.SUBMITTED}), AlertState.DRAFT, None),
    "purge": Move(frozenset({AlertState.ENDED}), AlertState.PURGED, None),
}


def move_draft(
    session: Session, draft: Draft, verb: str, *, by: Staff | None, details: Mapping[str, Detail] | None = None
) -> None:
    """Raises Forbidden or Conflict; writes the state and the audit. Whoever was called to approve it is called no more:
    for what is submitted afresh anew."""
    move = DRAFT_MOVES[verb]
    _permit(by, move.permission)
    if draft.state not in move.before:
        raise Conflict(f"draft.cannot_{verb}", {"state": draft.state.value})
    draft.state = move.after
    end_calls(session, draft.alert_id, [CallCode.SUBMITTED])
    said = {"draft": draft.id, **(details or {})}
    record_audit(session, f"draft.{verb}", draft.alert_id, by=by.id if by else OPERATOR, details=said)


def move_alert(
    session: Session, alert: Alert, verb: str, *, by: Staff | None, details: Mapping[str, Detail] | None = None
) -> None:
    """Raises Forbidden or Conflict; `by` None = the service (expiry)."""
    move = ALERT_MOVES[verb]
    _permit(by, move.permission)
    if alert.state not in move.before:
        raise Conflict(f"alert.cannot_{verb}", {"state": alert.state.value})
    alert.state = move.after
    record_audit(session, f"alert.{verb}", alert.id, by=by.id if by else OPERATOR, details=details)
    note(alert=alert.id, agency=alert.agency_id)
    tell_after_commit(session, partial(_log.info, f"alert {verb}", alert=alert.id, agency=alert.agency_id))


def _permit(by: Staff | None, permission: Permission | None) -> None:
    if permission is None:
        return
    if by is None:
        raise Forbidden("alert.needs_a_person")
    require(by, permission)
