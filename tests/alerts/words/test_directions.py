"""In a right-to-left text, whatever runs left to right stands as it was typed; and the other way round."""

import pytest

from alerts.facts import AgencyFacts, CompanionFacts, ContactFacts
from alerts.poster.bidi import find_levels, reorder
from alerts.words.compose import compose_ending, compose_texts
from alerts.words.fitting import drop_segments
from alerts.words.mail import compose_mail
from alerts.words.texts import Texts
from tests.alerts.words.examples import LANGUAGES, make_child, make_facts, make_last_seen, make_statement

PHONE, PLATE, LINK, CODE = "+999 0000 0404", "12 XX 00 FIC", "https://homeward.example/a/x7Kd93nsPq", "7KF3-QX9M"


def seen(line: str, direction: str) -> str:
    """The line as the eye meets it from left to right."""
    return "".join(reorder(list(line), find_levels(line, direction)))


def compose(language: str) -> Texts:
    vehicle = {"type": "car", "plate": PLATE, "make_model": "Fictiva 2", "country": "RO"}
    facts = make_facts(
        vehicles=(vehicle,),
        children=(make_child(name="مطي", latin_name="Matei 2"),),
        companions=(CompanionFacts(label={language: "X 1"}),),
    )
    return compose_texts(facts, make_statement(link=LINK, code=CODE), language)


class TestArabic:
    def test_is_marked_as_right_to_left_in_all_its_texts(self) -> None:
        assert {compose("ar").direction, compose_ending("ar").direction, compose_mail(compose("ar")).direction} == {
            "rtl"
        }

    @pytest.mark.parametrize("typed", [PHONE, PLATE, LINK, f"{CODE}-01", "Fictiva 2", "Matei 2", "EX-2026-0404"])
    def test_what_runs_left_to_right_is_read_as_it_was_typed(self, typed: str) -> None:
        texts = compose("ar")
        (line, *_) = [line for line in texts.body.split("\n") if typed in line]
        assert typed in seen(line, texts.direction)

    def test_a_number_and_a_plate_are_read_so_in_the_short_texts_too(self) -> None:
        texts = compose("ar")
        assert PHONE in seen(texts.short_90, "rtl")
        assert PHONE in seen(texts.short_360, "rtl")
        assert PLATE in seen(texts.short_360, "rtl")

    def test_without_its_isolate_a_number_would_be_turned_around(self) -> None:
        torn = compose("ar").do.replace("\u2068", "").replace("\u2069", "")
        assert PHONE not in seen(torn, "rtl")

    def test_its_own_words_are_not_isolated(self) -> None:
        facts = make_facts(last_seen=make_last_seen(place={"ar": "حلب، ساحة المثال"}))
        assert "\nآخر مكان معروف: حلب، ساحة المثال\n" in compose_texts(facts, make_statement(), "ar").body

    def test_a_place_is_shortened_at_the_arabic_comma(self) -> None:
        assert drop_segments("حلب، ساحة المثال") == ("حلب، ساحة المثال", "حلب")

    def test_months_are_those_of_the_country(self) -> None:
        facts = make_facts(agency=AgencyFacts(name="شرطة", country="SY", timezone="Asia/Damascus"))
        texts = compose_texts(facts, make_statement(), "ar")
        assert "شباط" in texts.as_of
        assert "فبراير" not in texts.body


class TestTheOthers:
    @pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "ar"])
    def test_a_name_in_arabic_letters_leaves_the_line_in_its_order(self, language: str) -> None:
        texts = compose(language)
        (heading,) = [line for line in texts.body.split("\n") if texts.children[0].summary in line and "مطي" in line]
        shown = seen(heading, texts.direction)
        assert shown.index("Matei 2") < shown.index(texts.children[0].summary)

    @pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "ar"])
    def test_a_contact_in_arabic_letters_does_not_move_the_number(self, language: str) -> None:
        contact = ContactFacts(phone=PHONE, name="شرطة المثال 1")
        texts = compose_texts(make_facts(contact=contact), make_statement(), language)
        assert PHONE in seen(texts.do, texts.direction)
