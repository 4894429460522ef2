"""A case is opened, read and changed; every hand and every reading is remembered."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from alerts.case import queries
from alerts.case.disclosure import check_reference
from alerts.case.document import CaseDocument, ParsedCase, dump_case, parse_case_object
from alerts.case.models import Answer, Case, CaseState, Hand
from alerts.case.rules import load_pack
from alerts.case.schema import Verification
from alerts.case.stopping import (
    ADDRESS,
    No,
    is_stopped,
    must_come_back,
    only_says_no,
    only_settles_doubt,
    renews_protection,
    said_no,
)
from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.models import TombstoneKind
from alerts.db.session import now, seal_of
from alerts.db.tombstones import record_tombstone
from alerts.errors import BadInput, Conflict, NotFound
from alerts.staff.assignments import assign_agency
from alerts.staff.models import Staff
from alerts.staff.permissions import OPERATOR, Permission, permissions_of, require

REOPEN_WITHIN = timedelta(hours=24)  # after its end, which may have been wrong
LOOK_WITHIN = timedelta(hours=24)  # what nobody goes on with is forgotten: when to look the first time


def open_case(session: Session, parsed: ParsedCase, *, by: Staff) -> Case:
    """Keep a new case; its verification answers are recorded with the person and the time.

    Raises BadInput when the agency already has a case with this reference, or when it holds a name that is not told.
    """
    require(by, Permission.WRITE_CASE)
    document, pack = parsed.document, load_pack(parsed.document.rules)
    check_reference(document, pack)
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
        pack_version=pack.version,
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


def is_readable(session: Session, case: Case, by: Staff) -> bool:
    """Whether this person may see it: a protected case, if they wrote of it or may lift the protection."""
    if case.hidden_at is not None or case.sealed_document is None:
        return True
    if not is_stopped(case, document_of(session, case)):
        return True
    return queries.has_written(session, case.id, by) or Permission.LIFT_PROTECTION in permissions_of(by)


def require_readable(session: Session, case: Case, by: Staff) -> None:
    """Raises Conflict as `is_readable` says."""
    if not is_readable(session, case, by):
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
    return _unseal(session, case)


def verification_of(session: Session, case: Case) -> Verification:
    """The answers as they stand, of a hidden case too: for whoever has to say no of it."""
    return _unseal(session, case).verification


def answer_case(session: Session, case_id: str, answers: Mapping[str, Any], *, by: Staff) -> Case:
    """Fields of the document's `verification`; those left out, and criteria not named, keep their answer.

    Raises as `change_case` does.
    """
    require(by, Permission.WRITE_CASE)
    case = queries.case_for(session, case_id, by, lock=True)  # or what is answered meanwhile would be overwritten
    before = _read_to_change(session, case, {"verification"}).verification.model_dump(mode="json")
    criteria = answers.get("criteria", {})
    merged = {**before["criteria"], **criteria} if isinstance(criteria, Mapping) else criteria
    verification = {**before, **answers, "criteria": merged}
    change_case(session, case_id, {"verification": verification}, named=answers, by=by)
    return case


def change_case(
    session: Session,
    case_id: str,
    changes: dict[str, Any],
    *,
    named: Collection[str] = (),
    numbered: bool = False,
    by: Staff,
) -> ParsedCase:
    """Replace top-level fields of the document; the whole is checked as if it were new.

    `named`: items of the verification that somebody answers one by one, so that what they say is said now, though the
    answer be the same as before. Without it an answer that is repeated is carried along with the document.
    `numbered`: what left of it knows its children by their numbers, as photos do.
    Raises BadInput, Conflict (the child is protected; the case is closed, and this is not only a no), NotFound.
    """
    require(by, Permission.WRITE_CASE)
    case = queries.case_for(session, case_id, by, lock=True)
    before = _read_to_change(session, case, changes)
    if not (settles := only_settles_doubt(case, before.verification, changes)):
        require_readable(session, case, by)  # whoever wrote any part is let in: nobody lets himself in
    parsed = parse_case_object({**dump_case(before), **changes}, now=now(session))
    document = parsed.document
    if document.reference != case.reference:
        raise BadInput.at("reference", "case.reference_is_fixed", reference=case.reference)
    if before.verification.protected_address == "unknown" and document.verification.protected_address is None:
        raise BadInput.at("verification.protected_address", "case.doubt_stands")
    if document.mode is not before.mode:
        raise BadInput.at("mode", "case.mode_is_fixed", mode=before.mode.value)
    shown = {photo.child for photo in queries.photos_of_case(session, case.id)}
    _check_numbers(before, document, set(range(1, len(before.children) + 1)) if numbered else shown)
    renewed = renews_protection(case, before.verification, document.verification, named)
    anew = ("protected_address",) if renewed else ()
    if case.state is CaseState.CLOSED and not only_says_no(before, document, load_pack(case.pack), anew):
        raise Conflict("case.closed")
    _write_document(session, case, document)
    if case.state is CaseState.VERIFIED:
        case.state, case.verified_at = CaseState.OPEN, None  # what was verified is not what it says now
    _record_answers(session, case, before.verification, document.verification, by, anew)
    _note_stop(session, case, document, renewed=renewed)
    _keep_no(session, case, before, document, renewed=renewed)
    note_edit(session, case, by, lets_in=not settles or not is_stopped(case, document))
    record_audit(session, "case.changed", case.id, by=by.id, details={"fields": sorted(changes)})
    return parsed


def takes_no(session: Session, case: Case) -> bool:
    """Whether it still changes something: the search is not over, or its end may yet be taken back."""
    if case.state not in (CaseState.CLOSED, CaseState.PURGED):
        return True
    if case.closed_at is None or case.purge_due_at is None:  # its purge has begun
        return False
    return now(session) - case.closed_at <= REOPEN_WITHIN


def stop_again(session: Session, case: Case, why: Collection[No], at: datetime) -> None:
    """The store had forgotten that somebody said no at `at`, and not in which words.

    A hit stands again until two people lift it; a doubt is one again; what was refused is asked for again. Nothing that
    waits can be approved, and whoever goes on has to verify the case first.
    """
    if case.sealed_document is None:
        return
    document = _unseal(session, case)
    answers: dict[str, Any] = {"consent": None, "harm_of_publicity": None} if No.REFUSED in why else {}
    if No.DOUBT in why:
        answers["protected_address"], case.lifted_at = "unknown", None
    if No.HIT in why:
        answers["protected_address"], case.protected_at, case.lifted_at = "hit", at, None
    _write_document(
        session, case, document.model_copy(update={"verification": document.verification.model_copy(update=answers)})
    )
    case.state = CaseState.OPEN if case.state is CaseState.VERIFIED else case.state
    case.verified_at, case.edits = None, case.edits + 1
    record_audit(session, "case.stopped_again", case.id, by=OPERATOR, details={"why": sorted(why)})


def reopen_case(session: Session, case: Case, *, approve_within: timedelta, by: Staff) -> None:
    """Its end may have been wrong: it is as it was before, and shown again. `closed_at` stays until an alert of it is
    approved; if none is by then, it is closed again. Raises Conflict when it can not be reopened."""
    if case.state is not CaseState.CLOSED or case.sealed_document is None:
        raise Conflict("reinstate.forgotten")
    if case.verified_at is None:
        raise Conflict("reinstate.case_changed")
    case.state, case.hidden_at = CaseState.VERIFIED, None
    case.purge_due_at = now(session) + approve_within
    require_no_no(session, case)
    record_audit(session, "case.reopened", case.id, by=by.id)


def has_a_no(session: Session, case: Case) -> bool:
    """Whether somebody said no, so that nothing of it may be out; of a hidden case too. Raises NotFound once purged."""
    return must_come_back(case, _unseal(session, case), load_pack(case.pack))


def require_no_no(session: Session, case: Case) -> None:
    """The guard of what would go out again. Raises Conflict."""
    if has_a_no(session, case):
        raise Conflict("reinstate.stopped")


def note_edit(session: Session, case: Case, by: Staff, *, lets_in: bool = True) -> None:
    """Whoever changed anything can not approve it, and nothing that was submitted before can be approved.

    `lets_in` False: who found out that the child is protected has answered, and sees no more of the case for it.
    """
    case.edits += 1
    if lets_in and session.get(Hand, (case.id, by.id)) is None:
        session.add(Hand(case_id=case.id, staff_id=by.id))
    session.flush()


def _check_numbers(before: CaseDocument, after: CaseDocument, kept: Collection[int]) -> None:
    """Who was found, and whose face a photo shows, goes by a child's place in the list: or one who was found would be
    searched for under another's number. `kept`: the numbers that something goes by. Raises BadInput."""
    if not kept:
        return
    names = [[(child.given_name, child.family_name) for child in each.children] for each in (before, after)]
    moved = any(new != old and new in names[0] for old, new in zip(*names, strict=False))
    gone = range(len(names[1]) + 1, len(names[0]) + 1)
    if moved or any(number in kept for number in gone):
        raise BadInput.at("children", "case.children_keep_their_numbers")


