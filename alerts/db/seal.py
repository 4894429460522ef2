"""Sealing of what must not lie open in a table or a backup: photos, case documents, credentials.

A sealed value starts with its version. Version 2 is followed by the name of its key, so that the key can be changed
while the service runs; version 1, from before keys had names, is tried with every key.
"""

import hmac
import json
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from alerts.db.weakness import LEAST_SECRET

UNNAMED = ""  # the key of a value from before keys had names

UNNAMED_VERSION = b"\x01"
VERSION = b"\x02"
_NAME = 4  # bytes
HEADER = len(VERSION) + _NAME
NAME_DIGITS = 2 * _NAME
NAMED_DIGITS = NAME_DIGITS + 64
"""How long a digest is that starts with its key's name; one from before is 64 digits."""
_NONCE = 12


class KeyMissing(InvalidTag):
    """Sealed under a key that is not known here: `name`."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Key:
    """What is derived from one secret. `name`: 8 hex digits that tell nothing of it."""

    name: str
    box: AESGCM = field(repr=False)
    mac: bytes = field(repr=False)
    signer: Ed25519PrivateKey = field(repr=False)

    @classmethod
    def derived(cls, secret: str) -> "Key":
        if len(secret) < LEAST_SECRET:
            raise ValueError(
                "HOMEWARD_SECRET_KEY must have at least 32 characters; make one with: openssl rand -hex 32"
            )
        return cls(
            name=_derive(secret, b"name")[:_NAME].hex(),
            box=AESGCM(_derive(secret, b"seal")),
            mac=_derive(secret, b"digest"),
            signer=Ed25519PrivateKey.from_private_bytes(_derive(secret, b"audit")),
        )

    def digest(self, value: str) -> str:
        """64 hex digits, without the key's name."""
        mac = HMAC(self.mac, hashes.SHA256())
        mac.update(value.encode())
        return mac.finalize().hex()


class Seal:
    """AES-256-GCM under keys derived from `HOMEWARD_SECRET_KEY`; `purpose` binds a sealed value to its place.

    The first secret seals; all of them open, and find what was digested under them.
    """

    def __init__(self, secret: str, *others: str) -> None:
        self._keys = derive_keys((secret, *others))

    @property
    def keys(self) -> tuple[Key, ...]:
        """The current one first; at least one."""
        return self._keys

    def seal(self, data: bytes, purpose: str) -> bytes:
        key, nonce = self.keys[0], os.urandom(_NONCE)
        return header_of(key) + nonce + key.box.encrypt(nonce, data, purpose.encode())

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """Raises InvalidTag when the key, the purpose or a byte is another one, KeyMissing when the key is unknown."""
        if sealed[:1] == UNNAMED_VERSION:
            return self._open_with_any(sealed[1:], purpose)
        name = key_name(sealed[:HEADER])
        for key in self.keys:
            if key.name == name:
                return _open(key, sealed[HEADER:], purpose)
        raise KeyMissing(name)

    def opens_any(self, values: Iterable[tuple[bytes, str]]) -> bool:
        """Whether one of them (sealed, purpose) opens: then these are the keys of their store, though others may be
        damaged, or somebody else's.
        """
        for sealed, purpose in values:
            with suppress(InvalidTag):
                self.open(sealed, purpose)
                return True
        return False

    def seal_json(self, value: Any, purpose: str) -> bytes:
        return self.seal(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), purpose)

    def open_json(self, sealed: bytes, purpose: str) -> Any:
        return json.loads(self.open(sealed, purpose))

    def digest(self, value: str) -> str:
        """Keyed digest: tells equal from different, and nothing else, to whoever lacks the key.

        72 hex digits, of which the first 8 are the key's name. To look something up, or to compare with what was kept,
        ask `digests`: it may be older than the current key.
        """
        key = self.keys[0]
        return key.name + key.digest(value)

    def digests(self, value: str) -> tuple[str, ...]:
        """What `digest` may have said of this value, under every known key, with and without a name; now's first."""
        made = [(key.name, key.digest(value)) for key in self.keys]
        return (*(name + mac for name, mac in made), *(mac for _, mac in made))

    def tells_equal(self, value: str, digest: str) -> bool:
        """Whether `digest` was said of this value; in a time that tells nothing."""
        return any([hmac.compare_digest(each.encode(), digest.encode()) for each in self.digests(value)])

    def _open_with_any(self, sealed: bytes, purpose: str) -> bytes:
        for key in self.keys:
            try:
                return _open(key, sealed, purpose)
            except InvalidTag:
                continue
        raise InvalidTag


def derive_keys(secrets: tuple[str, ...]) -> tuple[Key, ...]:
    """Without repetition. Raises ValueError for one that is too short."""
    return tuple(Key.derived(secret) for secret in dict.fromkeys(secrets))


def header_of(key: Key) -> bytes:
    """With what everything starts that this key seals."""
    return VERSION + bytes.fromhex(key.name)


def key_name(start: bytes) -> str:
    """The key's name in the first `HEADER` bytes of a sealed value; UNNAMED in those that have none."""
    return UNNAMED if start[:1] == UNNAMED_VERSION else start[1:HEADER].hex()


def _open(key: Key, sealed: bytes, purpose: str) -> bytes:
    if len(sealed) <= _NONCE:
        raise InvalidTag
    return key.box.decrypt(sealed[:_NONCE], sealed[_NONCE:], purpose.encode())


def _derive(secret: str, info: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=b"homeward", info=info).derive(secret.encode())
