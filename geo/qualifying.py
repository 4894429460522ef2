"""A place that is named with what it lies in: "Oradea, RO", "Boulder County, Colorado", "Springfield Illinois"."""

from collections.abc import Iterator

_WORDS_OF_A_WHOLE = 3  # "United Arab Emirates"


def split_qualified(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The ways to read a text as a name and what the place lies in, the likeliest first; none for a single word."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) > 1:
        yield parts[0], tuple(parts[1:])
        return
    words = text.split()
    for size in range(1, min(_WORDS_OF_A_WHOLE, len(words) - 1) + 1):
        yield " ".join(words[:-size]), (" ".join(words[-size:]),)
