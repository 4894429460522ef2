"""Four eyes: what somebody wrote, edited or submitted any part of, another person approves, and is called for."""

from sqlalchemy.orm import Session

from alerts.alert.models import Alert, Draft
from alerts.alert.queries import alert_by_id, pending_draft
from alerts.calls.models import Call, CallCode
from alerts.calls.queries import call_for
from alerts.calls.raising import answer_call
from alerts.case.queries import hands_of_case
from alerts.errors import Forbidden
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, permissions_of, require
from alerts.staff.queries import is_assigned


def has_hand(session: Session, alert: Alert, draft: Draft, by: Staff) -> bool:
    """Whether this person wrote, edited or submitted any part of it, the case included."""
    return by.id in {*draft.authors, *hands_of_case(session, alert.case_id)}


def may_approve(session: Session, alert: Alert, draft: Draft, by: Staff) -> bool:
    """By role, and by having written no part."""
    return Permission.APPROVE_ALERT in permissions_of(by) and not has_hand(session, alert, draft, by)


def may_take(session: Session, call: Call, by: Staff) -> bool:
    """Whether this person can do what the call asks for: what waits for approval is for those who may approve it."""
    draft = pending_draft(session, call.alert_id) if call.code is CallCode.SUBMITTED else None
    return draft is None or may_approve(session, alert_by_id(session, call.alert_id), draft, by)


def can_take(session: Session, call: Call, staff: Staff) -> bool:
    """Whether it is for them to be rung before others: to who is not on the case there is no such alert."""
    return is_assigned(session, call.case_id, staff.id) and may_take(session, call, staff)


def take_call(session: Session, call_id: str, *, by: Staff) -> Call:
    """ "I have it": nobody else is rung. Raises Conflict when somebody has it already, Forbidden, NotFound."""
    require(by, Permission.READ_ALERT)
    if not may_take(session, call_for(session, call_id, by), by):
        raise Forbidden("call.for_approvers")
    return answer_call(session, call_id, by=by)
