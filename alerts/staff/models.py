"""Agencies, people, and their ways in: links, sessions, passkeys, code apps, tokens. Secrets are digested or sealed."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column, relationship

from alerts.db.base import Base
from alerts.db.due import Due
from alerts.db.types import Json, UtcDateTime


class Role(StrEnum):
    OFFICER = "officer"
    APPROVER = "approver"
    ADMIN = "admin"
    AUDITOR = "auditor"
    LIFT_PROTECTION = "lift_protection"  # a right that is given beside a role, to few


class Factor(StrEnum):
    """By what a session was proven; a link alone is enough only where the settings say so."""

    LINK = "link"
    CODE = "code"  # a link, and the code of an app
    PASSKEY = "passkey"  # the device, and whatever unlocks it


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
    id: Mapped[str] = mapped_column(unique=True)  # by which it is named, where the token itself must not be
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), index=True)
    name: Mapped[str | None]
    rights: Mapped[list[str] | None] = mapped_column(Json)  # names of permissions; None = all of the person's
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class SignInLink(Base):
    """A one-time link: used once, within its hour."""

    __tablename__ = "sign_in_link"

    digest: Mapped[str] = mapped_column(primary_key=True)  # of the link, or of the link and the code that it needs
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    mailed: Mapped[bool] = mapped_column(default=False)  # it leads to an app's code that is asked for, to nothing else


class AskedLink(Due, Base):
    """Somebody typed an address for a link by e-mail, whose it may be. It goes as soon as it was looked at."""

    __tablename__ = "asked_link"

    id: Mapped[str] = mapped_column(primary_key=True)
    sealed_email: Mapped[bytes] = mapped_column(LargeBinary)
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SignIn(Base):
    """A desk session, known by the digest of its cookie. Without `proven_at` it only leads to the second factor."""

    __tablename__ = "sign_in"

    digest: Mapped[str] = mapped_column(primary_key=True)
    id: Mapped[str] = mapped_column(unique=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), index=True)
    signed_in_at: Mapped[datetime] = mapped_column(UtcDateTime)
    seen_at: Mapped[datetime] = mapped_column(UtcDateTime)  # to the minute
    proven_at: Mapped[datetime | None] = mapped_column(UtcDateTime)  # when the person last showed that it is them
    factor: Mapped[Factor]
    browser: Mapped[str]  # such as "Firefox on Linux"
    wrong: Mapped[int] = mapped_column(default=0)  # codes and passkeys that were refused
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)


class Passkey(Base):
    """A device's public key; what unlocks the device never leaves it."""

    __tablename__ = "passkey"

    id: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), index=True)
    credential: Mapped[str] = mapped_column(unique=True)  # the device's own name for it, base64url
    public_key: Mapped[bytes] = mapped_column(LargeBinary)  # COSE
    uses: Mapped[int]  # as the device counts them; 0 where it does not
    name: Mapped[str]
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CodeApp(Base):
    """The secret that a person shares with their app, which makes six digits of it each half minute (RFC 6238)."""

    __tablename__ = "code_app"

    staff_id: Mapped[str] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    sealed_secret: Mapped[bytes] = mapped_column(LargeBinary)
    last_step: Mapped[int]  # of the last code that was taken: neither it nor an older one is taken again
    wrong: Mapped[int] = mapped_column(default=0)  # in a row
    added_at: Mapped[datetime] = mapped_column(UtcDateTime)


class UsedChallenge(Base):
    """What a passkey has answered once; a second answer to it is no answer."""

    __tablename__ = "used_challenge"

    digest: Mapped[str] = mapped_column(primary_key=True)
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
    sealed_code: Mapped[bytes | None] = mapped_column(LargeBinary)  # the proposer's half of the link, until it is made
    proposed_by: Mapped[str] = mapped_column(ForeignKey("staff.id"))
    proposed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    done_by: Mapped[str | None] = mapped_column(ForeignKey("staff.id"))
    done_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
