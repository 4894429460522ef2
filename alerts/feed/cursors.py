"""A position of the event log as an opaque cursor."""

from alerts.errors import BadInput

_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32, in the order of ASCII
_WIDTH = 8  # 2^40 events


def encode_cursor(position: int) -> str:
    """Cursors sort as text in the order of the log, for receivers that must tell older from newer."""
    digits = ""
    for _ in range(_WIDTH):
        position, digit = divmod(position, len(_DIGITS))
        digits = _DIGITS[digit] + digits
    return f"c{digits}"


def decode_cursor(cursor: str) -> int:
    """Raises BadInput(feed.cursor_malformed) for anything that `encode_cursor` never made."""
    if len(cursor) != _WIDTH + 1 or cursor[0] != "c" or not set(cursor[1:]) <= set(_DIGITS):
        raise BadInput.at("after", "feed.cursor_malformed")
    position = 0
    for digit in cursor[1:]:
        position = position * len(_DIGITS) + _DIGITS.index(digit)
    return position
