"""The ground on which an alert may ask people to search: own and consented ground, clear of others' borders."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from geo import planar
from geo.gazetteer import Gazetteer
from geo.measure import KM_PER_DEGREE, KM_PER_DEGREE_LON, planar_grow

BORDER_MARGIN_KM = 5.0
OUTLINE_KM = 0.5  # borders are known no better (geo/data/PROVENANCE.md): nearer than this nobody can say whose it is
COASTAL_WATERS_KM = 22.0  # 12 nautical miles: small islands, harbours and beaches count as ground
_TOLERANCE_KM = 0.25  # outlines are rounded outwards by so much, which makes the margin at most about 0.9 km wider
# Borders are grown tile by tile, as a kilometre's degrees change with latitude. The tiles are fixed to the globe, so
# that the permitted ground does not depend on how much of it is asked for.
_TILE_HEIGHT, _TILE_WIDTH = 1.0, 3.0
_BLOCK = 5  # tiles up and across: outlines are cut to blocks first, and tiles from what is left of them there


@dataclass(frozen=True, slots=True)
class Allowed:
    """Whose ground people may be asked to search: the own and what agreed.

    `divided`: among the countries one whose parts agree one by one. They are areas of `kind`; `parts` are the own one
    and those that agreed.
    """

    countries: frozenset[str]
    divided: str | None = None
    kind: str = ""
    parts: frozenset[str] = frozenset()

    @property
    def codes(self) -> list[str]:
        return sorted(self.countries - {self.divided} | self.parts)

    def others_in(self, gazetteer: Gazetteer, tile: BaseGeometry) -> Iterator[str]:
        """Whoever would have to be asked there."""
        yield from (code for code in gazetteer.codes_in(tile, "country") if code not in self.countries)
        if self.divided is not None:
            for code in gazetteer.codes_in(tile, self.kind):
                if code not in self.parts and gazetteer.is_part_of(code, self.divided):
                    yield code


@dataclass(frozen=True)
class Permitted:
    """`ground` in a region; what is `forbidden` there, and by the border strips of which countries or parts of one."""

    ground: BaseGeometry
    forbidden: BaseGeometry
    cut_by: tuple[str, ...]


def permitted_ground(
    gazetteer: Gazetteer, region: BaseGeometry, allowed: Allowed, *, margin_km: float = BORDER_MARGIN_KM
) -> Permitted:
    """What of `region` is `allowed` (with its coastal waters) and `margin_km` off everybody else's."""
    grounds, strips = [], dict[str, list[BaseGeometry]]()
    own, cut = [gazetteer.outline(code) for code in allowed.codes], _Cut(gazetteer)
    tolerance_km = min(_TOLERANCE_KM, margin_km / 4)
    for tile in _tiles(region, own):
        here = [cut.ground(code, tile) for code in allowed.codes]
        grounds += [planar_grow(ground, COASTAL_WATERS_KM, tolerance_km=1.0) for ground in here if not ground.is_empty]
        for code in allowed.others_in(gazetteer, tile):
            foreign = cut.ground(code, tile)
            if not foreign.is_empty:
                strips.setdefault(code, []).append(planar_grow(foreign, margin_km, tolerance_km=tolerance_km))
    mine = shapely.intersection(region, planar.union_all(grounds))
    forbidden = {code: planar.union_all(parts) for code, parts in strips.items() if parts}
    cut_by = tuple(code for code, strip in sorted(forbidden.items()) if strip.intersects(mine))
    strip = planar.union_all(forbidden[code] for code in cut_by)
    left = shapely.difference(mine, strip)
    inland = [part for part in planar.polygons_of(left) if any(part.intersects(country) for country in own)]
    return Permitted(planar.union_all(inland), strip, cut_by)


def _tiles(region: BaseGeometry, own: list[BaseGeometry]) -> Iterator[BaseGeometry]:
    """Tiles whose ground, grown, may reach the region, and that are near enough to own ground to matter."""
    reach = 2 * COASTAL_WATERS_KM / KM_PER_DEGREE
    near = planar.union_all(planar.wrap(_widened(part.bounds, reach)) for part in planar.polygons_of(region))
    for geometry in (near, *own):
        shapely.prepare(geometry)
    # A region is often the whole globe, and own ground seldom: only the tiles of both are looked at closely.
    own_parts = [part for country in own for part in planar.polygons_of(country)]
    beside = planar.union_all(_widened(part.bounds, reach + _TILE_HEIGHT) for part in own_parts)
    for row, column in sorted(_numbers(near) & _numbers(planar.wrap(beside))):
        left, bottom = column * _TILE_WIDTH, row * _TILE_HEIGHT
        bounds = (left, bottom, left + _TILE_WIDTH, bottom + _TILE_HEIGHT)
        around = planar.wrap(_widened(bounds, reach))
        if near.intersects(around) and any(country.intersects(around) for country in own):
            yield shapely.box(*bounds)


def _numbers(ground: BaseGeometry) -> set[tuple[int, int]]:
    """Row and column of every tile that the parts' bounds reach into."""
    return {
        (row, column)
        for west, south, east, north in (part.bounds for part in planar.polygons_of(ground))
        for row in range(math.floor(south / _TILE_HEIGHT), math.ceil(north / _TILE_HEIGHT))
        for column in range(math.floor(west / _TILE_WIDTH), math.ceil(east / _TILE_WIDTH))
    }


def _widened(bounds: tuple[float, float, float, float], degrees: float) -> BaseGeometry:
    west, south, east, north = bounds
    squeeze = math.cos(math.radians(min(88.0, max(abs(south), abs(north)) + degrees)))
    aside = degrees * KM_PER_DEGREE / KM_PER_DEGREE_LON / squeeze
    return shapely.box(west - aside, max(-90, south - degrees), east + aside, min(90, north + degrees))


class _Cut:
    """Outlines cut to tiles."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._in_blocks: dict[tuple[str, int, int], BaseGeometry] = {}

    def ground(self, code: str, tile: BaseGeometry) -> BaseGeometry:
        """What of the area lies in the tile."""
        west, south, _, _ = tile.bounds
        block = (code, round(south / _TILE_HEIGHT) // _BLOCK, round(west / _TILE_WIDTH) // _BLOCK)
        if block not in self._in_blocks:
            self._in_blocks[block] = self._cut_block(*block)
        return planar.ground_of(shapely.intersection(self._in_blocks[block], tile))

    def _cut_block(self, code: str, row: int, column: int) -> BaseGeometry:
        south, west = row * _BLOCK * _TILE_HEIGHT, column * _BLOCK * _TILE_WIDTH
        block = shapely.box(west, south, west + _BLOCK * _TILE_WIDTH, south + _BLOCK * _TILE_HEIGHT)
        return planar.ground_of(shapely.intersection(self._gazetteer.outline(code), block))
