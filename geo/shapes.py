"""Shapes on the globe: plain values, longitude first; their codecs are in codecs.py."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """WGS 84 degrees, longitude first as in GeoJSON."""

    lon: float
    lat: float


@dataclass(frozen=True, slots=True)
class Circle:
    """All that lies within `radius_km` kilometres (geodesic) of `centre`."""

    centre: Point
    radius_km: float


@dataclass(frozen=True, slots=True)
class Polygon:
    """Closed rings (first point = last), within +-180 degrees of longitude; holes lie within the exterior."""

    exterior: tuple[Point, ...]
    holes: tuple[tuple[Point, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class MultiPolygon:
    """Polygons that share no ground; what crosses the antimeridian is cut there."""

    polygons: tuple[Polygon, ...]


Shape = Circle | Polygon | MultiPolygon
