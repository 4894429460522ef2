"""An answer of a public address: rendered once, kept as bytes, plain and compressed."""

import gzip
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

# One second is what is promised from "found" to our own pages saying so; anything between us and a reader may keep a
# copy so long and no longer. That a reader's 304 is cheap is what makes this bearable.
LIVE = "public, max-age=1, must-revalidate"
GONE = "no-store"

# A child who was found must not be searchable by name and face for years: no index, no cached copy, no snippet, no
# image search. Cards in chats and on platforms are not affected: they are made when somebody shares the link.
NOT_FOR_SEARCH = "noindex, noarchive, nosnippet, noimageindex"

RETRY_AFTER = "5"  # seconds, where nothing can be confirmed

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
    """All but pictures is compressed here, once; only what is live gets a tag: nothing else is ever "not modified"."""
    is_text = not media_type.startswith("image/")
    packed = gzip.compress(body, 9, mtime=0) if is_text and len(body) >= SMALLEST_GZIP else None
    live = status == 200
    own = {"Cache-Control": LIVE if live else GONE, "X-Robots-Tag": NOT_FOR_SEARCH, **(headers or {})}
    if status == 503:
        own["Retry-After"] = RETRY_AFTER
    if language:
        own["Content-Language"] = language
    tag = hashlib.sha256(body).hexdigest()[:32] if live else ""
    return Answer(status, media_type, body, language, modified if live else None, own, packed, tag)


def make_redirect(target: str) -> Answer:
    return make_answer(302, "text/plain; charset=utf-8", b"", headers={"Location": target})
