"""A device with a passkey, as a browser speaks for it: it signs what it is asked, or what a test lets it lie about."""

import hashlib
import json
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import cbor2
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec

PRESENT, VERIFIED, ATTESTED = 0x01, 0x04, 0x40  # flags of the authenticator's data (WebAuthn, 6.1)


def encode(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


def decode(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))


@dataclass
class Device:
    """One key for one account. `uses`: counted up with each answer; `unlocks`: somebody unlocks it when asked."""

    origin: str
    unlocks: bool = True
    uses: int = 0
    id: bytes = field(default_factory=lambda: os.urandom(16))
    owner: bytes = b""
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))

    def create(self, options: Mapping[str, Any]) -> str:
        """The answer to being asked for a new passkey, as JSON."""
        self.owner = decode(options["user"]["id"])
        numbers = self.key.public_key().public_numbers()
        public = {1: 2, 3: -7, -1: 1, -2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")}
        attested = bytes(16) + len(self.id).to_bytes(2, "big") + self.id + cbor2.dumps(public)
        data = self._data(options["rp"]["id"], ATTESTED) + attested
        said = cbor2.dumps({"fmt": "none", "attStmt": {}, "authData": data})
        return self._answer(attestationObject=encode(said), clientDataJSON=encode(self._client(options, "create")))

    def get(self, options: Mapping[str, Any]) -> str:
        """The answer to being asked who is there, as JSON."""
        self.uses += 1
        data, client = self._data(options["rpId"], 0), self._client(options, "get")
        signature = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        return self._answer(
            authenticatorData=encode(data), clientDataJSON=encode(client), signature=encode(signature),
            userHandle=encode(self.owner),
        )  # fmt: skip

    def _data(self, host: str, flags: int) -> bytes:
        flags |= PRESENT | (VERIFIED if self.unlocks else 0)
        return hashlib.sha256(host.encode()).digest() + bytes([flags]) + self.uses.to_bytes(4, "big")

    def _client(self, options: Mapping[str, Any], kind: str) -> bytes:
        said = {"type": f"webauthn.{kind}", "challenge": options["challenge"], "origin": self.origin}
        return json.dumps({**said, "crossOrigin": False}).encode()

    def _answer(self, **response: str) -> str:
        return json.dumps({"id": encode(self.id), "rawId": encode(self.id), "type": "public-key", "response": response})
