"""The place is told only to the nearest ten kilometres: the exact one is in no byte that leaves."""

from datetime import timedelta
from typing import Any

from tests.journeys.search import Outgoing, find_coordinates, find_place
from tests.journeys.stage import Stage

LON, LAT = 23.5987, 46.7533  # in no example of our documentation
ON_FOOT: dict[str, Any] = {"travel": "foot_toddler", "heading": None, "hours": 12}
"""So long that the circle has its full size: its corners are the same each time, and none comes near by chance."""


class TestACoarsePlace:
    def test_on_foot_neither_coordinate_leaves(self, stage: Stage) -> None:
        told = tell_all(stage, precision_km=10, **ON_FOOT)
        assert find_coordinates(told, LON, LAT) == []

    def test_by_car_the_place_does_not_leave(self, stage: Stage) -> None:
        told = tell_all(stage, precision_km=10)
        assert find_place(told, LON, LAT) == []

    def test_nor_does_it_as_the_middle_of_a_circle_that_an_officer_drew(self, stage: Stage) -> None:
        case = stage.officer.open_case(write_case(stage, precision_km=10))
        stage.officer.verify(case)
        assert find_place(follow(stage, stage.officer.draft(case, area=CIRCLE)), LON, LAT) == []

    def test_nor_does_it_when_the_case_becomes_coarse_after_the_circle_was_drawn(self, stage: Stage) -> None:
        document = write_case(stage, precision_km=0)
        case = stage.officer.open_case({**document, "area": CIRCLE})
        stage.officer.verify(case)
        alert = stage.officer.draft(case)
        stage.officer.change_case(case, last_seen={**document["last_seen"], "precision_km": 10})
        stage.officer.verify(case)
        assert find_place(follow(stage, alert), LON, LAT) == []

    def test_an_exact_place_would_have_been_found(self, stage: Stage) -> None:
        """It is told when nothing speaks against it, so that finding nothing above means something."""
        told = tell_all(stage, precision_km=0, **ON_FOOT)
        assert {trace.what for trace in find_coordinates(told, LON, LAT)} == {str(LON), str(LAT)}
        assert find_place(told, LON, LAT)


CIRCLE = {"point": [LON, LAT], "radius_km": 5}


def tell_all(stage: Stage, hours: float = 1.5, **last_seen: Any) -> list[Outgoing]:
    """An alert's whole life; every byte that left us in it."""
    case = stage.officer.open_case(write_case(stage, hours, **last_seen))
    stage.officer.verify(case)
    return follow(stage, stage.officer.draft(case, languages=["ro"]))


def write_case(stage: Stage, hours: float = 1.5, **last_seen: Any) -> dict[str, Any]:
    document = stage.write_case("ro-car")
    document["last_seen"]["at"] = (stage.clock() - timedelta(hours=hours)).isoformat(timespec="seconds")
    document["last_seen"] |= {"point": [LON, LAT], **last_seen}
    return document


def follow(stage: Stage, alert: str) -> list[Outgoing]:
    """From the draft to the ledger that is complete; every byte that left us meanwhile."""
    stage.approver.approve(alert, stage.officer.submit(alert))
    stage.wait_for_channels(alert)
    live = stage.everything_told(alert)
    stage.officer.end(alert)
    stage.wait_for_ledger(alert)
    return [*live, *stage.everything_told(alert), *stage.outgoing()]
