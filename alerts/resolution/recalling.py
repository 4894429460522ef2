"""An approved message that waits for the morning leaves no more once its case is edited; a submitted one is neither.

Once anything of the alert has left, its own update or end says what holds instead.
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
from alerts.db.session import Database, tell_after_commit
from alerts.message.queries import held_until, lock_unplanned
from alerts.resolution.queries import all_photos_of_case, waiting_and_edited
from alerts.telemetry.logs import open_log
from alerts.telemetry.trace import tracing

EDITED = "alert.edited_while_it_waited"

_log = open_log("homeward.work")


def recall_due(database: Database, *, limit: int = 20) -> int:
    """Returns how many alerts there were."""
    with database.read() as session:
        ids = [each for each in waiting_and_edited(session) if _is_edited(session, session.get_one(Alert, each))]
    work_on_each(ids[:limit], partial(_recall, database))
    return len(ids[:limit])


def is_held_back(session: Session, alert_id: str) -> bool:
    """Whether what waits of it leaves no more: asked by whoever plans it, for who recalls it may be late."""
    return held_until(session, alert_id) is not None and _is_edited(session, session.get_one(Alert, alert_id))


def _recall(database: Database, alert_id: str) -> None:
    with tracing(alert=alert_id), database.write() as session:
        alert = lock_alert(session, alert_id)
        waiting = lock_unplanned(session, alert_id)
        lock_case(session, alert.case_id)
        if alert.state is not AlertState.LIVE or not is_held_back(session, alert_id):
            return
        for message in waiting:
            message.stopped = EDITED
        record_audit(session, "message.stopped", alert_id, by="service", details={"code": EDITED})
        tell_after_commit(session, partial(_log.warning, "message stopped", alert=alert_id, code=EDITED))


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
