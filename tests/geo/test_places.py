"""Places that platforms know hold all that is meant, and nothing of a country that is not."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry.base import BaseGeometry

from geo.folding import fold
from geo.gazetteer import load_countries, load_us_counties
from geo.measure import corridor, destination, distance_km, distances_km, planar_area_km2, planar_of
from geo.places import Place, load_regions, places_for
from geo.reasons import Reason
from geo.rounds import LEAST_RADIUS_KM, MOST_RADIUS_KM, MOST_TOWNS, find_rounds
from geo.shapes import Circle, Point
from geo.targeting import Meant, drawn, named

WORLD = load_countries().joined(load_us_counties())
WITHOUT_REGIONS: set[str] = set()
CLUJ = Point(23.6236, 46.7712)


def found(meant: Meant, *countries: str, codes: tuple[str, ...] = ()) -> tuple[Place, ...]:
    """The closest choice."""
    return next(iter(places_for(meant, codes, countries, WORLD).choices), ())


def kinds(places: tuple[Place, ...]) -> set[str]:
    return {place.kind for place in places}


def names(places: tuple[Place, ...], kind: str) -> set[str]:
    return {place.name for place in places if place.kind == kind}


def ground_of(places: tuple[Place, ...]) -> BaseGeometry:
    """All that circles and regions hold, as anybody would draw them."""
    grounds = []
    for place in places:
        if place.radius_km is not None:
            town = next(t for t in WORLD.find(place.name) if t.kind == "city" and t.parent == place.country)
            assert isinstance(town.shape, Circle)
            grounds.append(planar_of(Circle(town.shape.centre, place.radius_km)))
        if place.kind == "region":
            regions = load_regions()
            (code,) = (
                c
                for c in regions.codes()
                if regions.names_of(c)[0] == place.name and regions.parent_of(c) == place.country
            )
            grounds.append(regions.outline(code))
    return shapely.union_all(grounds)


class TestPlacesFor:
    def test_countries_are_countries(self) -> None:
        codes = ("RO", "HU")
        assert found(named(codes, WORLD), *codes, codes=codes) == (
            Place("country", "Romania", "RO"),
            Place("country", "Hungary", "HU"),
        )

    def test_states_are_regions(self) -> None:
        assert found(named(["US-CO"], WORLD), "US", codes=("US-CO",)) == (Place("region", "Colorado", "US"),)

    @pytest.mark.parametrize("radius", [1, 20, 60])
    def test_a_circle_is_the_town_with_a_radius_that_holds_it(self, radius: float) -> None:
        (place,) = found(drawn(Circle(CLUJ, radius)), "RO")
        assert (place.kind, place.name, place.country) == ("city", "Cluj-Napoca", "RO")
        town = WORLD.find("Cluj-Napoca")[0].shape
        assert isinstance(town, Circle)
        assert place.radius_km is not None
        assert max(17, radius + distance_km(CLUJ, town.centre) - 0.1) <= place.radius_km <= MOST_RADIUS_KM

    def test_counties_are_a_town_with_a_radius_round_all_of_them(self) -> None:
        codes = ("FIPS:08013", "FIPS:08059")
        meant = named(codes, WORLD)
        (place,) = found(meant, "US", codes=codes)
        assert (place.kind, place.country, place.region) == ("city", "US", "Colorado")
        town = next(area for area in WORLD.find(place.name) if area.kind == "city")
        assert isinstance(town.shape, Circle)
        corners = shapely.get_coordinates(meant.ground)
        furthest = np.max(distances_km(town.shape.centre, corners[:, 0], corners[:, 1]))
        assert furthest <= (place.radius_km or 0)

    def test_what_is_too_wide_for_one_town_are_several_that_hold_it_all(self) -> None:
        meant = drawn(corridor(CLUJ, Point(22.5, 46.95), 27))
        places = found(meant, "RO")
        assert kinds(places) == {"city"}
        assert 2 <= len(places) <= MOST_TOWNS
        assert all(LEAST_RADIUS_KM <= (place.radius_km or 0) <= MOST_RADIUS_KM for place in places)
        assert ground_of(places).covers(meant.ground)

    def test_where_every_circle_would_reach_abroad_are_the_regions(self) -> None:
        """Oradea lies 8 km from Hungary, and no circle is smaller than 17 km."""
        meant = drawn(Circle(Point(21.85, 47.05), 3))
        places = found(meant, "RO")
        assert names(places, "region") == {"Bihor"}
        assert ground_of(places).covers(meant.ground)
        assert [place.kind for place in found(meant, "RO", "HU")] == ["city"]

    def test_beside_regions_goes_the_town_that_may_be_one_of_its_own(self) -> None:
        (_, town) = found(drawn(Circle(Point(72.8161, 40.5140), 10)), "KG")
        assert (town.kind, town.name, town.radius_km) == ("city", "Osh", None)

    def test_the_closest_comes_first_and_the_other_after_it(self) -> None:
        meant = drawn(Circle(CLUJ, 20))
        first, second = places_for(meant, (), ("RO",), WORLD).choices
        assert (kinds(first), names(second, "region")) == ({"city"}, {"Cluj"})
        assert ground_of(second).covers(meant.ground)
        assert planar_area_km2(ground_of(first)) < planar_area_km2(ground_of(second))

    def test_what_is_too_wide_for_few_of_either_has_none_and_says_so(self) -> None:
        wide = places_for(drawn(Circle(CLUJ, 220)), (), ("RO",), WORLD)
        assert wide.choices == ()
        assert wide.reason == Reason("places.none", {"towns": 5, "km": 80, "regions": 10})

    def test_land_that_is_in_no_region_of_ours_is_not_left_out(self) -> None:
        """The corner of Hungary that a wide area reaches: Romania's regions alone do not hold it."""
        meant = drawn(Circle(Point(21.75, 47.05), 30))
        assert names(found(meant, "RO", "HU"), "region") <= {"Bihor", "Hajdú-Bihar", "Békés"}
        assert "RO" not in {place.country for place in found(drawn(Circle(Point(19.0, 47.5), 5)), "HU")}

    def test_islands_across_the_antimeridian_have_their_places(self) -> None:
        places = found(drawn(Circle(Point(179.9, -16.8), 30)), "FJ")
        assert places
        assert {place.country for place in places} == {"FJ"}


