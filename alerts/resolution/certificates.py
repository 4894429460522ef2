"""Purge certificates as the agency reads them: what was wiped, when, by which rule, and until when a backup has it."""

from sqlalchemy.orm import Session

from alerts.alert.queries import alert_for
from alerts.case.queries import case_for
from alerts.resolution import queries
from alerts.resolution.models import Certificate
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require


def read_certificate(session: Session, alert_id: str, *, by: Staff) -> Certificate:
    """Of the alert's case. Raises Forbidden, and NotFound before the purge is complete."""
    require(by, Permission.READ_ALERT)
    alert = alert_for(session, alert_id, by)
    return queries.certificate_of_case(session, alert.case_id, by.agency_id)


def read_certificate_of_case(session: Session, case_id: str, *, by: Staff) -> Certificate:
    """Also of a case that never became an alert."""
    require(by, Permission.READ_CASE)
    case_for(session, case_id, by)
    return queries.certificate_of_case(session, case_id, by.agency_id)
