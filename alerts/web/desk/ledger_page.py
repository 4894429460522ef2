"""The ledger on one page: what is not confirmed gone stands first and largest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from fastapi import APIRouter, Response

from alerts.alert.models import Alert
from alerts.alert.queries import alert_for
from alerts.case.queries import case_of_agency
from alerts.db.session import now
from alerts.opening import Service
from alerts.resolution.ledger import CopyState, Ledger, LedgerCopy, LedgerState, Todo, read_ledger
from alerts.resolution.queries import find_certificate
from alerts.resolution.reinstating import can_reinstate, may_alone, reinstate_alert
from alerts.resolution.settling import find_publication, settle_copy
from alerts.staff.permissions import Permission, require
from alerts.web.deps import Homeward
from alerts.web.desk.showing import (
    ALL_WELL,
    Refusal,
    attempt,
    count_copies,
    say_duration,
    say_stored,
    see_other,
    show_page,
)
from alerts.web.desk.standing import name_people, zone_of
from alerts.web.desk.visitor import AtDesk, PostedAtDesk, Visitor
from alerts.web.seated import DRAWING, seated
from alerts.web.waiting import list_waits

router = APIRouter()

REFRESH = 5  # seconds, while something is still on its way
STATES: Mapping[CopyState, tuple[str, str]] = {
    CopyState.PLANNED: ("Not sent yet", "calm"),
    CopyState.LIVE: ("Live", "live"),
    CopyState.UNANSWERED: ("Unanswered call", "alarm"),
    CopyState.REQUESTED: ("Being taken down", "alarm"),
    CopyState.GONE: ("Confirmed gone", "good"),
    CopyState.REPLACED: ("Shows the neutral card", "good"),
    CopyState.DECLARED: ("Declared removed", "said"),
    CopyState.RESIDUAL: ("Still out: a person must act", "alarm"),
    CopyState.NEVER: ("Never published", "calm"),
}
_URGENCY = (
    CopyState.RESIDUAL, CopyState.UNANSWERED, CopyState.REQUESTED, CopyState.LIVE, CopyState.PLANNED,
    CopyState.DECLARED, CopyState.REPLACED, CopyState.GONE, CopyState.NEVER,
)  # fmt: skip
_KINDS = {"page": "Our page", "poster": "Our poster", "cap": "CAP document", "feed": "Feed entry"}


@dataclass(frozen=True, slots=True)
class Line:
    """One copy as the table shows it. `lasted`: from the end of the search to the copy's."""

    what: str
    where: str
    href: str
    state: str
    look: str
    since: datetime
    over_at: datetime | None
    lasted: str
    proof: str
    wider: str


@dataclass(frozen=True, slots=True)
class Task:
    """What a person has to do about one publication; "": of what a restore lost, which nobody can settle here."""

    publication: str
    channel: str
    sentence: str
    owner: str
    deadline: datetime
    late: bool
    can_send_again: bool


@router.get("/alerts/{alert_id}/ledger")
def show_ledger(service: Homeward, visitor: AtDesk, alert_id: str) -> Response:
    return _draw(service, visitor, alert_id)


@router.post("/alerts/{alert_id}/reinstate")
@seated(DRAWING)
def post_reinstate(service: Homeward, posted: PostedAtDesk, alert_id: str) -> Response:
    """The search goes out again, as a new alert."""
    again: list[str] = []
    refusal = attempt(lambda: again.append(reinstate_alert(service.database, alert_id, service.site, by=posted.staff)))
    if refusal.said:
        return _draw(service, posted.visitor, alert_id, refusal)
    return see_other(f"/desk/alerts/{again[0]}")


@router.post("/publications/{publication_id}/settle")
def post_settle(service: Homeward, posted: PostedAtDesk, publication_id: str) -> Response:
    """The two buttons of a person who has looked."""
    with service.database.read() as session:
        alert_id = find_publication(session, publication_id, by=posted.staff).alert_id
    there = posted.one("there")

    def settle() -> None:
        with service.database.write() as session:
            seen = None if posted.one("answer") == "send_again" else there
            settle_copy(session, publication_id, seen, service.timings, by=posted.staff)

    refusal = attempt(settle)
    if refusal.said:
        return _draw(service, posted.visitor, alert_id, refusal, {publication_id: there})
    return see_other(f"/desk/alerts/{alert_id}/ledger")


