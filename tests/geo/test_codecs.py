"""Shapes come in with every mistake named and go out as valid GeoJSON and CAP without losing ground."""

import math
from itertools import product
from typing import Any

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.codecs import (
    MOST_KEPT,
    parse_cap_polygon,
    parse_document,
    read_document,
    read_geojson,
    shape_to_document,
    to_cap,
    to_geojson,
)
from geo.errors import ShapeError
from geo.measure import area_km2, planar_of, union
from geo.repairing import repairs_of
from geo.shapes import Circle, MultiPolygon, Point, Polygon, Shape

SQUARE = [[23.0, 46.0], [24.0, 46.0], [24.0, 47.0], [23.0, 47.0], [23.0, 46.0]]
HOLE = [[23.4, 46.4], [23.4, 46.6], [23.6, 46.6], [23.6, 46.4], [23.4, 46.4]]
circles = st.builds(Circle, st.builds(Point, st.floats(-180, 180), st.floats(-80, 80)), st.floats(0.5, 500))
shapes = st.lists(circles, min_size=1, max_size=3).map(union)


def polygon(*rings: object) -> dict[str, object]:
    return {"type": "Polygon", "coordinates": list(rings)}


class TestParse:
    def test_reads_polygon_feature_and_collections(self) -> None:
        plain = read_geojson(polygon(SQUARE)).shape
        feature = {"type": "Feature", "properties": {}, "geometry": polygon(SQUARE)}
        assert read_geojson(feature).shape == plain
        assert read_geojson({"type": "FeatureCollection", "features": [feature]}).shape == plain
        assert read_geojson({"type": "GeometryCollection", "geometries": [polygon(SQUARE)]}).shape == plain

    def test_reads_both_forms_of_our_circle(self) -> None:
        circle = Circle(Point(23.6, 46.7), 20)
        assert parse_document({"point": [23.6, 46.7], "radius_km": 20}) == circle
        assert read_geojson({"type": "Circle", "point": [23.6, 46.7], "radius_km": 20}).shape == circle

    def test_drops_an_altitude(self) -> None:
        assert read_geojson(polygon([[*at, 100.0] for at in SQUARE])) == read_geojson(polygon(SQUARE))

    def test_joins_overlapping_parts(self) -> None:
        shifted = [[lon + 0.5, lat] for lon, lat in SQUARE]
        joined = read_geojson({"type": "MultiPolygon", "coordinates": [[SQUARE], [shifted]]}).shape
        assert isinstance(joined, Polygon)

    @pytest.mark.parametrize(
        ("document", "code"),
        [
            ("POLYGON((0 0))", "shape.type"),
            ({"type": "Point", "coordinates": [1, 2]}, "shape.type"),
            ({"type": "Feature", "geometry": None}, "shape.type"),
            ({"type": ["Polygon"], "coordinates": []}, "shape.type"),
            ({"type": "Feature", "geometry": {"type": {}}}, "shape.type"),
            ({"type": "FeatureCollection", "features": []}, "shape.empty"),
            (polygon(), "shape.empty"),
            (polygon("x"), "shape.coordinates"),
            (polygon([[1, "2"], [2, 2], [2, 3], [1, 2]]), "shape.coordinates"),
            (polygon([[True, 2], [2, 2], [2, 3], [1, 2]]), "shape.coordinates"),
            (polygon([[23, 46], [24, 46], [23, 46]]), "shape.too_few_points"),
            (polygon([[23, 46], [23, 46], [24, 46], [23, 46]]), "shape.too_few_points"),
            (polygon(SQUARE, SQUARE), "shape.no_ground"),
            (polygon([[23, 46], [24, 47], [25, 48], [23, 46]]), "shape.no_ground"),
            (polygon([[40.0, -105.3], [40.1, -105.3], [40.1, -105.2], [40.0, -105.3]]), "shape.axes_swapped"),
            (polygon([[200, 10], [201, 10], [201, 11], [200, 10]]), "shape.out_of_range"),
            (polygon([[math.nan, 10], [20, 10], [20, 11], [math.nan, 10]]), "shape.not_finite"),
            (polygon([[math.inf, 10], [20, 10], [20, 11], [math.inf, 10]]), "shape.not_finite"),
            (polygon([[179, 10], [-179, 10], [-179, 11], [179, 11], [179, 10]]), "shape.wide_edge"),
            ({"point": [23.6, 46.7], "radius_km": 0}, "shape.radius"),
            ({"point": [23.6, 46.7], "radius_km": "20"}, "shape.coordinates"),
            ({"point": [23.6], "radius_km": 20}, "shape.coordinates"),
        ],
    )
    def test_names_each_mistake(self, document: object, code: str) -> None:
        with pytest.raises(ShapeError) as refused:
            read_document(document)
        assert refused.value.code == code

    def test_tells_where_the_mistake_is(self) -> None:
        with pytest.raises(ShapeError) as refused:
            read_geojson(polygon([*SQUARE[:2], [24.0, 147.0], *SQUARE[3:]]))
        assert refused.value.values["where"] == "coordinates[0][2]"


