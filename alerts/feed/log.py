"""The event log from a cursor on: the whole truth for partners."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from alerts.db.session import now
from alerts.errors import BadInput
from alerts.feed.cursors import decode_cursor, encode_cursor
from alerts.feed.events import bare_body
from alerts.feed.queries import last_position, public_events_after

MOST_EVENTS = 500


@dataclass(frozen=True, slots=True)
class EventPage:
    """`next` goes into the next request as `after`, also when nothing is there yet; `more`: something is."""

    events: tuple[Mapping[str, Any], ...]
    next: str
    more: bool


def events_after(
    session: Session, after: str | None, *, limit: int = 100, area: str | None = None, lang: str | None = None
) -> EventPage:
    """Up to `limit` events (1 to 500) after the cursor, oldest first; None = from the beginning.

    Exercises are never in it. `area` (a code, such as RO, US-CO or SAME:008013) and `lang` narrow what is told, never
    what is taken back. A page may hold fewer events than `limit` and still have `more`. Raises BadInput.
    """
    position = decode_cursor(after) if after else 0
    if position > last_position(session):
        raise BadInput.at("after", "feed.cursor_ahead")
    rows = public_events_after(session, position, min(max(limit, 1), MOST_EVENTS) + 1)
    page, at = rows[: min(max(limit, 1), MOST_EVENTS)], now(session)
    bodies = (row.body if row.expires > at else bare_body(row.body) for row in page)
    return EventPage(
        events=tuple(body for body in bodies if _concerns(body, area, lang)),
        next=encode_cursor(page[-1].position if page else position),
        more=len(rows) > len(page),
    )


def _concerns(body: Mapping[str, Any], area: str | None, lang: str | None) -> bool:
    if body["state"] != "live":
        return True
    codes = {code.rpartition(":")[2] for code in (*body["area"]["codes"], *body["area"]["countries"])}
    wanted = area.rpartition(":")[2] if area else ""
    near = not wanted or any(code == wanted or code.startswith(f"{wanted}-") for code in codes)
    return near and (lang is None or lang in body["languages"])
