"""The JSON Feed 1.1 (jsonfeed.org); the event object and the tombstones stand in the extension `_homeward`."""

import json
from collections.abc import Sequence
from typing import Any

from alerts.feed.events import format_time
from alerts.feed.view import TITLE, Entry, Frame, Tombstone

MEDIA_TYPE = "application/feed+json"
PATH = "/feeds/alerts.json"


def join_entries(frame: Frame, entries: Sequence[bytes]) -> bytes:
    """The whole feed; `entries` as `write_entry` made them, in their order."""
    head = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": TITLE,
        "home_page_url": f"{frame.base_url}/",
        "feed_url": f"{frame.base_url}{PATH}",
    }
    told = {
        "about": f"{frame.base_url}/schemas/event.json",
        "tombstones": [tombstone_object(tombstone) for tombstone in frame.tombstones],
    }
    return b'%s,"items":[%s],"_homeward":%s}' % (write_json(head)[:-1], b",".join(entries), write_json(told))


def write_entry(entry: Entry) -> bytes:
    """As it stands in the feed, and nothing around it."""
    item: dict[str, Any] = {
        "id": entry.cap,
        "title": entry.title,
        "content_text": entry.text,
        "date_published": format_time(entry.sent),
        "date_modified": format_time(entry.updated),
        "authors": [{"name": entry.author}],
        "language": entry.language,
        "tags": [entry.kind],
        "_homeward": dict(entry.event),
    }
    if entry.page:
        item["url"] = entry.page
    if entry.images:
        item["image"] = entry.images[0]
    return write_json(item)


def tombstone_object(tombstone: Tombstone) -> dict[str, Any]:
    return {
        "id": tombstone.id,
        "state": tombstone.state,
        "replaces": list(tombstone.replaces),
        "at": format_time(tombstone.at),
    }


def write_json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
