import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.case.document import dump_case, parse_case, parse_case_object
from alerts.errors import BadInput
from alerts.facts import Sex, Tier
from tests.alerts.case.written import (
    CASES,
    NOW,
    WHOLE,
    change,
    find_problems,
    find_written_problems,
    parse_changed,
    set_at,
    spell,
    walk,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda nodes: st.lists(nodes, max_size=3) | st.dictionaries(st.text(), nodes, max_size=3),
)

MINIMAL = """
reference: 0404
agency: {name: Politi, country: NO, timezone: Europe/Oslo}
kind: lost
tier: endangered
rules: generic
languages: ["no"]
children: [{given_name: Null, age: 2}]
vehicles: [{type: car, plate: 12E45, country: NO}]
last_seen: {place: Oslo, at: 2026-02-07T18:45:00+01:00}
contact: {phone: 112, name: Politi}
quiet_hours: [22:00, 06:00]
do_not_approach: true
"""


def where_and_code(text: str, media: str = "yaml") -> list[tuple[str, str]]:
    return [(problem.where, problem.code) for problem in find_written_problems(text, media)]


class TestExamples:
    @pytest.mark.parametrize("name", ["ro-car", "az-drill", "hr-link-only", "kg-family"])
    def test_every_example_is_read_and_warns_of_nothing_but_its_invented_number(self, name):
        parsed = parse_case((CASES / f"{name}.yaml").read_text("utf-8"), media="yaml", now=NOW)
        assert [warning.code for warning in parsed.warnings] == ["case.phone_invalid"]

    def test_a_pack_that_is_not_there_names_those_that_are(self):
        written = (CASES / "us-county.yaml").read_bytes().replace(b"us-amber", b"us-amver")
        (problem,) = find_written_problems(written)
        assert (problem.where, problem.code) == ("rules", "case.unknown_pack")
        assert problem.values["known"] == ("eu-116000", "generic", "hr-neno", "kr", "uk-cra", "us-amber")

    def test_the_copies_that_travel_with_the_demo_are_the_same(self):
        for file in CASES.glob("*.yaml"):
            assert (CASES.parents[1] / "workers" / "cases" / file.name).read_bytes() == file.read_bytes()


class TestYamlScalars:
    def test_stay_what_was_written_and_are_typed_by_the_schema(self):
        document = parse_case(MINIMAL, media="yaml", now=NOW).document
        assert document.agency.country == "NO"
        assert document.reference == "0404"
        assert document.vehicles[0].plate == "12E45"
        assert document.children[0].given_name == "Null"
        assert document.children[0].age == 2
        assert document.do_not_approach is True
        assert document.contact.phone == "112"
        assert document.quiet_hours is not None
        assert [hour.isoformat() for hour in document.quiet_hours] == ["22:00:00", "06:00:00"]

    def test_a_bare_text_is_in_the_first_language(self):
        document = parse_case(MINIMAL, media="yaml", now=NOW).document
        assert document.last_seen.place == {"no": "Oslo"}

    def test_what_is_left_out_has_its_default(self):
        document = parse_case(MINIMAL, media="yaml", now=NOW).document
        assert document.mode == "actual"
        assert document.children[0].sex is Sex.UNKNOWN
        assert document.children[0].publish.name
        assert document.last_seen.precision_km == 0
        assert document.last_seen.travel == "unknown"
        assert document.expires_hours is None
        assert document.verification.protected_address is None

    @pytest.mark.parametrize("word", ["yes", "on", "True", "1"])
    def test_only_true_and_false_are_answers(self, word):
        text = MINIMAL.replace("do_not_approach: true", f"do_not_approach: {word}")
        assert where_and_code(text) == [("do_not_approach", "case.not_a_flag")]

    def test_null_leaves_an_optional_field_out(self):
        text = MINIMAL.replace("do_not_approach: true", "do_not_approach: null\npartners:")
        assert parse_case(text, media="yaml", now=NOW).document.partners == ()

    def test_null_in_quotes_is_text(self):
        text = MINIMAL.replace("place: Oslo", 'place: "null"')
        assert parse_case(text, media="yaml", now=NOW).document.last_seen.place == {"no": "null"}


