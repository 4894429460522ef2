"""API tokens: shown once, kept as a keyed digest, with an end."""

from collections.abc import Iterable, Sequence
from datetime import timedelta

from sqlalchemy import update
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.base import new_id, new_token
from alerts.db.session import now, seal_of, write_afterwards
from alerts.errors import BadInput, Conflict, Forbidden, NotFound, NotSignedIn, Problem
from alerts.staff import queries
from alerts.staff.access import Access, access_of, note_access, refuse_token, require_fresh
from alerts.staff.models import ApiToken, Staff
from alerts.staff.permissions import NEEDS, OPERATOR, Actor, Permission, permissions_of
from alerts.staff.queries import find_staff_of_token
from alerts.staff.shutting import withdraw_proposals
from alerts.words.typed import compose, find_fault

PREFIX = "hw_"  # so that scanners of leaked secrets, and people, know one when they see it
BY_TOKEN = "staff.token_by_token"  # noqa: S105  (the code of a sentence)
LONGEST_DAYS = 365
LONGEST_NAME = 60


def create_token(
    session: Session,
    staff: Staff,
    *,
    days: int = 90,
    rights: Iterable[str] | None = None,
    name: str | None = None,
    by: Actor,
) -> str:
    """The token, never to be seen again. Nobody makes one for somebody else, or one pair of eyes could be four.

    `rights`: names of permissions that it is limited to; None = whatever its person may, now and later. `name`: what
    its person calls it. A session makes one while it is fresh; a token makes none, or a stolen one would never end.
    Raises BadInput, Conflict, Forbidden.
    """
    if by is not None and by.id != staff.id:
        raise Forbidden("staff.token_of_another")
    if not staff.active:
        raise Conflict("staff.deactivated")
    if not 1 <= days <= LONGEST_DAYS:
        raise BadInput.at("days", "staff.token_days", most=LONGEST_DAYS)
    called = compose(name) if name else None
    if called and (fault := find_fault(called, LONGEST_NAME)):
        raise BadInput([Problem(fault.code, "name", fault.values)])
    if by is not None:
        refuse_token(by, BY_TOKEN)
        require_fresh(session, by)
    chosen = _limit(staff if by is None else by, rights)
    token, at = PREFIX + new_token(32), now(session)
    row = ApiToken(
        digest=seal_of(session).digest(token), id=new_id("token"), staff_id=staff.id, name=called, rights=chosen,
        created_at=at, expires_at=at + timedelta(days=days),
    )  # fmt: skip
    session.add(row)
    told = {"days": days, "rights": chosen, "token": row.id}
    record_audit(session, "staff.token_created", staff.id, by=by.id if by else OPERATOR, details=told)
    return token


def list_tokens(session: Session, staff: Staff) -> Sequence[ApiToken]:
    """One's own that work now, the oldest first; to a token itself alone: it may do less than its person."""
    access, found = access_of(staff), queries.tokens_of(session, staff.id, now(session))
    return [each for each in found if each.id == access.way_in] if access.token else found


def end_token(session: Session, staff: Staff, token_id: str) -> None:
    """One of one's own, by its id. Raises NotFound, for another person's too."""
    row = next((each for each in list_tokens(session, staff) if each.id == token_id), None)
    if row is None:
        raise NotFound("staff.token_unknown")
    row.revoked_at = now(session)
    session.flush()
    withdraw_proposals(session, staff)  # it may have been whoever had this token
    record_audit(session, "staff.token_revoked", staff.id, by=staff.id, details={"token": token_id})


def _limit(maker: Staff, rights: Iterable[str] | None) -> list[str] | None:
    if rights is None:
        return None
    named, may = set(rights), {each.value for each in permissions_of(maker)}
    if not named or named - may:
        raise BadInput.at("rights", "staff.token_rights", unknown=tuple(sorted(named - may)), known=tuple(sorted(may)))
    for acts, reads in NEEDS.items():
        if acts.value in named and reads.value not in named:
            raise BadInput.at("rights", "staff.token_reads", right=acts.value, needs=reads.value)
    return [each.value for each in Permission if each.value in named]


def staff_by_token(session: Session, token: str) -> Staff:
    """Raises NotSignedIn, the same for a token that is unknown, revoked or out of date."""
    found = find_staff_of_token(session, seal_of(session).digests(token), now(session))
    if found is None:
        raise NotSignedIn("staff.token_unusable")
    staff, row = found
    rights = None if row.rights is None else frozenset(row.rights)
    note_access(staff, Access(rights=rights, token=True, way_in=row.id))
    digest = row.digest
    current = seal_of(session).digest(token)
    if digest != current:  # made under an older key, which can be dropped once every token was shown or has ended
        renewed = update(ApiToken).where(ApiToken.digest == digest).values(digest=current)
        write_afterwards(session, lambda writing: writing.execute(renewed))
    return staff
