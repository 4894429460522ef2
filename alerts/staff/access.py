"""How somebody came in: through a desk session that has an age, or with a token that may do less than its person."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import inspect
from sqlalchemy.orm import Session

from alerts.db.session import now
from alerts.errors import Forbidden
from alerts.staff.models import Staff

FRESH = timedelta(hours=8)
"""How old a sign-in may be for what can not be undone: of the same shift. A desk of the day before must not publish."""


@dataclass(frozen=True, slots=True)
class Access:
    """`rights`: names of permissions that a token is limited to; None = all of the person's.

    `signed_in_at` (aware UTC) of a desk session; None = by a token, or by the service's own code. `until`: the end of
    that token.
    """

    rights: frozenset[str] | None = None
    signed_in_at: datetime | None = None
    until: datetime | None = None


WHOLE = Access()


def note_access(staff: Staff, access: Access) -> Staff:
    """Said once, by the door that let them in; it goes wherever this very object goes, and is not stored."""
    inspect(staff).info["access"] = access
    return staff


def access_of(staff: Staff) -> Access:
    found: Access = inspect(staff).info.get("access", WHOLE)
    return found


def require_fresh(session: Session, staff: Staff) -> None:
    """For approving, ending, lifting, and for what two administrators decide. Raises Forbidden.

    A token has no age of this kind: it has an end, and may be made without the right in question.
    """
    signed_in_at = access_of(staff).signed_in_at
    if signed_in_at is not None and now(session) - signed_in_at > FRESH:
        raise Forbidden("staff.not_fresh", {"hours": int(FRESH.total_seconds() // 3600)})
