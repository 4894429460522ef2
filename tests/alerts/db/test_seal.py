"""What is sealed opens with the same key, for the same purpose, unchanged; and not otherwise."""

import pytest
from cryptography.exceptions import InvalidTag
from hypothesis import given
from hypothesis import strategies as st

from alerts.db.seal import Seal
from tests.stores import SECRET

SEAL = Seal(SECRET)


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


class TestDigest:
    def test_tells_equal_from_different_and_needs_the_key(self) -> None:
        assert SEAL.digest("a") == Seal(SECRET).digest("a")
        assert SEAL.digest("a") != SEAL.digest("b")
        assert SEAL.digest("a") != Seal(SECRET[::-1]).digest("a")
