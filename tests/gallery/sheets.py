"""A contact sheet: pictures side by side on grey, each with its name under it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image

from alerts.image.encode import encode_jpeg
from alerts.poster.fonts import Weight
from alerts.poster.items import Box
from alerts.poster.paint import paint_line
from alerts.poster.typeset import Typesetter

WIDTH = 1800  # px, at most
AREA = 80_000  # px of a picture on a sheet, whatever its proportions
APART, LABEL, TITLE = 20, 16, 30  # px; the latter two are sizes of type
GROUND, INK = "#dfe3e8", "#16191d"
QUALITY = 72


@dataclass(frozen=True, slots=True)
class Exhibit:
    name: str
    image: Image.Image


def lay_out_sheet(title: str, exhibits: Sequence[Exhibit]) -> bytes:
    """A JPEG; equal pictures give equal bytes. Rows are as full as can be, and as high as their tallest picture."""
    small = [Exhibit(each.name, _shrink(each.image)) for each in exhibits]
    rows = _fill_rows(small)
    heights = [max(each.image.height for each in row) + LABEL + 2 * APART for row in rows]
    width = max(sum(_measure(each) + APART for each in row) for row in rows) + APART
    top = 2 * APART + TITLE
    sheet = Image.new("RGB", (width, top + sum(heights)), GROUND)
    _write(sheet, title, Weight.BOLD, TITLE, APART, APART // 2)
    for row, height in zip(rows, heights, strict=True):
        left = APART
        for each in row:
            sheet.paste(each.image, (left, top))
            _write(sheet, each.name, Weight.REGULAR, LABEL, left, top + each.image.height + APART // 4)
            left += _measure(each) + APART
        top += height
    return encode_jpeg(sheet, quality=QUALITY)


def _measure(exhibit: Exhibit) -> int:
    """px that the picture takes, or its name where that is longer."""
    named = Typesetter("en", "ltr").measure(exhibit.name, Weight.REGULAR) * LABEL
    return max(exhibit.image.width, round(named))


def _fill_rows(exhibits: Sequence[Exhibit]) -> list[list[Exhibit]]:
    rows: list[list[Exhibit]] = [[]]
    room = WIDTH - APART
    for each in exhibits:
        wide = _measure(each) + APART
        if rows[-1] and wide > room:
            rows.append([])
            room = WIDTH - APART
        rows[-1].append(each)
        room -= wide
    return rows


def frame(image: Image.Image) -> bytes:
    """One picture by itself, in a size to be shown beside others."""
    return encode_jpeg(_shrink(image, 2 * AREA), quality=QUALITY)


def _shrink(image: Image.Image, area: int = AREA) -> Image.Image:
    scale = min(math.sqrt(area / (image.width * image.height)), 1.0)
    return image.resize((round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS)


def _write(sheet: Image.Image, text: str, weight: Weight, size: int, left: int, top: int) -> None:
    (line, *_) = Typesetter("en", "ltr").break_lines(text, weight, 1000.0)
    paint_line(sheet, Box(left, top, 0, 0), line, size, INK)
