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

    def test_an_exact_place_would_have_been_found(self, stage: Stage) -> None:
        """It is told when nothing speaks against it, so that finding nothing above means something."""
        told = tell_all(stage, precision_km=0, **ON_FOOT)
        assert {trace.what for trace in find_coordinates(told, LON, LAT)} == {str(LON), str(LAT)}
        assert find_place(told, LON, LAT)


def tell_all(stage: Stage, hours: float = 1.5, **last_seen: Any) -> list[Outgoing]:
    """An alert's whole life; every byte that left us in it."""
    document = stage.write_case("ro-car")
    document["last_seen"]["at"] = (stage.clock() - timedelta(hours=hours)).isoformat(timespec="seconds")
    document["last_seen"] |= {"point": [LON, LAT], **last_seen}
    alert = stage.bring_live(stage.officer.open_case(document), languages=["ro"])
    live = stage.everything_told(alert)
    stage.officer.end(alert)
    stage.wait_for_ledger(alert)
    return [*live, *stage.everything_told(alert), *stage.outgoing()]
