"""Places that platforms know hold all that is meant, and nothing of a country that is not."""

import numpy as np
import pytest
import shapely

from geo.gazetteer import load_countries, load_us_counties
from geo.measure import distance_km, distances_km
from geo.places import MOST_RADIUS_KM, Place, places_for
from geo.shapes import Circle, Point
from geo.targeting import Meant, drawn, named

WORLD = load_countries().joined(load_us_counties())
CLUJ = Point(23.6236, 46.7712)


def found(meant: Meant, *countries: str, codes: tuple[str, ...] = ()) -> tuple[Place, ...]:
    return places_for(meant, codes, countries, WORLD)


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

    def test_what_is_too_wide_for_one_town_has_none(self) -> None:
        assert found(drawn(Circle(CLUJ, 120)), "RO") == ()

    def test_a_circle_that_would_reach_into_a_country_that_is_not_meant_is_none(self) -> None:
        near_hungary = Circle(Point(21.75, 47.05), 8)
        assert found(drawn(near_hungary), "RO") == ()
        assert [place.kind for place in found(drawn(near_hungary), "RO", "HU")] == ["city"]