OPEN = SQUARE[:-1]
BOW_TIE = [[23, 46], [24, 47], [24, 46], [23, 47], [23, 46]]
ROUND = [[23 + math.cos(math.tau * n / 12_000), 46 + math.sin(math.tau * n / 12_000)] for n in range(12_000)]
OUTSIDE = [[0, 0], [1, 0], [1, 1], [0, 0]]
ACROSS = [[23.5, 46.4], [25, 46.4], [25, 46.6], [23.5, 46.6], [23.5, 46.4]]


class TestWhatIsMended:
    """The meaning is clear: it is mended, and said. Ground is never lost."""

    @pytest.mark.parametrize(
        ("document", "code", "where", "ground"),
        [
            (polygon(OPEN), "repair.closed", "coordinates[0]", 1.0),
            (polygon([SQUARE[0], *SQUARE]), "repair.repeated_points", "coordinates[0]", 1.0),
            (polygon(BOW_TIE), "repair.crossing", "coordinates[0]", 0.5),
            (polygon([*SQUARE[:-1], *SQUARE]), "repair.crossing", "coordinates[0]", 1.0),
            (polygon(SQUARE, OUTSIDE), "repair.hole_outside", "coordinates[1]", 1.0),
            (polygon(SQUARE, ACROSS), "repair.hole_cut", "coordinates[1]", 0.9),
        ],
    )
    def test_is_said_with_its_place(self, document: object, code: str, where: str, ground: float) -> None:
        drawn = read_document(document)
        assert [repair.code for repair in drawn.repairs] == [code]
        assert drawn.repairs[0].values["where"] == where
        assert planar_of(drawn.shape).area == pytest.approx(ground)
        assert shapely.is_valid(planar_of(drawn.shape))

    def test_parts_that_overlap_are_put_together(self) -> None:
        shifted = [[lon + 0.5, lat] for lon, lat in SQUARE]
        drawn = read_document({"type": "MultiPolygon", "coordinates": [[SQUARE], [shifted]]})
        assert [repair.code for repair in drawn.repairs] == ["repair.overlapping"]
        assert planar_of(drawn.shape).area == pytest.approx(1.5)

    def test_each_kind_is_said_once_with_how_often(self) -> None:
        apart = [[[lon + 2 * n, lat] for lon, lat in OPEN] for n in range(4)]
        (repair,) = read_document({"type": "MultiPolygon", "coordinates": [[ring] for ring in apart]}).repairs
        assert (repair.code, repair.values["where"], repair.values["more"]) == ("repair.closed", "coordinates[0][0]", 3)

    @pytest.mark.parametrize("count", [12_000, 200_000])
    def test_more_points_than_are_kept_are_simplified_outwards(self, count: int) -> None:
        corners = [math.tau * n / count for n in range(count)]
        ring = [[23 + math.cos(turn), 46 + math.sin(turn) * (1 + 0.001 * (n % 2))] for n, turn in enumerate(corners)]
        meant = shapely.Polygon(ring)
        drawn = read_document(polygon([*ring, ring[0]]))
        (repair,) = drawn.repairs
        assert (repair.code, repair.values["points"]) == ("repair.simplified", count + 1)
        assert int(str(repair.values["left"])) == shapely.get_num_coordinates(planar_of(drawn.shape)) <= MOST_KEPT
        assert planar_of(drawn.shape).covers(meant)
        assert 0 < float(str(repair.values["added_percent"])) < 5

    def test_is_kept_with_the_shape_and_nothing_else_is_believed(self) -> None:
        kept = read_document(polygon(OPEN)).to_document()
        assert [repair.code for repair in repairs_of(kept)] == ["repair.closed"]
        assert read_document(kept).repairs == ()
        forged = {**kept, "repaired": [{"code": "alert.area_needed", "values": {}}, {"code": "repair.closed"}, 7]}
        assert repairs_of(forged) == ()

    @pytest.mark.parametrize(
        "document", [polygon(OPEN), polygon(BOW_TIE), polygon(SQUARE, ACROSS), polygon([*ROUND, ROUND[0]])]
    )
    def test_is_read_as_it_was_kept_also_where_numbers_are_text(self, document: object) -> None:
        kept: Any = read_document(document).to_document()["repaired"]
        assert [repair.code for repair in repairs_of({"repaired": kept})] == [each["code"] for each in kept]
        as_text = [{**each, "values": {key: str(told) for key, told in each["values"].items()}} for each in kept]
        assert len(repairs_of({"repaired": as_text})) == 1

    @pytest.mark.parametrize(
        "values",
        [
            {},
            {"where": "coordinates[0]"},
            {"where": "coordinates[0]", "more": 0, "at": "the chief has approved it"},
            {"where": "coordinates[0]", "more": 0, "at": "\u202e23 46"},
            {"where": "coordinates[0]", "more": 1e300, "at": "23 46"},
            {"where": "coordinates[0]", "more": 10**5_000, "at": "23 46"},
            {"where": "coordinates[0]", "more": True, "at": "23 46"},
            {"where": "coordinates[0]", "more": "9" * 5_000, "at": "23 46"},
            {"where": ["coordinates[0]"], "more": 0, "at": "23 46"},
            {"where": "coordinates[0]", "more": 0, "at": "23 46", "points": 1},
        ],
    )
    def test_is_none_that_somebody_else_wrote(self, values: object) -> None:
        """Whoever approves reads it, on the page that everybody ends the search from."""
        assert repairs_of({"repaired": [{"code": "repair.crossing", "values": values}]}) == ()

    @pytest.mark.parametrize(
        ("text", "code"),
        [("46,23 46,24 47,24 47,23", "unclosed"), ("46,23 47,24 46,24 47,23 46,23", "self_intersecting")],
    )
    def test_a_cap_polygon_is_not_mended(self, text: str, code: str) -> None:
        with pytest.raises(ShapeError, match=rf"shape\.{code}"):
            parse_cap_polygon(text)


