"""The print of a picture: some hundred corners, each with 256 bits that say which of two spots near it is brighter.

What survives another encoding, another size, a frame round it and a lost edge; what corners of two pictures agree on
says where one lies in the other. ORB (Rublee and others, 2011) without the turning: posters stand upright.
"""

import hashlib
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

Grey = NDArray[np.float32]  # rows x columns, 0 to 255
Bits = NDArray[np.uint64]  # one row of four words for each corner
Points = NDArray[np.float64]  # one row of (x, y) for each corner, in pixels of the whole picture

STEP = 1.25  # corners are sought in the picture and in ever smaller ones of it
LEAST_LONG, LEAST_SIDE = 160, 96  # px; below them no more
CELLS = 8  # to each side: corners are taken from everywhere
REACH = 15  # px from a corner to the spots that are compared
LEAST_CORNER = 1000.0  # what a plain ground stays below


@dataclass(frozen=True, slots=True)
class Corners:
    """Of one picture; `size` is its width and height in pixels."""

    size: tuple[int, int]
    points: Points
    bits: Bits


def find_corners(grey: Image.Image, *, longest: int, per_cell: int = 1) -> Corners:
    """`longest`: px of the longer side to begin with. `per_cell`: how many of each cell in each size."""
    width, height = grey.size
    points: list[Points] = []
    bits: list[Bits] = []
    scale = min(1.0, longest / max(width, height))
    while min(width, height) * scale >= LEAST_SIDE and max(width, height) * scale >= LEAST_LONG:
        size = (round(width * scale), round(height * scale))
        level = grey.resize(size, Image.Resampling.BOX, reducing_gap=2.0)
        found = _strongest(_cornerness(_pixels(level)), per_cell)
        points.append((found + 0.5) * np.array((width / size[0], height / size[1])))
        bits.append(_describe(_pixels(level.filter(ImageFilter.BoxBlur(2))), found))
        scale /= STEP
    if not points:
        return Corners((width, height), np.zeros((0, 2)), np.zeros((0, 4), np.uint64))
    return Corners((width, height), np.concatenate(points), np.concatenate(bits))


def _pixels(image: Image.Image) -> Grey:
    return np.asarray(image, np.float32)


def _cornerness(pixels: Grey) -> Grey:
    """Harris and Stephens, 1988: high where brightness changes in both directions."""
    across, down = np.zeros_like(pixels), np.zeros_like(pixels)
    across[:, 1:-1] = pixels[:, 2:] - pixels[:, :-2]
    down[1:-1] = pixels[2:] - pixels[:-2]
    xx, yy, xy = (blur(each) for each in (across * across, down * down, across * down))
    found: Grey = xx * yy - xy * xy - np.float32(0.05) * (xx + yy) ** 2
    return found


def blur(pixels: Grey) -> Grey:
    """The mean of 5 x 5."""
    for axis in (0, 1):
        total = pixels.copy()
        for shift in (-2, -1, 1, 2):
            total += np.roll(pixels, shift, axis)
        pixels = total * np.float32(0.2)
    return pixels


def _strongest(cornerness: Grey, per_cell: int) -> NDArray[np.intp]:
    """(x, y) of the strongest corners of each cell that stand REACH away from the edge."""
    rows, columns = cornerness.shape
    inner = cornerness[REACH + 1 : rows - REACH - 1, REACH + 1 : columns - REACH - 1].copy()
    found = []
    for block_rows in np.array_split(np.arange(inner.shape[0]), CELLS):
        for block_columns in np.array_split(np.arange(inner.shape[1]), CELLS):
            if not len(block_rows) or not len(block_columns):
                continue
            cell = inner[block_rows[0] : block_rows[-1] + 1, block_columns[0] : block_columns[-1] + 1]
            for _ in range(per_cell):
                y, x = np.unravel_index(int(cell.argmax()), cell.shape)
                if cell[y, x] < LEAST_CORNER:
                    break
                found.append((x + block_columns[0] + REACH + 1, y + block_rows[0] + REACH + 1))
                cell[max(0, y - 4) : y + 5, max(0, x - 4) : x + 5] = 0
    return np.array(found, np.intp).reshape(-1, 2)


@cache
def _spots() -> NDArray[np.intp]:
    """256 pairs of spots round a corner, (dx1, dy1, dx2, dy2); the same in every process."""
    stream = b"".join(hashlib.sha256(b"homeward print %d" % n).digest() for n in range(64))
    pairs = np.frombuffer(stream, np.uint8)[: 256 * 8].astype(np.float64).reshape(256, 4, 2).sum(2)  # near more often
    spots: NDArray[np.intp] = np.rint((pairs / 510 - 0.5) * 2 * (REACH - 1)).astype(np.intp)
    return spots


def _describe(pixels: Grey, points: NDArray[np.intp]) -> Bits:
    x, y, spots = points[:, :1], points[:, 1:], _spots()
    darker = pixels[y + spots[:, 1], x + spots[:, 0]] < pixels[y + spots[:, 3], x + spots[:, 2]]
    bits: Bits = np.packbits(darker, axis=1).view(np.uint64)
    return bits
