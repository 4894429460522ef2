"""The event object: what a webhook delivers, a stream sends and GET /v1/events lists. Its schema: schema/event.json."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from alerts.facts import Mode
from alerts.feed.cap import RESOURCE_SHAPES
from alerts.feed.links import cap_url, page_url, poster_url
from alerts.message.content import Content
from alerts.message.models import Message, MessageKind

SCHEMA = Path(__file__).parent / "schema" / "event.json"

ISSUED, UPDATED, RETRACTED, REINSTATED = "alert.issued", "alert.updated", "alert.retracted", "alert.reinstated"

MOST_BYTES = 19_000
"""Standard Webhooks, read 2026-11: a body under 20 kB. What is cut stands in the CAP document and on the page."""

_KEPT = (
    "id",
    "cursor",
    "type",
    "mode",
    "alert",
    "message",
    "number",
    "at",
    "expires",
    "languages",
    "marker",
    "replaces",
)


def event_type(message: Message, *, again: bool = False) -> str:
    """`again`: an alert of the same case has ended before, and this one goes on with it."""
    if message.kind is MessageKind.CANCEL:
        return RETRACTED
    if message.kind is MessageKind.UPDATE:
        return UPDATED
    return REINSTATED if again else ISSUED


def event_body(
    message: Message,
    earlier: Sequence[Message],
    *,
    event_id: str,
    cursor: str,
    at: datetime,
    base_url: str,
    again: bool = False,
) -> dict[str, Any]:
    """The whole event; of a Cancel only what is not personal, and no outcome. `again`: see `event_type`.

    `earlier`: the alert's messages before this one, in order.
    """
    body: dict[str, Any] = {
        "id": event_id,
        "cursor": cursor,
        "type": event_type(message, again=again),
        "mode": message.mode.value,
        "alert": message.alert_id,
        "message": message.identifier,
        "number": message.number,
        "at": format_time(at),
        "expires": format_time(message.expires),
        "languages": list(message.languages),
        "replaces": [each.identifier for each in earlier if each.kind is not MessageKind.CANCEL],
        "links": _links(message, base_url),
    }
    if message.content is None:
        return {**body, "state": "retracted"}
    return _fit({**body, "state": "live", **_told(message, message.content, base_url)}, message.content)


def withdraw_body(body: Mapping[str, Any], successor: Message) -> dict[str, Any]:
    """The event once `successor` has come instead: that it was, and nothing of what it told."""
    links = {name: link for name, link in body["links"].items() if name != "images"}
    state = "retracted" if successor.kind is MessageKind.CANCEL else "replaced"
    kept = {key: body[key] for key in _KEPT if key in body}
    return {**kept, "state": state, "by": successor.identifier, "links": links}


def bare_body(body: Mapping[str, Any]) -> dict[str, Any]:
    """What may stay of an event for ever: ids, times and addresses; the same again of what is bare already."""
    kept = {key: body[key] for key in (*_KEPT, "state", "by") if key in body}
    kept["state"] = "retracted" if body["state"] == "live" else body["state"]  # its Cancel could not be issued
    links = {name: link for name, link in body.get("links", {}).items() if name in ("page", "cap")}
    return {**kept, "links": links}


def format_time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _links(message: Message, base_url: str) -> dict[str, Any]:
    """An exercise has no public address."""
    if message.mode is Mode.EXERCISE:
        return {}
    return {"page": page_url(message, base_url), "cap": cap_url(message.identifier, base_url)}


def _told(message: Message, content: Content, base_url: str) -> dict[str, Any]:
    images = [
        {
            "url": poster_url(message, poster, base_url),
            "shape": poster.shape,
            "language": poster.language,
            "width": poster.width,
            "height": poster.height,
            "sha256": poster.sha256,
        }
        for poster in content.posters
        if poster.is_picture
    ]
    return {
        "marker": content.marker,
        "links": {**_links(message, base_url), "images": images if message.mode is Mode.ACTUAL else []},
        "area": {
            "names": dict(content.area.names),
            "codes": list(content.area.codes),
            "countries": list(content.area.countries),
            "shape": dict(content.area.document),
        },
        "texts": {
            said.language: {"headline": said.headline, "text": said.body, "alt": said.alt} for said in content.texts
        },
    }


def _fit(body: dict[str, Any], content: Content) -> dict[str, Any]:
    """At most MOST_BYTES: the area's shape goes first, then alt texts, then the pictures of less common shapes, then
    texts become their short forms.
    """
    if _size(body) > MOST_BYTES:
        body["area"] = {key: value for key, value in body["area"].items() if key != "shape"}
    if _size(body) > MOST_BYTES:
        body["texts"] = {said.language: {"headline": said.headline, "text": said.body} for said in content.texts}
    if _size(body) > MOST_BYTES:
        images = [each for each in body["links"]["images"] if each["shape"] in RESOURCE_SHAPES]
        body["links"] = {**body["links"], "images": images}
    if _size(body) > MOST_BYTES:
        body["texts"] = {said.language: {"headline": said.headline, "text": said.short_360} for said in content.texts}
    return body


def _size(body: Mapping[str, Any]) -> int:
    return len(json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())
