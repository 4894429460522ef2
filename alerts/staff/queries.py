"""Every question put to the tables of agencies, people, links, sessions and tokens."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from alerts.errors import NotFound
from alerts.staff.models import Agency, ApiToken, AskedLink, Assignment, CodeApp, Passkey, PendingAction, SignIn, Staff


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


def find_staff_of_token(session: Session, digests: Sequence[str], at: datetime) -> tuple[Staff, ApiToken] | None:
    """The active person whose token was neither revoked nor out of date at `at`, and the token's row."""
    query = (
        select(Staff, ApiToken)
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


def roles_now(session: Session, way_in: str, at: datetime) -> list[str] | None:
    """Of the active person whose session or token has this id; None when it is over.

    Whoever ends the session waits for this unit of work, and then ends what was made in it.
    """
    mine = select(Staff.roles).where(Staff.active)
    opened = mine.join(SignIn, SignIn.staff_id == Staff.id).where(SignIn.id == way_in, SignIn.expires_at > at)
    works = mine.join(ApiToken, ApiToken.staff_id == Staff.id).where(ApiToken.id == way_in, ApiToken.expires_at > at)
    found = session.scalars(opened.with_for_update(read=True, key_share=True, of=SignIn)).one_or_none()
    return found or session.scalars(works.where(ApiToken.revoked_at.is_(None))).one_or_none()


def list_staff_by_id(session: Session, ids: Collection[str]) -> Sequence[Staff]:
    """Of whatever agency; whoever is not found is left out."""
    return session.scalars(select(Staff).where(Staff.id.in_(ids))).all()


def is_assigned(session: Session, case_id: str, staff_id: str) -> bool:
    return session.get(Assignment, (case_id, staff_id)) is not None


def people_of_case(session: Session, case_id: str) -> Sequence[Staff]:
    """Who works on it, by e-mail address."""
    query = select(Staff).join(Assignment, Assignment.staff_id == Staff.id).where(Assignment.case_id == case_id)
    return session.scalars(query.order_by(Staff.email)).all()


def lock_action(session: Session, action_id: str, agency_id: str) -> PendingAction:
    """Raises NotFound, for another agency's too."""
    query = select(PendingAction).where(PendingAction.id == action_id, PendingAction.agency_id == agency_id)
    row = session.scalars(query.with_for_update(key_share=True)).one_or_none()
    if row is None:
        raise NotFound("staff.action_unknown")
    return row


def open_actions(session: Session, agency_id: str, since: datetime) -> Sequence[PendingAction]:
    query = select(PendingAction).where(PendingAction.agency_id == agency_id, PendingAction.done_at.is_(None))
    return session.scalars(query.where(PendingAction.proposed_at >= since).order_by(PendingAction.proposed_at)).all()


def tokens_of(session: Session, staff_id: str, at: datetime) -> Sequence[ApiToken]:
    """Those that still work at `at`, the oldest first."""
    query = select(ApiToken).where(
        ApiToken.staff_id == staff_id, ApiToken.revoked_at.is_(None), ApiToken.expires_at > at
    )
    return session.scalars(query.order_by(ApiToken.created_at, ApiToken.id)).all()


def sessions_of(session: Session, staff_id: str, at: datetime) -> Sequence[SignIn]:
    """Those that are open at `at` and past their second factor, the latest first."""
    query = select(SignIn).where(SignIn.staff_id == staff_id, SignIn.expires_at > at, SignIn.proven_at.is_not(None))
    return session.scalars(query.order_by(SignIn.seen_at.desc(), SignIn.id)).all()


def passkeys_of(session: Session, staff_id: str) -> Sequence[Passkey]:
    return session.scalars(select(Passkey).where(Passkey.staff_id == staff_id).order_by(Passkey.added_at)).all()


def lock_passkey(session: Session, credential: str) -> Passkey | None:
    """Whosever it is."""
    query = select(Passkey).where(Passkey.credential == credential).with_for_update(key_share=True)
    return session.scalars(query, execution_options={"populate_existing": True}).one_or_none()


def lock_code_app(session: Session, staff_id: str) -> CodeApp | None:
    query = select(CodeApp).where(CodeApp.staff_id == staff_id).with_for_update(key_share=True)
    return session.scalars(query, execution_options={"populate_existing": True}).one_or_none()


def lock_staff(session: Session, staff_id: str) -> Staff:
    """For what is counted of a person's rows and must not be done twice at once."""
    return session.get_one(Staff, staff_id, with_for_update={"key_share": True, "of": Staff})


def has_code_app(session: Session, staff_id: str) -> bool:
    return session.get(CodeApp, staff_id) is not None


def due_links(session: Session, at: datetime, limit: int) -> Sequence[str]:
    """Links by e-mail that somebody asked for and nobody is sending, the oldest first."""
    free = or_(AskedLink.lease_until.is_(None), AskedLink.lease_until <= at)
    query = select(AskedLink.id).where(AskedLink.due_at <= at, free).order_by(AskedLink.due_at)
    return session.scalars(query.limit(limit)).all()


def lock_due_link(session: Session, ask_id: str, at: datetime) -> AskedLink | None:
    """None when somebody else is sending it, or has."""
    free = or_(AskedLink.lease_until.is_(None), AskedLink.lease_until <= at)
    query = select(AskedLink).where(AskedLink.id == ask_id, AskedLink.due_at <= at, free)
    return session.scalars(query.with_for_update(key_share=True, skip_locked=True)).one_or_none()


def lock_asked_link(session: Session, ask_id: str) -> AskedLink | None:
    query = select(AskedLink).where(AskedLink.id == ask_id).with_for_update(key_share=True)
    return session.scalars(query, execution_options={"populate_existing": True}).one_or_none()
