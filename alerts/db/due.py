"""Due columns: what must be done stands beside the fact that made it due, not in a second queue."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.types import UtcDateTime


class Due:
    """`due_at`: when somebody should look (None = never); `lease_until`, `fence`: who may decide, and whether still."""

    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    lease_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    fence: Mapped[int] = mapped_column(default=0)
