"""Which messages a feed shows, read back from its bytes: the proof that one is gone."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

from lxml import etree

from alerts.feed import atom, geojson, jsonfeed, rss
from alerts.feed.elements import parse_safely

State = Literal["live", "retracted"]
Found = tuple[str, State]


def feed_states(data: bytes, media_type: str) -> dict[str, State]:
    """Identifier -> "live" for every alert that the feed shows, "retracted" for every one that it buries.

    An entry that is both counts as live. Ends are neither. Raises ValueError when the bytes are no such feed: then
    nothing is proven.
    """
    kind = media_type.partition(";")[0].strip().lower()
    read = _READERS.get(kind)
    if read is None:
        raise ValueError(f"{kind or 'no media type'} is no feed of ours; there are {', '.join(_READERS)}")
    try:
        found = list(read(data))
    except (etree.XMLSyntaxError, ValueError, LookupError, TypeError, AttributeError, RecursionError) as wrong:
        raise ValueError(f"these bytes are no {kind}: {type(wrong).__name__}") from wrong
    states: dict[str, State] = {identifier: state for identifier, state in found if state == "retracted"}
    return states | {identifier: state for identifier, state in found if state == "live"}


def _read_atom(data: bytes) -> Iterator[Found]:
    root = _root(data, f"{{{atom.ATOM}}}feed")
    for entry in root.iterchildren(f"{{{atom.ATOM}}}entry"):
        if entry.find(f"{{{atom.ATOM}}}category").get("term") != "Cancel":
            yield _identifier(entry.findtext(f"{{{atom.ATOM}}}id")), "live"
    for deleted in root.iterchildren(f"{{{atom.TOMBSTONES}}}deleted-entry"):
        yield _identifier(deleted.attrib["ref"]), "retracted"


def _read_rss(data: bytes) -> Iterator[Found]:
    for item in _root(data, "rss").iter("item"):
        if item.findtext("category") != "Cancel":
            yield item.find("guid").text, "live"


def _read_json(data: bytes) -> Iterator[Found]:
    feed = json.loads(data)
    for item in feed["items"]:
        if item["tags"] != ["Cancel"]:
            yield _identifier(item["id"]), "live"
    yield from _read_tombstones(feed["_homeward"]["tombstones"])


def _read_geojson(data: bytes) -> Iterator[Found]:
    collection = json.loads(data)
    for feature in collection["features"]:
        if feature["properties"]["kind"] != "Cancel":
            yield feature["id"], "live"
    yield from _read_tombstones(collection["tombstones"])


def _read_tombstones(tombstones: list[Mapping[str, Any]]) -> Iterator[Found]:
    for tombstone in tombstones:
        for identifier in tombstone["replaces"]:
            yield identifier, "retracted"


def _root(data: bytes, tag: str) -> Any:
    root = parse_safely(data)
    if root.tag != tag:
        raise LookupError(tag)
    return root


def _identifier(address: str) -> str:
    """Of `https://.../cap/{identifier}.xml`."""
    return address.rpartition("/")[2].removesuffix(".xml")


_READERS: Mapping[str, Callable[[bytes], Iterator[Found]]] = {
    atom.MEDIA_TYPE: _read_atom,
    rss.MEDIA_TYPE: _read_rss,
    jsonfeed.MEDIA_TYPE: _read_json,
    geojson.MEDIA_TYPE: _read_geojson,
}
