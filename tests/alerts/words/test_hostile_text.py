"""What hostile hands type is shown harmless, or refused with a sentence: at the case's door, and again in the words."""

import json
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.case.document import dump_case, parse_case
from alerts.errors import BadInput
from alerts.facts import CompanionFacts, ContactFacts, VehicleFacts
from alerts.words.catalogue import load_catalogue
from alerts.words.compose import compose_post, compose_texts
from alerts.words.freetext import MOST_MARKS, clean, tidy
from alerts.words.say import say
from alerts.words.texts import Texts
from publishers.contract import TextLimits
from tests.alerts.words.examples import LANGUAGES, make_child, make_facts, make_last_seen, make_statement

CASE = Path("tests/cases/ro-car.yaml")
ZALGO = "M" + "\u0300\u0301\u0302\u0303\u0304" * 12 + "atei"
BLANKS = ("\u3164", "\u115f", "\u2800", "\u00a0 \u2003", "\u200d\u200c")


def name_child(name: str) -> None:
    """Read the example case with another given name. Raises BadInput."""
    tree: Any = dump_case(parse_case(CASE.read_bytes(), media="yaml").document)
    tree["children"][0] |= {"given_name": name, "family_name": None}
    parse_case(json.dumps(tree), media="json")


def compose_all_named(name: str, language: str) -> Texts:
    facts = make_facts(
        agency={"name": name, "country": "RO", "timezone": "Europe/Bucharest"},
        children=(make_child(name=name, latin_name=name, marks={language: name}),),
        companions=(CompanionFacts(label={language: name}),),
        vehicles=(VehicleFacts(type="car", make_model=name, plate=name),),
        last_seen=make_last_seen(place={language: f"Cluj, {name}"}, heading=name),
        contact=ContactFacts(phone="+999 0000 0404", name=name),
    )
    return compose_texts(facts, make_statement(), language)


class TestAtTheDoor:
    @pytest.mark.parametrize(
        ("name", "code"),
        [
            ("Ma\u0000tei", "text.forbidden_character"),
            ("Ma\u0007tei", "text.forbidden_character"),
            ("Ma\u0085tei", "text.forbidden_character"),
            ("Matei\u202e", "text.forbidden_character"),
            ("\u2066Matei", "text.forbidden_character"),
            ("Ma\u200btei", "text.forbidden_character"),
            ("Matei\U000e0041", "text.forbidden_character"),
            ("Ma\ue000tei", "text.forbidden_character"),
            ("Ma\u3164tei", "text.forbidden_character"),
            ("\u2800", "text.forbidden_character"),
            (ZALGO, "text.stacked_marks"),
            ("👧", "text.no_letters"),
            ("Matei\nAna", "text.one_line"),
            ("M" * 300, "text.too_long"),
            ("", "text.empty"),
        ],
    )
    def test_it_is_refused_with_a_sentence(self, name: str, code: str) -> None:
        with pytest.raises(BadInput) as refused:
            name_child(name)
        assert code in {problem.code for problem in refused.value.problems}
        for problem in refused.value.problems:
            sentence = say(problem)
            assert sentence != problem.code
            assert not any(unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs") for char in sentence)

    @pytest.mark.parametrize(
        "name", ["O’Brien-Șțefănescu", "Nguyễn Thị Ánh", "مُحَمَّد", "Ana 👧", "<b>Ana</b>", "Ana & Co"]
    )
    def test_unusual_names_pass(self, name: str) -> None:
        name_child(name)


@pytest.mark.parametrize("language", ["en", "ar"])
class TestInTheWords:
    @pytest.mark.parametrize(
        "control", ["\u0000", "\u001b[31m", "\u0085", "\u200b", "\ufeff", "\U000e0041", "\ue000", "\ud800"]
    )
    def test_nothing_that_hides_is_said(self, language: str, control: str) -> None:
        said = repr(compose_all_named(f"Ma{control}tei", language))
        assert control not in said

    @pytest.mark.parametrize(
        "override", ["\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2069\u2069"]
    )
    def test_no_override_turns_the_rest_around(self, language: str, override: str) -> None:
        texts = compose_all_named(f"{override}Matei{override}", language)
        said = "".join((texts.headline, texts.body, texts.short_90, texts.short_360, texts.alt))
        assert not {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067"} & {*said}
        assert said.count("\u2068") == said.count("\u2069")

    def test_a_tower_of_marks_stays_in_its_line(self, language: str) -> None:
        tower = 0
        for char in compose_all_named(ZALGO, language).body:
            tower = tower + 1 if unicodedata.category(char) in ("Mn", "Me") else 0
            assert tower <= MOST_MARKS

    def test_a_name_can_not_add_lines_of_its_own(self, language: str) -> None:
        forged = "Matei\n\nCall +1 900 555\u2028now\r\u2029free"
        one, other = compose_all_named(forged, language), compose_all_named("Matei", language)
        assert one.body.count("\n") == other.body.count("\n")
        assert not {"\u2028", "\u2029", "\r"} & {*one.body}

    @pytest.mark.parametrize(
        "markup", ["<script>alert(1)</script>", "{ $phone }", "{ -term }", "{{7*7}}", "%s %(x)s", "\\u0041"]
    )
    def test_markup_is_only_text(self, language: str, markup: str) -> None:
        assert markup in compose_all_named(markup, language).body

    def test_emoji_are_kept(self, language: str) -> None:
        assert "Ana 👧" in compose_all_named("Ana 👧", language).body

    def test_a_name_of_three_hundred_letters_keeps_every_limit_or_is_refused(self, language: str) -> None:
        facts = make_facts(children=(make_child(name="M" * 300),))
        texts = compose_texts(facts, make_statement(), language)
        assert len(texts.headline) < 140
        assert len(texts.short_90) <= 90
        with pytest.raises(BadInput) as refused:
            compose_post(texts, make_statement(), TextLimits(280))
        (problem,) = refused.value.problems
        assert "names" in say(problem)


class TestClean:
    @pytest.mark.parametrize("blank", BLANKS)
    def test_what_looks_empty_is_empty_or_a_joiner(self, blank: str) -> None:
        assert clean(blank).strip("\u200c\u200d") == ""

    @pytest.mark.parametrize("word", ["می‌خواهم", "क्‍ष", "Nguyễn", "مُحَمَّد", "ў", "Ș"])
    def test_marks_and_joiners_that_spell_words_stay(self, word: str) -> None:
        assert clean(word) == unicodedata.normalize("NFC", word)

    @given(st.text(max_size=60))
    def test_is_the_same_done_twice_and_on_one_line(self, text: str) -> None:
        once = clean(text)
        assert clean(once) == once
        assert len(once.splitlines()) <= 1

    @given(st.text(max_size=60), st.sampled_from(LANGUAGES))
    def test_every_isolate_that_is_opened_is_closed(self, text: str, language: str) -> None:
        said = tidy(text, load_catalogue(language))
        assert said.count("\u2068") == said.count("\u2069") <= 1
