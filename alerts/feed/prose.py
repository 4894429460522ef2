"""What CAP 1.2 says in words and its schema can not check (OASIS Standard, 1 July 2010, section 3.2, read 2026-11).

An error breaks the standard. A warning is what national profiles and large consumers refuse or misread.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from alerts.feed.cap import MOST_AREA, MOST_EVENT, MOST_HEADLINE
from alerts.feed.findings import Finding, child, children, descendants, error, text_of, warning
from geo.codecs import parse_cap_circle, parse_cap_polygon
from geo.errors import ShapeError

_FORBIDDEN = re.compile(r"[\s,<&]")
_USUAL = {"identifier": re.compile(r"[-_A-Za-z0-9]+"), "sender": re.compile(r"[^@\s]+@[^@\s]+")}
_TAG_BEGINS = re.compile(r"<[a-zA-Z/]")
_ENTITY = re.compile(r"&(?:[a-z]+|#\d+);")
_SHA1 = re.compile(r"[0-9a-fA-F]{40}")
_NOT_POSITIVE = re.compile(r"-[0-9]+|\+?0+")
_SIX_DIGITS = re.compile(r"\d{6}")
_NAMES_OTHERS = ("Update", "Cancel", "Ack", "Error")
_ALIKE = ("category", "urgency", "severity", "certainty", "expires")
_TEXTS = ("headline", "description", "instruction")
_LONGEST = {"event": MOST_EVENT, "headline": MOST_HEADLINE}


def check_identity(alert: Any) -> Iterator[Finding]:
    for name, usual in _USUAL.items():
        text = alert.findtext(f"{{*}}{name}") or ""
        if not text or _FORBIDDEN.search(text):
            yield error("cap.characters", child(alert, name), name=name)
        elif not usual.fullmatch(text):
            yield warning("cap.unusual", child(alert, name), name=name)


def check_audience(alert: Any) -> Iterator[Finding]:
    """A restricted alert says its restriction, a private one its addresses; a drill and an error their note."""
    scope, status, kind = (text_of(alert, name) for name in ("scope", "status", "msgType"))
    if scope == "Restricted" and not text_of(alert, "restriction"):
        yield error("cap.scope_incomplete", child(alert, "scope"), scope=scope, name="restriction")
    if scope == "Private" and not text_of(alert, "addresses"):
        yield error("cap.scope_incomplete", child(alert, "scope"), scope=scope, name="addresses")
    if (status == "Exercise" or kind == "Error") and not text_of(alert, "note"):
        yield warning("cap.note_missing", alert, reason=status if status == "Exercise" else kind)


def check_references(alert: Any) -> Iterator[Finding]:
    element, kind = child(alert, "references"), text_of(alert, "msgType")
    named = text_of(alert, "references").split()
    if kind in _NAMES_OTHERS and not named:
        yield error("cap.references_missing", alert, kind=kind)
    sent = _moment(text_of(alert, "sent"))
    for index, reference in enumerate(named, start=1):
        parts = reference.split(",")
        moment = _moment(parts[-1])
        if len(parts) != 3 or not all(parts) or moment is None:
            yield error("cap.reference_malformed", element, index=index)
        elif parts[:2] == [text_of(alert, "sender"), text_of(alert, "identifier")]:
            yield error("cap.reference_itself", element, index=index)
        elif sent is not None and moment > sent:
            yield error("cap.reference_newer", element, index=index)


def check_languages(alert: Any) -> Iterator[Finding]:
    infos = list(children(alert, "info"))
    kind = text_of(alert, "msgType")
    if not infos and kind in ("Alert", "Update"):
        yield warning("cap.info_missing", alert, kind=kind)
    told: dict[str, str] = {}
    for info in infos:
        language, description = text_of(info, "language"), text_of(info, "description")
        if not language:
            yield warning("cap.language_missing", info)
        if description and told.setdefault(description, language) != language:
            yield error("cap.same_text", info, language=language, other=told[description])
    first = {name: _all_texts(info, name) for info in infos[:1] for name in _ALIKE}
    codes = _pairs(infos[0], "eventCode") if infos else None
    for info in infos[1:]:
        for name in _ALIKE:
            if _all_texts(info, name) != first[name]:
                yield warning("cap.info_differs", info, name=name)
        if _pairs(info, "eventCode") != codes:
            yield warning("cap.info_differs", info, name="eventCode")


def check_times(alert: Any) -> Iterator[Finding]:
    sent, ends = _moment(text_of(alert, "sent")), text_of(alert, "msgType") == "Cancel"
    for info in children(alert, "info"):
        expires = _moment(text_of(info, "expires"))
        if expires is None:
            yield warning("cap.expires_missing", info)
        elif sent is not None and expires <= sent and not ends:
            yield error("cap.expires_before_sent", child(info, "expires"))


def check_texts(alert: Any) -> Iterator[Finding]:
    for info in children(alert, "info"):
        said: dict[str, str] = {}
        for name in _TEXTS:
            text = text_of(info, name)
            if text and said.setdefault(text, name) != name:
                yield warning("cap.text_repeated", child(info, name), name=name, other=said[text])
            if _has_markup(text):
                yield warning("cap.markup", child(info, name), name=name)
        for name, most in _LONGEST.items():
            yield from _check_length(child(info, name), name, most)
        for area in children(info, "area"):
            yield from _check_length(child(area, "areaDesc"), "areaDesc", MOST_AREA)


def check_links(alert: Any) -> Iterator[Finding]:
    for element in (*descendants(alert, "web"), *descendants(alert, "uri")):
        try:
            parts = urlsplit((element.text or "").strip())
        except ValueError:
            parts = urlsplit("")
        if not (parts.scheme and parts.netloc):
            yield error("cap.address_relative", element)
    for resource in descendants(alert, "resource"):
        digest, size = text_of(resource, "digest"), text_of(resource, "size")
        if digest and not _SHA1.fullmatch(digest):
            yield error("cap.digest", child(resource, "digest"))
        if _NOT_POSITIVE.fullmatch(size):
            yield error("cap.size", child(resource, "size"))


def check_area(alert: Any) -> Iterator[Finding]:
    seen: set[str] = set()  # each language's info repeats the same shapes
    for area in descendants(alert, "area"):
        for name, parse in (("polygon", parse_cap_polygon), ("circle", parse_cap_circle)):
            for element in children(area, name):
                text = element.text or ""
                if text not in seen:
                    seen.add(text)
                    try:
                        parse(text)
                    except ShapeError as wrong:
                        if wrong.values.get("radius_km") != 0:  # in CAP a circle may be a point
                            yield error(wrong.code, element, **wrong.values)
        if child(area, "polygon") is not None and child(area, "circle") is not None:
            yield warning("cap.polygon_and_circle", area)
        for geocode in children(area, "geocode"):
            scheme = text_of(geocode, "valueName")
            if scheme in ("SAME", "FIPS6") and not _SIX_DIGITS.fullmatch(text_of(geocode, "value")):
                yield error("cap.geocode", geocode, scheme=scheme)
        if child(area, "ceiling") is not None and child(area, "altitude") is None:
            yield error("cap.ceiling_alone", child(area, "ceiling"))


PROSE_RULES = (
    check_identity,
    check_audience,
    check_references,
    check_languages,
    check_times,
    check_texts,
    check_links,
    check_area,
)


def _has_markup(text: str) -> bool:
    """A tag, however far it goes, or an entity. Looks at each letter a few times at most, whoever wrote the text."""
    tag = _TAG_BEGINS.search(text)
    return (tag is not None and text.find(">", tag.end()) >= 0) or _ENTITY.search(text) is not None


def _check_length(element: Any, name: str, most: int) -> Iterator[Finding]:
    length = len((element.text or "").strip()) if element is not None else 0
    if length > most:
        yield warning("cap.too_long", element, name=name, length=length, most=most)


def _all_texts(info: Any, name: str) -> list[str]:
    return [(element.text or "").strip() for element in children(info, name)]


def _pairs(info: Any, name: str) -> list[tuple[str, str]]:
    return [(text_of(pair, "valueName"), text_of(pair, "value")) for pair in children(info, name)]


def _moment(text: str) -> datetime | None:
    """An aware time, or None for anything else: the schema says what is wrong with it."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
