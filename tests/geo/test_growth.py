"""The proposed area grows with time, stops at caps and borders, and says why."""

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from geo.errors import GrowthError, UnknownArea
from geo.gazetteer import Gazetteer, load_countries, load_us_counties
from geo.growth import PACES, Proposal, Travel, propose_area
from geo.measure import area_km2, contains, destination, planar_of, snap_to_grid
from geo.shapes import Circle, Point

CLUJ, ORADEA = Point(23.6236, 46.7712), Point(21.9183, 47.0458)
NARYN = Point(75.99, 41.43)  # far from every border
OSH, SHEKI, BOULDER = Point(72.8161, 40.5140), Point(47.1706, 41.1919), Point(-105.2705, 40.0150)


@pytest.fixture(scope="module")
def world() -> Gazetteer:
    return load_countries()


WORLD = load_countries()  # hypothesis shares no fixture between examples


def propose(
    point: Point,
    travel: Travel,
    hours: float,
    *,
    age: float | None = None,
    heading: str | None = None,
    coarse_km: float = 0,
    consented: frozenset[str] = frozenset(),
    home: str | None = None,
) -> Proposal:
    return propose_area(
        point,
        hours=hours,
        travel=travel,
        age_years=age,
        heading=heading,
        coarse_km=coarse_km,
        gazetteer=WORLD,
        consented=consented,
        home=home,
    )


def codes(proposal: Proposal) -> list[str]:
    return [reason.code for reason in proposal.reasons]


def nearest_km(proposal: Proposal, code: str) -> float:
    """Great-circle distance between the shape's edge and the country's, both taken every 300 m or so."""
    shape = planar_of(proposal.shape)
    near = shape.intersection(WORLD.outline(code).buffer(0.3)).boundary
    border = WORLD.outline(code).intersection(shape.buffer(0.3)).boundary
    if near.is_empty or border.is_empty:
        return float("inf")
    ours, theirs = (np.radians(shapely.get_coordinates(shapely.segmentize(line, 0.003))) for line in (near, border))
    tree = shapely.STRtree(shapely.points(np.degrees(theirs) * [0.5, 1.0]))
    pairs = tree.query(shapely.points(np.degrees(ours) * [0.5, 1.0]), predicate="dwithin", distance=0.1)
    here, there = ours[pairs[0]], theirs[pairs[1]]
    half = (there - here) / 2
    chord = np.sin(half[:, 1]) ** 2 + np.cos(here[:, 1]) * np.cos(there[:, 1]) * np.sin(half[:, 0]) ** 2
    return float(2 * 6371.0 * np.arcsin(np.sqrt(chord)).min(initial=np.pi / 2))


class TestRadius:
    @pytest.mark.parametrize(
        ("travel", "hours", "radius"),
        [
            (Travel.FOOT_TODDLER, 1, 1.5),
            (Travel.FOOT_TODDLER, 9, 3),
            (Travel.FOOT_CHILD, 1, 2.4),
            (Travel.FOOT_TEEN, 2, 6.75),
            (Travel.BICYCLE, 2, 18),
            (Travel.BICYCLE, 24, 60),
            (Travel.PUBLIC_TRANSPORT, 1, 37.5),
            (Travel.RAIL, 1, 37.5),
            (Travel.CAR, 1.5, 90),
        ],
    )
    def test_is_speed_times_hours_times_three_quarters_up_to_the_cap(
        self, travel: Travel, hours: float, radius: float
    ) -> None:
        assert propose(CLUJ, travel, hours).radius_km == pytest.approx(radius)

    def test_a_child_missed_just_now_has_an_area(self) -> None:
        proposal = propose(SHEKI, Travel.FOOT_TODDLER, 0)
        assert proposal.shape == Circle(SHEKI, 0.5)
        assert "growth.minimum" in codes(proposal)

    @pytest.mark.parametrize(("age", "radius"), [(2, 1.5), (7, 2.4), (15, 3.375), (None, 3.375)])
    def test_unknown_travel_is_by_age_on_foot(self, age: float | None, radius: float) -> None:
        proposal = propose(CLUJ, Travel.UNKNOWN, 1, age=age)
        assert proposal.radius_km == pytest.approx(radius)
        assert "growth.unknown_travel" in codes(proposal)

    @pytest.mark.parametrize("hours", [-1, float("nan"), float("inf")])
    def test_refuses_impossible_hours(self, hours: float) -> None:
        with pytest.raises(GrowthError, match=r"growth\.hours"):
            propose(CLUJ, Travel.CAR, hours)

    @given(st.sampled_from([travel for travel, pace in PACES.items() if pace.cap_km]), st.floats(0, 10_000))
    @settings(max_examples=25, deadline=None)
    def test_never_goes_beyond_the_cap(self, travel: Travel, hours: float) -> None:
        proposal = propose(CLUJ, travel, hours)
        cap = PACES[travel].cap_km
        assert cap is not None
        assert proposal.radius_km <= cap
        assert area_km2(proposal.shape) <= area_km2(Circle(CLUJ, cap)) * 1.0001
        assert (proposal.capped_by == "distance") == ("growth.capped_by_distance" in codes(proposal))


