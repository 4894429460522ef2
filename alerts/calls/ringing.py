"""What is due is rung: claimed, rung outside any transaction, recorded. Then again, then the next person.

A letter that was sent and never recorded is sent once more: twice called is better than not.
"""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta

from cryptography.exceptions import InvalidTag
from sqlalchemy.orm import Session

from alerts.calls import queries
from alerts.calls.models import Call, Duty
from alerts.db.audit import record_audit
from alerts.db.due import work_on_each
from alerts.db.session import Database, now, seal_of
from alerts.staff.models import Staff
from alerts.staff.permissions import OPERATOR, Permission, permissions_of
from alerts.staff.queries import list_staff
from publishers.errors import PublishError

RINGS_EACH = 2  # of one person, before the next
AGAIN_AFTER = timedelta(minutes=5)
NEXT_AFTER = timedelta(minutes=1)
LATER_AFTER = timedelta(minutes=30)  # once everybody was rung so often
TELL_WITHIN = timedelta(hours=24)  # what is told once; so long an end may be taken back
AT_ONCE = 10
LEASE = timedelta(minutes=2)  # longer than a letter and a webhook take


@dataclass(frozen=True, slots=True)
class Letter:
    """What one person is told: no name, no place; the desk tells the rest to whoever may see it."""

    call_id: str
    code: str
    alert_id: str
    link: str
    email: str
    webhook_url: str | None
    secret: str | None
    number: int  # of this ring, from 1


NO_MEANS = "call.no_means"  # there is neither a mail server nor a webhook

Ring = Callable[[Letter], list[str]]
"""Rings by every means there is and returns which have worked: "email", "webhook". Raises PublishError if none has."""

CanTake = Callable[[Session, Call, Staff], bool]
"""Whether this person can do what the call asks for; asked of a room above, which knows what it is."""


@dataclass(frozen=True, slots=True)
class _Claimed:
    fence: int
    letter: Letter
    staff_id: str


def ring_due(database: Database, ring: Ring, can_take: CanTake, *, desk_url: str, limit: int = 20) -> int:
    """Returns how many were due. They ring at the same time: whoever does not answer holds up nobody else's ring."""
    with database.read() as session:
        ids = queries.due_ids(session, now(session), limit)
    with ThreadPoolExecutor(AT_ONCE, thread_name_prefix="homeward calls") as ringing:
        rings = [ringing.submit(_ring, database, ring, can_take, call_id, desk_url) for call_id in ids]
    work_on_each(rings, lambda each: each.result())
    return len(ids)


def _ring(database: Database, ring: Ring, can_take: CanTake, call_id: str, desk_url: str) -> None:
    with database.write() as session:
        claimed = _claim(session, call_id, can_take, desk_url)
    if claimed is None:
        return
    means: list[str] = []
    refused = None
    try:
        means = ring(claimed.letter)
    except PublishError as error:
        refused = error.reason.code
    with database.write() as session:
        _record(session, call_id, claimed, can_take, means, refused)


def _claim(session: Session, call_id: str, can_take: CanTake, desk_url: str) -> _Claimed | None:
    at = now(session)
    call = queries.lock_due(session, call_id, at)
    if call is None:
        return None
    chosen = _whom(session, call, can_take)
    if chosen is None:  # nobody is left in this agency; the desk still shows it
        call.due_at = None
        record_audit(session, "call.nobody", call.alert_id, by=OPERATOR, details={"call": call.id})
        return None
    duty, staff = chosen
    call.lease_until, call.fence = at + LEASE, call.fence + 1
    secret = _secret_of(session, duty)
    letter = Letter(
        call_id=call.id,
        code=call.code.value,
        alert_id=call.alert_id,
        link=f"{desk_url}/desk/alerts/{call.alert_id}",
        email=staff.email,
        webhook_url=duty.webhook_url if duty and secret else None,
        secret=secret,
        number=call.rung + 1,
    )
    return _Claimed(call.fence, letter, staff.id)


def _secret_of(session: Session, duty: Duty | None) -> str | None:
    """None as well where it was sealed under a key that is lost: the e-mail rings all the same, and the next person."""
    if duty is None or duty.sealed_secret is None:
        return None
    try:
        secret: str = seal_of(session).open_json(duty.sealed_secret, f"duty:{duty.staff_id}")
    except InvalidTag:
        return None
    return secret


def _whom(session: Session, call: Call, can_take: CanTake) -> tuple[Duty | None, Staff] | None:
    """The one it is for; else by turns."""
    if call.staff_id is not None:
        person = session.get_one(Staff, call.staff_id)
        on_duty = queries.duty_list(session, call.agency_id)
        return (next((d for d, s in on_duty if s.id == person.id), None), person) if person.active else None
    people = _people(session, call, can_take)
    return people[call.rung // RINGS_EACH % len(people)] if people else None


def _people(session: Session, call: Call, can_take: CanTake) -> Sequence[tuple[Duty | None, Staff]]:
    """In the order of the duty list, but those first who can take it; where none of them is on duty, those who are not
    come before who can only pass it on. Where nobody is on duty, everybody who may end an alert."""
    on_duty: list[tuple[Duty | None, Staff]] = [*queries.duty_list(session, call.agency_id)]
    able = [each for each in on_duty if can_take(session, call, each[1])]
    if able:
        return [*able, *(each for each in on_duty if each not in able)]
    known = {staff.id for _, staff in on_duty}
    others = [(None, s) for s in list_staff(session, call.agency_id) if Permission.END_ALERT in permissions_of(s)]
    off_duty = [each for each in others if each[1].id not in known and can_take(session, call, each[1])]
    return [*off_duty, *(on_duty or [each for each in others if each not in off_duty])]


def _record(
    session: Session, call_id: str, claimed: _Claimed, can_take: CanTake, means: list[str], refused: str | None
) -> None:
    call = queries.lock_call(session, call_id)
    told = {"call": call.id, "staff": claimed.staff_id, "code": call.code.value, "means": means, "refused": refused}
    record_audit(session, "call.rung" if means else "call.failed", call.alert_id, by=OPERATOR, details=told)
    if call.fence != claimed.fence:
        return
    call.lease_until, call.rung = None, call.rung + 1
    if call.due_at is None:  # taken, or over, while it rang
        return
    # A server that is away for some minutes must not keep an end from those who may take it back.
    in_vain = refused == NO_MEANS or now(session) - call.raised_at > TELL_WITHIN
    once = call.staff_id is not None and (means or (in_vain and call.rung >= RINGS_EACH))
    call.due_at = None if once else now(session) + _pause(call, len(_people(session, call, can_take)), bool(means))


def _pause(call: Call, people: int, reached: bool) -> timedelta:
    """Who could not be reached at all makes way for the next at the next minute, until everybody was tried."""
    if call.rung >= people * RINGS_EACH:
        return LATER_AFTER
    return AGAIN_AFTER if reached else NEXT_AFTER
