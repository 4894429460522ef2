"""Countries, counties and towns are found by code, in every language, by point and inside a heading."""

import pytest
import shapely

from geo.area import Area
from geo.errors import UnknownArea
from geo.folding import fold
from geo.gazetteer import Gazetteer, load_countries, load_us_counties
from geo.measure import area_km2, contains, distance_km
from geo.shapes import Circle, Point


@pytest.fixture(scope="module")
def world() -> Gazetteer:
    return load_countries()


@pytest.fixture(scope="module")
def counties() -> Gazetteer:
    return load_us_counties()


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

    def test_of_an_unknown_code_is_refused(self) -> None:
        with pytest.raises(UnknownArea):
            load_countries().ground_of(("RO", "XX"))
