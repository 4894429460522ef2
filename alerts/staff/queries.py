"""Every question put to the tables of agencies, people, links, sessions and tokens."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from alerts.errors import NotFound
from alerts.staff.models import Agency, ApiToken, SignIn, Staff


def find_agency(session: Session, slug: str) -> Agency | None:
    return session.scalars(select(Agency).where(Agency.slug == slug)).one_or_none()


def list_agencies(session: Session) -> Sequence[Agency]:
    return session.scalars(select(Agency).order_by(Agency.slug)).all()


def find_staff(session: Session, email: str) -> Staff | None:
    """By an e-mail address as `parse_email` returns it."""
    return session.scalars(select(Staff).where(Staff.email == email)).one_or_none()


def get_staff(session: Session, agency_id: str, staff_id: str) -> Staff:
    """Raises NotFound, for another agency's person too."""
    query = select(Staff).where(Staff.id == staff_id, Staff.agency_id == agency_id)
    staff = session.scalars(query).one_or_none()
    if staff is None:
        raise NotFound("staff.unknown")
    return staff


def list_staff(session: Session, agency_id: str) -> Sequence[Staff]:
    return session.scalars(select(Staff).where(Staff.agency_id == agency_id).order_by(Staff.email)).all()


def find_staff_of_token(session: Session, digests: Sequence[str], at: datetime) -> tuple[Staff, str] | None:
    """The active person whose token was neither revoked nor out of date at `at`, and the digest that it is kept by."""
    query = (
        select(Staff, ApiToken.digest)
        .join(ApiToken, ApiToken.staff_id == Staff.id)
        .where(ApiToken.digest.in_(digests), ApiToken.revoked_at.is_(None), ApiToken.expires_at > at, Staff.active)
    )
    row = session.execute(query).one_or_none()
    return None if row is None else (row[0], row[1])


def find_sign_in(session: Session, digests: Sequence[str], at: datetime) -> tuple[SignIn, Staff] | None:
    """The session that was open at `at`, with its active person."""
    query = (
        select(SignIn, Staff)
        .join(Staff, Staff.id == SignIn.staff_id)
        .where(SignIn.digest.in_(digests), SignIn.expires_at > at, Staff.active)
    )
    row = session.execute(query).one_or_none()
    return None if row is None else (row[0], row[1])
