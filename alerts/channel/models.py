"""Partners, their keys, and channels."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.types import Json, UtcDateTime


class Partner(Base):
    """An organisation that relays: reads feeds, receives webhooks, declares removal with receipts."""

    __tablename__ = "partner"

    id: Mapped[str] = mapped_column(primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    name: Mapped[str]
    contact: Mapped[str | None]  # whom to call when no receipt comes
    area: Mapped[dict[str, Any] | None] = mapped_column(Json)  # area document; None = everything
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    read_cursor: Mapped[int] = mapped_column(default=0)  # the furthest event this partner has asked past


class PartnerKey(Base):
    __tablename__ = "partner_key"

    digest: Mapped[str] = mapped_column(primary_key=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partner.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class Channel(Base):
    """One configured destination of one kind. `sandbox` is fixed when it is made; drills reach only sandboxes."""

    __tablename__ = "channel"
    __table_args__ = (
        CheckConstraint("length(name) > 0", name="named"),
        UniqueConstraint("id", "sandbox"),  # publications refer to both, so that a drill can not reach a live channel
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    kind: Mapped[str]
    name: Mapped[str]
    partner_id: Mapped[str | None] = mapped_column(ForeignKey("partner.id"))
    sandbox: Mapped[bool]
    active: Mapped[bool] = mapped_column(default=True)
    settings: Mapped[dict[str, Any]] = mapped_column(Json)  # without secrets
    sealed_secrets: Mapped[bytes] = mapped_column(LargeBinary)
    coverage: Mapped[dict[str, Any]] = mapped_column(Json)  # area document
    # What was drawn, packed for the index; None: by codes, or kept before there was one.
    ground: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)
    languages: Mapped[list[str]] = mapped_column(Json)  # empty = any
    healthy: Mapped[bool | None]
    health: Mapped[dict[str, Any] | None] = mapped_column(Json)  # the Reason of the last check
    checked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    failures: Mapped[int] = mapped_column(default=0)  # calls in a row that nobody answered
    failing_since: Mapped[datetime | None] = mapped_column(UtcDateTime)
    parked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # from then on one call an hour, until one succeeds
    parked_why: Mapped[dict[str, Any] | None] = mapped_column(Json)  # the Reason of the last failure
    probe_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    sweep_due_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
