"""Where lines end: between words, rather where the sense pauses, and so that all are about as long."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from alerts.poster.fonts import Typeface

SPACES = " \t\n\u2002\u2003\u2009\u200b"  # a line may end here; U+00A0 and U+202F hold together
BREAK_AFTER = "-/\u2010\u2013\u2014"
PAUSES = (",", ";", ":", "?", "!", "،", "؛", "؟")
LEAST_ALIKE = 1 / 3  # the shortest line that ends at a pause, of the longest
LEAST_LEFT = 2  # words, in the line that gives one away to the last
LEAST_SENTENCE = 4  # letters of its last word, with the full stop: what is shorter is an abbreviation or a day


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one typeface; all measures in em."""

    typeface: Typeface
    text: str
    glyphs: tuple[tuple[int, float, float], ...]  # id, x, y from the start of the run
    clusters: tuple[int, ...]  # of each glyph: where in the text the letters begin which it belongs to
    advance: float
    top: float
    bottom: float  # below the baseline: positive


@dataclass(frozen=True, slots=True)
class Piece:
    """Letters that are shaped together: of one word, one level, one typeface."""

    text: str
    level: int
    run: Run
    space: bool
    break_after: bool


@dataclass(frozen=True, slots=True)
class Word:
    """Pieces between which no line ends, with the spaces that follow them."""

    pieces: tuple[Piece, ...]
    width: float  # without those spaces
    advance: float


@dataclass(frozen=True, slots=True)
class Filled:
    """Words in lines: the same at every width from `least` on and below `most`, in em."""

    lines: Sequence[Sequence[Word]]
    least: float
    most: float


def split_words(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Groups between which a line may end; the spaces after a word go with it."""
    word: list[Piece] = []
    for piece in pieces:
        if word and word[-1].break_after and not piece.space:
            yield word
            word = []
        word.append(piece)
    if word:
        yield word


def make_word(pieces: Sequence[Piece]) -> Word:
    advance = sum(piece.run.advance for piece in pieces)
    return Word(tuple(pieces), advance - sum(piece.run.advance for piece in pieces if piece.space), advance)


def fill_lines(words: Sequence[Word], width: float) -> Filled:
    """Each line as full as it gets."""
    lines: list[list[Word]] = []
    taken, least, most = 0.0, 0.0, math.inf
    for word in words:
        if lines and taken + word.width <= width:
            lines[-1].append(word)
        else:
            most = min(most, taken + word.width) if lines else most
            lines.append([word])
            taken = 0.0
        least = max(least, taken + word.width)
        taken += word.advance
    return Filled(lines, least, most)


def share_out(words: Sequence[Word], width: float) -> Filled:
    """No more lines than full ones would be, ending where the sense pauses if they can; and as even as can be.

    A last word all by itself looks forgotten, and a date or a make that is torn apart reads badly. `width`: no word
    is wider.
    """
    full = fill_lines(words, width)
    if len(full.lines) < 2:
        return full
    phrases = join_phrases(words)
    paused = fill_lines(phrases, width)
    most = math.inf
    if paused.least <= width and len(paused.lines) == len(full.lines):
        paused = _even_out(phrases, paused)
        if _are_alike(paused.lines):
            return replace(paused, most=full.most)
    else:  # from here on they could end at pauses
        most = paused.least if paused.least > width else paused.most
    return replace(_even_out(words, full), most=min(full.most, most))


def _are_alike(lines: Sequence[Sequence[Word]]) -> bool:
    """Whether none looks forgotten beside another: "Please," alone above a long line."""
    widths = [sum(word.advance for word in line[:-1]) + line[-1].width for line in lines]
    return min(widths) >= LEAST_ALIKE * max(widths)


def _even_out(words: Sequence[Word], filled: Filled) -> Filled:
    while True:
        narrower = fill_lines(words, math.nextafter(filled.least, 0.0))
        if len(narrower.lines) > len(filled.lines) or narrower.least >= filled.least:
            return replace(filled, lines=_give_company(filled.lines, filled.least))
        filled = narrower


def _give_company(lines: Sequence[Sequence[Word]], width: float) -> Sequence[Sequence[Word]]:
    """The last word is not alone where the line above has words to spare, and there is room."""
    *above, before, last = lines
    if len(last) > 1 or len(before) < LEAST_LEFT + 1 or before[-1].advance + last[0].width > width:
        return lines
    return [*above, before[:-1], [before[-1], *last]]


def join_phrases(words: Sequence[Word]) -> list[Word]:
    """The words from one pause to the next as if they were one."""
    phrases: list[Word] = []
    begun: list[Word] = []
    for word, following in zip_longest(words, words[1:]):
        begun.append(word)
        if following is None or _pauses(word, following):
            before = sum(each.advance for each in begun[:-1])
            pieces = tuple(piece for each in begun for piece in each.pieces)
            phrases.append(Word(pieces, before + word.width, before + word.advance))
            begun = []
    return phrases


def _pauses(word: Word, following: Word) -> bool:
    """After a comma or a colon, and after the full stop of a sentence; not after that of "7." and "nr."."""
    said = _spell(word)
    ends = len(said) > LEAST_SENTENCE and said.endswith(".") and _spell(following)[:1].isupper()
    return ends or said.endswith(PAUSES)


def _spell(word: Word) -> str:
    return "".join(piece.text for piece in word.pieces if not piece.space)
