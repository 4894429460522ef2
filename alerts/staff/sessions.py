"""Where somebody is signed in: they see it, and end one of them or all others.

What they proposed to other administrators is withdrawn with it: it may have been whoever is being sent away.
"""

from collections.abc import Sequence

from sqlalchemy import delete
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.session import now
from alerts.errors import NotFound
from alerts.staff import queries
from alerts.staff.models import SignIn, Staff
from alerts.staff.shutting import withdraw_proposals
from alerts.staff.signin import is_idle


def list_sessions(session: Session, staff: Staff) -> Sequence[SignIn]:
    """One's own that are open, the latest first."""
    at = now(session)
    return [each for each in queries.sessions_of(session, staff.id, at) if not is_idle(each, at)]


def end_session(session: Session, staff: Staff, session_id: str) -> None:
    """One of one's own. Raises NotFound, for another person's too."""
    row = next((each for each in queries.sessions_of(session, staff.id, now(session)) if each.id == session_id), None)
    if row is None:
        raise NotFound("staff.session_unknown")
    session.delete(row)
    session.flush()
    withdraw_proposals(session, staff)
    record_audit(session, "staff.session_ended", staff.id, by=staff.id, details={"session": session_id})


def end_other_sessions(session: Session, staff: Staff, session_id: str) -> None:
    """All of one's own but this one, half ones too."""
    session.execute(delete(SignIn).where(SignIn.staff_id == staff.id, SignIn.id != session_id))
    withdraw_proposals(session, staff)
    record_audit(session, "staff.other_sessions_ended", staff.id, by=staff.id)
