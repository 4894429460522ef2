"""A one-time link, and what follows it, becomes a desk session. Only keyed digests of either are kept."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.base import new_id, new_token
from alerts.db.session import now, seal_of, write_afterwards
from alerts.errors import Forbidden, NotSignedIn
from alerts.staff.access import Access, note_access
from alerts.staff.models import Factor, SignIn, SignInLink, Staff
from alerts.staff.queries import find_sign_in, has_code_app

SESSION_LASTS = timedelta(hours=12)  # a shift; nothing prolongs a session
IDLE_LASTS = timedelta(hours=1)  # of NIST SP 800-63B-4, for two factors
HALF_LASTS = timedelta(minutes=20)  # from the link to the second factor: the first time an app is to be set up
_SEEN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """An open desk session; `signed_in_at` (aware UTC) is when it began."""

    staff: Staff
    signed_in_at: datetime
    id: str


def redeem_link(session: Session, token: str, *, whole: bool, browser: str = "") -> tuple[Staff, str]:
    """The person and the token for their cookie. A link works once.

    `whole`: the link is enough; else the session only leads to the second factor. `token`: the link's, followed by the
    code where it has one. A link that came by e-mail leads to a code that is asked for, or nowhere: where it would be
    enough, or would lead to a first factor, it is none.

    Raises NotSignedIn, the same for a link that is unknown, used or out of date.
    """
    at = now(session)
    used = (
        update(SignInLink)
        .where(SignInLink.digest.in_(seal_of(session).digests(token)))
        .where(SignInLink.used_at.is_(None), SignInLink.expires_at > at)
        .values(used_at=at)
        .returning(SignInLink.staff_id, SignInLink.mailed)
    )
    found = session.execute(used).one_or_none()
    staff = None if found is None else session.get(Staff, found.staff_id)
    if found is None or staff is None or not staff.active:
        raise NotSignedIn("staff.link_unusable")
    if found.mailed and (whole or not has_code_app(session, staff.id)):
        raise NotSignedIn("staff.link_unusable")
    session.execute(delete(SignInLink).where(SignInLink.expires_at <= at))
    return staff, open_session(session, staff, Factor.LINK, browser, proven=whole)


def open_session(session: Session, staff: Staff, factor: Factor, browser: str, *, proven: bool) -> str:
    """The token for its cookie. `proven`: the person has shown all that is asked, and may do what they may."""
    at, cookie = now(session), new_token(32)
    session.add(
        SignIn(
            digest=seal_of(session).digest(cookie),
            id=new_id("session"),
            staff_id=staff.id,
            signed_in_at=at,
            seen_at=at,
            proven_at=at if proven else None,
            factor=factor,
            browser=browser,
            wrong=0,
            expires_at=at + (SESSION_LASTS if proven else HALF_LASTS),
        )
    )
    session.execute(delete(SignIn).where(SignIn.expires_at <= at))
    action = "staff.signed_in" if proven else "staff.link_redeemed"
    record_audit(session, action, staff.id, by=staff.id, details={"factor": factor.value})
    return cookie


def staff_by_cookie(session: Session, cookie: str, *, came: bool = True) -> SignedIn:
    """Raises NotSignedIn, the same for a cookie that is unknown, signed out, out of date or left alone too long.

    A session that still lacks its second factor is told so. `came`: its person asks just now, so it is not left alone.
    """
    at = now(session)
    found = find_sign_in(session, seal_of(session).digests(cookie), at)
    if found is None or is_idle(found[0], at):
        raise NotSignedIn("staff.session_over")
    sign_in, staff = found
    if sign_in.proven_at is None:
        raise NotSignedIn("staff.half_signed_in")
    if came and at - sign_in.seen_at >= _SEEN:
        seen = update(SignIn).where(SignIn.id == sign_in.id).values(seen_at=at)
        write_afterwards(session, lambda writing: writing.execute(seen))
    note_access(staff, Access(proven_at=sign_in.proven_at, factor=sign_in.factor, way_in=sign_in.id))
    return SignedIn(staff, sign_in.signed_in_at, sign_in.id)


def half_signed_in(session: Session, cookie: str) -> SignedIn:
    """Whose second factor is asked for next. Raises NotSignedIn when nobody's is."""
    sign_in = half_row(session, cookie)
    return SignedIn(session.get_one(Staff, sign_in.staff_id), sign_in.signed_in_at, sign_in.id)


def half_row(session: Session, cookie: str) -> SignIn:
    """Raises NotSignedIn."""
    found = find_sign_in(session, seal_of(session).digests(cookie), now(session))
    if found is None or found[0].proven_at is not None:
        raise NotSignedIn("staff.session_over")
    return found[0]


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


def is_idle(sign_in: SignIn, at: datetime) -> bool:
    """Whether it was left alone for so long that it is over."""
    return sign_in.factor is not Factor.LINK and at - sign_in.seen_at > IDLE_LASTS
