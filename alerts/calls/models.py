"""Duty lists and calls. A call holds ids and codes: whoever is rung looks at the desk."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, LargeBinary, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.due import Due
from alerts.db.types import UtcDateTime


class CallCode(StrEnum):
    SUBMITTED = "submitted"  # waits for an approver
    LAPSED = "lapsed"  # nobody approved it within its hour
    STOPPED = "stopped"  # it was approved, and could not be issued
    ENDED = "ended"  # told once to author, approver and everybody on duty
    EXPIRES = "expires"  # in four hours, and in one
    TODO = "todo"  # a copy that only a person can settle
    UNCONFIRMED = "unconfirmed"  # a retraction that nothing has confirmed
    LATE = "late"  # what a named person had to do is past its deadline


class Duty(Base):
    """One person's place in the duty list of their agency; an e-mail address they have, a webhook they may have."""

    __tablename__ = "duty"
    __table_args__ = (UniqueConstraint("agency_id", "position"),)

    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    position: Mapped[int]  # from 1: who is called first
    webhook_url: Mapped[str | None]
    sealed_secret: Mapped[bytes | None] = mapped_column(LargeBinary)  # signs what is sent to the webhook


class Call(Due, Base):
    """`due_at` None: nobody is rung any more, because somebody took it, it is over, or it was told."""

    __tablename__ = "call"

    id: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)  # the same fact calls once
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"), index=True)
    code: Mapped[CallCode]
    alert_id: Mapped[str] = mapped_column(index=True)
    case_id: Mapped[str]
    staff_id: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))  # None: the duty list
    raised_at: Mapped[datetime] = mapped_column(UtcDateTime)
    rung: Mapped[int] = mapped_column(default=0)
    answered_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    answered_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    over_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
