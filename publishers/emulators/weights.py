"""How X counts a text: written from its published counting rules, on purpose apart from our own composer."""

import re
import unicodedata

MOST = 280
URL = 23

# X docs "Counting characters", read 2026-11: weight 1 for these code points, 2 for all others.
_LIGHT = ((0, 4351), (8192, 8205), (8208, 8223), (8242, 8247))

_GENERIC = "com|org|net|int|gov|edu|mil|info|eu|app|dev|news|help|online|site|page"
# Any two letters stand in for the country domains. A bare domain must not hang on a letter, an @ or a hyphen.
_BARE = rf"(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:{_GENERIC}|[a-z]{{2}})(?![\w-])(?:/[^\s]*)?"
_LINK = re.compile(rf"https?://[^\s]+|{_BARE}", re.IGNORECASE)
_TAIL = ".,:;!?\"')]}»”’"

_PICTOGRAPH = (
    "[\U0001f000-\U0001f0ff\U0001f10d-\U0001f1e5\U0001f200-\U0001f64f\U0001f680-\U0001faff"
    "\u203c\u2049\u2122\u2139\u2194-\u21aa\u231a-\u23ff\u24c2\u25aa-\u25fe\u2600-\u27bf\u2934\u2935"
    "\u2b05-\u2b55\u3030\u303d\u3297\u3299]"
)
_ONE = rf"{_PICTOGRAPH}(?:\ufe0f|[\U0001f3fb-\U0001f3ff])?(?:[\U000e0020-\U000e007f]+)?"
_EMOJI = re.compile(rf"[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3|{_ONE}(?:\u200d{_ONE})*")


def find_links(text: str) -> list[tuple[int, int]]:
    """(start, end) of every link, without the punctuation behind it."""
    return [(link.start(), link.start() + len(link.group().rstrip(_TAIL))) for link in _LINK.finditer(text)]


def weigh(text: str) -> int:
    """Weighted characters: a link 23, an emoji sequence 2, CJK 2, most letters 1."""
    text = unicodedata.normalize("NFC", text)
    total, at = 0, 0
    for start, end in find_links(text):
        total += _weigh_plain(text[at:start]) + URL
        at = end
    return total + _weigh_plain(text[at:])


def _weigh_plain(text: str) -> int:
    rest, emoji = _EMOJI.subn("", text)
    return 2 * emoji + sum(1 if _is_light(ord(character)) else 2 for character in rest)


def _is_light(point: int) -> bool:
    return any(first <= point <= last for first, last in _LIGHT)
