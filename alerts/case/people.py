"""Who works on a case is chosen by those who do, and by an administrator when none of them is there."""

from collections.abc import Sequence

from sqlalchemy.orm import Session

from alerts.case import queries
from alerts.errors import Conflict, Forbidden, NotFound
from alerts.staff.assignments import assign, unassign
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, permissions_of, require
from alerts.staff.queries import get_staff, is_assigned, people_of_case


def list_people(session: Session, case_id: str, *, by: Staff) -> Sequence[Staff]:
    """Raises Forbidden, NotFound."""
    require(by, Permission.READ_CASE)
    return people_of_case(session, queries.case_for(session, case_id, by).id)


def assign_person(session: Session, case_id: str, staff_id: str, *, by: Staff) -> None:
    """Raises Forbidden, NotFound."""
    _require_choice(session, case_id, staff_id, by)
    assign(session, case_id, get_staff(session, by.agency_id, staff_id).id, by=by)


def unassign_person(session: Session, case_id: str, staff_id: str, *, by: Staff) -> None:
    """Raises Conflict for the last one who can write it, Forbidden, NotFound."""
    _require_choice(session, case_id, staff_id, by)
    left = [each for each in people_of_case(session, case_id) if each.id != staff_id]
    if not any(Permission.WRITE_CASE in permissions_of(each) for each in left):
        raise Conflict("case.last_officer")
    unassign(session, case_id, get_staff(session, by.agency_id, staff_id).id, by=by)


def _require_choice(session: Session, case_id: str, staff_id: str, by: Staff) -> None:
    """Nobody lets themselves in: not with an administrator's role either."""
    may = permissions_of(by)
    if Permission.WRITE_CASE in may and is_assigned(session, case_id, by.id):
        queries.case_for(session, case_id, by)
        return
    if Permission.MANAGE_STAFF not in may:
        if Permission.WRITE_CASE in may:
            raise NotFound("case.not_found")
        require(by, Permission.WRITE_CASE)
    queries.case_of_agency(session, case_id, by.agency_id)
    if staff_id == by.id:
        raise Forbidden("case.assign_self")
