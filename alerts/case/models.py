"""Cases and their photos; the document and every picture are sealed."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.types import Json, UtcDateTime


class CaseState(StrEnum):
    OPEN = "open"
    VERIFIED = "verified"
    CLOSED = "closed"
    PURGED = "purged"


class Case(Base):
    __tablename__ = "case"
    __table_args__ = (UniqueConstraint("agency_id", "reference"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    reference: Mapped[str]
    state: Mapped[CaseState]
    sealed_document: Mapped[bytes | None] = mapped_column(LargeBinary)  # None after the purge
    edits: Mapped[int] = mapped_column(default=0)  # what was submitted before the last one may not be approved
    pack: Mapped[str]
    pack_version: Mapped[str]
    created_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    verified_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    closed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    hidden_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # from then on nobody reads what is in it
    protected_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # the last hit, or doubt after a lift
    lifted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # by two people, since then
    stop_due_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)  # what is out must come back
    purge_due_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)  # when to look what may be forgotten


class Answer(Base):
    """One recorded answer of the verification checklist, with person and time. A new answer is a new row."""

    __tablename__ = "answer"

    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    item: Mapped[str]
    sealed_answer: Mapped[bytes | None] = mapped_column(LargeBinary)
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class Photo(Base):
    """A master picture of one child; `withdrawn_at` ends its use at once."""

    __tablename__ = "photo"

    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    child: Mapped[int]  # 1-based
    sha256: Mapped[str]
    width: Mapped[int]
    height: Mapped[int]
    focus: Mapped[list[float]] = mapped_column(Json)
    rights: Mapped[str]
    uploaded_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    uploaded_at: Mapped[datetime] = mapped_column(UtcDateTime)
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Hand(Base):
    """Who wrote some part of a case and saw the rest: they can not approve an alert of it, and are not shut out of it.

    Whoever only answered a doubt with a hit is in its answers alone.
    """

    __tablename__ = "hand"

    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), primary_key=True)


class Lift(Base):
    """One of the two voices that lift a protection, with its reason."""

    __tablename__ = "lift"

    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(ForeignKey("case.id"), index=True)
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    sealed_reason: Mapped[bytes | None] = mapped_column(LargeBinary)
