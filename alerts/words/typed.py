"""What people type into a field: one rule for its length and its characters, whoever asks and wherever it is kept."""

import unicodedata
from urllib.parse import urlsplit

from alerts.errors import BadInput
from alerts.words.freetext import BLANK, MOST_MARKS
from geo.reasons import Reason

MOST_REASON = 500  # characters of a reason that somebody gives; no field takes more

# Joiners shape Arabic and Indic words and direction marks order mixed text; all other invisible
# characters only hide things.
INVISIBLE_ALLOWED = frozenset("\u200c\u200d\u200e\u200f\u061c")
# Composed it would be too long all the same: four characters become one at most. A run of marks is put in order by
# pairs, and 400 kB of them would hold every thread of the process for a minute.
_MOST_COMPOSED = 4 * MOST_REASON
REFUSED_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def check_text(where: str, text: str, most: int, *, lines: bool = False) -> str:
    """The text of the field `where`, composed (NFC) and trimmed; `lines`: it may have several. Raises BadInput."""
    composed = compose(text)
    fault = find_fault(composed, most, lines=lines)
    if fault is not None:
        raise BadInput.at(where, fault.code, **fault.values)
    return composed


def compose(text: str) -> str:
    """Trimmed, and in NFC; what is too long for any field is left as it is."""
    trimmed = text.strip().replace("\r\n", "\n")
    return unicodedata.normalize("NFC", trimmed) if len(trimmed) <= _MOST_COMPOSED else trimmed


def find_fault(text: str, most: int, *, lines: bool = False) -> Reason | None:
    """What keeps a composed text from being kept and shown."""
    if not text:
        return Reason("text.empty")
    if len(text) > most:
        return Reason("text.too_long", {"length": len(text), "most": most})
    if not lines and any(char in text for char in "\n\r\t"):
        return Reason("text.one_line")
    for char in text.replace("\n", ""):
        if char in BLANK or (unicodedata.category(char) in REFUSED_CATEGORIES and char not in INVISIBLE_ALLOWED):
            return Reason("text.forbidden_character", {"character": f"U+{ord(char):04X}"})
    return _find_illegible(text)


def _find_illegible(text: str) -> Reason | None:
    """No letter or digit in it, or a tower of marks on one letter."""
    if not any(char.isalnum() for char in text):
        return Reason("text.no_letters")
    tower = 0
    for char in text:
        tower = tower + 1 if unicodedata.combining(char) else 0
        if tower > MOST_MARKS:
            return Reason("text.stacked_marks", {"most": MOST_MARKS})
    return None


def is_link(text: str, *schemes: str) -> bool:
    """Whether it is a whole web address, fit to be shown and kept in the open: no user name, no blanks."""
    try:
        parts = urlsplit(text)
        whole = parts.scheme in schemes and bool(parts.hostname) and "@" not in parts.netloc
        return whole and (parts.port is None or parts.port > 0) and not any(char.isspace() for char in text)
    except ValueError:
        return False
