"""Every question the room asks the store."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Row, and_, func, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from alerts.errors import NotFound
from alerts.feed.models import CapDocument, Event, EventHead, Fragment, PublicFile
from alerts.message.models import Message, MessageKind
from alerts.message.queries import WITHOUT_CONTENT, may_leave

ENDS_STAY = timedelta(days=14)
"""How long a feed tells of an end at least, so that a partner who was away still learns of it."""


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A message that stands in no feed any more: its identifier, when it went and what came instead (an end?)."""

    identifier: str
    at: datetime
    successor: str
    ended: bool


def event_of_message(session: Session, message_id: str) -> Event:
    """Raises NotFound while the message is not issued."""
    found = session.scalars(select(Event).where(Event.message_id == message_id)).one_or_none()
    if found is None:
        raise NotFound("feed.event_not_found")
    return found


def events_of_alert(session: Session, alert_id: str) -> Sequence[Event]:
    return session.scalars(select(Event).where(Event.alert_id == alert_id).order_by(Event.position)).all()


def cap_document(session: Session, identifier: str) -> CapDocument:
    """The document under /cap, withdrawn or not. Raises NotFound: unknown, not issued, or an exercise's."""
    query = select(CapDocument).join(Message, Message.id == CapDocument.message_id)
    found = session.scalars(query.where(CapDocument.identifier == identifier, may_leave())).one_or_none()
    if found is None:
        raise NotFound("feed.document_not_found")
    return found


def documents_of_alert(session: Session, alert_id: str) -> Sequence[CapDocument]:
    return session.scalars(select(CapDocument).where(CapDocument.alert_id == alert_id)).all()


def lock_event_head(session: Session) -> EventHead:
    """Held until the commit, so that positions follow the order of commit."""
    query = select(EventHead).where(EventHead.id == 1).with_for_update(key_share=True)
    head = session.scalars(query).one_or_none()
    if head is None:
        with suppress(IntegrityError), session.begin_nested():  # another unit of work made it first, and has committed
            session.add(EventHead(id=1, position=0))
        head = session.scalars(query).one()
    return head


def last_position(session: Session) -> int:
    return session.scalars(select(EventHead.position).where(EventHead.id == 1)).one_or_none() or 0


def last_public_event(session: Session) -> datetime | None:
    """When the log last moved for the public."""
    query = select(Event.at).join(Message, Message.id == Event.message_id).where(may_leave())
    return session.scalars(query.order_by(Event.position.desc()).limit(1)).one_or_none()


def public_events_after(session: Session, position: int, limit: int) -> Sequence[Event]:
    query = select(Event).join(Message, Message.id == Event.message_id).where(Event.position > position, may_leave())
    return session.scalars(query.order_by(Event.position).limit(limit)).all()


def live_rows(session: Session, at: datetime) -> Sequence[Row[Event, Message]]:
    """The standing message of each live alert with its event, the newest first."""
    query = (
        select(Event, Message)
        .join(Message, Message.id == Event.message_id)
        .join(CapDocument, CapDocument.message_id == Message.id)
        .where(_is_live(at))
        .options(WITHOUT_CONTENT)
    )
    return sorted(session.execute(query), key=_newest_first)


def next_expiry(session: Session, at: datetime) -> datetime | None:
    """When the first of the live alerts runs out."""
    query = select(func.min(Event.expires)).join(Message, Message.id == Event.message_id)
    return session.scalars(query.join(CapDocument, CapDocument.message_id == Message.id).where(_is_live(at))).one()


def ended_rows(session: Session, at: datetime) -> Sequence[Row[Event, Message]]:
    """Ends that are still told: for 14 days, and until all that they ended has expired."""
    query = (
        select(Event, Message)
        .join(Message, Message.id == Event.message_id)
        .where(_is_recent_end(at))
        .options(WITHOUT_CONTENT)
    )
    return sorted(session.execute(query), key=_newest_first)


def standing_fragments(
    session: Session, media_type: str, version: int, at: datetime
) -> Sequence[tuple[str, bytes | None]]:
    """Message id and entry of all that a feed shows, in its order; None where no entry of this version is kept."""
    kept = and_(Fragment.message_id == Message.id, Fragment.media_type == media_type, Fragment.version == version)
    query = select(Event.position, Message.id, Fragment.body).join(Message, Message.id == Event.message_id)
    query = query.outerjoin(Fragment, kept)
    live = query.join(CapDocument, CapDocument.message_id == Message.id).where(_is_live(at))
    rows = [
        row
        for each in (live, query.where(_is_recent_end(at)))
        for row in sorted(session.execute(each), key=lambda row: -row[0])
    ]
    return [(message_id, body) for _, message_id, body in rows]


