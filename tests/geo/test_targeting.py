"""A channel is chosen when its coverage shares ground with what is meant; the reason says how much, and in what."""

from collections.abc import Mapping

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.gazetteer import Gazetteer, load_countries, load_us_counties
from geo.measure import planar_of
from geo.shapes import Circle, Point, Polygon, Shape
from geo.targeting import CoverageIndex, Meeting, drawn, explain, named, pack_ground, unpack_grounds

CLUJ = Point(23.6236, 46.7712)
TARGET = Circle(CLUJ, 20)
COUNTIES = ("FIPS:08013", "FIPS:08014", "FIPS:08031", "FIPS:08059", "FIPS:08123")


def square(west: float, south: float, east: float, north: float) -> Polygon:
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return Polygon(tuple(Point(lon, lat) for lon, lat in corners))


def index_of(coverages: Mapping[str, Shape]) -> CoverageIndex:
    return CoverageIndex(list(coverages), unpack_grounds([pack_ground(shape) for shape in coverages.values()]))


@pytest.fixture(scope="module")
def colorado() -> Gazetteer:
    return load_us_counties()


class TestMeet:
    def test_finds_coverages_that_share_ground_in_their_order(self) -> None:
        index = index_of(
            {
                "city": Circle(CLUJ, 5),
                "far": Circle(Point(0, 0), 50),
                "country": load_countries().by_code("RO").shape,
            }
        )
        assert [meeting.key for meeting in index.meet(drawn(TARGET))] == ["city", "country"]

    def test_tells_which_share_of_the_target_is_covered(self) -> None:
        index = index_of({"west": square(23.0, 46.0, 23.5, 47.0), "all": square(20.0, 40.0, 30.0, 50.0)})
        west, everything = index.meet(drawn(square(23.0, 46.0, 24.0, 47.0)))
        assert west.share == pytest.approx(0.5)
        assert everything.share == 1.0

    def test_a_coverage_within_the_target_covers_its_own_share(self) -> None:
        (meeting,) = index_of({"in": square(23.25, 46.25, 23.75, 46.75)}).meet(drawn(square(23.0, 46.0, 24.0, 47.0)))
        assert meeting.share == pytest.approx(0.25, rel=0.01)

    def test_neighbours_that_only_share_a_border_line_do_not_meet(self, colorado: Gazetteer) -> None:
        index = CoverageIndex(["jefferson"], [colorado.outline("FIPS:08059")])
        boulder = named(["FIPS:08013"], colorado)
        assert index.meet(boulder) == ()
        assert index.find(boulder.ground) == ("jefferson",)

    def test_counts_the_named_areas_that_are_covered_whole(self, colorado: Gazetteer) -> None:
        three = colorado.outline_of(COUNTIES[:3])
        index = CoverageIndex(["state", "three"], [colorado.outline("US-CO"), three])
        state, some = index.meet(named(COUNTIES, colorado))
        assert (state.covered, state.of, state.kind, state.share) == (5, 5, "county", 1.0)
        assert (some.covered, some.of) == (3, 5)
        assert 0.1 < some.share < 0.9

    def test_areas_of_different_kinds_are_just_areas(self, colorado: Gazetteer) -> None:
        (meeting,) = CoverageIndex(["x"], [colorado.outline("US-CO")]).meet(named(["US-CO", "FIPS:56021"], colorado))
        assert (meeting.kind, meeting.covered, meeting.of) == ("area", 1, 2)

    def test_meets_across_the_antimeridian(self) -> None:
        index = index_of({"east": square(-180, -18, -179, -16)})
        assert [meeting.key for meeting in index.meet(drawn(Circle(Point(179.95, -17), 20)))] == ["east"]

    def test_an_empty_index_meets_nothing(self) -> None:
        assert CoverageIndex([], []).meet(drawn(TARGET)) == ()

    def test_channels_of_one_ground_all_meet(self) -> None:
        (ground,) = unpack_grounds([pack_ground(Circle(CLUJ, 5))])
        assert [m.key for m in CoverageIndex(["a", "b", "c"], [ground] * 3).meet(drawn(TARGET))] == ["a", "b", "c"]

    @given(st.integers(0, 10_000), st.floats(0.2, 3))
    @settings(max_examples=30, deadline=None)
    def test_finds_exactly_what_a_look_at_each_finds(self, seed: int, size: float) -> None:
        chance = np.random.default_rng(seed)
        shapes = [Circle(Point(*chance.uniform((20, 40), (30, 50))), chance.uniform(1, 120)) for _ in range(40)]
        west, south = chance.uniform((20, 40), (29, 49))
        meant = drawn(square(west, south, west + size, south + size))
        index = index_of({str(place): shape for place, shape in enumerate(shapes)})
        grounds = [planar_of(shape) for shape in shapes]
        assert index.find(meant.ground) == tuple(str(i) for i, g in enumerate(grounds) if g.intersects(meant.ground))
        shares = {int(meeting.key): meeting.share for meeting in index.meet(meant)}
        for place, ground in enumerate(grounds):
            expected = shapely.intersection(ground, meant.ground).area / meant.ground.area
            assert shares.get(place, 0.0) == pytest.approx(expected, abs=0.02)


class TestExplain:
    @pytest.mark.parametrize(
        ("offered", "alert", "code", "language"),
        [
            (("hu", "ro"), ("ro", "hu", "en"), "targeting.covers", "hu"),
            (("de", "en"), ("ro", "en"), "targeting.covers", "en"),
            (("uz",), ("ky", "uz-Latn", "uz-Cyrl"), "targeting.covers", "uz-Latn"),
            (("uz-Cyrl",), ("uz-Latn",), "targeting.languages_none", "uz-Latn"),
            (("fr",), ("ro", "hu"), "targeting.languages_none", "ro"),
            ((), ("ro", "hu"), "targeting.covers", "ro"),
        ],
    )
    def test_posts_in_the_channels_first_that_the_alert_has_else_in_the_alerts_first(
        self, offered: tuple[str, ...], alert: tuple[str, ...], code: str, language: str
    ) -> None:
        match = explain(Meeting("x", 0.5, 0, 0, "area"), offered, alert)
        assert (match.reason.code, match.reason.values["language"], match.language) == (code, language, language)

    def test_tells_how_many_of_the_named_areas_are_covered(self) -> None:
        reason = explain(Meeting("x", 0.613, 3, 5, "county"), ("ro", "hu"), ("ro", "hu", "en")).reason
        assert reason.code == "targeting.covers_areas"
        assert dict(reason.values) == {
            "covered": 3, "of": 5, "kind": "county", "share_percent": 61.3, "languages": ("ro", "hu"), "language": "ro",
        }  # fmt: skip
        apart = explain(Meeting("x", 0.613, 3, 5, "county"), ("fr",), ("ro",)).reason
        assert (apart.code, apart.values["languages"]) == ("targeting.areas_languages_none", ("fr",))

    @pytest.mark.parametrize(("share", "told"), [(1.0, 100.0), (0.99999, 99.9), (0.00001, 0.1), (0.5, 50.0)])
    def test_never_tells_a_part_as_all_or_as_nothing(self, share: float, told: float) -> None:
        assert explain(Meeting("x", share, 0, 0, "area"), (), ("ro",)).reason.values["share_percent"] == told
