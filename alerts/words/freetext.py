"""What people typed: cleaned, chosen by language, and isolated where another direction of writing would mix it up."""

import unicodedata
from dataclasses import dataclass

from alerts.facts import Text
from alerts.words.catalogue import Catalogue

MOST_MARKS = 4  # on one letter; Vietnamese and vocalised Arabic need three
OPEN, CLOSE = "\u2068", "\u2069"  # an isolate whose direction is that of its first letter; digits run left to right
_KEPT = "\u200c\u200d"  # the joiners, which spell words in some scripts
_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn")
# Letters and marks by category, and blank to the eye: a name of these is no name.
BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")


@dataclass(frozen=True, slots=True)
class Chosen:
    text: str
    bare: str  # without the mark
    language: str | None  # of the text, when it is not the reader's


def clean(text: str) -> str:
    """One line, without anything that hides, turns the rest around, or climbs out of the line.

    Dropped: control, format, unassigned and blank characters, and marks beyond `MOST_MARKS` on one letter.
    """
    spaced = "".join(" " if char.isspace() else char for char in unicodedata.normalize("NFC", text))
    kept = "".join(char for char in spaced if not _is_hidden(char))
    return unicodedata.normalize("NFC", " ".join(_cut_towers(kept).split()))


def _is_hidden(char: str) -> bool:
    return char in BLANK or (char not in _KEPT and unicodedata.category(char) in _HIDDEN)


def _cut_towers(text: str) -> str:
    kept, tower = [], 0
    for char in text:
        tower = tower + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
        if tower <= MOST_MARKS:
            kept.append(char)
    return "".join(kept)


def is_rtl(text: str) -> bool:
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def isolate(text: str, direction: str) -> str:
    """`text` in an isolate when it runs the other way than the language, or would be torn apart in it.

    In a right-to-left text the groups of a telephone number change places, and so do the parts of a plate.
    """
    mixes = is_rtl(text) if direction == "ltr" else any(unicodedata.bidirectional(char) in ("L", "EN") for char in text)
    return f"{OPEN}{text}{CLOSE}" if mixes else text


def close_isolates(text: str) -> str:
    """`text`, cut off within an isolate, with that isolate closed again."""
    return text + CLOSE * (text.count(OPEN) - text.count(CLOSE))


def tidy(text: str, catalogue: Catalogue) -> str:
    return isolate(clean(text), catalogue.direction)


def choose(text: Text, catalogue: Catalogue) -> Chosen:
    """The text in the reader's language, or in its own first one, marked with that language's name."""
    own = text.get(catalogue.language)
    if own is not None:
        return Chosen(tidy(own, catalogue), tidy(own, catalogue), None)
    for language, foreign in text.items():
        shown = tidy(foreign, catalogue)
        name = catalogue.language_name(language)
        marked = catalogue.say("foreign-text", text=shown, language=name) if shown else ""
        return Chosen(marked, shown, language)
    return Chosen("", "", None)
