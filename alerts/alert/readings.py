"""Who has looked into a case, its photos and its drafts, for those who answer for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from alerts.alert.queries import alerts_of_case
from alerts.case.queries import case_for
from alerts.db.audit import newest_entries
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require

READINGS = frozenset({"case.read", "photo.read", "draft.read"})


@dataclass(frozen=True, slots=True)
class Reading:
    """`what`: case, photo or draft; `subject`: the id of the case or alert; `detail`: of the photo or draft."""

    at: datetime
    by: str
    what: str
    subject: str
    detail: str | None


def list_readings(session: Session, case_id: str, *, most: int | None = None, by: Staff) -> Sequence[Reading]:
    """The newest first, all of them or so many. Raises Forbidden, NotFound."""
    require(by, Permission.WRITE_CASE)
    case = case_for(session, case_id, by)
    subjects = [case.id, *(alert.id for alert in alerts_of_case(session, case.id))]
    entries = newest_entries(session, subjects, READINGS, most)
    return [_tell(entry.at, entry.actor, entry.action, entry.subject, entry.details) for entry in entries]


def _tell(at: datetime, by: str, action: str, subject: str, details: object) -> Reading:
    what = action.partition(".")[0]
    found = details.get(what) if isinstance(details, dict) else None
    return Reading(at, by, what, subject, found)