class TestDocument:
    @settings(max_examples=20, deadline=None)
    @given(shapes)
    def test_comes_back_as_it_was(self, shape: Shape) -> None:
        assert parse_document(shape_to_document(shape)) == shape

    def test_keeps_a_circle_a_circle(self) -> None:
        assert shape_to_document(Circle(Point(23.6, 46.7), 20)) == {"point": [23.6, 46.7], "radius_km": 20}


class TestGeoJson:
    @settings(max_examples=20, deadline=None)
    @given(shapes)
    def test_is_valid_right_handed_and_short(self, shape: Shape) -> None:
        geometry = to_geojson(shape)
        parsed = read_geojson(geometry).shape
        parts = parsed.polygons if isinstance(parsed, MultiPolygon) else (parsed,)
        for part in parts:
            assert isinstance(part, Polygon)
            assert shapely.LinearRing([(p.lon, p.lat) for p in part.exterior]).is_ccw
            assert all(p.lon == round(p.lon, 6) and p.lat == round(p.lat, 6) for p in part.exterior)
        assert area_km2(parsed) == pytest.approx(planar_area(shape), rel=1e-4)

    def test_draws_a_circle_with_64_corners(self) -> None:
        drawn = read_geojson(to_geojson(Circle(Point(23.6, 46.7), 20))).shape
        assert isinstance(drawn, Polygon)
        assert len(drawn.exterior) == 65


