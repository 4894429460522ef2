"""What a POST with an Idempotency-Key answered, so that asking again does nothing twice."""

from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.types import Json, UtcDateTime


class IdempotencyKey(Base):
    """Digests only, and the answer sealed: it may hold a key that is shown once. `status` None: not answered yet."""

    __tablename__ = "idempotency_key"

    digest: Mapped[str] = mapped_column(primary_key=True)  # of who asks and the key
    request: Mapped[str]  # digest of method, path and body
    status: Mapped[int | None]
    media_type: Mapped[str | None]
    sealed_body: Mapped[bytes | None] = mapped_column(LargeBinary)
    uses: Mapped[dict[str, Any] | None] = mapped_column(Json)  # what the answer took: `access.Uses`
    created_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
