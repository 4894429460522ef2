"""Copies of messages that a restored store has no publication for: found by their marker, deleted, and read back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from alerts.channel.models import Channel
from alerts.channel.opening import Destination, find_destination
from alerts.db.due import work_on_each
from alerts.db.hold import due_lost_copies
from alerts.db.models import LostCopy
from alerts.db.session import Database, now
from alerts.errors import Conflict
from alerts.publication.deliver import CLOCK_SLACK, Open
from alerts.publication.machine import Timings
from publishers.contract import Gone, Publisher, RemoteRef, Settling, Timeline
from publishers.errors import PublishError

_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class _Search:
    alert_id: str
    channel_id: str
    destination: Destination
    markers: tuple[str, ...]
    since: datetime


def seek_lost(database: Database, open_channel: Open, timings: Timings, *, limit: int = 5) -> int:
    """Search what is due; returns how many copies were found and are gone now."""
    gone: list[int] = []
    work_on_each(_claim(database, timings, limit), lambda each: gone.append(_seek(database, open_channel, each)))
    return sum(gone)


def is_searchable(channel: Channel | None, timings: Timings) -> bool:
    """Not a channel that this store never heard of, and not one that can not be read."""
    unreadable = (Settling.REPEAT, Settling.PERSON)
    return channel is not None and timings.sheets[channel.kind].settling not in unreadable


def _claim(database: Database, timings: Timings, limit: int) -> list[_Search]:
    """The next search is planned before this one: whoever dies in it is followed by somebody else."""
    with database.read() as session:  # asking takes no lock: there is something only after a restore
        if not due_lost_copies(session, now(session), 1, lock=False):
            return []
    searches = []
    with database.write() as session:
        for lost in due_lost_copies(session, now(session), limit):
            channel = session.get(Channel, lost.channel_id)
            if channel is None or not is_searchable(channel, timings):
                lost.due_at = None  # named by `homeward restore status`, for a person to look
                continue
            lost.due_at = now(session) + _AGAIN
            try:
                destination = find_destination(session, channel)
            except Conflict:
                continue  # its secrets do not open: it stays among what was not looked at
            markers = tuple(f"{lost.code}-{number:02d}" for number in range(1, lost.number + 1))
            since = lost.since - timedelta(days=7) - CLOCK_SLACK  # the first message may be older than the newest
            searches.append(_Search(lost.alert_id, lost.channel_id, destination, markers, since))
    return searches


def _seek(database: Database, open_channel: Open, search: _Search) -> int:
    publisher = open_channel(search.destination)
    found = publisher.find(search.markers, search.since)
    if not isinstance(found, Timeline):
        return 0
    taken = [_take_down(publisher, ref) for sighting in found.sightings for ref in sighting.refs]
    with database.write() as session:
        lost = session.get_one(LostCopy, (search.alert_id, search.channel_id))
        before = [each for each in lost.found if each["id"] not in {each["id"] for each in taken}]
        lost.found, lost.looked_at = [*before, *taken], now(session)
        if all(each["gone"] for each in taken):
            lost.due_at = None
    return sum(1 for each in taken if each["gone"])


def _take_down(publisher: Publisher, ref: RemoteRef) -> dict[str, Any]:
    """Gone = read back as missing, with the control."""
    answer = "yes"
    try:
        publisher.delete(ref)
    except PublishError as error:
        answer = error.reason.code
    return {"object": ref.kind, "id": ref.id, "delete": answer, "gone": isinstance(publisher.read(ref), Gone)}
