"""How somebody came in: through a desk session that has an age, or with a token that may do less than its person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from alerts.db.session import now
from alerts.errors import Forbidden, NotSignedIn
from alerts.staff import queries
from alerts.staff.models import Factor, Staff

FRESH: Mapping[Factor, timedelta] = {
    Factor.PASSKEY: timedelta(minutes=15),
    Factor.CODE: timedelta(minutes=15),
    Factor.LINK: timedelta(hours=8),  # of the same shift: another link takes another person
}
"""How long ago somebody may have shown that it is them, for what can not be undone."""


@dataclass(frozen=True, slots=True)
class Access:
    """`rights`: names of permissions that a token is limited to; None = all of the person's.

    `proven_at` (aware UTC) and `factor` of a desk session: when and how the person last showed that it is them.
    `proven_at` None = by a token, or by the service's own code. `token`: whether it was one. `way_in`: the id of the
    session or token; empty for the service's own code.
    """

    rights: frozenset[str] | None = None
    proven_at: datetime | None = None
    factor: Factor = Factor.LINK
    token: bool = False
    way_in: str = ""


WHOLE = Access()


@dataclass(slots=True)
class Uses:
    """What somebody's request took: names of permissions, cases, whether they had to be fresh, and by no token."""

    rights: set[str] = field(default_factory=set)
    cases: set[str] = field(default_factory=set)
    fresh: bool = False
    by_hand: bool = False


def note_access(staff: Staff, access: Access) -> Staff:
    """Said once, by the door that let them in; it goes wherever this very object goes, and is not stored."""
    inspect(staff).info["access"] = access
    return staff


def access_of(staff: Staff) -> Access:
    found: Access = inspect(staff).info.get("access", WHOLE)
    return found


def uses_of(staff: Staff) -> Uses:
    """Of the request that this very object came with; whoever checks something notes it here."""
    uses: Uses = inspect(staff).info.setdefault("uses", Uses())
    return uses


def refuse_token(staff: Staff, code: str) -> None:
    """For what nobody does but in a session of their own. Raises Forbidden(code)."""
    uses_of(staff).by_hand = True
    if access_of(staff).token:
        raise Forbidden(code)


def is_fresh(access: Access, at: datetime, spare: timedelta = timedelta()) -> bool:
    """Whether the person showed it lately enough; `spare`: and still will have after so long."""
    return access.proven_at is None or at + spare - access.proven_at <= FRESH[access.factor]


def require_fresh(session: Session, staff: Staff | None) -> None:
    """For approving, ending (in part too), lifting, ways in, partners' keys, channels and their settings, who is on
    duty, closing an account, and what two administrators decide. Raises Forbidden, NotSignedIn.

    Their way in must be open still, and their roles the same: a body may come half a minute after its sender was let
    in. A token has no age of this kind: it has an end, and may be made without the right in question. `staff` None: it
    is done on the machine.
    """
    if staff is None:
        return
    access = access_of(staff)
    uses_of(staff).fresh = True
    if access.way_in and queries.roles_now(session, access.way_in, now(session)) != staff.roles:
        raise NotSignedIn("staff.token_unusable" if access.token else "staff.session_over")
    if not is_fresh(access, now(session)):
        code = "staff.not_fresh_link" if access.factor is Factor.LINK else "staff.not_fresh"
        raise Forbidden(code, {"minutes": int(FRESH[access.factor].total_seconds() // 60)})
