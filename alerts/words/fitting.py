"""Pieces of a short text, each in shorter and shorter forms: the fullest combination that fits."""

import re
from collections.abc import Callable, Mapping, Sequence

from alerts.words.freetext import CLOSE, close_isolates

Forms = Mapping[str, Sequence[str]]  # piece -> its forms, the fullest first; "" = left out

ENDS = (".", "?", "!", "؟", "…")
_SEGMENT = re.compile("([,،] )")


def fit_forms(
    forms: Forms, order: Sequence[str], join: Callable[[Mapping[str, str]], str], fits: Callable[[str], bool]
) -> str | None:
    """Shorten one piece by one form for each name in `order` until the joined text fits; None when it never does."""
    at = dict.fromkeys(forms, 0)
    for step in ("", *order):
        if step:
            at[step] = min(at[step] + 1, len(forms[step]) - 1)
        text = join({piece: forms[piece][place] for piece, place in at.items()})
        if fits(text):
            return text
    return None


def join_sentences(sentences: Sequence[str]) -> str:
    """Sentences on one line; each that lacks an end gets a full stop."""
    return " ".join(text if text.rstrip(CLOSE)[-1:] in ENDS else f"{text}." for text in sentences if text)


def drop_words(text: str) -> tuple[str, ...]:
    """`text`, then without its last word, and so on down to its first."""
    words = text.split()
    return tuple(close_isolates(" ".join(words[:count])) for count in range(len(words), 0, -1)) or ("",)


def drop_segments(text: str) -> tuple[str, ...]:
    """ "Boulder, Colorado, US", "Boulder, Colorado", "Boulder"."""
    segments = _SEGMENT.split(text)  # the commas stand between what they part
    return tuple(close_isolates("".join(segments[:count])) for count in range(len(segments), 0, -2))
