"""A photo cut to its place: the face kept, scaled, never altered."""

import io

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


def cut_photo(data: bytes, place: tuple[int, int], focus: tuple[float, float]) -> Image.Image:
    """An RGB picture of exactly `place` px out of one of our own masters."""
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        size = image.size
        cut = find_cut(size, place, focus)
        # draft() wants the size of the whole picture at which the cut still covers its place.
        zoom = place[0] / (cut[2] - cut[0])
        image.draft("RGB", (round(size[0] * zoom), round(size[1] * zoom)))
        across, down = image.width / size[0], image.height / size[1]
        box = (cut[0] * across, cut[1] * down, min(cut[2] * across, image.width), min(cut[3] * down, image.height))
        shrinks = zoom / across < 1
        method = Image.Resampling.HAMMING if shrinks else Image.Resampling.BICUBIC
        return image.convert("RGB").resize(place, method, box=box)
