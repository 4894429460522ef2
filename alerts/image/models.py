"""The keys that sign pictures, with their certificates: a root of our own, and what it vouches for."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.types import UtcDateTime


class KeyKind(StrEnum):
    ROOT = "root"
    POSTERS = "posters"


class SigningKey(Base):
    """`sealed_key` None: the key lies elsewhere (a KMS), and only its certificate is here."""

    __tablename__ = "signing_key"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[KeyKind]
    certificate: Mapped[str]  # PEM; public
    sealed_key: Mapped[bytes | None] = mapped_column(LargeBinary)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)
    replaced_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
