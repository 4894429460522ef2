"""A map holds what it is about, true to scale, anywhere on earth; of a coarse place it knows the cell and no more."""

import math

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo import planar
from geo.basemap import FILLS, SHRINKS, Basemap, Patch, Scene, Spot, draw_basemap
from geo.gazetteer import Gazetteer, load_countries, load_everything
from geo.measure import cell_polygon, circle_polygon, destination, distance_km, union
from geo.shapes import Circle, Point, Polygon

WIDTH, HEIGHT = 400, 360
CLUJ = Point(23.6236, 46.7712)
ROUNDED = 2e-6  # degrees: corners have six decimals
places = st.builds(Point, st.floats(-180, 180), st.floats(-89, 89))


@pytest.fixture(scope="module")
def world() -> Gazetteer:
    return load_everything()


def draw(scene: Scene, world: Gazetteer, language: str = "en") -> Basemap:
    return draw_basemap(scene, world, WIDTH, HEIGHT, language)


def spots(patches: tuple[Patch, ...]) -> list[Spot]:
    return [spot for patch in patches for ring in patch for spot in ring]


def is_inside(spot: Spot) -> bool:
    return 0 <= spot[0] <= WIDTH and 0 <= spot[1] <= HEIGHT


class TestTheFrame:
    @settings(max_examples=25)
    @given(places, st.floats(0.5, 3000), st.floats(0, 360))
    def test_holds_the_area_and_the_point_anywhere_on_earth(self, centre: Point, km: float, bearing: float) -> None:
        seen = destination(centre, bearing, km / 2)
        drawn = draw(Scene(Circle(centre, km), seen), load_countries())
        assert drawn.point is not None
        assert all(map(is_inside, [drawn.point, *spots(drawn.area)]))

    @pytest.mark.parametrize("code", ["FJ", "KI", "RU", "US", "NZ", "AQ", "NO", "TV"])
    def test_holds_whole_countries_across_the_antimeridian_and_at_a_pole(self, world: Gazetteer, code: str) -> None:
        drawn = draw(Scene(world.by_code(code).shape), world)
        xs, ys = zip(*spots(drawn.area), strict=True)
        assert 0 <= min(xs) <= max(xs) <= WIDTH
        assert 0 <= min(ys) <= max(ys) <= HEIGHT
        assert SHRINKS <= max((max(xs) - min(xs)) / WIDTH, (max(ys) - min(ys)) / HEIGHT) <= FILLS + 0.02

    def test_holds_a_point_outside_the_area(self, world: Gazetteer) -> None:
        drawn = draw(Scene(Circle(CLUJ, 10), destination(CLUJ, 90, 60)), world)
        assert drawn.point is not None
        assert is_inside(drawn.point)

    def test_widens_until_towns_can_be_seen_and_no_further(self, world: Gazetteer) -> None:
        near_sheki = draw(Scene(Circle(Point(47.17, 41.19), 12)), world)
        at_sea = draw(Scene(Circle(Point(-40, 40), 30)), world)
        for drawn in (near_sheki, at_sea):
            xs = [x for x, _ in spots(drawn.area)]
            assert (max(xs) - min(xs)) / HEIGHT >= SHRINKS - 0.01
        assert len(near_sheki.towns) > 1
        assert at_sea.towns == ()

    def test_a_point_alone_is_shown_in_its_surroundings(self, world: Gazetteer) -> None:
        drawn = draw(Scene(Circle(CLUJ, 0.05), CLUJ), world)
        assert HEIGHT / drawn.px_per_km >= 16


