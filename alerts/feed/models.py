"""The event log, and documents whose bytes are kept from the moment they were rendered."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.due import Due
from alerts.db.types import Json, UtcDateTime
from alerts.facts import Mode


class Event(Base):
    """Positions have no gaps and follow the order of commit (EventHead is locked), so a cursor can not skip."""

    __tablename__ = "event"

    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    id: Mapped[str] = mapped_column(unique=True)
    type: Mapped[str]  # alert.issued | alert.updated | alert.retracted | alert.reinstated
    alert_id: Mapped[str] = mapped_column(index=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("message.id"), index=True)
    mode: Mapped[Mode]
    at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    expires: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    body: Mapped[dict[str, Any]] = mapped_column(Json)


class EventHead(Base):
    __tablename__ = "event_head"

    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]


class Fragment(Base):
    """The entry of one message in one feed, written once; deleted in the transaction that withdraws the message."""

    __tablename__ = "feed_fragment"

    message_id: Mapped[str] = mapped_column(ForeignKey("message.id"), primary_key=True)
    media_type: Mapped[str] = mapped_column(primary_key=True)  # of the feed
    version: Mapped[int]  # of the code that wrote it
    body: Mapped[bytes] = mapped_column(LargeBinary)


class CapDocument(Base):
    """The CAP bytes of one message, rendered once. `withdrawn_at`: answers 410 from then on."""

    __tablename__ = "cap_document"

    identifier: Mapped[str] = mapped_column(primary_key=True)
    message_id: Mapped[str] = mapped_column(ForeignKey("message.id"), unique=True)
    alert_id: Mapped[str] = mapped_column(index=True)
    mode: Mapped[Mode]
    body: Mapped[bytes | None] = mapped_column(LargeBinary)
    sha256: Mapped[str]
    successor: Mapped[str | None] = mapped_column(index=True)  # identifier of what replaced or cancelled it
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class PublicFile(Due, Base):
    """A public address that also stands as files (HOMEWARD_PUBLIC_DIR): due whenever what stands there has changed.

    Due as well where no folder is set: set later, it is filled. `over`: the address has ended, which comes first.
    """

    __tablename__ = "public_file"

    path: Mapped[str] = mapped_column(primary_key=True)
    alert_id: Mapped[str | None] = mapped_column(index=True)  # None: the front page and the feeds
    over: Mapped[bool] = mapped_column(default=False)
    written_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
