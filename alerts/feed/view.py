"""What every feed shows: the standing message of each live alert, the ends, and a tombstone for what was withdrawn."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import Any

from sqlalchemy.orm import Session

from alerts.db.session import now
from alerts.feed.links import cap_url
from alerts.feed.models import Event
from alerts.feed.queries import Withdrawn, ended_rows, last_public_event, live_rows, withdrawn_rows
from alerts.message.models import Message, MessageKind
from alerts.words.compose import compose_ending

TITLE = "Homeward"
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """One message as a feed tells it. An end has a neutral text, no page, no area and no image."""

    identifier: str
    kind: str  # Alert, Update, Cancel: CAP's words
    cap: str  # address of the document: the entry's id
    page: str | None
    language: str
    title: str
    text: str
    author: str
    sent: datetime
    updated: datetime
    images: tuple[str, ...]
    area: Mapping[str, Any] | None  # as codecs of geo read it
    event: Mapping[str, Any]

    @property
    def live(self) -> bool:
        return self.kind != "Cancel"


@dataclass(frozen=True, slots=True)
class Tombstone:
    """`replaces` are gone since `at`; `id` came instead: an end (state "retracted") or an update ("replaced")."""

    id: str
    state: str
    replaces: tuple[str, ...]
    at: datetime


@dataclass(frozen=True, slots=True)
class Frame:
    """A feed without its entries. `updated`: when the log last moved."""

    base_url: str
    updated: datetime
    tombstones: tuple[Tombstone, ...]


def view_frame(session: Session, *, base_url: str) -> Frame:
    """Tombstones of the newest successors first."""
    groups = groupby(withdrawn_rows(session, now(session)), key=lambda row: row.successor)
    return Frame(
        base_url=base_url.rstrip("/"),
        updated=last_public_event(session) or _NEVER,
        tombstones=tuple(_tombstone(list(rows)) for _, rows in groups),
    )


def view_entries(session: Session, *, base_url: str) -> tuple[Entry, ...]:
    """Live alerts first, the newest first; then the ends of the last 14 days."""
    at = now(session)
    rows = (*live_rows(session, at), *ended_rows(session, at))
    return tuple(make_entry(event, message, base_url=base_url) for event, message in rows)


def make_entry(event: Event, message: Message, *, base_url: str) -> Entry:
    """Of an event that stands: one that is withdrawn has nothing to tell."""
    make = _end_entry if message.kind is MessageKind.CANCEL else _live_entry
    return make(event, message, base_url.rstrip("/"))


def _live_entry(event: Event, message: Message, base_url: str) -> Entry:
    language, texts = next(iter(event.body["texts"].items()))
    return Entry(
        identifier=message.identifier,
        kind=message.kind.value.capitalize(),
        cap=cap_url(message.identifier, base_url),
        page=event.body["links"]["page"],
        language=language,
        title=texts["headline"],
        text=texts["text"],
        author=message.sender_name,
        sent=message.sent,
        updated=event.at,
        images=tuple(image["url"] for image in event.body["links"]["images"] if image["language"] == language),
        area=event.body["area"].get("shape") or _shape_of(message),
        event=event.body,
    )


def _shape_of(message: Message) -> Mapping[str, Any] | None:
    """For an area that was too large for its event."""
    return message.content.area.document if message.content else None


def _end_entry(event: Event, message: Message, base_url: str) -> Entry:
    ending = compose_ending(message.languages[0])
    return Entry(
        identifier=message.identifier,
        kind=MessageKind.CANCEL.value.capitalize(),
        cap=cap_url(message.identifier, base_url),
        page=None,
        language=ending.language,
        title=ending.headline,
        text=ending.body,
        author=message.sender_name,
        sent=message.sent,
        updated=event.at,
        images=(),
        area=None,
        event=event.body,
    )


def _tombstone(rows: list[Withdrawn]) -> Tombstone:
    return Tombstone(
        id=rows[0].successor,
        state="retracted" if rows[0].ended else "replaced",
        replaces=tuple(row.identifier for row in rows),
        at=max(row.at for row in rows),
    )