class TestTheDrawing:
    def test_has_north_up_and_east_right(self, world: Gazetteer) -> None:
        towns = {town.text: town for town in draw(Scene(Circle(CLUJ, 100)), world).towns}
        assert towns["Oradea"].x < towns["Cluj-Napoca"].x < towns["Târgu Mureş"].x
        assert towns["Baia Mare"].y < towns["Cluj-Napoca"].y < towns["Sibiu"].y

    @pytest.mark.parametrize("lat", [0.0, 46.8, 70.0, -89.0])
    def test_is_true_to_scale_in_every_direction(self, lat: float, world: Gazetteer) -> None:
        centre = Point(179.9, lat)
        drawn = draw(Scene(Circle(centre, 50)), world)
        lengths = [math.dist(spot, (WIDTH / 2, HEIGHT / 2)) for spot in spots(drawn.area)]
        assert min(lengths) == pytest.approx(50 * drawn.px_per_km, rel=0.01)
        assert max(lengths) == pytest.approx(50 * drawn.px_per_km, rel=0.01)

    def test_makes_one_land_of_what_the_antimeridian_cuts(self, world: Gazetteer) -> None:
        """No line runs down through Chukotka."""
        drawn = draw(Scene(Circle(Point(179.9, 67.5), 150)), world)
        mainland = drawn.own[0]
        middle = [y for x, y in mainland[0] if abs(x - WIDTH / 2) < 2]
        assert all(not 120 < y < 240 for y in middle)

    def test_tells_own_land_from_that_of_neighbours(self, world: Gazetteer) -> None:
        drawn = draw(Scene(world.by_code("RO").shape), world)
        assert len(drawn.own) == 1
        assert len(drawn.other) > 4

    @pytest.mark.parametrize("language", ["en", "ru"])
    def test_names_the_town_of_the_place_and_no_larger_one_near_by(self, world: Gazetteer, language: str) -> None:
        """On a map of all Kyrgyzstan the much larger Andijon lies beside Osh, a few px away."""
        osh = Point(72.8161, 40.5140)
        drawn = draw(Scene(world.by_code("KG").shape, osh), world, language)
        assert drawn.towns[0].text == {"en": "Osh", "ru": "Ош"}[language]
        assert {"Andijon", "Андижан"}.isdisjoint(town.text for town in drawn.towns)

    def test_of_a_place_in_no_town_gives_it_no_name(self, world: Gazetteer) -> None:
        in_the_hills = Point(23.6236, 46.4)
        drawn = draw(Scene(world.by_code("RO").shape, in_the_hills), world)
        assert drawn.point is not None
        assert all(math.dist((town.x, town.y), drawn.point) > HEIGHT / 12 for town in drawn.towns)

    def test_names_the_towns_of_the_area_beside_larger_ones_of_its_neighbours(self, world: Gazetteer) -> None:
        norway = [town.text for town in draw(Scene(world.by_code("NO").shape), world).towns[:6]]
        assert {"Oslo", "Bergen"} <= set(norway)
        assert "Stockholm" in [town.text for town in draw(Scene(world.by_code("NO").shape), world).towns]
        near_denver = [town.text for town in draw(Scene(world.by_code("FIPS:08059").shape), world).towns[:4]]
        assert {"Denver", "Lakewood"} <= set(near_denver)

    @pytest.mark.parametrize(("lon", "lat"), [(28.22, 36.44), (26.14, 38.37), (25.43, 36.39), (23.95, 35.5)])
    def test_of_a_whole_country_loses_no_island(self, world: Gazetteer, lon: float, lat: float) -> None:
        drawn = draw(Scene(world.by_code("GR").shape, Point(lon, lat)), world)
        assert drawn.point is not None
        assert min(shapely.Polygon(patch[0]).distance(shapely.Point(drawn.point)) for patch in drawn.area) < 2

    def test_draws_nothing_of_what_is_too_narrow_to_be_seen(self, world: Gazetteer) -> None:
        strip = Polygon(tuple(Point(24.2 + x, 47 + y) for x, y in ((0, 0), (0.3, 0), (0.3, 2e-6), (0, 0))))
        drawn = draw(Scene(union([circle_polygon(Circle(CLUJ, 40)), strip])), world)
        assert [len(patch) for patch in drawn.area] == [1]
        assert draw(Scene(strip, CLUJ), world).area == ()

    def test_keeps_the_hole_in_a_country(self, world: Gazetteer) -> None:
        drawn = draw(Scene(world.by_code("ZA").shape), world)
        assert len(drawn.own[0]) == 2

    def test_draws_counties_near_by_and_not_from_afar(self, world: Gazetteer) -> None:
        assert draw(Scene(world.by_code("FIPS:08013").shape), world).divisions
        assert len(draw(Scene(world.by_code("US-CO").shape), world).divisions) < 20
        assert draw(Scene(Circle(CLUJ, 50)), world).divisions == ()

    def test_is_the_same_for_the_same_scene(self, world: Gazetteer) -> None:
        scene = Scene(Circle(CLUJ, 80), CLUJ)
        assert draw(scene, world) == draw(scene, load_everything())


