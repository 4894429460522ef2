"""What is said, and what is never said."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest

from alerts.errors import BadInput
from alerts.facts import AgencyFacts, CompanionFacts, ContactFacts, Facts, VehicleFacts
from alerts.words.compose import compose_ending, compose_texts
from alerts.words.texts import LINE_KEYS, Texts
from tests.alerts.words.examples import LANGUAGES, make_child, make_facts, make_last_seen, make_statement


def compose(language: str = "en", **chosen: Any) -> Texts:
    return compose_texts(make_facts(**chosen), make_statement(), language)


def value_of(texts: Texts, key: str) -> str:
    lines = (*texts.lines, *(line for child in texts.children for line in child.lines))
    return next((line.value for line in lines if line.key == key), "")


def everything(texts: Texts) -> str:
    return texts.model_dump_json()


class TestAnAlert:
    def test_reads_as_an_officer_would_write_it_in_romanian(self) -> None:
        texts = compose("ro")
        assert texts.kind == "Alertă răpire copil"
        assert texts.headline == "Alertă răpire copil: Matei, 2 ani, băiat. Cluj-Napoca, Piața Exemplului"
        assert texts.call == "Ajutați-ne să îl găsim: Matei"
        assert value_of(texts, "clothing") == "bluză verde, pantaloni gri"
        assert value_of(texts, "hair") == "șaten, scurt"
        assert value_of(texts, "time") == "7 februarie 2026, ora\u00a018:45 (EET)"
        assert value_of(texts, "vehicle") == "break albastru, Fictiva Combi, nr. de înmatriculare: XX 00 FIC (România)"
        assert texts.do == "Dacă vedeți copilul, sunați la +999 0000 0404. Nu vă apropiați."

    def test_reads_as_an_officer_would_write_it_in_english(self) -> None:
        texts = compose("en")
        assert texts.call == "Help find Matei"
        assert texts.children[0].summary == "2 years old, boy"
        assert texts.source == "Poliția Exemplu Cluj · EX-2026-0404"
        assert texts.as_of == "As of 8 Feb 2026, 03:10 EET"
        assert texts.valid_until == "Valid until 9 Feb 2026, 03:10 EET"
        assert texts.check == "Check this alert: K7F3QX9M"
        assert texts.short_90 == ("Poliția: Child abducted. Matei (2). Cluj-Napoca. 7 Feb, 18:45. Call +999 0000 0404.")

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_says_every_shown_fact_in_its_body_too(self, language: str) -> None:
        texts = compose(language)
        shown = [line.value for line in texts.lines]
        shown += [line.value for line in texts.children[0].lines if line.key not in ("age", "sex")]
        shown += [texts.kind, texts.call, texts.children[0].summary, texts.do, texts.share, texts.source]
        shown += [texts.as_of, texts.valid_until, "K7F3QX9M-01", "https://homeward.example/a/x7Kd93nsPq"]
        assert [fact for fact in shown if fact not in texts.body] == []

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_has_only_lines_whose_keys_are_known(self, language: str) -> None:
        texts = compose(language)
        assert {line.key for line in (*texts.lines, *texts.children[0].lines)} <= set(LINE_KEYS)

    def test_is_the_same_each_time(self) -> None:
        assert compose("hu") == compose("hu")

    def test_survives_storage_as_json(self) -> None:
        assert Texts.model_validate_json(compose("ru").model_dump_json()) == compose("ru")

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("name", ["Наталья", "Kovács Jánosné", "Éloïse", "İsmayıl", "Oʻgʻiloy", "عائشة"])
    def test_never_inflects_a_name_or_a_place(self, language: str, name: str) -> None:
        place = f"{name}-ville"
        texts = compose(language, children=(make_child(name=name),), last_seen=make_last_seen(place={language: place}))
        for said in (texts.call, texts.headline, texts.children[0].name, texts.body, texts.short_360, texts.alt):
            assert re.search(rf"(?<!\w){name}(?!\w)", said), said
        assert place in value_of(texts, "place")

    def test_refuses_a_language_without_a_catalogue(self) -> None:
        with pytest.raises(BadInput) as refused:
            compose("tlh")
        assert refused.value.problems[0].code == "words.no_catalogue"

    def test_leaves_out_what_it_was_not_given(self) -> None:
        texts = compose_texts(make_facts(), make_statement(link="", code=""), "en")
        assert texts.check == ""
        assert "Official link" not in texts.body
        assert "Check this alert" not in texts.body

    def test_an_update_says_so(self) -> None:
        texts = compose_texts(make_facts(), make_statement(update=True, number=2), "en")
        assert texts.as_of == "Updated 8 Feb 2026, 03:10 EET"
        assert "K7F3QX9M-02" in texts.body

    def test_names_a_contact_other_than_the_agency_and_where_to_report_online(self) -> None:
        contact = ContactFacts(phone="116000", name="Telefonul copilului", url="https://report.example")
        texts = compose("ro", contact=contact, do_not_approach=False)
        assert texts.do == "Dacă vedeți copilul, sunați la 116000 (Telefonul copilului)."
        assert "Sesizări online: https://report.example" in texts.body

    def test_never_tells_that_the_family_took_the_child(self) -> None:
        assert compose("en", kind="family_abduction").kind == compose("en", kind="abduction").kind


class TestTime:
    def test_is_told_in_the_agency_s_zone_with_its_summer_name(self) -> None:
        seen = make_last_seen(at=datetime(2026, 6, 11, 21, 40, tzinfo=UTC))
        agency = AgencyFacts(name="Example County Sheriff", country="US", timezone="America/Denver")
        assert value_of(compose("en", last_seen=seen, agency=agency), "time") == "June 11, 2026, 3:40\u00a0PM MDT"

    def test_tells_the_offset_where_the_zone_has_no_letters(self) -> None:
        agency = AgencyFacts(name="Nümunə", country="AZ", timezone="Asia/Baku")
        assert value_of(compose("az", agency=agency), "time") == "7 fevral 2026, saat\u00a020:45 (UTC+4)"

    def test_tells_half_hours_of_an_offset(self) -> None:
        agency = AgencyFacts(name="Example", country="NP", timezone="Asia/Kathmandu")
        assert value_of(compose("en", agency=agency), "time").endswith("22:30 UTC+5:45")

    def test_is_never_told_without_the_day_when_that_is_past(self) -> None:
        seen = make_last_seen(place={"en": "Cluj-Napoca-Exemplu"})
        assert "7 Feb" in compose("en", last_seen=seen).short_90


class TestChildren:
    def test_two_are_called_by_both_names(self) -> None:
        children = (make_child(), make_child(number=2, name="Ana", sex="female", age_years=4))
        assert compose("en", children=children).call == "Help find Matei and Ana"
        assert compose("ro", children=children).call == "Ajutați-ne să îi găsim: Matei și Ana"
        assert compose("ru", children=children).do.startswith("Если вы увидите детей")

    def test_many_are_counted_after_the_third_name(self) -> None:
        children = tuple(make_child(number=number, name=f"N{number}") for number in range(1, 6))
        assert compose("en", children=children).call == "Help find N1, N2, N3 and 2 more children"

    def test_the_nameless_among_them_are_counted(self) -> None:
        children = (make_child(), make_child(number=2, name=None))
        texts = compose("en", children=children, name_withheld=True)
        assert texts.call == "Help find Matei and one more child"
        assert "Child 2: Name withheld, 2 years old, boy" in texts.body

    def test_a_baby_s_age_is_told_in_months(self) -> None:
        texts = compose("ro", children=(make_child(age_years=None, age_months=18),))
        assert texts.children[0].summary == "18 luni, băiat"

    @pytest.mark.parametrize(("language", "word"), [("ru", "девушка"), ("hr", "djevojka"), ("ro", "fată")])
    def test_a_teenager_is_not_called_a_little_girl(self, language: str, word: str) -> None:
        assert word in compose(language, children=(make_child(sex="female", age_years=15),)).children[0].summary

    def test_a_transliteration_stands_beside_the_name(self) -> None:
        texts = compose("ru", children=(make_child(name="Бекзат", latin_name="Bekzat"),))
        assert texts.children[0].name == "Бекзат (Bekzat)"

    def test_needs_in_talking_to_the_child_are_told(self) -> None:
        assert value_of(compose("hr", children=(make_child(communication="deaf"),)), "communication") == "ne čuje"

    def test_an_unknown_age_and_sex_are_left_out(self) -> None:
        texts = compose("en", children=(make_child(age_years=None, sex="unknown"),))
        assert texts.children[0].summary == ""
        assert "Matei\nHeight" in texts.body


class TestWithheld:
    @pytest.fixture(params=LANGUAGES)
    def texts(self, request: pytest.FixtureRequest) -> Texts:
        child = make_child(name=None, latin_name="Hiddenlatin", photos=())
        return compose(request.param, children=(child,), name_withheld=True, photo_withheld=True)

    def test_no_form_of_the_name_is_said(self, texts: Texts) -> None:
        assert "Hiddenlatin" not in everything(texts)

    def test_the_reader_is_sent_to_the_official_link_alone(self, texts: Texts) -> None:
        plain = compose(texts.language)
        assert texts.share != plain.share
        assert "https://homeward.example/a/x7Kd93nsPq" in texts.share_only
        assert plain.share_only == ""

    def test_nobody_is_asked_whether_they_have_seen_a_picture_that_is_not_there(self, texts: Texts) -> None:
        shown = compose(texts.language, children=(make_child(name=None),), name_withheld=True)
        assert texts.call != shown.call
        assert texts.alt != shown.alt

    def test_a_nameless_child_with_a_photo_is_asked_for(self) -> None:
        texts = compose("en", children=(make_child(name=None),), name_withheld=True)
        assert texts.call == "Have you seen this child?"
        assert texts.headline.startswith("Child abduction alert: 2 years old, boy")


class TestPlace:
    def test_a_coarse_one_says_how_coarse(self) -> None:
        texts = compose("en", last_seen=make_last_seen(precision_km=5))
        assert value_of(texts, "place") == "Cluj-Napoca, Example Square (within about 5 km)"

    def test_one_in_another_language_is_marked_and_listed(self) -> None:
        texts = compose("hu")
        assert value_of(texts, "place") == "Cluj-Napoca, Piața Exemplului [román]"
        assert texts.untranslated == ("last_seen.place",)

    def test_marks_and_labels_in_another_language_are_listed_by_their_place_in_the_case(self) -> None:
        texts = compose(
            "en",
            children=(make_child(number=2, marks={"ro": "cicatrice"}),),
            companions=(CompanionFacts(label={"en": "a man"}), CompanionFacts(label={"ro": "un bărbat"})),
        )
        assert value_of(texts, "marks") == "cicatrice [Romanian]"
        assert texts.untranslated == ("children[1].marks", "companions[1].label")

    def test_letters_of_the_other_direction_are_isolated(self) -> None:
        place = value_of(compose("en", last_seen=make_last_seen(place={"en": "حلب"})), "place")
        assert place == "\u2068حلب\u2069"

    def test_direction_marks_that_people_typed_are_dropped(self) -> None:
        texts = compose("en", last_seen=make_last_seen(place={"en": "Cluj\u202e-\nNapoca\u0000"}))
        assert value_of(texts, "place") == "Cluj- Napoca"


class TestCompany:
    def test_a_companion_is_described(self) -> None:
        companion = CompanionFacts(label={"ru": "близкий родственник"}, age=38, sex="male")
        assert value_of(compose("ru", companions=(companion,)), "companion") == "близкий родственник, мужчина, 38 лет"

    def test_a_young_companion_is_no_woman(self) -> None:
        companion = CompanionFacts(label={"en": "a friend"}, age=15, sex="female")
        assert value_of(compose("en", companions=(companion,)), "companion") == "a friend, girl, 15 years old"

    def test_a_vehicle_without_a_plate_still_tells_its_country(self) -> None:
        vehicle = VehicleFacts(type="van", colour="white", country="HU")
        assert value_of(compose("hr", vehicles=(vehicle,)), "vehicle") == "bijeli kombi, Mađarska"

    def test_the_way_of_travel_is_told_unless_a_vehicle_is_described(self) -> None:
        assert value_of(compose("en"), "travel") == ""
        assert value_of(compose("en", vehicles=()), "travel") == "by car"


class TestDrill:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_text_that_stands_alone_bears_the_mark(self, language: str) -> None:
        texts = compose(language, mode="exercise", tier="endangered", kind="lost")
        mark = texts.watermark.partition(" ")[0]
        for alone in (texts.kind, texts.headline, texts.body, texts.short_90, texts.short_360, texts.alt):
            assert mark in alone
        assert texts.hashtag != compose(language).hashtag

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_a_real_alert_bears_none(self, language: str) -> None:
        drill = compose(language, mode="exercise")
        assert drill.watermark.partition(" ")[0] not in everything(compose(language))
        assert compose(language).watermark == ""


class TestEnding:
    def test_is_neutral(self) -> None:
        assert compose_ending("en").body == "This search has ended. Please delete your copy. Thank you."

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_bears_the_mark_of_a_drill(self, language: str) -> None:
        drill, real = compose_ending(language, exercise=True), compose_ending(language)
        mark = compose(language, mode="exercise").watermark.partition(" ")[0]
        assert [text.startswith(mark) for text in (drill.headline, drill.body, drill.alt)] == [True] * 3
        assert mark not in real.model_dump_json()

    def test_is_refused_in_a_language_without_a_catalogue(self) -> None:
        with pytest.raises(BadInput):
            compose_ending("xx")


def test_facts_may_come_from_elsewhere_in_any_order_of_languages() -> None:
    facts: Facts = make_facts(languages=("en", "ro"))
    assert compose_texts(facts, make_statement(), "ro").language == "ro"
