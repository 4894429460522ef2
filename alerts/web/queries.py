"""The one question of this room."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from alerts.web.models import IdempotencyKey


def lock_key(session: Session, digest: str) -> IdempotencyKey | None:
    return session.scalars(
        select(IdempotencyKey).where(IdempotencyKey.digest == digest).with_for_update()
    ).one_or_none()
