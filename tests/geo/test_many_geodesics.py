"""Many geodesics at once must be those that geopy finds one after the other."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from geo.measure import destination, destinations, distance_km, distances_km
from geo.shapes import Point

MILLIMETRE = 1e-6  # km
BEARINGS = np.arange(8) * 45.0
latitudes = st.floats(-90, 90) | st.sampled_from([0.0, 90.0, -90.0, 89.9999])
places = st.builds(Point, st.floats(-180, 180), latitudes)
lengths = st.floats(0.001, 10_000) | st.sampled_from([0.001, 10_000.0])


class TestDestinations:
    @given(places, lengths)
    def test_are_where_one_geodesic_at_a_time_ends(self, start: Point, km: float) -> None:
        lons, lats = destinations(start, BEARINGS, km)
        for lon, lat, bearing in zip(lons.tolist(), lats.tolist(), BEARINGS.tolist(), strict=True):
            assert distance_km(destination(start, bearing, km), Point(lon, lat)) < MILLIMETRE

    def test_stay_between_the_antimeridians(self) -> None:
        lons, _ = destinations(Point(179.9, -17.0), BEARINGS, 100)
        assert lons.min() < -179
        assert lons.max() < 180


class TestDistances:
    @given(places, lengths)
    def test_are_those_of_one_geodesic_at_a_time(self, start: Point, km: float) -> None:
        lons, lats = destinations(start, BEARINGS, km)
        found = distances_km(start, lons, lats).tolist()
        alone = [distance_km(start, Point(lon, lat)) for lon, lat in zip(lons.tolist(), lats.tolist(), strict=True)]
        assert found == pytest.approx(alone, abs=MILLIMETRE)

    def test_of_the_same_place_is_nothing(self) -> None:
        assert distances_km(Point(23.6, 46.8), np.array([23.6]), np.array([46.8])).tolist() == [0.0]

    def test_along_the_equator_and_over_a_pole_are_found(self) -> None:
        found = distances_km(Point(0, 0), np.array([90.0, 0.0]), np.array([0.0, 90.0]))
        alone = [distance_km(Point(0, 0), Point(90, 0)), distance_km(Point(0, 0), Point(0, 90))]
        assert found == pytest.approx(alone, abs=MILLIMETRE)
