"""A hit of the address check, or a consent that was taken back, ends what is live within a second, by itself.

The case says so in its own unit of work, as a row that is due; the people who work on it need not think of the alert.
"""

from datetime import datetime

from sqlalchemy.orm import Session

from alerts.alert.drafting import freeze_out
from alerts.alert.models import Alert, AlertState
from alerts.alert.queries import alerts_of_case, lock_alert, pending_draft
from alerts.alert.transitions import move_alert, move_draft
from alerts.case.keeping import has_a_no
from alerts.case.models import Case, CaseState
from alerts.case.queries import lock_case, stopped_ids
from alerts.db.due import work_on_each
from alerts.db.session import Database, now
from alerts.message.models import EndReason
from alerts.publication.machine import Timings
from alerts.resolution.resolve import close_alert
from alerts.telemetry.trace import tracing


def stop_due(database: Database, timings: Timings, *, base_url: str, limit: int = 20) -> int:
    """Returns how many cases there were."""
    with database.read() as session:
        ids = stopped_ids(session, now(session), limit)
    work_on_each(ids, lambda case_id: _stop(database, case_id, timings, base_url))
    return len(ids)


def _stop(database: Database, case_id: str, timings: Timings, base_url: str) -> None:
    with database.read() as session:
        since = session.get_one(Case, case_id).stop_due_at
        ids = [alert.id for alert in alerts_of_case(session, case_id)]
    for alert_id in ids:
        with tracing(alert=alert_id), database.write() as session:
            _stop_alert(session, lock_alert(session, alert_id), timings, base_url)
    with database.write() as session:
        case = lock_case(session, case_id)
        if case.stop_due_at == since:  # else somebody has said no once more
            case.stop_due_at = None


def _stop_alert(session: Session, alert: Alert, timings: Timings, base_url: str) -> None:
    case = session.get_one(Case, alert.case_id)
    if case.state in (CaseState.CLOSED, CaseState.PURGED) or case.hidden_at is not None:
        return
    if has_a_no(session, case):
        stop_alert(session, alert, timings, base_url)


def stop_alert(
    session: Session, alert: Alert, timings: Timings, base_url: str, *, ended_at: datetime | None = None
) -> None:
    """What is live ends, and what waits for its approval is composed anew."""
    if alert.state is AlertState.LIVE:
        close_alert(session, alert, EndReason.WITHDRAWN, None, timings, base_url, verb="stop", ended_at=ended_at)
    elif alert.state is AlertState.SUBMITTED and (draft := pending_draft(session, alert.id)) is not None:
        move_draft(session, draft, "stop", by=None)
        move_alert(session, alert, "hold_back", by=None)
        freeze_out(draft)
