"""The RSS 2.0 feed; it knows no tombstones, so the ends themselves tell."""

from email.utils import format_datetime
from typing import Any

from lxml import etree
from sqlalchemy.orm import Session

from alerts.feed.elements import add_element, to_bytes
from alerts.feed.view import TITLE, Entry, FeedView, view_feed

MEDIA_TYPE = "application/rss+xml"
PATH = "/feeds/alerts.rss"
_ATOM = "http://www.w3.org/2005/Atom"


def render_rss(session: Session, *, base_url: str) -> bytes:
    return write_rss(view_feed(session, base_url=base_url))


def write_rss(view: FeedView) -> bytes:
    root = etree.Element("rss", {"version": "2.0"}, nsmap={"atom": _ATOM})
    channel = add_element(root, "channel")
    add_element(channel, "title", TITLE)
    add_element(channel, "link", f"{view.base_url}/")
    add_element(channel, "description", TITLE)
    add_element(channel, "lastBuildDate", format_datetime(view.updated, usegmt=True))
    add_element(channel, f"{{{_ATOM}}}link", rel="self", type=MEDIA_TYPE, href=f"{view.base_url}{PATH}")
    for entry in view.entries:
        _add_item(channel, entry)
    return to_bytes(root)


def _add_item(channel: Any, entry: Entry) -> None:
    item = add_element(channel, "item")
    add_element(item, "title", entry.title)
    add_element(item, "link", entry.cap)
    add_element(item, "guid", entry.identifier, isPermaLink="false")
    add_element(item, "pubDate", format_datetime(entry.sent, usegmt=True))
    add_element(item, "category", entry.kind)
    add_element(item, "description", entry.text)
