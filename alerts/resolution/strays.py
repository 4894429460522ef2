"""The stray sweep: timelines are searched for markers of what was taken back, so that a late landing is caught."""

from datetime import datetime

from sqlalchemy.orm import Session

from alerts.channel.models import Channel
from alerts.channel.opening import Open, find_destination
from alerts.channel.queries import load_channel
from alerts.db.due import work_on_each
from alerts.db.session import Database, now
from alerts.errors import Conflict
from alerts.publication.answers import adopt_refs, find_news, has_mute_twin, leave_row, tell_stray
from alerts.publication.claim import is_searchable
from alerts.publication.deliver import CLOCK_SLACK
from alerts.publication.machine import Timings, is_complete
from alerts.publication.models import Publication
from alerts.publication.queries import lock_publication, retracted_on_channel
from alerts.resolution import queries
from geo.reasons import Reason
from publishers.contract import Timeline


def sweep_due(database: Database, open_channel: Open, timings: Timings, *, limit: int = 10) -> int:
    """Search the timelines that are due; returns how many strays were found."""
    found: list[int] = []
    due = _claim(database, timings, limit)

    def sweep(claimed: tuple[str, dict[str, str], datetime]) -> None:
        try:
            found.append(_sweep(database, open_channel, timings, *claimed))
        finally:
            _plan_again(database, timings, claimed[0])

    work_on_each(due, sweep)
    return sum(found)


def _claim(database: Database, timings: Timings, limit: int) -> list[tuple[str, dict[str, str], datetime]]:
    """Channel id, marker -> publication id, and since when; the next sweep is planned before this one."""
    with database.write() as session:
        at = now(session)
        claimed = []
        for channel in queries.due_sweeps(session, at, limit):
            rows = _taken_back(session, channel.id, timings, at)
            channel.sweep_due_at = _next_sweep(rows, timings, at)
            if rows:
                markers = {marker: row.id for row in rows for marker in row.sought_markers()}
                markers |= {marker: row.id for row in rows for marker in row.own_markers()}  # whose it is goes first
                since = min(row.created_at for row in rows) - CLOCK_SLACK
                claimed.append((channel.id, markers, since))
        return claimed


def _plan_again(database: Database, timings: Timings, channel_id: str) -> None:
    """An end that was committed while this sweep was being claimed saw an early one due; the claim put it off."""
    with database.write() as session:
        at, channel = now(session), load_channel(session, channel_id)
        due = _next_sweep(_taken_back(session, channel_id, timings, at), timings, at)
        if due is not None and (channel.sweep_due_at is None or due < channel.sweep_due_at):
            channel.sweep_due_at = due


def _taken_back(session: Session, channel_id: str, timings: Timings, at: datetime) -> list[Publication]:
    rows = retracted_on_channel(session, channel_id, at - timings.sweeps[-1][0])
    return [row for row in rows if is_searchable(row, timings)]


def _next_sweep(rows: list[Publication], timings: Timings, at: datetime) -> datetime | None:
    youngest = max((row.retracted_at for row in rows if row.retracted_at), default=None)
    if youngest is None:
        return None
    return next((at + every for until, every in timings.sweeps if at - youngest < until), None)


def _sweep(
    database: Database,
    open_channel: Open,
    timings: Timings,
    channel_id: str,
    markers: dict[str, str],
    since: datetime,
) -> int:
    try:
        with database.read() as session:
            destination = find_destination(session, load_channel(session, channel_id))
    except Conflict as error:  # its secrets can not be opened: the other channels are swept all the same
        return _say_unreadable(database, channel_id, error.reason)
    found = open_channel(destination).find(tuple(markers), since)
    if not isinstance(found, Timeline):
        return _say_unreadable(database, channel_id, found.reason)
    strays = 0
    for sighting in found.sightings:
        with database.write() as session:
            row = lock_publication(session, markers[sighting.marker])
            if not find_news(session, row, [sighting], may_be_another=has_mute_twin(session, row)):
                continue
            was_complete = is_complete(row.standing())  # else it is followed, but not searched while a copy stays up
            adopt_refs(session, row, sighting.refs, row.sought_markers()[sighting.marker])
            if was_complete:
                tell_stray(session, row)
            leave_row(session, row, timings, mine=False, moved=True)
            strays += was_complete
    return strays


def _say_unreadable(database: Database, channel_id: str, reason: Reason) -> int:
    with database.write() as session:
        channel = session.get_one(Channel, channel_id)
        channel.healthy, channel.health = False, {"code": reason.code, "values": dict(reason.values)}
    return 0