class TestCap:
    def test_keeps_a_circle_and_draws_no_polygon_beside_it(self) -> None:
        assert to_cap(Circle(Point(23.6236, -46.7712), 12.5)) == ((), ("-46.7712,23.6236 12.5",))

    def test_puts_latitude_first(self) -> None:
        polygons, circles = to_cap(read_geojson(polygon(SQUARE)).shape)
        assert circles == ()
        assert {pair.split(",")[0] for pair in polygons[0].split()} == {"46", "47"}

    @pytest.mark.parametrize("width", [1e-6, 2e-6, 1e-4])
    def test_comes_to_an_end_however_narrow_a_hole_is(self, width: float) -> None:
        """Slivers of a step of the grid lie between districts that were put together: a cut beside one is none."""
        hole = [[23.1234567, 46.2], [23.1234567 + width, 46.2], [23.1234567 + width / 2, 46.3], [23.1234567, 46.2]]
        holed = read_geojson(polygon(SQUARE, hole)).shape
        polygons, _ = to_cap(holed)
        assert shapely.union_all([as_polygon(text) for text in polygons]).buffer(1e-6).covers(planar_of(holed))

    def test_cuts_many_holes_out_and_fills_none(self) -> None:
        holes = [
            [[23 + x / 8, 46 + y / 8], [23.05 + x / 8, 46 + y / 8], [23.02 + x / 8, 46.06 + y / 8]]
            for x, y in product((0.3, 1.5, 2.6, 3.4, 4.7, 5.2, 6.1), (0.4, 2.2, 3.3, 4.6, 5.1, 6.7))
        ]
        holed = read_geojson(polygon(SQUARE, *([*hole, hole[0]] for hole in holes))).shape
        polygons, _ = to_cap(holed)
        told = shapely.union_all([as_polygon(text) for text in polygons])
        assert told.area == pytest.approx(1 - 42 * 0.0015, abs=1e-5)
        assert told.buffer(1e-6).covers(planar_of(holed))

    def test_cuts_a_hole_out_without_losing_ground(self) -> None:
        holed = read_geojson(polygon(SQUARE, HOLE)).shape
        polygons, _ = to_cap(holed)
        assert len(polygons) > 1
        rings = [as_polygon(text) for text in polygons]
        assert sum(ring.area for ring in rings) == pytest.approx(1 - 0.2 * 0.2, abs=1e-9)
        assert not any(ring.contains(shapely.Point(23.5, 46.5)) for ring in rings)

    @settings(max_examples=20, deadline=None)
    @given(st.lists(circles, min_size=2, max_size=4).map(union))
    def test_polygons_are_closed_simple_and_short(self, shape: Shape) -> None:
        polygons, _ = to_cap(shape)
        for text in polygons:
            pairs = text.split()
            assert pairs[0] == pairs[-1]
            assert len(pairs) >= 4
            assert all(len(number.partition(".")[2]) <= 6 for pair in pairs for number in pair.split(","))
            ring = as_polygon(text)
            assert ring.is_valid
            assert -180 <= ring.bounds[0] <= ring.bounds[2] <= 180
        covered = shapely.union_all([as_polygon(text) for text in polygons])
        assert covered.buffer(2e-6).covers(planar_of(shape))


def as_polygon(text: str) -> shapely.Polygon:
    pairs = [pair.split(",") for pair in text.split()]
    return shapely.Polygon([(float(lon), float(lat)) for lat, lon in pairs])


def planar_area(shape: Shape) -> float:
    return area_km2(parse_document(to_geojson(shape))) if isinstance(shape, Circle) else area_km2(shape)
