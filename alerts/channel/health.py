"""What the last look at a channel's platform said."""

from sqlalchemy.orm import Session

from alerts.channel.models import Channel
from alerts.channel.queries import load_channel
from alerts.db.audit import Detail, record_audit
from alerts.db.session import now
from alerts.staff.permissions import OPERATOR
from alerts.words.freetext import clean
from publishers.contract import Health

MOST_ACCOUNT = 100  # characters of a name that the platform tells


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
