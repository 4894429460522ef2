"""The area that is proposed for a case: of a coarse place it holds all that the child can reach from its cell."""

import math
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest
import shapely

from alerts.alert.targeting import countries_reached, describe_area, find_target_of_case, propose_for
from alerts.case.disclosure import disclose
from alerts.case.rules import load_pack
from geo.codecs import parse_document
from geo.gazetteer import load_everything
from geo.measure import cell_reach_km, contains, planar_discs, planar_of, snap_to_grid
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


def test_the_towns_that_platforms_are_told_hold_the_ground_as_it_is_sent_out(tmp_path: Path) -> None:
    """With fewer corners than it was drawn with, and so a little more of it."""
    document, gazetteer = make.read_case("ro-car").document, load_everything(tmp_path)
    at = datetime(2026, 2, 8, tzinfo=UTC)
    turns = [math.pi * n / 130 for n in range(260)]
    spikes = [
        [24 + r * math.cos(t), 46.3 + 0.7 * r * math.sin(t)] for t, r in zip(turns, [0.18, 0.6] * 130, strict=True)
    ]
    drawn = {"type": "Polygon", "coordinates": [[*spikes, spikes[0]]]}
    facts = disclose(document, load_pack(document.rules), photos={}, languages=["ro"], now=at)
    area = describe_area(find_target_of_case(drawn, document, gazetteer, at), facts, gazetteer)
    towns = [place for place in area.places if place.radius_km is not None]
    assert towns
    centres = [town.shape.centre for place in towns for town in gazetteer.find(place.name)[:1]]
    discs = shapely.union_all(planar_discs(centres, np.array([place.radius_km for place in towns])))
    assert discs.covers(planar_of(parse_document(area.document)))
