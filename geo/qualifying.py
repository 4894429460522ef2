"""A place that is named with what it lies in: "Oradea, RO", "Boulder County, Colorado", "Springfield Illinois"."""

from collections.abc import Iterator

from geo.folding import fold

_WORDS_OF_A_WHOLE = 3  # "United Arab Emirates"
_SHORT = {"usa": "US", "u s a": "US", "u s": "US", "uk": "GB", "u k": "GB", "great britain": "GB", "uae": "AE"}
"""Names that people write and lists of countries lack."""
_PARTS = {"england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB"}
"""What a place is said to lie in, and is no country of ISO 3166."""


def split_qualified(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The ways to read a text as a name and what the place lies in, the likeliest first; none for a single word."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) > 1:
        yield parts[0], tuple(map(_whole, parts[1:]))
        return
    words = text.split()
    for size in range(1, min(_WORDS_OF_A_WHOLE, len(words) - 1) + 1):
        yield " ".join(words[:-size]), (_whole(" ".join(words[-size:])),)


def code_said(text: str) -> str:
    """The code of the country that is called so for short; else what was given."""
    return _SHORT.get(fold(text), text)


def _whole(text: str) -> str:
    return _PARTS.get(fold(text), text)
