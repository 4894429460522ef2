"""What is mended in a shape that somebody drew: never in silence, and never less ground than was meant."""

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry
from shapely.validation import explain_validity

from geo import planar
from geo.errors import ShapeError
from geo.reasons import Reason, Value
from geo.shapes import MultiPolygon, Point, Polygon

REPAIRS = (
    "repair.closed",
    "repair.repeated_points",
    "repair.crossing",
    "repair.overlapping",
    "repair.hole_outside",
    "repair.hole_cut",
    "repair.simplified",
)
"""Values: `where` it was first and at how many `more` places; for `repair.crossing` also `at`; for `repair.simplified`
`points`, how many are `left`, and by how much more ground, `added_percent`."""

MOST_CROSSINGS = 1_000  # of lines that are to be mended: what it takes grows faster than with their square
_MOST_COMPARED = 3_000_000  # pairs of lines that lie near each other; an outline has some for each of its points
_AT_ONCE, _PAIRS_AT_ONCE = 32, 65_536  # lines that are compared with all others in one step, and in one calculation
_LARGEST = 10**9
_A_NUMBER = re.compile(r"[0-9]{1,10}(\.[0-9]{1,2})?")
_WRITTEN = {
    "where": re.compile(r"[a-z]{1,20}(\[[0-9]{1,6}\]){0,4}"),
    "at": re.compile(r"[-+.e0-9]{1,30} [-+.e0-9]{1,30}"),
}
_MORE_VALUES = {"repair.crossing": {"where", "more", "at"}, "repair.simplified": {"points", "left", "added_percent"}}
_SLIVER = 1e-9  # of a hole: what rounding leaves of it beyond the edge that it touches


_Numbers = npt.NDArray[np.float64]
_Rows = npt.NDArray[np.int64]


class Repairs:
    """Collects what was mended: each kind once, however often."""

    def __init__(self) -> None:
        self._found: dict[str, dict[str, Value]] = {}
        self.crossings = self.compared = 0  # of all lines of the document, and of their pairs

    def note(self, code: str, where: str, **values: Value) -> None:
        if code in self._found:
            self._found[code]["more"] = int(str(self._found[code]["more"])) + 1
        else:
            self._found[code] = {"where": where, "more": 0, **values}

    def told(self) -> tuple[Reason, ...]:
        """In the order of REPAIRS."""
        return tuple(Reason(code, self._found[code]) for code in REPAIRS if code in self._found)


def close_ring(ring: Sequence[Point], where: str, repairs: Repairs) -> tuple[Point, ...]:
    """The ring without points that only repeat the one before, ending where it begins."""
    kept = [point for index, point in enumerate(ring) if index == 0 or point != ring[index - 1]]
    if len(kept) < len(ring):
        repairs.note("repair.repeated_points", where)
    if kept and kept[0] != kept[-1]:
        repairs.note("repair.closed", where)
        kept.append(kept[0])
    return tuple(kept)


def mend_polygon(polygon: Polygon, where: str, repairs: Repairs) -> Polygon | MultiPolygon:
    """The ground inside the exterior, both halves of a bow-tie, less what of its holes lies in it.

    Raises ShapeError (`shape.no_ground`) when the holes leave nothing.
    """
    lifted = planar.lift(polygon)
    if shapely.is_valid(lifted):
        return polygon
    require_few_crossings(lifted, where, repairs)
    ground = _mend_ring(polygon.exterior, f"{where}[0]", repairs)
    for index, hole in enumerate(polygon.holes, start=1):
        place = f"{where}[{index}]"
        gap = _mend_ring(hole, place, repairs)
        within = shapely.intersection(ground, gap).area
        if within <= _SLIVER * gap.area:
            repairs.note("repair.hole_outside", place)
            continue
        if within < (1 - _SLIVER) * gap.area:
            repairs.note("repair.hole_cut", place)
        ground = planar.ground_of(shapely.difference(ground, gap))
    if ground.is_empty:
        raise ShapeError("shape.no_ground", {"where": where})
    return planar.lower(ground)


def join_parts(parts: Sequence[Polygon | MultiPolygon], repairs: Repairs) -> Polygon | MultiPolygon:
    """One shape of parts; those that share ground are put together."""
    polygons = [each for part in parts for each in (part.polygons if isinstance(part, MultiPolygon) else (part,))]
    whole = MultiPolygon(tuple(polygons))
    if shapely.is_valid(planar.lift(whole)):
        return whole
    require_few_crossings(planar.lift(whole), "coordinates", repairs)
    lifted = [planar.lift(polygon) for polygon in polygons]
    first, _ = _first_overlap(lifted)
    repairs.note("repair.overlapping", f"coordinates[{first}]")
    return planar.lower(planar.union_all(lifted))


