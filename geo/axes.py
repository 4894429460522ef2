"""Longitude and latitude mixed up, where numbers alone do not tell: by where the ground was to be expected."""

from collections.abc import Collection

from geo import planar
from geo.gazetteer import Gazetteer
from geo.measure import planar_of
from geo.shapes import Circle, MultiPolygon, Point, Polygon, Shape


def seems_swapped(shape: Shape, homes: Collection[str], gazetteer: Gazetteer) -> bool:
    """Whether the shape lies in none of these countries, and would lie in one with its axes swapped."""
    outlines = [gazetteer.outline(code) for code in homes if gazetteer.knows(code)]
    mirrored = _swapped(shape)
    if mirrored is None or any(outline.intersects(planar_of(shape)) for outline in outlines):
        return False
    return any(outline.intersects(planar_of(mirrored)) for outline in outlines)


def _swapped(shape: Shape) -> Shape | None:
    """None where that lies off the globe."""
    if isinstance(shape, Circle):
        centre = shape.centre
        return Circle(Point(centre.lat, centre.lon), shape.radius_km) if abs(centre.lon) <= 90 else None
    west, _, east, _ = planar.lift(shape).bounds
    if west < -90 or east > 90:
        return None
    if isinstance(shape, MultiPolygon):
        return MultiPolygon(tuple(_swapped_polygon(polygon) for polygon in shape.polygons))
    return _swapped_polygon(shape)


def _swapped_polygon(polygon: Polygon) -> Polygon:
    rings = [tuple(Point(point.lat, point.lon) for point in ring) for ring in (polygon.exterior, *polygon.holes)]
    return Polygon(rings[0], tuple(rings[1:]))