def _read_to_change(session: Session, case: Case, fields: Collection[str]) -> CaseDocument:
    """Of a closed case no more than a no is taken, of a hidden one too. Raises Conflict, NotFound."""
    if case.state not in (CaseState.CLOSED, CaseState.PURGED):
        return document_of(session, case)
    if not takes_no(session, case) or set(fields) != {"verification"}:
        raise Conflict("case.closed")
    return _unseal(session, case)


def _unseal(session: Session, case: Case) -> CaseDocument:
    if case.sealed_document is None:
        raise NotFound("case.purged")
    return CaseDocument.model_validate(seal_of(session).open_json(case.sealed_document, f"case:{case.id}"))


def _note_stop(session: Session, case: Case, document: CaseDocument, *, renewed: bool) -> None:
    """What is said of the address stands by itself from now on, whatever was lifted before; and what is out of a case
    that somebody says no to has to come back."""
    at = now(session)
    if renewed:
        case.protected_at, case.lifted_at = at, None
    if must_come_back(case, document, load_pack(case.pack)):
        case.stop_due_at = at


def _keep_no(session: Session, case: Case, before: CaseDocument, after: CaseDocument, *, renewed: bool) -> None:
    """Beside the database too: a backup from before must not forget it."""
    pack = load_pack(after.rules)
    new = said_no(after, pack) - (said_no(before, pack) - ADDRESS if renewed else said_no(before, pack))
    if new and must_come_back(case, after, pack):
        record_tombstone(session, TombstoneKind.STOPPED, case.id, {"why": sorted(new)})


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
