"""A protected child: nothing of the case is shown or leaves until two people who wrote none of it lift that.

A hit stands, whatever is answered afterwards; "unknown" stands until somebody knows. Either, said after a lift, stands
as a hit does: two people have to lift it afresh.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from alerts.case import queries
from alerts.case.keeping import document_of, require_shown
from alerts.case.models import Case, CaseState, Lift
from alerts.case.stopping import is_stopped
from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.session import now, seal_of
from alerts.errors import Conflict, Forbidden
from alerts.staff.access import require_fresh
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, permissions_of, require
from alerts.words.typed import MOST_REASON, check_text

SECOND_WITHIN = timedelta(hours=1)


def lift_protection(session: Session, case_id: str, reason: str, *, by: Staff) -> bool:
    """One of the two voices; with the second, within the hour of the first, it is lifted: True.

    Raises BadInput without a fit reason, Forbidden for whoever wrote any part of the case, Conflict when nothing is
    to be lifted or the same person speaks twice, NotFound.
    """
    require(by, Permission.LIFT_PROTECTION)
    require_fresh(session, by)
    case = queries.case_for(session, case_id, by, lock=True)
    require_shown(case)
    said = check_text("reason", reason, MOST_REASON)
    if case.state in (CaseState.CLOSED, CaseState.PURGED) or not is_stopped(case, document_of(session, case)):
        raise Conflict("case.nothing_to_lift")
    if by.id in queries.hands_of_case(session, case.id):
        raise Forbidden("case.lift_own")
    return _speak(session, case, said, by)


def _speak(session: Session, case: Case, reason: str, by: Staff) -> bool:
    at = now(session)
    # What was said of an earlier hit or doubt, or too long ago, is no voice about this one.
    since = max([at - SECOND_WITHIN, case.protected_at or at - SECOND_WITHIN, *_doubted(session, case)])
    others = {each.by for each in queries.lifts_of_case(session, case.id) if each.at >= since}
    if by.id in others:
        raise Conflict("case.lift_twice")
    sealed = seal_of(session).seal_json(reason, f"lift:{case.id}")
    session.add(Lift(id=new_id("lift"), case_id=case.id, by=by.id, at=at, sealed_reason=sealed))
    session.flush()
    hands = queries.hands_of_case(session, case.id)
    lifted = any(_counts(session, each) for each in others - hands)
    if lifted:
        case.lifted_at = at
    record_audit(session, "case.protection_lifted" if lifted else "case.lift_asked", case.id, by=by.id)
    return lifted


def _doubted(session: Session, case: Case) -> Iterator[datetime]:
    """When somebody said that the child is, or may be, protected: a doubt that was settled meanwhile may come again."""
    for answer in queries.answers_of_case(session, case.id):
        if answer.item == "protected_address" and answer.sealed_answer is not None:
            said = seal_of(session).open_json(answer.sealed_answer, f"answer:{case.id}:{answer.item}")
            if said in ("hit", "unknown"):
                yield answer.at


def _counts(session: Session, staff_id: str) -> bool:
    """A voice counts while its person has the right: not of an account that was closed since, or lost it."""
    return Permission.LIFT_PROTECTION in permissions_of(session.get_one(Staff, staff_id))
