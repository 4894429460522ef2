"""The one rule for what is typed into a field: its length, its characters, and a sentence for each refusal."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.errors import BadInput
from alerts.words.say import say, say_problem
from alerts.words.typed import MOST_REASON, check_text, find_fault, is_link

UNFIT = {
    "nothing": ("", "text.empty"),
    "blanks": (" \u00a0\u2003", "text.empty"),
    "too many letters": ("x" * 101, "text.too_long"),
    "a line break": ("one\ntwo", "text.one_line"),
    "a tab": ("one\ttwo", "text.one_line"),
    "a control character": ("one\x07two", "text.forbidden_character"),
    "a line separator": ("one\u2028two", "text.forbidden_character"),
    "an override of direction": ("Radio\u202eoidar", "text.forbidden_character"),
    "an isolate": ("Radio\u2066Ana", "text.forbidden_character"),
    "a letter of no width": ("Ra\u200bdio", "text.forbidden_character"),
    "a blank letter": ("Ra\u3164dio", "text.forbidden_character"),
    "a tag": ("Radio\U000e0041", "text.forbidden_character"),
    "half a pair": ("Radio\ud800", "text.forbidden_character"),
    "a letter for private use": ("Radio\ue000", "text.forbidden_character"),
    "a tower of marks": ("Ra" + "\u0300\u0301" * 8 + "dio", "text.stacked_marks"),
    "signs alone": ("…", "text.no_letters"),
}


class TestWhatIsUnfit:
    @pytest.mark.parametrize(("text", "code"), UNFIT.values(), ids=UNFIT)
    def test_is_refused_by_the_fields_name_and_with_a_sentence(self, text: str, code: str) -> None:
        with pytest.raises(BadInput) as refused:
            check_text("reason", text, 100)
        (problem,) = refused.value.problems
        assert (problem.where, problem.code) == ("reason", code)
        assert say(problem) != code
        assert say_problem(problem).startswith("reason: ")

    @pytest.mark.parametrize("text", ["one\rtwo", "one\ttwo", "one\x0btwo", "one\u2029two", "one\n\u202etwo"])
    def test_is_so_in_several_lines_too(self, text: str) -> None:
        assert find_fault(text, 100, lines=True)

    def test_is_not_composed_when_it_is_too_long_for_any_field(self) -> None:
        """Putting a long run of marks in order takes minutes, in which no thread of the process goes on."""
        longest = "e\u0301" * 1000
        with pytest.raises(BadInput) as refused:
            check_text("reason", longest, MOST_REASON)
        assert refused.value.problems[0].values["length"] == 1000  # letters with their accent
        with pytest.raises(BadInput) as refused:
            check_text("reason", f"{longest}\u0301", MOST_REASON)
        assert refused.value.problems[0].values["length"] == 2001  # as they were typed

    @given(st.text())
    def test_is_all_that_a_reader_could_not_see_or_count(self, text: str) -> None:
        if find_fault(text, 100) is None:
            assert 0 < len(text) <= 100
            assert len(text.splitlines()) == 1
            assert not set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b")


class TestWhatIsFit:
    @pytest.mark.parametrize(
        "text",
        [
            "Căile Ferate",
            "Nguyễn Thị Ánh",
            "مُحَمَّد",
            "خبرگزاری می\u200cخواهم",
            "क्\u200dष",
            "גלי צה״ל",
            "家出人",
            "№ 1 & <2>",
            "👧 Ana",
        ],
    )
    def test_is_kept_as_it_was_typed(self, text: str) -> None:
        assert check_text("name", f" {text} ", 100) == text

    def test_is_composed(self) -> None:
        assert check_text("name", "Cafe\u0301", 100) == "Café"

    def test_has_several_lines_where_there_may_be_some(self) -> None:
        assert check_text("reason", "The plate is missing.\r\nThe street too.", 100, lines=True) == (
            "The plate is missing.\nThe street too."
        )


class TestALink:
    @pytest.mark.parametrize("text", ["https://x.example/1", "https://x.example:8443/ă?b=c#d"])
    def test_is_a_whole_address(self, text: str) -> None:
        assert is_link(text, "https")

    @pytest.mark.parametrize(
        "text",
        ["", "https://", "x.example/1", "http://x.example/1", "javascript:alert(1)", "https://ana:pw@x.example/",
         "https://x.example/a b", "https://[::1/", "https://x.example:99999/", "https://x.example:0/",
         "data:text/html,x"],
    )  # fmt: skip
    def test_is_nothing_else(self, text: str) -> None:
        assert not is_link(text, "https")
