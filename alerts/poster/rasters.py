"""Lines of glyphs -> how much of each pixel they cover."""

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
    pen = 0.0
    for run in line.runs:
        scale = size / run.typeface.upem
        for glyph, x, y in run.glyphs:
            draw.transform = (scale, 0.0, 0.0, scale, (pen + x) * size, y * size)
            draw.draw_glyph(run.typeface.font, glyph)
        pen += run.advance
    image = draw.render()
    extents = image.extents
    if not extents.width or not extents.height:
        return None, 0, 0
    # HarfBuzz counts rows from below.
    mask = Image.frombytes("L", (extents.width, extents.height), bytes(image.buffer), "raw", "L", extents.stride, -1)
    return mask, extents.x_origin, extents.y_origin + extents.height
