"""Countries, counties and towns are found by code, in every language, by point and inside a heading."""

import weakref
from collections.abc import Callable

import pytest
import shapely

from geo.area import Area
from geo.errors import UnknownArea
from geo.folding import fold, one_typo_away
from geo.gazetteer import Gazetteer, load_countries, load_everything, load_us_counties
from geo.measure import area_km2, contains, distance_km, planar_of
from geo.shapes import Circle, Point


@pytest.fixture(scope="module")
def world() -> Gazetteer:
    return load_countries()


@pytest.fixture(scope="module")
def counties() -> Gazetteer:
    return load_us_counties()


@pytest.fixture(scope="module")
def everything() -> Gazetteer:
    return load_everything()


class TestByCode:
    @pytest.mark.parametrize("code", ["RO", "ro", "ISO3166-1:RO", "ISO3166-1:642"])
    def test_knows_a_country_by_each_of_its_codes(self, world: Gazetteer, code: str) -> None:
        romania = world.by_code(code)
        assert (romania.code, romania.kind, romania.name("hu")) == ("RO", "country", "Románia")
        assert area_km2(romania.shape) == pytest.approx(238_397, rel=0.02)

    def test_names_the_nearest_codes_of_an_unknown_one(self, world: Gazetteer) -> None:
        with pytest.raises(UnknownArea) as unknown:
            world.by_code("ISO3166-1:RX")
        assert any(code.startswith("ISO3166-1:") for code in unknown.value.nearest)

    @pytest.mark.parametrize("code", ["FIPS:08013", "SAME:008013"])
    def test_knows_a_county(self, counties: Gazetteer, code: str) -> None:
        boulder = counties.by_code(code)
        assert (boulder.name("es"), boulder.parent) == ("Boulder, Colorado", "US-CO")
        assert area_km2(boulder.shape) == pytest.approx(1_920, rel=0.05)

    def test_joined_sets_answer_for_both(self, world: Gazetteer, counties: Gazetteer) -> None:
        both = world.joined(counties)
        assert both.by_code("FIPS:08059").code == "FIPS:08059"
        assert both.by_code("KG").code == "KG"

    def test_every_country_has_valid_ground_and_a_name(self, world: Gazetteer) -> None:
        for code in ("RU", "FJ", "AQ", "US", "NO", "FR", "XK", "VA", "UA"):
            outline = world.outline(code)
            assert shapely.is_valid(outline)
            assert outline.area > 0
            assert world.by_code(code).name("ar")


class TestNames:
    def test_fall_back_to_a_sibling_script_then_english(self, world: Gazetteer) -> None:
        uzbekistan = world.by_code("UZ")
        assert uzbekistan.name("uz") in {uzbekistan.names["uz-Latn"], uzbekistan.names["uz-Cyrl"]}
        assert uzbekistan.name("ja") == "Uzbekistan"

    @pytest.mark.parametrize(
        ("one", "other"),
        [("İSTANBUL", "istanbul"), ("IĞDIR", "ığdır"), ("Şəki", "seki"), ("Oʻsh", "O'sh"), ("أوش", "اوش")],
    )
    def test_fold_alike(self, one: str, other: str) -> None:
        assert fold(one) == fold(other)


class TestFind:
    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("romania", "RO"),
            ("Румыния", "RO"),
            ("azərbaycan", "AZ"),
            ("TURKIYE", "TR"),
            ("o‘zbekiston", "UZ"),
            ("رومانيا", "RO"),
        ],
    )
    def test_countries_in_any_language_and_case(self, world: Gazetteer, text: str, code: str) -> None:
        assert world.find(text)[0].code == code

    @pytest.mark.parametrize(
        ("text", "country"),
        [("Oradea", "RO"), ("Kolozsvár", "RO"), ("Andijan", "UZ"), ("Андижан", "UZ"), ("osh", "KG"), ("Ош", "KG"),
         ("Rijeka", "HR"), ("Sheki", "AZ"), ("Denver", "US"), ("Boulder", "US")],
    )  # fmt: skip
    def test_towns(self, world: Gazetteer, text: str, country: str) -> None:
        town = world.find(text)[0]
        assert (town.kind, town.parent) == ("city", country)

    def test_the_azeri_spelling_finds_sheki(self, world: Gazetteer) -> None:
        assert "Sheki" in [area.name("en") for area in world.find("Şəki")]

    def test_counties(self, counties: Gazetteer) -> None:
        assert counties.find("boulder")[0].code == "FIPS:08013"

    @pytest.mark.parametrize("text", ["", "  ", "xqzxqz"])
    def test_nothing_for_nothing(self, world: Gazetteer, text: str) -> None:
        assert world.find(text) == []


