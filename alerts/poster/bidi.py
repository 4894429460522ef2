"""Which way each letter runs: the embedding levels of the Unicode bidirectional algorithm, UAX #9, with isolates."""

import unicodedata
from collections.abc import Sequence
from typing import TypeVar

from bidi import algorithm

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
ISOLATES = LRI + RLI + FSI
NEUTRAL = "\ufffc"  # UAX #9 treats an isolate as a neutral character in the text round it
RIGHT_TO_LEFT = {"R", "AL", "AN"}
REMOVED = {"BN", "LRE", "RLE", "LRO", "RLO", "PDF"}  # rule X9

Item = TypeVar("Item")


def find_levels(text: str, direction: str) -> list[int]:
    """One level per character: even runs left to right, odd right to left. `direction` is "ltr" or "rtl"."""
    base = 1 if direction == "rtl" else 0
    if base == 0 and not any(unicodedata.bidirectional(letter) in RIGHT_TO_LEFT for letter in text):
        return [0] * len(text)
    levels = [base] * len(text)
    _resolve(text, 0, len(text), base, levels)
    return levels


def reorder(items: Sequence[Item], levels: Sequence[int]) -> list[Item]:
    """The items of one line in the order in which they stand from left to right (rule L2)."""
    order = list(range(len(items)))
    for level in range(max(levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return [items[index] for index in order]


def _resolve(text: str, start: int, end: int, base: int, levels: list[int]) -> None:
    """Fill `levels` of text[start:end], a paragraph or the inside of an isolate."""
    inner: list[tuple[int, int, str]] = []
    outer: list[int] = []
    index = start
    while index < end:
        outer.append(index)
        if text[index] in ISOLATES:
            close = _find_close(text, index, end)
            inner.append((index, close, text[index]))
            index = close
        index += 1
    shown = "".join(NEUTRAL if text[index] in ISOLATES + PDI else text[index] for index in outer)
    for index, level in zip(outer, _plain_levels(shown, base), strict=True):
        levels[index] = level
    for opened, closed, kind in inner:
        around = levels[opened]
        side = _first_strong(text[opened + 1 : closed]) if kind == FSI else int(kind == RLI)
        _resolve(text, opened + 1, closed, around + (1 if around % 2 != side else 2), levels)
        if closed < end:
            levels[closed] = around


def _find_close(text: str, opened: int, end: int) -> int:
    """Where the isolate's PDI stands, or `end`."""
    depth = 0
    for index in range(opened, end):
        depth += (text[index] in ISOLATES) - (text[index] == PDI)
        if depth == 0:
            return index
    return end


def _first_strong(text: str) -> int:
    for letter in text:
        kind = unicodedata.bidirectional(letter)
        if kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def _plain_levels(text: str, base: int) -> list[int]:
    """Levels without isolates; what rule X9 removes takes the level of the letter before it."""
    kept = [index for index, letter in enumerate(text) if unicodedata.bidirectional(letter) not in REMOVED]
    storage = algorithm.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "R" if base % 2 else "L"
    algorithm.get_embedding_levels("".join(text[index] for index in kept), storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, False)
    algorithm.resolve_implicit_levels(storage, False)
    found = dict(zip(kept, (letter["level"] for letter in storage["chars"]), strict=True))
    levels, last = [], base
    for index in range(len(text)):
        last = found.get(index, last)
        levels.append(last)
    return levels
