"""What one administrator must not do alone: one proposes, another confirms within the hour, and then it is done.

Whoever can let a second account in can be four eyes by themselves, so each way to one stands here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.session import now, seal_of
from alerts.errors import BadInput, Conflict, Forbidden
from alerts.staff import queries
from alerts.staff.access import require_fresh
from alerts.staff.changing import change_roles
from alerts.staff.enrolment import (
    add_staff,
    create_sign_in_link,
    make_code,
    parse_email,
    parse_roles,
    reset_staff,
)
from alerts.staff.models import PendingAction, Staff
from alerts.staff.permissions import Permission, authorise

CONFIRM_WITHIN = timedelta(hours=1)


class PairedAction(StrEnum):
    ADD_STAFF = "add_staff"  # e-mail address and roles
    CHANGE_ROLES = "change_roles"  # a person and roles
    LET_IN = "let_in"  # a person: a new one-time link
    RESET = "reset"  # a person whose devices are lost: what they had ends, and a link with which they begin anew


@dataclass(frozen=True, slots=True)
class Proposed:
    """`code`: what the link will need, shown this once to whoever proposed it; None when there will be no link."""

    action: PendingAction
    code: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """`link`: the token of a one-time link, shown this once to whoever confirmed; None when there is none.

    It opens nothing without the proposer's code: neither of the two can come in for the person.
    """

    action: PendingAction
    link: str | None


def propose_action(
    session: Session,
    action: PairedAction,
    *,
    email: str | None = None,
    staff_id: str | None = None,
    roles: Sequence[str] = (),
    by: Staff,
) -> Proposed:
    """Checked as if it were done now. Raises BadInput, Conflict, Forbidden, NotFound."""
    authorise(by, Permission.MANAGE_STAFF, by.agency_id)
    require_fresh(session, by)
    id, code = new_id("action"), None if action is PairedAction.CHANGE_ROLES else make_code()
    row = PendingAction(
        id=id,
        agency_id=by.agency_id,
        action=action.value,
        email=_address(session, action, email),
        staff_id=_subject(session, action, staff_id, by),
        roles=[] if action in (PairedAction.LET_IN, PairedAction.RESET) else parse_roles(roles),
        sealed_code=None if code is None else seal_of(session).seal(code.encode(), f"action:{id}"),
        proposed_by=by.id,
        proposed_at=now(session),
    )
    session.add(row)
    session.flush()
    told = {"action": action.value, "staff": row.staff_id, "roles": row.roles}
    record_audit(session, "staff.action_proposed", row.id, by=by.id, details=told)
    return Proposed(row, code)


def confirm_action(session: Session, action_id: str, *, by: Staff) -> Done:
    """Another administrator than the one who proposed it, and than the one it is about; within the hour, once.

    Raises Conflict, Forbidden, NotFound.
    """
    authorise(by, Permission.MANAGE_STAFF, by.agency_id)
    require_fresh(session, by)
    row = queries.lock_action(session, action_id, by.agency_id)
    if row.done_at is not None:
        raise Conflict("staff.action_done")
    if now(session) - row.proposed_at > CONFIRM_WITHIN:
        raise Conflict("staff.action_too_late", {"minutes": int(CONFIRM_WITHIN.total_seconds() // 60)})
    if by.id in (row.proposed_by, row.staff_id):
        raise Forbidden("staff.two_people")
    proposer = queries.get_staff(session, row.agency_id, row.proposed_by)
    row.done_at, row.done_by = now(session), by.id
    link = _do(session, row, proposer, by)
    record_audit(session, "staff.action_confirmed", row.id, by=by.id, details={"action": row.action})
    return Done(row, link)


def list_open_actions(session: Session, *, by: Staff) -> Sequence[PendingAction]:
    """What can still be confirmed. Raises Forbidden."""
    authorise(by, Permission.MANAGE_STAFF, by.agency_id)
    return queries.open_actions(session, by.agency_id, now(session) - CONFIRM_WITHIN)


def _do(session: Session, row: PendingAction, proposer: Staff, second: Staff) -> str | None:
    code = "" if row.sealed_code is None else seal_of(session).open(row.sealed_code, f"action:{row.id}").decode()
    row.sealed_code = None
    match PairedAction(row.action):
        case PairedAction.ADD_STAFF:
            return add_staff(session, email=row.email or "", roles=row.roles, by=proposer, second=second, code=code)[1]
        case PairedAction.CHANGE_ROLES:
            change_roles(session, row.agency_id, row.staff_id or "", row.roles, by=proposer, second=second)
            return None
        case PairedAction.LET_IN:
            person = queries.get_staff(session, row.agency_id, row.staff_id or "")
            return create_sign_in_link(session, person, by=proposer, second=second, code=code)
        case PairedAction.RESET:
            person = queries.get_staff(session, row.agency_id, row.staff_id or "")
            return reset_staff(session, person, by=proposer, second=second, code=code)


def _address(session: Session, action: PairedAction, email: str | None) -> str | None:
    if action is not PairedAction.ADD_STAFF:
        return None
    address = parse_email(email or "")
    if queries.find_staff(session, address) is not None:
        raise Conflict("staff.exists")
    return address


def _subject(session: Session, action: PairedAction, staff_id: str | None, by: Staff) -> str | None:
    if action is PairedAction.ADD_STAFF:
        return None
    if staff_id is None:
        raise BadInput.at("staff", "web.missing")
    return queries.get_staff(session, by.agency_id, staff_id).id
