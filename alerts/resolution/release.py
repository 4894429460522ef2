"""Where a held store stands, and its release by a person once every channel was looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from alerts.channel.models import Channel
from alerts.channel.queries import load_channel
from alerts.db.audit import record_audit
from alerts.db.hold import active_hold, forget_answer, lock_holds, lost_copies
from alerts.db.models import LostCopy
from alerts.db.session import now, wake_after_commit
from alerts.errors import Conflict
from alerts.publication.claim import reschedule
from alerts.publication.machine import Timings
from alerts.resolution import queries
from alerts.resolution.lost import is_searchable
from alerts.staff.permissions import OPERATOR
from alerts.words.typed import MOST_REASON, check_text

MOST_NAMED = 10


@dataclass(frozen=True, slots=True)
class Unlooked:
    """A channel on which nobody has looked yet; `publication` None: the store knows of none there."""

    alert: str
    channel: str
    publication: str | None
    can_be_read: bool


@dataclass(frozen=True, slots=True)
class HoldStatus:
    since: datetime
    tombstones: int
    newest_at: datetime | None
    unlooked: Sequence[Unlooked]
    for_a_person: Sequence[Unlooked]  # the service can not look there: look yourself, then release
    knows_nothing: bool  # no alert is in this store: it may be a new one beside an old file


def read_hold(session: Session, timings: Timings) -> HoldStatus | None:
    """None when nothing is held."""
    hold = active_hold(session)
    if hold is None:
        return None
    doubted = [
        Unlooked(row.alert_id, load_channel(session, row.channel_id).name, row.id, can_be_read=True)
        for row in queries.doubted_publications(session)
    ]
    lost = [_unlooked(session, each, timings) for each in lost_copies(session) if each.looked_at is None]
    return HoldStatus(
        since=hold.since,
        tombstones=hold.tombstones,
        newest_at=hold.newest_at,
        unlooked=[*doubted, *(each for each in lost if each.can_be_read)],
        for_a_person=[each for each in lost if not each.can_be_read],
        knows_nothing=not queries.has_alerts(session),
    )


def find_still_out(session: Session) -> Sequence[LostCopy]:
    """Copies that were found after a restore and are not gone yet, released or not."""
    return [each for each in lost_copies(session) if not all(found["gone"] for found in each.found)]


def release_hold(session: Session, reason: str, timings: Timings) -> None:
    """By whoever runs the service; what was held goes on then.

    Raises BadInput without a fit reason, Conflict while something was not looked at.
    """
    reason = check_text("--reason", reason, MOST_REASON)
    lock_holds(session)
    hold, status = active_hold(session), read_hold(session, timings)
    if hold is None or status is None:
        raise Conflict("restore.not_held")
    if status.unlooked:
        named = [f"{each.channel} ({each.alert})" for each in status.unlooked]
        more = [f"and {len(named) - MOST_NAMED} more"] if len(named) > MOST_NAMED else []
        raise Conflict("restore.unlooked", {"what": (*named[:MOST_NAMED], *more)})
    rows = queries.lock_wanted(session)
    hold.released_at, hold.released_by, hold.reason = now(session), OPERATOR, reason
    session.flush()
    forget_answer(session)
    for row in rows:
        reschedule(session, row, timings)
    record_audit(session, "restore.released", hold.id, by=OPERATOR, details={"publications": len(rows)})
    wake_after_commit(session, "plan")


def _unlooked(session: Session, lost: LostCopy, timings: Timings) -> Unlooked:
    channel = session.get(Channel, lost.channel_id)
    name = channel.name if channel is not None else lost.channel_id
    return Unlooked(lost.alert_id, name, None, is_searchable(channel, timings))
