"""A poster is signed so that anybody can tell it from any other with a tool that is not ours, against our root."""

import io
from collections.abc import Callable

import c2pa
import numpy as np
import pytest
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, SECP384R1, EllipticCurve, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PIL import Image
from sqlalchemy.orm import Session

from alerts.db.session import Database
from alerts.errors import BadInput, Conflict
from alerts.image.drawn import draw_child
from alerts.image.manifest import sign_with
from alerts.image.models import KeyKind, SigningKey
from alerts.image.queries import current_key
from alerts.image.signing import PosterSigner
from alerts.image.trust import init_trust, open_key, renew_posters
from tests.clock import ManualClock
from tests.logged import logged

MARKER, LINK = "H7K2M9X4Q-01", "https://alerts.example/a/k7qm4txr9w"
PLAIN = draw_child(1)


def made(database: Database, do: Callable[[Session], SigningKey]) -> SigningKey:
    with database.write() as session:
        return do(session)


def make_root(database: Database, public_key: bytes | None = None) -> str:
    """Its certificate."""
    return made(database, lambda session: init_trust(session, "Exemplu", public_key, by="operator")).certificate


def verify(data: bytes, root: str) -> tuple[str | None, list[str], str]:
    """As c2pa's own reader says it: the state, what failed, and all that the manifest tells."""
    trust = {"verify": {"verify_trust": True, "ocsp_fetch": False}, "trust": {"trust_anchors": root}}
    with c2pa.Reader("image/jpeg", io.BytesIO(data), context=c2pa.Context.from_dict(trust)) as reader:
        results = reader.get_validation_results() or {}
        failed = [each["code"] for each in results.get("activeManifest", {}).get("failure", [])]
        return reader.get_validation_state(), failed, reader.json()


def sign(database: Database, elsewhere: Callable[[bytes], bytes] | None = None) -> bytes:
    """The plain picture, signed."""
    sign_poster = PosterSigner(database, elsewhere)()
    assert sign_poster is not None
    signed = sign_poster(PLAIN, MARKER, LINK)
    assert signed is not None
    return signed


def pixels(data: bytes) -> np.ndarray:  # type: ignore[type-arg]
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image.convert("RGB"))


def kms_key(curve: EllipticCurve | None = None) -> tuple[Callable[[bytes], bytes], bytes]:
    """A key that lies elsewhere: who signs with it, and its public half in PEM."""
    key = generate_private_key(curve or SECP256R1())
    return sign_with(key), key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


class TestASignedPicture:
    def test_is_trusted_by_whoever_trusts_our_root(self, database: Database) -> None:
        root = make_root(database)
        signed = sign(database)
        state, failed, told = verify(signed, root)
        assert (state, failed) == ("Trusted", [])
        assert MARKER in told
        assert LINK in told

    def test_shows_what_was_drawn_and_is_hardly_larger(self, database: Database) -> None:
        make_root(database)
        signed = sign(database)
        assert (pixels(signed) == pixels(PLAIN)).all()
        assert len(signed) - len(PLAIN) < 16_000
        assert signed.count(b"\xff\xd8\xff") == 1  # no smaller picture of the same face

    def test_is_trusted_by_nobody_else(self, database: Database) -> None:
        make_root(database)
        signed = sign(database)
        with database.write() as session:
            for row in session.query(SigningKey):
                session.delete(row)
        another = make_root(database)
        assert verify(signed, another)[:2] == ("Valid", ["signingCredential.untrusted"])

    def test_that_was_changed_by_a_bit_is_invalid(self, database: Database) -> None:
        root = make_root(database)
        signed = bytearray(sign(database))
        signed[-2000] ^= 1
        assert verify(bytes(signed), root)[:2] == ("Invalid", ["assertion.dataHash.mismatch"])


class TestTheKey:
    def test_that_is_renewed_signs_and_what_was_signed_stays_good(self, database: Database, clock: ManualClock) -> None:
        root = make_root(database)
        signer = PosterSigner(database)
        before = signer()
        clock.advance(seconds=1)
        made(database, lambda session: renew_posters(session, None, by="operator"))
        after = signer()
        assert before is not None
        assert after is not None
        signed = [sign_poster(PLAIN, MARKER, LINK) or b"" for sign_poster in (before, after)]
        assert [verify(each, root)[0] for each in signed] == ["Trusted", "Trusted"]
        with database.read() as session:
            keys = session.query(SigningKey).filter_by(kind=KeyKind.POSTERS).all()
            assert sorted(key.replaced_at is None for key in keys) == [False, True]

    def test_lies_sealed_in_the_store(self, database: Database) -> None:
        make_root(database)
        with database.read() as session:
            row = current_key(session, KeyKind.ROOT)
            assert row is not None
            assert row.sealed_key is not None
            plain = open_key(session, row).private_numbers().private_value.to_bytes(32, "big")
            assert plain not in row.sealed_key

    def test_may_lie_elsewhere(self, database: Database) -> None:
        elsewhere, public = kms_key()
        root = make_root(database, public)
        assert verify(sign(database, elsewhere), root)[0] == "Trusted"

    @pytest.mark.parametrize("answer", ["another key", "no answer", "nobody asks"])
    def test_that_does_not_sign_stops_no_poster_and_is_told_once(self, database: Database, answer: str) -> None:
        asked: list[bytes] = []

        def fails(claim: bytes) -> bytes:
            asked.append(claim)
            raise TimeoutError

        make_root(database, kms_key()[1])
        elsewhere = {"another key": kms_key()[0], "no answer": fails, "nobody asks": None}[answer]
        with logged() as lines:
            sign_poster = PosterSigner(database, elsewhere)()
            assert sign_poster is not None
            assert [sign_poster(PLAIN, MARKER, LINK) for _ in range(3)] == [None] * 3
        (told,) = [line for line in lines() if line.get("event", "").startswith("posters go out")]
        assert (told["level"], told["event"]) == ("error", "posters go out unsigned, run: homeward doctor")
        assert len(asked) <= 1, "eighteen times the patience for a KMS would hold up a search"

    def test_is_asked_of_the_store_once_for_all_posters_of_a_message(self, database: Database) -> None:
        make_root(database)
        sign_poster = PosterSigner(database)()
        with database.write() as session:
            for row in session.query(SigningKey):
                session.delete(row)
        assert sign_poster is not None
        assert sign_poster(PLAIN, MARKER, LINK) is not None

    def test_that_nobody_made_signs_nothing(self, database: Database) -> None:
        assert PosterSigner(database)() is None

    def test_is_refused_where_it_would_undo_a_root_or_has_none(self, database: Database) -> None:
        with pytest.raises(Conflict, match=r"trust\.is_missing"):
            made(database, lambda session: renew_posters(session, None, by="operator"))
        make_root(database)
        with pytest.raises(Conflict, match=r"trust\.is_there"):
            make_root(database)

    @pytest.mark.parametrize("pem", [b"no key", kms_key(SECP384R1())[1]])
    def test_of_another_kind_is_refused(self, database: Database, pem: bytes) -> None:
        with pytest.raises(BadInput) as refused:
            make_root(database, pem)
        assert refused.value.problems[0].code == "trust.not_a_key"
