"""What partners declared, and what certificates say of a purge."""

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.types import Json, UtcDateTime


class Receipt(Base):
    """A partner says it removed (or published) an alert: said, not proven."""

    __tablename__ = "receipt"

    id: Mapped[str] = mapped_column(primary_key=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partner.id"))
    alert_id: Mapped[str] = mapped_column(index=True)
    action: Mapped[str]  # removed | published
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class Cause(StrEnum):
    ENDED = "ended"  # the grace period after a settled ledger is over
    IDLE = "idle"  # nobody went on with it, and nothing of it ever left
    RESTORED = "restored"  # it had been purged before; a backup had brought it back


class Certificate(Base):
    """What of one case was wiped, and when. It is written before the first row is wiped: a purge that was stopped in
    the middle goes on from it, and `completed_at` is None until nothing is left.
    """

    __tablename__ = "purge_certificate"

    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(unique=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    alerts: Mapped[list[str]] = mapped_column(Json)
    cause: Mapped[Cause]
    grace_days: Mapped[int]
    begun_at: Mapped[datetime] = mapped_column(UtcDateTime)
    completed_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    backups_end: Mapped[date | None]  # UTC: the day on which the last backup that holds any of it ends
    by: Mapped[str]
    counts: Mapped[dict[str, int]] = mapped_column(Json)  # by kind of what was wiped
    digests: Mapped[dict[str, list[str]]] = mapped_column(Json)  # SHA-256 hex by kind
    incidents: Mapped[list[str]] = mapped_column(Json)  # whoever knows a reference and holds the key can tell its own
    audit_position: Mapped[int | None]
