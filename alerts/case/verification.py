"""The checklist is complete and nothing in it forbids: the case is verified, by a named person at a named time."""

from functools import cache
from typing import Any

from sqlalchemy.orm import Session

from alerts.case import queries
from alerts.case.criteria import PROTECTED, OpenItem, open_items
from alerts.case.keeping import answer_case, document_of, is_readable, require_readable
from alerts.case.models import Case, CaseState
from alerts.case.rules import RulePack, load_pack
from alerts.case.schema import CaseDocument
from alerts.db.audit import record_audit
from alerts.db.session import Database, now
from alerts.errors import BadInput, Conflict, Problem
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require
from geo.gazetteer import Gazetteer, load_countries, load_us_counties
from geo.shapes import Point


def answer_and_verify(database: Database, case_id: str, answers: dict[str, Any], *, by: Staff) -> None:
    """In two units of work: what was answered stays answered though other items are open. A hit above all.

    `answers`: fields of the document's `verification`; those left out, and criteria not named, keep their answer. Of a
    closed case only a no is taken, while its end may be taken back.

    Raises BadInput naming each open item, or, to whoever may not see the case, no more than what they answered;
    Conflict (the child is protected, the case is closed), Forbidden, NotFound.
    """
    if answers:
        with database.write() as session:
            case = answer_case(session, case_id, answers, by=by)
            closed, shut = case.state is CaseState.CLOSED, not is_readable(session, case, by)
        if closed:
            return  # somebody says no after the end: that is all it takes
        if shut:
            values = {"answer": str(answers["protected_address"])}
            raise BadInput([Problem(PROTECTED, "verification.protected_address", values)], "case.open_items")
    with database.write() as session:
        verify_case(session, case_id, by=by)


def verify_case(session: Session, case_id: str, answers: dict[str, Any] | None = None, *, by: Staff) -> Case:
    """Record `answers` (fields of the document's `verification`) and verify; BadInput names each open item.

    Raises Conflict for whoever may not see the case: what is open tells of it.
    """
    require(by, Permission.WRITE_CASE)
    case = queries.case_for(session, case_id, by, lock=True)
    if case.state in (CaseState.CLOSED, CaseState.PURGED):
        raise Conflict("case.closed")
    if answers:
        answer_case(session, case_id, answers, by=by)
    require_readable(session, case, by)
    items = find_open_items(session, case)
    if items:
        raise BadInput(
            [Problem(item.code, f"verification.{item.key}", item.values) for item in items], "case.open_items"
        )
    if case.state is not CaseState.VERIFIED:
        case.state, case.verified_at = CaseState.VERIFIED, now(session)
        details = {"pack": case.pack, "version": case.pack_version}
        record_audit(session, "case.verified", case.id, by=by.id, details=details)
    return case


def find_open_items(session: Session, case: Case) -> tuple[OpenItem, ...]:
    document, pack = document_of(session, case), load_pack(case.pack)
    return open_items(
        document,
        pack,
        today=now(session).date(),
        seen_in=country_of(document),
        seen_in_part=part_of(document, pack),
        protection_lifted=case.lifted_at is not None,
        protection_stands=case.protected_at is not None and case.lifted_at is None,
    )


def country_of(document: CaseDocument) -> str | None:
    """ISO 3166-1 alpha-2 of the country that holds the last-seen point; None where no point is known, or at sea."""
    return _holder(document, "country")


def part_of(document: CaseDocument, pack: RulePack) -> str | None:
    """The bundled part of the agency's country that holds the point; None where the pack asks no part of it."""
    division = pack.division
    return _holder(document, division.kind) if division and division.country == document.agency.country else None


def _holder(document: CaseDocument, kind: str) -> str | None:
    point = document.last_seen.point
    return None if point is None else _bundled().holder(Point(*point), kind)


@cache
def _bundled() -> Gazetteer:
    """Data that never changes while a process runs."""
    return load_countries().joined(load_us_counties())


def require_verified(session: Session, case: Case) -> None:
    """The guard before anything is drafted, shown as a preview, or submitted."""
    if case.state is not CaseState.VERIFIED:
        raise Conflict("case.not_verified")
