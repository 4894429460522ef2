"""What falls due by the clock or by what is out there, and needs a person: it becomes a call, and is over with it."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from alerts.alert.models import Alert
from alerts.alert.queries import alert_by_id, expiring, waiting_since
from alerts.alert.submission import APPROVE_WITHIN
from alerts.calls.models import CallCode
from alerts.calls.queries import known_keys, open_calls, open_calls_of
from alerts.calls.raising import raise_call
from alerts.db.session import Database, now
from alerts.publication.queries import late_own_copies, late_retractions, with_todos
from alerts.resolution.queries import lost_and_out, stopped_messages

EARLY = (timedelta(hours=4), timedelta(hours=1))
UNCONFIRMED_AFTER = timedelta(minutes=5)
# Over as soon as it is not so any more; of an expiry the alert's end or its next message says so.
_STANDING = (CallCode.TODO, CallCode.LATE, CallCode.UNCONFIRMED, CallCode.LAPSED, CallCode.STOPPED)


def notice_due(database: Database) -> int:
    """Returns how many facts call just now."""
    with database.read() as session:
        wanted = {**_expiring(session), **_of_copies(session), **_of_messages(session)}
        known = known_keys(session, {alert_id for _, alert_id in wanted.values()})
        standing = [call.key for call in open_calls_of(session, _STANDING)]
    new = {key: fact for key, fact in wanted.items() if key not in known}
    gone = {key for key in standing if key not in wanted}
    if new or gone:
        with database.write() as session:
            # In one order everywhere: two that notice the same wait for each other's keys, and must not in a ring.
            for key, (code, alert_id) in sorted(new.items()):
                _raise(session, code, key, alert_by_id(session, alert_id))
            for call in open_calls_of(session, _STANDING):
                if call.key in gone:
                    call.over_at, call.due_at = now(session), None
    return len(new)


Facts = Mapping[str, tuple[CallCode, str]]
"""Key -> what it is and of which alert."""


def _expiring(session: Session) -> Facts:
    at = now(session)
    found: dict[str, tuple[CallCode, str]] = {}
    for alert in expiring(session, at + EARLY[0]):
        hours = 1 if alert.expires_at is not None and alert.expires_at <= at + EARLY[1] else 4
        found[f"{alert.id}:expires:{hours}:{alert.expires_at}"] = (CallCode.EXPIRES, alert.id)
    return found


def _of_copies(session: Session) -> Facts:
    at = now(session)
    found: dict[str, tuple[CallCode, str]] = {}
    for row in with_todos(session):
        found[f"{row.id}:todo:{row.todo_since}"] = (CallCode.TODO, row.alert_id)
        if row.todo_deadline is not None and row.todo_deadline < at:
            found[f"{row.id}:late:{row.todo_since}"] = (CallCode.LATE, row.alert_id)
    for row in late_retractions(session, at - UNCONFIRMED_AFTER):
        found[f"{row.id}:unconfirmed:{row.retracted_at}"] = (CallCode.UNCONFIRMED, row.alert_id)
    for alert_id, ended_at in late_own_copies(session, at - UNCONFIRMED_AFTER):  # what stands before us may go on
        found[f"{alert_id}:unconfirmed:{ended_at}"] = (CallCode.UNCONFIRMED, alert_id)
    for lost in lost_and_out(session):
        found[f"{lost.alert_id}:lost:{lost.channel_id}"] = (CallCode.UNCONFIRMED, lost.alert_id)
    return found


def _of_messages(session: Session) -> Facts:
    """What an officer believes to be on its way, and is not."""
    found: dict[str, tuple[CallCode, str]] = {}
    for draft_id, alert_id, submitted_at in waiting_since(session, now(session) - APPROVE_WITHIN):
        found[f"{draft_id}:lapsed:{submitted_at}"] = (CallCode.LAPSED, alert_id)
    for message_id, alert_id in stopped_messages(session):
        found[f"{message_id}:stopped"] = (CallCode.STOPPED, alert_id)
    return found


def _raise(session: Session, code: CallCode, key: str, alert: Alert) -> None:
    ids = {"agency_id": alert.agency_id, "alert_id": alert.id, "case_id": alert.case_id}
    with suppress(IntegrityError), session.begin_nested():  # another process has noticed it at the same moment
        raise_call(session, code, key=key, **ids)
    if code is CallCode.LAPSED:
        _end_approval(session, alert)


def _end_approval(session: Session, alert: Alert) -> None:
    """Nobody can approve it any more; but what was submitted afresh a moment ago waits."""
    at = now(session)
    for call in open_calls(session, alert.id, [CallCode.SUBMITTED]):
        if at - call.raised_at > APPROVE_WITHIN / 2:
            call.over_at, call.due_at = at, None
