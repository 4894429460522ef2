from datetime import UTC, datetime

import pytest

from alerts.case.disclosure import disclose, public_circle, public_point
from alerts.case.document import CaseDocument
from alerts.case.rules import load_pack
from alerts.errors import BadInput
from alerts.facts import Facts, PhotoFacts
from geo.measure import distance_km
from geo.shapes import Circle, Point
from tests.alerts.case.written import NOW, parse_changed, read_case

PHOTOS = {
    1: tuple(PhotoFacts(sha256=f"first-{n}", width=1080, height=1350) for n in range(3)),
    2: (PhotoFacts(sha256="second", width=1080, height=1350),),
}


def told(document: CaseDocument, **known: object) -> Facts:
    given = {"photos": PHOTOS, "languages": document.languages, "now": NOW, **known}
    return disclose(document, load_pack(document.rules), **given)


def refusals(*changes: tuple[str, object]) -> list[tuple[str, str]]:
    with pytest.raises(BadInput) as refused:
        told(parse_changed(*changes))
    return [(problem.where, problem.code) for problem in refused.value.problems]


class TestWhatIsTold:
    def test_the_given_name_alone_and_no_weight(self):
        facts = told(parse_changed(("children.0.family_name", "Šimunović"), ("children.0.latin_name", None)))
        assert facts.children[0].name == "Ivana"
        assert "imunovi" not in facts.model_dump_json()
        assert "28.5" not in facts.model_dump_json()

    def test_description_vehicle_companion_and_contact_as_in_the_case(self):
        facts = told(parse_changed())
        first = facts.children[0]
        assert (first.height_cm, first.build, first.eyes, first.communication) == (132, "slim", "green", "deaf")
        assert (first.hair.colour, first.clothing[0].garment, first.speaks) == ("brown", "jacket", ("hr",))
        assert facts.vehicles[0].plate == "12E45"
        assert facts.companions[0].label == {"hr": "rođak", "en": "a relative"}
        assert (facts.contact.phone, facts.do_not_approach) == ("116000", True)
        assert facts.last_seen.at == datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
        assert facts.last_seen.at.utcoffset() == facts.last_seen.at.utcoffset().__class__(0)

    def test_at_most_two_photos_of_each_child(self):
        assert [photo.sha256 for photo in told(parse_changed()).children[0].photos] == ["first-0", "first-1"]

    def test_a_child_without_a_photo_has_none(self):
        facts = told(parse_changed(), photos={})
        assert facts.children[0].photos == ()
        assert not facts.photo_withheld


class TestAge:
    @pytest.mark.parametrize(
        ("born", "now", "age"),
        [
            ("2025-09-01", NOW, (None, 14)),
            ("2024-11-23", NOW, (None, 23)),
            ("2024-11-22", NOW, (2, None)),
            ("2016-11-23", NOW, (9, None)),
            ("2016-11-22", NOW, (10, None)),
            # 23:30 UTC on the eve is the birthday in Zagreb.
            ("2016-11-23", datetime(2026, 11, 22, 23, 30, tzinfo=UTC), (10, None)),
        ],
    )
    def test_is_counted_from_the_birthday_where_the_agency_is(self, born, now, age):
        child = told(parse_changed(("children.1.born", born)), now=now).children[1]
        assert (child.age_years, child.age_months) == age
        assert born not in child.model_dump_json()

    @pytest.mark.parametrize(("months", "age"), [(7, (None, 7)), (23, (None, 23)), (24, (2, None)), (40, (3, None))])
    def test_months_are_told_under_two_years(self, months, age):
        document = parse_changed(("children.1.born", None), ("children.1.months", months))
        child = told(document).children[1]
        assert (child.age_years, child.age_months) == age


class TestRemovedChildren:
    def test_are_gone_and_the_others_keep_their_numbers(self):
        facts = told(parse_changed(), removed_children=frozenset({1}))
        assert [child.number for child in facts.children] == [2]
        assert "Ivana" not in facts.model_dump_json()
        assert "first-" not in facts.model_dump_json()

    def test_the_last_one_can_not_be_removed(self):
        with pytest.raises(BadInput) as refused:
            told(parse_changed(), removed_children=frozenset({1, 2}))
        assert refused.value.problems[0].code == "disclosure.nobody_left"

    def test_a_withheld_name_that_left_no_longer_marks_the_alert(self):
        document = parse_changed(("children.0.publish", {"name": False, "photo": False}))
        assert told(document).name_withheld
        facts = told(document, removed_children=frozenset({1}))
        assert (facts.name_withheld, facts.photo_withheld) == (False, False)