def _draw(
    service: Service,
    visitor: Visitor,
    alert_id: str,
    refusal: Refusal = ALL_WELL,
    typed: Mapping[str, str] | None = None,
) -> Response:
    with service.database.read() as session:
        require(visitor.staff, Permission.READ_ALERT)
        alert = alert_for(session, alert_id, visitor.staff)
        case = case_of_agency(session, alert.case_id, alert.agency_id)
        ledger, at = read_ledger(session, alert), now(session)
        people, zone = name_people(session, alert.agency_id), zone_of(session, case)
        certificate = find_certificate(session, case.id)
        again = can_reinstate(session, alert, visitor.staff)
        alone = may_alone(session, alert, visitor.staff)
    tasks = _tasks(ledger, people, at)
    moving = alert.ended_at is not None and ledger.state is LedgerState.OPEN
    values = {
        "alert": alert,
        "case": case,
        "certificate": certificate if certificate and certificate.completed_at else None,
        "wiped_on": case.hidden_at + service.purge_rules.grace if case.hidden_at else None,
        "ledger": ledger,
        "outside": [_line(alert, copy) for copy in _sort(ledger.copies) if copy.kind not in _KINDS],
        "own": [_line(alert, copy) for copy in _sort(ledger.copies) if copy.kind in _KINDS],
        "tasks": tasks,
        "again": again,
        "alone": alone,
        "waits": list_waits(ledger, at, zone),
        "typed": typed or {},
        "summary": _summary(alert, ledger, at),
        "states": [
            (STATES[state][0], ledger.counts[state.value]) for state in _URGENCY if state.value in ledger.counts
        ],
        # What is being typed must not be swept away by a refresh.
        "refresh": REFRESH if moving and not tasks and not refusal.said else 0,
    }
    return show_page(visitor, "ledger", values, zone=zone, refusal=refusal)


def _sort(copies: Sequence[LedgerCopy]) -> list[LedgerCopy]:
    """What is still out first, then what went last."""
    return sorted(copies, key=lambda copy: (_URGENCY.index(copy.state), copy.kind, copy.where))


def _line(alert: Alert, copy: LedgerCopy) -> Line:
    state, look = STATES[copy.state]
    own = _KINDS.get(copy.kind)
    where = copy.where.partition("#")[0] if own else copy.where
    return Line(
        what=own or f"{copy.channel} · {copy.kind}",
        where=copy.where,
        href=where if where.startswith(("https://", "http://", "/")) else "",
        state=state,
        look=look,
        since=copy.since,
        over_at=copy.over_at,
        lasted=_lasted(alert, copy),
        proof=_tell_proof(copy.proof),
        wider=say_stored(copy.wider) if copy.wider and copy.over_at is None else "",
    )


def _lasted(alert: Alert, copy: LedgerCopy) -> str:
    if copy.over_at is None or alert.ended_at is None:
        return ""
    if copy.over_at < alert.ended_at:
        return "before the end"
    return say_duration((copy.over_at - alert.ended_at).total_seconds())


def _tell_proof(proof: Mapping[str, Any] | None) -> str:
    """Every part of it but the moment, which has its own column; digests by their beginning."""
    if not proof:
        return ""
    parts = {name: value for name, value in proof.items() if name != "at" and value is not None}
    return ", ".join(f"{name} {str(value)[:12] if name == 'sha256' else value}" for name, value in parts.items())


def _tasks(ledger: Ledger, people: Mapping[str, str], at: datetime) -> list[Task]:
    """One for each publication, and for each channel that was lost; the most overdue first."""
    found: dict[str, tuple[LedgerCopy, Todo]] = {}
    for copy in ledger.copies:
        if copy.todo is not None:
            found.setdefault(copy.publication or copy.id, (copy, copy.todo))
    tasks = [
        Task(
            publication=copy.publication or "",
            channel=copy.channel or copy.kind,
            sentence=say_stored({"code": todo.code, "values": todo.values}),
            owner=people.get(todo.owner, todo.owner),
            deadline=todo.deadline,
            late=todo.deadline < at,
            can_send_again=copy.state in (CopyState.PLANNED, CopyState.UNANSWERED, CopyState.LIVE),
        )
        for copy, todo in found.values()
    ]
    return sorted(tasks, key=lambda task: task.deadline)


def _summary(alert: Alert, ledger: Ledger, at: datetime) -> Mapping[str, str]:
    """The loudest thing on the page: how it looks, what it says, and the figure under it."""
    out = len(ledger.still_out)
    if alert.ended_at is None:
        live = ledger.counts.get(CopyState.LIVE.value, 0)
        return {"look": "live", "title": f"{count_copies(live)} live", "figure": "The search goes on."}
    since = say_duration((at - alert.ended_at).total_seconds())
    if ledger.state is LedgerState.COMPLETE:
        last = max((copy.over_at for copy in ledger.copies if copy.over_at), default=alert.ended_at)
        took = say_duration(max(timedelta(0), last - alert.ended_at).total_seconds())
        if ledger.counts.get(CopyState.DECLARED.value):
            title = "Every copy is gone, replaced, or declared removed"
        else:
            title = "Every copy is confirmed gone"
        return {"look": "good", "title": title, "figure": f"From the end of the search to the last copy: {took}."}
    if ledger.state is LedgerState.RESIDUAL:
        return {
            "look": "alarm",
            "title": f"{count_copies(out)} still out",
            "figure": f"The service has done what it can. A person must act. Ended {since} ago.",
        }
    return {
        "look": "alarm",
        "title": f"{count_copies(out)} not confirmed gone",
        "figure": f"The search ended {since} ago.",
    }