class TestACoarsePlace:
    @settings(max_examples=10)
    @given(places, st.sampled_from([1.0, 5.0, 25.0]), st.floats(0.01, 0.99), st.floats(0.01, 0.99))
    def test_draws_the_same_for_every_point_of_a_cell(self, point: Point, km: float, east: float, north: float) -> None:
        (west, south), (right, top) = ((p.lon, p.lat) for p in cell_polygon(point, km).exterior[:3:2])
        other = Point(west + (right - west) * east, south + (top - south) * north)
        shape, world = Circle(CLUJ, 30), load_countries()
        assert draw(Scene(shape, point, km), world) == draw(Scene(shape, other, km), world)

    def test_shows_the_cell_and_no_point(self, world: Gazetteer) -> None:
        drawn = draw(Scene(Circle(CLUJ, 30), CLUJ, 5), world)
        assert drawn.point is None
        assert len(spots(drawn.cell)) == 4

    @given(places, st.floats(0.5, 50))
    def test_its_cell_holds_the_point(self, point: Point, km: float) -> None:
        away = planar.lift(cell_polygon(point, km)).distance(shapely.Point(point.lon, point.lat))
        assert away < ROUNDED or 180 - abs(point.lon) < ROUNDED or abs(point.lat) > 88


class TestNames:
    @pytest.mark.parametrize(("language", "name"), [("en", "Hungary"), ("hu", "Magyarország"), ("ar", "هنغاريا")])
    def test_countries_are_named_in_the_language(self, language: str, name: str, world: Gazetteer) -> None:
        drawn = draw(Scene(world.by_code("RO").shape), world, language)
        assert name in {country.text for country in drawn.countries}

    def test_the_town_where_the_child_was_seen_comes_first(self, world: Gazetteer) -> None:
        turda = Point(23.7833, 46.5667)
        first, second, *_ = draw(Scene(Circle(CLUJ, 40), turda), world).towns
        assert (first.text, second.text) == ("Turda", "Cluj-Napoca")

    def test_without_a_point_the_largest_comes_first(self, world: Gazetteer) -> None:
        assert draw(Scene(world.by_code("RO").shape), world).towns[0].text in ("Bucharest", "Budapest")


class TestScale:
    @pytest.mark.parametrize(("unit", "most"), [(1.0, 100), (1.609344, 100), (1.0, 37)])
    def test_is_the_longest_round_length_that_fits(self, unit: float, most: float, world: Gazetteer) -> None:
        drawn = draw(Scene(Circle(CLUJ, 90)), world)
        length, px = drawn.scale(unit, most)
        assert px <= most < px * 2.51
        assert f"{length:g}".rstrip("0") in ("1", "2", "5")

    def test_measures_what_lies_on_the_map(self, world: Gazetteer) -> None:
        drawn = draw(Scene(Circle(CLUJ, 100)), world)
        towns = {town.text: town for town in drawn.towns}
        cluj, sibiu = towns["Cluj-Napoca"], towns["Sibiu"]
        px = math.dist((cluj.x, cluj.y), (sibiu.x, sibiu.y))
        km = distance_km(Point(23.6, 46.7667), Point(24.1511, 45.7983))
        assert px / drawn.px_per_km == pytest.approx(km, rel=0.01)
