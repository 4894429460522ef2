"""One-time links become desk sessions. Only keyed digests of either are stored."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.base import new_token
from alerts.db.session import now, seal_of
from alerts.errors import Forbidden, NotSignedIn
from alerts.staff.access import Access, note_access
from alerts.staff.models import SignIn, SignInLink, Staff
from alerts.staff.queries import find_sign_in

# Absolute, and so the longest idle time too: a shift. Nothing prolongs a session.
SESSION_LASTS = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An open desk session; `signed_in_at` (aware UTC) tells how fresh it is."""

    staff: Staff
    signed_in_at: datetime


def redeem_link(session: Session, token: str) -> tuple[Staff, str]:
    """The person and the token for their cookie. A link works once.

    Raises NotSignedIn, the same for a link that is unknown, used or out of date.
    """
    at = now(session)
    used = (
        update(SignInLink)
        .where(SignInLink.digest.in_(seal_of(session).digests(token)))
        .where(SignInLink.used_at.is_(None), SignInLink.expires_at > at)
        .values(used_at=at)
        .returning(SignInLink.staff_id)
    )
    staff_id = session.execute(used).scalar_one_or_none()
    staff = None if staff_id is None else session.get(Staff, staff_id)
    if staff is None or not staff.active:
        raise NotSignedIn("staff.link_unusable")
    cookie = new_token(32)
    session.add(
        SignIn(
            digest=seal_of(session).digest(cookie),
            staff_id=staff.id,
            signed_in_at=at,
            expires_at=at + SESSION_LASTS,
        )
    )
    session.execute(delete(SignIn).where(SignIn.expires_at <= at))
    session.execute(delete(SignInLink).where(SignInLink.expires_at <= at))
    record_audit(session, "staff.signed_in", staff.id, by=staff.id)
    return staff, cookie


def staff_by_cookie(session: Session, cookie: str) -> SignedIn:
    """Raises NotSignedIn, the same for a cookie that is unknown, signed out or out of date."""
    found = find_sign_in(session, seal_of(session).digests(cookie), now(session))
    if found is None:
        raise NotSignedIn("staff.session_over")
    sign_in, staff = found
    note_access(staff, Access(signed_in_at=sign_in.signed_in_at))
    return SignedIn(staff, sign_in.signed_in_at)


def form_token(session: Session, cookie: str) -> str:
    """What stands in every form of this session, so that another site can not post in this person's name."""
    return seal_of(session).digest(f"form:{cookie}")


def check_form_token(session: Session, cookie: str, given: str) -> None:
    """Raises Forbidden when the form was not drawn for this session."""
    if not seal_of(session).tells_equal(f"form:{cookie}", given):
        raise Forbidden("staff.form_foreign")


def sign_out(session: Session, cookie: str) -> None:
    """Signing out twice is signing out."""
    ended = delete(SignIn).where(SignIn.digest.in_(seal_of(session).digests(cookie))).returning(SignIn.staff_id)
    staff_id = session.execute(ended).scalar_one_or_none()
    if staff_id is not None:
        record_audit(session, "staff.signed_out", staff_id, by=staff_id)