def require_few_crossings(geometry: BaseGeometry, where: str, repairs: Repairs) -> None:
    """Before its lines are put together: each crossing becomes a corner. Counts on; raises ShapeError."""
    edges = _edges_of(geometry)
    lines: npt.NDArray[np.object_] = np.asarray(shapely.linestrings(edges))
    tree, found = shapely.STRtree(lines), 2 * repairs.crossings
    for start in range(0, len(lines), _AT_ONCE):
        here, there = tree.query(lines[start : start + _AT_ONCE])
        repairs.compared += len(here)
        if repairs.compared <= _MOST_COMPARED:
            found += _count_crossing(edges, here + start, there)
        if found > 2 * MOST_CROSSINGS or repairs.compared > _MOST_COMPARED:  # each is found from both sides
            raise ShapeError("shape.too_many_crossings", {"where": where, "most": MOST_CROSSINGS})
    repairs.crossings = found // 2


def _edges_of(geometry: BaseGeometry) -> _Numbers:
    """Both ends of every edge of it: (edges, 2, 2)."""
    corners, ring = shapely.get_coordinates(shapely.get_rings(planar.polygons_of(geometry)), return_index=True)
    edges: _Numbers = np.stack((corners[:-1], corners[1:]), axis=1)[ring[:-1] == ring[1:]]
    return edges


def _count_crossing(edges: _Numbers, here: _Rows, there: _Rows) -> int:
    """How many of these pairs of edges, by number, cross; those that only touch do not."""
    found = 0
    for start in range(0, len(here), _PAIRS_AT_ONCE):
        some = slice(start, start + _PAIRS_AT_ONCE)
        one, other = edges[here[some]], edges[there[some]]
        found += int((_parts(one, other) & _parts(other, one)).sum())
    return found


def _parts(edges: _Numbers, others: _Numbers) -> npt.NDArray[np.bool_]:
    """Whether the ends of each of the others lie on either side of the line through the edge beside it."""
    from_start = others - edges[:, :1]
    along = (edges[:, 1] - edges[:, 0])[:, None]
    sides = np.sign(along[..., 0] * from_start[..., 1] - along[..., 1] * from_start[..., 0])
    return np.asarray(sides[:, 0] * sides[:, 1] < 0)


def repairs_to_document(repairs: Iterable[Reason]) -> list[dict[str, object]]:
    """As they are kept beside the shape in an area document, under "repaired"."""
    return [{"code": reason.code, "values": dict(reason.values)} for reason in repairs]


def repairs_of(document: object) -> tuple[Reason, ...]:
    """What was mended in an area document before it was kept. Whoever hands one in writes that beside it, for others to
    read: what is not as we write it is none."""
    kept = document.get("repaired") if isinstance(document, Mapping) else None
    return tuple(
        Reason(entry["code"], entry["values"])
        for entry in (kept if isinstance(kept, list | tuple) else ())
        if _is_repair(entry)
    )[: len(REPAIRS)]


def _is_repair(entry: object) -> bool:
    if not isinstance(entry, Mapping) or entry.get("code") not in REPAIRS or not isinstance(entry.get("values"), dict):
        return False
    values = entry["values"]
    known = _MORE_VALUES.get(entry["code"], {"where", "more"})
    return values.keys() == known and all(_is_written(key, value) for key, value in values.items())


def _is_written(key: str, value: object) -> bool:
    """A number may stand as text: YAML has nothing else."""
    if type(value) not in (str, int, float) or (isinstance(value, int) and abs(value) > _LARGEST):
        return False
    return _WRITTEN.get(key, _A_NUMBER).fullmatch(str(value)) is not None


def _mend_ring(ring: Sequence[Point], where: str, repairs: Repairs) -> BaseGeometry:
    lifted = planar.lift(Polygon(tuple(ring)))
    if shapely.is_valid(lifted):
        return lifted
    at = explain_validity(lifted).partition("[")[2].rstrip("]")
    repairs.note("repair.crossing", where, at=at)
    # "structure" keeps ground that a ring goes round twice; even-odd would make a hole of it.
    return planar.ground_of(shapely.make_valid(lifted, method="structure", keep_collapsed=False))


def _first_overlap(parts: Sequence[BaseGeometry]) -> tuple[int, int]:
    tree = shapely.STRtree(parts)
    pairs = tree.query(parts, predicate="intersects").T.tolist()
    return next(((here, there) for here, there in sorted(pairs) if here < there), (0, 0))
