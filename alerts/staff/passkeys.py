"""Passkeys (WebAuthn): an unlocked device signs what we ask. Possession and whatever unlocks it: two factors."""

import json
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from sqlalchemy.orm import Session
from webauthn import verify_authentication_response, verify_registration_response

from alerts.db.base import new_id
from alerts.db.session import now
from alerts.staff import queries
from alerts.staff.challenges import ANSWERED_WITHIN, make_challenge, take_challenge
from alerts.staff.models import Passkey, Staff

MOST_BYTES = 20_000  # of an answer; real ones have one or two thousand
_CREDENTIAL = re.compile(r"[A-Za-z0-9_-]{1,1400}")  # base64url of at most 1023 bytes
_ALGORITHMS = (-8, -7, -257)  # EdDSA, ES256, RS256
_MILLISECONDS = int(ANSWERED_WITHIN.total_seconds() * 1000)

Options = Mapping[str, Any]
"""What the browser is asked for, as JSON; bytes are base64url."""


@dataclass(frozen=True, slots=True)
class RelyingParty:
    """Whom a passkey is for: the host of our public address, and the address as the browser shows it."""

    host: str
    origin: str


def relying_party(base_url: str) -> RelyingParty | None:
    """None where browsers know no passkeys: at a number instead of a name, and by http but on this machine."""
    parts = urlsplit(base_url)
    host = parts.hostname or ""
    try:
        ip_address(host)
    except ValueError:
        is_safe = parts.scheme == "https" or host == "localhost"
        return RelyingParty(host, f"{parts.scheme}://{parts.netloc}") if is_safe and host else None
    return None


def ask_for_passkey(session: Session, party: RelyingParty, purpose: str, known: Sequence[Passkey] = ()) -> Options:
    """`known`: those that may answer; none = whichever the device has for us."""
    return {
        "challenge": _encode(make_challenge(session, purpose).encode()),
        "rpId": party.host,
        "userVerification": "required",
        "timeout": _MILLISECONDS,
        "allowCredentials": [{"type": "public-key", "id": each.credential} for each in known],
    }


def ask_for_new_passkey(session: Session, party: RelyingParty, purpose: str, staff: Staff) -> Options:
    return {
        "challenge": _encode(make_challenge(session, purpose).encode()),
        "rp": {"id": party.host, "name": "Homeward"},
        "user": {"id": _encode(staff.id.encode()), "name": staff.email, "displayName": staff.email},
        "pubKeyCredParams": [{"type": "public-key", "alg": each} for each in _ALGORITHMS],
        "timeout": _MILLISECONDS,
        "excludeCredentials": [
            {"type": "public-key", "id": each.credential} for each in queries.passkeys_of(session, staff.id)
        ],
        "authenticatorSelection": {"residentKey": "required", "userVerification": "required"},
        "attestation": "none",
    }


def check_passkey(
    session: Session, answer: str, purpose: str, party: RelyingParty, *, staff_id: str | None = None
) -> Passkey | None:
    """The passkey that signed; None when the answer is not right, whatever is wrong with it.

    `staff_id`: whose it must be. The person must have unlocked the device.
    """
    challenge = _read_challenge(answer)
    if challenge is None or not take_challenge(session, challenge, purpose):
        return None
    named = str(json.loads(answer).get("id"))
    passkey = queries.lock_passkey(session, named) if _CREDENTIAL.fullmatch(named) else None
    if passkey is None or staff_id not in (None, passkey.staff_id):
        return None
    try:
        verified = verify_authentication_response(
            credential=answer,
            expected_challenge=challenge.encode(),
            expected_rp_id=party.host,
            expected_origin=party.origin,
            credential_public_key=passkey.public_key,
            credential_current_sign_count=passkey.uses,
            require_user_verification=True,
        )
    except Exception:  # bytes of a stranger through parsers of CBOR, COSE and X.509: whatever they raise is a no
        return None
    passkey.uses, passkey.used_at = verified.new_sign_count, now(session)
    return passkey


def read_new_passkey(
    session: Session, answer: str, purpose: str, party: RelyingParty, *, staff: Staff, name: str
) -> Passkey | None:
    """The row, which is not added yet; None when the answer is not right."""
    challenge = _read_challenge(answer)
    if challenge is None or not take_challenge(session, challenge, purpose):
        return None
    try:
        made = verify_registration_response(
            credential=answer,
            expected_challenge=challenge.encode(),
            expected_rp_id=party.host,
            expected_origin=party.origin,
            require_user_verification=True,
        )
    except Exception:  # as above
        return None
    return Passkey(
        id=new_id("passkey"),
        staff_id=staff.id,
        credential=_encode(made.credential_id),
        public_key=made.credential_public_key,
        uses=made.sign_count,
        name=name,
        added_at=now(session),
    )


def _read_challenge(answer: str) -> str | None:
    """Which challenge the answer says that it answers."""
    if len(answer) > MOST_BYTES:
        return None
    try:
        said = json.loads(_decode(json.loads(answer)["response"]["clientDataJSON"]))
        return _decode(said["challenge"]).decode("ascii")
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _encode(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


def _decode(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
