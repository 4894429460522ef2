"""Every question the room asks the store."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from alerts.image.models import KeyKind, SigningKey


def current_key(session: Session, kind: KeyKind, *, lock: bool = False) -> SigningKey | None:
    query = select(SigningKey).where(SigningKey.kind == kind, SigningKey.replaced_at.is_(None))
    if lock:
        query = query.with_for_update(key_share=True)
    return session.scalars(query.order_by(SigningKey.made_at.desc(), SigningKey.id).limit(1)).one_or_none()
