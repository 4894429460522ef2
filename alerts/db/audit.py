"""The audit chain: each row holds the hash of the one before it, so that a changed or missing row shows.

Rows hold ids, field names and keyed digests, never values: the audit outlives the purge.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from alerts.db.base import Base
from alerts.db.session import now
from alerts.db.types import Json, UtcDateTime

_START = "0" * 64

Detail = str | int | bool | None | Sequence[str]


class AuditEntry(Base):
    __tablename__ = "audit_entry"

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
class Verdict:
    """`entries` that are whole, from the first; `broken_at`: the position after them, None when the chain is whole."""

    entries: int
    broken_at: int | None


def record_audit(
    session: Session, action: str, subject: str, *, by: str, details: Mapping[str, Detail] | None = None
) -> None:
    head = session.scalars(select(AuditHead).where(AuditHead.id == 1).with_for_update()).one_or_none()
    if head is None:
        head = AuditHead(id=1, position=0, digest=_START)
        session.add(head)
    entry = AuditEntry(
        position=head.position + 1,
        at=now(session),
        actor=by,
        action=action,
        subject=subject,
        details=dict(details or {}),
        previous=head.digest,
    )
    entry.digest = _digest(entry)
    session.add(entry)
    head.position, head.digest = entry.position, entry.digest


def verify_audit(session: Session) -> Verdict:
    """Walk the whole chain."""
    previous, expected = _START, 1
    for entry in session.scalars(select(AuditEntry).order_by(AuditEntry.position)):
        if entry.position != expected or entry.previous != previous or entry.digest != _digest(entry):
            return Verdict(expected - 1, expected)
        previous, expected = entry.digest, expected + 1
    head = session.get(AuditHead, 1)
    kept = (head.position, head.digest) if head is not None else (0, _START)
    return Verdict(expected - 1, None if kept == (expected - 1, previous) else expected)


def entries_about(session: Session, subjects: Sequence[str]) -> list[AuditEntry]:
    """In order, all that was recorded of these ids."""
    query = select(AuditEntry).where(AuditEntry.subject.in_(subjects)).order_by(AuditEntry.position)
    return list(session.scalars(query))


def _digest(entry: AuditEntry) -> str:
    said = [
        entry.position, entry.at.isoformat(timespec="microseconds"), entry.actor, entry.action, entry.subject,
        entry.details, entry.previous,
    ]  # fmt: skip
    canonical = json.dumps(said, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
