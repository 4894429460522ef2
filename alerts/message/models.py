"""Messages: Alert, Update and Cancel, each with its own identifier."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.types import Json, ModelJson, UtcDateTime
from alerts.facts import Mode
from alerts.message.content import Content


class MessageKind(StrEnum):
    ALERT = "alert"
    UPDATE = "update"
    CANCEL = "cancel"


class EndReason(StrEnum):
    FOUND = "found"
    ERROR = "error"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"


class Message(Base):
    """Immutable but for `planned_at`, and until the purge wipes `content`. A Cancel has no content: nothing to tell."""

    __tablename__ = "message"
    __table_args__ = (
        UniqueConstraint("alert_id", "number"),
        UniqueConstraint("id", "mode"),  # publications refer to both
        CheckConstraint("(kind = 'cancel') = (note IS NOT NULL)", name="a_cancel_says_why"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    alert_id: Mapped[str] = mapped_column(index=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    number: Mapped[int]
    kind: Mapped[MessageKind]
    mode: Mapped[Mode]
    identifier: Mapped[str] = mapped_column(unique=True)  # of CAP and of every feed
    slug: Mapped[str] = mapped_column(index=True)
    code: Mapped[str | None] = mapped_column(index=True)  # the alert's check code: whoever has it may ask what holds
    sender: Mapped[str]  # local@domain; (sender, identifier) is unique for ever
    sender_name: Mapped[str]
    languages: Mapped[list[str]] = mapped_column(Json)
    sent: Mapped[datetime] = mapped_column(UtcDateTime)
    expires: Mapped[datetime] = mapped_column(UtcDateTime)
    timezone: Mapped[str]
    references: Mapped[list[str]] = mapped_column(Json)  # identifiers of all unexpired messages before it
    incident: Mapped[str]  # digest of the case's reference: stable along the chain, tells no one anything
    content: Mapped[Content | None] = mapped_column(ModelJson(Content))
    content_hash: Mapped[str | None]
    note: Mapped[EndReason | None]
    removes_facts: Mapped[bool] = mapped_column(default=False)  # a partial end: what went before goes at once
    approved_by: Mapped[Sequence[str]] = mapped_column(Json)
    not_before: Mapped[datetime | None] = mapped_column(UtcDateTime)  # approved in quiet hours: leaves at their end
    planned_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)  # asked for by every sweep
    stopped: Mapped[str | None]  # code of why it could not be issued; a person must look
