"""What partners declared."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.base import Base
from alerts.db.types import UtcDateTime


class Receipt(Base):
    """A partner says it removed (or published) an alert: said, not proven."""

    __tablename__ = "receipt"

    id: Mapped[str] = mapped_column(primary_key=True)
    partner_id: Mapped[str] = mapped_column(ForeignKey("partner.id"))
    alert_id: Mapped[str] = mapped_column(index=True)
    action: Mapped[str]  # removed | published
    at: Mapped[datetime] = mapped_column(UtcDateTime)
