"""What people typed: cleaned, chosen by language, and isolated where another direction of writing would mix it up."""

import unicodedata
from dataclasses import dataclass

from alerts.facts import Text
from alerts.words.catalogue import Catalogue

_KEPT = "\u200c\u200d"  # the joiners, which spell words in some scripts
_FSI, _PDI = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Chosen:
    text: str
    bare: str  # without the mark
    language: str | None  # of the text, when it is not the reader's


def clean(text: str) -> str:
    """One line, without control characters and without direction marks that could turn the rest around."""
    spaced = "".join(" " if char.isspace() else char for char in text)
    kept = "".join(char for char in spaced if char in _KEPT or unicodedata.category(char) not in ("Cc", "Cf", "Cs"))
    return unicodedata.normalize("NFC", " ".join(kept.split()))


def is_rtl(text: str) -> bool:
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def isolate(text: str, direction: str) -> str:
    """`text` wrapped in isolates when it holds right-to-left letters and the language runs left to right."""
    return f"{_FSI}{text}{_PDI}" if direction == "ltr" and is_rtl(text) else text


def close_isolates(text: str) -> str:
    """`text`, cut off within an isolate, with that isolate closed again."""
    return text + _PDI * (text.count(_FSI) - text.count(_PDI))


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
