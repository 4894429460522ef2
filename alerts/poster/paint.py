"""Items -> pixels."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import segno
from PIL import Image

from alerts.poster.fonts import Weight
from alerts.poster.items import Area, Box, Code, Ink, Map, Photo
from alerts.poster.layout import Layout
from alerts.poster.map import Chart, paint_map
from alerts.poster.rasters import paint_line, rasterise_again
from alerts.poster.typeset import SetLine, Typesetter

QUIET = 4  # modules, ISO/IEC 18004
MASK = 2  # any mask decodes; choosing the best of eight is most of the work of making a code
MARK = "#9b3fd0"  # the watermark: shows on paper, on black, on photos, and is no tier's colour
COVER, TURN = 45, 24  # per cent that it lies thick; degrees that it climbs
MARK_TYPE, APART, ROWS = 0.085, 2, 3.1  # its size, of the shorter side; its distances, of its size

Cut = Callable[[tuple[int, int]], Image.Image]  # a photo for a place of so many px


@dataclass(frozen=True, slots=True)
class Watermark:
    text: str
    setter: Typesetter

    def spread(self, picture: tuple[int, int]) -> tuple[SetLine, float, list[tuple[float, float]]]:
        """The words, the size of their type, and where they start again and again, px from the top left, to climb by
        `TURN`: across the whole picture, so that no part of it can be cut out without them."""
        size = min(picture) * MARK_TYPE
        (line, *_) = self.setter.break_lines(self.text, Weight.BOLD, 1000.0)
        across, step = math.hypot(*picture), line.width * size + size * APART
        cos, sin = math.cos(math.radians(TURN)), math.sin(math.radians(TURN))
        places = []
        for row in range(math.ceil(across / (size * ROWS))):
            v = row * size * ROWS - across / 2
            u = -across / 2 - (row % 2) * step / 2
            while u < across / 2:
                places.append((picture[0] / 2 + u * cos + v * sin, picture[1] / 2 - u * sin + v * cos))
                u += step
        return line, size, places


@dataclass(frozen=True, slots=True)
class Material:
    """What a layout's places are filled with. `link` is where the code leads."""

    photos: Sequence[Cut] = ()
    code: Image.Image | None = None
    watermark: Watermark | None = None
    chart: Chart | None = None
    link: str = ""


def make_code(link: str) -> Image.Image | None:
    """The QR code with its quiet zone, one pixel per module; None without a link."""
    if not link:
        return None
    code = segno.make_qr(link, error="m", mask=MASK, boost_error=False)
    rows = [bytes(0 if dark else 255 for dark in row) for row in code.matrix_iter(border=QUIET)]
    return Image.frombytes("L", (len(rows), len(rows)), b"".join(rows))


def cut_photos(layout: Layout, material: Material) -> list[Image.Image]:
    """Each photo as large as its place, in the layout's order. Most of it is outside of Python's lock."""
    return [material.photos[item.index](item.inside[2:]) for item in layout.items if isinstance(item, Photo)]


def paint_layout(layout: Layout, material: Material, take_photos: Callable[[], Sequence[Image.Image]]) -> Image.Image:
    """An RGB picture. The QR code lies above the watermark, so that it can be read.

    `take_photos` gives what `cut_photos` made, and is asked when all else is painted: nothing but photos lies on one.
    """
    canvas = Image.new("RGB", (layout.width, layout.height), "white")
    for item in layout.items:
        match item:
            case Area():
                canvas.paste(item.colour, _corners(item.box))
            case Ink():
                paint_line(canvas, item.box, item.line, item.size, item.colour)
            case Map() if material.chart is not None:
                paint_map(canvas, item.box, material.chart)
    for item, photo in zip((item for item in layout.items if isinstance(item, Photo)), take_photos(), strict=True):
        if item.frame:
            canvas.paste("white", _corners(item.box))
        canvas.paste(photo, (item.inside.x, item.inside.y))
    if material.watermark is not None:
        _paint_watermark(canvas, material.watermark)
    for item in layout.items:
        if isinstance(item, Code) and material.code is not None:
            sized = material.code.resize((item.box.width, item.box.height), Image.Resampling.NEAREST)
            canvas.paste(sized, (item.box.x, item.box.y))
    return canvas


def _paint_watermark(canvas: Image.Image, watermark: Watermark) -> None:
    line, size, places = watermark.spread(canvas.size)
    cover = rasterise_again(line, size, places, TURN, canvas.size)
    canvas.paste(MARK, (0, 0), cover.point(lambda value: value * COVER // 100))


def _corners(box: Box) -> tuple[int, int, int, int]:
    return box.x, box.y, box.right, box.bottom
