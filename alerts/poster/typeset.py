"""Text -> lines of placed glyphs: bidi levels, a typeface for each letter, shaping by HarfBuzz, line breaks."""

import math
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import uharfbuzz as hb

from alerts.poster.bidi import find_levels, reorder
from alerts.poster.breaks import BREAK_AFTER, SPACES, Piece, Run, Word, fill_lines, make_word, share_out, split_words
from alerts.poster.clusters import is_invisible, split_letters
from alerts.poster.fonts import Typeface, Weight, find_typeface, load_typefaces

ASCENT, DESCENT = 0.96, 0.27  # em; a line is at least so high, and higher where a letter is
DANDAS = "।॥"  # full stops that the scripts of India share


@dataclass(frozen=True, slots=True)
class SetLine:
    """One line, its runs from left to right; all measures in em."""

    runs: tuple[Run, ...]
    reading: tuple[int, ...]  # which run is read first, and so on
    spaced: bool  # whether it ends at a space
    width: float
    ascent: float
    descent: float

    @property
    def height(self) -> float:
        return self.ascent + self.descent


@dataclass(frozen=True, slots=True)
class Breaks:
    """What a text comes to at every width from `least` on and below `most`, in em."""

    least: float
    most: float
    lines: tuple[SetLine, ...]


def find_missing(text: str) -> list[str]:
    """The letters that no typeface has a glyph for."""
    known = {letter for letter in text if letter in SPACES or is_invisible(letter)}
    return [
        letter
        for letter in dict.fromkeys(clean(text))
        if letter not in known and not all(find_typeface(letter, weight) for weight in Weight)
    ]


def clean(text: str) -> str:
    """Composed, and without controls and overrides, which could make a text read otherwise than it is."""
    kept = (" " if letter in "\n\t" else letter for letter in unicodedata.normalize("NFC", text))
    return "".join(
        letter
        for letter in kept
        if unicodedata.category(letter) not in ("Cc", "Cs", "Zl", "Zp")
        and unicodedata.bidirectional(letter) not in ("LRE", "RLE", "LRO", "RLO", "PDF")
    )


