"""Who may decide: a lease with a fencing token, taken in one transaction and asked for again in each that follows."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from heapq import heapify, heappop, heappush

from sqlalchemy.orm import Session, object_session

from alerts.db.hold import is_held
from alerts.db.session import Database, now, wake_after_commit
from alerts.publication import queries
from alerts.publication.machine import GOES_ON, Account, Action, Step, Timings, is_complete, next_step
from alerts.publication.models import Publication
from alerts.publication.queries import Waiting
from alerts.publication.telling import tell_complete, tell_todo
from publishers.contract import Capabilities, Settling

TODO_WITHIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Claim:
    publication_id: str
    fence: int


def claim_due(
    database: Database, timings: Timings, *, kinds: Collection[str] | None = None, urgent: bool | None, limit: int
) -> list[Claim]:
    """Take what is due of these kinds (None = of all), retractions first. `urgent` None = both."""
    return claim_of(database, timings, find_waiting(database, kinds=kinds, urgent=urgent), limit)


def find_waiting(database: Database, *, kinds: Collection[str] | None, urgent: bool | None) -> list[Waiting]:
    """Who has something to claim, retractions first. Asking takes no lock: most often there is nothing."""
    with database.read() as session:
        return queries.who_waits(session, now(session), kinds=kinds, urgent=urgent)


def claim_of(database: Database, timings: Timings, waiting: Sequence[Waiting], limit: int) -> list[Claim]:
    if not waiting or limit <= 0:
        return []
    with database.write() as session:
        at = now(session)
        return [take_lease(row, at, timings) for row in lock_fairly(session, at, waiting, limit)]


def lock_fairly(session: Session, at: datetime, waiting: Sequence[Waiting], limit: int) -> list[Publication]:
    """Up to `limit` rows that nobody holds, shared between the alerts that wait."""
    return [row for whose, share in share_out(waiting, limit) for row in queries.lock_due(session, at, whose, share)]


def take_lease(row: Publication, at: datetime, timings: Timings) -> Claim:
    row.lease_until = at + timings.lease
    row.fence += 1
    return Claim(row.id, row.fence)


def share_out(waiting: Sequence[Waiting], limit: int) -> list[tuple[Waiting, int]]:
    """Retractions first; then each place to whoever has the fewest in hand, so that no alert starves another.

    An alert with ten thousand channels gets all of it while it is alone, and half as soon as one more waits.
    """
    given = dict.fromkeys(range(len(waiting)), 0)
    order = [(not one.urgent, one.in_hand, place) for place, one in enumerate(waiting)]
    heapify(order)
    while order and limit > 0:
        later, in_hand, place = heappop(order)
        given[place] += 1
        limit -= 1
        if given[place] < waiting[place].free:
            heappush(order, (later, in_hand + 1, place))
    return [(waiting[place], share) for place, share in given.items() if share]


def holds(row: Publication, claim: Claim) -> bool:
    """Whether nobody else has claimed, and no receipt has come, since."""
    return row.fence == claim.fence


def capabilities_of(row: Publication, timings: Timings) -> Capabilities:
    return timings.sheets[row.kind]


def step_of(row: Publication, timings: Timings, at: datetime) -> Step:
    """After a restore nothing is published or edited until a person has released the hold: one more kill switch."""
    standing, session = row.standing(), object_session(row)
    if session is not None and is_held(session):
        standing = replace(standing, held=True)
    return next_step(standing, capabilities_of(row, timings), timings, at)


def put_down(session: Session, row: Publication, timings: Timings) -> None:
    """End the lease and write when somebody should come back; a to-do that is due is written at once."""
    row.lease_until = None
    reschedule(session, row, timings)


def reschedule(session: Session, row: Publication, timings: Timings) -> None:
    """Recompute when the publication falls due. Every change of its facts ends with this."""
    at = now(session)
    step = step_of(row, timings, at)
    if step.action is Action.ASK and step.at is not None and step.at <= at and step.why is not None:
        ask_person(row, step.why, at)
        step = step_of(row, timings, at)
    row.due_at = step.at
    was_urgent, row.urgent = row.urgent, row.want == 0 and not is_complete(row.standing())
    if was_urgent and not row.urgent:
        tell_complete(session, row, at)
    if step.at is not None and step.at <= at:
        wake_after_commit(session, "urgent" if row.urgent else f"publish.{row.kind}")


def ask_person(row: Publication, why: str, at: datetime, values: dict[str, object] | None = None) -> None:
    """A named person has something to do; the same to-do is not written twice."""
    if row.todo == why:
        return
    tell_todo(row, why)
    row.todo, row.todo_values = why, dict(values or {})
    row.todo_since, row.todo_deadline = at, at + TODO_WITHIN


def clear_todo(row: Publication) -> None:
    if row.todo is None:
        return
    row.todo = row.todo_values = row.todo_since = row.todo_deadline = None


def retract_publications(session: Session, rows: Sequence[Publication], timings: Timings) -> None:
    """From here on nothing new can start (the kill switch), and what is out there is taken back, urgently.

    A call that is in the air is followed by whoever holds it until it is settled; who only reads or searches is not
    waited for. What lands later is the stray sweep's to find, which is planned here: nothing is taken back without it.
    """
    for row in rows:
        _retract(session, row, timings)
    _plan_sweep(session, {row.channel_id for row in rows if is_searchable(row, timings)}, timings)


def is_searchable(row: Publication, timings: Timings) -> bool:
    """Whether a channel of this kind has a timeline that can be searched for our markers."""
    return capabilities_of(row, timings).settling not in (Settling.REPEAT, Settling.PERSON)


def _plan_sweep(session: Session, channel_ids: Collection[str], timings: Timings) -> None:
    """When the first sweep of these channels is due, unless an earlier one is."""
    due = now(session) + timings.sweeps[0][1]
    for channel in queries.unswept_channels(session, channel_ids, due) if channel_ids else ():
        channel.sweep_due_at = due


def wait_for_end(row: Publication, at: datetime) -> None:
    """There is nothing to tell before the alert ends: it is due again with that, and a person's until then."""
    row.lease_until = row.due_at = None
    ask_person(row, GOES_ON, at)


def _retract(session: Session, row: Publication, timings: Timings) -> None:
    if row.want == 0:
        if row.todo == GOES_ON:
            clear_todo(row)
            reschedule(session, row, timings)
        return
    row.want = 0
    row.retracted_at = now(session)
    row.retry_at = row.retry_why = None  # it was the platform's answer to a publish; a delete has its own budget
    row.refusals = 0
    row.held = False
    in_the_air = any(attempt.account is Account.OPEN and attempt.fence == row.fence for attempt in row.attempts)
    if not in_the_air and row.lease_until is not None:
        row.lease_until, row.fence = None, row.fence + 1
    clear_todo(row)
    reschedule(session, row, timings)