class TestFindRounds:
    @settings(max_examples=20)
    @given(st.floats(20, 28), st.floats(45, 47), st.floats(10, 90), st.floats(0, 359))
    def test_hold_all_of_the_ground_wherever_it_lies(self, lon: float, lat: float, km: float, bearing: float) -> None:
        start = Point(lon, lat)
        ground = planar_of(corridor(start, destination(start, bearing, km), 20))
        rounds = find_rounds(ground, ("RO", "HU", "RS", "MD", "BG", "UA"), WORLD)
        assert len(rounds) <= MOST_TOWNS
        held = shapely.union_all([planar_of(Circle(each.town.point, each.radius_km)) for each in rounds])
        assert not rounds or held.covers(ground)

    def test_reach_no_further_across_a_border_than_its_outline_is_sure(self) -> None:
        near = planar_of(Circle(Point(22.6, 47.6), 25))  # Satu Mare, 12 km from Hungary
        hungary, ukraine = WORLD.outline("HU"), WORLD.outline("UA")
        for each in find_rounds(near, ("RO",), WORLD):
            disc = planar_of(Circle(each.town.point, each.radius_km))
            assert disc.intersection(hungary.union(ukraine)).area <= 0.02 * disc.area


class TestRegions:
    def test_every_country_with_a_town_has_some(self) -> None:
        regions = load_regions()
        having = {regions.parent_of(code) for code in regions.codes()}
        lacking = {city.country for city in WORLD.cities_on(shapely.box(-180, -90, 180, 90))} - having
        assert lacking <= WITHOUT_REGIONS

    def test_have_names_that_can_be_looked_up(self) -> None:
        regions = load_regions()
        assert all(fold(name) for code in regions.codes() for name in regions.names_of(code))

    @given(st.integers(0, 10_000))
    def test_are_valid_ground_where_they_say(self, number: int) -> None:
        regions = load_regions()
        code = regions.codes()[number % len(regions.codes())]
        outline = regions.outline(code)
        assert outline.is_valid
        assert code in regions.codes_in(outline, "region")
