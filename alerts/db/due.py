"""Due columns: what must be done stands beside the fact that made it due, not in a second queue."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TypeVar

from sqlalchemy.orm import Mapped, mapped_column

from alerts.db.types import UtcDateTime

T = TypeVar("T")


class Due:
    """`due_at`: when somebody should look (None = never); `lease_until`, `fence`: who may decide, and whether still."""

    due_at: Mapped[datetime | None] = mapped_column(UtcDateTime, index=True)
    lease_until: Mapped[datetime | None] = mapped_column(UtcDateTime)
    fence: Mapped[int] = mapped_column(default=0)


def work_on_each(due: Iterable[T], work: Callable[[T], None]) -> None:
    """One that fails stops no other: what failed is raised at the end, as an ExceptionGroup."""
    failed = []
    for each in due:
        try:
            work(each)
        except Exception as error:
            failed.append(error)
    if failed:
        raise ExceptionGroup("of what was due", failed)
