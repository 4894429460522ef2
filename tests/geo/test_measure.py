"""Distances, circles, corridors and the grid hold on the ellipsoid, at the poles and across the antimeridian."""

import gc
import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.covering import added_share, simplify
from geo.errors import ShapeError
from geo.gazetteer import load_countries
from geo.measure import (
    area_km2,
    cell_reach_km,
    circle_polygon,
    contains,
    corridor,
    corridor_along,
    destination,
    difference,
    distance_km,
    grow,
    intersects,
    length_km,
    planar_of,
    snap_to_grid,
    union,
)
from geo.shapes import Circle, MultiPolygon, Point, Polygon

CLUJ, ORADEA = Point(23.6236, 46.7712), Point(21.9183, 47.0458)
points = st.builds(Point, st.floats(-180, 180), st.floats(-84, 84))


def corners(shape: Polygon | MultiPolygon) -> list[Point]:
    parts = shape.polygons if isinstance(shape, MultiPolygon) else (shape,)
    return [point for part in parts for point in part.exterior]


class TestDistance:
    def test_is_geodesic(self) -> None:
        quarter_meridian = 10_001.966
        assert distance_km(Point(0, 0), Point(0, 90)) == pytest.approx(quarter_meridian, abs=0.001)

    @given(points, st.floats(0, 360), st.floats(0.1, 5000))
    def test_destination_lies_as_far_away_as_was_asked(self, start: Point, bearing: float, km: float) -> None:
        assert distance_km(start, destination(start, bearing, km)) == pytest.approx(km, rel=1e-6)


class TestCirclePolygon:
    @pytest.mark.parametrize("lat", [0, 52, 70])
    def test_is_as_wide_as_it_is_high(self, lat: float) -> None:
        polygon = circle_polygon(Circle(Point(20, lat), 10))
        lons, lats = [p.lon for p in corners(polygon)], [p.lat for p in corners(polygon)]
        width = distance_km(Point(min(lons), lat), Point(max(lons), lat))
        height = distance_km(Point(20, min(lats)), Point(20, max(lats)))
        assert width == pytest.approx(20, rel=0.005)
        assert height == pytest.approx(20, rel=0.005)

    @settings(max_examples=30, deadline=None)
    @given(points, st.floats(0.1, 2000), st.floats(0, 360), st.floats(0, 1))
    def test_loses_no_ground_of_the_circle(self, centre: Point, radius: float, bearing: float, share: float) -> None:
        inside = destination(centre, bearing, radius * share)
        assert contains(circle_polygon(Circle(centre, radius)), inside)

    @settings(max_examples=30, deadline=None)
    @given(points, st.floats(0.1, 100))
    def test_adds_next_to_none(self, centre: Point, radius: float) -> None:
        circle = Circle(centre, radius)
        assert area_km2(circle_polygon(circle)) == pytest.approx(area_km2(circle), rel=0.03 if radius < 1 else 0.01)

    def test_is_cut_at_the_antimeridian(self) -> None:
        polygon = circle_polygon(Circle(Point(179.9, -17), 50))
        assert isinstance(polygon, MultiPolygon)
        assert all(abs(point.lon) <= 180 for point in corners(polygon))
        assert contains(polygon, Point(-179.9, -17))
        assert area_km2(polygon) == pytest.approx(math.pi * 50**2, rel=0.01)

    def test_reaches_round_a_pole(self) -> None:
        polygon = circle_polygon(Circle(Point(10, 88), 500))
        assert contains(polygon, Point(-170, 89))
        assert contains(polygon, Point(-170, 87.6))
        assert not contains(polygon, Point(-170, 87.3))

    @pytest.mark.parametrize("radius", [12_000, 19_000])
    def test_may_be_larger_than_a_hemisphere(self, radius: float) -> None:
        polygon = circle_polygon(Circle(CLUJ, radius))
        assert contains(polygon, destination(CLUJ, 77, radius * 0.999))
        assert area_km2(polygon) == pytest.approx(area_km2(Circle(CLUJ, radius)), rel=0.01)


class TestCorridor:
    def test_covers_the_line_and_its_sides_and_no_more(self) -> None:
        shape = corridor(CLUJ, ORADEA, 20)
        length = distance_km(CLUJ, ORADEA)
        assert area_km2(shape) == pytest.approx(20 * length + math.pi * 10**2, rel=0.01)
        assert contains(shape, Point(23.03, 46.87))
        assert contains(shape, destination(CLUJ, 110, 9.9))
        assert not contains(shape, destination(CLUJ, 110, 10.2))

    def test_crosses_the_antimeridian(self) -> None:
        shape = corridor(Point(179.5, 67), Point(-179.5, 67), 10)
        assert isinstance(shape, MultiPolygon)
        assert contains(shape, Point(180, 67))

    def test_of_no_length_is_a_circle(self) -> None:
        assert area_km2(corridor(CLUJ, CLUJ, 20)) == pytest.approx(math.pi * 100, rel=0.01)


