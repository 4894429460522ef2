"""Who may decide: a lease with a fencing token, taken in one transaction and asked for again in each that follows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.orm import Session

from alerts.db.session import Database, now, wake_after_commit
from alerts.publication import queries
from alerts.publication.machine import Action, Step, Timings, is_complete, next_step
from alerts.publication.models import Publication
from publishers.contract import Capabilities

TODO_WITHIN = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Claim:
    publication_id: str
    fence: int


def claim_due(
    database: Database, timings: Timings, *, kind: str | None = None, urgent: bool | None, limit: int
) -> list[Claim]:
    """Take what is due, retractions first. `urgent` True = retractions only, None = anything; `kind` None = any."""
    with database.write() as session:
        at = now(session)
        claims = []
        for row in queries.due_publications(session, at, kind=kind, urgent=urgent, limit=limit):
            row.lease_until = at + timings.lease
            row.fence += 1
            claims.append(Claim(row.id, row.fence))
        return claims


def holds(row: Publication, claim: Claim) -> bool:
    """Whether nobody else has claimed, and no receipt has come, since."""
    return row.fence == claim.fence


def capabilities_of(row: Publication, timings: Timings) -> Capabilities:
    return timings.sheets[row.kind]


def step_of(row: Publication, timings: Timings, at: datetime) -> Step:
    return next_step(row.standing(), capabilities_of(row, timings), timings, at)


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
    row.urgent = row.want == 0 and not is_complete(row.standing())
    if step.at is not None and step.at <= at:
        wake_after_commit(session, "urgent" if row.urgent else f"publish.{row.kind}")


def ask_person(row: Publication, why: str, at: datetime, values: dict[str, object] | None = None) -> None:
    """A named person has something to do; the same to-do is not written twice."""
    if row.todo == why:
        return
    row.todo, row.todo_values = why, dict(values or {})
    row.todo_since, row.todo_deadline = at, at + TODO_WITHIN


def clear_todo(row: Publication) -> None:
    row.todo = row.todo_values = row.todo_since = row.todo_deadline = None


def retract_publication(session: Session, row: Publication, timings: Timings) -> None:
    """From here on nothing new can start (the kill switch), and what is out there is taken back, urgently.

    The lease of whoever is at work is left alone: a call that is in the air is followed until it is settled.
    """
    if row.want == 0:
        return
    row.want = 0
    row.retracted_at = now(session)
    row.retry_at = None  # it was the platform's answer to a publish; a delete has its own budget
    row.refusals = 0
    row.held = False
    clear_todo(row)
    reschedule(session, row, timings)
