"""Cases: the list, a new one from its document, and one with its verification, photos and alerts."""

from collections.abc import Mapping, Sequence
from typing import Any

import yaml
from fastapi import APIRouter, Response
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool

from alerts.alert.drafting import DraftChanges, draft_alert
from alerts.alert.queries import alerts_of_case
from alerts.alert.readings import list_readings
from alerts.case import queries
from alerts.case.document import ParsedCase, dump_case, parse_case
from alerts.case.keeping import document_of, open_case, read_case, require_readable, takes_no
from alerts.case.models import Case, CaseState
from alerts.case.people import assign_person, unassign_person
from alerts.case.photos import add_photo, place_photo, withdraw_photo
from alerts.case.protection import lift_protection
from alerts.case.stopping import is_stopped
from alerts.case.verification import answer_and_verify, find_open_items
from alerts.db.session import seal_of
from alerts.errors import BadInput, Busy
from alerts.image.door import Master, read_upload
from alerts.opening import Service
from alerts.resolution.partial import require_not_out
from alerts.staff.permissions import Permission, require
from alerts.staff.queries import list_staff, people_of_case
from alerts.web.deps import Homeward
from alerts.web.desk.answering import draw_questions, read_answers
from alerts.web.desk.showing import ALL_WELL, Refusal, attempt, refuse, see_other, show_page
from alerts.web.desk.standing import name_lookers, name_people, read_zone
from alerts.web.desk.visitor import AtDesk, Posted, PostedAtDesk, Visitor
from alerts.web.refused_looks import noting_taken
from alerts.web.seated import seat_to_read
from alerts.words.say import say

router = APIRouter()

MOST_READINGS = 50
MOST_SHOWN = 500_000  # bytes of a document that was refused: more was never typed, it is some file that was chosen


@router.get("/cases")
def show_cases(service: Homeward, visitor: AtDesk) -> Response:
    """By reference; what is in them is read one by one."""
    require(visitor.staff, Permission.READ_CASE)
    with service.database.read() as session:
        cases = queries.cases_for(session, visitor.staff)
        alerts = {case.id: alerts_of_case(session, case.id) for case in cases}
        people, zone = name_people(session, visitor.staff.agency_id), read_zone(session, visitor.staff.agency_id)
    return show_page(visitor, "cases", {"cases": cases, "alerts": alerts, "people": people}, zone=zone)


@router.get("/cases/new")
def show_new_case(visitor: AtDesk) -> Response:
    require(visitor.staff, Permission.WRITE_CASE)
    return _draw_new(visitor)


@router.post("/cases")
async def post_case(service: Homeward, posted: PostedAtDesk) -> Response:
    """A document and its photos, all or nothing. Where there is no seat to read it in, it stands in its form again."""
    written = next(iter(posted.files("document")), None)
    text = written if written is not None else posted.one("text").encode()
    try:
        async with seat_to_read(len(text)):
            parsed, refusal = await run_in_threadpool(_parse_new, service, posted, text)
    except Busy as busy:
        parsed, refusal = None, refuse(busy)
    return await run_in_threadpool(_keep_new, service, posted, text, parsed, refusal)


@router.get("/cases/{case_id}")
def show_case(service: Homeward, visitor: AtDesk, case_id: str) -> Response:
    return _draw_case(service, visitor, case_id)


@router.post("/cases/{case_id}/verify")
def post_verify(service: Homeward, posted: PostedAtDesk, case_id: str) -> Response:
    """Answers are kept even while others are still open."""
    answers = read_answers(posted)

    def verify() -> None:
        answer_and_verify(service.database, case_id, answers, by=posted.staff)

    refusal = attempt(verify)
    if refusal.said:
        return _draw_case(service, posted.visitor, case_id, refusal, posted)
    return see_other(f"/desk/cases/{case_id}")


@router.post("/cases/{case_id}/protection")
def post_lift(service: Homeward, posted: PostedAtDesk, case_id: str) -> Response:
    """One of the two voices that lift a protection."""

    def lift() -> None:
        with service.database.write() as session:
            lift_protection(session, case_id, posted.one("reason"), by=posted.staff)

    return _do(service, posted, case_id, attempt(lift))


