"""Every code that is raised or returned has a sentence, and the sentences are well made."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import parse

from alerts.errors import BadInput, Problem
from alerts.words.catalogue import languages, load_catalogue
from alerts.words.say import FOLDER, find_sentence, message_name, say, say_problem
from geo.errors import UnknownArea
from geo.reasons import Reason, Value
from tests.house.sources import Source, read_sources

CODE = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")
ROOTS = frozenset({"Reason", "Problem", "GeoError", "PublishError", "HomewardError", "ComposeError"})


def carriers(sources: list[Source]) -> frozenset[str]:
    """The classes whose objects carry a code: the roots and everything derived from them."""
    bases = {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for source in sources
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
    }
    found = set(ROOTS)
    while more := {name for name, of in bases.items() if of & found} - found:
        found |= more
    return frozenset(found)


def literal_codes(source: Source, classes: frozenset[str]) -> Iterator[str]:
    """The codes written out where a carrier is made; those put together at run time are not seen."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and node.name in classes:
            calls = [call for call in ast.walk(node) if isinstance(call, ast.Call) and _is_super_init(call)]
            yield from (code for call in calls for code in _codes_in(call))
        if isinstance(node, ast.Call) and _carrier_name(node) in classes:
            yield from _codes_in(node)


def _is_super_init(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and call.func.attr == "__init__"


def _carrier_name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Name):
        return call.func.id
    if isinstance(call.func, ast.Attribute):
        owner = call.func.value
        return owner.id if call.func.attr == "at" and isinstance(owner, ast.Name) else call.func.attr
    return ""


def _codes_in(call: ast.Call) -> Iterator[str]:
    """A code is the first argument, `BadInput.at`'s second, or `code=`; where it is chosen, every choice counts."""
    at = isinstance(call.func, ast.Attribute) and call.func.attr == "at"
    given = call.args[1:2] if at else call.args[:1]
    for expression in [*given, *(keyword.value for keyword in call.keywords if keyword.arg == "code")]:
        choices = [expression.body, expression.orelse] if isinstance(expression, ast.IfExp) else [expression]
        for choice in choices:
            if isinstance(choice, ast.Constant) and isinstance(choice.value, str) and CODE.fullmatch(choice.value):
                yield choice.value


def sentence_entries(path: Path) -> list[ftl.EntryType]:
    return parse(path.read_text("utf-8")).body


SOURCES = read_sources("geo", "publishers", "alerts", "workers")
CLASSES = carriers(SOURCES)
ENGLISH = {
    entry.id.name
    for path in FOLDER.glob("*.en.ftl")
    for entry in sentence_entries(path)
    if isinstance(entry, ftl.Message)
}


class TestEveryCode:
    @pytest.mark.parametrize("source", SOURCES, ids=lambda source: str(source.path))
    def test_has_an_english_sentence(self, source: Source) -> None:
        codes = set(literal_codes(source, CLASSES))
        assert sorted(code for code in codes if message_name(code) not in ENGLISH) == []

    def test_is_found_in_the_ways_it_is_written(self) -> None:
        text = (
            "raise BadInput.at('children', 'a.at', most=1)\n"
            "raise RateLimited('a.raised', until=x)\n"
            "y = Reason('a.yes' if good else 'a.no')\n"
            "class Missing(GeoError):\n"
            "    def __init__(self):\n"
            "        super().__init__('a.inherited')\n"
            "z = Reason(f'a.{made}')\n"
        )
        found = set(literal_codes(Source(Path("x.py"), text), CLASSES | {"Missing"}))
        assert found == {"a.at", "a.raised", "a.yes", "a.no", "a.inherited"}


class TestSentenceFiles:
    @pytest.mark.parametrize("path", sorted(FOLDER.glob("*.ftl")), ids=lambda path: path.name)
    def test_hold_nothing_that_fluent_can_not_read(self, path: Path) -> None:
        assert [entry.content for entry in sentence_entries(path) if isinstance(entry, ftl.Junk)] == []

    @pytest.mark.parametrize("language", sorted({path.suffixes[0][1:] for path in FOLDER.glob("*.ftl")}))
    def test_say_each_code_once(self, language: str) -> None:
        names = [
            entry.id.name
            for path in FOLDER.glob(f"*.{language}.ftl")
            for entry in sentence_entries(path)
            if isinstance(entry, ftl.Message)
        ]
        assert sorted({name for name in names if names.count(name) > 1}) == []


SPOKEN = sorted({path.name.split(".")[0] for path in FOLDER.glob("*.hu.ftl")})
"""Rooms whose sentences stand in every language that has any: a new one may do without, and is answered in English."""
TONGUES = [language for language in languages() if any(FOLDER.glob(f"*.{language}.ftl"))]


