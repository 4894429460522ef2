"""The JSON Feed 1.1 (jsonfeed.org); the event object and the tombstones stand in the extension `_homeward`."""

import json
from typing import Any

from sqlalchemy.orm import Session

from alerts.feed.events import format_time
from alerts.feed.view import TITLE, Entry, FeedView, Tombstone, view_feed

MEDIA_TYPE = "application/feed+json"
PATH = "/feeds/alerts.json"


def render_json(session: Session, *, base_url: str) -> bytes:
    return write_json(view_feed(session, base_url=base_url))


def write_json(view: FeedView) -> bytes:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": TITLE,
        "home_page_url": f"{view.base_url}/",
        "feed_url": f"{view.base_url}{PATH}",
        "items": [_item(entry) for entry in view.entries],
        "_homeward": {
            "about": f"{view.base_url}/schemas/event.json",
            "tombstones": [tombstone_object(tombstone) for tombstone in view.tombstones],
        },
    }
    return json.dumps(feed, ensure_ascii=False, separators=(",", ":")).encode()


def tombstone_object(tombstone: Tombstone) -> dict[str, Any]:
    return {
        "id": tombstone.id,
        "state": tombstone.state,
        "replaces": list(tombstone.replaces),
        "at": format_time(tombstone.at),
    }


def _item(entry: Entry) -> dict[str, Any]:
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
    return item
