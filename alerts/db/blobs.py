"""The one place for bytes: content-addressed and sealed; every process sees them, one delete purges them."""

import hashlib
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import LargeBinary, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from alerts.db.base import Base
from alerts.db.session import now, seal_of
from alerts.db.types import UtcDateTime
from alerts.errors import NotFound


class Blob(Base):
    __tablename__ = "blob"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    media_type: Mapped[str]
    size: Mapped[int]
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


def put_blob(session: Session, data: bytes, media_type: str) -> str:
    """Keep `data`; returns its SHA-256 in hex. Putting the same bytes twice keeps one."""
    digest = hashlib.sha256(data).hexdigest()
    # Locked, for what nothing refers to is deleted: it must not be called unreferenced a moment before it is not.
    known = select(Blob.sha256).where(Blob.sha256 == digest).with_for_update(key_share=True)
    if session.scalars(known).one_or_none() is None:
        sealed = seal_of(session).seal(data, f"blob:{digest}")
        session.add(Blob(sha256=digest, media_type=media_type, size=len(data), sealed=sealed, created_at=now(session)))
        session.flush()
    return digest


def get_blob(session: Session, sha256: str) -> bytes:
    """Raises NotFound when it was never put, or is purged."""
    blob = session.get(Blob, sha256)
    if blob is None:
        raise NotFound("blob.gone")
    return seal_of(session).open(blob.sealed, f"blob:{sha256}")


def blob_digests(session: Session) -> frozenset[str]:
    """Of all that is kept."""
    return frozenset(session.scalars(select(Blob.sha256)))


def lock_blobs(session: Session, digests: Iterable[str]) -> frozenset[str]:
    """Those of them that are there; until the commit nobody can begin to refer to one."""
    query = select(Blob.sha256).where(Blob.sha256.in_(set(digests))).order_by(Blob.sha256)
    return frozenset(session.scalars(query.with_for_update(key_share=True)))


def delete_blobs(session: Session, digests: Iterable[str]) -> int:
    """Returns how many there were."""
    found = list(session.scalars(select(Blob.sha256).where(Blob.sha256.in_(set(digests)))))
    session.execute(delete(Blob).where(Blob.sha256.in_(found)))
    return len(found)
