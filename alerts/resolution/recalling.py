"""An approved message that waits for the morning leaves no more once its case is edited, an Update neither.

What has left stays until an update or the end says what holds instead.
"""

from collections.abc import Sequence
from functools import partial

from sqlalchemy.orm import Session

from alerts.alert.models import Alert, AlertState, Draft, DraftState
from alerts.alert.queries import drafts_of_alert, lock_alert
from alerts.case.models import Case
from alerts.case.queries import lock_case
from alerts.db.audit import record_audit
from alerts.db.due import work_on_each
from alerts.db.models import TombstoneKind
from alerts.db.session import Database, tell_after_commit
from alerts.db.tombstones import record_tombstone
from alerts.message.models import Message
from alerts.message.queries import lock_unplanned, messages_of_alert, waiting_messages
from alerts.resolution.queries import all_photos_of_case, waiting_and_edited
from alerts.telemetry.logs import open_log
from alerts.telemetry.trace import tracing

EDITED = "alert.edited_while_it_waited"

_log = open_log("homeward.work")


def recall_due(database: Database, *, limit: int = 20) -> int:
    """Returns how many alerts there were."""
    with database.read() as session:
        ids = [each for each in waiting_and_edited(session) if is_held_back(session, each)]
    work_on_each(ids[:limit], partial(_recall, database))
    return len(ids[:limit])


def is_held_back(session: Session, alert_id: str) -> bool:
    """Whether what waits of it leaves no more: asked by whoever plans it, for who recalls it may be late."""
    return bool(_held_back(session, session.get_one(Alert, alert_id)))


def take_back_edited(session: Session, alert: Alert) -> None:
    """What waits of this alert, which is locked, if its case was edited since; what is out holds until its own end."""
    lock_unplanned(session, alert.id)
    waiting = _held_back(session, alert) if alert.state is AlertState.LIVE else ()
    if not waiting:
        return
    _take_back(session, alert, waiting)
    record_taken_back(session, alert, waiting[-1].number)


def take_back_again(session: Session, alert: Alert, number: int) -> None:
    """In a restored store, of an alert that is locked: up to this message what still waits here was taken back."""
    waiting = [each for each in lock_unplanned(session, alert.id) if each.not_before and each.number <= number]
    if waiting:
        _take_back(session, alert, waiting)


def record_taken_back(session: Session, alert: Alert, number: int) -> None:
    """Or a store that is restored from before would let it out in the morning. No message is planned in this unit of
    work: that locks the event log, and the tombstones after it."""
    record_tombstone(session, TombstoneKind.TAKEN_BACK, alert.id, {"number": number})


def _take_back(session: Session, alert: Alert, waiting: Sequence[Message]) -> None:
    for message in waiting:
        message.stopped = EDITED
    out = [message for message in messages_of_alert(session, alert.id) if message.planned_at is not None]
    if out:
        alert.expires_at = out[-1].expires
    record_audit(session, "message.stopped", alert.id, by="service", details={"code": EDITED})
    tell_after_commit(session, partial(_log.warning, "message stopped", alert=alert.id, code=EDITED))


def _recall(database: Database, alert_id: str) -> None:
    with tracing(alert=alert_id), database.write() as session:
        alert = lock_alert(session, alert_id)
        lock_unplanned(session, alert_id)
        lock_case(session, alert.case_id)
        take_back_edited(session, alert)


def _held_back(session: Session, alert: Alert) -> Sequence[Message]:
    waiting = waiting_messages(session, alert.id)
    return waiting if waiting and _is_edited(session, alert) else ()


def _is_edited(session: Session, alert: Alert) -> bool:
    draft = last_approved(drafts_of_alert(session, alert.id))
    return is_edited_since(session, session.get_one(Case, alert.case_id), draft)


def last_approved(drafts: Sequence[Draft]) -> Draft:
    return [draft for draft in drafts if draft.state is DraftState.APPROVED][-1]


def is_edited_since(session: Session, case: Case, draft: Draft) -> bool:
    """Whatever was edited since it was submitted is not what was approved; but a photo may have been taken out."""
    since = draft.submitted_at or draft.created_at
    photos = all_photos_of_case(session, case.id)
    withdrawn = [photo for photo in photos if photo.withdrawn_at is not None and photo.withdrawn_at > since]
    return case.edits != (draft.case_edits or 0) + len(withdrawn)