class TestAt:
    @pytest.mark.parametrize(
        ("lon", "lat", "code"),
        [(23.6236, 46.7712, "RO"), (72.8161, 40.5140, "KG"), (47.1706, 41.1919, "AZ"), (14.46, 45.35, "HR"),
         (-105.27, 40.015, "US"), (179.5, 67.5, "RU"), (-175.0, 67.0, "RU"), (34.1, 44.95, "UA"), (18.0, 65.0, "SE")],
    )  # fmt: skip
    def test_knows_the_country_of_a_point(self, world: Gazetteer, lon: float, lat: float, code: str) -> None:
        country = world.at(Point(lon, lat))
        assert country is not None
        assert country.code == code

    def test_knows_none_at_sea(self, world: Gazetteer) -> None:
        assert world.at(Point(-40, 40)) is None

    def test_knows_the_county_rather_than_its_state(self, counties: Gazetteer) -> None:
        county = counties.at(Point(-105.27, 40.015))
        assert county is not None
        assert county.code == "FIPS:08013"


class TestPlace:
    @pytest.mark.parametrize(
        ("heading", "lon", "lat"),
        [("E60 Oradea", 21.92, 47.05), ("Andijon, UZ", 72.35, 40.78), ("US 36 Denver", -104.98, 39.74),
         ("Baia Mare, cu autobuzul", 23.58, 47.66), ("bus to Paris", 2.35, 48.85)],
    )  # fmt: skip
    def test_recognises_the_town_in_a_heading(self, world: Gazetteer, heading: str, lon: float, lat: float) -> None:
        place = world.place(heading)
        assert place is not None
        assert distance_km(place, Point(lon, lat)) < 5

    def test_takes_the_namesake_that_is_near(self, world: Gazetteer) -> None:
        ontario = world.place("London", near=Point(-80.5, 43.4))
        assert ontario is not None
        assert ontario.lon < -70

    @pytest.mark.parametrize("heading", ["towards the north", "E60", "", "osh-osh in the woods"])
    def test_recognises_none_where_none_is(self, world: Gazetteer, heading: str) -> None:
        assert world.place(heading) is None


class TestOf:
    def test_holds_areas_at_hand(self) -> None:
        sector = Area("SECTOR:1", {"ro": "Sectorul 1"}, "sector", "RO", Circle(Point(26.07, 44.49), 5), ("X:1",))
        given = Gazetteer.of([sector])
        assert given.by_code("x:1").name("ro") == "Sectorul 1"
        assert [area.code for area in given.find("sectorul 1")] == ["SECTOR:1"]
        assert given.at(Point(26.07, 44.49)) is not None


class TestGround:
    def test_of_several_codes_is_all_of_them(self) -> None:
        gazetteer = load_countries()
        ground = gazetteer.ground_of(("RO", "HU"))
        assert contains(ground, Point(26.1, 44.43))
        assert contains(ground, Point(19.04, 47.5))
        assert not contains(ground, Point(16.37, 48.2))

    def test_that_was_put_together_is_not_kept_for_ever(self, world: Gazetteer) -> None:
        """Whoever lists the same areas in another order asks for it anew."""

        class Forgetful(Gazetteer):
            most_kept = 10_000

        codes = ("RO", "HU", "FR", "GR", "HR", "DK", "NO")
        forgetful = Forgetful.of(map(world.by_code, codes))
        first = weakref.ref(forgetful.outline_of(("RO", "HU")))
        assert first() is forgetful.outline_of(("RO", "HU"))
        for code in codes[2:]:
            forgetful.outline_of(("RO", code))
        assert first() is None

    def test_of_an_unknown_code_is_refused(self) -> None:
        with pytest.raises(UnknownArea):
            load_countries().ground_of(("RO", "XX"))


