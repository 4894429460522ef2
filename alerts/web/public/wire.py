"""Answers as they go over the wire: every header ready, so that a request costs a choice and two messages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from urllib.parse import parse_qs

from starlette.types import Message, Scope, Send

from alerts.web.public.answers import Answer
from alerts.web.public.negotiation import accepts_gzip


@dataclass(slots=True)
class Asked:
    """What a request says of what it wants."""

    head: bool
    encoding: str = ""
    language: str = ""
    media: str = ""
    tags: str | None = None
    since: str | None = None
    query: bytes = b""

    @property
    def lang(self) -> str:
        """Of the query, "" without."""
        return parse_qs(self.query.decode("latin-1")).get("lang", [""])[-1] if self.query else ""


@dataclass(frozen=True, slots=True)
class Form:
    """One coding of an answer: its first message, and that of its 304."""

    start: Message
    body: Message
    same: Message


@dataclass(frozen=True, slots=True)
class Wire:
    plain: Form
    packed: Form | None
    language: str
    media_type: str
    tag: str
    modified: datetime | None


_EMPTY: Message = {"type": "http.response.body", "body": b""}


def read_asked(scope: Scope) -> Asked:
    asked = Asked(head=scope["method"] == "HEAD", query=scope["query_string"])
    for name, value in scope["headers"]:
        match name:
            case b"accept-encoding":
                asked.encoding = value.decode("latin-1")
            case b"accept-language":
                asked.language = value.decode("latin-1")
            case b"accept":
                asked.media = value.decode("latin-1")
            case b"if-none-match":
                asked.tags = value.decode("latin-1")
            case b"if-modified-since":
                asked.since = value.decode("latin-1")
    return asked


def dress_answer(answer: Answer, vary: str, always: Mapping[str, str]) -> Wire:
    """`vary`: the request header that chose this answer among those of its address. `always`: on every answer."""
    varied = ", ".join(filter(None, (vary, "Accept-Encoding" if answer.packed else "")))
    headers = {**always, **answer.headers, **({"Vary": varied} if varied else {})}
    if answer.modified is not None:
        at = answer.modified.astimezone(UTC).replace(microsecond=0)
        headers["Last-Modified"] = format_datetime(at, usegmt=True)
    plain = _form(answer, answer.body, headers, "")
    packed = _form(answer, answer.packed, headers, "gzip") if answer.packed else None
    return Wire(plain, packed, answer.language, answer.media_type, answer.tag, answer.modified)


def _form(answer: Answer, body: bytes, headers: Mapping[str, str], coding: str) -> Form:
    tag = {"ETag": f'"{answer.tag}-{coding}"' if coding else f'"{answer.tag}"'} if answer.tag else {}
    said = {**headers, **tag}
    charset = "; charset=utf-8" if answer.media_type.endswith("+xml") else ""  # JSON has one alone; text says its own
    whole = {**said, "Content-Type": f"{answer.media_type}{charset}", "Content-Length": str(len(body))}
    if coding:
        whole["Content-Encoding"] = coding
    return Form(_start(answer.status, whole), {"type": "http.response.body", "body": body}, _start(304, said))


def _start(status: int, headers: Mapping[str, str]) -> Message:
    raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    return {"type": "http.response.start", "status": status, "headers": raw}


async def send_wire(send: Send, wire: Wire, asked: Asked) -> None:
    """The bytes that this reader takes, or 304 when it has them already."""
    form = wire.packed if wire.packed is not None and accepts_gzip(asked.encoding) else wire.plain
    if wire.tag and _has_it(wire, asked):
        await send(form.same)
        await send(_EMPTY)
        return
    await send(form.start)
    await send(_EMPTY if asked.head else form.body)


def _has_it(wire: Wire, asked: Asked) -> bool:
    """RFC 9110, 13.2.2: a tag, when given, decides alone. A date has no fraction of a second, in which an end may have
    come (8.8.2.2): so what changed within the second that is named is sent again.
    """
    if asked.tags is not None:
        known = {tag.strip().removeprefix("W/").strip('"').removesuffix("-gzip") for tag in asked.tags.split(",")}
        return wire.tag in known or "*" in known
    if asked.since is None or wire.modified is None:
        return False
    try:
        return wire.modified <= parsedate_to_datetime(asked.since)
    except (TypeError, ValueError, OverflowError):  # nonsense, without a zone, of a year that no clock shows
        return False
