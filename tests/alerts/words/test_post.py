"""A post says what it must within the platform's limits, in the order people read it."""

from typing import Any

import pytest

from alerts.errors import BadInput
from alerts.facts import Mode
from alerts.words.compose import compose_ending, compose_neutral_post, compose_post, compose_texts
from publishers.compose import weigh
from publishers.contract import Counting, TextLimits
from tests.alerts.words.examples import LANGUAGES, make_child, make_facts, make_last_seen, make_statement

X = TextLimits(280, Counting.X_WEIGHTED)
PAGE = TextLimits(63_206)
LINK = "https://homeward.example/a/x7Kd93nsPq"


def post(language: str, limits: TextLimits, *, with_link: bool = True, **chosen: Any) -> tuple[str, tuple[str, ...]]:
    statement = make_statement()
    texts = compose_texts(make_facts(**chosen), statement, language)
    fitted = compose_post(texts, statement, limits, with_link=with_link)
    return fitted.text, fitted.cut


class TestOnX:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_says_all_that_must_be_said(self, language: str) -> None:
        text, _ = post(language, X)
        texts = compose_texts(make_facts(), make_statement(), language)
        time = "6:45" if language == "ar" else "18:45"
        for must in (texts.kind, texts.call, texts.children[0].summary, "Cluj-Napoca", time, "+999 0000 0404", LINK):
            assert must in text
        assert text.endswith("K7F3QX9M-01")
        assert weigh(text, X.counting) <= 280

    def test_keeps_the_plate_before_the_clothes(self) -> None:
        text, cut = post("ro", X)
        assert "XX 00 FIC" in text
        assert "clothing" in cut

    def test_says_what_was_cut_the_least_important_first(self) -> None:
        _, cut = post("ro", X)
        assert cut[0] == "hashtag"
        assert cut.index("eyes") < cut.index("clothing")

    def test_does_not_approach_is_never_cut(self) -> None:
        assert "Nu vă apropiați." in post("ro", X)[0]

    def test_leaves_the_link_out_when_asked_to(self) -> None:
        text, _ = post("en", X, with_link=False)
        assert LINK not in text
        assert text.endswith("K7F3QX9M-01")

    def test_of_an_exercise_has_no_link_at_all(self) -> None:
        statement = make_statement(link="")
        texts = compose_texts(make_facts(mode=Mode.EXERCISE, photo_withheld=True), statement, "az")
        text = compose_post(texts, statement, X).text
        assert "http" not in text
        assert text.endswith(statement.marker)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_sends_to_the_link_when_the_photo_is_withheld(self, language: str) -> None:
        child = make_child(name=None, photos=())
        text, _ = post(language, X, children=(child,), name_withheld=True, photo_withheld=True)
        line = next(line for line in text.split("\n") if LINK in line)
        assert line != LINK

    def test_shortens_a_long_place_segment_by_segment(self) -> None:
        place = ", ".join(["Cluj-Napoca", *["a very long description of the place"] * 4])
        text, _ = post("en", X, last_seen=make_last_seen(place={"en": place}))
        assert "Last seen: Cluj-Napoca" in text
        assert weigh(text, X.counting) <= 280

    def test_refuses_a_place_that_can_not_be_shortened(self) -> None:
        limits = TextLimits(100)
        with pytest.raises(BadInput) as refused:
            post("en", limits)
        problem = refused.value.problems[0]
        assert (problem.code, problem.where, problem.values["most"]) == ("words.post_too_long", "last_seen.place", 100)

    def test_tells_several_children_apart(self) -> None:
        children = (make_child(), make_child(number=2, name="Ana", sex="female", age_years=4))
        text, _ = post("en", X, children=children, vehicles=())
        assert "Help find Matei and Ana\nMatei, 2 years old, boy; Ana, 4 years old, girl" in text


class TestOnAPage:
    def test_holds_the_whole_body(self) -> None:
        texts = compose_texts(make_facts(), make_statement(), "hu")
        text, cut = post("hu", PAGE)
        assert text == f"{texts.body}\n\n{texts.hashtag}"
        assert cut == ()

    def test_leaves_the_link_out_when_asked_to(self) -> None:
        text, _ = post("hu", PAGE, with_link=False)
        assert LINK not in text
        assert "K7F3QX9M-01" in text


class TestNeutral:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_holds_the_ending_and_the_marker_and_nothing_else(self, language: str) -> None:
        ending = compose_ending(language)
        assert compose_neutral_post(ending, "K7F3QX9M-02", X).text == f"{ending.body}\nK7F3QX9M-02"

    def test_is_refused_where_it_does_not_fit(self) -> None:
        with pytest.raises(BadInput):
            compose_neutral_post(compose_ending("en"), "K7F3QX9M-02", TextLimits(20))
