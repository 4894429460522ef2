"""Fits a message's parts into a kind's text limits, as the platform counts, and says what it left out."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from geo.reasons import Reason, Value
from publishers.contract import Counting, TextLimits


@dataclass(frozen=True, slots=True)
class Part:
    """One paragraph. `keep` = a text without it may not go out; else the highest `rank` is left out first."""

    key: str
    text: str
    keep: bool = False
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Fitted:
    """`cut` holds the keys of the parts that were left out, least important first."""

    text: str
    cut: tuple[str, ...] = ()


class ComposeError(Exception):
    """What must be said does not fit. `reason.values`: weight and most, both as the platform counts."""

    def __init__(self, code: str, values: Mapping[str, Value]) -> None:
        super().__init__(code)
        self.reason = Reason(code, dict(values))


def fit(parts: Iterable[Part], limits: TextLimits) -> Fitted:
    """Join the parts' texts by line breaks; leave out whole parts until they fit. A part is never shortened.

    Empty parts are passed over. Raises ComposeError when the parts to keep do not fit by themselves.
    """
    staying = [part for part in parts if part.text]
    cut: list[str] = []
    while True:
        text = "\n".join(part.text for part in staying)
        excess = _find_excess(text, limits)
        if excess is None:
            return Fitted(text, tuple(cut))
        droppable = [part for part in staying if not part.keep]
        if not droppable:
            raise ComposeError("compose.does_not_fit", excess)
        least = max(reversed(droppable), key=lambda part: part.rank)
        staying.remove(least)
        cut.append(least.key)


def weigh(text: str, counting: Counting) -> int:
    """The length of `text` as the platform counts it; where its rules are unsure, never less."""
    match counting:
        case Counting.CHARACTERS:
            return len(text)
        case Counting.BYTES:
            return len(text.encode())
        case Counting.GRAPHEMES:
            return sum(1 for _ in split_graphemes(text))
        case Counting.X_WEIGHTED:
            return _weigh_for_x(unicodedata.normalize("NFC", text))


def _find_excess(text: str, limits: TextLimits) -> dict[str, Value] | None:
    weight = weigh(text, limits.counting)
    if weight > limits.most:
        return {"weight": weight, "most": limits.most}
    if limits.most_bytes is not None and len(text.encode()) > limits.most_bytes:
        return {"weight": len(text.encode()), "most": limits.most_bytes}
    return None


# X counts by the version 3 configuration of its twitter-text library (read 2026-11): code points in these ranges
# weigh 1, all others 2, an emoji with all its modifiers 2, a link 23.
_X_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))
_X_LINK = 23
_LINK = re.compile(r"https?://[!-~]*[A-Za-z0-9/_#=&~%+-]", re.IGNORECASE)
_LINKED_HOST = re.compile(r"https?://(?:[a-z0-9_-]+\.)+[a-z]{2,}(?=[/?#:]|$)", re.IGNORECASE)
# X links "police.example" too when its last label is a top-level domain; which are changes, so all might be.
_BARE_HOST = re.compile(r"(?<![\w@./-])(?:[\w-]+\.)+[^\W\d_]{2,}(?:/[!-~]*)?")


def _weigh_for_x(text: str) -> int:
    weight = 0
    position = 0
    for link in _LINK.finditer(text):
        weight += _weigh_words(text[position : link.start()])
        # A host without a top-level domain (localhost, an address) is not made a link.
        weight += _X_LINK if _LINKED_HOST.match(link[0]) else _weigh_plain(link[0])
        position = link.end()
    return weight + _weigh_words(text[position:])


def _weigh_words(text: str) -> int:
    weight = 0
    position = 0
    for host in _BARE_HOST.finditer(text):
        weight += _weigh_plain(text[position : host.start()]) + max(_X_LINK, _weigh_plain(host[0]))
        position = host.end()
    return weight + _weigh_plain(text[position:])


def _weigh_plain(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(2 if _is_emoji(cluster) else _weigh_points(cluster) for cluster in split_graphemes(text))


def _weigh_points(cluster: str) -> int:
    return sum(1 if any(low <= ord(point) <= high for low, high in _X_LIGHT) else 2 for point in cluster)


_JOINER = "\u200d"
_EMOJI_STYLE = "\ufe0f"
_KEYCAP = "\u20e3"


def _is_pictograph(point: str) -> bool:
    return point >= "\U0001f000" or "\u2190" <= point <= "\u2bff" or point in "©®‼⁉™〰〽㊗㊙"


def _is_emoji(cluster: str) -> bool:
    """A pictograph, alone or with skin tone, style, tags or joined ones; a flag; a keycap."""
    if _is_regional(cluster[0]):
        return len(cluster) == 2
    if cluster[-1] == _KEYCAP:
        return cluster[0] in "0123456789#*"
    if not _is_pictograph(cluster[0]) or "\U00020000" <= cluster[0] <= "\U0003ffff":
        return False
    return all(_is_pictograph(point) or point in (_JOINER, _EMOJI_STYLE) for point in cluster)


def _is_regional(point: str) -> bool:
    return "\U0001f1e6" <= point <= "\U0001f1ff"


def _extends(point: str) -> bool:
    return (
        unicodedata.category(point) in ("Mn", "Me", "Mc")
        or point in (_JOINER, "\u200c")
        or "\U0001f3fb" <= point <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= point <= "\U000e007f"  # tags, as in the flag of Wales
    )


def split_graphemes(text: str) -> Iterator[str]:
    """What readers take for one character, after Unicode's annex 29 (without its Indic and prepend rules).

    Where it departs from the annex it makes more clusters, so that a text that fits here fits there.
    """
    if not text:
        return
    cluster = text[0]
    for before, point in pairwise(text):
        if _breaks(cluster, before, point):
            yield cluster
            cluster = point
        else:
            cluster += point
    yield cluster


def _breaks(cluster: str, before: str, point: str) -> bool:
    if before == "\r" and point == "\n":
        return False
    if unicodedata.category(before) == "Cc":
        return True
    if _extends(point):
        return False
    if before == _JOINER and _is_pictograph(cluster[0]) and _is_pictograph(point):
        return False
    if _is_regional(before) and _is_regional(point):
        return len(cluster) != 1
    return not _joins_hangul(before, point)


def _joins_hangul(before: str, point: str) -> bool:
    """Jamo that are written as one syllable: leading, vowel, trailing."""
    leading, vowel, trailing = "\u1100" <= before <= "\u115f", "\u1160" <= before <= "\u11a7", before >= "\u11a8"
    if "\u1100" <= point <= "\u115f":
        return leading
    if "\u1160" <= point <= "\u11a7":
        return leading or vowel or (_is_syllable(before) and _is_open_syllable(before))
    if "\u11a8" <= point <= "\u11ff":
        return vowel or (trailing and before <= "\u11ff") or _is_syllable(before)
    return _is_syllable(point) and leading


def _is_syllable(point: str) -> bool:
    return "\uac00" <= point <= "\ud7a3"


def _is_open_syllable(point: str) -> bool:
    return (ord(point) - 0xAC00) % 28 == 0
