"""Alerts as people look at them; every look at what has not left yet is remembered."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from alerts.alert import queries
from alerts.alert.models import Alert, AlertState, Draft
from alerts.case.keeping import document_of
from alerts.case.models import Case
from alerts.case.stopping import is_stopped, require_not_stopped
from alerts.db.audit import record_audit
from alerts.message.queries import waiting_messages
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require


def list_alerts(session: Session, state: AlertState | None = None, *, by: Staff) -> Sequence[Alert]:
    """The agency's, the newest first. Raises Forbidden."""
    require(by, Permission.READ_ALERT)
    return queries.alerts_for(session, by, state)


def is_hidden(session: Session, alert: Alert) -> bool:
    """Whether what it told may not be looked at any more: every copy of it is accounted for."""
    return session.get_one(Case, alert.case_id).hidden_at is not None


def is_shut(session: Session, alert: Alert) -> bool:
    """Whether what it told may not be looked at: it is hidden, or the child is protected since."""
    case = session.get_one(Case, alert.case_id)
    return case.hidden_at is not None or is_stopped(case, document_of(session, case))


def require_unstopped(session: Session, alert: Alert) -> None:
    """Raises Conflict while the child is protected: nothing that is drafted or was told may be looked at."""
    case = session.get_one(Case, alert.case_id)
    require_not_stopped(case, document_of(session, case))


def read_alert(session: Session, alert_id: str, *, by: Staff) -> tuple[Alert, Draft | None]:
    """The alert, and the draft that is being written or waits for approval. Raises Forbidden, NotFound.

    What is approved and waits for the morning is remembered as well.
    """
    require(by, Permission.READ_ALERT)
    alert = queries.alert_for(session, alert_id, by)
    draft = queries.pending_draft(session, alert.id)
    if (unsent := draft or find_waiting(session, alert)) is not None:
        record_audit(session, "draft.read", alert.id, by=by.id, details={"draft": unsent.id})
    return alert, draft


def find_waiting(session: Session, alert: Alert) -> Draft | None:
    """What was approved last, while it waits for the end of quiet hours."""
    return queries.latest_draft(session, alert.id) if waiting_messages(session, alert.id) else None