class TestWithheld:
    def test_by_the_case(self):
        facts = told(parse_changed(("children.0.publish", {"name": False, "photo": True})))
        assert (facts.children[0].name, facts.children[0].latin_name) == (None, None)
        assert facts.children[1].name == "Marko"
        assert facts.children[0].photos
        assert (facts.name_withheld, facts.photo_withheld) == (True, False)

    def test_the_photo_alone(self):
        facts = told(parse_changed(("children.0.publish", {"name": True, "photo": False})))
        assert (facts.children[0].name, facts.children[0].photos) == ("Ivana", ())
        assert (facts.name_withheld, facts.photo_withheld) == (False, True)

    def test_by_the_country_although_the_case_would_tell(self):
        facts = told(parse_changed(("rules", "hr-neno"), ("verification.criteria", {})))
        assert [child.name for child in facts.children] == [None, None]
        assert [child.photos for child in facts.children] == [(), ()]
        assert (facts.name_withheld, facts.photo_withheld) == (True, True)

    def test_the_link_only_example_holds_neither_name_nor_photo(self):
        text = told(read_case("hr-link-only")).model_dump_json()
        assert not any(word in text for word in ("Lana", "Primjerić", "first-", "second"))

    @pytest.mark.parametrize(
        ("path", "value", "where"),
        [
            ("children.0.marks", {"hr": "zovu je IVANA", "en": "scar"}, "children[0].marks.hr"),
            ("children.0.marks", {"hr": "ožiljak", "en": "answers to Ivanka"}, "children[0].marks.en"),
            ("children.0.marks", {"hr": "dozivajte Ivanu", "en": "scar"}, "children[0].marks.hr"),
            ("children.1.marks", "brat od I\u200dvane", "children[1].marks.hr"),
            ("companions.0.label", {"hr": "otac Uzorak", "en": "a man"}, "companions[0].label.hr"),
            ("last_seen.place", "kod Ívane", "last_seen.place.hr"),
            ("last_seen.heading", "Ivana's school", "last_seen.heading"),
            ("contact.url", "https://example.org/missing/ivanauzorak", "contact.url"),
            ("contact.url", "https://example.org/%D0%98%D0%B2%D0%B0%D0%BD%D0%B0", "contact.url"),
            ("reference", "EX-UZORAK-1", "reference"),
            ("reference", "IVANA2026", "reference"),
        ],
    )
    def test_a_name_in_free_text_is_refused_where_it_stands(self, path, value, where):
        changes = (("children.0.publish", {"name": False, "photo": False}), (path, value))
        assert refusals(*changes) == [(where, "disclosure.name_in_text")]

    def test_words_that_only_begin_alike_are_let_through(self):
        changes = (("children.0.publish.name", False), ("last_seen.place", "Zagreb, Ivanićgradska ulica i uzorci"))
        assert told(parse_changed(*changes)).name_withheld

    def test_the_refusal_does_not_repeat_the_name(self):
        with pytest.raises(BadInput) as refused:
            told(parse_changed(("children.0.publish.name", False), ("last_seen.heading", "Ivana")))
        assert "Ivana" not in repr(refused.value.problems)

    @pytest.mark.parametrize("text", ["شوهد مع محمد", "شوهد ومحمد هناك"])
    def test_a_name_behind_an_arabic_prefix_is_found(self, text):
        changes = (
            ("children.0.given_name", "محمد"),
            ("children.0.latin_name", None),
            ("children.0.publish.name", False),
        )
        assert refusals(*changes, ("last_seen.place", text)) == [("last_seen.place.hr", "disclosure.name_in_text")]

    @pytest.mark.parametrize(
        ("given", "text"),
        [
            ("Матей", "Matei was here"),
            ("Дмитрий", "the friend of Dmitrij"),
            ("Дмитрий", "with Dmitry's brother"),
            ("Евгения", "answers to Yevgenia"),
            ("Олександр", "Oleksandr"),
            ("Жаңыл", "Zhanyl"),
            ("Matei", "друг Матея"),
            ("Matei", "M\u0430tei"),  # one letter of it Cyrillic
            ("Oʻtkir", "Ўткирнинг дўсти"),
            ("Xurshida", "Хуршида билан"),
            ("Əhməd", "شوهد مع أحمد"),
            ("محمد", "with Mohammed's uncle"),
        ],
    )
    def test_a_name_in_the_letters_of_another_language_is_found(self, given, text):
        changes = (
            ("children.0.given_name", given),
            ("children.0.latin_name", None),
            ("children.0.publish.name", False),
        )
        assert refusals(*changes, ("last_seen.place", text)) == [("last_seen.place.hr", "disclosure.name_in_text")]

    @pytest.mark.parametrize(
        ("given", "text"),
        [
            ("Матей", "a matter of minutes"),
            ("Вера", "very near the bus station"),
            ("Али", "on the left arm"),
            ("Lana", "синяя куртка, лаковые туфли"),
        ],
    )
    def test_words_of_another_language_are_not_taken_for_it(self, given, text):
        changes = (
            ("children.0.given_name", given),
            ("children.0.latin_name", None),
            ("children.0.publish.name", False),
        )
        assert told(parse_changed(*changes, ("last_seen.place", text))).name_withheld


