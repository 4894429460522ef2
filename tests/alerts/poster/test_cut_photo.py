"""A photo cut to its place."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from alerts.image.drawn import draw_child
from alerts.poster.crop import Negative, find_cut

sides = st.integers(32, 3000)
shares = st.floats(0, 1)


class TestFindCut:
    @given(st.tuples(sides, sides), st.tuples(sides, sides), st.tuples(shares, shares))
    def test_lies_within_the_photo_in_the_right_proportions(
        self, size: tuple[int, int], place: tuple[int, int], focus: tuple[float, float]
    ) -> None:
        left, top, right, bottom = find_cut(size, place, focus)
        assert left >= 0
        assert top >= 0
        assert right <= size[0] + 1e-6
        assert bottom <= size[1] + 1e-6
        assert (right - left) / (bottom - top) == pytest.approx(place[0] / place[1])

    @given(st.tuples(sides, sides), st.tuples(sides, sides), st.tuples(shares, shares))
    def test_holds_the_focus(self, size: tuple[int, int], place: tuple[int, int], focus: tuple[float, float]) -> None:
        left, top, right, bottom = find_cut(size, place, focus)
        assert left - 1e-6 <= focus[0] * size[0] <= right + 1e-6
        assert top - 1e-6 <= focus[1] * size[1] <= bottom + 1e-6


class TestNegative:
    @pytest.mark.parametrize("size", [(1080, 1440), (300, 200), (2160, 360)])
    @pytest.mark.parametrize("place", [(592, 900), (486, 300), (97, 97)])
    def test_fills_its_place(self, size: tuple[int, int], place: tuple[int, int]) -> None:
        out = io.BytesIO()
        Image.new("RGB", size, "#808080").save(out, "JPEG")
        cut = Negative(out.getvalue()).cut(place, (0.2, 0.9))
        assert cut.size == place
        low, high = cut.convert("L").getextrema()
        assert 120 < low <= high < 136

    def test_what_was_cut_before_changes_nothing(self) -> None:
        photo = draw_child(3, age=6)
        places = [(97, 97), (592, 900), (300, 210)]
        used = Negative(photo)
        cuts = [used.cut(place, (0.5, 0.4)).tobytes() for place in places]
        assert cuts == [Negative(photo).cut(place, (0.5, 0.4)).tobytes() for place in places]
