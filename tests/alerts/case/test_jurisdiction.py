"""Which part of its country a case belongs to, where the rules ask parts one by one."""

from typing import Any

import pytest

from alerts.case.jurisdiction import Parts, parts_of
from alerts.case.rules import Division, load_pack
from alerts.case.schema import CaseDocument
from alerts.errors import BadInput
from geo.area import Area
from geo.gazetteer import Gazetteer, load_countries, load_us_counties
from geo.measure import snap_to_grid
from geo.shapes import Circle, Point
from tests.make import read_case

AMERICA = load_countries().joined(load_us_counties())
AMBER = load_pack("us-amber")


def document(point: Any = (-105.27, 40.01), *, region: str | None = None, precision_km: float = 0) -> CaseDocument:
    """Of the case in Boulder, Colorado."""
    known = read_case("us-county").document
    agency = {**known.agency.model_dump(mode="json"), "region": region}
    seen = {**known.last_seen.model_dump(mode="json"), "point": point, "precision_km": precision_km}
    return read_case("us-county", agency=agency, last_seen=seen).document


@pytest.mark.parametrize(
    ("point", "own"),
    [
        ([-105.27, 40.01], "US-CO"),
        ([-74.6, 39.3], "US-NJ"),  # at sea, off a beach
        ([-60.0, 35.0], None),
        (None, None),
    ],
)
def test_is_the_one_where_the_child_was_last_seen(point: Any, own: str | None) -> None:
    assert parts_of(document(point), AMBER, AMERICA) == Parts("state", own)


@pytest.mark.parametrize("written", ["US-WY", "us-wy", "FIPS:56"])
def test_is_the_agency_s_own_where_that_is_written(written: str) -> None:
    assert parts_of(document(region=written), AMBER, AMERICA) == Parts("state", "US-WY")


def test_starts_from_the_place_as_it_may_be_told() -> None:
    """Snapped to a grid of 100 km first: the exact place must not show in what is asked."""
    exact = [-105.0, 40.95]
    assert parts_of(document(exact), AMBER, AMERICA) == Parts("state", "US-CO")
    snapped = AMERICA.holder(snap_to_grid(Point(*exact), 100), "state")
    assert parts_of(document(exact, precision_km=100), AMBER, AMERICA) == Parts("state", snapped)


@pytest.mark.parametrize("written", ["RO", "FIPS:08013", "CO", "nowhere"])
def test_is_refused_where_it_is_none(written: str) -> None:
    with pytest.raises(BadInput) as refused:
        parts_of(document(region=written), AMBER, AMERICA)
    assert refused.value.problems[0].where == "agency.region"


def test_is_nobody_s_question_where_the_pack_divides_nothing_or_another_country() -> None:
    assert parts_of(document(), load_pack("generic"), AMERICA) is None
    elsewhere = AMBER.model_copy(update={"division": Division(country="CA", kind="state")})
    assert parts_of(document(), elsewhere, AMERICA) is None


def test_is_of_an_imported_set_by_where_it_lies() -> None:
    """Sets that are imported name no parent."""
    regions = [
        Area("NORTH", {"und": "North"}, "police_region", None, Circle(Point(-105.0, 40.5), 60)),
        Area("ABROAD", {"und": "Abroad"}, "police_region", None, Circle(Point(-106.0, 28.6), 60)),
    ]
    known = AMERICA.joined(Gazetteer.of(regions))
    pack = AMBER.model_copy(update={"division": Division(country="US", kind="police_region")})
    assert parts_of(document(), pack, known) == Parts("police_region", "NORTH")
    assert known.is_part_of("NORTH", "US")
    assert not known.is_part_of("ABROAD", "US")
    with pytest.raises(BadInput):
        parts_of(document(region="ABROAD"), pack, known)
