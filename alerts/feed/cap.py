"""A message as CAP 1.2 (OASIS Standard, 1 July 2010): one pure function from frozen content to kept bytes."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from lxml import etree

from alerts.facts import Kind, Tier
from alerts.feed.elements import add_element, to_bytes
from alerts.feed.links import page_url, poster_url
from alerts.message.content import Content
from alerts.message.models import Message, MessageKind
from alerts.words.catalogue import load_catalogue
from alerts.words.compose import compose_ending
from alerts.words.texts import Texts
from geo.codecs import parse_document, to_cap

NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2"
RESOURCE_SHAPES = ("square", "card")

MOST_EVENT, MOST_HEADLINE, MOST_AREA = 34, 139, 49
"""Characters; Google Public Alerts asks for fewer than 35, 140 and 50 (read 2026-11)."""

_MESSAGE_TYPES = {MessageKind.ALERT: "Alert", MessageKind.UPDATE: "Update", MessageKind.CANCEL: "Cancel"}
_ABDUCTIONS = frozenset({Kind.ABDUCTION, Kind.FAMILY_ABDUCTION})
# OASIS Event Terms List 1.2; SAME codes of the US Emergency Alert System (47 CFR 11.31), both read 2026-11.
_EVENT_CODES = {True: ("OET-038", "CAE"), False: ("OET-130", "MEP")}
_GRADES = {  # urgency, severity, certainty
    Tier.ABDUCTION: ("Immediate", "Severe", "Likely"),
    Tier.ENDANGERED: ("Immediate", "Severe", "Possible"),
    Tier.ADVISORY: ("Expected", "Moderate", "Possible"),
}
_ENDED, _NOTE = ("Past", "Minor", "Observed"), "ended"
_UTC = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Universal", "Etc/Zulu", "UCT", "Universal", "Zulu"})

Pair = tuple[str, str]  # valueName, value
Parts = Iterable[tuple[str, str | Pair]]


def render_cap(
    message: Message,
    told: Content | None,
    *,
    references: Sequence[Message],
    digests: Mapping[str, str],
    base_url: str,
) -> bytes:
    """The document. `told`: the message's content, or for a Cancel what it ends (only codes and the contact are used).

    `references`: the messages to name, oldest first. `digests`: SHA-1 hex of a poster's bytes by its SHA-256.
    """
    root = etree.Element(f"{{{NAMESPACE}}}alert", nsmap={None: NAMESPACE})
    _add_all(root, _head(message, references))
    expires = max([message.expires, *(each.expires for each in references)])
    if message.kind is MessageKind.CANCEL:
        _add_endings(root, message, told, cap_time(expires, message.timezone), base_url)
    elif told is not None:
        _add_infos(root, message, told, digests, base_url)
    return to_bytes(root)


def cap_time(at: datetime, timezone: str) -> str:
    """Local time with its offset, no fraction, no Z; `-00:00` says "UTC, and that is nobody's local time"."""
    local = at.astimezone(ZoneInfo(timezone)).isoformat(timespec="seconds")
    return local.replace("+00:00", "-00:00") if timezone in _UTC else local


def _head(message: Message, references: Sequence[Message]) -> Parts:
    yield "identifier", message.identifier
    yield "sender", message.sender
    yield "sent", cap_time(message.sent, message.timezone)
    yield "status", "Actual"
    yield "msgType", _MESSAGE_TYPES[message.kind]
    yield "scope", "Public"
    if message.note is not None:
        yield "note", _NOTE  # nothing of why: "withdrawn" would tell whoever hunts the child that it is protected
    if references:
        named = (f"{each.sender},{each.identifier},{cap_time(each.sent, each.timezone)}" for each in references)
        yield "references", " ".join(named)
    yield "incidents", message.incident


def _add_infos(root: Any, message: Message, told: Content, digests: Mapping[str, str], base_url: str) -> None:
    """One for each language; a text that stands under another language already is not said again."""
    polygons, circles = to_cap(parse_document(told.area.document))
    said = set()
    for texts in told.texts:
        if texts.body in said:
            continue
        said.add(texts.body)
        info = add_element(root, f"{{{NAMESPACE}}}info")
        _add_all(info, _info(message, told, texts, base_url))
        _add_resources(info, message, told, texts.language, digests, base_url)
        area = add_element(info, f"{{{NAMESPACE}}}area")
        _add_all(area, [("areaDesc", shorten(_area_name(told, texts.language), MOST_AREA))])
        _add_all(area, (("polygon", polygon) for polygon in polygons))
        _add_all(area, (("circle", circle) for circle in circles))
        _add_all(area, (("geocode", code) for code in geocodes(told.area.codes)))


def _info(message: Message, told: Content, texts: Texts, base_url: str) -> Parts:
    urgency, severity, certainty = _GRADES[told.facts.tier]
    yield "language", texts.language
    yield "category", "Safety"
    yield "event", shorten(texts.kind, MOST_EVENT)
    yield "responseType", "Monitor"
    yield "urgency", urgency
    yield "severity", severity
    yield "certainty", certainty
    yield from (("eventCode", code) for code in _event_codes(told))
    yield "expires", cap_time(message.expires, message.timezone)
    yield "senderName", message.sender_name
    yield "headline", shorten(texts.headline, MOST_HEADLINE)
    yield "description", texts.body
    yield "instruction", texts.do
    yield "web", page_url(message, base_url)
    yield "contact", ", ".join(filter(None, (told.facts.contact.name, told.facts.contact.phone)))


def _add_endings(root: Any, message: Message, told: Content | None, expires: str, base_url: str) -> None:
    """No name, no photo, no description, and no shape: a circle's centre is where the child was last seen."""
    kinds = {texts.language: texts.kind for texts in told.texts} if told else {}
    urgency, severity, certainty = _ENDED
    for language in message.languages:
        ending = compose_ending(language)
        info = add_element(root, f"{{{NAMESPACE}}}info")
        parts: list[tuple[str, str | Pair]] = [("language", language), ("category", "Safety")]
        parts += [("event", shorten(kinds.get(language, ending.headline), MOST_EVENT)), ("responseType", "AllClear")]
        parts += [("urgency", urgency), ("severity", severity), ("certainty", certainty)]
        parts += [("eventCode", code) for code in _event_codes(told)]
        parts += [("expires", expires), ("senderName", message.sender_name)]
        parts += [("headline", shorten(ending.headline, MOST_HEADLINE)), ("instruction", ending.body)]
        parts += [
            ("web", page_url(message, base_url)),
            ("contact", told.facts.contact.phone if told else message.sender),
        ]
        _add_all(info, parts)
        if told and (codes := told.area.codes or told.area.countries):
            area = add_element(info, f"{{{NAMESPACE}}}area")
            catalogue = load_catalogue(language, told.facts.agency.country)
            countries = [catalogue.country_name(code) for code in told.area.countries]
            _add_all(area, [("areaDesc", shorten(", ".join(countries or codes), MOST_AREA))])
            _add_all(area, (("geocode", code) for code in geocodes(codes)))


