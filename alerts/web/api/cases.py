"""Cases over HTTP: the case document in, its verification, and its photos."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from fastapi import APIRouter
from pydantic import Field
from sqlalchemy.orm import Session

from alerts.alert.queries import alerts_of_case
from alerts.case import queries
from alerts.case.boundary import read_boundary
from alerts.case.cautions import find_cautions
from alerts.case.document import CaseDocument, ParsedCase, dump_case, parse_case
from alerts.case.keeping import change_case, document_of, is_readable, open_case, read_case, require_readable
from alerts.case.models import Case, CaseState
from alerts.case.scalars import Wrong
from alerts.case.schema import which_area
from alerts.case.source import read_source
from alerts.case.verification import answer_and_verify, find_open_items
from alerts.errors import BadInput, Problem
from alerts.message.queries import was_told
from alerts.staff.models import Staff
from alerts.staff.permissions import Permission, require
from alerts.web.api.examples import CASE, CASE_YAML
from alerts.web.api.keyed import KeyedRoute
from alerts.web.api.shapes import PROBLEMS, TAKES_KEY, Asked, Id, Language, Note, Shown, Spot, show_notes
from alerts.web.api.written import Written, WrittenBody, show_body
from alerts.web.deps import Homeward, SignedInStaff
from alerts.web.refused_looks import noting_taken

router = APIRouter(prefix="/v1/cases", tags=["cases"], route_class=KeyedRoute, responses=PROBLEMS)


class CaseShort(Shown):
    id: str = Field(examples=["case_4k9t0v7xq2m8c1rz5ydn"])
    reference: str = Field(examples=["EX-2026-0404"])
    state: CaseState
    created_at: datetime
    verified_at: datetime | None


class CaseList(Shown):
    cases: list[CaseShort]


class CaseNews(Shown):
    """Where a case stands after a change."""

    id: str = Field(examples=["case_4k9t0v7xq2m8c1rz5ydn"])
    state: CaseState
    open: list[Note] = Field(description="What keeps it from being verified.")
    warnings: list[Note] = Field(description="What its author should look at; nothing is stopped by it.")


class PhotoShown(Shown):
    id: str = Field(examples=["photo_4k9t0v7xq2m8c1rz5ydn"])
    child: int = Field(examples=[1])
    sha256: str
    width: int = Field(examples=[1080])
    height: int = Field(examples=[1440])
    focus: Spot = Field(examples=[(0.5, 0.38)])


class AnswerGiven(Shown):
    item: str = Field(examples=["protected_address"])
    by: str
    at: datetime


class CaseShown(CaseNews):
    document: dict[str, Any] = Field(examples=[CASE])
    pack: str = Field(examples=["eu-116000"])
    pack_version: str
    photos: list[PhotoShown]
    alerts: list[str]
    answers: list[AnswerGiven] = Field(description="Who answered which item of the verification, and when.")


class Answers(Asked):
    answers: dict[str, Any] = Field(
        default_factory=dict,
        max_length=50,
        description="Fields of the document's `verification`; those left out keep their answer.",
        examples=[{"protected_address": "clear", "consent": {"given_by": "guardian"}}],
    )


@router.post(
    "", status_code=201, summary="Open a case", dependencies=TAKES_KEY, openapi_extra=show_body(CASE, yaml=CASE_YAML)
)
def post_case(service: Homeward, by: SignedInStaff, body: WrittenBody, language: Language) -> CaseNews:
    """Takes the case document as JSON or YAML. Everything that is wrong with it is told at once, field by field."""
    require(by, Permission.WRITE_CASE)
    parsed = parse_case(body.text, media=body.media, now=service.database.clock())
    reference = parsed.document.reference
    with noting_taken(service.database, reference, by=by), service.database.write() as session:
        case = open_case(session, parsed, by=by)
        return _tell(session, case, parsed, language, by)


@router.get("", summary="List the agency's cases")
def get_cases(service: Homeward, by: SignedInStaff) -> CaseList:
    """The newest first, by reference; what is in them is read one by one."""
    require(by, Permission.READ_CASE)
    with service.database.read() as session:
        found = queries.cases_for(session, by)
        return CaseList(cases=[CaseShort.model_validate(case, from_attributes=True) for case in found])


@router.get("/{case_id}", summary="Read a case")
def get_case(service: Homeward, by: SignedInStaff, case_id: Id, language: Language) -> CaseShown:
    """The whole document with its photos, answers and alerts. The reading is recorded."""
    with service.database.write() as session:  # by itself: each end waits for the audit's last place, and this is long
        read_case(session, case_id, by=by)
    with service.database.read() as session:
        case = queries.case_for(session, case_id, by)
        require_readable(session, case, by)
        return _show_case(session, case, document_of(session, case), language)


@router.patch(
    "/{case_id}",
    summary="Change a case",
    openapi_extra=show_body({"do_not_approach": True}, yaml="do_not_approach: true\n"),
)
def patch_case(service: Homeward, by: SignedInStaff, case_id: Id, body: WrittenBody, language: Language) -> CaseNews:
    """The fields given replace those of the document, and the whole is checked as if it were new.

    A verified case is open again, and what was submitted of it must be submitted afresh. An answer in `verification`
    that is the same as before is carried along; a check that was made again is answered by `verify`.
    Up to 16 kB are taken at any time, so that a consent can always be taken back; more counts as costly.
    """
    require(by, Permission.WRITE_CASE)
    changes = _read_changes(body)
    with service.database.write() as session:
        numbered = any(was_told(session, alert.id) for alert in alerts_of_case(session, case_id))
        parsed = change_case(session, case_id, changes, numbered=numbered, by=by)
        return _tell(session, queries.case_for(session, case_id, by), parsed, language, by)


@router.post("/{case_id}/verify", summary="Verify a case", dependencies=TAKES_KEY)
def post_verification(service: Homeward, by: SignedInStaff, case_id: Id, body: Answers, language: Language) -> CaseNews:
    """Records the answers given, with the person and the time, and verifies the case; 422 names each open item.

    What was answered stays answered then, a hit of the protected-address check too. After two people have lifted the
    protection, a hit or an unknown that is given here stands anew, also where the document says so already. For a day
    after the end of a search a no is taken as well (a hit, an unknown, a consent taken back, a great harm), and keeps
    it from being put up again.
    """
    answer_and_verify(service.database, case_id, body.answers, by=by)
    with service.database.write() as session:
        case = queries.case_for(session, case_id, by)
        if case.hidden_at is not None or (case.state is CaseState.CLOSED and not is_readable(session, case, by)):
            return _name(case)
        read_case(session, case_id, by=by)
    with service.database.read() as session:
        case = queries.case_for(session, case_id, by)
        require_readable(session, case, by)
        document = document_of(session, case)
        return _tell(session, case, ParsedCase(document, tuple(find_cautions(document))), language, by)


def _read_changes(body: Written) -> dict[str, Any]:
    source = read_source(body.text, body.media)
    if source.problems:
        raise BadInput(source.problems)
    if not isinstance(source.tree, Mapping):
        raise BadInput([Problem("case.not_a_map")])
    changes = dict(source.tree)
    if isinstance(area := changes.get("area"), Mapping) and which_area(area) == "as:boundary":
        try:
            changes["area"] = read_boundary(area)  # before the transaction, in which nobody else could write
        except Wrong as wrong:
            raise BadInput([Problem(wrong.code, "area", wrong.values)]) from None
    return changes


def _tell(session: Session, case: Case, parsed: ParsedCase, language: str, by: Staff) -> CaseNews:
    if case.hidden_at is not None or not is_readable(session, case, by):
        return _name(case)
    warnings = show_notes(parsed.warnings, language)
    return CaseNews(id=case.id, state=case.state, open=_open_notes(session, case, language), warnings=warnings)


def _name(case: Case) -> CaseNews:
    """To whoever said no of what they may not see: that it was taken, and no more."""
    return CaseNews(id=case.id, state=case.state, open=[], warnings=[])


def _open_notes(session: Session, case: Case, language: str) -> list[Note]:
    items = find_open_items(session, case)
    return show_notes([Problem(each.code, f"verification.{each.key}", each.values) for each in items], language)


def _show_case(session: Session, case: Case, document: CaseDocument, language: str) -> CaseShown:
    answers: Sequence[Any] = queries.answers_of_case(session, case.id)
    photos: Sequence[Any] = queries.photos_of_case(session, case.id)
    return CaseShown(
        id=case.id,
        state=case.state,
        open=_open_notes(session, case, language),
        warnings=show_notes(find_cautions(document), language),
        document=dump_case(document),
        pack=case.pack,
        pack_version=case.pack_version,
        photos=[PhotoShown.model_validate(photo, from_attributes=True) for photo in photos],
        alerts=[alert.id for alert in alerts_of_case(session, case.id)],
        answers=[AnswerGiven.model_validate(answer, from_attributes=True) for answer in answers],
    )
