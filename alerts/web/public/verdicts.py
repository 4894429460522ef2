"""What anybody learns of a code or a picture: ours and live, ours and ended, altered, not ours. No name, no outcome."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy.orm import Session

from alerts.db.base import CODE_ALPHABET
from alerts.errors import BadInput
from alerts.message.queries import message_by_id, slug_of_code
from alerts.publication.queries import message_of_poster
from alerts.web.public.standing import find_standing

EXAMPLE = "H7K2M9X4Q"  # the shape of a code; where it stands it is said to be an example
_CODE = re.compile(rf"(H[{CODE_ALPHABET}]{{8}})(\d{{1,6}})?")  # as printed, or with the number of a message behind it
_DIGEST = re.compile(r"[0-9a-f]{64}")


class Verdict(StrEnum):
    LIVE = "live"
    ENDED = "ended"
    ALTERED = "altered"
    UNKNOWN = "not_ours"


@dataclass(frozen=True, slots=True)
class Finding:
    """`slug`: of a search that goes on, and only of one. `replaced`: a later message says it anew.

    `by_looks`: the picture is not ours byte for byte, but the poster in it is.
    """

    verdict: Verdict
    slug: str | None = None
    replaced: bool = False
    by_looks: bool = False


UNKNOWN = Finding(Verdict.UNKNOWN)


def find_by_code(session: Session, text: str, at: datetime) -> Finding:
    """By what somebody typed. Raises BadInput (check.code_shape)."""
    code, number = parse_code(text)
    slug = slug_of_code(session, code)
    return UNKNOWN if slug is None else judge(session, slug, number, at)


def find_by_digest(session: Session, text: str, at: datetime) -> Finding:
    """By the SHA-256 of a picture's bytes, in hex: also once all else about it is forgotten.

    Raises BadInput (check.digest_shape).
    """
    digest = text.strip().lower()
    if not _DIGEST.fullmatch(digest):
        raise BadInput.at("sha256", "check.digest_shape")
    message_id = message_of_poster(session, digest)
    if message_id is None:
        return UNKNOWN
    message = message_by_id(session, message_id)
    return judge(session, message.slug, message.number, at)


def find_by_marker(session: Session, text: str, at: datetime) -> Finding:
    """By what a manifest of ours names."""
    try:
        return find_by_code(session, text, at)
    except BadInput:
        return UNKNOWN


def judge(session: Session, slug: str, number: int | None, at: datetime) -> Finding:
    """Of message `number` of an alert of ours, None = whichever stands now."""
    standing = find_standing(session, slug, at)
    if standing is None or standing.content is None:
        return Finding(Verdict.ENDED)
    return Finding(Verdict.LIVE, slug, replaced=number is not None and number < standing.latest.number)


def parse_code(text: str) -> tuple[str, int | None]:
    """The code and, where it stands behind it, the number of the message. Raises BadInput (check.code_shape)."""
    plain = "".join(each for each in unicodedata.normalize("NFKC", text[:100]).upper() if each.isalnum())
    found = _CODE.fullmatch(plain)
    if found is None:
        raise BadInput.at("code", "check.code_shape", example=EXAMPLE)
    return found[1], int(found[2]) if found[2] else None
