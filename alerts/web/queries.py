"""The one question of this room."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from alerts.web.models import IdempotencyKey


def lock_key(session: Session, digests: Sequence[str]) -> IdempotencyKey | None:
    """By any of the digests that the key may be kept by."""
    query = select(IdempotencyKey).where(IdempotencyKey.digest.in_(digests)).with_for_update()
    return session.scalars(query).one_or_none()
