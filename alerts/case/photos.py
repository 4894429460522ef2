"""Pictures of a child: taken in through the photo door, placed by a focal point, withdrawn at once."""

from sqlalchemy.orm import Session

from alerts.case import queries
from alerts.case.keeping import document_of, note_edit, require_readable, require_shown
from alerts.case.models import CaseState, Photo
from alerts.case.schema import CaseDocument
from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.blobs import get_blob, put_blob
from alerts.db.session import now
from alerts.errors import BadInput, Conflict, Problem
from alerts.facts import PhotoFacts
from alerts.image.door import Master
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require
from alerts.words.typed import check_text

UNSTATED = ("", "not stated")  # the latter stands for nothing given at the command line
LONGEST_RIGHTS = 300
DEFAULT_FOCUS = (0.5, 0.38)  # the upper-middle third, where a face usually is


def add_photo(session: Session, case_id: str, master: Master, *, child: int, rights: str, by: Staff) -> Photo:
    """Keep a master picture of child number `child` (1-based). Decoding happened before, outside the transaction.

    `rights`: whose it is and who allows it, empty = nobody has said. Raises BadInput, Conflict, Forbidden, NotFound.
    """
    require(by, Permission.WRITE_CASE)
    case = queries.case_for(session, case_id, by, lock=True)
    if case.state in (CaseState.CLOSED, CaseState.PURGED):
        raise Conflict("case.closed")
    require_readable(session, case, by)
    _check_child(child, document_of(session, case))
    rights = check_text("rights", rights, LONGEST_RIGHTS) if rights.strip() else ""
    sha256 = put_blob(session, master.data, "image/jpeg")
    if queries.is_withdrawn(session, case.id, sha256):
        raise Conflict("photo.withdrawn")
    photo = Photo(
        id=new_id("photo"),
        case_id=case.id,
        child=child,
        sha256=sha256,
        width=master.width,
        height=master.height,
        focus=list(DEFAULT_FOCUS),
        rights=rights,
        uploaded_by=by.id,
        uploaded_at=now(session),
    )
    session.add(photo)
    note_edit(session, case, by)
    record_audit(session, "photo.added", case.id, by=by.id, details={"photo": photo.id, "child": child})
    return photo


def place_photo(
    session: Session,
    case_id: str,
    photo_id: str,
    *,
    focus: tuple[float, float] | None = None,
    child: int | None = None,
    by: Staff,
) -> Photo:
    """`focus`: where the face is, 0..1 from the left and from the top; `child`: whose it is, by number. None: it stays.

    Raises BadInput, Conflict, Forbidden, NotFound.
    """
    require(by, Permission.WRITE_CASE)
    case = queries.case_for(session, case_id, by, lock=True)
    require_shown(case)
    if case.state is CaseState.CLOSED:  # an edit, by which its end could not be taken back any more
        raise Conflict("case.closed")
    require_readable(session, case, by)
    photo = queries.photo_of_case(session, case.id, photo_id)
    if focus is not None:
        if not all(0 <= value <= 1 for value in focus):
            raise BadInput.at("focus", "photo.focus_outside")
        photo.focus = list(focus)
        record_audit(session, "photo.focused", case.id, by=by.id, details={"photo": photo.id})
    if child is not None:
        _check_child(child, document_of(session, case))
        photo.child = child
        record_audit(session, "photo.of_another_child", case.id, by=by.id, details={"photo": photo.id, "child": child})
    if focus is not None or child is not None:
        note_edit(session, case, by)
    return photo


def withdraw_photo(session: Session, case_id: str, photo_id: str, *, by: Staff) -> Photo:
    """It may not be used again from now on, however often it was uploaded; what already shows it is replaced by an
    Update."""
    require(by, Permission.WRITE_CASE)
    case = queries.case_for(session, case_id, by, lock=True)
    require_shown(case)
    require_readable(session, case, by)
    photo = queries.photo_of_case(session, case.id, photo_id)
    if photo.withdrawn_at is not None:  # a second click edits nothing
        return photo
    photo.withdrawn_at = now(session)
    note_edit(session, case, by)
    record_audit(session, "photo.withdrawn", case.id, by=by.id, details={"photo": photo.id})
    return photo


def read_photo(session: Session, case_id: str, photo_id: str, *, by: Staff) -> bytes:
    """The master's bytes; the reading is recorded."""
    require(by, Permission.READ_CASE)
    case = queries.case_for(session, case_id, by)
    require_shown(case)
    require_readable(session, case, by)
    photo = queries.photo_of_case(session, case.id, photo_id)
    record_audit(session, "photo.read", case.id, by=by.id, details={"photo": photo.id})
    return get_blob(session, photo.sha256)


def find_photo_cautions(session: Session, case_id: str) -> tuple[Problem, ...]:
    """Photos of which nobody has said where they come from and who allows their use."""
    unstated = [photo for photo in queries.photos_of_case(session, case_id) if photo.rights.strip() in UNSTATED]
    return (Problem("photo.rights_unstated", "photos", {"count": len(unstated)}),) if unstated else ()


def photo_facts(
    session: Session, case_id: str, only: frozenset[str] | None = None
) -> dict[int, tuple[PhotoFacts, ...]]:
    """The usable photos by child; `only` keeps to these photo ids."""
    facts: dict[int, tuple[PhotoFacts, ...]] = {}
    for photo in queries.photos_of_case(session, case_id):
        if only is None or photo.id in only:
            fact = PhotoFacts(
                sha256=photo.sha256, width=photo.width, height=photo.height, focus=(photo.focus[0], photo.focus[1])
            )
            facts[photo.child] = (*facts.get(photo.child, ()), fact)[:2]
    return facts


def _check_child(child: int, document: CaseDocument) -> None:
    count = len(document.children)
    if not 1 <= child <= count:
        raise BadInput.at("child", "photo.no_such_child", child=child, count=count)
