"""Every question the room asks the store."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from alerts.channel.models import Channel
from alerts.resolution.models import Receipt


def channels_of_partner(session: Session, partner_id: str) -> Sequence[str]:
    return session.scalars(select(Channel.id).where(Channel.partner_id == partner_id)).all()


def due_sweeps(session: Session, at: datetime, limit: int) -> Sequence[Channel]:
    query = select(Channel).where(Channel.sweep_due_at <= at).order_by(Channel.sweep_due_at).limit(limit)
    return session.scalars(query.with_for_update(skip_locked=True)).all()


def unswept_channels(session: Session, channel_ids: Sequence[str], before: datetime) -> Sequence[Channel]:
    """Those of the named channels that no sweep is due for before the given time."""
    late = or_(Channel.sweep_due_at.is_(None), Channel.sweep_due_at > before)
    return session.scalars(select(Channel).where(Channel.id.in_(channel_ids), late)).all()


def receipts_of_alert(session: Session, alert_id: str) -> Sequence[Receipt]:
    return session.scalars(select(Receipt).where(Receipt.alert_id == alert_id).order_by(Receipt.at)).all()
