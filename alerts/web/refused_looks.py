"""Whoever was refused a look at a child's matter, or an act: noted once the answer is known, for any route."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from starlette.requests import Request

from alerts.alert.refused_looks import Asked, note_refused_act, note_refused_look
from alerts.calls.models import Call
from alerts.case.queries import case_by_reference
from alerts.db.session import Database
from alerts.errors import BadInput
from alerts.opening import Service
from alerts.publication.models import Publication
from alerts.staff.models import Staff
from alerts.telemetry.logs import log_failure, open_log
from alerts.web.telling import ID

STOPPED = "case.protected"
_NAMED = frozenset({"case_id", "alert_id", "photo_id", "publication_id", "call_id"})

_READING = frozenset({"GET", "HEAD"})

_log = open_log("homeward.web")


def remember_asker(request: Request, staff: Staff) -> None:
    """Said by the door that let them in."""
    request.state.asker = staff


def note_refusal(request: Request, status: int, code: str) -> None:
    """`status` and `code` of the answer. A store that is silent does not change the answer: it is told in the log."""
    asker: Staff | None = getattr(request.state, "asker", None)
    if asker is None or (status not in (403, 404) and code != STOPPED):
        return
    service: Service = request.app.state.service
    given = {name: str(value) for name, value in request.path_params.items() if name in _NAMED}
    ids = {name: value for name, value in given.items() if ID.fullmatch(value)}  # what is not like one names nothing
    tried = code if status == 403 and request.method not in _READING else ""
    note_look(service.database, ids, by=asker, stopped=code == STOPPED, tried=tried)


def note_look(database: Database, ids: Mapping[str, str], *, by: Staff, stopped: bool, tried: str = "") -> None:
    """`ids` as they stand in an address: `case_id`, `alert_id`, `photo_id`, `publication_id`, `call_id`.

    `tried`: the code of the refusal, where somebody tried to do something; noted of whoever may look.
    """
    try:
        with database.read() as session:
            asked = _read_ids(session, ids)
        looked = bool(ids) and note_refused_look(database, asked, by=by, stopped=stopped)
        if tried and not looked:
            note_refused_act(database, asked, tried, by=by)
    except SQLAlchemyError as error:
        log_failure(_log, "refusal not recorded", error)


@contextmanager
def noting_taken(database: Database, reference: str, *, by: Staff) -> Iterator[None]:
    """Whoever is told that a case with this reference exists, and may not see that case, has asked for it."""
    try:
        yield
    except BadInput as error:
        if any(each.code == "case.reference_taken" for each in error.problems):
            _note_taken(database, reference, by)
        raise


def _note_taken(database: Database, reference: str, by: Staff) -> None:
    try:
        with database.read() as session:
            case = case_by_reference(session, by.agency_id, reference)
    except SQLAlchemyError as error:
        return log_failure(_log, "refusal not recorded", error)
    if case is not None:
        note_look(database, {"case_id": case.id}, by=by, stopped=False)


def _read_ids(session: Session, ids: Mapping[str, str]) -> Asked:
    """A publication and a call are looked at as the alert that they belong to."""
    alert_id = ids.get("alert_id", "")
    if "publication_id" in ids:
        publication = session.get(Publication, ids["publication_id"])
        alert_id = publication.alert_id if publication else ids["publication_id"]
    if "call_id" in ids:
        call = session.get(Call, ids["call_id"])
        alert_id = call.alert_id if call else ids["call_id"]
    return Asked(ids.get("case_id", ""), alert_id, ids.get("photo_id", ""))