class TestFamilyName:
    def test_is_refused_in_free_text_although_the_given_name_is_told(self):
        assert refusals(("companions.0.label", {"hr": "gospodin Uzorak", "en": "a man"})) == [
            ("companions[0].label.hr", "disclosure.family_name_in_text")
        ]

    @pytest.mark.parametrize(
        ("path", "value"),
        [
            ("reference", "UZORAK-2026-1"),  # which stands on every poster
            ("reference", "UZORAK2026"),
            ("contact.name", "Obitelj Uzorak"),
            ("contact.url", "https://policija.example/nestali/ivana-uzorak"),
            ("contact.url", "https://policija.example/nestali/ivanauzorak"),
            ("contact.url", "https://policija.example/nestali/uzorakivana"),
        ],
    )
    def test_is_refused_in_what_is_printed_beside_it(self, path, value):
        assert refusals((path, value)) == [(path, "disclosure.family_name_in_text")]

    @pytest.mark.parametrize(
        ("path", "value"), [("reference", "HU-2026-1"), ("contact.url", "https://rendorseg.hu/eltunt")]
    )
    def test_of_two_letters_may_be_a_country_s(self, path, value):
        told(parse_changed(("children.0.family_name", "Hu"), ("children.0.latin_name", None), (path, value)))

    @pytest.mark.parametrize(("path", "family"), [("contact.name", "Hu"), ("reference", "胡")])
    def test_of_one_or_two_letters_is_refused_elsewhere(self, path, family):
        changes = (("children.0.family_name", family), ("children.0.latin_name", None), (path, f"{family} 1"))
        assert refusals(*changes) == [(path, "disclosure.family_name_in_text")]

    def test_may_be_what_a_car_is_called(self):
        document = parse_changed(
            ("children.0.family_name", "Ford"), ("vehicles", [{"type": "van", "make_model": "Ford"}])
        )
        assert told(document).vehicles[0].make_model == "Ford"

    def test_is_refused_within_the_given_name(self):
        changes = (("children.0.given_name", "Ivana Uzorak"), ("children.0.latin_name", None))
        assert refusals(*changes) == [("children[0].given_name", "disclosure.family_name_in_given")]

    @pytest.mark.parametrize(
        ("given", "family", "latin", "shown"),
        [
            ("Бекзат", "Үлгүев", "Bekzat Ülgüev", "Bekzat"),
            ("Бекзат", "Үлгүев", "Ülgüev Bekzat", "Bekzat"),
            ("Бекзат", "Үлгүев", "Bekzat", "Bekzat"),
            ("Бекзат", "Үлгүев", "Ülgüev", None),
            ("Бекзат", "Үлгүев", "Bekzat Azamatovich Ülgüev", None),
            ("Елена", "Иванова", "Elena Ivanova", "Elena"),
            ("Жаныл", "Мырза", "Janyl Myrza", "Janyl"),
            ("Şükran", "Örnek", "Sukran Ornek", "Sukran"),
            ("محمد", "مثالي", "Muhammad Mithali", "Muhammad"),
            ("Бекзат", None, "Bekzat", "Bekzat"),
        ],
    )
    def test_is_cut_from_the_transliteration(self, given, family, latin, shown):
        changes = (("given_name", given), ("family_name", family), ("latin_name", latin))
        facts = told(parse_changed(*((f"children.0.{key}", value) for key, value in changes)))
        assert facts.children[0].latin_name == shown

    @pytest.mark.parametrize("name", ["ro-car", "az-drill", "kg-family", "hr-link-only"])
    def test_agencies_and_places_named_after_examples_are_not_taken_for_names(self, name):
        assert told(read_case(name)).children


