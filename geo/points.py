"""Many points, and which of them lie on a ground: by their latitudes in order, then exactly."""

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

Degrees = npt.NDArray[np.float64]


class PointIndex:
    """`lons`, `lats` in degrees; a point is known by its place in them."""

    def __init__(self, lons: Degrees, lats: Degrees) -> None:
        self._places = np.argsort(lats, kind="stable")
        self._lons, self._lats = lons[self._places], lats[self._places]

    def on(self, ground: BaseGeometry) -> npt.NDArray[np.int64]:
        """Places of the points on it or on its edge, in ascending order. `ground`: plane geometry in degrees."""
        west, south, east, north = ground.bounds
        first, end = np.searchsorted(self._lats, south, "left"), np.searchsorted(self._lats, north, "right")
        band = self._lons[first:end]
        near = first + np.flatnonzero((band >= west) & (band <= east))
        shapely.prepare(ground)
        return np.sort(self._places[near[shapely.intersects_xy(ground, self._lons[near], self._lats[near])]])
