"""A million points, and which of them lie in an area: as towns are found, of which the gazetteer has 34,006."""

import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from geo.points import PointIndex
from tests.bench.measure import median, ms, percentile
from tests.bench.peers import NoPeer
from tests.bench.postgis import POSTGIS, Find, Postgis
from tests.bench.tables import Bar, Table

POINTS = 1_000_000
OURS, TREE = "ours: latitudes in order, then exactly", "shapely's tree of points, `intersects`"


def measure_points(targets: Sequence[BaseGeometry]) -> Table:
    lons, lats = np.random.default_rng(11).uniform((-10, 36), (40, 70), (POINTS, 2)).T
    began = time.perf_counter()
    index = PointIndex(lons, lats)
    built = time.perf_counter() - began
    tree = shapely.STRtree(shapely.points(lons, lats))
    finders: dict[str, Find] = {
        OURS: lambda ground: set(index.on(ground).tolist()),
        TREE: lambda ground: set(tree.query(ground, predicate="intersects").tolist()),
    }
    skipped: list[str] = []
    with ExitStack() as stack:
        try:
            texts = (f"POINT({lon!r} {lat!r})" for lon, lat in zip(lons.tolist(), lats.tolist(), strict=True))
            finders[POSTGIS] = stack.enter_context(Postgis("Point", texts))
        except NoPeer as reason:
            skipped.append(f"PostGIS: {reason}")
        times: dict[str, list[float]] = {name: [] for name in finders}
        hits = [_ask_all(finders, ground, times) for ground in targets]
    return _tell(times, built, sum(hits) / len(hits), len(targets), skipped)


def _ask_all(finders: Mapping[str, Find], ground: BaseGeometry, times: Mapping[str, list[float]]) -> int:
    """All answer for one target before the next, so that noise meets all of them; returns how many they find."""
    found: set[int] | None = None
    for name, find in finders.items():
        began = time.perf_counter()
        mine = find(ground)
        times[name].append(time.perf_counter() - began)
        assert found is None or mine == found, f"{name} finds other points than we do"
        found = mine
    return len(found or ())


def _tell(
    times: Mapping[str, Sequence[float]], built: float, hits: float, targets: int, skipped: Sequence[str]
) -> Table:
    ours = median(times[OURS])
    share = ours / median(times[POSTGIS]) if POSTGIS in times else None
    return Table(
        "Where: points in an area",
        f"{POINTS:,} points, {targets} circles of 3 to 60 km, {hits:.0f} points in each on average; all find "
        f"the same ones in every circle. Ours are put in order in {built:.2f} s.",
        ("", "median ms", "p95 ms"),
        [(name, ms(median(took)), ms(percentile(took, 95))) for name, took in times.items()],
        [
            Bar("<= 1 ms", f"{ms(ours)} ms", ours <= 0.001),
            Bar(
                "<= 0.4 x PostGIS in the same run",
                "" if share is None else f"{share:.2f} x",
                None if share is None else share <= 0.4,
            ),
        ],
        skipped,
    )
