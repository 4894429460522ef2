"""Every catalogue says everything that is asked for, in one file, and nothing that nobody asks for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from alerts.errors import BadInput
from alerts.facts import Kind
from alerts.vocabulary import VOCABULARY
from alerts.words.catalogue import COUNTRIES, FOLDER, is_reviewed, languages, load_catalogue, read_catalogue
from geo.growth import Travel
from tests.house.sources import read_sources

CODED: dict[str, tuple[str, ...]] = {
    **VOCABULARY,
    "kind": tuple(Kind),
    "kind-brief": tuple(Kind),
    "sex": ("female", "male"),
    "sex-line": ("female", "male"),
    "adult": ("female", "male"),
    "travel": tuple(travel for travel in Travel if travel is not Travel.UNKNOWN),
}
SOURCES = [source for source in read_sources("alerts") if source.path.parts[:2] == ("alerts", "words")]
VALUES = {
    **{"danger": "no", "group": "mixed", "teen": "no", "labelled": "no", "named": "no", "gender": "m", "count": 2},
    **dict.fromkeys(
        ("kind", "who", "names", "age", "sex", "number", "label", "value", "thing", "colour", "plate"), "x"
    ),
    **dict.fromkeys(("place", "distance", "before", "more", "text", "language", "date", "time", "zone"), "x"),
    **dict.fromkeys(("phone", "contact", "link", "code", "when", "example", "megabytes"), "x"),
}


def literals() -> frozenset[str]:
    """Every string that stands in the code of this room."""
    nodes = (node for source in SOURCES for node in ast.walk(source.tree))
    return frozenset(node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))


def asked_for() -> Iterator[str]:
    """The keys that the code asks for: said outright, and one for each code of each family."""
    for source in SOURCES:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "say":
                choices = ast.walk(node.args[0]) if isinstance(node.args[0], ast.IfExp) else [node.args[0]]
                yield from (each.value for each in choices if isinstance(each, ast.Constant) and each.value != "")
    yield from (f"{family}-{code}" for family, codes in CODED.items() for code in codes)


def families() -> Iterator[str]:
    for source in SOURCES:
        for node in ast.walk(source.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "coded":
                assert isinstance(node.args[0], ast.Constant), "a family of codes is written out where it is used"
                yield node.args[0].value


def entries(language: str) -> list[ftl.EntryType]:
    return parse((FOLDER / f"{language}.ftl").read_text("utf-8")).body


def messages(language: str) -> dict[str, ftl.Message]:
    return {entry.id.name: entry for entry in entries(language) if isinstance(entry, ftl.Message)}


class GenderVariants(Visitor):
    """The genders that a language's colours can take."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        if isinstance(node.selector, ftl.VariableReference) and node.selector.id.name == "gender":
            self.found |= {each.key.name for each in node.variants if isinstance(each.key, ftl.Identifier)}
        self.generic_visit(node)


class TestKeys:
    def test_the_families_of_codes_are_those_that_the_code_uses(self) -> None:
        assert {*families()} == {*CODED}

    @pytest.mark.parametrize("language", languages())
    def test_none_is_missing(self, language: str) -> None:
        assert sorted({*asked_for(), *messages("en")} - {*messages(language)}) == []

    @pytest.mark.parametrize("language", languages())
    def test_none_is_unused(self, language: str) -> None:
        assert sorted({*messages(language)} - literals() - {*asked_for()}) == []

    @pytest.mark.parametrize("language", languages())
    def test_each_stands_once_and_can_be_read(self, language: str) -> None:
        names = [entry.id.name for entry in entries(language) if isinstance(entry, ftl.Message)]
        assert sorted({name for name in names if names.count(name) > 1}) == []
        assert [entry.content for entry in entries(language) if isinstance(entry, ftl.Junk)] == []

    @pytest.mark.parametrize("language", languages())
    def test_each_can_be_said_for_any_count(self, language: str) -> None:
        catalogue = load_catalogue(language)
        for key in messages(language):
            for count in range(26):
                said = catalogue.say(key, **(VALUES | {"count": count}))
                assert said == said.strip() != "", key
                assert not re.search(r"[{}?]{2}|\s{2}", said), key


