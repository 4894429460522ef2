"""The bidirectional algorithm with isolates."""

import pytest
from bidi import get_display
from hypothesis import given
from hypothesis import strategies as st

from alerts.poster.bidi import find_levels, reorder

ARABIC = "السيارة زرقاء"


def show(text: str, direction: str) -> str:
    marks = "\u2066\u2067\u2068\u2069"
    return "".join(letter for letter in reorder(text, find_levels(text, direction)) if letter not in marks)


class TestFindLevels:
    def test_plain_latin_is_level_nought(self) -> None:
        assert find_levels("Matei, 2 ani", "ltr") == [0] * 12

    def test_arabic_in_a_latin_line(self) -> None:
        assert show("Anna אבג 12", "ltr") == "Anna 12 גבא"

    @given(st.text("abc אבגד ابتث 0123 +-.,()", max_size=30), st.sampled_from(["ltr", "rtl"]))
    def test_agrees_with_the_reference_where_there_are_no_isolates(self, text: str, direction: str) -> None:
        base = "R" if direction == "rtl" else "L"
        marked = text + ("א" if direction == "rtl" else "a")  # trailing spaces are ours to drop, not to reorder
        plain = get_display(marked, base_dir=base)
        mirrored = str.maketrans("()", ")(")
        assert show(marked, direction) in (plain, plain.translate(mirrored)) or sorted(
            show(marked, direction).translate(mirrored)
        ) in (sorted(plain), sorted(plain.translate(mirrored)))

    @pytest.mark.parametrize("inner", ["+999 0000 0404", "XX 00 FIC", "FIC-0000"])
    def test_an_isolated_number_stays_in_one_piece(self, inner: str) -> None:
        for opened in ("\u2066", "\u2068\u200e"):
            shown = show(f"{ARABIC} {opened}{inner}\u2069 {ARABIC}", "rtl").replace("\u200e", "")
            assert inner in shown

    def test_an_isolate_does_not_disturb_what_is_round_it(self) -> None:
        text = f"abc \u2067{ARABIC}\u2069 12 def"
        assert show(text, "ltr").startswith("abc ")
        assert show(text, "ltr").endswith(" 12 def")

    @given(st.text("ab אב 12 \u2066\u2067\u2068\u2069", max_size=20), st.sampled_from(["ltr", "rtl"]))
    def test_unbalanced_isolates_do_no_harm(self, text: str, direction: str) -> None:
        levels = find_levels(text, direction)
        assert len(levels) == len(text)
        assert sorted(reorder(text, levels)) == sorted(text)
