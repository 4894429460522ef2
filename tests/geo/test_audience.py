"""How many people an area reaches is estimated from its towns."""

from geo.audience import estimate_reach
from geo.gazetteer import Gazetteer, load_countries
from geo.shapes import Circle, Point

CLUJ = Point(23.6236, 46.7712)


class TestReach:
    def test_counts_the_towns_and_rounds_their_people(self) -> None:
        reach = estimate_reach(Circle(CLUJ, 50), load_countries())
        assert reach.largest[:2] == ("Cluj-Napoca", "Turda")
        assert 300_000 < reach.people < 600_000
        assert reach.people % 10_000 == 0
        assert reach.towns >= len(reach.largest)

    def test_is_nobody_where_no_town_is(self) -> None:
        reach = estimate_reach(Circle(Point(-40, 40), 50), load_countries())
        assert (reach.people, reach.towns, reach.largest) == (0, 0, ())

    def test_is_nobody_where_no_towns_are_known(self) -> None:
        assert estimate_reach(Circle(CLUJ, 50), Gazetteer([])).towns == 0