class TestSentencesInEveryLanguage:
    @pytest.mark.parametrize("room", SPOKEN)
    @pytest.mark.parametrize("language", TONGUES)
    def test_say_what_the_english_ones_say(self, room: str, language: str) -> None:
        def asked(path: Path) -> dict[str, set[str]]:
            text = path.read_text("utf-8")
            return {
                entry.id.name: set(re.findall(r"\$[a-z_]+", text[entry.span.start : entry.span.end]))
                for entry in sentence_entries(path)
                if isinstance(entry, ftl.Message) and entry.span
            }

        assert asked(FOLDER / f"{room}.{language}.ftl") == asked(FOLDER / f"{room}.en.ftl")

    @pytest.mark.parametrize("language", TONGUES)
    @pytest.mark.parametrize("value", [0, 1, 3, 11, 1.5, "RO", ("ro", "hu")])
    def test_can_be_said_whatever_the_values_are(self, language: str, value: Value) -> None:
        for room in SPOKEN:
            path = FOLDER / f"{room}.{language}.ftl"
            values = dict.fromkeys(re.findall(r"\$([a-z_]+)", path.read_text("utf-8")), value)
            for entry in sentence_entries(path):
                if isinstance(entry, ftl.Message):
                    assert find_sentence(Reason(entry.id.name.replace("-", ".", 1), values), language)

    @pytest.mark.parametrize("language", TONGUES)
    def test_name_languages_in_their_own(self, language: str) -> None:
        values = {"share_percent": 61.3, "languages": ("ro", "hu"), "language": "ro"}
        told = {"covered": 3, "of": 5, "kind": "county"}
        sentence = find_sentence(Reason("targeting.covers_areas", {**values, **told}), language)
        assert load_catalogue(language).language_name("hu") in sentence
        assert load_catalogue(language).language_name("ro") in sentence
        assert "3" in sentence
        assert "5" in sentence


class TestSay:
    def test_fills_in_the_values(self) -> None:
        reason = Reason("growth.capped_by_border", {"margin_km": 5.0, "partners": ("HU", "UA")})
        assert say(reason) == (
            "The search stops 5 km before a border. To go further, ask the partner in: Hungary, Ukraine."
        )

    def test_names_countries_in_the_language_and_leaves_other_codes_as_they_are(self) -> None:
        assert say(Reason("places.countries", {"countries": ("RO",)}), "uk").endswith(": Румунія.")
        states = Reason("growth.capped_by_border", {"margin_km": 5.0, "partners": ("US-WY", "MX")})
        assert say(states).endswith("ask the partner in: US-WY, Mexico.")

    def test_writes_a_number_as_it_is_looked_up(self) -> None:
        assert "(code 1366046)" in say(Reason("facebook.photo_refused", {"code": 1366046}))

    @pytest.mark.parametrize(
        ("typed", "said"),
        [(1e30, "1e+30"), (-(10**28), "-1e+28"), (10**4_000, "1e+300"), (10**14, "100000000000000")],
        ids=["large", "small", "without end", "still read"],
    )
    def test_writes_a_number_that_nobody_reads_by_its_power_of_ten(self, typed: float, said: str) -> None:
        values: dict[str, Value] = {"where": "radius_km", "radius_km": typed, "most": 20_004.0}
        assert f" {said} km" in say(Reason("shape.radius", values))

    def test_counts_what_is_wrong(self) -> None:
        assert say(BadInput([Problem("shape.empty")]).reason) == "One thing has to be put right."

    def test_says_an_error_that_carries_its_code_itself(self) -> None:
        assert "RX" in say(UnknownArea("RX", ("RO", "RU")))

    def test_speaks_english_where_a_language_has_no_sentence(self) -> None:
        assert say(Reason("cli.no_such_file"), "hu") == "There is no such file. Check the path."

    def test_shows_the_code_when_nobody_wrote_a_sentence(self) -> None:
        assert say(Reason("nobody.wrote_this")) == "nobody.wrote_this"

    def test_puts_the_place_before_a_problem(self) -> None:
        problem = Problem("words.no_number", "do", {"language": "ro"})
        assert say_problem(problem) == "do: The text in ro holds no telephone number. Add contact.phone."

    def test_says_a_problem_of_the_whole_without_a_place(self) -> None:
        assert not say_problem(Problem("shape.empty")).startswith(":")

    def test_words_each_problem_of_bad_input(self) -> None:
        error = BadInput.at("languages", "words.no_catalogue", language="xx", known=("en", "ro"))
        assert say_problem(error.problems[0]).startswith("languages: There is no catalogue for the language xx.")


class TestFindSentence:
    def test_refuses_a_code_without_a_sentence(self) -> None:
        with pytest.raises(KeyError, match=r"nobody\.wrote_this"):
            find_sentence(Reason("nobody.wrote_this"), "en")

    def test_refuses_a_sentence_that_lacks_a_value(self) -> None:
        with pytest.raises(KeyError, match="cap_km"):
            find_sentence(Reason("growth.capped_by_distance"), "en")