class TestYamlWriting:
    @pytest.mark.parametrize(
        ("line", "where", "code"),
        [
            ("tier: advisory", "tier", "case.key_twice_at"),
            ("mode: &m actual", "mode", "case.anchor"),
            ("mode: *m", "mode", "case.alias"),
            ("mode: !!str actual", "mode", "case.tag"),
            ("<<: {mode: actual}", "<<", "case.unknown_key"),
            ("? [a, b]\n: 1", "", "case.key_not_text"),
        ],
    )
    def test_refuses_what_yaml_can_do_beyond_plain_values(self, line, where, code):
        text = MINIMAL + "reference_: &m x\n" * ("*m" in line) + line
        assert (where, code) in where_and_code(text)

    def test_tells_the_line_of_a_second_key(self):
        (problem,) = find_written_problems(MINIMAL + "tier: advisory")
        assert problem.values == {"key": "tier", "line": MINIMAL.count("\n") + 1}

    def test_tells_line_and_column_of_a_slip(self):
        (problem,) = find_written_problems("reference: x\nagency: {name: [\n")
        assert problem.code == "case.yaml_syntax"
        assert problem.values["line"] == 3
        assert problem.values["column"] == 1

    def test_tells_line_and_column_of_a_character_that_yaml_forbids(self):
        for before in ("reference: x", "reference: ăș😀"):
            (problem,) = find_written_problems(f"{before}\nkind: ă\x07b")
            assert problem.code == "case.yaml_character"
            assert problem.values == {"line": 2, "column": 8, "character": "U+0007"}

    def test_refuses_a_second_document(self):
        assert where_and_code(MINIMAL + "---\nreference: 1\n") == [("", "case.second_document")]

    @pytest.mark.parametrize("text", ["", "# nothing\n", "null"])
    def test_refuses_an_empty_file(self, text):
        assert where_and_code(text) == [("", "case.empty")]

    def test_refuses_a_list(self):
        assert where_and_code("[1, 2]") == [("", "case.not_a_document")]

    @pytest.mark.parametrize("text", ['a: "\\U00110000"', 'a: "\\uD800"', "%YAML 1." + "9" * 5000 + "\n--- a"])
    def test_refuses_an_escape_that_stands_for_nothing(self, text):
        assert where_and_code(text) == [("", "case.yaml_syntax")]

    def test_refuses_half_a_character(self):
        assert where_and_code("a: \ud800") == [("", "case.not_utf8")]


class TestBounds:
    @pytest.mark.parametrize("media", ["yaml", "json"])
    @pytest.mark.parametrize("depth", [21, 100_000])
    def test_refuses_what_is_nested_deeper_than_a_case_can_be(self, media, depth):
        assert where_and_code("[" * depth + "]" * depth, media) == [("", "case.too_deep")]

    def test_refuses_what_is_not_utf_8(self):
        (problem,) = find_written_problems("reference: Poliția".encode("utf-16"))
        assert problem.code == "case.not_utf8"

    def test_a_byte_order_mark_does_not_matter(self):
        assert parse_case(b"\xef\xbb\xbf" + MINIMAL.encode(), media="yaml", now=NOW).document.reference == "0404"


class TestJson:
    def test_refuses_a_key_that_stands_twice_and_names_its_path(self):
        text = json.dumps(WHOLE).replace('"colour": "red"', '"colour": "red", "colour": "blue"')
        assert where_and_code(text, "json") == [("children[0].clothing[0].colour", "case.key_twice")]

    @pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
    def test_refuses_numbers_that_are_none(self, number):
        text = json.dumps(WHOLE).replace("28.5", number)
        (problem,) = find_written_problems(text, "json")
        assert problem.code in ("case.not_finite", "case.not_a_number")

    def test_refuses_a_number_of_thousands_of_digits(self):
        assert where_and_code(json.dumps(WHOLE).replace("28.5", "9" * 5000), "json") == [("", "case.number_too_long")]

    def test_refuses_a_number_where_text_is_meant(self):
        assert [(p.where, p.code) for p in find_problems(change(("reference", 404)))] == [
            ("reference", "case.not_text")
        ]

    def test_tells_line_and_column_of_a_slip(self):
        (problem,) = find_written_problems('{"reference": "x",\n "kind" 1}', "json")
        assert (problem.code, problem.values["line"], problem.values["column"]) == ("case.json_syntax", 2, 9)

    def test_refuses_half_a_character(self):
        text = json.dumps(WHOLE).replace("Ivana", "\\ud83d")
        assert ("children[0].given_name", "text.forbidden_character") in where_and_code(text, "json")


