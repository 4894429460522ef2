"""Signed heads of the audit, outside the database: lines of JSON that say "at this time the chain ended so".

Whoever can change the database can make the whole chain anew, but can not sign; and the lines, once copied elsewhere,
can not be taken back. The public key stands in every line, so that checking needs no secret; whom to trust is said by
whoever checks. When the key changes, a line signed by both keys ties them together.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from alerts.errors import Conflict

PREFIX = "ed25519:"
HEAD, KEYS = "head", "keys"
ENTRY_START = b'{"kind":"entry",'
_CONTEXT = b"homeward audit\n"  # what is signed here can not be taken for anything else


class Broken(Conflict):
    """The audit is not what it was: a code with the position and the time."""


@dataclass(frozen=True, slots=True)
class SignedHead:
    """`at` (aware UTC): when it was signed; `key`: the public key, `ed25519:` and 64 hex digits."""

    position: int
    digest: str
    at: datetime
    key: str


@dataclass(frozen=True, slots=True)
class Succession:
    """Two public keys that each vouch for the other."""

    keys: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A line that is no JSON of ours: torn when the power went, or damaged."""


Line = SignedHead | Succession | Unreadable


def public_key(signer: Ed25519PrivateKey) -> str:
    return PREFIX + signer.public_key().public_bytes_raw().hex()


def is_public_key(text: str) -> bool:
    return re.fullmatch(PREFIX + "[0-9a-f]{64}", text) is not None


def write_head(signer: Ed25519PrivateKey, position: int, digest: str, at: datetime) -> bytes:
    """One line, with its end."""
    said = {"kind": HEAD, "position": position, "digest": digest, "at": _write_time(at), "key": public_key(signer)}
    return _write_line({**said, "signature": signer.sign(_signed(said)).hex()})


def write_succession(older: Ed25519PrivateKey, newer: Ed25519PrivateKey, at: datetime) -> bytes:
    said = {"kind": KEYS, "at": _write_time(at), "keys": [public_key(older), public_key(newer)]}
    return _write_line({**said, "signatures": [each.sign(_signed(said)).hex() for each in (older, newer)]})


def read_line(line: bytes) -> Line | None:
    """None for an entry of an export. Raises Broken for a line that is whole and whose signature does not fit."""
    if line.startswith(ENTRY_START):
        return None
    try:
        told = json.loads(line)
        kind = told.pop("kind")
        if kind == HEAD:
            return _read_head(told)
        if kind == KEYS:
            return _read_succession(told)
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        pass
    return Unreadable()


def close_trust(trusted: Iterable[str], successions: Sequence[Succession]) -> frozenset[str]:
    """The keys that are trusted, with all that they are tied to."""
    known, grown = set(trusted), True
    while grown:
        tied = {key for each in successions if known & set(each.keys) for key in each.keys}
        grown = not tied <= known
        known |= tied
    return frozenset(known)


def read_lines(lines: Iterable[bytes]) -> Iterator[tuple[int, Line]]:
    """With their numbers, from 1; empty lines are none."""
    for number, line in enumerate(lines, 1):
        read = read_line(line) if line.strip() else None
        if read is not None:
            yield number, read


def _read_head(told: dict[str, Any]) -> SignedHead:
    signature = bytes.fromhex(told.pop("signature"))
    head = SignedHead(int(told["position"]), str(told["digest"]), _read_time(told["at"]), str(told["key"]))
    _check({"kind": HEAD, **told}, head.key, signature)
    return head


def _read_succession(told: dict[str, Any]) -> Succession:
    signatures = [bytes.fromhex(each) for each in told.pop("signatures")]
    older, newer = (str(key) for key in told["keys"])
    for key, signature in zip((older, newer), signatures, strict=True):
        _check({"kind": KEYS, **told}, key, signature)
    return Succession((older, newer))


def _check(said: dict[str, Any], key: str, signature: bytes) -> None:
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key.removeprefix(PREFIX))).verify(signature, _signed(said))
    except InvalidSignature:
        raise Broken("audit.forged", {"at": str(said["at"])}) from None


def _signed(said: dict[str, Any]) -> bytes:
    return _CONTEXT + json.dumps(said, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()


def _write_line(told: dict[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def _write_time(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds")


def _read_time(text: str) -> datetime:
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    return at.astimezone(UTC)
