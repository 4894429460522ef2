"""Who is reached, out of 100,000 coverages: our index beside PostGIS and SQLite's R*Tree; and shapes, simplified."""

import random
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
import shapely

from geo.covering import added_share, count_points, simplify
from geo.gazetteer import load_everything
from geo.measure import area_km2, circle_polygon, planar_of, union
from geo.places import places_for
from geo.shapes import Circle, Point, Shape
from geo.targeting import CoverageIndex, Ground, Meant, drawn, named, pack_ground, unpack_grounds
from tests.bench.measure import median, ms, percentile, race, watched
from tests.bench.peers import NoPeer
from tests.bench.points import measure_points
from tests.bench.postgis import POSTGIS, Find, Postgis
from tests.bench.tables import Bar, Table

CORNERS = 71
TARGETS = 200
OURS, FULL = "ours: who shares a point", "ours: and which share of the area, without neighbours that touch"
FLOOR = "floor: shapely's tree, `intersects`, nothing else"
RTREE = "SQLite R*Tree, then shapely `intersects`"


@dataclass(frozen=True, slots=True)
class Coverages:
    packed: Sequence[bytes]
    grounds: Sequence[Ground]
    targets: Sequence[Meant]


def measure_geography(rounds: int, coverages: int) -> Iterator[Table]:
    world = make_coverages(coverages)
    yield _measure_index(world)
    yield measure_points([meant.ground for meant in world.targets])
    yield _measure_shapes(rounds)


def make_coverages(count: int) -> Coverages:
    """Stars of 71 corners over Europe, most as large as a district, some as a country; and circles to search in."""
    chance = np.random.default_rng(7)
    middles = chance.uniform((-10, 36), (40, 70), (count, 2))
    sizes = np.exp(chance.normal(-3.0, 1.0, count))
    turns = np.linspace(0, 2 * np.pi, CORNERS, endpoint=False)
    reach = sizes[:, None] * chance.uniform(0.6, 1.0, (count, CORNERS))
    corners = np.stack([np.cos(turns) * reach * 1.5, np.sin(turns) * reach], axis=2) + middles[:, None, :]
    grounds = shapely.polygons(np.concatenate([corners, corners[:, :1]], axis=1))
    circles = [
        Circle(Point(float(lon), float(lat)), float(radius))
        for lon, lat, radius in chance.uniform((-5, 40, 3), (35, 65, 60), (TARGETS, 3))
    ]
    return Coverages(shapely.to_wkb(grounds).tolist(), grounds.tolist(), [drawn(circle) for circle in circles])


def _measure_index(world: Coverages) -> Table:
    began = time.perf_counter()
    index = CoverageIndex([str(place) for place in range(len(world.packed))], unpack_grounds(world.packed))
    built = time.perf_counter() - began
    finders: dict[str, Find] = {FLOOR: _floor(world), RTREE: _open_rtree(world)}
    skipped: list[str] = []
    with ExitStack() as stack:
        try:
            grounds = (shapely.from_wkb(packed).wkt for packed in world.packed)
            finders[POSTGIS] = stack.enter_context(Postgis("Polygon", grounds))
        except NoPeer as reason:
            skipped.append(f"PostGIS: {reason}")
        asked: dict[str, Callable[[Meant], object]] = {
            OURS: lambda meant: {int(key) for key in index.find(meant.ground)},
            FULL: lambda meant: index.meet(meant),
            **{name: (lambda meant, find=find: find(meant.ground)) for name, find in finders.items()},
        }
        hits = _assert_same(world, index, finders)
        times: dict[str, list[float]] = {name: [] for name in asked}
        for meant in world.targets:  # all answer for one target before the next, so that noise meets all of them
            for name, ask in asked.items():
                times[name].append(_seconds(ask, meant))
    return _tell_index(times, built, hits, len(world.packed), skipped)


def _seconds(ask: Callable[[Meant], object], meant: Meant) -> float:
    began = time.perf_counter()
    ask(meant)
    return time.perf_counter() - began


def _assert_same(world: Coverages, index: CoverageIndex, finders: Mapping[str, Find]) -> float:
    """Every contender finds the very same coverages of every target; returns how many there are on average."""
    found = []
    for meant in world.targets:
        ours = {int(key) for key in index.find(meant.ground)}
        for name, find in finders.items():
            assert find(meant.ground) == ours, f"{name} finds other coverages than we do"
        assert {int(meeting.key) for meeting in index.meet(meant)} <= ours
        found.append(len(ours))
    return sum(found) / len(found)


def _floor(world: Coverages) -> Find:
    tree = shapely.STRtree(world.grounds)
    return lambda ground: set(tree.query(ground, predicate="intersects").tolist())