class TestAsPeopleWrite:
    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("Şəki", "GEONAMES:585170"), ("sheki", "GEONAMES:585170"), ("Шеки", "GEONAMES:585170"),
            ("KOLOZSVÁR", "GEONAMES:681290"), ("kolozvar", "GEONAMES:681290"), ("Cluj Napcoa", "GEONAMES:681290"),
            ("Timisoaar", "GEONAMES:665087"), ("IZMIR", "GEONAMES:311046"), ("izmır", "GEONAMES:311046"),
            ("romnia", "RO"), ("New Yrok", "US-NY"), ("Ош", "GEONAMES:1527534"), ("أوش", "GEONAMES:1527534"),
        ],
    )  # fmt: skip
    def test_finds_case_marks_other_alphabets_and_one_typing_error(self, text: str, code: str) -> None:
        assert load_countries().joined(load_us_counties()).find(text)[0].code == code

    @pytest.mark.parametrize(
        ("text", "codes"),
        [
            ("Oradea, RO", ["GEONAMES:671768"]),
            ("Oradea Romania", ["GEONAMES:671768"]),
            ("Орадя, Румыния", ["GEONAMES:671768"]),
            ("Springfield, IL", ["GEONAMES:4250542"]),
            ("Springfield, Illinois, United States", ["GEONAMES:4250542"]),
            ("Springfield, Illinois, USA", ["GEONAMES:4250542"]),
            ("Bath, England", ["GEONAMES:2656173"]),
            ("Boulder, CO", ["FIPS:08013", "GEONAMES:5574991"]),
            ("Boulder, Colorado", ["FIPS:08013", "GEONAMES:5574991"]),
            ("Boulder County", ["FIPS:08013"]),
            ("boulder county, colorado", ["FIPS:08013"]),
            ("Oradea, HU", []),
        ],
    )
    def test_finds_a_place_named_with_its_state_or_country(
        self, everything: Gazetteer, text: str, codes: list[str]
    ) -> None:
        assert [area.code for area in everything.find(text)] == codes

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("RO", "RO"),
            ("USA", "US"),
            ("U.S.", "US"),
            ("uk", "GB"),
            ("US-CO", "US-CO"),
            ("fips:08013", "FIPS:08013"),
            (" SAME:008013 ", "FIPS:08013"),
        ],
    )
    def test_finds_a_code_or_what_a_country_is_called_for_short(
        self, everything: Gazetteer, text: str, code: str
    ) -> None:
        assert everything.find(text)[0].code == code

    @pytest.mark.parametrize(
        ("text", "code"), [("Ўш", "GEONAMES:1527534"), ("ЎШ", "GEONAMES:1527534"), ("Қўқон", "GEONAMES:1512979")]
    )
    def test_finds_a_town_by_the_name_that_our_maps_have(self, world: Gazetteer, text: str, code: str) -> None:
        assert world.find(text)[0].code == code

    def test_a_state_comes_before_towns_and_towns_before_small_counties(self) -> None:
        found = [area.code for area in load_countries().joined(load_us_counties()).find("Washington")]
        assert found[:2] == ["US-WA", "GEONAMES:4140963"]
        assert len(found) == 10

    def test_both_boulders_are_offered(self) -> None:
        found = [area.code for area in load_countries().joined(load_us_counties()).find("boulder")]
        assert {"FIPS:08013", "GEONAMES:5574991"} <= set(found[:2])

    @pytest.mark.parametrize("key", ["seki", "cluj napoca", "ош"])
    def test_a_typing_error_is_one_step(self, key: str) -> None:
        near = set(one_typo_away(key))
        assert all(abs(len(each) - len(key)) <= 1 for each in near)
        assert (len(near) > 0) == (len(key) >= 4)


