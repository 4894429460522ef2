"""The GeoJSON feed (RFC 7946): live alerts as features with their area; ends without one."""

from collections.abc import Sequence

from alerts.feed.events import format_time
from alerts.feed.jsonfeed import tombstone_object, write_json
from alerts.feed.view import Entry, Frame
from geo.codecs import parse_document, to_geojson

MEDIA_TYPE = "application/geo+json"
PATH = "/feeds/alerts.geojson"


def join_entries(frame: Frame, entries: Sequence[bytes]) -> bytes:
    """The whole feed; `entries` as `write_entry` made them, in their order."""
    told = write_json([tombstone_object(tombstone) for tombstone in frame.tombstones])
    return b'{"type":"FeatureCollection","features":[%s],"tombstones":%s}' % (b",".join(entries), told)


def write_entry(entry: Entry) -> bytes:
    """As it stands in the feed, and nothing around it. Drawing a circle takes most of the time."""
    feature = {
        "type": "Feature",
        "id": entry.identifier,
        "geometry": to_geojson(parse_document(entry.area)) if entry.area is not None else None,
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
    return write_json(feature)
