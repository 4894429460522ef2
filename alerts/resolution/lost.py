"""Copies of messages that a restored store has no publication for: found by their marker, deleted, and read back."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.orm import Session

from alerts.channel.models import Channel
from alerts.channel.opening import Destination, Open, find_destination
from alerts.db.due import work_on_each
from alerts.db.hold import active_hold, due_lost_copies
from alerts.db.models import LostCopy
from alerts.db.session import Database, now
from alerts.errors import Conflict
from alerts.publication.answers import has_twin_among
from alerts.publication.deliver import CLOCK_SLACK
from alerts.publication.machine import Timings
from alerts.publication.queries import known_copies, settings_in_doubt
from publishers.contract import Gone, Publisher, RemoteRef, Settling, Timeline
from publishers.errors import NotFound, PublishError
from publishers.rates import taking_back

_AGAIN = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class _Search:
    alert_id: str
    channel_id: str
    destination: Destination
    markers: tuple[str, ...]
    since: datetime
    still_out: tuple[RemoteRef, ...]  # found before, and not gone then: a list that is behind may lack them


def seek_lost(database: Database, open_channel: Open, timings: Timings, *, limit: int = 5) -> int:
    """Search what is due; returns how many copies were found and are gone now."""
    gone: list[int] = []
    work_on_each(
        _claim(database, timings, limit), lambda each: gone.append(_seek(database, open_channel, timings, each))
    )
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
            still_out = tuple(RemoteRef(each["object"], each["id"]) for each in lost.found if not each["gone"])
            searches.append(_Search(lost.alert_id, lost.channel_id, destination, markers, since, still_out))
    return searches


def _seek(database: Database, open_channel: Open, timings: Timings, search: _Search) -> int:
    publisher, began = open_channel(search.destination), database.clock()
    with taking_back():
        found = publisher.find(search.markers, search.since)
        if not isinstance(found, Timeline):
            return 0
        unknown = _unknown(database, search, found)
        if unknown is None:
            return 0
        refs = [*search.still_out, *unknown]
        once = {(ref.kind, ref.id): ref for ref in refs}.values()
        taken = [_take_down(publisher, ref, is_listed=ref in unknown) for ref in once]
    with database.write() as session:
        lost, at = _lock(session, search), now(session)
        taken = [{**each, "at": at.isoformat()} if each["gone"] else each for each in taken]
        before = [each for each in lost.found if each["id"] not in {each["id"] for each in taken}]
        lost.found = [*before, *taken]
        # Else the file told of a later message while this was searched, or it is too early to be sure.
        if len(search.markers) == lost.number and _is_settled(session, search, began, timings):
            lost.looked_at = at
            lost.due_at = None if all(each["gone"] for each in lost.found) else lost.due_at
    return sum(1 for each in taken if each["gone"])


def _is_settled(session: Session, search: _Search, began: datetime, timings: Timings) -> bool:
    """Whether all that was in the air when the store was set back had landed and could be seen: from then on nothing
    was sent, and no sweep asks for what has no publication."""
    hold, sheet = active_hold(session), timings.sheets[search.destination.kind]
    return hold is None or began - hold.since >= timings.settle(sheet.visible_after)


def _lock(session: Session, search: _Search) -> LostCopy:
    return session.get_one(LostCopy, (search.alert_id, search.channel_id), with_for_update={"key_share": True})


def _unknown(database: Database, search: _Search, found: Timeline) -> list[RemoteRef] | None:
    """Those that no publication has a row for: what stands through another channel of the account may be wanted.

    None while such a channel has not looked for its own, or waits for an answer: what was found may be that.
    """
    refs = [ref for sighting in found.sightings for ref in sighting.refs]
    with database.read() as session:
        others = settings_in_doubt(session, search.alert_id, search.destination.kind, search.channel_id)
        if refs and has_twin_among(session, search.channel_id, others):
            return None
        known = known_copies(session, search.alert_id, search.destination.kind, {ref.id for ref in refs})
    return [ref for ref in refs if ref.id not in known]


def _take_down(publisher: Publisher, ref: RemoteRef, *, is_listed: bool) -> dict[str, Any]:
    """Gone = the delete was answered, be it by "there is nothing", and it reads as missing, with the control. Of what
    was listed a moment ago "there is nothing" is no answer."""
    said, is_answered = "yes", True
    try:
        publisher.delete(ref)
    except PublishError as error:
        said, is_answered = error.reason.code, isinstance(error, NotFound) and not is_listed
    read = publisher.read(ref)
    told = {"object": ref.kind, "id": ref.id, "delete": said, "gone": is_answered and isinstance(read, Gone)}
    return {**told, "proof": dict(read.proof)} if isinstance(read, Gone) and is_answered else told
