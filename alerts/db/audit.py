"""The audit chain: each row holds the hash of the one before it, so that a changed or missing row shows.

Rows hold ids, field names and keyed digests, never values: the audit outlives the purge. What a unit of work records
joins the chain as the last thing before its commit, because everybody waits for the chain's head.
"""

import hashlib
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Index, event, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, SessionTransaction, mapped_column

from alerts.db.base import Base
from alerts.db.session import do_last, now
from alerts.db.types import Json, UtcDateTime

START = "0" * 64  # what the first entry follows
REFUSED = "look.refused"  # somebody asked for what is not theirs to see
REFUSED_ACT = "act.refused"  # somebody tried what is not theirs to do

_REFUSALS = text(f"action = '{REFUSED}'")

Detail = str | int | bool | None | Sequence[str]


class AuditEntry(Base):
    __tablename__ = "audit_entry"
    __table_args__ = (Index("ix_audit_entry_refused", "position", postgresql_where=_REFUSALS, sqlite_where=_REFUSALS),)

    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    actor: Mapped[str]  # a person's id, a partner's id, or "service"
    action: Mapped[str]  # "alert.approved", "case.read" ...
    subject: Mapped[str] = mapped_column(index=True)
    details: Mapped[dict[str, Detail]] = mapped_column(Json)
    previous: Mapped[str]
    digest: Mapped[str]


class AuditHead(Base):
    """One row, locked while an entry is added: positions have no gaps and follow the order of commit."""

    __tablename__ = "audit_head"

    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    digest: Mapped[str]


@dataclass(frozen=True, slots=True)
class Said:
    """What is recorded, before it has its place in the chain."""

    at: datetime
    actor: str
    action: str
    subject: str
    details: Mapping[str, Detail]
    within: frozenset[SessionTransaction]  # the savepoints: rolled back, they take it with them


def record_audit(
    session: Session, action: str, subject: str, *, by: str, details: Mapping[str, Detail] | None = None
) -> None:
    """May be called anywhere in a unit of work; the chain's head is locked only just before the commit."""
    if "audit" not in session.info:
        session.info["audit"] = []
        do_last(session, chain_recorded)
        event.listen(session, "after_soft_rollback", _forget_what_was_within)
    within = frozenset(_savepoints_of(session))
    session.info["audit"].append(Said(now(session), by, action, subject, dict(details or {}), within))


def chain_recorded(session: Session) -> None:
    """Give what was recorded its place in the chain now: for whoever must read it in the same unit of work.

    After every other lock, and outside of savepoints.
    """
    waiting: list[Said] = session.info.get("audit", [])
    if waiting:
        _chain(session, waiting)
        waiting.clear()


def entries_about(session: Session, subjects: Sequence[str]) -> list[AuditEntry]:
    """In order, all that was recorded of these ids."""
    chain_recorded(session)
    query = select(AuditEntry).where(AuditEntry.subject.in_(subjects)).order_by(AuditEntry.position)
    return list(session.scalars(query))


def newest_entries(
    session: Session, subjects: Sequence[str], actions: Collection[str], most: int | None = None
) -> list[AuditEntry]:
    """Of these actions alone, the newest first."""
    chain_recorded(session)
    query = select(AuditEntry).where(AuditEntry.subject.in_(subjects), AuditEntry.action.in_(actions))
    return list(session.scalars(query.order_by(AuditEntry.position.desc()).limit(most)))


def head_of(session: Session) -> tuple[int, str]:
    """Position and digest of the last entry, by the head row."""
    found = session.execute(select(AuditHead.position, AuditHead.digest).where(AuditHead.id == 1)).one_or_none()
    return (0, START) if found is None else (found.position, found.digest)


def first_after(session: Session, position: int) -> datetime | None:
    """When the first entry after that one was recorded; None where there is none."""
    query = select(AuditEntry.at).where(AuditEntry.position > position).order_by(AuditEntry.position).limit(1)
    return session.scalars(query).one_or_none()


def digest_entry(entry: AuditEntry) -> str:
    """Over all that it says and the digest of the one before it."""
    said = [
        entry.position, entry.at.isoformat(timespec="microseconds"), entry.actor, entry.action, entry.subject,
        entry.details, entry.previous,
    ]  # fmt: skip
    canonical = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode(errors="surrogatepass")).hexdigest()  # an export may say anything


def _savepoints_of(session: Session) -> Iterator[SessionTransaction]:
    transaction = session.get_nested_transaction()
    while transaction is not None and transaction.nested:
        yield transaction
        transaction = transaction.parent


def _forget_what_was_within(session: Session, rolled_back: SessionTransaction) -> None:
    waiting: list[Said] = session.info["audit"]
    waiting[:] = [said for said in waiting if rolled_back not in said.within]


def _chain(session: Session, waiting: Sequence[Said]) -> None:
    head = _lock_head(session)
    for said in waiting:
        entry = AuditEntry(
            position=head.position + 1,
            at=said.at,
            actor=said.actor,
            action=said.action,
            subject=said.subject,
            details=dict(said.details),
            previous=head.digest,
        )
        entry.digest = digest_entry(entry)
        session.add(entry)
        head.position, head.digest = entry.position, entry.digest
    session.flush()
    session.info["recorded"] = True


def _lock_head(session: Session) -> AuditHead:
    query = (
        select(AuditHead)
        .where(AuditHead.id == 1)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    head = session.scalars(query).one_or_none()
    if head is None:
        with suppress(IntegrityError), session.begin_nested():  # another unit of work made it first, and has committed
            session.add(AuditHead(id=1, position=0, digest=START))
        head = session.scalars(query).one()
    return head
