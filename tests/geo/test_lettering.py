"""Names on a map are clear of each other, of what must be seen, and of the edge."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from geo.basemap import Name, Patch
from geo.lettering import Frame, along_edge, around, place_beside, place_upon

WHOLE = Frame(0, 0, 400, 300)
names = st.builds(Name, st.text("abc", min_size=1, max_size=20), st.floats(0, 400), st.floats(0, 300))


def measure(text: str) -> tuple[float, float]:
    return len(text) * 9.0, 20.0


class TestNamesBesideTheirDots:
    @given(st.lists(names, max_size=12))
    def test_touch_neither_each_other_nor_what_is_taken_nor_the_edge(self, towns: list[Name]) -> None:
        scale = Frame(0, 260, 120, 300)
        placed = place_beside(towns, measure, within=WHOLE, taken=[scale], gap=8, most=6)
        boxes = [each.box for each in placed]
        assert len(boxes) <= 6
        assert all(WHOLE.holds(box) and not box.meets(scale) for box in boxes)
        assert not any(one.meets(two) for one, two in combinations(boxes, 2))
        dots = [around((each.name.x, each.name.y), 8) for each in placed]
        assert not any(dot.meets(box) for dot in dots for box in boxes)

    def test_stand_to_the_right_and_at_the_edge_to_the_left(self) -> None:
        inner, outer = Name("abc", 100, 100), Name("abc", 390, 200)
        first, second = place_beside([inner, outer], measure, within=WHOLE, taken=[], gap=8, most=6)
        assert first.box.left == 108
        assert second.box.right == 382

    def test_that_are_long_stand_above_within_the_frame(self) -> None:
        (placed,) = place_beside([Name("a" * 33, 300, 150)], measure, within=WHOLE, taken=[], gap=8, most=6)
        assert placed.box == Frame(103, 122, 400, 142)

    def test_are_left_out_where_there_is_no_room(self) -> None:
        assert place_beside([Name("a" * 60, 200, 150)], measure, within=WHOLE, taken=[], gap=8, most=6) == ()

    def test_the_first_has_the_room(self) -> None:
        here = [Name("larger", 200, 150), Name("smaller", 201, 150)]
        placed = place_beside(here, measure, within=WHOLE, taken=[], gap=8, most=6)
        assert [each.name.text for each in placed] == ["larger"]


class TestNamesUponTheirPlaces:
    @given(st.lists(names, max_size=8))
    def test_touch_neither_each_other_nor_what_is_taken_nor_the_edge(self, countries: list[Name]) -> None:
        taken = [Frame(150, 100, 250, 200)]
        boxes = [each.box for each in place_upon(countries, measure, within=WHOLE, taken=taken, apart=6)]
        assert all(WHOLE.holds(box) and not box.meets(taken[0]) for box in boxes)
        assert not any(one.meets(two) for one, two in combinations(boxes, 2))

    def test_give_way_a_little(self) -> None:
        across = Frame(0, 140, 400, 160)
        (placed,) = place_upon([Name("abc", 200, 150)], measure, within=WHOLE, taken=[across], apart=0)
        assert placed.box.bottom <= 140 or placed.box.top >= 160

    def test_are_not_read_as_one_with_what_stands_on_their_line(self) -> None:
        beside = Frame(215, 140, 300, 160)
        (close,) = place_upon([Name("abc", 200, 150)], measure, within=WHOLE, taken=[beside], apart=0)
        (clear,) = place_upon([Name("abc", 200, 150)], measure, within=WHOLE, taken=[beside], apart=6)
        assert close.box.top == 140
        assert clear.box.bottom <= 140

    def test_do_not_move_into_the_next_country(self) -> None:
        across = Frame(0, 140, 400, 160)
        wide, narrow = Name("abc", 200, 150, 40), Name("abc", 200, 150, 20)
        assert place_upon([wide], measure, within=WHOLE, taken=[across], apart=0)
        assert place_upon([narrow], measure, within=WHOLE, taken=[across], apart=0) == ()


class TestTheNameOfAGround:
    def test_stands_over_and_under_its_edges_and_within_them(self) -> None:
        square: Patch = (((100, 50), (300, 50), (300, 250), (100, 250)),)
        assert along_edge([square], "area", 10) == tuple(Name("area", 200, y) for y in (40, 260, 60, 240))

    def test_of_what_can_not_be_seen_stands_nowhere(self) -> None:
        assert along_edge([], "area", 10) == ()

    def test_does_not_stand_in_a_bay_that_is_another_ground(self) -> None:
        """As of an area whose border runs round a neighbour."""
        bay: Patch = (((100, 50), (120, 200), (280, 200), (300, 50), (300, 250), (100, 250)),)
        assert [name.y for name in along_edge([bay], "area", 10)] == [190, 260, 210, 240]

    def test_of_two_parts_stands_between_them(self) -> None:
        parts: list[Patch] = [(((0, 50), (90, 50), (90, 250)),), (((300, 80), (390, 50), (390, 250)),)]
        assert along_edge(parts, "area", 10)[0] == Name("area", 195, 40)
