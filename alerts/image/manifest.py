"""The C2PA door: a picture is signed by a manifest that says who made it, and what of it nobody may change unnoticed.

The signature is ES256; whoever holds the key is asked by a callback, so it may lie in a KMS.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, EllipticCurvePrivateKey
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

Sign = Callable[[bytes], bytes]
"""The bytes of a claim -> its ES256 signature, 64 bytes: r and s."""

SOURCE = "http://cv.iptc.org/newscodes/digitalsourcetype/composite"  # drawn type and a photo; IPTC, read 2026-11
LABEL = "org.homeward.alert"

# No thumbnail of a face inside the face's own picture, and no look into the network.
SETTINGS = {
    "builder": {"thumbnail": {"enabled": False}},
    "verify": {"verify_after_sign": True, "remote_manifest_fetch": False, "ocsp_fetch": False},
}


class NotSigned(Exception):
    """The picture could not be signed: whoever holds the key did not answer, or its certificate is unfit."""


@dataclass(frozen=True, slots=True)
class Signing:
    """`certificate`: PEM, of the key that `sign` signs with."""

    certificate: str
    sign: Sign


def sign_with(key: EllipticCurvePrivateKey) -> Sign:
    def sign(data: bytes) -> bytes:
        r, s = decode_dss_signature(key.sign(data, ECDSA(SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")

    return sign


def sign_picture(data: bytes, signing: Signing, *, marker: str, link: str) -> bytes:
    """A JPEG with its manifest: some 12 kB more. `marker` and `link` stand on the picture too. Raises NotSigned."""
    import c2pa

    manifest = {
        "claim_generator_info": [{"name": "Homeward", "version": version("homeward")}],
        "title": marker,  # nothing of the child
        "format": "image/jpeg",
        "assertions": [
            {
                "label": "c2pa.actions",
                "data": {"actions": [{"action": "c2pa.created", "digitalSourceType": SOURCE}]},
            },
            {"label": LABEL, "data": {"marker": marker, "link": link}},
        ],
    }
    out = io.BytesIO()
    try:
        with (
            c2pa.Signer.from_callback(signing.sign, c2pa.C2paSigningAlg.ES256, signing.certificate) as signer,
            c2pa.Context.from_dict(SETTINGS) as context,  # one each: several threads may sign at once
            c2pa.Builder(manifest, context=context) as builder,
        ):
            builder.sign(signer, "image/jpeg", io.BytesIO(data), out)
    except c2pa.C2paError as error:
        raise NotSigned(type(error).__name__) from error
    return out.getvalue()
