"""The RSS 2.0 feed; it knows no tombstones, so the ends themselves tell."""

from collections.abc import Sequence
from email.utils import format_datetime
from typing import Any

from lxml import etree

from alerts.feed.elements import add_element, add_mark, split_at_marks
from alerts.feed.view import TITLE, Entry, Frame

MEDIA_TYPE = "application/rss+xml"
PATH = "/feeds/alerts.rss"
_ATOM = "http://www.w3.org/2005/Atom"


def join_entries(frame: Frame, entries: Sequence[bytes]) -> bytes:
    """The whole feed; `entries` as `write_entry` made them, in their order."""
    root, channel = _new_channel()
    add_element(channel, "title", TITLE)
    add_element(channel, "link", f"{frame.base_url}/")
    add_element(channel, "description", TITLE)
    add_element(channel, "lastBuildDate", format_datetime(frame.updated, usegmt=True))
    add_element(channel, f"{{{_ATOM}}}link", rel="self", type=MEDIA_TYPE, href=f"{frame.base_url}{PATH}")
    add_mark(channel)
    before, after = split_at_marks(root)
    return b"".join((before, *entries, after))


def write_entry(entry: Entry) -> bytes:
    """As it stands in the feed, and nothing around it."""
    root, channel = _new_channel()
    add_mark(channel)
    item = add_element(channel, "item")
    add_element(item, "title", entry.title)
    add_element(item, "link", entry.cap)
    add_element(item, "guid", entry.identifier, isPermaLink="false")
    add_element(item, "pubDate", format_datetime(entry.sent, usegmt=True))
    add_element(item, "category", entry.kind)
    add_element(item, "description", entry.text)
    add_mark(channel)
    return split_at_marks(root)[1]


def _new_channel() -> tuple[Any, Any]:
    root = etree.Element("rss", {"version": "2.0"}, nsmap={"atom": _ATOM})
    return root, add_element(root, "channel")
