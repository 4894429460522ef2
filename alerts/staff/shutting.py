"""Whatever lets somebody in ends at once."""

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from alerts.db.session import now
from alerts.staff.models import ApiToken, PendingAction, SignIn, SignInLink, Staff


def end_access(session: Session, staff: Staff) -> None:
    """Sessions, links and tokens, and what they proposed in one; passkeys and code app stay."""
    # Links first: a session that somebody is making of one just now is there once their row can be had.
    session.execute(delete(SignInLink).where(SignInLink.staff_id == staff.id))
    session.execute(delete(SignIn).where(SignIn.staff_id == staff.id))
    open_tokens = update(ApiToken).where(ApiToken.staff_id == staff.id, ApiToken.revoked_at.is_(None))
    session.execute(open_tokens.values(revoked_at=now(session)))
    withdraw_proposals(session, staff)


def withdraw_proposals(session: Session, staff: Staff) -> None:
    """What was proposed in this person's name, and no other administrator has confirmed yet."""
    proposed = delete(PendingAction).where(PendingAction.proposed_by == staff.id)
    session.execute(proposed.where(PendingAction.done_at.is_(None)))
