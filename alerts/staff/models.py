"""Agencies, people, their tokens, one-time links and sessions. Only digests of secrets are kept."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from alerts.db.base import Base
from alerts.db.types import Json, UtcDateTime


class Role(StrEnum):
    OFFICER = "officer"
    APPROVER = "approver"
    ADMIN = "admin"
    AUDITOR = "auditor"
    LIFT_PROTECTION = "lift_protection"  # a right that is given beside a role, to few


class Agency(Base):
    __tablename__ = "agency"

    id: Mapped[str] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    country: Mapped[str | None]  # ISO 3166-1 alpha-2
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    coverage_stamp: Mapped[str] = mapped_column(default="")  # another one with each change of where its channels reach


class Staff(Base):
    """A person of one agency. Authority comes from `roles` and from nothing else."""

    __tablename__ = "staff"

    id: Mapped[str] = mapped_column(primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"))
    agency: Mapped[Agency] = relationship(lazy="joined")
    email: Mapped[str] = mapped_column(unique=True)
    roles: Mapped[list[str]] = mapped_column(Json)
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class ApiToken(Base):
    __tablename__ = "api_token"

    digest: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    rights: Mapped[list[str] | None] = mapped_column(Json)  # names of permissions; None = all of the person's
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SignInLink(Base):
    """A one-time link: used once, within its hour."""

    __tablename__ = "sign_in_link"

    digest: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SignIn(Base):
    """A desk session, known by the digest of its cookie."""

    __tablename__ = "sign_in"

    digest: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    signed_in_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Assignment(Base):
    """Somebody works on a case; `case_id` is a bare column, so that rooms which may not reach the case can ask."""

    __tablename__ = "assignment"

    case_id: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), primary_key=True, index=True)
    by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class PendingAction(Base):
    """What one administrator proposed and another must confirm within the hour."""

    __tablename__ = "pending_action"

    id: Mapped[str] = mapped_column(primary_key=True)
    agency_id: Mapped[str] = mapped_column(ForeignKey("agency.id"), index=True)
    action: Mapped[str]
    email: Mapped[str | None]
    staff_id: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    roles: Mapped[list[str]] = mapped_column(Json)
    proposed_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    proposed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    done_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
