"""What may be forgotten of a case, and when: a pure function of what is known about it.

Hidden as soon as every copy is accounted for, so that nobody looks up a child who was found; wiped after a grace
period, in which an end can still be looked into.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from alerts.alert.models import AlertState
from alerts.case.models import CaseState
from alerts.resolution.ledger import LedgerState
from alerts.resolution.models import Cause

MOST_BACKUP_DAYS = 35
FEWEST_GRACE_DAYS = 1  # answers kept for repeated requests are older by then, and gone
MOST_GRACE_DAYS = 365


@dataclass(frozen=True, slots=True)
class Rules:
    """How long what is kept. `backup_days`: from then on no backup holds what was wiped; its keeper sees to that."""

    grace_days: int = 14
    backup_days: int = MOST_BACKUP_DAYS
    uploads: timedelta = timedelta(hours=24)  # photos of a case that nobody verified
    idle: timedelta = timedelta(days=30)  # cases and drafts that nobody went on with
    settling: timedelta = timedelta(seconds=5)  # how soon an open ledger is looked at again
    unsettled: timedelta = timedelta(minutes=1)  # and after the first hour
    residual: timedelta = timedelta(days=1)  # a purged alert with a copy that is still out, or that may be found
    strays: timedelta = timedelta(days=10)  # of the stray sweep, which begins before the purge, and of what it finds

    @property
    def grace(self) -> timedelta:
        return timedelta(days=self.grace_days)


@dataclass(frozen=True, slots=True)
class Known:
    """All facts about one case. `touched_at`: when anybody last did anything with it, looking included."""

    state: CaseState
    touched_at: datetime
    has_photos: bool
    alerts: Sequence[AlertState] = ()
    ledgers: Sequence[LedgerState] = ()  # of the alerts that have ended
    ended_at: datetime | None = None  # the last end
    hidden_at: datetime | None = None
    reopened: bool = False  # for an end that may have been wrong; nothing of it is approved yet
    lapsed: bool = False  # the service ended it because nobody went on, and nothing of it had left
    purged_before: bool = False  # a tombstone says so: the case came back with a backup
    links_left: bool = False  # copies that are still out keep their links
    purged_at: datetime | None = None


class Move(StrEnum):
    WAIT = "wait"  # look again
    DROP_PHOTOS = "drop_photos"
    END = "end"  # nobody went on: what is drafted ends, and then
    HIDE = "hide"
    PURGE = "purge"
    CUT_LINKS = "cut_links"  # of copies that are gone by now
    REST = "rest"  # never by itself again


@dataclass(frozen=True, slots=True)
class Step:
    """`at`: when to look again, for WAIT."""

    move: Move
    at: datetime | None = None
    cause: Cause | None = None


_UNSENT = frozenset({AlertState.DRAFT, AlertState.SUBMITTED})


def next_step(known: Known, rules: Rules, now: datetime) -> Step:
    if known.state is CaseState.PURGED:
        may_come = known.purged_at is not None and now < known.purged_at + rules.strays
        return Step(Move.CUT_LINKS, now + rules.residual) if known.links_left or may_come else Step(Move.REST)
    if known.purged_before:
        return Step(Move.PURGE, cause=Cause.RESTORED)
    if AlertState.LIVE in known.alerts:
        return Step(Move.REST)  # its end comes back to this
    if known.state is CaseState.CLOSED:
        return _after_the_end(known, rules, now)
    if known.reopened:
        return Step(Move.END)  # the hour of its approval is over
    return _left_lying(known, rules, now)


def _after_the_end(known: Known, rules: Rules, now: datetime) -> Step:
    """A residual is named and owned, and taking it back needs its link alone: it does not hold the child's data."""
    if LedgerState.OPEN in known.ledgers:
        since = now - known.ended_at if known.ended_at else rules.idle
        return Step(Move.WAIT, now + (rules.settling if since < timedelta(hours=1) else rules.unsettled))
    if known.hidden_at is None:
        return Step(Move.HIDE)
    if known.lapsed:
        return Step(Move.PURGE, cause=Cause.IDLE)
    if now < known.hidden_at + rules.grace:
        return Step(Move.WAIT, known.hidden_at + rules.grace)
    return Step(Move.PURGE, cause=Cause.ENDED)


def _left_lying(known: Known, rules: Rules, now: datetime) -> Step:
    if now >= known.touched_at + rules.idle:
        return Step(Move.END) if _UNSENT & set(known.alerts) else Step(Move.PURGE, cause=Cause.IDLE)
    uploads_go = known.touched_at + rules.uploads
    if known.has_photos and known.state is CaseState.OPEN and not known.alerts:
        return Step(Move.DROP_PHOTOS) if now >= uploads_go else Step(Move.WAIT, uploads_go)
    # Photos may come at any time, so an open case is looked at again within their day.
    soon = now + rules.uploads if known.state is CaseState.OPEN else known.touched_at + rules.idle
    return Step(Move.WAIT, min(soon, known.touched_at + rules.idle))
