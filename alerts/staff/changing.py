"""Roles change, and people leave."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.staff.access import require_fresh
from alerts.staff.enrolment import parse_roles
from alerts.staff.models import Staff
from alerts.staff.permissions import Actor, Permission, authorise, authorise_pair
from alerts.staff.queries import get_staff
from alerts.staff.shutting import end_access


def change_roles(
    session: Session, agency_id: str, staff_id: str, roles: Iterable[str], *, by: Actor, second: Staff | None = None
) -> Staff:
    """From the next request on. Giving a role takes two administrators, taking one away takes one.

    Raises BadInput, Forbidden, NotFound.
    """
    actor = authorise(by, Permission.MANAGE_STAFF, agency_id)
    staff, chosen = get_staff(session, agency_id, staff_id), parse_roles(roles)
    # Or a role that another administrator takes away at this moment would be given back by this one alone.
    session.refresh(staff, ["roles"], with_for_update={"key_share": True, "of": Staff})
    if set(chosen) - set(staff.roles):
        actor = authorise_pair(by, second, Permission.MANAGE_STAFF, agency_id)
    before, staff.roles = staff.roles, chosen
    record_audit(session, "staff.roles_changed", staff.id, by=actor, details={"from": before, "to": staff.roles})
    return staff


def deactivate_staff(session: Session, agency_id: str, staff_id: str, *, by: Actor) -> Staff:
    """Ends every session, link and token of the person at once; what they did stays. Raises Forbidden, NotFound.

    Nothing opens the account again, so whoever closes it shows that it is them; `shut_out` asks for nothing.
    """
    actor = authorise(by, Permission.MANAGE_STAFF, agency_id)
    require_fresh(session, by)
    staff = get_staff(session, agency_id, staff_id)
    staff.active = False
    end_access(session, staff)
    record_audit(session, "staff.deactivated", staff.id, by=actor)
    return staff


def shut_out(session: Session, agency_id: str, staff_id: str, *, by: Actor) -> Staff:
    """Every session, link and token of a person ends; they may come in again by what they have.

    One administrator may. Raises Forbidden, NotFound.
    """
    actor = authorise(by, Permission.MANAGE_STAFF, agency_id)
    staff = get_staff(session, agency_id, staff_id)
    end_access(session, staff)
    record_audit(session, "staff.shut_out", staff.id, by=actor)
    return staff
