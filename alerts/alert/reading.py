"""Alerts as people look at them; every look at what has not left yet is remembered."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from alerts.alert import queries
from alerts.alert.models import Alert, AlertState, Draft
from alerts.case.models import Case
from alerts.db.audit import record_audit
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require


def list_alerts(session: Session, state: AlertState | None = None, *, by: Staff) -> Sequence[Alert]:
    """The agency's, the newest first. Raises Forbidden."""
    require(by, Permission.READ_ALERT)
    return queries.alerts_of_agency(session, by.agency_id, state)


def is_hidden(session: Session, alert: Alert) -> bool:
    """Whether what it told may not be looked at any more: every copy of it is accounted for."""
    return session.get_one(Case, alert.case_id).hidden_at is not None


def read_alert(session: Session, alert_id: str, *, by: Staff) -> tuple[Alert, Draft | None]:
    """The alert, and the draft that is being written or waits for approval. Raises Forbidden, NotFound."""
    require(by, Permission.READ_ALERT)
    alert = queries.alert_of_agency(session, alert_id, by.agency_id)
    draft = queries.pending_draft(session, alert.id)
    if draft is not None:
        record_audit(session, "draft.read", alert.id, by=by.id, details={"draft": draft.id})
    return alert, draft