class TestProblems:
    def test_all_are_told_at_once_with_their_paths(self):
        tree = change(
            ("children.0.hair.colour", "brwon"),
            ("children.0.months", 18),
            ("children.1.born", None),
            ("last_seen.at", "2026-11-22T10:00:00"),
            ("colour", "red"),
            ("verification.criteria", {"informaton": True}),
            ("languages", ["hr", "hr"]),
        )
        assert {(problem.where, problem.code) for problem in find_problems(tree)} == {
            ("children[0].hair.colour", "case.unknown_code_near"),
            ("children[0].months", "case.age_twice"),
            ("children[1].age", "case.age_missing"),
            ("last_seen.at", "case.time_without_offset"),
            ("colour", "case.unknown_key"),
            ("verification.criteria.informaton", "case.unknown_key_near"),
            ("languages[1]", "case.twice"),
        }

    @pytest.mark.parametrize(
        ("path", "given", "near"),
        [
            ("children.0.hair.colour", "brwon", "brown"),
            ("children.0.clothing.0.garment", "jaket", "jacket"),
            ("children.0.eyes", "gray", "grey"),
            ("vehicles.0.type", "Estate", "estate"),
            ("vehicles.0.country", "hr", "HR"),
            ("agency.country", "Croatia", "HR"),
            ("agency.timezone", "europe/zagreb", "Europe/Zagreb"),
            ("kind", "abducted", "abduction"),
            ("last_seen.travel", "bycicle", "bicycle"),
            ("languages", ["hr", "uz_cyrl"], "uz-Cyrl"),
            ("children.0.speaks", ["romanian"], "ro"),
        ],
    )
    def test_an_unknown_code_names_the_nearest(self, path, given, near):
        told = [problem.values["near"] for problem in find_problems(change((path, given))) if "near" in problem.values]
        assert near in told[0]

    def test_a_code_that_is_near_to_nothing_names_what_is_known(self):
        (problem,) = find_problems(change(("children.0.build", "zzzz")))
        assert problem.values["known"] == ("slim", "medium", "heavy")

    @pytest.mark.parametrize(("key", "near"), [("given_nam", "given_name"), ("Hair", "hair"), ("colour", None)])
    def test_an_unknown_key_names_the_nearest_field_of_its_own_part(self, key, near):
        (problem,) = find_problems(change((f"children.0.{key}", "x")))
        assert problem.where == f"children[0].{key}"
        assert (problem.values["near"][0] if near else problem.values["known"][0]) == (near or "given_name")

    @pytest.mark.parametrize(
        ("path", "value", "code"),
        [
            ("children.0.given_name", "x" * 300, "text.too_long"),
            ("children.0.given_name", "Iva\u202ena", "text.forbidden_character"),
            ("children.0.given_name", "Iva\u200bna", "text.forbidden_character"),
            ("children.0.given_name", "Iva\x00na", "text.forbidden_character"),
            ("children.0.given_name", "Iva\nna", "text.one_line"),
            ("children.0.given_name", " ", "text.empty"),
            ("children.0.given_name", "---", "text.no_letters"),
            ("children.0.given_name", "I" + "\u0301" * 30, "text.stacked_marks"),
            ("children.0.age", 2.5, "case.not_whole"),
            ("children.0.age", True, "case.not_whole"),
            ("children.0.age", -1, "case.out_of_range"),
            ("children.0.age", 10**30, "case.out_of_range"),
            ("children.1.born", "2026-12-24", "case.in_the_future"),
            ("children.1.born", "2025-02-30", "case.not_a_day"),
            ("last_seen.at", "2026-11-22T14:00:00+01:00", "case.in_the_future"),
            ("last_seen.at", "2026-13-22T14:00:00+01:00", "case.not_a_time"),
            ("last_seen.point", [46.77, 123.62], "case.point_off_the_globe"),
            ("last_seen.point", [1], "case.not_a_point"),
            ("contact.phone", "call us", "case.not_a_phone"),
            ("contact.url", "javascript:alert(1)", "case.not_a_url"),
            ("contact.url", "https://police@evil.example", "case.not_a_url"),
            ("contact.url", "https://[::", "case.not_a_url"),
            ("quiet_hours", ["22:00"], "case.not_quiet_hours"),
            ("quiet_hours", ["25:00", "06:00"], "case.not_a_clock_time"),
            ("quiet_hours", ["06:00", "06:00"], "case.quiet_hours_same"),
            ("languages", [], "case.too_few"),
            ("languages.0", "xx", "case.unknown_language"),
            ("agency.country", "EU", "case.unknown_country"),
            ("area", "Zagreb", "case.not_an_area"),
            ("verification.custody", "unclear", "case.unknown_code"),
        ],
    )
    def test_a_value_that_can_not_be_is_named(self, path, value, code):
        where = path.replace(".0", "[0]").replace(".1", "[1]")
        assert (where, code) in [(problem.where, problem.code) for problem in find_problems(change((path, value)))]

    def test_an_area_without_codes_is_refused(self):
        (problem,) = find_problems(change(("area", {"codes": []})))
        assert (problem.where, problem.code) == ("area.codes", "case.too_few")

    def test_a_number_too_long_for_python_to_print_is_named(self):
        (problem,) = find_problems(change(("children.0.age", 10**5000)))
        assert (problem.where, problem.code) == ("children[0].age", "case.out_of_range")

    def test_a_drawn_area_without_ground_is_refused_by_its_reason(self):
        line = [[[0, 0], [1, 1], [2, 2], [0, 0]]]
        (problem,) = find_problems(change(("area", {"type": "Polygon", "coordinates": line})))
        assert (problem.where, problem.code) == ("area", "shape.no_ground")

    def test_what_was_typed_is_repeated_short_and_harmless(self):
        (problem,) = find_problems(change(("children.0.build", "\x1b[31m" + "x" * 1000)))
        assert problem.values["given"].startswith("\\u001b[31m")
        assert len(problem.values["given"]) < 80

    def test_thousands_of_slips_make_a_short_answer(self):
        problems = find_problems({f"key{number}": 1 for number in range(5000)})
        assert len(problems) == 201
        assert problems[-1].values == {"count": 5000 + 9 - 200}

    @given(st.text() | st.binary(), st.sampled_from(["yaml", "json"]))
    def test_whatever_is_handed_in_is_read_or_told(self, text, media):
        assert find_written_problems(text, media)

    @given(st.sampled_from([path for path, _ in walk(WHOLE) if path]), JSON)
    def test_whatever_stands_in_a_field_is_read_or_told_at_its_path(self, path, value):
        tree = change()
        set_at(tree, path, value)
        assert all(problem.where.startswith(spell(path[:1])) for problem in find_problems(tree))