class TestTime:
    @given(
        st.sampled_from([CLUJ, OSH, SHEKI, Point(14.4422, 45.3271)]),
        st.sampled_from([Travel.CAR, Travel.RAIL, Travel.BICYCLE]),
        st.floats(0.1, 8),
        st.floats(0.1, 8),
        st.sampled_from([None, "E60 Oradea", "Andijon, UZ"]),
    )
    @settings(max_examples=25, deadline=None)
    def test_more_hours_never_lose_ground(
        self, point: Point, travel: Travel, some: float, more: float, heading: str | None
    ) -> None:
        early, late = (propose(point, travel, hours, heading=heading) for hours in (some, some + more))
        assert late.radius_km >= early.radius_km
        lost = shapely.difference(planar_of(early.shape), planar_of(late.shape))
        assert lost.area <= 0.005 * planar_of(early.shape).area


class TestBorders:
    @given(
        st.sampled_from([(CLUJ, "RO"), (NARYN, "KG"), (Point(21.99, 47.06), "RO"), (Point(16.37, 48.2), "AT")]),
        st.floats(1, 30),
        st.sampled_from([None, "Oradea", "Andijon"]),
    )
    @settings(max_examples=15, deadline=None)
    def test_keeps_five_km_from_every_border_without_consent(
        self, place: tuple[Point, str], hours: float, heading: str | None
    ) -> None:
        point, home = place
        proposal = propose(point, Travel.CAR, hours, heading=heading)
        shape = planar_of(proposal.shape)
        for code in proposal.partners_to_ask:
            assert not shape.intersects(WORLD.outline(code))
            assert nearest_km(proposal, code) >= 5.0
        assert home not in proposal.partners_to_ask

    @pytest.mark.parametrize(("point", "hours"), [(CLUJ, 24), (NARYN, 3), (Point(25.0, 60.3), 5), (BOULDER, 16)])
    def test_gives_away_hardly_more_than_the_five_km(self, point: Point, hours: float) -> None:
        proposal = propose(point, Travel.CAR, hours)
        nearest = min(nearest_km(proposal, code) for code in proposal.partners_to_ask)
        assert 5.0 <= nearest < 6.0

    def test_asks_the_neighbours_that_the_uncapped_circle_reaches_nearest_first(self) -> None:
        assert propose(CLUJ, Travel.CAR, 1.5).partners_to_ask == ()
        proposal = propose(CLUJ, Travel.CAR, 3)
        assert proposal.partners_to_ask == ("UA", "HU")
        assert proposal.capped_by == "border"

    def test_consent_opens_the_border(self) -> None:
        closed = propose(OSH, Travel.CAR, 2, heading="Andijon, UZ")
        opened = propose(OSH, Travel.CAR, 2, heading="Andijon, UZ", consented=frozenset({"UZ"}))
        andijon = Point(72.3507, 40.7834)
        assert "UZ" in closed.partners_to_ask
        assert not contains(closed.shape, andijon)
        assert contains(opened.shape, andijon)
        assert "UZ" not in opened.partners_to_ask

    def test_says_so_when_the_borders_leave_nothing(self) -> None:
        in_hungary = Point(21.60, 47.04)
        with pytest.raises(GrowthError) as refused:
            propose(in_hungary, Travel.FOOT_TODDLER, 1, home="RO")
        assert refused.value.code == "growth.no_ground"
        assert refused.value.values["partners"] == ("HU",)

    def test_a_month_by_car_is_the_country_less_its_border_strip(self, world: Gazetteer) -> None:
        month = propose(CLUJ, Travel.CAR, 720)
        romania = area_km2(world.by_code("RO").shape)
        assert 0.9 * romania < area_km2(month.shape) < romania

    def test_a_point_in_the_sea_needs_a_home(self) -> None:
        with pytest.raises(GrowthError, match=r"growth\.no_home"):
            propose(Point(-40, 40), Travel.CAR, 1)

    def test_an_unknown_country_is_named(self) -> None:
        with pytest.raises(UnknownArea):
            propose(CLUJ, Travel.CAR, 1, home="XX")


