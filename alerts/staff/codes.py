"""Six digits from a secret and the time, as every app makes them: RFC 6238 with HMAC-SHA-1 and half minutes."""

import hmac
import secrets
from base64 import b32encode
from datetime import datetime
from urllib.parse import quote

SECONDS = 30
DIGITS = 6
AROUND = 1  # steps before and after now's: clocks differ, and people type slowly
_BYTES = 20  # as long as the digest (RFC 4226, 4: R6)


def make_secret() -> bytes:
    return secrets.token_bytes(_BYTES)


def step_of(at: datetime) -> int:
    """Which half minute since 1970 it is."""
    return int(at.timestamp()) // SECONDS


def code_at(secret: bytes, step: int) -> str:
    mac = hmac.digest(secret, step.to_bytes(8, "big"), "sha1")
    offset = mac[-1] & 0xF
    number = int.from_bytes(mac[offset : offset + 4], "big") & 0x7FFFFFFF
    return str(number % 10**DIGITS).zfill(DIGITS)


def find_step(secret: bytes, code: str, at: datetime) -> int | None:
    """The step whose code this is, of those around `at`; in a time that tells nothing. Blanks do not count."""
    typed, now = "".join(code.split()).encode(), step_of(at)
    around = range(now - AROUND, now + AROUND + 1)
    fits = [step for step in around if hmac.compare_digest(code_at(secret, step).encode(), typed)]
    return max(fits, default=None)


def spell_secret(secret: bytes) -> str:
    """As it is typed into an app: base 32."""
    return b32encode(secret).decode()


def address_for_app(secret: bytes, email: str) -> str:
    """What the square code holds that an app reads."""
    return f"otpauth://totp/Homeward:{quote(email)}?secret={spell_secret(secret)}&issuer=Homeward"
