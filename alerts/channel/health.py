"""What a channel's platform said last; it is asked once a day, so that nobody learns at night what broke in June."""

from datetime import timedelta
from functools import partial

from sqlalchemy.orm import Session

from alerts.channel.models import Channel
from alerts.channel.opening import Open, find_destination
from alerts.channel.queries import has_unchecked, load_channel, lock_unchecked
from alerts.db.audit import Detail, record_audit
from alerts.db.due import work_on_each
from alerts.db.session import Database, now
from alerts.errors import Conflict
from alerts.staff.permissions import OPERATOR
from alerts.words.freetext import clean
from publishers.contract import Health

EVERY = timedelta(days=1)
MOST_ACCOUNT = 100  # characters of a name that the platform tells


def check_due(database: Database, open_channel: Open, *, limit: int = 5) -> int:
    """Ask the active channels that nobody has looked at for a day; returns how many that were.

    The look is noted before it is made: of two processes one makes it.
    """
    with database.read() as session:  # each second, and mostly there is nothing
        if not has_unchecked(session, now(session) - EVERY):
            return 0
    with database.write() as session:
        due = lock_unchecked(session, now(session) - EVERY, limit)
        for channel in due:
            channel.checked_at = now(session)
        ids = [channel.id for channel in due]
    work_on_each(ids, partial(_check_safely, database, open_channel))
    return len(ids)


def check_channel(database: Database, open_channel: Open, channel_id: str) -> Health:
    """Ask the platform with no transaction open, and keep what it said. Raises NotFound, Conflict."""
    with database.read() as session:
        destination = find_destination(session, load_channel(session, channel_id))
    health = open_channel(destination).check()
    with database.write() as session:
        record_health(session, channel_id, health)
    return health


def _check_safely(database: Database, open_channel: Open, channel_id: str) -> None:
    try:
        check_channel(database, open_channel, channel_id)
    except Conflict as error:  # its secrets can not be opened
        with database.write() as session:
            record_health(session, channel_id, Health(ok=False, reason=error.reason))


def record_health(session: Session, channel_id: str, health: Health) -> Channel:
    """Kept with the time of this unit of work; only a change goes into the audit. Raises NotFound."""
    channel = load_channel(session, channel_id)
    if channel.healthy is not health.ok:
        told: dict[str, Detail] = {"ok": health.ok, "code": health.reason.code}
        record_audit(session, "channel.health_changed", channel.id, by=OPERATOR, details=told)
    channel.healthy = health.ok
    account = None if health.account is None else clean(health.account)[:MOST_ACCOUNT]
    channel.health = {"code": health.reason.code, "values": dict(health.reason.values), "account": account}
    channel.checked_at = now(session)
    return channel
