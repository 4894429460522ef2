"""Six digits as RFC 6238 has them: its own test values, which authenticator apps keep to."""

from datetime import UTC, datetime, timedelta

import pytest

from alerts.staff.codes import SECONDS, address_for_app, code_at, find_step, make_secret, spell_secret, step_of

RFC = b"12345678901234567890"  # RFC 6238, appendix B; its codes have eight digits, of which apps show the last six
AT = datetime(2026, 2, 7, 17, 15, tzinfo=UTC)


class TestACode:
    @pytest.mark.parametrize(
        ("seconds", "code"),
        [
            (59, "287082"), (1111111109, "081804"), (1111111111, "050471"), (1234567890, "005924"),
            (2000000000, "279037"), (20000000000, "353130"),
        ],
    )  # fmt: skip
    def test_is_the_standards(self, seconds: int, code: str) -> None:
        at = datetime.fromtimestamp(seconds, UTC)
        assert code_at(RFC, step_of(at)) == code
        assert find_step(RFC, code, at) == seconds // SECONDS

    @pytest.mark.parametrize(("off", "taken"), [(-60, False), (-30, True), (0, True), (30, True), (60, False)])
    def test_is_taken_half_a_minute_before_and_after(self, off: int, taken: bool) -> None:
        code = code_at(RFC, step_of(AT + timedelta(seconds=off)))
        assert (find_step(RFC, code, AT) is not None) is taken

    @pytest.mark.parametrize("typed", ["", "12345", "abcdef", "１２３４５６", "0" * 600])
    def test_is_nothing_else(self, typed: str) -> None:
        assert find_step(RFC, typed, AT) is None

    def test_may_be_typed_with_blanks(self) -> None:
        code = code_at(RFC, step_of(AT))
        assert find_step(RFC, f" {code[:3]} {code[3:]} ", AT) == step_of(AT)


class TestTheSecret:
    def test_is_new_each_time_and_160_bits(self) -> None:
        assert len({make_secret() for _ in range(9)}) == 9
        assert len(make_secret()) == 20

    def test_is_spelt_as_apps_read_it(self) -> None:
        assert spell_secret(RFC) == "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        assert address_for_app(RFC, "ana+1@b.example") == (
            "otpauth://totp/Homeward:ana%2B1%40b.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Homeward"
        )
