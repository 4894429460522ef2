"""The family name, which nobody's is told: in other letters, in a brother's name, and in more text than is compared."""

import pytest

from alerts.case.disclosure import check_reference, disclose
from alerts.case.document import CaseDocument
from alerts.case.rules import load_pack
from alerts.case.withheld import given_part
from alerts.errors import BadInput
from alerts.facts import Facts
from tests.alerts.case.written import NOW, parse_changed


def told(document: CaseDocument) -> Facts:
    return disclose(document, load_pack(document.rules), photos={}, languages=document.languages, now=NOW)


def refusals(*changes: tuple[str, object]) -> list[tuple[str, str]]:
    with pytest.raises(BadInput) as refused:
        told(parse_changed(*changes))
    return [(problem.where, problem.code) for problem in refused.value.problems]


class TestAFamilyName:
    @pytest.mark.parametrize(
        ("family", "text"),
        [
            ("Үлгүев", "father, Mr Ulguev"),
            ("Kovalenko", "батько, пан Коваленко"),
            ("Əliyev", "отец, Алиев"),
            ("Kovács", "батько, Ковач"),
            ("Хуршидов", "مع خورشيدوف"),
        ],
    )
    def test_is_refused_in_the_letters_of_another_language(self, family, text):
        changes = (("children.0.family_name", family), ("children.0.latin_name", None))
        assert refusals(*changes, ("companions.0.label", text)) == [
            ("companions[0].label.hr", "disclosure.family_name_in_text")
        ]

    @pytest.mark.parametrize(
        ("family", "text"),
        [
            ("Тен", "with her ten year old son, an hour ago"),
            ("Ан", "with her ten year old son, an hour ago"),
            ("Сон", "with her ten year old son, an hour ago"),
            ("Мин", "5 min ago"),
            ("Ковальчук", "Mr Kovalchukenko"),  # who is called otherwise
            ("Moldovan", "молдованин"),
            ("Bennett", "بنت، وشوهدت البنت آخر مرة"),  # a girl
            ("Walid", "ولد كبير"),  # a boy
            ("Park", "парк"),
            ("Le Gall", "le front, du parc"),
            ("García y López", "padre y madre"),
        ],
    )
    def test_is_not_found_in_every_word_of_another_language(self, family, text):
        changes = (("children.0.family_name", family), ("children.0.latin_name", None))
        assert told(parse_changed(*changes, ("companions.0.label", text))).companions

    @pytest.mark.parametrize("told_too", [True, False])
    def test_is_refused_in_the_name_of_a_brother(self, told_too):
        changes = (("children.0.publish.name", told_too), ("children.1.given_name", "Marko Uzorak"))
        assert refusals(*changes) == [("children[1].given_name", "disclosure.family_name_in_given")]

    def test_is_not_told_by_the_transliteration_of_a_brother_s_name(self):
        changes = (("children.0.publish.name", False), ("children.1.latin_name", "Marko Uzorak"))
        facts = told(parse_changed(*changes))
        assert (facts.children[1].name, facts.children[1].latin_name) == ("Marko", None)

    @pytest.mark.parametrize(
        ("given", "family", "latin"),
        [
            ("عبد الرحمن", "حسن", "Abdulrahman Hassan"),
            ("عبد الله", "كريمي", "Karimi Abdullah"),
            ("Нур Жахан", "Алиев", "Nurjahan Aliyeva"),
        ],
    )
    def test_is_not_told_by_a_transliteration_that_writes_the_given_name_as_one_word(self, given, family, latin):
        changes = zip(("given_name", "family_name", "latin_name"), (given, family, latin), strict=True)
        facts = told(parse_changed(*((f"children.0.{key}", value) for key, value in changes)))
        assert (facts.children[0].name, facts.children[0].latin_name) == (given, None)

    def test_keeps_no_transliteration_from_a_name_that_begins_like_it(self):
        assert given_part("Alina Ali", "Алина", "Али") == "Alina"


class TestMoreThanIsCompared:
    """Each word of each name with each word of each text: a document of 100 kB took half an hour of a core."""

    def test_is_refused_before_it_is(self):
        assert refusals(*self.long()) == [("children", "disclosure.too_much_to_compare")]

    def test_keeps_no_writer_waiting_where_a_case_is_opened(self):
        document = parse_changed(*self.long())
        check_reference(document, load_pack(document.rules))

    def long(self) -> list[tuple[str, object]]:
        letters = "абвгдежзиклмнопр"
        name = " ".join(one + other for one in letters for other in letters[:2])[:80].strip()
        text = " ".join(f"{one}{other}{one}" for one in "abcdefgh" for other in "abcdefghi")[:300].strip()
        child = {"given_name": name, "family_name": name[::-1].strip(), "age": 9, "publish": {"name": False}}
        languages = ["hr", "en", "de", "fr", "es", "pl", "ro", "hu", "uk", "ru", "tr", "az"]
        marks = dict.fromkeys(languages, text)
        return [("languages", languages), ("children", [{**child, "marks": marks} for _ in range(20)])]
