import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.channel.coverage import coverage_shape, parse_area
from alerts.errors import BadInput
from alerts.words.say import say
from geo.codecs import MOST_KEPT, MOST_POINTS, shape_to_document
from geo.errors import UnknownArea
from geo.gazetteer import Gazetteer
from geo.measure import contains
from geo.repairing import repairs_of
from geo.shapes import Circle, Point
from tests.make import countries, read_case

CLUJ = Point(23.59, 46.77)
SQUARE = {"type": "Polygon", "coordinates": [[[23, 46], [24, 46], [24, 47], [23, 47], [23, 46]]]}


def refusal(document: Any) -> tuple[str, str]:
    with pytest.raises(BadInput) as refused:
        parse_area(document, countries(), where="coverage")
    return refused.value.problems[0].where, refused.value.problems[0].code


class TestParseArea:
    def test_takes_a_code_alone(self) -> None:
        assert parse_area("ro", countries()) == {"codes": ["RO"]}

    def test_keeps_the_gazetteers_own_codes_once(self) -> None:
        assert parse_area({"codes": ["ISO3166-1:RO", "hu", "RO"]}, countries()) == {"codes": ["RO", "HU"]}

    def test_keeps_a_circle_a_circle(self) -> None:
        document = {"point": [23.59, 46.77], "radius_km": 25}
        assert parse_area(document, countries()) == {"point": [23.59, 46.77], "radius_km": 25.0}

    def test_keeps_of_geojson_the_ground_only(self) -> None:
        feature = {"type": "Feature", "properties": {"note": "whatever"}, "geometry": SQUARE}
        assert parse_area({"type": "FeatureCollection", "features": [feature]}, countries()) == SQUARE

    @pytest.mark.parametrize(
        ("document", "where", "code"),
        [
            ({}, "coverage", "shape.type"),
            ({"codes": []}, "coverage", "area.codes_invalid"),
            ({"codes": "RO"}, "coverage", "area.codes_invalid"),
            ({"codes": ["RO"], "radius_km": 3}, "coverage", "area.codes_invalid"),
            ({"codes": ["RO", 7]}, "coverage.codes[1]", "area.codes_invalid"),
            ({"codes": ["Narnia"]}, "coverage.codes[0]", "area.unknown"),
            ("", "coverage.codes[0]", "area.unknown"),
            ({"point": [23, 46], "radius_km": -1}, "coverage.radius_km", "shape.radius"),
            ({"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]}, "coverage.coordinates[0]", "shape.too_few_points"),
        ],
    )
    def test_says_where_it_is_wrong(self, document: Any, where: str, code: str) -> None:
        assert refusal(document) == (where, code)

    @given(st.recursive(st.none() | st.integers() | st.text(max_size=9), lambda inner: st.lists(inner, max_size=3)))
    def test_answers_or_refuses_anything_under_codes(self, codes: Any) -> None:
        try:
            document = parse_area({"codes": codes}, countries())
        except BadInput:
            return
        assert document == parse_area(document, countries())


class TestCoverageShape:
    def test_joins_the_ground_of_codes(self) -> None:
        shape = coverage_shape({"codes": ["RO", "HU"]}, countries())
        assert contains(shape, CLUJ)
        assert contains(shape, Point(19.04, 47.5))
        assert not contains(shape, Point(2.35, 48.86))

    def test_reads_back_what_is_stored(self) -> None:
        stored = parse_area({"point": [23.59, 46.77], "radius_km": 25}, countries())
        assert coverage_shape(stored, countries()) == Circle(CLUJ, 25.0)
        assert contains(coverage_shape(parse_area(SQUARE, countries()), countries()), CLUJ)

    def test_tells_when_an_area_set_has_lost_a_code(self) -> None:
        with pytest.raises(UnknownArea):
            coverage_shape({"codes": ["RO"]}, Gazetteer.of([]))


def ring(points: int) -> list[list[float]]:
    """A circle of so many corners, closed."""
    corners = [
        [23 + math.cos(2 * math.pi * n / points), 46 + math.sin(2 * math.pi * n / points)] for n in range(points)
    ]
    return [*corners, corners[0]]


def nest(document: Any, levels: int, wrap: Callable[[Any], Any]) -> Any:
    for _ in range(levels):
        document = wrap(document)
    return document


def star(points: int, skipped: int) -> list[list[float]]:
    """Its edges cross each other at `points * skipped` places."""
    turns = (math.tau * (skipped + 1) * n / points for n in range(points + 1))
    return [[23 + math.cos(turn), 46 + math.sin(turn)] for turn in turns]


def lattice(bars: int) -> list[list[list[list[float]]]]:
    """So many thin bars across as many others."""
    across = [(n / bars, 0.0, 0.4 / bars, 1.0) for n in range(bars)]
    boxes = [*across, *((south, west, high, wide) for west, south, wide, high in across)]
    return [
        [[[23 + x, 46 + y], [23 + x + w, 46 + y], [23 + x + w, 46 + y + h], [23 + x, 46 + y + h], [23 + x, 46 + y]]]
        for x, y, w, h in boxes
    ]


def spikes(count: int) -> list[list[float]]:
    """So many thin ones round a middle; no two cross."""
    turns = [math.pi * n / count for n in range(2 * count)]
    corners = [[23 + r * math.cos(t), 46 + r * math.sin(t)] for t, r in zip(turns, [1, 0.3] * count, strict=True)]
    return [*corners, corners[0]]


AWAY = [[30, 50], [31, 50], [31, 51], [30, 50]]  # a hole that is not inside: to be mended
AROUND = [[[20, 43], [26, 43], [26, 49], [20, 49], [20, 43]]]


def comb(teeth: int) -> list[list[float]]:
    """So many upright ones side by side."""
    corners = [[22 + n / teeth, 46.0 + n % 2] for n in range(2 * teeth)]
    return [*corners, [24.5, 45], [22, 45], corners[0]]


class TestAShapeThatIsTooMuch:
    """Refused before anything is made of it; what comes in with a case goes the same way."""

    @pytest.mark.parametrize(
        ("document", "code"),
        [
            ({"type": "Polygon", "coordinates": [ring(MOST_POINTS)]}, "shape.too_many_points"),
            ({"type": "MultiPolygon", "coordinates": [[ring(2_500)]] * 101}, "shape.too_many_points"),
            ({"type": "MultiPolygon", "coordinates": [[ring(4)]] * 1_001}, "shape.too_many_parts"),
            ({"type": "MultiPolygon", "coordinates": [[]] * 2_001}, "shape.too_many_parts"),
            ({"type": "GeometryCollection", "geometries": [{}] * 20_000}, "shape.too_many_parts"),
            ({"type": "Polygon", "coordinates": [star(301, 149)]}, "shape.too_many_crossings"),
            ({"type": "MultiPolygon", "coordinates": lattice(40)}, "shape.too_many_crossings"),
            ({"type": "MultiPolygon", "coordinates": [[star(45, 19)]] * 2}, "shape.too_many_crossings"),
            (
                {
                    "type": "GeometryCollection",
                    "geometries": [{"type": "Polygon", "coordinates": bar} for bar in lattice(40)],
                },
                "shape.too_many_crossings",
            ),
            # No line crosses another; to find that out of all of them would take a minute.
            ({"type": "MultiPolygon", "coordinates": [[spikes(650), AWAY]] * 20}, "shape.too_many_crossings"),
            ({"type": "Polygon", "coordinates": [spikes(2_000)]}, "shape.crowded"),
            ({"type": "Polygon", "coordinates": [comb(2_000)]}, "shape.crowded"),
            ({"type": "Polygon", "coordinates": [*AROUND, spikes(2_000)]}, "shape.crowded"),
            (nest(SQUARE, 900, lambda inner: {"type": "Feature", "geometry": inner}), "shape.too_deep"),
            (nest(SQUARE, 900, lambda inner: {"type": "GeometryCollection", "geometries": [inner]}), "shape.too_deep"),
            ({"type": "Polygon", "coordinates": nest([23, 46], 900, lambda inner: [inner])}, "shape.too_deep"),
            ({"type": "Polygon", "coordinates": [[[10**400, 46], *ring(4)]]}, "shape.not_finite"),
            ({"point": [23, 46], "radius_km": 10**400}, "shape.not_finite"),
            ({"point": [23, 46], "radius_km": 1e30}, "shape.radius"),
            ({"point": [1e300, 46], "radius_km": 1}, "shape.out_of_range"),
            ({"point": [23, -(10**30)], "radius_km": 1}, "shape.out_of_range"),
        ],
    )
    def test_is_refused_with_a_sentence(self, document: Any, code: str) -> None:
        with pytest.raises(BadInput) as refused:
            parse_area(document, countries())
        assert refused.value.problems[0].code == code
        assert say(refused.value.problems[0]) != code

    def test_is_refused_in_a_case_too(self) -> None:
        with pytest.raises(BadInput) as refused:
            read_case(area={"type": "Polygon", "coordinates": [ring(MOST_POINTS)]})
        assert [each.code for each in refused.value.problems] == ["shape.too_many_points"]

    def test_is_none_that_has_as_much_as_there_may_be(self) -> None:
        assert parse_area({"type": "Polygon", "coordinates": [ring(MOST_KEPT - 1)]}, countries())
        assert parse_area({"type": "Polygon", "coordinates": [star(45, 19)]}, countries())
        assert parse_area({"type": "Polygon", "coordinates": [spikes(200)]}, countries())
        collected = {"type": "GeometryCollection", "geometries": [{"type": "MultiPolygon", "coordinates": [[ring(4)]]}]}
        feature = {"type": "Feature", "geometry": collected}
        assert parse_area({"type": "FeatureCollection", "features": [feature]}, countries())

    @pytest.mark.parametrize("code", ["NO", "GR", "CL", "ID"])
    def test_is_no_coast_however_many_fjords_and_islands_it_has(self, code: str) -> None:
        outline = shape_to_document(countries().by_code(code).shape)
        largest = {**outline, "coordinates": sorted(outline["coordinates"], key=lambda part: -len(part[0]))[:900]}
        assert parse_area(largest, countries())


class TestASwappedShape:
    """Within 90 degrees numbers alone do not tell: the countries do where the ground was to be expected."""

    IN_ROMANIA = [[23, 46], [24, 46], [24, 47], [23, 47], [23, 46]]

    @pytest.mark.parametrize("document", [{"point": [46.7, 23.6], "radius_km": 20}, None])
    def test_is_refused_with_a_sentence_that_says_so(self, document: Any) -> None:
        swapped = [[lat, lon] for lon, lat in self.IN_ROMANIA]
        document = document or {"type": "Polygon", "coordinates": [swapped]}
        with pytest.raises(BadInput) as refused:
            parse_area(document, countries(), homes=["RO", None])
        (problem,) = refused.value.problems
        assert (problem.code, problem.where) == ("area.axes_swapped", "area")
        assert "outside Romania, and would lie in it with longitude and latitude swapped" in say(problem)

    @pytest.mark.parametrize("homes", [[], ["HU"], ["SA"], [None]])
    def test_is_none_where_it_may_be_meant(self, homes: list[str | None]) -> None:
        assert parse_area({"point": [46.7, 23.6], "radius_km": 20}, countries(), homes=homes)

    def test_is_none_that_lies_at_home(self) -> None:
        assert parse_area({"type": "Polygon", "coordinates": [self.IN_ROMANIA]}, countries(), homes=["RO"])


class TestAMendedShape:
    def test_is_kept_with_what_was_mended(self) -> None:
        kept = parse_area({"type": "Polygon", "coordinates": [[[23, 46], [24, 46], [24, 47]]]}, countries())
        assert [repair.code for repair in repairs_of(kept)] == ["repair.closed"]
        assert parse_area(kept, countries()) == kept

    def test_is_a_warning_of_its_case(self) -> None:
        parsed = read_case(area={"type": "Polygon", "coordinates": [[[23, 46], [24, 46], [24, 47]]]})
        assert [(each.where, each.code) for each in parsed.warnings if each.code.startswith("repair.")] == [
            ("area", "repair.closed")
        ]