class TestAgreement:
    @pytest.mark.parametrize("language", languages())
    def test_every_noun_has_a_gender_that_the_colours_know(self, language: str) -> None:
        variants = GenderVariants()
        for key, message in messages(language).items():
            if key.startswith("colour-"):
                variants.visit(message)
        catalogue = load_catalogue(language)
        nouns = [(family, code) for family in ("garment", "vehicle") for code in VOCABULARY[family]]
        genders = {catalogue.gender(family, code) for family, code in nouns}
        assert genders <= (variants.found or {""})

    @pytest.mark.parametrize(
        ("language", "garment", "colour", "said"),
        [
            ("ro", "blouse", "red", "bluză roșie"),
            ("ro", "trousers", "black", "pantaloni negri"),
            ("ro", "boots", "white", "cizme albe"),
            ("ro", "coat", "blue", "palton albastru"),
            ("ru", "jacket", "yellow", "жёлтая куртка"),
            ("ru", "coat", "blue", "синее пальто"),
            ("ru", "boots", "red", "красные сапоги"),
            ("hr", "jacket", "black", "crna jakna"),
            ("hr", "trainers", "white", "bijele tenisice"),
            ("hr", "coat", "grey", "sivi kaput"),
            ("hu", "blouse", "green", "zöld blúz"),
            ("az", "jacket", "yellow", "sarı gödəkçə"),
            ("de", "coat", "blue", "blauer Mantel"),
            ("de", "dress", "white", "weißes Kleid"),
            ("de", "shoes", "black", "schwarze Schuhe"),
            ("es", "boots", "blue", "botas azules"),
            ("es", "trousers", "red", "pantalones rojos"),
            ("es", "skirt", "multicoloured", "falda multicolor"),
            ("fr", "dress", "white", "robe blanche"),
            ("fr", "gloves", "purple", "gants violets"),
            ("fr", "boots", "orange", "bottes orange"),
            ("pl", "coat", "blue", "niebieski płaszcz"),
            ("pl", "trousers", "yellow", "żółte spodnie"),
            ("pl", "hoodie", "purple", "fioletowa bluza z kapturem"),
            ("uk", "coat", "blue", "синє пальто"),
            ("uk", "shoes", "white", "біле взуття"),
            ("uk", "glasses", "black", "чорні окуляри"),
            ("ky", "jacket", "yellow", "сары куртка"),
            ("uz-Latn", "jacket", "blue", "koʻk kurtka"),
            ("uz-Cyrl", "jacket", "blue", "кўк куртка"),
            ("tr", "sweater", "red", "kırmızı kazak"),
            ("ar", "coat", "red", "معطف أحمر"),
            ("ar", "jacket", "black", "سترة سوداء"),
            ("ar", "gloves", "yellow", "قفازات صفراء"),
        ],
    )
    def test_a_colour_agrees_with_its_garment(self, language: str, garment: str, colour: str, said: str) -> None:
        catalogue = load_catalogue(language)
        adjective = catalogue.coded("colour", colour, gender=catalogue.gender("garment", garment))
        assert catalogue.say("coloured", thing=catalogue.coded("garment", garment), colour=adjective) == said

    @pytest.mark.parametrize(
        ("language", "count", "said"),
        [
            ("en", 1, "1 year old"),
            ("ro", 1, "1 an"),
            ("ro", 2, "2 ani"),
            ("ro", 38, "38 de ani"),
            ("hu", 2, "2 éves"),
            ("hr", 2, "2 godine"),
            ("hr", 15, "15 godina"),
            ("hr", 21, "21 godina"),
            ("ru", 1, "1 год"),
            ("ru", 2, "2 года"),
            ("ru", 5, "5 лет"),
            ("ru", 21, "21 год"),
            ("az", 4, "4 yaşında"),
            ("de", 1, "1 Jahr"),
            ("es", 2, "2 años"),
            ("fr", 0, "moins de 1 an"),
            ("fr", 2, "2 ans"),
            ("pl", 1, "1 rok"),
            ("pl", 2, "2 lata"),
            ("pl", 12, "12 lat"),
            ("pl", 22, "22 lata"),
            ("uk", 1, "1 рік"),
            ("uk", 2, "2 роки"),
            ("uk", 11, "11 років"),
            ("uk", 21, "21 рік"),
            ("ky", 7, "7 жашта"),
            ("uz-Latn", 7, "7 yoshda"),
            ("uz-Cyrl", 7, "7 ёшда"),
            ("tr", 7, "7 yaşında"),
            ("ar", 1, "سنة واحدة"),
            ("ar", 2, "سنتان"),
            ("ar", 3, "3 سنوات"),
            ("ar", 11, "11 سنة"),
        ],
    )
    def test_years_are_counted_as_the_language_does(self, language: str, count: int, said: str) -> None:
        assert load_catalogue(language).say("age-years", count=count, labelled="no") == said


