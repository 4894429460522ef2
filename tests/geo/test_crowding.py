"""Lines that lie side by side in hundreds are told from a coast, and cost no more than a coast does."""

import math
import subprocess
import sys

import pytest
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from geo import planar
from geo.crowding import is_crowded, is_crowded_ground
from geo.gazetteer import load_countries
from geo.shapes import MultiPolygon, Polygon

GIGABYTE = 2**30
WIDENED = """
import resource
resource.setrlimit(resource.RLIMIT_AS, ({most}, {most}))
from geo.covering import count_points, simplify
from geo.measure import planar_of
from tests.geo.test_crowding import make_spikes
meant = make_spikes(4_500, long=70.0)
simple = simplify(meant)
print(count_points(simple), planar_of(simple).covers(planar_of(meant)))
"""


def make_spikes(count: int, *, long: float = 5.0) -> Polygon | MultiPolygon:
    """So many thin ones round a middle; no two cross."""
    turns = [math.pi * n / count for n in range(2 * count)]
    return planar.lower(
        shapely.Polygon(
            [(r * long * math.cos(t), r * long * math.sin(t)) for t, r in zip(turns, [1, 0.02] * count, strict=True)]
        )
    )


def make_comb(teeth: int) -> BaseGeometry:
    return shapely.Polygon([*((n / teeth, float(n % 2)) for n in range(2 * teeth)), (3, -1), (0, -1)])


class TestIsCrowded:
    @pytest.mark.parametrize("turn", [0, 17, 45, 90, 135])
    def test_says_so_of_a_comb_however_it_lies(self, turn: float) -> None:
        assert is_crowded(affinity.rotate(make_comb(2_000), turn))

    def test_says_so_of_spikes_in_the_midst_of_a_long_outline(self) -> None:
        outline = shapely.Point(0, 0).buffer(60, quad_segs=5_000)
        assert not is_crowded(outline)
        assert is_crowded(shapely.difference(outline, planar.lift(make_spikes(1_500))))

    @pytest.mark.parametrize("count", [250, 500, 1_000])
    def test_says_so_of_hundreds_which_would_take_seconds(self, count: int) -> None:
        assert is_crowded_ground(make_spikes(count, long=20.0))

    @pytest.mark.parametrize("code", ["NO", "GR", "CL", "ID", "CA", "FJ", "AQ", "GL"])
    def test_never_of_a_coast(self, code: str) -> None:
        assert not is_crowded(load_countries().outline(code))

    def test_not_of_teeth_that_are_how_somebody_drew(self) -> None:
        turns = [math.tau * n / 50_000 for n in range(50_000)]
        rough = [(math.cos(t), math.sin(t) * (1 + 0.001 * (n % 2))) for n, t in enumerate(turns)]
        assert not is_crowded_ground(planar.lower(shapely.Polygon(rough)))


class TestWhatIsCrowded:
    def test_is_covered_by_few_corners_without_taking_all_memory(self) -> None:
        code = WIDENED.format(most=GIGABYTE)
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert done.stderr == ""
        points, covers = done.stdout.split()
        assert int(points) <= 250
        assert covers == "True"
