"""Alerts and their drafts, with the states each may go through."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.types import Json, ModelJson, UtcDateTime
from alerts.facts import Mode
from alerts.message.content import Content
from alerts.message.models import EndReason, MessageKind


class AlertState(StrEnum):
    DRAFT = "draft"  # nothing has left yet
    SUBMITTED = "submitted"
    LIVE = "live"
    ENDED = "ended"
    PURGED = "purged"


class DraftState(StrEnum):
    WRITING = "writing"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    DROPPED = "dropped"


class Alert(Base):
    __tablename__ = "alert"

    id: Mapped[str] = mapped_column(primary_key=True)
    case_id: Mapped[str] = mapped_column(index=True)  # a bare column: no relationship leads to the case
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    state: Mapped[AlertState]
    mode: Mapped[Mode]
    slug: Mapped[str] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(unique=True)
    created_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    live_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    ended_by: Mapped[str | None]
    end_reason: Mapped[EndReason | None]
    first_approver: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))


class Draft(Base):
    """What the next message will say. `content` is frozen by submission and cleared by any edit."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("alert_id", "position"),)
    id: Mapped[str] = mapped_column(primary_key=True)
    alert_id: Mapped[str] = mapped_column(ForeignKey("alert.id"), index=True)
    position: Mapped[int]  # among the alert's drafts, from 1: two may be made within one tick of the clock
    kind: Mapped[MessageKind]
    state: Mapped[DraftState]
    edits: Mapped[int] = mapped_column(default=0)  # content is composed outside a transaction: has it changed since?
    area: Mapped[dict[str, Any] | None] = mapped_column(Json)  # area document; None = proposed
    languages: Mapped[list[str]] = mapped_column(Json)
    channels: Mapped[list[str] | None] = mapped_column(Json)  # None = auto
    photos: Mapped[list[str] | None] = mapped_column(Json)  # photo ids; None = all that are not withdrawn
    hours: Mapped[float]  # from submission to expiry
    removed_children: Mapped[list[int]] = mapped_column(Json)
    content: Mapped[Content | None] = mapped_column(ModelJson(Content))
    content_hash: Mapped[str | None]
    case_edits: Mapped[int | None]  # of the case when it was submitted
    authors: Mapped[list[str]] = mapped_column(Json)
    submitted_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    submitted_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    decided_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    decided_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    note: Mapped[str | None]  # why it was sent back
    override: Mapped[str | None]  # why it went out in quiet hours
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
