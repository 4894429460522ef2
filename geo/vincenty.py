"""Many geodesics from one point at once: Vincenty's formulae (Survey Review XXIII, 1975) on WGS 84, in numpy.

A circle needs 64 of each, which take 15 ms one after the other. Good to a millimetre up to a quarter of the way round
the earth; the inverse does not converge for points that lie nearly opposite each other, so nobody may ask it for those.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from geo.shapes import Point

Numbers = npt.NDArray[np.float64]

_A_KM = 6378.137
_F = 1 / 298.257223563
_B_KM = _A_KM * (1 - _F)
_ENOUGH = 1e-13  # radians: a millionth of a metre
_MOST_ROUNDS = 30


class _Arc(NamedTuple):
    """An arc on the auxiliary sphere."""

    sin: Numbers
    cos: Numbers
    cos_2m: Numbers  # cosine of twice the angle from the equator to the arc's middle


def destinations(start: Point, bearings_deg: Numbers, km: float) -> tuple[Numbers, Numbers]:
    """Longitudes (-180 to 180) and latitudes reached after `km` along each bearing, clockwise from north."""
    azimuth, reduced = np.radians(bearings_deg), _reduce(np.array(start.lat))
    sin_u, cos_u = np.sin(reduced), np.cos(reduced)
    sin_alpha = cos_u * np.sin(azimuth)
    first = np.arctan2(sin_u, cos_u * np.cos(azimuth))
    big_a, big_b = _series(1 - sin_alpha**2)
    straight = km / (_B_KM * big_a)
    sigma = straight
    for _ in range(_MOST_ROUNDS):
        arc = _Arc(np.sin(sigma), np.cos(sigma), np.cos(2 * first + sigma))
        before, sigma = sigma, straight + _correction(big_b, arc)
        if np.all(np.abs(sigma - before) < _ENOUGH):
            break
    arc = _Arc(np.sin(sigma), np.cos(sigma), np.cos(2 * first + sigma))
    across = sin_u * arc.sin - cos_u * arc.cos * np.cos(azimuth)
    up = sin_u * arc.cos + cos_u * arc.sin * np.cos(azimuth)
    lat = np.arctan2(up, (1 - _F) * np.hypot(sin_alpha, across))
    turned = np.arctan2(arc.sin * np.sin(azimuth), cos_u * arc.cos - sin_u * arc.sin * np.cos(azimuth))
    lon = start.lon + np.degrees(turned - _lag(sin_alpha, sigma, arc))
    return _wrap(lon), np.degrees(lat)


def distances_km(start: Point, lons: Numbers, lats: Numbers) -> Numbers:
    """Geodesic distances from `start`, none of them nearly half-way round."""
    here, there = _reduce(np.array(start.lat)), _reduce(lats)
    sin_1, cos_1, sin_2, cos_2 = np.sin(here), np.cos(here), np.sin(there), np.cos(there)
    turn = turned = np.radians(_wrap(lons - start.lon))
    for _ in range(_MOST_ROUNDS):
        arc_sin = np.hypot(cos_2 * np.sin(turned), cos_1 * sin_2 - sin_1 * cos_2 * np.cos(turned))
        arc_cos = sin_1 * sin_2 + cos_1 * cos_2 * np.cos(turned)
        sigma = np.arctan2(arc_sin, arc_cos)
        sin_alpha = _ratio(cos_1 * cos_2 * np.sin(turned), arc_sin)
        arc = _Arc(arc_sin, arc_cos, arc_cos - _ratio(2 * sin_1 * sin_2, 1 - sin_alpha**2))
        before, turned = turned, turn + _lag(sin_alpha, sigma, arc)
        if np.all(np.abs(turned - before) < _ENOUGH):
            break
    big_a, big_b = _series(1 - sin_alpha**2)
    return np.asarray(_B_KM * big_a * (sigma - _correction(big_b, arc)))


def _reduce(lats_deg: Numbers) -> Numbers:
    """Reduced latitudes in radians."""
    return np.arctan((1 - _F) * np.tan(np.radians(lats_deg)))


def _series(cos_sq: Numbers) -> tuple[Numbers, Numbers]:
    u_sq = cos_sq * (_A_KM**2 - _B_KM**2) / _B_KM**2
    big_a = 1 + u_sq / 16384 * (4096 + u_sq * (-768 + u_sq * (320 - 175 * u_sq)))
    return big_a, u_sq / 1024 * (256 + u_sq * (-128 + u_sq * (74 - 47 * u_sq)))


def _correction(big_b: Numbers, arc: _Arc) -> Numbers:
    twice = 2 * arc.cos_2m**2 - 1
    inner = big_b / 6 * arc.cos_2m * (4 * arc.sin**2 - 3) * (2 * twice - 1)
    return np.asarray(big_b * arc.sin * (arc.cos_2m + big_b / 4 * (arc.cos * twice - inner)))


def _lag(sin_alpha: Numbers, sigma: Numbers, arc: _Arc) -> Numbers:
    """By how much the longitude on the auxiliary sphere is ahead of the one on the ellipsoid."""
    cos_sq = 1 - sin_alpha**2
    c = _F / 16 * cos_sq * (4 + _F * (4 - 3 * cos_sq))
    twice = 2 * arc.cos_2m**2 - 1
    return np.asarray((1 - c) * _F * sin_alpha * (sigma + c * arc.sin * (arc.cos_2m + c * arc.cos * twice)))


def _ratio(above: Numbers, below: Numbers) -> Numbers:
    """0 where there is nothing to divide by: the same point, or a geodesic along the equator."""
    return np.divide(above, below, out=np.zeros_like(below), where=below > 0)


def _wrap(lons: Numbers) -> Numbers:
    return np.asarray((lons + 180) % 360 - 180)
