"""API tokens: shown once, kept as a keyed digest, with an end."""

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import update
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.base import new_token
from alerts.db.session import now, seal_of, write_afterwards
from alerts.errors import BadInput, Conflict, Forbidden, NotSignedIn
from alerts.staff.access import Access, access_of, note_access, require_fresh
from alerts.staff.models import ApiToken, Staff
from alerts.staff.permissions import OPERATOR, Actor, Permission, permissions_of
from alerts.staff.queries import find_staff_of_token

PREFIX = "hw_"  # so that scanners of leaked secrets, and people, know one when they see it
LONGEST_DAYS = 365


def create_token(
    session: Session, staff: Staff, *, days: int = 90, rights: Iterable[str] | None = None, by: Actor
) -> str:
    """The token, never to be seen again. Nobody makes one for somebody else, or one pair of eyes could be four.

    `rights`: names of permissions that it is limited to; None = whatever its person may, now and later. A token that is
    limited makes none that is less so, none outlives the one that made it, and a session makes one while it is fresh.
    Raises BadInput, Conflict, Forbidden.
    """
    if by is not None and by.id != staff.id:
        raise Forbidden("staff.token_of_another")
    if not staff.active:
        raise Conflict("staff.deactivated")
    if not 1 <= days <= LONGEST_DAYS:
        raise BadInput.at("days", "staff.token_days", most=LONGEST_DAYS)
    if by is not None:
        require_fresh(session, by)
    chosen = _limit(staff if by is None else by, rights)
    token = PREFIX + new_token(32)
    at = now(session)
    until = at + timedelta(days=days)
    maker = access_of(by).until if by is not None else None
    session.add(
        ApiToken(
            digest=seal_of(session).digest(token),
            staff_id=staff.id,
            rights=chosen,
            created_at=at,
            expires_at=until if maker is None else min(until, maker),
        )
    )
    record_audit(
        session, "staff.token_created", staff.id, by=by.id if by else OPERATOR, details={"days": days, "rights": chosen}
    )
    return token


def _limit(maker: Staff, rights: Iterable[str] | None) -> list[str] | None:
    held = access_of(maker).rights
    if rights is None:
        return None if held is None else sorted(held)
    named, may = set(rights), {each.value for each in permissions_of(maker)}
    if not named or named - may:
        raise BadInput.at("rights", "staff.token_rights", unknown=tuple(sorted(named - may)), known=tuple(sorted(may)))
    return [each.value for each in Permission if each.value in named]


def staff_by_token(session: Session, token: str) -> Staff:
    """Raises NotSignedIn, the same for a token that is unknown, revoked or out of date."""
    found = find_staff_of_token(session, seal_of(session).digests(token), now(session))
    if found is None:
        raise NotSignedIn("staff.token_unusable")
    staff, row = found
    rights = None if row.rights is None else frozenset(row.rights)
    note_access(staff, Access(rights=rights, until=row.expires_at))
    digest = row.digest
    current = seal_of(session).digest(token)
    if digest != current:  # made under an older key, which can be dropped once every token was shown or has ended
        renewed = update(ApiToken).where(ApiToken.digest == digest).values(digest=current)
        write_afterwards(session, lambda writing: writing.execute(renewed))
    return staff


def revoke_token(session: Session, token: str) -> None:
    """Whoever holds a token may end it. Raises NotSignedIn when it does not work anyhow."""
    staff = staff_by_token(session, token)
    digests = seal_of(session).digests(token)
    session.execute(update(ApiToken).where(ApiToken.digest.in_(digests)).values(revoked_at=now(session)))
    record_audit(session, "staff.token_revoked", staff.id, by=staff.id)
