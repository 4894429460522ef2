"""A channel is chosen when its coverage shares ground with the target; the reason says how much and which language."""

import pytest

from geo.gazetteer import load_countries, load_us_counties
from geo.shapes import Circle, Point, Polygon
from geo.targeting import Coverage, CoverageIndex

CLUJ = Point(23.6236, 46.7712)
TARGET = Circle(CLUJ, 20)


def square(west: float, south: float, east: float, north: float) -> Polygon:
    corners = ((west, south), (east, south), (east, north), (west, north), (west, south))
    return Polygon(tuple(Point(lon, lat) for lon, lat in corners))


class TestMatch:
    def test_chooses_coverages_that_share_ground_in_their_order(self) -> None:
        index = CoverageIndex(
            [
                Coverage("city", Circle(CLUJ, 5), ("hu",)),
                Coverage("far", Circle(Point(0, 0), 50), ("ro",)),
                Coverage("country", load_countries().by_code("RO").shape, ("ro", "en")),
            ]
        )
        assert [match.key for match in index.match(TARGET, ("ro", "hu"))] == ["city", "country"]

    def test_says_how_much_of_the_target_is_covered(self) -> None:
        index = CoverageIndex([Coverage("west", square(23.0, 46.0, 23.5, 47.0), ("ro",))])
        (match,) = index.match(square(23.0, 46.0, 24.0, 47.0), ("ro",))
        assert match.reason.code == "targeting.covers"
        assert match.reason.values["share_percent"] == pytest.approx(50)

    def test_neighbours_that_only_share_a_border_line_are_not_chosen(self) -> None:
        counties = load_us_counties()
        index = CoverageIndex([Coverage("jefferson", counties.by_code("FIPS:08059").shape, ("en",))])
        assert index.match(counties.by_code("FIPS:08013").shape, ("en",)) == ()

    def test_meets_across_the_antimeridian(self) -> None:
        index = CoverageIndex([Coverage("east", square(-180, -18, -179, -16), ())])
        assert [match.key for match in index.match(Circle(Point(179.95, -17), 20), ("en",))] == ["east"]

    def test_an_empty_index_chooses_nobody(self) -> None:
        assert CoverageIndex([]).match(TARGET, ("ro",)) == ()


class TestLanguage:
    @pytest.mark.parametrize(
        ("channel", "alert", "code", "language"),
        [
            (("hu", "ro"), ("ro", "hu", "en"), "targeting.covers", "hu"),
            (("de", "en"), ("ro", "en"), "targeting.covers", "en"),
            (("uz",), ("ky", "uz-Latn", "uz-Cyrl"), "targeting.covers", "uz-Latn"),
            (("uz-Cyrl",), ("uz-Latn",), "targeting.languages_none", "uz-Latn"),
            (("fr",), ("ro", "hu"), "targeting.languages_none", "ro"),
            ((), ("ro", "hu"), "targeting.covers", "ro"),
        ],
    )
    def test_is_the_channels_first_that_the_alert_has_else_the_alerts_first(
        self, channel: tuple[str, ...], alert: tuple[str, ...], code: str, language: str
    ) -> None:
        (match,) = CoverageIndex([Coverage("x", Circle(CLUJ, 5), channel)]).match(TARGET, alert)
        assert (match.reason.code, match.reason.values["language"], match.language) == (code, language, language)
