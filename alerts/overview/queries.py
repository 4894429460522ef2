"""Every question the room asks the store. Each reads an index of what is open, not a table of all that ever was."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import and_, case, false, func, literal_column, or_, select, true
from sqlalchemy.orm import Session

from alerts.alert.models import Alert, AlertState
from alerts.case.models import Case
from alerts.channel.models import Channel
from alerts.db.sealed import SEALED
from alerts.message.models import Message
from alerts.publication.models import Attempt, OwnCopy, Post, Publication
from alerts.resolution.models import Certificate

# Written out, or SQLite does not see that the index of open calls and of live posts is meant.
_OPEN = Attempt.account == literal_column("'open'")
_LIVE = Post.state == literal_column("'live'")

_LASTING = [sealed for sealed in SEALED if sealed.table in ("blob", "case", "channel", "signing_key")]


class Due(NamedTuple):
    kind: str
    queue: str
    due: int
    overdue: int
    oldest: datetime | None


class Counted(NamedTuple):
    kind: str
    total: int
    oldest: datetime | None


def count_due_publications(session: Session, at: datetime, overdue_since: datetime) -> Sequence[Due]:
    """`overdue`: due for so long, and nobody at work on it."""
    free = or_(Publication.lease_until.is_(None), Publication.lease_until <= at)
    late = func.count(case((and_(Publication.due_at <= overdue_since, free), 1)))
    query = select(Publication.kind, Publication.urgent, func.count(), late, func.min(Publication.due_at))
    query = query.where(Publication.due_at <= at).group_by(Publication.kind, Publication.urgent)
    rows = session.execute(query).all()
    return [Due(kind, "urgent" if urgent else "publish", due, late, oldest) for kind, urgent, due, late, oldest in rows]


def count_due_own_copies(session: Session, at: datetime, overdue_since: datetime) -> Due:
    late = func.count(case((OwnCopy.due_at <= overdue_since, 1)))
    query = select(func.count(), late, func.min(OwnCopy.due_at)).where(OwnCopy.due_at <= at)
    return Due("own", "own copies", *session.execute(query).one())


def count_unplanned(session: Session, at: datetime, overdue_since: datetime) -> Due:
    """What waits for the end of quiet hours is not due before it."""
    due = func.coalesce(Message.not_before, Message.sent)
    late = func.count(case((due <= overdue_since, 1)))
    query = select(func.count(), late, func.min(due))
    query = query.where(Message.planned_at.is_(None), Message.stopped.is_(None), due <= at)
    return Due("message", "plan", *session.execute(query).one())


def count_expired(session: Session, at: datetime, overdue_since: datetime) -> Due:
    late = func.count(case((Alert.expires_at <= overdue_since, 1)))
    query = select(func.count(), late, func.min(Alert.expires_at))
    return Due("alert", "expire", *session.execute(
        query.where(Alert.expires_at <= at, Alert.state == AlertState.LIVE)
    ).one())  # fmt: skip


def count_due_sweeps(session: Session, at: datetime, overdue_since: datetime) -> Due:
    late = func.count(case((Channel.sweep_due_at <= overdue_since, 1)))
    query = select(func.count(), late, func.min(Channel.sweep_due_at)).where(Channel.sweep_due_at <= at)
    return Due("channel", "strays", *session.execute(query).one())


def count_due_purges(session: Session, at: datetime, overdue_since: datetime) -> Due:
    late = func.count(case((Case.purge_due_at <= overdue_since, 1)))
    query = select(func.count(), late, func.min(Case.purge_due_at)).where(Case.purge_due_at <= at)
    return Due("case", "purge", *session.execute(query).one())


def count_begun_purges(session: Session, overdue_since: datetime) -> Due:
    """Not finished: somebody reads the older state, or there is no room to write the store anew."""
    late = func.count(case((Certificate.begun_at <= overdue_since, 1)))
    query = select(func.count(), late, func.min(Certificate.begun_at)).where(Certificate.completed_at.is_(None))
    return Due("certificate", "purge", *session.execute(query).one())


def count_open_calls(session: Session) -> Sequence[Counted]:
    """Calls that nobody has accounted for yet, those in the air too."""
    query = select(Publication.kind, func.count(), func.min(Attempt.sending_at)).join_from(
        Attempt, Publication, Publication.id == Attempt.publication_id
    )
    return [Counted(*row) for row in session.execute(query.where(_OPEN).group_by(Publication.kind)).all()]


def count_unknown(session: Session, at: datetime) -> Sequence[Counted]:
    """Publications with such a call that nobody is at work on."""
    free = or_(Publication.lease_until.is_(None), Publication.lease_until <= at)
    query = select(Publication.kind, func.count(Publication.id.distinct()), func.min(Attempt.sending_at)).join_from(
        Attempt, Publication, Publication.id == Attempt.publication_id
    )
    return [Counted(*row) for row in session.execute(query.where(_OPEN, free).group_by(Publication.kind)).all()]


def count_live(session: Session) -> Sequence[Counted]:
    query = select(Publication.kind, func.count(Publication.id.distinct()), func.min(Post.found_at)).join_from(
        Post, Publication, Publication.id == Post.publication_id
    )
    return [Counted(*row) for row in session.execute(query.where(_LIVE).group_by(Publication.kind)).all()]


def count_unproven(session: Session) -> Sequence[Counted]:
    """Retractions that are not proven: what should be gone and may still be there. Ours stand under `own`."""
    query = select(Publication.kind, func.count(), func.min(Publication.retracted_at))
    rows = session.execute(query.where(Publication.urgent.is_(true())).group_by(Publication.kind)).all()
    own = select(func.count(), func.min(OwnCopy.ended_at)).where(
        OwnCopy.ended_at.is_not(None), OwnCopy.gone_at.is_(None)
    )
    return [*(Counted(*row) for row in rows), Counted("own", *session.execute(own).one())]


def count_todos(session: Session, at: datetime) -> Sequence[tuple[bool, bool, int]]:
    """What named persons have to do: (is a retraction, past its deadline, how many)."""
    gone, late = case((Publication.want == 0, 1), else_=0), case((Publication.todo_deadline < at, 1), else_=0)
    query = select(gone, late, func.count()).where(Publication.todo.is_not(None)).group_by(gone, late)
    return [(bool(row[0]), bool(row[1]), row[2]) for row in session.execute(query).all()]


def count_held(session: Session) -> Sequence[Counted]:
    """Refused for good: nothing is sent until a person says so."""
    query = select(Publication.kind, func.count(), func.min(Publication.todo_since))
    query = query.where(Publication.held.is_(true())).group_by(Publication.kind)
    return [Counted(*row) for row in session.execute(query).all()]


def count_unhealthy(session: Session) -> Sequence[Counted]:
    """Active channels whose last check failed."""
    query = select(Channel.kind, func.count(), func.min(Channel.checked_at))
    query = query.where(Channel.active, Channel.healthy.is_(false())).group_by(Channel.kind)
    return [Counted(*row) for row in session.execute(query).all()]


def count_parked(session: Session) -> Sequence[Counted]:
    """Channels that failed so often that they are called once an hour."""
    query = select(Channel.kind, func.count(), func.min(Channel.parked_at))
    query = query.where(Channel.active, Channel.parked_at.is_not(None)).group_by(Channel.kind)
    return [Counted(*row) for row in session.execute(query).all()]


def find_sealed(session: Session) -> list[tuple[bytes, str]]:
    """One value of each kind that was sealed to last, with its purpose; none in a store where nothing is."""
    found = []
    for sealed in _LASTING:
        row = session.execute(select(sealed.rows).where(sealed.value.is_not(None)).limit(1)).mappings().first()
        if row is not None:
            found.append((row[sealed.column], sealed.purpose_of(dict(row))))
    return found