class TestCoarsePlace:
    COARSE = ("last_seen.precision_km", 5)

    def test_only_the_snapped_point_exists(self):
        document = parse_changed(self.COARSE)
        facts = told(document)
        assert facts.last_seen.precision_km == 5
        point = public_point(document)
        assert point is not None
        assert facts.last_seen.point == (point.lon, point.lat)
        assert 0 < distance_km(point, Point(15.97712, 45.81318)) < 5
        assert not any(digits in facts.model_dump_json() for digits in ("15.977", "45.813"))

    def test_two_points_of_one_cell_can_not_be_told_apart(self):
        point = public_point(parse_changed(self.COARSE))
        assert point is not None
        near = [point.lon + 0.001, point.lat - 0.001]
        assert public_point(parse_changed(self.COARSE, ("last_seen.point", near))) == point

    def test_an_exact_place_is_told_exactly(self):
        assert told(parse_changed()).last_seen.point == (15.97712, 45.81318)

    def test_a_circle_round_the_exact_point_is_coarsened_once_and_still_covers_its_ground(self):
        document, exact = parse_changed(self.COARSE), Point(15.97712, 45.81318)
        drawn = public_circle(Circle(exact, 25), document)
        assert drawn.centre == public_point(document)
        assert drawn.radius_km >= 25 + distance_km(drawn.centre, exact)
        assert public_circle(drawn, document) == drawn

    def test_a_circle_of_an_exact_place_stays_as_it_is(self):
        drawn = Circle(Point(15.97712, 45.81318), 25)
        assert public_circle(drawn, parse_changed()) == drawn

    @pytest.mark.parametrize(
        "place",
        [
            "Zagreb 45.81318, 15.97712",
            "N 45° 48'",
            "45,813",
            "45º 48' 47\" N",  # as a Spanish keyboard has it
            "45˚48'",
            "٤٥٫٨١٣",
            "45.8\u200c13",
            "8FQQRX7G+7R",  # as a map shows it
            "RX7G+7R Zagreb",
        ],
    )
    def test_coordinates_in_the_place_are_refused(self, place):
        assert refusals(self.COARSE, ("last_seen.place", place)) == [
            ("last_seen.place.hr", "disclosure.coordinates_in_text")
        ]

    @pytest.mark.parametrize(
        ("path", "value"),
        [
            ("contact.url", "https://maps.example/?q=45.81318,15.97712"),
            ("contact.url", "https://maps.example/45%C2%B048'47"),
            ("contact.url", "https://maps.example/?lat=45%2E81318&lon=15%2E97"),
            ("contact.url", "https://maps.example/@45.81318,15.97712,15z"),
            ("contact.url", "https://plus.codes/8FQQRX7G+7R"),
            ("contact.name", "Policija, 45.81318 15.97712"),
        ],
    )
    def test_coordinates_in_the_contact_are_refused(self, path, value):
        assert refusals(self.COARSE, (path, value)) == [(path, "disclosure.coordinates_in_text")]

    @pytest.mark.parametrize("place", ["Calle Mayor 5, 1º 2ª", "Zagreb, tram 6+11", "A1+A4"])
    def test_a_place_without_coordinates_is_let_through(self, place):
        assert told(parse_changed(self.COARSE, ("last_seen.place", place))).last_seen.place["hr"] == place

    @pytest.mark.parametrize(
        "page",
        ["2026/11/nestali-0999?v=1.2", "27.11.2026-28.11.2026", "021.345.6789", "021.345678", "0800.116000", "v1.2026"],
    )
    def test_a_page_of_the_agency_is_let_through(self, page):
        """With a date, a telephone number or a version in its address."""
        document = parse_changed(self.COARSE, ("contact.url", f"https://policija.example/{page}"))
        assert told(document).contact.url == document.contact.url


class TestLanguages:
    def test_a_dropped_language_takes_its_texts_along(self):
        facts = told(parse_changed(), languages=("hr",))
        assert facts.languages == ("hr",)
        assert facts.last_seen.place == {"hr": "Zagreb, Trg primjera"}

    def test_the_cases_own_language_stays_for_what_is_not_translated(self):
        facts = told(parse_changed(("children.0.marks", {"hr": "ožiljak"})), languages=("en",))
        assert facts.children[0].marks == {"hr": "ožiljak"}
        assert list(facts.last_seen.place) == ["en", "hr"]

    def test_a_text_in_none_of_the_languages_is_kept_as_it_is(self):
        assert told(parse_changed(("children.0.marks", {"hu": "heg"}))).children[0].marks == {"hu": "heg"}