def standing_rows(session: Session, message_ids: Sequence[str], at: datetime) -> Sequence[Row[Event, Message]]:
    """Those of these messages that a feed still shows."""
    query = (
        select(Event, Message)
        .join(Message, Message.id == Event.message_id)
        .join(CapDocument, CapDocument.message_id == Message.id)
        .where(or_(_is_live(at), _is_recent_end(at)), Message.id.in_(message_ids))
        .options(WITHOUT_CONTENT)
    )
    return session.execute(query).all()


def withdrawn_rows(session: Session, at: datetime) -> Sequence[Withdrawn]:
    """Withdrawn messages whose successor is younger than 14 days, or that have not expired themselves."""
    own = aliased(Event)
    query = (
        select(CapDocument.identifier, CapDocument.withdrawn_at, Message.identifier, Message.kind, Event.position)
        .select_from(CapDocument)
        .join(Message, and_(Message.identifier == CapDocument.successor, may_leave()))
        .join(Event, Event.message_id == Message.id)
    )
    # Each half goes by an index; as one OR over two tables they would read all that ever happened.
    young = query.where(Event.at > at - ENDS_STAY)
    unexpired = query.join(own, own.message_id == CapDocument.message_id).where(own.expires > at)
    rows = {(row[0], row[1], row[2], row[3], row[4]) for half in (young, unexpired) for row in session.execute(half)}
    return [
        Withdrawn(identifier, when, successor, kind is MessageKind.CANCEL)
        for identifier, when, successor, kind, _ in sorted(rows, key=lambda row: (-row[4], row[1] or at, row[0]))
        if when
    ]


def files_of_alert(session: Session, alert_id: str) -> Sequence[PublicFile]:
    query = select(PublicFile).where(PublicFile.alert_id == alert_id).order_by(PublicFile.path)
    return session.scalars(query.with_for_update(key_share=True)).all()


def files_of_all(session: Session) -> Sequence[PublicFile]:
    """The front page and the feeds."""
    query = select(PublicFile).where(PublicFile.alert_id.is_(None)).order_by(PublicFile.path)
    return session.scalars(query.with_for_update(key_share=True)).all()


def standing_paths(session: Session) -> Sequence[str]:
    """Every public address that is not over."""
    return session.scalars(select(PublicFile.path).where(PublicFile.over.is_(False))).all()


def lock_standing_files(session: Session) -> Sequence[PublicFile]:
    """In the order in which everybody locks them."""
    query = select(PublicFile).where(PublicFile.over.is_(False)).order_by(PublicFile.path)
    return session.scalars(query.with_for_update(key_share=True).execution_options(populate_existing=True)).all()


def due_files(session: Session, at: datetime, limit: int) -> Sequence[PublicFile]:
    """Due and not leased, what has ended first; locked for the claim."""
    query = (
        select(PublicFile)
        .where(PublicFile.due_at <= at)
        .where(or_(PublicFile.lease_until.is_(None), PublicFile.lease_until <= at))
        .order_by(PublicFile.over.desc(), PublicFile.due_at, PublicFile.path)
        .limit(limit)
        .with_for_update(key_share=True, skip_locked=True)
    )
    return session.scalars(query).all()


def lock_files(session: Session, paths: Iterable[str]) -> Sequence[PublicFile]:
    """In the order in which everybody locks them."""
    query = select(PublicFile).where(PublicFile.path.in_(list(paths))).order_by(PublicFile.path)
    return session.scalars(query.with_for_update(key_share=True).execution_options(populate_existing=True)).all()


def _newest_first(row: Row[Event, Message]) -> int:
    """Sorted here: asked for an order, SQLite reads all events in it instead of the few by their index."""
    return -row[0].position


def _is_live(at: datetime) -> ColumnElement[bool]:
    """Of a message, its event and its document: a feed tells of the child."""
    standing = and_(CapDocument.withdrawn_at.is_(None), Event.expires > at)
    return and_(may_leave(), Message.kind != MessageKind.CANCEL, standing)


def _is_recent_end(at: datetime) -> ColumnElement[bool]:
    """Of a message and its event: a feed still tells that it is over."""
    told = or_(Event.at > at - ENDS_STAY, Event.expires > at)
    return and_(may_leave(), Message.kind == MessageKind.CANCEL, told)
