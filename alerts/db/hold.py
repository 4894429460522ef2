"""Whether this store was restored and nobody has released it yet: asked in the transaction that would send."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from alerts.db.models import LostCopy, RestoreHold
from alerts.errors import Conflict

_ASKED = "homeward_hold"


def active_hold(session: Session) -> RestoreHold | None:
    query = select(RestoreHold).where(RestoreHold.released_at.is_(None)).order_by(RestoreHold.since).limit(1)
    return session.scalars(query).one_or_none()


def lock_holds(session: Session) -> None:
    """Whoever takes up what a restored store has missed, or releases it, is alone at that; before all other locks.

    Whoever asks whether it is held waits for nobody. SQLite's transaction holds the whole file.
    """
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE restore_hold IN SHARE ROW EXCLUSIVE MODE"))


def last_restore(session: Session) -> str:
    """Another one after each, and after whatever more the file told of it; empty when there was none."""
    query = select(RestoreHold).order_by(RestoreHold.since.desc(), RestoreHold.id).limit(1)
    hold = session.scalars(query).one_or_none()
    return f"{hold.id} {hold.tombstones}" if hold is not None else ""


def is_held(session: Session) -> bool:
    """Asked once in a unit of work."""
    if _ASKED not in session.info:
        session.info[_ASKED] = active_hold(session) is not None
    held: bool = session.info[_ASKED]
    return held


def refuse_while_held(session: Session) -> None:
    """Before anything new may leave. Raises Conflict."""
    if is_held(session):
        raise Conflict("restore.held")


def forget_answer(session: Session) -> None:
    """For the unit of work that begins or releases a hold itself."""
    session.info.pop(_ASKED, None)


def lost_copies(session: Session) -> Sequence[LostCopy]:
    return session.scalars(select(LostCopy).order_by(LostCopy.alert_id, LostCopy.channel_id)).all()


def lost_copies_of(session: Session, alert_id: str) -> Sequence[LostCopy]:
    query = select(LostCopy).where(LostCopy.alert_id == alert_id).order_by(LostCopy.channel_id)
    return session.scalars(query).all()


def due_lost_copies(session: Session, at: datetime, limit: int, *, lock: bool = True) -> Sequence[LostCopy]:
    query = select(LostCopy).where(LostCopy.due_at <= at).order_by(LostCopy.due_at).limit(limit)
    return session.scalars(query.with_for_update(key_share=True, skip_locked=True) if lock else query).all()