class TestSets:
    def test_a_union_covers_both(self) -> None:
        both = union([Circle(CLUJ, 5), Circle(ORADEA, 5)])
        assert isinstance(both, MultiPolygon)
        assert contains(both, CLUJ)
        assert contains(both, ORADEA)

    def test_a_union_of_one_stays_a_circle(self) -> None:
        assert union([Circle(CLUJ, 5)]) == Circle(CLUJ, 5)

    def test_circles_meet_when_their_radii_reach(self) -> None:
        apart = distance_km(CLUJ, ORADEA)
        assert intersects(Circle(CLUJ, apart / 2 + 0.01), Circle(ORADEA, apart / 2))
        assert not intersects(Circle(CLUJ, apart / 2 - 0.01), Circle(ORADEA, apart / 2))

    def test_shapes_meet_across_the_antimeridian(self) -> None:
        east = Polygon((Point(-180, -18), Point(-179, -18), Point(-179, -16), Point(-180, -16), Point(-180, -18)))
        assert intersects(Circle(Point(179.9, -17), 20), east)

    @given(st.floats(1, 50))
    def test_growing_reaches_so_far_and_hardly_further(self, km: float) -> None:
        square = Polygon((Point(23, 46), Point(24, 46), Point(24, 47), Point(23, 47), Point(23, 46)))
        grown = grow(square, km)
        assert contains(grown, destination(Point(23, 46.5), 270, km))
        assert not contains(grown, destination(Point(23, 46.5), 270, km * 1.1 + 0.1))

    @settings(max_examples=20, deadline=None)
    @given(points, st.floats(1, 500), st.integers(16, 60))
    def test_simplifying_never_loses_ground(self, centre: Point, radius: float, most: int) -> None:
        polygon = circle_polygon(Circle(centre, radius), points=200)
        simple = simplify(polygon, most)
        assert planar_of(simple).buffer(1e-9).covers(planar_of(polygon))
        assert len(corners(simple)) <= most


class TestDifference:
    def test_takes_away_what_the_other_covers(self) -> None:
        ring = difference(Circle(CLUJ, 10), Circle(CLUJ, 5))
        assert not contains(ring, CLUJ)
        assert contains(ring, destination(CLUJ, 45, 7))
        assert area_km2(ring) == pytest.approx(math.pi * 75, rel=0.02)

    def test_of_nothing_left_is_refused(self) -> None:
        with pytest.raises(ShapeError, match=r"shape\.empty"):
            difference(Circle(CLUJ, 5), Circle(CLUJ, 10))


class TestCorridorAlong:
    def test_follows_the_line_round_its_bends(self) -> None:
        bend = destination(CLUJ, 0, 40)
        line = [CLUJ, bend, destination(bend, 90, 40)]
        shape = corridor_along(line, 10)
        assert length_km(line) == pytest.approx(80, rel=1e-6)
        assert all(contains(shape, destination(point, 200, 4.9)) for point in line)
        assert contains(shape, destination(bend, 90, 20))
        assert not contains(shape, destination(CLUJ, 45, 25))

    def test_of_a_single_point_is_refused(self) -> None:
        with pytest.raises(ShapeError, match=r"shape\.empty"):
            corridor_along([CLUJ], 10)


class TestCovering:
    @pytest.mark.parametrize("parts", [1, 100, 300])
    def test_misses_nothing_for_any_number_of_parts(self, parts: int) -> None:
        chance = random.Random(parts)
        circles = [
            circle_polygon(Circle(Point(chance.uniform(20, 30), chance.uniform(44, 50)), chance.uniform(1, 9)), 96)
            for _ in range(parts)
        ]
        meant = union(circles)
        simple = simplify(meant, 60 if parts == 1 else 250)
        assert planar_of(simple).covers(planar_of(meant))
        assert len(corners(simple)) <= 250
        assert area_km2(meant) * (1 + added_share(meant, simple)) == pytest.approx(area_km2(simple), rel=1e-6)
        assert added_share(meant, simple) < {1: 0.1, 100: 5, 300: 10}[parts]

    @pytest.mark.parametrize("code", ["RO", "HR", "FJ", "NO"])
    def test_a_country_keeps_its_form(self, code: str) -> None:
        country = load_countries().by_code(code).shape
        simple = simplify(country)
        assert planar_of(simple).covers(planar_of(country))
        assert added_share(country, simple) < (1.0 if code == "FJ" else 0.35)

    def test_writes_six_decimals(self) -> None:
        simple = simplify(circle_polygon(Circle(CLUJ, 50), 400))
        assert all(round(p.lon, 6) == p.lon and round(p.lat, 6) == p.lat for p in corners(simple))

    def test_keeps_nothing_of_what_was_simplified(self) -> None:
        """All countries have 400,000 corners, and may be listed in any order: sixty lists would fill four gigabytes."""
        before = count_points()
        first = simplify(circle_polygon(Circle(CLUJ, 77), 20_000))
        assert count_points() - before < 1_000
        assert simplify(circle_polygon(Circle(CLUJ, 77), 20_000)) is first

    def test_a_circle_stays_one(self) -> None:
        assert simplify(Circle(CLUJ, 5)) == Circle(CLUJ, 5)
        assert added_share(Circle(CLUJ, 5), Circle(CLUJ, 5)) == 0


def count_points() -> int:
    gc.collect()
    return sum(type(each) is Point for each in gc.get_objects())


class TestSnapToGrid:
    @given(points, st.sampled_from([0.5, 1.0, 2.0, 5.0, 10.0, 50.0]))
    def test_is_idempotent(self, point: Point, cell_km: float) -> None:
        snapped = snap_to_grid(point, cell_km)
        assert snap_to_grid(snapped, cell_km) == snapped

    @given(points, st.sampled_from([1.0, 10.0, 50.0]))
    def test_keeps_the_point_within_reach_of_the_centre(self, point: Point, cell_km: float) -> None:
        reach = cell_reach_km(point, cell_km)
        assert distance_km(point, snap_to_grid(point, cell_km)) <= reach + 0.001
        assert reach >= cell_km / 2

    def test_gives_neighbours_the_same_centre(self) -> None:
        assert snap_to_grid(CLUJ, 10) == snap_to_grid(Point(CLUJ.lon + 0.001, CLUJ.lat + 0.001), 10)

    def test_180_and_minus_180_are_one_place(self) -> None:
        assert snap_to_grid(Point(180, 10), 5) == snap_to_grid(Point(-180, 10), 5)