class TestWhere:
    @pytest.mark.parametrize(
        ("lon", "lat", "codes", "zone"),
        [
            (23.6236, 46.7712, ("RO",), "Europe/Bucharest"),
            (-105.2705, 40.0150, ("FIPS:08013", "US-CO", "US"), "America/Denver"),
            (47.1706, 41.1919, ("AZ",), "Asia/Baku"),
            (72.8161, 40.5140, ("KG",), "Asia/Bishkek"),
            (14.4422, 45.3271, ("HR",), "Europe/Zagreb"),
        ],
    )
    def test_tells_county_country_and_time_zone(
        self, lon: float, lat: float, codes: tuple[str, ...], zone: str
    ) -> None:
        there = load_countries().joined(load_us_counties()).where(Point(lon, lat))
        assert (there.codes, there.time_zone) == (codes, zone)

    def test_takes_no_town_across_a_border(self) -> None:
        beside_andijon = Point(72.7, 40.55)  # in Uzbekistan's neighbour the zone differs
        there = load_countries().where(beside_andijon)
        assert there.town is not None
        assert there.town.country == there.country

    def test_knows_nothing_far_out_at_sea(self) -> None:
        there = load_countries().where(Point(-40, 40))
        assert (there.codes, there.country, there.time_zone) == ((), None, None)


class TestCitiesIn:
    def test_are_those_whose_centre_lies_in_the_shape_the_largest_first(self) -> None:
        names = [city.name for city in load_countries().cities_in(Circle(Point(23.6, 46.77), 50))]
        assert names[:2] == ["Cluj-Napoca", "Turda"]
        assert "Oradea" not in names

    def test_are_the_largest_where_few_are_asked_for(self) -> None:
        world, around = load_countries(), Circle(Point(23.6, 46.77), 100)
        assert world.cities_in(around, 3) == world.cities_in(around)[:3]
        assert len(world.cities_in(around)) > 3

    def test_are_found_on_both_sides_of_the_antimeridian(self) -> None:
        names = {city.name for city in load_countries().cities_in(Circle(Point(179.5, -17.5), 250))}
        assert {"Suva", "Labasa"} <= names


class TestTheShareOfAGround:
    def test_that_lies_in_an_area_is_nothing_half_or_all_of_it(self) -> None:
        world = load_countries()
        at_the_border = planar_of(Circle(Point(21.75, 47.0), 50))
        shares = [world.share_in(code, at_the_border) for code in ("RO", "HU", "DE")]
        assert sum(shares) == pytest.approx(1, abs=0.01)
        assert min(shares[:2]) > 0.2
        assert shares[2] == 0
        assert world.share_in("RO", planar_of(Circle(Point(23.6, 46.77), 50))) == pytest.approx(1)


class TestEveryBundledArea:
    @pytest.mark.parametrize("load", [load_countries, load_us_counties])
    def test_is_valid_within_the_world_named_and_lies_where_it_says(self, load: Callable[[], Gazetteer]) -> None:
        gazetteer = load()
        for code in gazetteer.codes():
            outline, area = gazetteer.outline(code), gazetteer.by_code(code)
            west, south, east, north = outline.bounds
            assert shapely.is_valid(outline), code
            assert outline.area > 0, code
            assert (west, south) >= (-180, -90), code
            assert east <= 180, code
            assert north <= 90, code
            assert area.name("en"), code
            assert code in gazetteer.where(inside(outline)).codes, code

    def test_none_spans_the_world_by_mistake(self) -> None:
        """What crosses the antimeridian is cut there: no single part is wide, but for those round a pole."""
        world = load_countries()
        for code in world.codes():
            for part in shapely.get_parts(world.outline(code)):
                west, _, east, _ = part.bounds
                assert east - west < 180 or code == "AQ", code

    @pytest.mark.parametrize(
        ("code", "lon", "lat"),
        [("FJ", 178.0, -17.8), ("FJ", -179.97, -16.7), ("RU", -172.0, 66.0), ("RU", 179.0, 68.5), ("KI", -157.4, 1.87),
         ("KI", 173.03, 1.42), ("AQ", 0.0, -89.9), ("AQ", 179.9, -85.0)],
    )  # fmt: skip
    def test_holds_its_ground_on_both_sides_of_the_antimeridian_and_at_the_pole(
        self, code: str, lon: float, lat: float
    ) -> None:
        around = planar_of(Circle(Point(lon, lat), 12))
        assert load_countries().outline(code).intersects(around)


def inside(outline: shapely.Geometry) -> Point:
    largest = max(shapely.get_parts(outline).tolist(), key=lambda part: part.area)
    point = largest.representative_point()
    return Point(point.x, point.y)
