"""Written text of a case: one line, nothing invisible, no longer than a poster can show."""

import re
from collections.abc import Callable, Mapping

from pydantic import ValidationInfo

from alerts.case.scalars import Wrong, require_present, show
from alerts.words.typed import compose, find_fault, is_link

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
    text = compose(value)
    fault = find_fault(text, most)
    if fault is not None:
        raise Wrong(fault.code, **fault.values)
    return text


def as_text(value: object, info: ValidationInfo) -> object:
    """A text by language; a bare string is in the case's first language (the context's `first`). Raises Wrong."""
    require_present(value)
    first = (info.context or {}).get("first")
    if isinstance(value, str) and first:
        return {first: value}
    if not isinstance(value, Mapping):
        raise Wrong("case.not_a_text")
    if not value:
        raise Wrong("text.empty")
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
    if not is_link(text, "http", "https"):
        raise Wrong("case.not_a_url", given=show(text))
    return text


def read_identifier(value: object) -> str:
    """A code of letters, digits, `:`, `_`, `.` and `-`, such as UZ or FIPS:08013. Raises Wrong."""
    text = read_line(value, 40)
    if not CODE.fullmatch(text):
        raise Wrong("case.not_a_code", given=show(text))
    return text
