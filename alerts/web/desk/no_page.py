"""Somebody says no to a case: one page, one button, at any time that a no still changes something."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, Response
from sqlalchemy.orm import Session

from alerts.case import queries
from alerts.case.keeping import answer_case, has_a_no, is_readable, takes_no, verification_of
from alerts.case.models import Case, CaseState
from alerts.case.rules import load_pack
from alerts.case.schema import Verification
from alerts.errors import BadInput
from alerts.opening import Service
from alerts.staff.permissions import Permission, require
from alerts.web.deps import Homeward
from alerts.web.desk.showing import ALL_WELL, Refusal, attempt, see_other, show_page
from alerts.web.desk.visitor import AtDesk, Posted, PostedAtDesk, Visitor

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Choice:
    """`answers`: of the verification."""

    word: str
    meaning: str
    answers: Mapping[str, Any]


CHOICES = {
    "hit": Choice(
        "The child is protected",
        "The address check has a hit: a hidden address, a shelter, an order that forbids contact.",
        {"protected_address": "hit"},
    ),
    "doubt": Choice(
        "The child may be protected",
        "The check said clear, and now nobody can say so.",
        {"protected_address": "unknown"},
    ),
    "consent": Choice(
        "Consent is taken back",
        "Whoever gave it no longer does, and nobody has overridden that.",
        {"consent": {"given_by": "none"}},
    ),
    "harm": Choice(
        "Publicity would do great harm",
        "What is known now weighs more than being found by it.",
        {"harm_of_publicity": {"answer": "high"}},
    ),
}


@router.get("/cases/{case_id}/no")
def show_no(service: Homeward, visitor: AtDesk, case_id: str, taken: str | None = None) -> Response:
    return _draw(service, visitor, case_id, taken=taken is not None)


@router.post("/cases/{case_id}/no")
def post_no(service: Homeward, posted: PostedAtDesk, case_id: str) -> Response:
    """Taken from anybody on the case; what is out comes back within seconds."""
    refusal = attempt(lambda: _say_no(service, posted, case_id))
    if refusal.said:
        return _draw(service, posted.visitor, case_id, refusal, posted.one("no"))
    return see_other(f"/desk/cases/{case_id}/no?taken")


def _say_no(service: Service, posted: Posted, case_id: str) -> None:
    if not posted.one("no"):
        raise BadInput.at("no", "web.missing")
    with service.database.write() as session:
        case = queries.case_for(session, case_id, posted.staff)
        choices = _choices_of(case)
        choice = choices.get(posted.one("no"))
        if choice is None:
            raise BadInput.at("no", "web.not_a_choice", limit=", ".join(choices))
        if not _stands(session, case, choice):
            answer_case(session, case_id, choice.answers, by=posted.staff)


def _stands(session: Session, case: Case, choice: Choice) -> bool:
    """Whether it is a second click: the search has ended, and this was said of it already, after any lift."""
    if case.state is not CaseState.CLOSED or not takes_no(session, case) or not has_a_no(session, case):
        return False
    if case.lifted_at is not None and "protected_address" in choice.answers:
        return False  # said of what two people lifted; said now, it stands anew
    said = verification_of(session, case)
    return Verification.model_validate({**said.model_dump(), **choice.answers}) == said


def _choices_of(case: Case) -> Mapping[str, Choice]:
    """Where the rules ask for nobody's consent, nothing is stopped by its being taken back."""
    asked = load_pack(case.pack).consent.can_be_refused
    return {name: choice for name, choice in CHOICES.items() if asked or name != "consent"}


def _draw(
    service: Service,
    visitor: Visitor,
    case_id: str,
    refusal: Refusal = ALL_WELL,
    chosen: str = "",
    *,
    taken: bool = False,
) -> Response:
    """Nothing of what the case says stands here: it is for those, too, who may not see it."""
    require(visitor.staff, Permission.WRITE_CASE)
    with service.database.read() as session:
        case = queries.case_for(session, case_id, visitor.staff)
        values = {
            "case": case,
            "choices": _choices_of(case),
            "chosen": chosen,
            "open": (still_open := takes_no(session, case)),
            "taken": taken and still_open and has_a_no(session, case),
            "readable": case.hidden_at is None and is_readable(session, case, visitor.staff),
        }
    return show_page(visitor, "no", values, refusal=refusal)