class TestSeenNearABorder:
    """Osh lies nine km from Uzbekistan: its own police search all its streets, up to there."""

    @pytest.mark.parametrize(("travel", "hours"), [(Travel.CAR, 0.5), (Travel.CAR, 3), (Travel.FOOT_TEEN, 4)])
    def test_the_own_town_is_kept_whole_and_nothing_across(self, travel: Travel, hours: float) -> None:
        proposal = propose(OSH, travel, hours)
        reach = min(proposal.radius_km, 10)
        town = planar_of(Circle(OSH, reach)).intersection(WORLD.outline("KG"))
        missing = shapely.difference(town, planar_of(proposal.shape))
        assert missing.area < 0.06 * town.area  # the last half kilometre, which nobody can tell from across
        assert "growth.own_town" in codes(proposal)
        assert proposal.partners_to_ask[0] == "UZ"
        assert not planar_of(proposal.shape).intersects(WORLD.outline("UZ"))

    def test_ten_km_from_the_place_and_no_further(self) -> None:
        elsewhere = shapely.difference(planar_of(propose(OSH, Travel.CAR, 3).shape), planar_of(Circle(OSH, 10.5)))
        strip = WORLD.outline("UZ").buffer(4.8 / 111.4)
        assert not elsewhere.is_empty
        assert elsewhere.intersection(strip).area < 1e-3 * elsewhere.area

    def test_who_was_seen_at_the_border_itself_is_searched_on_this_side_of_it(self) -> None:
        proposal = propose(Point(21.66, 47.04), Travel.FOOT_TODDLER, 1, home="RO")
        assert {"growth.own_town", "growth.point_near_border"} <= set(codes(proposal))
        assert proposal.partners_to_ask == ("HU",)
        assert not planar_of(proposal.shape).intersects(WORLD.outline("HU"))


class TestPartsThatAgreeOneByOne:
    """Boulder, Colorado: 110 km from Wyoming; Kansas City lies on both sides of a river."""

    AMERICA = load_countries().joined(load_us_counties())
    KANSAS_CITY = Point(-94.5786, 39.0997)  # Missouri, 3 km from Kansas

    def propose(
        self, point: Point, hours: float, part: str | None, *, agreed: frozenset[str] = frozenset()
    ) -> Proposal:
        return propose_area(
            point,
            hours=hours,
            travel=Travel.CAR,
            age_years=None,
            heading=None,
            coarse_km=0,
            gazetteer=self.AMERICA,
            consented=agreed,
            part=part,
        )

    def test_are_asked_like_countries_the_nearest_first(self) -> None:
        proposal = self.propose(BOULDER, 4, "US-CO")  # 240 km
        assert (proposal.partners_to_ask[0], proposal.capped_by) == ("US-WY", "border")
        assert set(proposal.partners_to_ask) == {"US-WY", "US-NE", "US-UT", "US-NM", "US-KS"} & set(
            proposal.partners_to_ask
        )
        shape = planar_of(proposal.shape)
        assert all(not shape.intersects(self.AMERICA.outline(code)) for code in ("US-WY", "US-NE"))
        assert contains(proposal.shape, BOULDER)

    def test_keep_five_km_between_them(self) -> None:
        shape = planar_of(self.propose(BOULDER, 4, "US-CO").shape)
        cheyenne_road = Point(-104.85, 40.9982)  # on the line, to a hundred metres
        assert not shape.intersects(shapely.Point(cheyenne_road.lon, cheyenne_road.lat - 0.035))  # 3.9 km
        assert shape.intersects(shapely.Point(cheyenne_road.lon, cheyenne_road.lat - 0.06))  # 6.7 km

    def test_that_agreed_are_searched(self) -> None:
        opened = self.propose(BOULDER, 4, "US-CO", agreed=frozenset({"FIPS:56"}))
        cheyenne = Point(-104.82, 41.14)
        assert not contains(self.propose(BOULDER, 4, "US-CO").shape, cheyenne)
        assert contains(opened.shape, cheyenne)
        assert "US-WY" not in opened.partners_to_ask

    def test_are_asked_by_nobody_whose_rules_do_not(self) -> None:
        assert self.propose(BOULDER, 4, None).shape == Circle(BOULDER, 240)

    def test_leave_the_own_town_whole_up_to_the_line(self) -> None:
        proposal = self.propose(self.KANSAS_CITY, 1, "US-MO")
        assert "growth.own_town" in codes(proposal)
        assert proposal.partners_to_ask[0] == "US-KS"
        assert contains(proposal.shape, self.KANSAS_CITY)
        assert not planar_of(proposal.shape).intersects(self.AMERICA.outline("US-KS"))

    def test_are_asked_beside_other_countries(self) -> None:
        el_paso = self.propose(Point(-106.44, 31.79), 2, "US-TX")
        assert set(el_paso.partners_to_ask) == {"MX", "US-NM"}

    def test_of_another_country_are_refused(self) -> None:
        with pytest.raises(GrowthError) as refused:
            self.propose(CLUJ, 1, "US-CO")
        assert refused.value.code == "growth.part_elsewhere"


