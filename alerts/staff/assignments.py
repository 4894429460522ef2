"""Who works on which case: its other people do not even learn that it exists.

A case is known here by its id alone, so that every room above can ask.
"""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.session import now
from alerts.staff.access import uses_of
from alerts.staff.models import Assignment, Staff
from alerts.staff.queries import list_staff


def assign_agency(session: Session, case_id: str, *, by: Staff) -> None:
    """At the opening: everybody who is with the agency now, so that whoever is awake at night can go on with it.

    What each of them may do with it their roles say. Taking people off again is one call.
    """
    _assign(session, case_id, [each.id for each in list_staff(session, by.agency_id) if each.active], by)
    uses_of(by).cases.add(case_id)


def assign(session: Session, case_id: str, staff_id: str, *, by: Staff) -> None:
    """Assigning twice is assigning."""
    if session.get(Assignment, (case_id, staff_id)) is None:
        _assign(session, case_id, [staff_id], by)
        record_audit(session, "case.assigned", case_id, by=by.id, details={"staff": staff_id})


def unassign(session: Session, case_id: str, staff_id: str, *, by: Staff) -> None:
    """From the next request on. Taking off somebody who is not on it changes nothing."""
    row = session.get(Assignment, (case_id, staff_id))
    if row is not None:
        session.delete(row)
        session.flush()
        record_audit(session, "case.unassigned", case_id, by=by.id, details={"staff": staff_id})


def _assign(session: Session, case_id: str, staff_ids: Iterable[str], by: Staff) -> None:
    at = now(session)
    session.add_all(Assignment(case_id=case_id, staff_id=each, by=by.id, at=at) for each in staff_ids)
    session.flush()
