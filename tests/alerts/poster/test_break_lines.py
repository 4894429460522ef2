"""Lines of type: shaped, broken at words, whole."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.poster.fonts import Weight, load_typefaces
from alerts.poster.rasters import rasterise
from alerts.poster.typeset import SetLine, Typesetter, clean, find_missing


def set_lines(text: str, width: float, direction: str = "ltr") -> tuple[SetLine, ...]:
    return Typesetter("en", direction).break_lines(text, Weight.REGULAR, width)


def glyph_ids(line: SetLine) -> list[int]:
    return [glyph for run in line.runs for glyph, _, _ in run.glyphs]


class TestBreakLines:
    def test_breaks_between_words(self) -> None:
        whole = set_lines("green blouse, grey trousers", 100)
        parts = set_lines("green blouse, grey trousers", whole[0].width * 0.6)
        assert len(whole) == 1
        assert len(parts) == 2

    def test_leaves_no_word_alone_on_the_last_line(self) -> None:
        text = "Bitte helfen Sie bei der Suche nach ihm"
        whole = set_lines(text, 100)[0].width
        first, last = set_lines(text, whole * 0.95)
        assert last.width > 0.7 * first.width

    def test_gives_the_last_word_company_from_the_line_above(self) -> None:
        lines = set_lines("mmmmm mmmmm mmmmm i i mmmmm mmmm i i", set_lines("mmmmm mmmmm", 100)[0].width + 0.01)
        assert len(lines) == 4
        assert len(lines[-1].reading) > 1

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ("Cluj-Napoca,", "Example Square [English]"),
            ("2026. február 7.,", "18:45 (EET)"),
            ("blauer Kombi, Fictiva Combi,", "Kennzeichen: XX (Rumänien)"),
            ("Call if you see the child.", "Do not approach."),
            ("7 فبراير 2026،", "الساعة 6:45 م"),
        ],
    )
    def test_end_where_the_sense_pauses_if_that_takes_no_line_more(self, first: str, second: str) -> None:
        (whole,) = set_lines(f"{first} {second}", 100)
        lines = set_lines(f"{first} {second}", whole.width * 0.9)
        alone = [set_lines(text, 100)[0].width for text in (first, second)]
        assert [line.width for line in lines] == pytest.approx(alone)

    def test_do_not_end_where_the_sense_pauses_if_that_leaves_a_word_forgotten(self) -> None:
        (whole,) = set_lines("Kérjük, ossza meg ezt a felhívást.", 100)
        first, last = set_lines("Kérjük, ossza meg ezt a felhívást.", whole.width * 0.9)
        assert first.width == pytest.approx(last.width, rel=0.5)

    def test_end_after_no_full_stop_of_a_day_or_an_abbreviation(self) -> None:
        (whole,) = set_lines("am 7. Februar um nr. Zwei", 100)
        first, _ = set_lines("am 7. Februar um nr. Zwei", whole.width * 0.9)
        assert first.width > set_lines("am 7. Februar", 100)[0].width - 1e-6

    @given(st.lists(st.text("abcdeș-", min_size=1, max_size=9), min_size=1, max_size=7), st.floats(3, 30))
    def test_are_as_even_as_so_many_lines_can_be(self, words: list[str], width: float) -> None:
        setter = Typesetter("en", "ltr")
        text = " ".join(words)
        if setter.widest_word(text, Weight.REGULAR) > width:
            return
        lines = setter.break_lines(text, Weight.REGULAR, width)
        narrower = max(line.width for line in lines) - 1e-6
        assert len(set_lines(text, narrower)) > len(lines) or setter.widest_word(text, Weight.REGULAR) > narrower

    def test_keeps_together_what_a_fixed_space_joins(self) -> None:
        wide = set_lines("call +999\u00a00000\u00a00404", 100)[0].width
        lines = set_lines("call +999\u00a00000\u00a00404", wide * 0.9)
        assert len(lines) == 2
        assert lines[1].width > lines[0].width

    @given(st.text("abcdefg ăîșțəğıжщю-", max_size=60), st.floats(1.2, 30))
    def test_no_line_is_wider_than_asked(self, text: str, width: float) -> None:
        assert all(line.width <= width + 1e-6 for line in set_lines(text, width))

    @given(st.text("abcde ășəğжщ-,", max_size=60), st.lists(st.floats(0.3, 30), min_size=2, max_size=8))
    def test_lines_are_the_same_whatever_width_was_asked_for_before(self, text: str, widths: list[float]) -> None:
        setter = Typesetter("en", "ltr")
        for width in widths:
            assert setter.break_lines(text, Weight.REGULAR, width) == set_lines(text, width)

    @pytest.mark.parametrize("text", ["green blouse, grey trousers", "a Wolfeschlegelsteinhausenberger b"])
    def test_a_line_holds_what_just_fits_and_no_more(self, text: str) -> None:
        setter = Typesetter("en", "ltr")
        edge = sum(setter.measure(word, Weight.REGULAR) for word in text.split()[:2]) + setter.measure(
            " ", Weight.REGULAR
        )
        for width in (edge, math.nextafter(edge, 0), edge * 1.5, math.nextafter(edge, 0), edge, edge / 3, edge):
            assert setter.break_lines(text, Weight.REGULAR, width) == set_lines(text, width)

    def test_a_word_that_is_too_wide_loses_no_letter(self) -> None:
        word = "Wolfeschlegelsteinhausenberger"
        lines = set_lines(word, 5)
        assert len(lines) > 2
        assert sum(len(glyph_ids(line)) for line in lines) == len(glyph_ids(set_lines(word, 100)[0]))

    def test_marks_stay_with_their_letter(self) -> None:
        lines = set_lines("x\u0301" * 30, 2)
        assert {len(glyph_ids(line)) % 2 for line in lines} == {0}

    def test_nothing_gives_no_line(self) -> None:
        assert set_lines("", 10) == ()

    def test_comma_below_is_not_cedilla(self) -> None:
        comma, cedilla = set_lines("ș", 10)[0], set_lines("ş", 10)[0]
        assert glyph_ids(comma) != glyph_ids(cedilla)

    def test_dotted_and_dotless_i_differ_in_azeri(self) -> None:
        setter = Typesetter("az", "ltr")
        small = [glyph_ids(setter.break_lines(letter, Weight.BOLD, 10)[0]) for letter in ("i", "ı", "I", "İ")]
        assert len({tuple(ids) for ids in small}) == 4

    def test_arabic_letters_join(self) -> None:
        joined = set_lines("سلام", 10, "rtl")[0]
        apart = [glyph_ids(set_lines(letter, 10, "rtl")[0]) for letter in "سلام"]
        assert glyph_ids(joined) != [one for letter in reversed(apart) for one in letter]

    def test_a_mixed_line_takes_each_letter_from_its_typeface(self) -> None:
        (line,) = set_lines("Amal أمل", 100)
        assert {run.typeface.name for run in line.runs} >= {"NotoSans-Regular", "NotoSansArabic-Regular"}

    @pytest.mark.parametrize("text", ["Ứ́ gypsy", "Ĝą̊ΐ", "شَّ قِيّ", "Щӱ"])
    def test_ink_stays_within_the_line(self, text: str) -> None:
        (line,) = set_lines(text, 100)
        mask, _, top = rasterise(line, 80)
        assert mask is not None
        assert top <= line.ascent * 80 + 1
        assert mask.height - top <= line.descent * 80 + 1


class TestScripts:
    @pytest.mark.parametrize(
        ("text", "family", "drawn"),
        [
            ("क्ष", "NotoSans", 1),  # a conjunct is one letter
            ("र्क", "NotoSans", 2),  # the r becomes a mark above
            ("ক্ষ", "NotoSansBengali", 1),
            ("น้ำ", "NotoSansThai", 4),  # sara am comes apart, the tone mark goes above it
            ("ქართველი", "NotoSansGeorgian", 8),
            ("Հայկ", "NotoSansArmenian", 4),
            ("王小明", "NotoSansSC", 3),
            ("さくら", "NotoSansSC", 3),
            ("김민준", "NotoSansKR", 3),
            ("אָב", "NotoSansHebrew", 3),
        ],
    )
    def test_are_shaped_by_their_typeface(self, text: str, family: str, drawn: int) -> None:
        direction = "rtl" if family == "NotoSansHebrew" else "ltr"
        (line,) = set_lines(text, 100, direction)
        assert {run.typeface.name for run in line.runs} == {f"{family}-Regular"}
        assert len(glyph_ids(line)) == drawn
        assert 0 not in glyph_ids(line)

    @pytest.mark.parametrize("text", ["王小明 王小明", "김민준 김민준", "Արամ Արամ", "ณัฐ ณัฐ"])
    def test_a_space_is_a_space_in_every_script(self, text: str) -> None:
        (line,), (word,) = set_lines(text, 100), set_lines(text.split()[0], 100)
        assert 0 not in glyph_ids(line)
        assert line.width - 2 * word.width < 0.45

    def test_a_vowel_written_before_its_consonant_is_drawn_before_it(self) -> None:
        assert glyph_ids(set_lines("कि", 10)[0])[1] == glyph_ids(set_lines("क", 10)[0])[0]

    def test_what_scripts_share_stays_with_the_letters_before_it(self) -> None:
        for text in ("शर्मा।", "উদাহরণ।"):
            (line,) = set_lines(text, 100)
            assert len(line.runs) == 1

    def test_letters_still_join_where_a_word_is_broken(self) -> None:
        lines = set_lines("ب" * 12, 3, "rtl")
        whole = {glyph for line in set_lines("بب", 10, "rtl") for glyph in glyph_ids(line)}
        assert len(lines) > 1
        assert all(whole & set(glyph_ids(line)) for line in lines)

    @pytest.mark.parametrize("text", ["क्षत्रिय" * 3, "เก่งน้ำใจ" * 3, "ক্ষমতা" * 3])
    def test_no_letter_is_torn_apart(self, text: str) -> None:
        drawn = sorted(glyph_ids(set_lines(text, 100)[0]))
        assert sorted(glyph for line in set_lines(text, 2.5) for glyph in glyph_ids(line)) == drawn


class TestFindMissing:
    @pytest.mark.parametrize(
        "text",
        [
            "Şəki İı ğ",
            "ț ș ă",
            "ő ű",
            "č ć đ ž",
            "Матей ёґїєўқғҳ ңүө",
            "أمل",
            "דוגמה",
            "a\u200bb\u00a0c",
            "आर्यन शर्मा।",
            "ณัฐวุฒิ ตัวอย่าง",
            "আরিফ উদাহরণ।",
            "ნინო მაგალითი",
            "Արամ Օրինակյան",
            "王小明 陳怡君",
            "さくら タロウ",
            "김민준",
        ],
    )
    def test_the_languages_of_the_product_are_complete(self, text: str) -> None:
        assert find_missing(text) == []

    def test_names_each_letter_once(self) -> None:
        assert find_missing("🐘 a 🐘 ᠮ") == ["🐘", "ᠮ"]

    def test_every_weight_has_the_same_typefaces(self) -> None:
        stacks = [[face.name.split("-")[0] for face in load_typefaces(weight)] for weight in Weight]
        assert stacks[0] == stacks[1]
        assert stacks[0][0] == "NotoSans"


class TestClean:
    @pytest.mark.parametrize("hidden", ["\u202e", "\u202a", "\x07", "\x1b", "\u2028"])
    def test_takes_out_what_could_make_a_text_read_otherwise(self, hidden: str) -> None:
        assert clean(f"Ma{hidden}tei") == "Matei"

    def test_composes(self) -> None:
        assert clean("s\u0326") == "ș"
