"""A secret key that can be guessed is told from one that was drawn."""

import base64
import secrets

import pytest

from alerts.db.weakness import LEAST_SECRET, find_weakness


class TestWhatWasDrawn:
    def test_is_taken_however_it_is_written(self) -> None:
        for drawn in (secrets.token_bytes(32) for _ in range(500)):
            for secret in (drawn.hex(), drawn[:16].hex(), base64.b64encode(drawn).decode(), secrets.token_urlsafe(32)):
                assert find_weakness(secret) == "", secret


class TestWhatWasTyped:
    @pytest.mark.parametrize(
        ("secret", "why"),
        [
            ("", "too short"),
            ("hush" * 7, "too short"),
            ("x" * 64, "hardly any characters"),
            ("1" * LEAST_SECRET, "hardly any characters"),
            ("01" * 32, "hardly any characters"),
            ("0123456789abcdef" * 2, "again and again"),
            ("0123456789" * 5, "again and again"),
            ("correct horse " * 3, "again and again"),
            ("changeme" * 8, "hardly any characters"),
            ("please-CHANGE-ME-before-you-go-live", "a word that everybody tries"),
            ("our very long and good Password 2026", "a word that everybody tries"),
            ("put_your_secret_key_of_the_service_here", "a word that everybody tries"),
            ("https://alerts.example/a-longer-one", "a word that everybody tries"),
        ],
    )
    def test_is_refused_with_what_is_wrong(self, secret: str, why: str) -> None:
        assert why in find_weakness(secret)
        assert not secret or secret not in find_weakness(secret)
