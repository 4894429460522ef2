"""A picture as JPEG, within a limit of bytes."""

import io
import os
from bisect import bisect_left
from functools import cache, partial

from PIL import Image

from alerts.errors import BadInput

QUALITY = 90
LOWER = (82, 74, 66, 58, 50, 42, 34, 26, 20)


def encode_jpeg(image: Image.Image, *, max_bytes: int | None = None, quality: int = QUALITY) -> bytes:
    """Baseline JPEG of an RGB picture; the quality falls in steps until `max_bytes` holds.

    Equal pixels give equal bytes. Raises BadInput (image.does_not_fit).
    """
    data = _save(image, quality)
    if max_bytes is None or len(data) <= max_bytes:
        return data
    lower = [step for step in LOWER if step < quality]
    saved = cache(partial(_save, image))
    first = bisect_left(lower, True, key=lambda step: len(saved(step)) <= max_bytes)
    if first == len(lower):
        raise BadInput.at("", "image.does_not_fit", kilobytes=round(max_bytes / 1000))
    return saved(lower[first])


def fit_jpeg(data: bytes, *, max_bytes: int) -> bytes:
    """The same picture within `max_bytes`: untouched when it already is. `data` is one of our own JPEGs."""
    if len(data) <= max_bytes:
        return data
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        return encode_jpeg(image, max_bytes=max_bytes, quality=LOWER[0])


def _save(image: Image.Image, quality: int) -> bytes:
    # Into a file that lies in memory: only for what has a descriptor does Pillow encode outside of Python's lock, and
    # others draw, or end an alert, meanwhile.
    with open(os.memfd_create("picture"), "w+b") as out:
        # Full colour resolution keeps white type on red crisp; below that the bytes matter more.
        image.save(out, "JPEG", quality=quality, subsampling="4:4:4" if quality >= QUALITY else "4:2:0")
        out.seek(0)
        return out.read()
