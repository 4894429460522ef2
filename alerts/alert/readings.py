"""Who has looked into a case, its photos and its drafts, and who was refused: for those who answer for it.

What was refused is shown to the auditor as well: of both the person's agency and the one whose matter it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.orm import Session

from alerts.alert.queries import alerts_of_case, newest_refusals, owned_by
from alerts.case.queries import case_for
from alerts.db.audit import REFUSED, AuditEntry, newest_entries
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require

READINGS = frozenset({"case.read", "photo.read", "draft.read", REFUSED})


@dataclass(frozen=True, slots=True)
class Reading:
    """`what`: case, photo, draft or alert; `subject`: the id of the case or alert; `detail`: of the photo or draft.

    `subject` None: nothing was there by the id that was asked for, or it is another agency's.
    """

    at: datetime
    by: str
    what: str
    subject: str | None
    detail: str | None
    refused: bool


def list_readings(session: Session, case_id: str, *, most: int | None = None, by: Staff) -> Sequence[Reading]:
    """The newest first, all of them or so many. Raises Forbidden, NotFound."""
    require(by, Permission.WRITE_CASE)
    case = case_for(session, case_id, by)
    subjects = [case.id, *(alert.id for alert in alerts_of_case(session, case.id))]
    return [_tell(entry) for entry in newest_entries(session, subjects, READINGS, most)]


def list_refused_looks(session: Session, *, most: int, by: Staff) -> Sequence[Reading]:
    """Those of the agency's people, and those of anybody at its cases; the newest first. Raises Forbidden."""
    require(by, Permission.READ_AUDIT)
    told = [_tell(entry) for entry in newest_refusals(session, by.agency_id, most)]
    own = owned_by(session, by.agency_id, {each.subject for each in told if each.subject})
    return [each if each.subject in own else replace(each, subject=None, detail=None) for each in told]


def _tell(entry: AuditEntry) -> Reading:
    refused = entry.action == REFUSED
    what = str(entry.details["what"]) if refused else entry.action.partition(".")[0]
    detail = entry.details.get(what)
    return Reading(entry.at, entry.actor, what, entry.subject, str(detail) if detail else None, refused)
