"""A case is opened, read and changed; every hand and every reading is remembered."""

from collections.abc import Collection
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from alerts.case import queries
from alerts.case.document import CaseDocument, ParsedCase, dump_case, parse_case_object
from alerts.case.models import Answer, Case, CaseState, Hand
from alerts.case.rules import load_pack
from alerts.case.schema import Verification
from alerts.case.stopping import is_stopped, must_come_back, only_settles_doubt, renews_protection
from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.session import now, seal_of
from alerts.errors import BadInput, Conflict, NotFound
from alerts.staff.assignments import assign_agency
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, permissions_of, require

LOOK_WITHIN = timedelta(hours=24)  # what nobody goes on with is forgotten: when to look the first time


def open_case(session: Session, parsed: ParsedCase, *, by: Staff) -> Case:
    """Keep a new case; its verification answers are recorded with the person and the time.

    Raises BadInput when the agency already has a case with this reference.
    """
    require(by, Permission.WRITE_CASE)
    document = parsed.document
    if queries.case_by_reference(session, by.agency_id, document.reference) is not None:
        raise BadInput.at("reference", "case.reference_taken", reference=document.reference)
    at = now(session)
    case = Case(
        id=new_id("case"),
        agency_id=by.agency_id,
        reference=document.reference,
        state=CaseState.OPEN,
        edits=0,
        pack=document.rules,
        pack_version=load_pack(document.rules).version,
        created_by=by.id,
        created_at=at,
        purge_due_at=at + LOOK_WITHIN,
    )
    _write_document(session, case, document)
    session.add(case)
    session.flush()
    assign_agency(session, case.id, by=by)
    renewed = renews_protection(case, Verification(), document.verification, ())
    _record_answers(session, case, Verification(), document.verification, by)
    _note_stop(session, case, document, renewed=renewed)
    note_edit(session, case, by)
    record_audit(session, "case.opened", case.id, by=by.id, details={"pack": case.pack, "version": case.pack_version})
    return case


def read_case(session: Session, case_id: str, *, by: Staff) -> tuple[Case, CaseDocument]:
    """The case and its document; the reading is recorded. Raises as `require_readable` does."""
    require(by, Permission.READ_CASE)
    case = queries.case_for(session, case_id, by)
    require_readable(session, case, by)
    record_audit(session, "case.read", case.id, by=by.id)
    return case, document_of(session, case)


def require_readable(session: Session, case: Case, by: Staff) -> None:
    """Raises Conflict for a protected case, but for those who wrote it and those who may lift the protection."""
    if case.hidden_at is None and case.sealed_document is not None and is_stopped(case, document_of(session, case)):
        knows = by.id in queries.hands_of_case(session, case.id)
        if not knows and Permission.LIFT_PROTECTION not in permissions_of(by):
            raise Conflict("case.protected")


def require_shown(case: Case) -> None:
    """Raises NotFound for a case that is hidden or purged."""
    if case.hidden_at is not None:
        raise NotFound("case.purged" if case.state is CaseState.PURGED else "case.hidden")


def document_of(session: Session, case: Case) -> CaseDocument:
    """Unseal the document, for rooms that work on it without showing it.

    Raises NotFound once every copy is accounted for: from then on nobody looks into it, and later it is wiped.
    """
    require_shown(case)
    if case.sealed_document is None:
        raise NotFound("case.purged")
    return CaseDocument.model_validate(seal_of(session).open_json(case.sealed_document, f"case:{case.id}"))


def change_case(
    session: Session, case_id: str, changes: dict[str, Any], *, named: Collection[str] = (), by: Staff
) -> ParsedCase:
    """Replace top-level fields of the document; the whole is checked as if it were new.

    `named`: items of the verification that somebody answers one by one, so that what they say is said now, though the
    answer be the same as before. Without it an answer that is repeated is carried along with the document.
    """
    require(by, Permission.WRITE_CASE)
    case = queries.case_for(session, case_id, by, lock=True)
    if case.state in (CaseState.CLOSED, CaseState.PURGED):
        raise Conflict("case.closed")
    before = document_of(session, case)
    if not only_settles_doubt(case, before.verification, changes):
        require_readable(session, case, by)  # whoever wrote any part is let in: nobody lets himself in
    parsed = parse_case_object({**dump_case(before), **changes}, now=now(session))
    if parsed.document.reference != case.reference:
        raise BadInput.at("reference", "case.reference_is_fixed", reference=case.reference)
    if parsed.document.mode is not before.mode:
        raise BadInput.at("mode", "case.mode_is_fixed", mode=before.mode.value)
    _write_document(session, case, parsed.document)
    if case.state is CaseState.VERIFIED:
        case.state, case.verified_at = CaseState.OPEN, None  # what was verified is not what it says now
    renewed = renews_protection(case, before.verification, parsed.document.verification, named)
    anew = ("protected_address",) if renewed else ()
    _record_answers(session, case, before.verification, parsed.document.verification, by, anew)
    _note_stop(session, case, parsed.document, renewed=renewed)
    note_edit(session, case, by)
    record_audit(session, "case.changed", case.id, by=by.id, details={"fields": sorted(changes)})
    return parsed


def reopen_case(session: Session, case: Case, *, approve_within: timedelta, by: Staff) -> None:
    """Its end may have been wrong: it is as it was before, and shown again. `closed_at` stays until an alert of it is
    approved; if none is by then, it is closed again. Raises Conflict when it can not be reopened."""
    if case.state is not CaseState.CLOSED or case.sealed_document is None:
        raise Conflict("reinstate.forgotten")
    if case.verified_at is None:
        raise Conflict("reinstate.case_changed")
    case.state, case.hidden_at = CaseState.VERIFIED, None
    case.purge_due_at = now(session) + approve_within
    if must_come_back(case, document_of(session, case), load_pack(case.pack)):
        raise Conflict("reinstate.stopped")
    record_audit(session, "case.reopened", case.id, by=by.id)


def note_edit(session: Session, case: Case, by: Staff) -> None:
    """Whoever changed anything can not approve it, and nothing that was submitted before can be approved."""
    case.edits += 1
    if session.get(Hand, (case.id, by.id)) is None:
        session.add(Hand(case_id=case.id, staff_id=by.id))
    session.flush()


def _note_stop(session: Session, case: Case, document: CaseDocument, *, renewed: bool) -> None:
    """What is said of the address stands by itself from now on, whatever was lifted before; and what is out of a case
    that somebody says no to has to come back."""
    at = now(session)
    if renewed:
        case.protected_at, case.lifted_at = at, None
    if must_come_back(case, document, load_pack(case.pack)):
        case.stop_due_at = at


def _write_document(session: Session, case: Case, document: CaseDocument) -> None:
    case.sealed_document = seal_of(session).seal_json(dump_case(document), f"case:{case.id}")
    case.pack, case.pack_version = document.rules, load_pack(document.rules).version


def _record_answers(
    session: Session, case: Case, before: Verification, after: Verification, by: Staff, anew: Collection[str] = ()
) -> None:
    """Those that are new, changed, or said `anew`: the others stay the answers of whoever gave them."""
    at, known = now(session), before.model_dump(mode="json")
    for item, answer in after.model_dump(mode="json").items():
        if answer == known[item] and item not in anew:
            continue
        sealed = seal_of(session).seal_json(answer, f"answer:{case.id}:{item}")
        session.add(Answer(id=new_id("answer"), case_id=case.id, item=item, sealed_answer=sealed, by=by.id, at=at))
