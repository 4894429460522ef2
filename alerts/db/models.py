"""What a restored store is told of the time it has not seen: tombstones, and the hold that they cause."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.types import Json, UtcDateTime


class TombstoneKind(StrEnum):
    ISSUED = "issued"  # a message left: copies bear its marker
    ENDED = "ended"
    PURGED = "purged"
    STOPPED = "stopped"  # somebody said no: a hit of the address check, a doubt of it, a refusal
    TAKEN_BACK = "taken_back"  # what was approved and waited for the morning leaves no more as it was


class Tombstone(Base):
    """What must never be undone by a restore. Ids, numbers and codes only; a file beside the database has them too."""

    __tablename__ = "tombstone"

    id: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(unique=True)  # in the order of commit; the file goes by ids, not by this
    kind: Mapped[TombstoneKind]
    subject: Mapped[str] = mapped_column(index=True)  # the alert; for PURGED and STOPPED the case
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    facts: Mapped[Mapping[str, Any]] = mapped_column(Json)


class TombstoneHead(Base):
    """One row, locked while a tombstone is added: positions follow the order of commit."""

    __tablename__ = "tombstone_head"

    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]


class RestoreHold(Base):
    """While one is not released nothing is sent but what takes copies back."""

    __tablename__ = "restore_hold"

    id: Mapped[str] = mapped_column(primary_key=True)
    since: Mapped[datetime] = mapped_column(UtcDateTime)
    tombstones: Mapped[int]  # how many the store had not heard of
    newest_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # of them: the restored copy is older than this
    released_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    released_by: Mapped[str | None]
    reason: Mapped[str | None]


class LostCopy(Base):
    """Copies of a message that the restored store has no publication for: they are sought by their marker alone."""

    __tablename__ = "lost_copy"

    alert_id: Mapped[str] = mapped_column(primary_key=True)
    channel_id: Mapped[str] = mapped_column(primary_key=True)  # may be unknown to the restored store as well
    code: Mapped[str]
    number: Mapped[int]  # of the newest message; older ones are sought too
    since: Mapped[datetime] = mapped_column(UtcDateTime)
    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    looked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    found: Mapped[list[dict[str, Any]]] = mapped_column(Json)  # remote ids, what became of each, and the proof
