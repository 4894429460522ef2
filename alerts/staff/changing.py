"""Roles change, and people leave."""

from collections.abc import Iterable

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.session import now
from alerts.staff.enrolment import parse_roles
from alerts.staff.models import ApiToken, SignIn, SignInLink, Staff
from alerts.staff.permissions import Actor, Permission, authorise, authorise_pair
from alerts.staff.queries import get_staff


def change_roles(
    session: Session, agency_id: str, staff_id: str, roles: Iterable[str], *, by: Actor, second: Staff | None = None
) -> Staff:
    """From the next request on. Giving a role takes two administrators, taking one away takes one.

    Raises BadInput, Forbidden, NotFound.
    """
    actor = authorise(by, Permission.MANAGE_STAFF, agency_id)
    staff, chosen = get_staff(session, agency_id, staff_id), parse_roles(roles)
    if set(chosen) - set(staff.roles):
        actor = authorise_pair(by, second, Permission.MANAGE_STAFF, agency_id)
    before, staff.roles = staff.roles, chosen
    record_audit(session, "staff.roles_changed", staff.id, by=actor, details={"from": before, "to": staff.roles})
    return staff


def deactivate_staff(session: Session, agency_id: str, staff_id: str, *, by: Actor) -> Staff:
    """Ends every session, link and token of the person at once; what they did stays. Raises Forbidden, NotFound."""
    actor = authorise(by, Permission.MANAGE_STAFF, agency_id)
    staff = get_staff(session, agency_id, staff_id)
    staff.active = False
    end_access(session, staff)
    record_audit(session, "staff.deactivated", staff.id, by=actor)
    return staff


def end_access(session: Session, staff: Staff) -> None:
    session.execute(delete(SignIn).where(SignIn.staff_id == staff.id))
    session.execute(delete(SignInLink).where(SignInLink.staff_id == staff.id))
    open_tokens = update(ApiToken).where(ApiToken.staff_id == staff.id, ApiToken.revoked_at.is_(None))
    session.execute(open_tokens.values(revoked_at=now(session)))
