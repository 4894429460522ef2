"""The GeoJSON feed (RFC 7946): live alerts as features with their area; ends without one."""

import json
from functools import lru_cache
from typing import Any

from sqlalchemy.orm import Session

from alerts.feed.events import format_time
from alerts.feed.jsonfeed import tombstone_object
from alerts.feed.view import Entry, FeedView, view_feed
from geo.codecs import parse_document, to_geojson

MEDIA_TYPE = "application/geo+json"
PATH = "/feeds/alerts.geojson"


def render_geojson(session: Session, *, base_url: str) -> bytes:
    return write_geojson(view_feed(session, base_url=base_url))


def write_geojson(view: FeedView) -> bytes:
    collection = {
        "type": "FeatureCollection",
        "features": [_feature(entry) for entry in view.entries],
        "tombstones": [tombstone_object(tombstone) for tombstone in view.tombstones],
    }
    return json.dumps(collection, ensure_ascii=False, separators=(",", ":")).encode()


def _feature(entry: Entry) -> dict[str, Any]:
    return {
        "type": "Feature",
        "id": entry.identifier,
        "geometry": _geometry(json.dumps(entry.area)) if entry.area is not None else None,
        "properties": {
            "kind": entry.kind,
            "title": entry.title,
            "text": entry.text,
            "language": entry.language,
            "author": entry.author,
            "sent": format_time(entry.sent),
            "expires": entry.event["expires"],
            "page": entry.page,
            "cap": entry.cap,
        },
    }


@lru_cache(maxsize=1000)
def _geometry(document: str) -> dict[str, object]:
    """Drawing a circle takes 15 ms, and every change of any alert renders the feed anew."""
    return to_geojson(parse_document(json.loads(document)))
