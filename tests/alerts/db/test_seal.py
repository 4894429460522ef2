"""What is sealed opens with the same key, for the same purpose, unchanged; and not otherwise."""

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from hypothesis import example, given
from hypothesis import strategies as st

from alerts.db.seal import KeyMissing, Seal
from tests.stores import SECRET

SEAL = Seal(SECRET)
NEW = SECRET[::-1]


class TestSeal:
    @given(st.binary(max_size=200))
    def test_opens_what_it_sealed(self, data: bytes) -> None:
        assert SEAL.open(SEAL.seal(data, "case:1"), "case:1") == data

    def test_never_seals_alike(self) -> None:
        assert SEAL.seal(b"data", "case:1") != SEAL.seal(b"data", "case:1")

    def test_does_not_open_for_another_purpose(self) -> None:
        with pytest.raises(InvalidTag):
            SEAL.open(SEAL.seal(b"data", "case:1"), "case:2")

    def test_does_not_open_with_another_key(self) -> None:
        with pytest.raises(InvalidTag):
            Seal(SECRET[::-1]).open(SEAL.seal(b"data", "case:1"), "case:1")

    @pytest.mark.parametrize("at", [1, 20, -1])
    def test_does_not_open_when_a_byte_was_changed(self, at: int) -> None:
        sealed = bytearray(SEAL.seal(b"some data", "case:1"))
        sealed[at] ^= 1
        with pytest.raises(InvalidTag):
            SEAL.open(bytes(sealed), "case:1")

    def test_refuses_a_short_secret(self) -> None:
        with pytest.raises(ValueError, match="32 characters"):
            Seal("short")


class TestAnotherKey:
    def test_what_is_under_an_older_one_opens(self) -> None:
        assert Seal(NEW, SECRET).open(SEAL.seal(b"data", "case:1"), "case:1") == b"data"

    def test_seals_under_the_first_one_only(self) -> None:
        sealed = Seal(NEW, SECRET).seal(b"data", "case:1")
        assert Seal(NEW).open(sealed, "case:1") == b"data"
        with pytest.raises(KeyMissing) as missing:
            SEAL.open(sealed, "case:1")
        assert missing.value.name == Seal(NEW).keys[0].name

    def test_what_is_from_before_keys_had_names_opens_with_any(self) -> None:
        for seal in (SEAL, Seal(NEW, SECRET)):
            assert seal.open(seal_unnamed(b"data", "case:1"), "case:1") == b"data"
            with pytest.raises(InvalidTag):
                seal.open(seal_unnamed(b"data", "case:1"), "case:2")
        with pytest.raises(InvalidTag):
            Seal(NEW).open(seal_unnamed(b"data", "case:1"), "case:1")

    @given(st.binary(max_size=40))
    @example(b"\x01abc")
    @example(SEAL.seal(b"", "")[:8])
    def test_what_was_never_sealed_does_not_open(self, data: bytes) -> None:
        with pytest.raises(InvalidTag):
            SEAL.open(data, "case:1")

    def test_its_name_tells_nothing_of_the_secret(self) -> None:
        name = SEAL.keys[0].name
        assert len(name) == 8
        assert name not in SECRET
        assert SECRET not in repr(SEAL.keys)

    def test_the_same_secret_twice_is_one_key(self) -> None:
        assert len(Seal(SECRET, SECRET, NEW).keys) == 2


class TestDigest:
    def test_tells_equal_from_different_and_needs_the_key(self) -> None:
        assert SEAL.digest("a") == Seal(SECRET).digest("a")
        assert SEAL.digest("a") != SEAL.digest("b")
        assert SEAL.digest("a") != Seal(SECRET[::-1]).digest("a")

    def test_is_found_under_every_key_that_made_it(self) -> None:
        made = SEAL.digest("a")
        assert made in SEAL.digests("a")
        assert made in Seal(NEW, SECRET).digests("a")
        assert made not in Seal(NEW).digests("a")
        assert made not in Seal(NEW, SECRET).digests("b")

    def test_one_from_before_keys_had_names_is_found(self) -> None:
        unnamed = SEAL.keys[0].digest("a")
        assert unnamed in Seal(NEW, SECRET).digests("a")
        assert Seal(NEW, SECRET).tells_equal("a", unnamed)
        assert not Seal(NEW, SECRET).tells_equal("b", unnamed)


def seal_unnamed(data: bytes, purpose: str) -> bytes:
    """As the first version did it."""
    key = HKDF(algorithm=hashes.SHA256(), length=32, salt=b"homeward", info=b"seal").derive(SECRET.encode())
    return b"\x01" + b"n" * 12 + AESGCM(key).encrypt(b"n" * 12, data, purpose.encode())


def test_the_keys_of_a_store_are_those_that_open_anything_in_it() -> None:
    """What somebody sealed there under a key of theirs must keep nobody from an end."""
    ours, theirs = Seal(SECRET), Seal(SECRET[::-1])
    mine, strange = (ours.seal(b"data", "case:1"), "case:1"), (theirs.seal(b"data", "case:2"), "case:2")
    assert ours.opens_any([strange, mine])
    assert not ours.opens_any([strange])
    assert not ours.opens_any([])