@router.post("/cases/{case_id}/people")
def post_person(service: Homeward, posted: PostedAtDesk, case_id: str) -> Response:
    def assign() -> None:
        if not posted.one("staff"):
            raise BadInput.at("staff", "web.missing")
        with service.database.write() as session:
            assign_person(session, case_id, posted.one("staff"), by=posted.staff)

    return _do(service, posted, case_id, attempt(assign))


@router.post("/cases/{case_id}/people/{staff_id}/remove")
def post_removal(service: Homeward, posted: PostedAtDesk, case_id: str, staff_id: str) -> Response:
    """From the next request on the case does not exist for them; one's own way out leads to the list."""

    def unassign() -> None:
        with service.database.write() as session:
            unassign_person(session, case_id, staff_id, by=posted.staff)

    refusal = attempt(unassign)
    if not refusal.said and staff_id == posted.staff.id:
        return see_other("/desk/cases")
    return _do(service, posted, case_id, refusal)


@router.post("/cases/{case_id}/photos")
def post_photos(service: Homeward, posted: PostedAtDesk, case_id: str) -> Response:
    def add() -> None:
        require(posted.staff, Permission.WRITE_CASE)
        masters = _read_photos(posted, needed=True)
        with service.database.write() as session:
            _add_photos(session, case_id, masters, posted)

    return _do(service, posted, case_id, attempt(add))


@router.post("/cases/{case_id}/photos/{photo_id}/child")
def post_photo_child(service: Homeward, posted: PostedAtDesk, case_id: str, photo_id: str) -> Response:
    """It was brought under another child's number."""

    def place() -> None:
        with service.database.write() as session:
            place_photo(session, case_id, photo_id, child=_child_of(posted), by=posted.staff)

    return _do(service, posted, case_id, attempt(place))


@router.post("/cases/{case_id}/photos/{photo_id}/withdraw")
def post_photo_withdrawal(service: Homeward, posted: PostedAtDesk, case_id: str, photo_id: str) -> Response:
    """Of a photo that no live alert shows; one that is out there goes through the end page."""

    def withdraw() -> None:
        with service.database.write() as session:
            require_not_out(session, withdraw_photo(session, case_id, photo_id, by=posted.staff))

    return _do(service, posted, case_id, attempt(withdraw))


@router.post("/cases/{case_id}/alerts")
def post_alert(service: Homeward, posted: PostedAtDesk, case_id: str) -> Response:
    drafted: list[str] = []

    def draft() -> None:
        with service.database.write() as session:
            drafted.append(draft_alert(session, case_id, DraftChanges(), service.site.gazetteer, by=posted.staff).id)

    refusal = attempt(draft)
    if refusal.said:
        return _draw_case(service, posted.visitor, case_id, refusal)
    return see_other(f"/desk/alerts/{drafted[0]}")


def _do(service: Service, posted: Posted, case_id: str, refusal: Refusal) -> Response:
    if refusal.said:
        return _draw_case(service, posted.visitor, case_id, refusal)
    return see_other(f"/desk/cases/{case_id}")


def _read_photos(posted: Posted, *, needed: bool = False) -> list[Master]:
    """Decoded before any transaction. Raises BadInput, TooLarge."""
    files = posted.files("photos") or ([b""] if needed else [])
    return [read_upload(data, where=f"photos[{index}]") for index, data in enumerate(files)]


def _add_photos(session: Session, case_id: str, masters: Sequence[Master], posted: Posted) -> None:
    child, rights = _child_of(posted), posted.one("rights")
    for master in masters:
        add_photo(session, case_id, master, child=child, rights=rights, by=posted.staff)


def _child_of(posted: Posted) -> int:
    """The number that was chosen; the first child where there is no choice."""
    child = posted.one("child")
    return int(child) if child.isdecimal() and len(child) < 4 else 1


