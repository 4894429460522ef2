"""The area that is proposed for a case: of a coarse place it holds all that the child can reach from its cell."""

from datetime import timedelta

import pytest

from alerts.alert.targeting import countries_reached, find_target_of_case, propose_for
from geo.measure import cell_reach_km, contains, snap_to_grid
from geo.shapes import Circle, Point
from tests import make
from tests.make import countries


def test_of_a_coarse_place_loses_no_ground() -> None:
    document = make.read_case("az-drill").document
    assert document.last_seen.point is not None
    exact = Point(*document.last_seen.point)
    coarse = document.model_copy(update={"last_seen": document.last_seen.model_copy(update={"precision_km": 5})})
    at = document.last_seen.at + timedelta(hours=12)
    before, after = (propose_for(each, countries(), at) for each in (document, coarse))
    assert before is not None
    assert before.shape == Circle(exact, 3)
    assert after is not None
    assert isinstance(after.shape, Circle)
    assert after.shape.centre == snap_to_grid(exact, 5)
    assert after.shape.radius_km >= 3 + cell_reach_km(exact, 5)
    assert contains(after.shape, exact)
    assert after.reasons[0].code == "growth.snapped"


@pytest.mark.parametrize(
    ("area", "meant"),
    [
        ({"codes": ["RO", "HU"]}, ("HU", "RO")),
        ({"point": [23.6, 46.8], "radius_km": 40}, ("RO",)),
        ({"point": [21.9, 47.05], "radius_km": 40}, ("HU", "RO")),
        ({"point": [21.9, 47.05], "radius_km": 8}, ("RO",)),  # a sliver of it lies across the border
    ],
)
def test_an_area_is_meant_for_the_countries_that_it_reaches_into(
    area: dict[str, object], meant: tuple[str, ...]
) -> None:
    document = make.read_case("ro-car").document
    target = find_target_of_case(area, document, countries(), document.last_seen.at)
    assert countries_reached(target, countries()) == meant