class Typesetter:
    """Shapes each text once. Lives as long as one series of posters, so that no name stays in memory."""

    def __init__(self, language: str, direction: str) -> None:
        self.language = language
        self.direction = direction
        self._words: dict[tuple[str, Weight], tuple[Word, ...]] = {}
        self._widest: dict[tuple[str, Weight], float] = {}
        self._broken: dict[tuple[str, Weight], list[Breaks]] = {}
        self._runs: dict[tuple[str, int, str], Run] = {}  # half of all are spaces

    def break_lines(self, text: str, weight: Weight, width: float) -> tuple[SetLine, ...]:
        """Lines at most `width` em wide. A word that is wider is broken between letters, never clipped."""
        known = self._broken.setdefault((text, weight), [])
        for breaks in known:
            if breaks.least <= width < breaks.most:
                return breaks.lines
        known.append(self._break(self._split(text, weight), width))
        return known[-1].lines

    def measure(self, text: str, weight: Weight) -> float:
        """The width in em of the text on one line."""
        return sum(word.advance for word in self._split(text, weight))

    def widest_word(self, text: str, weight: Weight) -> float:
        key = (text, weight)
        if key not in self._widest:
            self._widest[key] = max((word.width for word in self._split(text, weight)), default=0.0)
        return self._widest[key]

    def _break(self, words: Sequence[Word], width: float) -> Breaks:
        if any(word.width > width for word in words):  # in its middle it is broken otherwise at other widths
            torn = [
                part for word in words for part in ([word] if word.width <= width else self._break_word(word, width))
            ]
            return Breaks(width, math.nextafter(width, math.inf), _finish_lines(fill_lines(torn, width).lines))
        found = share_out(words, width)
        return Breaks(found.least, found.most, _finish_lines(found.lines))

    def _split(self, text: str, weight: Weight) -> tuple[Word, ...]:
        key = (text, weight)
        if key not in self._words:
            self._words[key] = tuple(map(make_word, split_words(tuple(self._shape(clean(text), weight)))))
        return self._words[key]

    def _shape(self, text: str, weight: Weight) -> Iterator[Piece]:
        levels = find_levels(text, self.direction)
        faces = _choose_typefaces(text, weight)
        cuts = [0, *(i for i in range(1, len(text)) if _is_cut(text, levels, faces, i)), len(text)]
        for start, end in pairwise(cuts) if text else ():
            part, space = text[start:end], text[start] in SPACES
            run = self._shape_run(part, levels[start], faces[start])
            yield Piece(part, levels[start], run, space, space or part[-1] in BREAK_AFTER)

    def _shape_run(self, text: str, level: int, typeface: Typeface) -> Run:
        key = (text, level % 2, typeface.name)
        if key not in self._runs:
            self._runs[key] = self._shape_anew(text, level, typeface)
        return self._runs[key]

    def _shape_anew(self, text: str, level: int, typeface: Typeface) -> Run:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if level % 2 else "ltr"
        buffer.language = self.language
        hb.shape(typeface.font, buffer)
        glyphs, clusters, pen, top, bottom = [], [], 0, 0, 0
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            glyphs.append(
                (info.codepoint, (pen + position.x_offset) / typeface.upem, position.y_offset / typeface.upem)
            )
            clusters.append(info.cluster)
            pen += position.x_advance
            extents = typeface.font.get_glyph_extents(info.codepoint)
            if extents is not None:
                top = max(top, extents.y_bearing + position.y_offset)
                bottom = min(bottom, extents.y_bearing + extents.height + position.y_offset)
        upem = typeface.upem
        return Run(typeface, text, tuple(glyphs), tuple(clusters), pen / upem, top / upem, -bottom / upem)

    def _break_word(self, word: Word, width: float) -> list[Word]:
        """The word in parts that are no wider than `width`, one letter at least each; letters still join in a part."""
        parts: list[list[Piece]] = [[]]
        taken = 0.0
        for piece in word.pieces:
            letters = [piece.text] if piece.space else split_letters(piece.text)
            while letters:
                count, part = self._take_letters(piece, letters, width - taken, bool(parts[-1]))
                if part is None:
                    parts.append([])
                    taken = 0.0
                    continue
                parts[-1].append(part)
                taken += part.run.advance
                letters = letters[count:]
        return [make_word(part) for part in parts]

    def _take_letters(self, piece: Piece, letters: Sequence[str], room: float, begun: bool) -> tuple[int, Piece | None]:
        """As many letters as keep within `room` em, shaped together; none when a part has begun and not one fits."""

        def shape(count: int) -> Piece:
            text = "".join(letters[:count])
            return Piece(text, piece.level, self._shape_run(text, piece.level, piece.run.typeface), piece.space, False)

        part = shape(1)
        if part.run.advance > room and begun and not piece.space:
            return 0, None
        count = 1
        while count < len(letters):
            longer = shape(count + 1)
            if longer.run.advance > room:
                break
            count, part = count + 1, longer
        return count, part


def _choose_typefaces(text: str, weight: Weight) -> list[Typeface]:
    """A typeface per letter; spaces, marks, dandas and invisible letters stay with the letter before them."""
    last = load_typefaces(weight)[0]
    chosen = []
    for letter in text:
        known = ord(letter) in last.letters
        keeps = known and (unicodedata.combining(letter) or letter in SPACES or letter in DANDAS)
        if not keeps and not is_invisible(letter):
            last = find_typeface(letter, weight) or last
        chosen.append(last)
    return chosen


def _is_cut(text: str, levels: Sequence[int], faces: Sequence[Typeface], at: int) -> bool:
    before, here = text[at - 1], text[at]
    return (
        (before in SPACES) != (here in SPACES)
        or levels[at] != levels[at - 1]
        or faces[at] is not faces[at - 1]
        or before in BREAK_AFTER
    )


def _finish_lines(lines: Sequence[Sequence[Word]]) -> tuple[SetLine, ...]:
    return tuple(_finish([piece for word in line for piece in word.pieces]) for line in lines)


def _finish(pieces: list[Piece]) -> SetLine:
    spaced = pieces[-1].space
    while len(pieces) > 1 and pieces[-1].space:
        pieces.pop()
    order = reorder(range(len(pieces)), [piece.level for piece in pieces])
    runs = tuple(pieces[index].run for index in order)
    return SetLine(
        runs,
        tuple(map(order.index, range(len(pieces)))),
        spaced,
        sum(run.advance for run in runs),
        max(ASCENT, *(run.top for run in runs)),
        max(DESCENT, *(run.bottom for run in runs)),
    )