def _open_rtree(world: Coverages) -> Find:
    store = sqlite3.connect(":memory:")
    store.execute("CREATE VIRTUAL TABLE box USING rtree(id, west, east, south, north)")
    bounds = shapely.bounds(np.array(world.grounds, dtype=object)).tolist()
    rows = ((place, west, east, south, north) for place, (west, south, east, north) in enumerate(bounds))
    store.executemany("INSERT INTO box VALUES (?, ?, ?, ?, ?)", rows)
    grounds = np.array(world.grounds, dtype=object)

    def find(ground: Ground) -> set[int]:
        west, south, east, north = ground.bounds
        query = "SELECT id FROM box WHERE east >= ? AND west <= ? AND north >= ? AND south <= ?"
        near = np.array([row[0] for row in store.execute(query, (west, east, south, north))], dtype=np.int64)
        shapely.prepare(ground)
        return set(near[shapely.intersects(ground, grounds[near])].tolist())

    return find


def _tell_index(
    times: Mapping[str, Sequence[float]], built: float, hits: float, count: int, skipped: Sequence[str]
) -> Table:
    ours, p95 = median(times[OURS]), percentile(times[OURS], 95)
    bars = [
        Bar("<= 3 ms, p95 <= 15 ms", f"{ms(ours)} ms, p95 {ms(p95)} ms", ours <= 0.003 and p95 <= 0.015),
        Bar("index rebuilt <= 1 s", f"{built:.2f} s", built <= 1.0),
    ]
    if POSTGIS in times:
        share = ours / median(times[POSTGIS])
        bars.append(Bar("<= 0.6 x PostGIS in the same run", f"{share:.2f} x", share <= 0.6))
    else:
        bars.append(Bar("<= 0.6 x PostGIS in the same run", "", None))
    rows = [(name, ms(median(took)), ms(percentile(took, 95))) for name, took in times.items()]
    return Table(
        "Where: who is reached",
        f"{count:,} coverages of {CORNERS} corners, {TARGETS} circles of 3 to 60 km as targets, {hits:.0f} coverages "
        "each on average; all contenders find the same ones of every target. The index is built from what the store "
        "keeps, outlines packed as WKB.",
        ("", "median ms", "p95 ms"),
        rows,
        bars,
        skipped,
    )


def _measure_shapes(rounds: int) -> Table:
    circle, gazetteer = Circle(Point(23.6, 46.8), 40), load_everything()
    near_cluj = drawn(Circle(Point(23.6, 46.8), 60))
    meant, scattered = named(("FIPS:08013", "FIPS:08059"), gazetteer), {n: _scatter(n) for n in (1, 100, 300)}
    for shape in scattered.values():
        assert planar_of(simplify(shape)).covers(planar_of(shape)), "ground was lost"
        assert count_points(simplify(shape)) <= 250
    work: dict[str, Callable[[], object]] = {
        "circle, 64 corners": lambda: circle_polygon(circle),
        "its area": lambda: area_km2(circle),
        "its simplification": lambda: _simplify(circle),
        "a county's packing": lambda: pack_ground(gazetteer.by_code("FIPS:08013").shape),
        "towns in it (34,006 asked)": lambda: gazetteer.cities_on(meant.ground),
        "60 km round Cluj in a platform's places": lambda: places_for(near_cluj, (), ("RO",), gazetteer),
        **{f"{n} parts to 250 corners": (lambda shape=shape: _simplify(shape)) for n, shape in scattered.items()},
        "Romania to 250 corners": lambda: _simplify(gazetteer.by_code("RO").shape),
        "Norway to 250 corners": lambda: _simplify(gazetteer.by_code("NO").shape),
    }
    times = race({name: watched(each) for name, each in work.items()}, max(5, rounds // 10), warm_up=1)
    worst = max(median(times[name]) for name in list(work)[:3])
    added = ", ".join(f"{n} parts {added_share(shape, simplify(shape)):.1f} x" for n, shape in scattered.items())
    return Table(
        "Where: shapes",
        f"Of what is simplified no ground is lost, asserted for each; added ground: {added}.",
        ("", "median ms", "p95 ms"),
        [(name, ms(median(took)), ms(percentile(took, 95))) for name, took in times.items()],
        [
            Bar("a circle, its area, its simplification < 2 ms each", f"{ms(worst)} ms", worst < 0.002),
            Bar("missed ground 0 % for any number of parts", "0 %", True),
        ],
    )


def _simplify(shape: Shape) -> Shape:
    """Anew each time: what was asked before is remembered."""
    return simplify.__wrapped__(shape)


def _scatter(parts: int) -> Shape:
    chance = random.Random(parts)
    middles = [Point(chance.uniform(20, 30), chance.uniform(44, 50)) for _ in range(parts)]
    return union(
        [circle_polygon(Circle(middle, chance.uniform(1, 9)), 400 if parts == 1 else 96) for middle in middles]
    )
