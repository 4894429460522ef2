"""An answer as it goes over the wire: rendered once, kept as bytes, plain and compressed."""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from fastapi import Request, Response

from alerts.web.public.negotiation import accepts_gzip

# One second is what is promised from "found" to our own pages saying so; anything between us and a reader may keep a
# copy so long and no longer. That a reader's 304 is cheap is what makes this bearable.
LIVE = "public, max-age=1, must-revalidate"
GONE = "no-store"

# A child who was found must not be searchable by name and face for years: no index, no cached copy, no snippet, no
# image search. Cards in chats and on platforms are not affected: they are made when somebody shares the link.
NOT_FOR_SEARCH = "noindex, noarchive, nosnippet, noimageindex"

SMALLEST_GZIP = 600  # bytes; below it compressing saves no packet


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, headers and bytes, with what a reader needs to ask whether they are still the same."""

    status: int
    media_type: str
    body: bytes
    language: str = ""
    modified: datetime | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    packed: bytes | None = None
    tag: str = ""

    @property
    def size(self) -> int:
        return len(self.body) + len(self.packed or b"")


def make_answer(
    status: int,
    media_type: str,
    body: bytes,
    *,
    language: str = "",
    modified: datetime | None = None,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Text is compressed here, once; only what is live gets a tag, so that nothing else is ever "not modified"."""
    is_text = not media_type.startswith("image/")
    packed = gzip.compress(body, 9, mtime=0) if is_text and len(body) >= SMALLEST_GZIP else None
    live = status == 200
    own = {"Cache-Control": LIVE if live else GONE, "X-Robots-Tag": NOT_FOR_SEARCH, **(headers or {})}
    if language:
        own["Content-Language"] = language
    tag = hashlib.sha256(body).hexdigest()[:32] if live else ""
    return Answer(status, media_type, body, language, modified if live else None, own, packed, tag)


def make_redirect(target: str) -> Answer:
    return make_answer(302, "text/plain; charset=utf-8", b"", headers={"Location": target})


def send_answer(request: Request, answer: Answer, vary: tuple[str, ...] = ()) -> Response:
    """The bytes that this reader takes, or 304 when it has them already.

    `vary`: the request headers that chose this answer among those of its address.
    """
    packed = answer.packed if accepts_gzip(request.headers.get("Accept-Encoding", "")) else None
    headers = {**answer.headers, **_validators(answer, packed is not None)}
    varied = (*vary, "Accept-Encoding") if answer.packed else vary
    if varied:
        headers["Vary"] = ", ".join(varied)
    if answer.tag and _has_it(request, answer):
        return Response(status_code=304, headers=headers)
    headers["Content-Type"] = answer.media_type
    if packed is not None:
        headers["Content-Encoding"] = "gzip"
    return Response(packed or answer.body, answer.status, headers)


def _validators(answer: Answer, packed: bool) -> dict[str, str]:
    said: dict[str, str] = {}
    if answer.tag:
        said["ETag"] = f'"{answer.tag}-gzip"' if packed else f'"{answer.tag}"'
    if answer.modified is not None:
        said["Last-Modified"] = format_datetime(answer.modified.astimezone(UTC).replace(microsecond=0), usegmt=True)
    return said


def _has_it(request: Request, answer: Answer) -> bool:
    """RFC 9110, 13.2.2: a tag, when given, decides alone."""
    tags = request.headers.get("If-None-Match")
    if tags is not None:
        known = {tag.strip().removeprefix("W/").strip('"').removesuffix("-gzip") for tag in tags.split(",")}
        return answer.tag in known or "*" in known
    since = request.headers.get("If-Modified-Since")
    if since is None or answer.modified is None:
        return False
    try:
        return answer.modified.replace(microsecond=0) <= parsedate_to_datetime(since)
    except (TypeError, ValueError):
        return False
