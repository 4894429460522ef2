"""Sealing of what must not lie open in a table or a backup: photos, case documents, credentials."""

import json
import os
from typing import Any

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_VERSION = b"\x01"
_NONCE = 12


class Seal:
    """AES-256-GCM under a key derived from `HOMEWARD_SECRET_KEY`; `purpose` binds a sealed value to its place."""

    def __init__(self, secret: str) -> None:
        if len(secret) < 32:
            raise ValueError(
                "HOMEWARD_SECRET_KEY must have at least 32 characters; make one with: openssl rand -hex 32"
            )
        self._box = AESGCM(_derive(secret, b"seal"))
        self._digest_key = _derive(secret, b"digest")

    def seal(self, data: bytes, purpose: str) -> bytes:
        nonce = os.urandom(_NONCE)
        return _VERSION + nonce + self._box.encrypt(nonce, data, purpose.encode())

    def open(self, sealed: bytes, purpose: str) -> bytes:
        """Raises cryptography's InvalidTag when the key, the purpose or a byte is another one."""
        return self._box.decrypt(sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :], purpose.encode())

    def seal_json(self, value: Any, purpose: str) -> bytes:
        return self.seal(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(), purpose)

    def open_json(self, sealed: bytes, purpose: str) -> Any:
        return json.loads(self.open(sealed, purpose))

    def digest(self, value: str) -> str:
        """Keyed digest: tells equal from different, and nothing else, to whoever lacks the key."""
        mac = HMAC(self._digest_key, hashes.SHA256())
        mac.update(value.encode())
        return mac.finalize().hex()


def _derive(secret: str, info: bytes) -> bytes:
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=b"homeward", info=info).derive(secret.encode())
