"""Messages by what others ask of them; `may_leave` is the one predicate for what may leave the building."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, func, or_, select
from sqlalchemy.orm import Session, defer

from alerts.db.tombstones import last_issued
from alerts.errors import NotFound
from alerts.facts import Mode
from alerts.message.models import Message, MessageKind

WITHOUT_CONTENT = defer(Message.content)
"""For who asks of a message when it was sent and the like: the content of one to ten thousand channels is megabytes."""


_ASKED = "homeward_sent"
_UNPLANNED = (Message.planned_at.is_(None), Message.stopped.is_(None))


def may_leave() -> ColumnElement[bool]:
    """Real, and not waiting for the end of quiet hours: an exercise is on no public page, in no feed, under no /cap."""
    return and_(Message.mode == Mode.ACTUAL, or_(Message.not_before.is_(None), Message.planned_at.is_not(None)))


def message_by_number(session: Session, alert_id: str, number: int, *, whole: bool = True) -> Message:
    """Not `whole`: without its content, which is read when it is asked for."""
    query = select(Message).where(Message.alert_id == alert_id, Message.number == number)
    return session.scalars(query if whole else query.options(WITHOUT_CONTENT)).one()


def messages_of_alert(session: Session, alert_id: str) -> Sequence[Message]:
    return session.scalars(select(Message).where(Message.alert_id == alert_id).order_by(Message.number)).all()


def lock_unplanned(session: Session, alert_id: str) -> Sequence[Message]:
    """Of one alert, in order; waits for whoever is planning one of them."""
    query = select(Message).where(Message.alert_id == alert_id, *_UNPLANNED).order_by(Message.number)
    query = query.with_for_update(key_share=True).execution_options(populate_existing=True)
    return session.scalars(query).all()


def latest_message(session: Session, alert_id: str) -> Message | None:
    query = select(Message).where(Message.alert_id == alert_id).order_by(Message.number.desc()).limit(1)
    return session.scalars(query).one_or_none()


def next_number(session: Session, alert_id: str) -> int:
    """A number is given once. A restored store may lack a message that had left: whoever got it would drop another one
    under its number, and its copies are sought by it."""
    last = session.scalar(select(func.max(Message.number)).where(Message.alert_id == alert_id))
    return max(last or 0, last_issued(session, alert_id)) + 1


def was_told(session: Session, alert_id: str) -> bool:
    """Whether anything of it was ever approved; its content, which may be megabytes, is left where it is."""
    told = (Message.alert_id == alert_id, Message.kind != MessageKind.CANCEL)
    return bool(session.scalar(select(exists().where(*told))))


def takes_facts_away(session: Session, alert_id: str, *, after: int, to: int) -> bool:
    """Whether any message after that number, up to the other, says less than what stood."""
    between = (Message.alert_id == alert_id, Message.number > after, Message.number <= to)
    return bool(session.scalar(select(exists().where(*between, Message.removes_facts))))


def has_ended_before(session: Session, message: Message) -> bool:
    """Whether another alert of the same case has ended."""
    same = (Message.incident == message.incident, Message.alert_id != message.alert_id)
    return bool(session.scalar(select(exists().where(*same, Message.kind == MessageKind.CANCEL))))


def cancel_of_alert(session: Session, alert_id: str) -> Message | None:
    query = select(Message).where(Message.alert_id == alert_id, Message.kind == MessageKind.CANCEL)
    return session.scalars(query.order_by(Message.number.desc()).limit(1)).one_or_none()


def unplanned_alerts(session: Session, at: datetime, limit: int) -> Sequence[str]:
    """Alerts of which something is approved, not planned and may leave at `at`; the longest waiting first."""
    query = select(Message.alert_id).where(*_UNPLANNED, or_(Message.not_before.is_(None), Message.not_before <= at))
    query = query.group_by(Message.alert_id).order_by(func.min(Message.sent), Message.alert_id)
    return session.scalars(query.limit(limit)).all()


def count_unplanned(session: Session, at: datetime) -> int:
    """Messages that are approved, may leave at `at`, and wait for being planned."""
    waiting = select(func.count()).select_from(Message).where(*_UNPLANNED)
    waiting = waiting.where(or_(Message.not_before.is_(None), Message.not_before <= at))
    return session.scalar(waiting) or 0


def lock_leaving(session: Session, alert_id: str, at: datetime) -> Sequence[Message]:
    """Of one alert, in order, up to the last that may leave at `at`: what waited before it is planned with it.

    Empty when somebody has planned them meanwhile, or is just about to.
    """
    query = select(Message).where(Message.alert_id == alert_id, *_UNPLANNED).order_by(Message.number)
    locked = session.scalars(query.with_for_update(key_share=True, skip_locked=True)).all()
    earliest = session.scalar(select(func.min(Message.number)).where(Message.alert_id == alert_id, *_UNPLANNED))
    if not locked or locked[0].number != earliest:
        return []
    last = max((each.number for each in locked if each.not_before is None or each.not_before <= at), default=0)
    return [each for each in locked if each.number <= last]


def public_messages(session: Session, slug: str) -> Sequence[Message]:
    """Of one alert, in order; empty for an exercise and for an unknown slug."""
    query = select(Message).where(Message.slug == slug, may_leave()).order_by(Message.number)
    return session.scalars(query).all()


def slug_of_code(session: Session, code: str) -> str | None:
    """Of the alert that prints this check code; None for an exercise's, and for one of which nothing was issued."""
    query = select(Message.slug).where(Message.code == code, may_leave(), Message.planned_at.is_not(None))
    return session.scalars(query.limit(1)).one_or_none()


def sent_at(session: Session, message_id: str) -> datetime:
    """Asked once in a unit of work, be it of ten thousand publications; it never changes."""
    known: dict[str, datetime] = session.info.setdefault(_ASKED, {})
    if message_id not in known:
        with session.no_autoflush:
            known[message_id] = session.scalars(select(Message.sent).where(Message.id == message_id)).one()
    return known[message_id]


def held_until(session: Session, alert_id: str) -> datetime | None:
    """Until when all that was ever approved of the alert waits; None once anything of it has left. What was stopped
    does neither."""
    messages = [message for message in messages_of_alert(session, alert_id) if message.stopped is None]
    if any(message.planned_at is not None or message.not_before is None for message in messages):
        return None
    return messages[-1].not_before if messages else None


def waiting_messages(session: Session, alert_id: str) -> Sequence[Message]:
    """What was approved last and waits for the end of quiet hours, in order; empty where what came after it need not.
    What was stopped does neither."""
    query = select(Message).where(Message.alert_id == alert_id, Message.stopped.is_(None)).order_by(Message.number)
    waiting: list[Message] = []
    for message in session.scalars(query.options(WITHOUT_CONTENT)):
        waits = message.planned_at is None and message.not_before is not None
        waiting = [*waiting, message] if waits else []
    return waiting


def standing_message(session: Session, alert_id: str) -> Message | None:
    """What the alert says, or will say in the morning: what was stopped was never said. Of one that has ended, that."""
    says = or_(Message.stopped.is_(None), Message.kind == MessageKind.CANCEL)
    query = select(Message).where(Message.alert_id == alert_id, says).order_by(Message.number.desc())
    return session.scalars(query.limit(1)).one_or_none()


def message_by_id(session: Session, message_id: str) -> Message:
    found = session.get(Message, message_id)
    if found is None:
        raise NotFound("message.not_found")
    return found
