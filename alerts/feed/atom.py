"""The Atom feed (RFC 4287), with tombstones (RFC 6721)."""

from collections.abc import Sequence
from typing import Any

from lxml import etree

from alerts.feed.elements import add_element, add_mark, split_at_marks
from alerts.feed.events import format_time
from alerts.feed.links import cap_url
from alerts.feed.view import TITLE, Entry, Frame

MEDIA_TYPE = "application/atom+xml"
PATH = "/feeds/alerts.atom"
ATOM = "http://www.w3.org/2005/Atom"
TOMBSTONES = "http://purl.org/atompub/tombstones/1.0"
KINDS = "urn:oasis:names:tc:emergency:cap:1.2:msgType"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def join_entries(frame: Frame, entries: Sequence[bytes]) -> bytes:
    """The whole feed; `entries` as `write_entry` made them, in their order."""
    root = _new_feed()
    _add(root, "id", f"{frame.base_url}{PATH}")
    _add(root, "title", TITLE)
    _add(root, "updated", format_time(frame.updated))
    _add(root, "link", rel="self", type=MEDIA_TYPE, href=f"{frame.base_url}{PATH}")
    add_mark(root)
    for tombstone in frame.tombstones:
        for identifier in tombstone.replaces:
            ref = cap_url(identifier, frame.base_url)
            add_element(root, f"{{{TOMBSTONES}}}deleted-entry", ref=ref, when=format_time(tombstone.at))
    before, after = split_at_marks(root)
    return b"".join((before, *entries, after))


def write_entry(entry: Entry) -> bytes:
    """As it stands in the feed, and nothing around it."""
    root = _new_feed()
    add_mark(root)
    _add_entry(root, entry)
    add_mark(root)
    return split_at_marks(root)[1]


def _new_feed() -> Any:
    return etree.Element(f"{{{ATOM}}}feed", nsmap={None: ATOM, "at": TOMBSTONES})


def _add_entry(root: Any, entry: Entry) -> None:
    element = add_element(root, f"{{{ATOM}}}entry", **{_LANGUAGE: entry.language})
    _add(element, "id", entry.cap)
    _add(element, "title", entry.title)
    _add(element, "published", format_time(entry.sent))
    _add(element, "updated", format_time(entry.updated))
    _add(_add(element, "author"), "name", entry.author)
    _add(element, "category", scheme=KINDS, term=entry.kind)
    if entry.page:
        _add(element, "link", rel="alternate", type="text/html", href=entry.page)
    _add(element, "link", rel="alternate", type="application/cap+xml", href=entry.cap)
    for image in entry.images:
        _add(element, "link", rel="enclosure", type="image/jpeg", href=image)
    _add(element, "content", entry.text, type="text")


def _add(parent: Any, name: str, text: str | None = None, **attributes: str) -> Any:
    return add_element(parent, f"{{{ATOM}}}{name}", text, **attributes)
