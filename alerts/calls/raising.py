"""A fact that needs a person becomes a call in the unit of work that makes it one, and is over with it."""

from collections.abc import Iterable, Sequence

from sqlalchemy.orm import Session

from alerts.calls import queries
from alerts.calls.models import Call, CallCode
from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.session import now
from alerts.errors import Conflict
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require


def raise_call(
    session: Session,
    code: CallCode,
    *,
    agency_id: str,
    alert_id: str,
    case_id: str,
    key: str,
    staff_id: str | None = None,
) -> None:
    """`key` names the fact: it calls once, however often it is noticed. `staff_id`: one person, told once."""
    if queries.call_by_key(session, key) is not None:
        return
    at = now(session)
    session.add(
        Call(
            id=new_id("call"),
            key=key,
            agency_id=agency_id,
            code=code,
            alert_id=alert_id,
            case_id=case_id,
            staff_id=staff_id,
            raised_at=at,
            due_at=at,
            rung=0,
            fence=0,
        )
    )
    session.flush()


def tell_end(session: Session, *, agency_id: str, alert_id: str, case_id: str, people: Iterable[str | None]) -> None:
    """To author, approver and everybody on duty, each once."""
    on_duty = [staff.id for _, staff in queries.duty_list(session, agency_id)]
    for staff_id in dict.fromkeys([*people, *on_duty]):
        if staff_id is not None:
            key = f"{alert_id}:ended:{staff_id}:{now(session).isoformat()}"
            ids = {"agency_id": agency_id, "alert_id": alert_id, "case_id": case_id}
            raise_call(session, CallCode.ENDED, key=key, staff_id=staff_id, **ids)


def end_calls(session: Session, alert_id: str, codes: Sequence[CallCode]) -> None:
    """Their cause is over: nobody is rung for it any more."""
    for call in queries.open_calls(session, alert_id, codes):
        call.over_at, call.due_at = now(session), None


def answer_call(session: Session, call_id: str, *, by: Staff) -> Call:
    """ "I have it": nobody else is rung. Raises Conflict when somebody has it already, Forbidden, NotFound."""
    require(by, Permission.READ_ALERT)
    call = queries.call_for(session, call_id, by)
    if call.answered_at is not None or call.over_at is not None:
        raise Conflict("call.taken")
    call.answered_at, call.answered_by, call.due_at = now(session), by.id, None
    record_audit(session, "call.answered", call.alert_id, by=by.id, details={"call": call.id, "code": call.code.value})
    return call


def list_calls(session: Session, *, by: Staff) -> Sequence[Call]:
    """What waits for somebody. Raises Forbidden."""
    require(by, Permission.READ_ALERT)
    return queries.calls_for(session, by)
