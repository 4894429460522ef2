"""Whether lines lie side by side in hundreds: what widens those takes minutes, and all memory there is."""

import numpy as np
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from geo import planar
from geo.shapes import MultiPolygon, Polygon

MOST_NEAR = 50_000  # pairs of lines whose boxes meet, beyond four for each line; Antarctica has 30,000 such
_NEAR_EACH = 4
_AT_ONCE = 32  # lines that are compared with all others in one step
_NOISE = 0.002  # degrees: teeth that are shorter are how somebody drew, and go as soon as it is simplified


def is_crowded_ground(shape: Polygon | MultiPolygon) -> bool:
    """Whether a shape that somebody hands in is no ground that anybody means: hundreds of long thin spikes."""
    return is_crowded(shapely.simplify(planar.lift(shape), _NOISE, preserve_topology=True))


def is_crowded(geometry: BaseGeometry) -> bool:
    if shapely.get_num_coordinates(geometry) ** 2 <= MOST_NEAR:  # were they all so near
        return False
    # Along an axis even long lines have boxes that do not meet: turned, those have.
    return _has_many_near(geometry) or _has_many_near(affinity.rotate(geometry, 45, origin=(0, 0)))


def _has_many_near(geometry: BaseGeometry) -> bool:
    corners, ring = shapely.get_coordinates(shapely.get_rings(planar.polygons_of(geometry)), return_index=True)
    edges = np.stack((corners[:-1], corners[1:]), axis=1)[ring[:-1] == ring[1:]]
    lines = shapely.linestrings(edges)
    tree, near = shapely.STRtree(lines), 0
    for start in range(0, len(lines), _AT_ONCE):
        near += tree.query(lines[start : start + _AT_ONCE]).shape[1]
        if near > MOST_NEAR + _NEAR_EACH * len(lines):
            return True
    return False
