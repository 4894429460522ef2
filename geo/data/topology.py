"""Decodes TopoJSON (specification 1.0) into valid ground, cut at the antimeridian: for the build only."""

from itertools import accumulate
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from geo.outlines import GRID
from geo.planar import EMPTY, LonLat, polygon_from_ring, snapped, union_all


class Topology:
    """One TopoJSON document: `ground(geometry)` is the shapely geometry of one of its objects' geometries."""

    def __init__(self, document: dict[str, Any]) -> None:
        (kx, ky), (dx, dy) = document["transform"]["scale"], document["transform"]["translate"]
        self.objects: dict[str, Any] = document["objects"]
        self._arcs = [
            [
                (round((x * kx + dx) / GRID) * GRID, round((y * ky + dy) / GRID) * GRID)
                for x, y in accumulate(arc, lambda at, step: [at[0] + step[0], at[1] + step[1]])
            ]
            for arc in document["arcs"]
        ]

    def ground(self, geometry: dict[str, Any]) -> BaseGeometry:
        polygons = [geometry["arcs"]] if geometry["type"] == "Polygon" else geometry["arcs"]
        ground = snapped(union_all([self._polygon(rings) for rings in polygons]), GRID)
        if ground.is_empty:  # the source's grid has folded a tiny area (Falls Church, a reef) into a line: its box
            corners = shapely.MultiPoint([at for rings in polygons for ring in rings for at in self._ring(ring)])
            return snapped(shapely.box(*shapely.buffer(corners, 10 * GRID).bounds), GRID)
        return ground

    def _polygon(self, rings: list[list[int]]) -> BaseGeometry:
        drawn = [ring for ring in map(self._ring, rings) if len(ring) >= 4]
        if not drawn:
            return EMPTY
        exterior, *holes = map(polygon_from_ring, drawn)
        return shapely.difference(exterior, union_all(holes)) if holes else exterior

    def _ring(self, arcs: list[int]) -> list[LonLat]:
        ring: list[LonLat] = []
        for index in arcs:
            arc = self._arcs[index] if index >= 0 else self._arcs[~index][::-1]
            ring += arc[1:] if ring else arc
        return ring
