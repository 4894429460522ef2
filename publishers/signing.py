"""Signed as Standard Webhooks have it (https://www.standardwebhooks.com): what partners and pagers are sent."""

import base64
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from standardwebhooks.webhooks import Webhook

_PREFIX = "whsec"
_LEAST_BYTES, _MOST_BYTES = 24, 64


def is_signing_secret(text: str) -> bool:
    """`whsec_` and 24 to 64 bytes in base64."""
    prefix, _, coded = text.partition("_")
    try:
        size = len(base64.b64decode(coded, validate=True))
    except ValueError:  # binascii.Error is one, and so is a letter outside ASCII
        size = 0
    return prefix == _PREFIX and _LEAST_BYTES <= size <= _MOST_BYTES


def signed_headers(signers: Sequence[Webhook], key: str, body: bytes) -> Mapping[str, str]:
    """Of a request that sends `body` under the id `key` now, signed by each; a receiver takes any of the signatures."""
    at = datetime.now(UTC)
    return {
        "content-type": "application/json",
        "webhook-id": key,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": " ".join(signer.sign(key, at, body.decode()) for signer in signers),
    }
