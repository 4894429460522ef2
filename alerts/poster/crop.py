"""A photo cut to its place: the face kept, scaled, never altered."""

import io
import math

from PIL import Image

FACE_DOWN = 0.42  # where in the cut the face stands, from the top


def find_cut(
    size: tuple[int, int], place: tuple[int, int], focus: tuple[float, float]
) -> tuple[float, float, float, float]:
    """The largest part of a picture of `size` with the proportions of `place`: left, top, right, bottom in px.

    The focus (0..1 from left and top) comes to the middle and a little above it, as far as the edges let it.
    """
    width, height = size
    scale = min(width / place[0], height / place[1])
    across, down = place[0] * scale, place[1] * scale
    left = max(min(focus[0] * width - across / 2, width - across), 0.0)
    top = max(min(focus[1] * height - down * FACE_DOWN, height - down), 0.0)
    return left, top, left + across, top + down


class Negative:
    """One of our own masters, decoded once for all the places that it is cut for."""

    def __init__(self, data: bytes) -> None:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            # In one piece: each new piece would wait for Python's lock, while a layout is computed under it.
            image.decodermaxblock = len(data)
            image.load()
            # `convert` would copy what is RGB already. Each level is half as large as the one before.
            self._levels: list[Image.Image] = [image if image.mode == "RGB" else image.convert("RGB")]

    def cut(self, place: tuple[int, int], focus: tuple[float, float]) -> Image.Image:
        """An RGB picture of exactly `place` px."""
        whole = self._levels[0].size
        cut = find_cut(whole, place, focus)
        zoom = place[0] / (cut[2] - cut[0])
        image = self._shrunk(zoom)
        across, down = image.width / whole[0], image.height / whole[1]
        box = (cut[0] * across, cut[1] * down, min(cut[2] * across, image.width), min(cut[3] * down, image.height))
        method = Image.Resampling.HAMMING if zoom / across < 1 else Image.Resampling.BICUBIC
        return image.resize(place, method, box=box)

    def _shrunk(self, zoom: float) -> Image.Image:
        """The smallest level that is still as fine as the place: most of a resize is reading what is thrown away."""
        level = max(int(math.log2(1 / zoom)), 0) if zoom < 1 else 0
        while len(self._levels) <= level:
            self._levels.append(self._levels[-1].reduce(2))
        return self._levels[level]
