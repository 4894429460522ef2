"""Feeds from entries that are written once, when their message is issued, and deleted with it.

A feed is rendered anew after each change of any alert; so a change writes one entry and joins the rest.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import delete
from sqlalchemy.orm import Session

from alerts.db.session import now
from alerts.feed import atom, geojson, jsonfeed, rss
from alerts.feed.models import Event, Fragment
from alerts.feed.queries import standing_fragments, standing_rows
from alerts.feed.view import Entry, Frame, make_entry, view_frame
from alerts.message.models import Message

VERSION = 1
"""Of what `write_entry` of any feed makes: one more with each change, and entries of before are not used."""


@dataclass(frozen=True, slots=True)
class Format:
    write_entry: Callable[[Entry], bytes]
    join_entries: Callable[[Frame, Sequence[bytes]], bytes]


FORMATS: Mapping[str, Format] = {
    atom.MEDIA_TYPE: Format(atom.write_entry, atom.join_entries),
    rss.MEDIA_TYPE: Format(rss.write_entry, rss.join_entries),
    jsonfeed.MEDIA_TYPE: Format(jsonfeed.write_entry, jsonfeed.join_entries),
    geojson.MEDIA_TYPE: Format(geojson.write_entry, geojson.join_entries),
}


def render_feed(session: Session, media_type: str, *, base_url: str) -> bytes:
    """The feed of this media type, as it is now.

    What was issued before its entry was kept (by an older version) is written anew each time, until it is over.
    """
    form, at = FORMATS[media_type], now(session)
    kept = standing_fragments(session, media_type, VERSION, at)
    missing = [message_id for message_id, body in kept if body is None]
    bodies = {message_id: body for message_id, body in kept if body is not None}
    if missing:
        for event, message in standing_rows(session, missing, at):
            bodies[message.id] = form.write_entry(make_entry(event, message, base_url=base_url))
    frame = view_frame(session, base_url=base_url)
    return form.join_entries(frame, [bodies[message_id] for message_id, _ in kept if message_id in bodies])


def keep_fragments(session: Session, event: Event, message: Message, *, base_url: str) -> None:
    entry = make_entry(event, message, base_url=base_url)
    session.add_all(
        Fragment(message_id=message.id, media_type=media_type, version=VERSION, body=form.write_entry(entry))
        for media_type, form in FORMATS.items()
    )


def drop_fragments(session: Session, message_ids: Sequence[str]) -> None:
    session.execute(delete(Fragment).where(Fragment.message_id.in_(message_ids)))
