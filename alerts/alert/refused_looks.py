"""Looks and acts that were refused are remembered: who asked for which child's matter that is not theirs to see, who
tried what is not theirs to do.

Noted after the unit of work that refused, in one of its own: what was refused is rolled back, and this stays.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from alerts.alert.models import Alert
from alerts.alert.queries import refusals_since
from alerts.case.keeping import require_readable, require_shown
from alerts.case.models import Case, Photo
from alerts.case.queries import case_for
from alerts.db.audit import REFUSED, REFUSED_ACT, Detail, record_audit
from alerts.db.session import Database, now
from alerts.errors import HomewardError
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require
from alerts.staff.queries import lock_staff

ONCE_IN = timedelta(minutes=10)  # the same person and thing: whoever asks on and on is one entry, and fills no audit

_RIGHTS = {"case": Permission.READ_CASE, "photo": Permission.READ_CASE, "alert": Permission.READ_ALERT}


@dataclass(frozen=True, slots=True)
class Asked:
    """The ids that somebody asked by; empty = by none of the kind. They need not exist."""

    case_id: str = ""
    alert_id: str = ""
    photo_id: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """`what`: case, photo or alert. `case` None: there is nothing by these ids. `subject`: of the case or alert."""

    what: str
    case: Case | None = None
    subject: str = ""
    photo: str = ""

    @property
    def details(self) -> dict[str, Detail]:
        return {"what": self.what, **({"photo": self.photo} if self.photo else {})}


def note_refused_look(database: Database, asked: Asked, *, by: Staff, stopped: bool = False) -> bool:
    """Whether it was one: into the audit with it. Of what is not there, that somebody asked.

    Nothing is noted of somebody who may see it, and was refused for another reason. `stopped`: they were refused
    because the child is protected, which those who wrote the case are as well.
    """
    with database.read() as session:
        look = _find_look(session, asked)
        if not stopped and _may_look(session, look, by):
            return False
    _note(database, REFUSED, look.subject or by.id, look.details, by)
    return True


def note_refused_act(database: Database, asked: Asked, code: str, *, by: Staff) -> None:
    """Into the audit; `code`: of the refusal. What belongs to no case or alert is noted of whoever tried it."""
    with database.read() as session:
        look = _find_look(session, asked)
    _note(database, REFUSED_ACT, look.subject or by.id, {"code": code}, by)


def _note(database: Database, action: str, subject: str, details: Mapping[str, Detail], by: Staff) -> None:
    """Once in ten minutes for the same person and thing."""
    with database.read() as session:
        if _is_noted(session, action, subject, details, by):
            return
    with database.write() as session:
        lock_staff(session, by.id)
        if not _is_noted(session, action, subject, details, by):  # by another request of theirs, a moment ago
            record_audit(session, action, subject, by=by.id, details=details)


def _find_look(session: Session, asked: Asked) -> Look:
    """The narrowest of what was asked for that exists, whosever it is."""
    photo = session.get(Photo, asked.photo_id) if asked.photo_id else None
    if photo is not None:
        return Look("photo", session.get_one(Case, photo.case_id), photo.case_id, photo.id)
    if asked.alert_id:
        alert = session.get(Alert, asked.alert_id)
        return Look("alert", session.get_one(Case, alert.case_id), alert.id) if alert else Look("alert")
    what, case = "photo" if asked.photo_id else "case", session.get(Case, asked.case_id)
    return Look(what, case, case.id) if case else Look(what)


def _may_look(session: Session, look: Look, by: Staff) -> bool:
    """By the same rules that refused, so that they can not come apart."""
    if look.case is None:
        return False
    try:
        require(by, _RIGHTS[look.what])
        case = case_for(session, look.case.id, by)
        require_readable(session, case, by)
        if look.what != "alert":  # how an alert ended is told on, without the child
            require_shown(case)
    except HomewardError:
        return False
    return True


def _is_noted(session: Session, action: str, subject: str, details: Mapping[str, Detail], by: Staff) -> bool:
    entries = refusals_since(session, action, subject, by.id, now(session) - ONCE_IN)
    return any(entry.details == details for entry in entries)
