"""Who vouches for our pictures: a root that is ours alone, and a key for posters that it has signed.

Whoever trusts the root's certificate, which anybody may have, can tell a poster of ours from any other without us.
"""

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePrivateKey, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.ec import generate_private_key as generate
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
    load_pem_public_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from sqlalchemy.orm import Session

from alerts.db.audit import record_audit
from alerts.db.base import new_id
from alerts.db.session import now, seal_of
from alerts.errors import BadInput, Conflict
from alerts.image.models import KeyKind, SigningKey
from alerts.image.queries import current_key
from alerts.words.typed import check_text

ROOT_LASTS = timedelta(days=3650)
POSTERS_LAST = timedelta(days=365)
MOST_NAME = 64  # characters of an organisation in X.509
BEFORE = timedelta(minutes=5)  # a certificate begins so long ago: clocks of those who read it may be late


def init_trust(session: Session, name: str, public_key: bytes | None, *, by: str) -> SigningKey:
    """A root for the organisation `name`, and a key for posters. `public_key`: PEM, of one that lies elsewhere.

    Returns the root. Raises Conflict where there is one, BadInput for a name that nobody could read in the certificate,
    which is never changed, and for a public key that is none.
    """
    if current_key(session, KeyKind.ROOT) is not None:
        raise Conflict("trust.is_there")
    name = check_text("name", name, MOST_NAME)
    key, at = generate(SECP256R1()), now(session)
    own = _name(name, "Homeward root")
    certificate = (
        _begin(own, own, key.public_key(), at, ROOT_LASTS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs=False, certifies=True), critical=True)
        .sign(key, SHA256())
    )
    root = _keep(session, KeyKind.ROOT, certificate, key, by)
    renew_posters(session, public_key, by=by)
    return root


def renew_posters(session: Session, public_key: bytes | None, *, by: str) -> SigningKey:
    """A new key for posters, vouched for by the root; the one before signs no more, and what it signed stays good.

    Raises Conflict where there is no root, BadInput for a public key that is none.
    """
    root = current_key(session, KeyKind.ROOT, lock=True)
    if root is None:
        raise Conflict("trust.is_missing")
    before = current_key(session, KeyKind.POSTERS, lock=True)
    if before is not None:
        before.replaced_at = now(session)
    vouching, vouched = open_key(session, root), x509.load_pem_x509_certificate(root.certificate.encode())
    key = None if public_key else generate(SECP256R1())
    public = key.public_key() if key else _read_public(public_key or b"")
    organisation = vouched.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)[0].value
    certificate = (
        _begin(_name(str(organisation), "Homeward posters"), vouched.subject, public, now(session), POSTERS_LAST)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs=True, certifies=False), critical=True)
        # One of the purposes that C2PA 2 lets a certificate for claims have, section 14.5.1; read 2026-11.
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=True)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(vouching.public_key()), critical=False)
        .sign(vouching, SHA256())
    )
    return _keep(session, KeyKind.POSTERS, certificate, key, by)


def fingerprint(certificate: str) -> str:
    """The SHA-256 that programs show of a certificate, in pairs of hex digits. `certificate`: PEM."""
    return x509.load_pem_x509_certificate(certificate.encode()).fingerprint(SHA256()).hex(":").upper()


def open_key(session: Session, row: SigningKey) -> EllipticCurvePrivateKey:
    """Raises Conflict for one that lies elsewhere, InvalidTag where the secret key is another one."""
    if row.sealed_key is None:
        raise Conflict("trust.key_elsewhere")
    key = load_der_private_key(seal_of(session).open(row.sealed_key, f"signing_key:{row.id}"), None)
    assert isinstance(key, EllipticCurvePrivateKey)  # noqa: S101  (we made it)
    return key


def _begin(
    subject: x509.Name, issuer: x509.Name, key: EllipticCurvePublicKey, at: datetime, lasts: timedelta
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - BEFORE)
        .not_valid_after(at + lasts)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
    )


def _keep(
    session: Session, kind: KeyKind, certificate: x509.Certificate, key: EllipticCurvePrivateKey | None, by: str
) -> SigningKey:
    row_id, sealed = new_id("signing_key"), None
    if key is not None:
        plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
        sealed = seal_of(session).seal(plain, f"signing_key:{row_id}")
    row = SigningKey(
        id=row_id,
        kind=kind,
        certificate=certificate.public_bytes(Encoding.PEM).decode(),
        sealed_key=sealed,
        made_at=now(session),
        expires_at=certificate.not_valid_after_utc,
    )
    session.add(row)
    session.flush()
    record_audit(session, "trust.key_made", row.id, by=by, details={"kind": kind.value, "elsewhere": key is None})
    return row


def _read_public(pem: bytes) -> EllipticCurvePublicKey:
    try:
        key = load_pem_public_key(pem)
    except ValueError as error:
        raise BadInput.at("public_key", "trust.not_a_key") from error
    if not isinstance(key, EllipticCurvePublicKey) or not isinstance(key.curve, SECP256R1):
        raise BadInput.at("public_key", "trust.not_a_key")
    return key


def _name(organisation: str, common: str) -> x509.Name:
    return x509.Name(
        [
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation),
            x509.NameAttribute(NameOID.COMMON_NAME, common),
        ]
    )


def _usage(*, signs: bool, certifies: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=signs,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=certifies,
        crl_sign=certifies,
        encipher_only=False,
        decipher_only=False,
    )
