"""The typefaces: every `Family-Weight.ttf` in fonts/ is one; Noto Sans is asked first, the others by name."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

import uharfbuzz as hb

FOLDER = Path(__file__).with_name("fonts")
FIRST = "NotoSans"


class Weight(StrEnum):
    REGULAR = "Regular"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True, eq=False)
class Typeface:
    name: str
    font: hb.Font
    upem: int
    letters: frozenset[int]  # code points that it has a glyph for


@cache
def load_typefaces(weight: Weight) -> tuple[Typeface, ...]:
    """All typefaces of a weight, in the order in which they are asked for a letter."""
    paths = sorted(FOLDER.glob(f"*-{weight}.ttf"), key=lambda path: (path.stem != f"{FIRST}-{weight}", path.stem))
    return tuple(_load(path) for path in paths)


@lru_cache(maxsize=4096)  # of single letters, so no word stays in memory
def find_typeface(letter: str, weight: Weight) -> Typeface | None:
    """The first typeface that has a glyph for this letter."""
    code = ord(letter)
    return next((typeface for typeface in load_typefaces(weight) if code in typeface.letters), None)


def _load(path: Path) -> Typeface:
    face = hb.Face(hb.Blob(path.read_bytes()))
    return Typeface(path.stem, hb.Font(face), face.upem, frozenset(face.unicodes))
