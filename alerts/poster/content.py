"""Which words of a message a poster shows: what is dropped first, what is printed large, what has no glyph."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from alerts.errors import BadInput, Problem
from alerts.poster.typeset import find_missing
from alerts.words.texts import ChildWords, EndingTexts, Line, Texts

IN_SUMMARY = ("age", "sex")
PHONE = re.compile(r"[+(]?\d[\d\s()/.\u00a0\u202f\u2009\u2011-]*\d")
PLATE = re.compile(r"(?:\b[0-9A-ZА-ЯЁ]{1,4}\b[ -]?){2,}(?<![ -])")  # groups of capitals and digits
HELD = str.maketrans({" ": "\u00a0", "-": "\u2011"})  # no line ends there


@dataclass(frozen=True, slots=True)
class Content:
    """The words of one poster. `photos[i]` are the indexes of the photos of the i-th child, the dominant one first."""

    kind: str
    call: str
    children: tuple[ChildWords, ...]
    lines: tuple[Line, ...]
    phone: str
    do: str
    foot: tuple[str, ...]
    share: str
    calls: bool = True  # whether the call stands beside the number too
    photos: tuple[tuple[int, ...], ...] = ()
    headline: str = ""
    body: str = ""

    def named(self, child: ChildWords) -> bool:
        """Whether the child's name is told: the call to find it then holds it."""
        return child.name in self.call


def take_content(texts: Texts, photos: Sequence[int | None], *, code: bool, drop: frozenset[str]) -> Content:
    """`photos` tells for each photo the number of its child, or None: in the children's order.

    `drop` holds keys of lines, "call", "share" and "check"; what the summary says already is not said again.
    """
    check = texts.check if code and "check" not in drop else ""
    return Content(
        kind=texts.kind,
        call=texts.call,
        calls="call" not in drop,
        children=tuple(
            child.model_copy(update={"lines": _keep(child.lines, drop.union(IN_SUMMARY))}) for child in texts.children
        ),
        lines=tuple(_hold_plate(line) for line in _keep(texts.lines, drop)),
        phone=find_phone(texts.do),
        do=hold_together(texts.do, PHONE),
        foot=tuple(filter(None, (texts.source, texts.as_of, texts.valid_until, check))),
        share="" if "share" in drop else texts.share,
        photos=assign_photos(texts.children, photos),
    )


def assign_photos(children: Sequence[ChildWords], photos: Sequence[int | None]) -> tuple[tuple[int, ...], ...]:
    """The indexes of each child's photos. A photo without a number belongs to the next child, or to the only one."""
    if len(children) == 1:
        return (tuple(range(len(photos))),)
    numbers = [child.number for child in children]
    found: list[list[int]] = [[] for _ in children]
    for index, number in enumerate(photos):
        place = index if number is None else numbers.index(number) if number in numbers else -1
        if not 0 <= place < len(children):
            raise BadInput.at(f"photos[{index}]", "poster.photo_of_nobody", count=len(children))
        found[place].append(index)
    return tuple(map(tuple, found))


def find_phone(do: str) -> str:
    """The longest number in the sentence that says what to do, isolated: it runs left to right in every language."""
    numbers = [match.group().strip() for match in PHONE.finditer(do)]
    phone = max(numbers, key=len, default="")
    return f"\u2066{phone}\u2069" if phone else ""


def hold_together(text: str, pattern: re.Pattern[str]) -> str:
    """The text with no place for a line to end inside what the pattern finds."""
    return pattern.sub(lambda match: match.group().translate(HELD), text)


def _hold_plate(line: Line) -> Line:
    return line.model_copy(update={"value": hold_together(line.value, PLATE)}) if line.key == "vehicle" else line


def check_letters(texts: Texts | EndingTexts) -> None:
    """Raise BadInput (poster.missing_glyph) that names every letter which would come out as a box."""
    if not find_missing("\n".join(text for _, text in _walk(texts))):  # nearly always: each letter is looked at once
        return
    problems = [
        Problem(
            "poster.missing_glyph",
            where,
            {"letter": letter, "code": f"U+{ord(letter):04X}", "name": unicodedata.name(letter, "?")},
        )
        for where, text in _walk(texts)
        for letter in find_missing(text)
    ]
    if problems:
        raise BadInput(problems)


def _walk(texts: Texts | EndingTexts) -> Iterator[tuple[str, str]]:
    if isinstance(texts, EndingTexts):
        yield from (("headline", texts.headline), ("body", texts.body))
        return
    for field in ("kind", "call", "do", "source", "as_of", "valid_until", "share", "check", "watermark"):
        yield field, getattr(texts, field)
    for at, child in enumerate(texts.children):
        yield f"children[{at}].name", child.name
        yield f"children[{at}].summary", child.summary
        yield from _walk_lines(f"children[{at}].lines", child.lines)
    yield from _walk_lines("lines", texts.lines)


def _walk_lines(where: str, lines: Sequence[Line]) -> Iterator[tuple[str, str]]:
    for line in lines:
        yield f"{where}.{line.key}", line.label
        yield f"{where}.{line.key}", line.value


def _keep(lines: Sequence[Line], drop: frozenset[str]) -> tuple[Line, ...]:
    return tuple(line for line in lines if line.key not in drop and line.value)
