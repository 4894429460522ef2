"""All alerts of the agency: what waits for me first, then how each one stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from fastapi import APIRouter, Response
from sqlalchemy.orm import Session

from alerts.alert.four_eyes import may_approve, may_take, take_call
from alerts.alert.models import Alert, AlertState, Draft, DraftState
from alerts.alert.queries import pending_draft
from alerts.alert.reading import is_shut, list_alerts
from alerts.calls.models import CallCode
from alerts.calls.raising import list_calls
from alerts.case.queries import cases_for
from alerts.db.session import now
from alerts.facts import Mode
from alerts.message.content import Content
from alerts.message.queries import messages_of_alert
from alerts.resolution.ledger import CopyState, Ledger, LedgerState, read_ledger
from alerts.web.deps import Homeward
from alerts.web.desk.showing import count_copies, say_duration, see_other, show_page
from alerts.web.desk.standing import read_zone
from alerts.web.desk.visitor import AtDesk, PostedAtDesk, Visitor

router = APIRouter()

MOST_ENDED = 40
_ORDER = (AlertState.LIVE, AlertState.SUBMITTED, AlertState.DRAFT, AlertState.ENDED, AlertState.PURGED)


@dataclass(frozen=True, slots=True)
class Wait:
    """What waits for this visitor; `rank` 0 is the most urgent, a retraction that is not confirmed."""

    rank: int
    words: str
    path: str

    @property
    def alarm(self) -> bool:
        return self.rank == 0


CALLS = {
    CallCode.SUBMITTED: "Waits for approval",
    CallCode.LAPSED: "Nobody approved it within the hour: submit it afresh",
    CallCode.STOPPED: "It was approved and could not be issued: nothing of it has left",
    CallCode.EXPIRES: "Runs out soon",
    CallCode.TODO: "A copy needs a person",
    CallCode.UNCONFIRMED: "A retraction is not confirmed",
    CallCode.LATE: "A deadline has passed for a copy that is still out",
}
"""What the desk says of each call that waits; an end is only told."""


@dataclass(frozen=True, slots=True)
class Row:
    """One alert in the list, and what of it waits for this visitor."""

    id: str
    reference: str
    headline: str
    state: str
    exercise: bool
    created_at: datetime
    expires_at: datetime | None
    expires_in: str
    copies: int
    still_out: int
    waits: tuple[Wait, ...]


@router.get("/alerts")
def show_alerts(service: Homeward, visitor: AtDesk) -> Response:
    with service.database.read() as session:
        alerts = _choose(list_alerts(session, by=visitor.staff))
        references = {case.id: case.reference for case in cases_for(session, visitor.staff)}
        zone = read_zone(session, visitor.staff.agency_id)
        calls = [(call, may_take(session, call, visitor.staff)) for call in list_calls(session, by=visitor.staff)]
        rows = [_row(session, alert, references, visitor) for alert in alerts]
    counts = {state.value: sum(1 for row in rows if row.state == state) for state in _ORDER[:4]}
    waiting = sorted(((row, wait) for row in rows for wait in row.waits), key=lambda each: each[1].rank)
    names = {row.id: row.reference for row in rows}
    called = [(call, CALLS[call.code], names.get(call.alert_id, ""), mine) for call, mine in calls]
    values = {"rows": rows, "counts": counts, "waiting": waiting, "calls": called}
    return show_page(visitor, "alerts", values, zone=zone)


@router.post("/calls/{call_id}/answer")
def post_answer(service: Homeward, posted: PostedAtDesk, call_id: str) -> Response:
    """ "I have it": nobody else is rung."""
    with service.database.write() as session:
        call = take_call(session, call_id, by=posted.staff)
    return see_other(f"/desk/alerts/{call.alert_id}")


def _choose(alerts: Sequence[Alert]) -> list[Alert]:
    """All that is not over, and the latest of what is."""
    over = [alert for alert in alerts if alert.state in (AlertState.ENDED, AlertState.PURGED)][:MOST_ENDED]
    going_on = [alert for alert in alerts if alert.state not in (AlertState.ENDED, AlertState.PURGED)]
    return sorted([*going_on, *over], key=lambda alert: _ORDER.index(alert.state))


def _row(session: Session, alert: Alert, references: Mapping[str, str], visitor: Visitor) -> Row:
    draft = pending_draft(session, alert.id)
    messages = messages_of_alert(session, alert.id)
    out = [] if is_shut(session, alert) else [each for each in messages if each.planned_at is not None]
    told = [each.content for each in out if each.content is not None]
    ledger = read_ledger(session, alert) if messages else None
    left = alert.expires_at - now(session) if alert.expires_at and alert.state is AlertState.LIVE else None
    return Row(
        id=alert.id,
        reference=references.get(alert.case_id, "—"),
        headline=_headline(told[-1] if told else None),
        state=alert.state.value,
        exercise=alert.mode is Mode.EXERCISE,
        created_at=alert.created_at,
        expires_at=alert.expires_at,
        expires_in=say_duration(left.total_seconds()) if left else "",
        copies=_live(ledger),
        still_out=len(ledger.still_out) if ledger and alert.ended_at else 0,
        waits=tuple(_waits(session, alert, draft, ledger, visitor)),
    )


def _headline(content: Content | None) -> str:
    """Of what has left, in English where the alert speaks it. All else is read one by one, and recorded."""
    if content is None:
        return ""
    return next((said for said in content.texts if said.language == "en"), content.texts[0]).headline


def _live(ledger: Ledger | None) -> int:
    return ledger.counts.get(CopyState.LIVE.value, 0) if ledger else 0


def _waits(session: Session, alert: Alert, draft: Draft | None, ledger: Ledger | None, visitor: Visitor) -> list[Wait]:
    page, waits = f"/desk/alerts/{alert.id}", []
    if ledger and alert.ended_at and ledger.state is LedgerState.OPEN:
        waits.append(Wait(0, f"{count_copies(len(ledger.still_out))} not confirmed gone", f"{page}/ledger"))
    todos = [copy for copy in ledger.copies if copy.todo] if ledger and visitor.may("settle_copies") else []
    if todos:
        waits.append(Wait(1, f"{count_copies(len(todos))} to settle", f"{page}/ledger"))
    if draft and draft.state is DraftState.SUBMITTED and may_approve(session, alert, draft, visitor.staff):
        waits.append(Wait(2, "Waits for your approval", page))
    if draft and draft.state is DraftState.WRITING and visitor.staff.id in draft.authors:
        waits.append(Wait(3, "Sent back: look at it again" if draft.note else "Finish and submit", page))
    return waits
