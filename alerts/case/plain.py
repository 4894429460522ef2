"""Written text of a case: one line, nothing invisible, no longer than a poster can show."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from pydantic import ValidationInfo

from alerts.case.scalars import Wrong, require_present, show
from alerts.words.freetext import BLANK, MOST_MARKS

# Joiners shape Arabic and Indic words and direction marks order mixed text; all other invisible
# characters only hide things.
INVISIBLE_ALLOWED = frozenset("\u200c\u200d\u200e\u200f\u061c")
REFUSED_CATEGORIES = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})
PHONE = re.compile(r"\+?[0-9][0-9 ()./-]*")
PHONE_DIGITS = range(3, 16)  # E.164 allows fifteen; short codes such as 112 have three
CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9:_.-]*")


def line(most: int) -> Callable[[object], str]:
    """A reader of one line of at most `most` characters, composed (NFC) and without blanks at its ends."""

    def read(value: object) -> str:
        return read_line(value, most)

    return read


def read_line(value: object, most: int) -> str:
    """The line, composed and trimmed. Raises Wrong."""
    require_present(value)
    if not isinstance(value, str):
        raise Wrong("case.not_text")
    text = unicodedata.normalize("NFC", value.strip())
    if not text:
        raise Wrong("case.empty_text")
    if len(text) > most:
        raise Wrong("case.too_long", length=len(text), most=most)
    if any(char in text for char in "\n\r\t"):
        raise Wrong("case.one_line")
    for char in text:
        if char in BLANK or (unicodedata.category(char) in REFUSED_CATEGORIES and char not in INVISIBLE_ALLOWED):
            raise Wrong("case.forbidden_character", character=f"U+{ord(char):04X}")
    require_legible(text)
    return text


def require_legible(text: str) -> None:
    """Raises Wrong for text without a letter or digit, or with a tower of marks on one letter."""
    if not any(char.isalnum() for char in text):
        raise Wrong("case.no_letters", given=show(text))
    tower = 0
    for char in text:
        tower = tower + 1 if unicodedata.combining(char) else 0
        if tower > MOST_MARKS:
            raise Wrong("case.stacked_marks", most=MOST_MARKS)


def as_text(value: object, info: ValidationInfo) -> object:
    """A text by language; a bare string is in the case's first language (the context's `first`). Raises Wrong."""
    require_present(value)
    first = (info.context or {}).get("first")
    if isinstance(value, str) and first:
        return {first: value}
    if not isinstance(value, Mapping):
        raise Wrong("case.not_a_text")
    if not value:
        raise Wrong("case.empty_text")
    return value


def read_phone(value: object) -> str:
    """A telephone number as it is dialled. Raises Wrong."""
    text = read_line(value, 40)
    if not PHONE.fullmatch(text) or sum(char.isdigit() for char in text) not in PHONE_DIGITS:
        raise Wrong("case.not_a_phone", given=show(text))
    return text


def read_url(value: object) -> str:
    """A web address without a user name in it. Raises Wrong."""
    text = read_line(value, 500)
    try:
        parts = urlsplit(text)
        usable = parts.scheme in ("http", "https") and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        usable = False
    if not usable or " " in text:
        raise Wrong("case.not_a_url", given=show(text))
    return text


def read_identifier(value: object) -> str:
    """A code of letters, digits, `:`, `_`, `.` and `-`, such as UZ or FIPS:08013. Raises Wrong."""
    text = read_line(value, 40)
    if not CODE.fullmatch(text):
        raise Wrong("case.not_a_code", given=show(text))
    return text