class TestAreas:
    def test_a_feature_is_stripped_to_its_geometry(self):
        ring = [[["15.5", "45.5"], ["16.5", "45.5"], ["16.5", "46.5"], ["15.5", "45.5"]]]
        feature = {"type": "Feature", "properties": {"by": "me"}, "geometry": {"type": "Polygon", "coordinates": ring}}
        assert parse_changed(("area", feature)).area == {
            "type": "Polygon",
            "coordinates": [[[15.5, 45.5], [16.5, 45.5], [16.5, 46.5], [15.5, 45.5]]],
        }

    def test_codes_are_kept(self):
        assert dump_case(parse_changed(("area", {"codes": ["FIPS:08013"]})))["area"] == {"codes": ["FIPS:08013"]}


class TestWarnings:
    @pytest.mark.parametrize("phone", ["112", "116000", "116 000", "+385 1 4561 111"])
    def test_numbers_that_are_right_give_none(self, phone):
        assert parse_case_object(change(("contact.phone", phone)), now=NOW).warnings == ()

    @pytest.mark.parametrize(
        ("path", "value", "where", "code"),
        [
            ("contact.phone", "+999 0000 0101", "contact.phone", "case.phone_invalid"),
            ("contact.phone", "+385 91 123 4567", "contact.phone", "case.phone_mobile"),
            ("children.0.marks", {"hr": "ožiljak"}, "children[0].marks", "case.untranslated"),
            ("last_seen.place", {"hr": "a", "en": "b", "ro": "c"}, "last_seen.place", "case.text_unused"),
            ("children.0.latin_name", "Ivana Ana Maria Uzorak", "children[0].latin_name", "case.latin_name_unclear"),
            ("children.0.age", 0, "children[0].age", "case.baby_in_years"),
        ],
    )
    def test_what_should_be_looked_at_is_named(self, path, value, where, code):
        warnings = parse_case_object(change((path, value)), now=NOW).warnings
        assert [(warning.where, warning.code) for warning in warnings] == [(where, code)]


class TestTheDocument:
    def test_can_not_be_changed(self):
        with pytest.raises(ValueError, match="frozen"):
            parse_changed().tier = Tier.ADVISORY

    def test_is_refused_with_one_error_for_the_whole(self):
        with pytest.raises(BadInput) as refused:
            parse_case_object({}, now=NOW)
        assert refused.value.reason.values == {"count": len(refused.value.problems)}
        assert all(problem.code == "case.missing_like" for problem in refused.value.problems)