OWN_WORDS = sorted(COUNTRIES.glob("*.ftl"))


class TestTheWordsOfACountry:
    @pytest.mark.parametrize("path", OWN_WORDS, ids=lambda path: path.stem)
    def test_are_messages_of_its_language_or_names_and_differ(self, path: Path) -> None:
        language, country = path.stem.rsplit("-", 1)
        general, own = load_catalogue(language), load_catalogue(language, country)
        resource = parse(path.read_text("utf-8"))
        assert [entry.content for entry in resource.body if isinstance(entry, ftl.Junk)] == []
        keys = [entry.id.name for entry in resource.body if isinstance(entry, ftl.Message)]
        assert len(keys) == len(set(keys)) > 0
        for key in keys:
            if not key.startswith(("country-", "language-")):
                assert own.say(key, **VALUES) != general.say(key, **VALUES), key

    @pytest.mark.parametrize("path", OWN_WORDS, ids=lambda path: path.stem)
    def test_have_genders_that_the_colours_know(self, path: Path) -> None:
        language, country = path.stem.rsplit("-", 1)
        general, own = load_catalogue(language), load_catalogue(language, country)
        for family in ("garment", "vehicle"):
            genders = {general.gender(family, code) for code in VOCABULARY[family]}
            assert {own.gender(family, code) for code in VOCABULARY[family]} <= genders

    def test_are_said_for_an_agency_of_that_country_alone(self) -> None:
        assert load_catalogue("en", "US").coded("vehicle", "estate") == "station wagon"
        assert load_catalogue("en", "IE").coded("vehicle", "estate") == "estate car"
        assert load_catalogue("en").coded("garment", "trousers") == "trousers"

    def test_name_a_country_and_its_language_as_it_does_itself(self) -> None:
        assert load_catalogue("ru", "KG").country_name("KG") == "Кыргызстан"
        assert load_catalogue("ru", "KG").language_name("ky") == "кыргызский"
        assert load_catalogue("ru", "RU").country_name("KG") == "Киргизия"


class TestLoading:
    def test_a_language_that_cldr_lacks_borrows_its_neighbour_s_plurals_and_names(self, tmp_path: Path) -> None:
        path = tmp_path / "rmy.ftl"
        path.write_text((FOLDER / "ro.ftl").read_text("utf-8"))
        catalogue = read_catalogue(path)
        assert (catalogue.language, catalogue.country_name("HU")) == ("rmy", "Ungaria")
        assert catalogue.say("age-years", count=38, labelled="no") == "38 de ani"

    def test_a_language_without_a_catalogue_is_named(self) -> None:
        with pytest.raises(BadInput) as refused:
            load_catalogue("xx")
        problem = refused.value.problems[0]
        assert (problem.code, problem.values["language"]) == ("words.no_catalogue", "xx")

    @pytest.mark.parametrize("language", ["../en", "en.ftl", "", "EN"])
    def test_nothing_but_a_language_is_loaded(self, language: str) -> None:
        with pytest.raises(BadInput):
            load_catalogue(language)

    @pytest.mark.parametrize("language", languages())
    def test_a_review_names_who_and_when(self, language: str) -> None:
        review = load_catalogue(language).say("catalogue-review")
        signed = re.fullmatch(r".+, 20\d\d-\d\d-\d\d", review) is not None
        assert signed or review == "nobody yet"
        assert is_reviewed(language) is signed

    def test_a_missing_message_is_named_with_its_language(self) -> None:
        with pytest.raises(LookupError, match=r"'ro' has no message 'no-such'"):
            load_catalogue("ro").say("no-such")

    def test_a_missing_value_is_an_error_and_never_a_gap(self) -> None:
        with pytest.raises(LookupError, match="call-named"):
            load_catalogue("en").say("call-named")