def _parse_new(service: Service, posted: Posted, text: bytes) -> tuple[ParsedCase | None, Refusal]:
    parsed: list[ParsedCase] = []

    def parse() -> None:
        require(posted.staff, Permission.WRITE_CASE)
        parsed.append(parse_case(text, media="yaml", now=service.database.clock()))

    refusal = attempt(parse)
    return next(iter(parsed), None), refusal


def _keep_new(service: Service, posted: Posted, text: bytes, parsed: ParsedCase | None, refusal: Refusal) -> Response:
    """On to the case, or back to the form with what is wrong."""
    opened: list[str] = []

    def keep(parsed: ParsedCase) -> None:
        masters = _read_photos(posted)
        reference = parsed.document.reference
        with noting_taken(service.database, reference, by=posted.staff), service.database.write() as session:
            case = open_case(session, parsed, by=posted.staff)
            _add_photos(session, case.id, masters, posted)
            opened.append(case.id)

    if parsed is not None:
        refusal = attempt(lambda: keep(parsed))
    if not refusal.said:
        return see_other(f"/desk/cases/{opened[0]}")
    shown = text.decode("utf-8", "replace") if len(text) <= MOST_SHOWN else ""
    return _draw_new(posted.visitor, refusal, shown, posted.one("rights"))


def _draw_new(visitor: Visitor, refusal: Refusal = ALL_WELL, text: str = "", rights: str = "") -> Response:
    return show_page(visitor, "new_case", {"text": text, "rights": rights}, refusal=refusal)


def _draw_case(
    service: Service, visitor: Visitor, case_id: str, refusal: Refusal = ALL_WELL, posted: Posted | None = None
) -> Response:
    with service.database.write() as session:  # by itself: each end waits for the audit's last place, and this is long
        read_case(session, case_id, by=visitor.staff)
    with service.database.read() as session:
        case = queries.case_for(session, case_id, visitor.staff)
        require_readable(session, case, visitor.staff)
        document = document_of(session, case)
        items = find_open_items(session, case) if case.state is CaseState.OPEN else ()
        readings = (
            list_readings(session, case.id, most=MOST_READINGS, by=visitor.staff) if visitor.may("write_case") else ()
        )
        values = {
            "case": case,
            "document": document,
            "written": yaml.safe_dump(_short(dump_case(document)), allow_unicode=True, sort_keys=False, width=100),
            "questions": draw_questions(items, posted),
            "open": [(f"verification.{item.key}", say(item)) for item in items],
            "answers": _answers(session, case),
            "photos": queries.photos_of_case(session, case.id),
            "alerts": alerts_of_case(session, case.id),
            "people": name_lookers(session, case.agency_id, {each.by for each in readings}),
            "readings": readings,
            "workers": (workers := people_of_case(session, case.id)),
            "others": [each for each in list_staff(session, case.agency_id) if each.active and each not in workers],
            "stopped": is_stopped(case, document),
            "takes_no": takes_no(session, case),
            "may_draft": visitor.may("submit_alert") and case.state is CaseState.VERIFIED,
        }
    return show_page(visitor, "case", values, zone=document.agency.timezone, refusal=refusal)


def _answers(session: Session, case: Case) -> list[tuple[str, Any, str, Any]]:
    """Item, the last answer that was given, who gave it and when."""
    latest = {answer.item: answer for answer in queries.answers_of_case(session, case.id)}
    told = []
    for item, answer in latest.items():
        if answer.sealed_answer is None:
            continue
        said = seal_of(session).open_json(answer.sealed_answer, f"answer:{case.id}:{item}")
        if said not in (None, {}):
            told.append((item, _say_answer(said), answer.by, answer.at))
    return told


def _say_answer(said: Any) -> str:
    if isinstance(said, Mapping):
        return "; ".join(
            f"{key.replace('_', ' ')}: {_say_answer(value)}" for key, value in said.items() if value is not None
        )
    if isinstance(said, bool):
        return "yes" if said else "no"
    return str(said)


def _short(tree: Any) -> Any:
    """Without what was left out: an officer reads what is there."""
    if isinstance(tree, Mapping):
        return {key: _short(value) for key, value in tree.items() if value not in (None, [], {}, ())}
    return [_short(each) for each in tree] if isinstance(tree, list) else tree