class TestHeading:
    def test_gives_a_corridor_towards_the_place_and_a_circle_round_the_point(self) -> None:
        proposal = propose(CLUJ, Travel.CAR, 1.5, heading="E60 Oradea")
        assert contains(proposal.shape, Point(22.9, 46.9))
        assert contains(proposal.shape, destination(CLUJ, 90, 20))
        assert not contains(proposal.shape, destination(CLUJ, 90, 30))
        assert not contains(proposal.shape, ORADEA)
        assert "growth.corridor" in codes(proposal)

    def test_that_nobody_knows_leaves_the_circle_and_says_so(self) -> None:
        proposal = propose(CLUJ, Travel.FOOT_CHILD, 1, heading="towards the woods")
        assert proposal.shape == Circle(CLUJ, 2.4)
        assert "growth.heading_unknown" in codes(proposal)

    def test_is_asked_for_where_the_way_goes_on_without_end(self) -> None:
        assert "growth.no_heading" in codes(propose(CLUJ, Travel.PUBLIC_TRANSPORT, 5))
        assert "growth.no_heading" in codes(propose(CLUJ, Travel.CAR, 5, heading=" "))
        assert "growth.no_heading" not in codes(propose(CLUJ, Travel.CAR, 5, heading="E60 Oradea"))
        assert "growth.no_heading" not in codes(propose(CLUJ, Travel.BICYCLE, 5))

    def test_of_an_ambiguous_name_is_the_likely_one_from_here(self) -> None:
        proposal = propose(BOULDER, Travel.CAR, 0.4, heading="US 36 Denver")
        assert contains(proposal.shape, destination(BOULDER, 140, 20))


class TestCoarsePlace:
    def test_derives_everything_from_the_grid_point(self) -> None:
        elsewhere = snap_to_grid(CLUJ, 10)
        exact = propose(CLUJ, Travel.CAR, 2, heading="E60 Oradea", coarse_km=10)
        assert exact == propose(elsewhere, Travel.CAR, 2, heading="E60 Oradea", coarse_km=10)

    def test_is_centred_on_the_grid_and_still_covers_the_true_point(self) -> None:
        proposal = propose(CLUJ, Travel.FOOT_TODDLER, 0, coarse_km=10)
        assert isinstance(proposal.shape, Circle)
        assert proposal.shape.centre == snap_to_grid(CLUJ, 10)
        assert contains(proposal.shape, CLUJ)
        assert proposal.reasons[0].code == "growth.snapped"


class TestHome:
    def test_is_the_country_though_counties_are_known_too(self) -> None:
        """A county holds the point as well: taken for home, the rest of its own country would be cut off as foreign."""
        everything = load_countries().joined(load_us_counties())
        proposal = propose_area(
            BOULDER, hours=1, travel=Travel.CAR, age_years=None, heading=None, coarse_km=0, gazetteer=everything
        )
        assert proposal.shape == Circle(BOULDER, 60)
        assert proposal.partners_to_ask == ()
