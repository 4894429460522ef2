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
from alerts.poster.rasters import paint_line, rasterise
from alerts.poster.typeset import Typesetter

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
    """The words again and again across the whole picture: no part of it can be cut out without them."""
    size = round(min(canvas.size) * MARK_TYPE)
    lines = watermark.setter.break_lines(watermark.text, Weight.BOLD, 1000.0)
    mask, _, _ = rasterise(lines[0], size)
    if mask is None:
        return
    diagonal = math.ceil(math.hypot(*canvas.size))
    sheet = Image.new("L", (diagonal, diagonal), 0)
    step_x, step_y = mask.width + round(size * APART), round(size * ROWS)
    for row, y in enumerate(range(0, diagonal, step_y)):
        for x in range(-(row % 2) * step_x // 2, diagonal, step_x):
            sheet.paste(mask, (x, y))
    turned = sheet.rotate(TURN, Image.Resampling.BICUBIC)
    left, top = (diagonal - canvas.width) // 2, (diagonal - canvas.height) // 2
    cover = turned.crop((left, top, left + canvas.width, top + canvas.height))
    canvas.paste(MARK, (0, 0), cover.point(lambda value: value * COVER // 100))


def _corners(box: Box) -> tuple[int, int, int, int]:
    return box.x, box.y, box.right, box.bottom
