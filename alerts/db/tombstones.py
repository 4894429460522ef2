"""Tombstones are written in the transaction of the fact they stand for, and copied to a file right after it."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from alerts.db.base import new_id
from alerts.db.models import Tombstone, TombstoneHead, TombstoneKind
from alerts.db.session import now, wake_after_commit

QUEUE = "tombstones"  # woken after the commit: whoever opened the store copies the new ones to its file


def record_tombstone(session: Session, kind: TombstoneKind, subject: str, facts: Mapping[str, Any]) -> None:
    """`facts`: ids, numbers, codes; nothing personal, for the file outlives every purge."""
    row = Tombstone(id=new_id("tombstone"), kind=kind, subject=subject, at=now(session), facts=dict(facts))
    add_tombstone(session, row)


def add_tombstone(session: Session, row: Tombstone) -> None:
    """At the end of the list; its lock is taken after the event log's, before the audit's, and held to the commit."""
    head = _lock_head(session)
    head.position += 1
    row.position = head.position
    session.add(row)
    session.flush()
    wake_after_commit(session, QUEUE)


def id_at(session: Session, position: int) -> str | None:
    return session.scalars(select(Tombstone.id).where(Tombstone.position == position)).one_or_none()


def tombstones_after(session: Session, position: int) -> Sequence[Tombstone]:
    query = select(Tombstone).where(Tombstone.position > position).order_by(Tombstone.position)
    return session.scalars(query).all()


def tombstone_ids(session: Session) -> frozenset[str]:
    return frozenset(session.scalars(select(Tombstone.id)))


def is_recorded(session: Session, tombstone_id: str) -> bool:
    query = select(Tombstone.id).where(Tombstone.id == tombstone_id)
    return session.scalars(query).one_or_none() is not None


def has_tombstone(session: Session, kind: TombstoneKind, subject: str) -> bool:
    query = select(Tombstone.id).where(Tombstone.kind == kind, Tombstone.subject == subject).limit(1)
    return session.scalars(query).one_or_none() is not None


def last_issued(session: Session, alert_id: str) -> int:
    """The highest number of the alert's messages that ever left, those that a restore lost too; 0 = none."""
    query = select(Tombstone.facts).where(Tombstone.kind == TombstoneKind.ISSUED, Tombstone.subject == alert_id)
    return max((facts["number"] for facts in session.scalars(query)), default=0)


def _lock_head(session: Session) -> TombstoneHead:
    query = select(TombstoneHead).where(TombstoneHead.id == 1).with_for_update(key_share=True)
    head = session.scalars(query.execution_options(populate_existing=True)).one_or_none()
    if head is None:
        with suppress(IntegrityError), session.begin_nested():  # another unit of work made it first, and has committed
            session.add(TombstoneHead(id=1, position=0))
        head = session.scalars(query).one()
    return head
