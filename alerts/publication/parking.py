"""Partners' addresses that answer nobody are parked: tried by one call an hour, until one succeeds.

What waits for a parked address stays due and is somebody's to do; only the first tombstone goes out all the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from alerts.channel.models import Channel
from alerts.channel.queries import find_partner
from alerts.db.audit import record_audit
from alerts.db.session import Database, now
from alerts.publication import queries
from alerts.publication.claim import ask_person, clear_todo, put_down, reschedule
from alerts.publication.machine import PARKED, RETRACTED, Action, CallKind, Timings, is_complete
from alerts.publication.models import Publication
from publishers.contract import Receipt
from publishers.errors import Blocked, NotSent, OutcomeUnknown, PublishError


@dataclass(frozen=True, slots=True)
class Result:
    """One call that has ended, and what it came to."""

    row: Publication
    answer: Receipt | PublishError


def may_call(row: Publication, channel: Channel, action: Action, at: datetime, timings: Timings) -> bool:
    """Whether a call may go there now; for a parked address this takes the hour's one probe."""
    if channel.parked_at is None:
        return True
    if action is Action.NEUTRAL and _is_untold(row):
        return True
    if channel.probe_at is not None and channel.probe_at > at:
        return False
    channel.probe_at = at + timings.probe_every
    return True


def wait_for_probe(session: Session, row: Publication, channel: Channel, timings: Timings) -> None:
    partner = find_partner(session, channel.partner_id) if channel.partner_id else None
    row.retry_at, row.retry_why = channel.probe_at, PARKED
    values: dict[str, object] = {"channel": channel.name, "contact": (partner and partner.contact) or "none"}
    ask_person(row, PARKED, now(session), values)
    put_down(session, row, timings)


def note_results(session: Session, results: Sequence[Result], timings: Timings) -> list[str]:
    """Count what failed, park what failed for too long; returns the channels that answer again, which are free."""
    answered = {one.row.channel_id for one in results if isinstance(one.answer, Receipt)}
    failed = [one for one in results if _is_dead_air(one.answer)]
    channels = queries.lock_channels(session, {one.row.channel_id for one in failed}, answered)
    for one in failed:
        channel = channels[one.row.channel_id]
        _count(session, channel, one.answer, timings)
        waits = not one.row.held and not is_complete(one.row.standing()) and not _is_untold(one.row)
        if channel.parked_at is not None and waits:
            wait_for_probe(session, one.row, channel, timings)
    return [channel.id for channel in channels.values() if channel.id in answered and _free(session, channel)]


def release_waiting(database: Database, channel_ids: Sequence[str], timings: Timings) -> None:
    """All that waited for these goes at once. What a crash in between leaves waiting goes at the next probe's time."""
    for channel_id in channel_ids:
        with database.write() as session:
            for row in queries.lock_waiting_for(session, channel_id):
                row.retry_at = row.retry_why = None
                if row.todo == PARKED:
                    clear_todo(row)
                reschedule(session, row, timings)


def _is_untold(row: Publication) -> bool:
    """It is to be told of an end, by a first tombstone: one that came while an earlier call was in the air too."""
    return row.want == RETRACTED and not any(attempt.kind is CallKind.NEUTRAL for attempt in row.attempts)


def _is_dead_air(answer: Receipt | PublishError) -> bool:
    """Nobody there, "do not come again", or an address to which nothing is ever sent. A no to one event, or a call that
    we kept back, is none of these."""
    if isinstance(answer, Receipt) or answer.reason.code.startswith("publication."):
        return False
    return isinstance(answer, Blocked | NotSent | OutcomeUnknown) or answer.reason.code.startswith("guard.")


def _count(session: Session, channel: Channel, answer: Receipt | PublishError, timings: Timings) -> None:
    at = now(session)
    channel.failures += 1
    channel.failing_since = channel.failing_since or at
    long = channel.failures >= timings.park_after and at - channel.failing_since >= timings.park_within
    if channel.parked_at is None and (long or isinstance(answer, Blocked)):
        assert isinstance(answer, PublishError)  # noqa: S101  (a receipt is no failure)
        channel.parked_at = at
        channel.parked_why = {"code": answer.reason.code, "values": dict(answer.reason.values)}
        channel.probe_at = at + timings.probe_every
        record_audit(session, "channel.parked", channel.id, by="service", details={"code": answer.reason.code})


def _free(session: Session, channel: Channel) -> bool:
    was_parked = channel.parked_at is not None
    channel.failures = 0
    channel.failing_since = channel.parked_at = channel.parked_why = channel.probe_at = None
    if was_parked:
        record_audit(session, "channel.answers_again", channel.id, by="service")
    return was_parked
