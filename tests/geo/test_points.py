"""Of many points those on a ground: the same as a look at each finds."""

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from geo.points import PointIndex

degrees = st.integers(-8, 8).map(float)
points = st.lists(st.tuples(degrees, degrees), max_size=40)
corners = st.lists(st.tuples(degrees, degrees), min_size=3, max_size=8)


def index_of(found: list[tuple[float, float]]) -> PointIndex:
    lonlats = np.array(found, dtype=np.float64).reshape(-1, 2)
    return PointIndex(lonlats[:, 0], lonlats[:, 1])


@given(points, corners)
def test_are_what_a_look_at_each_finds(found: list[tuple[float, float]], ring: list[tuple[float, float]]) -> None:
    """On whole degrees, so that many lie on edges, on corners and on each other."""
    ground = shapely.make_valid(shapely.Polygon(ring))
    each = [place for place, (lon, lat) in enumerate(found) if ground.intersects(shapely.Point(lon, lat))]
    assert index_of(found).on(ground).tolist() == each


@pytest.mark.parametrize("ground", [shapely.box(20, 20, 30, 30), shapely.Polygon()])
def test_may_be_none(ground: shapely.Polygon) -> None:
    assert index_of([(0, 0), (1, 1)]).on(ground).tolist() == []
    assert index_of([]).on(ground).tolist() == []