def _add_resources(
    info: Any, message: Message, told: Content, language: str, digests: Mapping[str, str], base_url: str
) -> None:
    for poster in told.posters:
        if poster.language == language and poster.shape in RESOURCE_SHAPES:
            resource = add_element(info, f"{{{NAMESPACE}}}resource")
            parts = [("resourceDesc", poster.alt), ("mimeType", poster.media_type), ("size", str(poster.size))]
            parts += [("uri", poster_url(message, poster, base_url)), ("digest", digests[poster.sha256])]
            _add_all(resource, parts)


def geocodes(codes: Iterable[str]) -> list[Pair]:
    """(valueName, value) of each area code: `RO`, `US-CO`, `FIPS:08013` or `SCHEME:value`.

    A US county or state of FIPS 6-4 is also one of SAME: six digits that begin with 0 for the whole of it.
    """
    found: list[Pair] = []
    for code in codes:
        scheme, _, value = code.rpartition(":")
        if scheme == "FIPS":
            whole = f"0{value}" if len(value) == 5 else f"0{value}000"
            found += [("SAME", whole), ("FIPS6", whole)]
        else:
            found.append((scheme or ("ISO3166-2" if "-" in value else "ISO3166-1"), value))
    return list(dict.fromkeys(found))


def shorten(text: str, most: int) -> str:
    """At most `most` characters, cut after a word where there is one."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    return f"{(cut.rpartition(' ')[0] or cut).rstrip(' ,.;:-–')}…"


def _event_codes(told: Content | None) -> list[Pair]:
    oasis, same = _EVENT_CODES[told is not None and told.facts.kind in _ABDUCTIONS]
    american = told is not None and told.facts.agency.country == "US"
    return [("OET:v1.2", oasis), *([("SAME", same)] if american else [])]


def _area_name(told: Content, language: str) -> str:
    names = told.area.names
    return names.get(language) or next(iter(names.values()), ", ".join(told.area.countries))


def _add_all(parent: Any, parts: Parts) -> None:
    for name, text in parts:
        if isinstance(text, tuple):
            pair = add_element(parent, f"{{{NAMESPACE}}}{name}")
            _add_all(pair, (("valueName", text[0]), ("value", text[1])))
        else:
            add_element(parent, f"{{{NAMESPACE}}}{name}", text)
