"""What of an alert is public at a moment: its standing message, or that its search has ended."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from alerts.message.content import Content
from alerts.message.models import Message
from alerts.message.queries import public_messages

TOKEN = re.compile(r"[-_A-Za-z0-9]{1,64}")


@dataclass(frozen=True, slots=True)
class Standing:
    """The alert's issued messages in order; `content` is None once nothing of it may be told any more."""

    messages: tuple[Message, ...]
    content: Content | None

    @property
    def latest(self) -> Message:
        return self.messages[-1]

    @property
    def languages(self) -> Sequence[str]:
        return self.latest.languages

    def told(self, number: str) -> bool:
        """Whether there is a message of this number, and it ever told anything: an end did not."""
        return any(str(each.number) == number and each.note is None for each in self.messages)

    @property
    def last_told(self) -> Message:
        return next(each for each in reversed(self.messages) if each.note is None)


def find_standing(session: Session, slug: str, at: datetime) -> Standing | None:
    """None for an unknown slug and for an exercise's.

    A message is public once it is planned: from then on the ledger knows each of its copies. One that is past its
    expiry tells nothing more, whether or not the service has got round to ending it.
    """
    if not TOKEN.fullmatch(slug):  # as is whatever a database could stumble over, such as a zero byte
        return None
    messages = tuple(each for each in public_messages(session, slug) if each.planned_at is not None)
    if not messages:
        return None
    latest = messages[-1]
    return Standing(messages, latest.content if latest.expires > at else None)
