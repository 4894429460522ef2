"""Every question of this room."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from alerts.web.models import IdempotencyKey


def lock_key(session: Session, digests: Sequence[str]) -> IdempotencyKey | None:
    """By any of the digests that the key may be kept by."""
    query = select(IdempotencyKey).where(IdempotencyKey.digest.in_(digests)).with_for_update(key_share=True)
    return session.scalars(query).one_or_none()


def count_old_keys(session: Session, until: datetime) -> int:
    query = select(func.count()).select_from(IdempotencyKey).where(IdempotencyKey.created_at <= until)
    return session.scalars(query).one()
