"""Lines of glyphs -> how much of each pixel they cover."""

import math
from collections.abc import Iterable

import uharfbuzz as hb
from PIL import Image

from alerts.poster.items import Box
from alerts.poster.typeset import SetLine


def paint_line(canvas: Image.Image, box: Box, line: SetLine, size: int, colour: str) -> None:
    mask, left, top = rasterise(line, size)
    if mask is not None:
        canvas.paste(colour, (box.x + left, box.y + round(line.ascent * size) - top), mask)


def rasterise(line: SetLine, size: int) -> tuple[Image.Image | None, int, int]:
    """Coverage of the line's glyphs; where its left edge is from the pen, and its top above the baseline."""
    draw = hb.RasterDraw()
    _draw_line(draw, line, size, (0.0, 0.0), 0.0)
    image = draw.render()
    extents = image.extents
    if not extents.width or not extents.height:
        return None, 0, 0
    return _open_mask(image), extents.x_origin, extents.y_origin + extents.height


def rasterise_again(
    line: SetLine, size: float, places: Iterable[tuple[float, float]], turn: float, picture: tuple[int, int]
) -> Image.Image:
    """Coverage of a whole picture by a line that starts at many places, px from the top left, and climbs by `turn`
    degrees."""
    draw = hb.RasterDraw()
    for x, y in places:
        _draw_line(draw, line, size, (x, picture[1] - y), math.radians(turn))
    draw.extents = hb.RasterExtents(x_origin=0, y_origin=0, width=picture[0], height=picture[1], stride=0)
    return _open_mask(draw.render())


def _draw_line(draw: hb.RasterDraw, line: SetLine, size: float, pen: tuple[float, float], turn: float) -> None:
    """HarfBuzz counts rows from below, as `pen` does; `turn` in radians against the clock."""
    cos, sin = math.cos(turn), math.sin(turn)
    along = 0.0
    for run in line.runs:
        scale = size / run.typeface.upem
        matrix = scale * cos, scale * sin, -scale * sin, scale * cos
        for glyph, right, up in run.glyphs:
            x, y = (along + right) * size, up * size
            draw.transform = (*matrix, pen[0] + x * cos - y * sin, pen[1] + x * sin + y * cos)
            draw.draw_glyph(run.typeface.font, glyph)
        along += run.advance


def _open_mask(image: hb.RasterImage) -> Image.Image:
    width, height = image.extents.width, image.extents.height
    return Image.frombytes("L", (width, height), bytes(image.buffer), "raw", "L", image.extents.stride, -1)
