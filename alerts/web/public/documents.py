"""What machines read: CAP documents, byte for byte as they were signed off, and the feeds."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.orm import Session

from alerts.errors import NotFound
from alerts.feed import atom, geojson, jsonfeed, rss
from alerts.feed.fragments import render_feed
from alerts.feed.links import cap_url
from alerts.feed.queries import cap_document, next_expiry
from alerts.feed.view import view_entries
from alerts.message.models import MessageKind
from alerts.message.queries import message_by_id
from alerts.web.public.answers import Answer, make_answer
from alerts.web.public.doubt import say_silent
from alerts.web.public.pages import write_feed_page, write_missing_page
from alerts.web.public.shelf import LOOK_AGAIN, By, Shelf
from alerts.web.public.standing import TOKEN

CAP = "application/cap+xml"
TEXT = "text/plain; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Format:
    """One of the feeds; FEEDS has them by their ending."""

    name: str
    path: str
    media_type: str


FEEDS: Mapping[str, Format] = {
    "atom": Format("Atom", atom.PATH, atom.MEDIA_TYPE),
    "rss": Format("RSS", rss.PATH, rss.MEDIA_TYPE),
    "json": Format("JSON Feed", jsonfeed.PATH, jsonfeed.MEDIA_TYPE),
    "geojson": Format("GeoJSON", geojson.PATH, geojson.MEDIA_TYPE),
}


def show_document(session: Session, identifier: str, base_url: str, at: datetime) -> Shelf:
    """The document of one message; 410 once it is replaced, ended or past its expiry. An end's own stays."""
    try:
        document = cap_document(session, identifier if TOKEN.fullmatch(identifier) else "")
    except NotFound:
        return Shelf((write_missing_page(),))
    message = message_by_id(session, document.message_id)
    over = message.kind is not MessageKind.CANCEL and message.expires <= at
    if document.withdrawn_at is not None or document.body is None or over:
        return Shelf((_say_withdrawn(document.successor, base_url),))
    answer = make_answer(200, CAP, document.body, modified=message.sent)
    if message.kind is MessageKind.CANCEL:  # of an end nothing can become untrue
        return Shelf((answer,))
    return Shelf((answer,), message.expires, doubtful=(say_silent(),))


def show_feed(session: Session, kind: Format, base_url: str, at: datetime) -> Shelf:
    """For programs, and the same as a page for a person who opened its address in a browser."""
    # `at` as the time of change errs on the safe side: an alert that runs out leaves the feed without an event.
    feed = make_answer(200, kind.media_type, render_feed(session, kind.media_type, base_url=base_url), modified=at)
    entries = view_entries(session, base_url=base_url)
    page = write_feed_page(kind.name, f"{base_url}{kind.path}", entries, modified=at)
    return Shelf((feed, page), _until(session, at), By.MEDIA, doubtful=(say_silent(), say_silent()))


def _until(session: Session, at: datetime) -> datetime:
    return min(next_expiry(session, at) or at + LOOK_AGAIN, at + LOOK_AGAIN)


def _say_withdrawn(successor: str | None, base_url: str) -> Answer:
    said = "This document has been withdrawn. Please delete your copy. Thank you.\n"
    link = {"Link": f'<{cap_url(successor, base_url)}>; rel="successor-version"'} if successor else {}
    return make_answer(410, TEXT, said.encode(), headers=link)
