"""The map in its place: pale ground, the area in the tier's colour, where the child was last seen, names, a scale."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PIL import Image, ImageDraw, ImageFilter

from alerts.facts import Facts
from alerts.poster.fonts import Weight
from alerts.poster.items import Box
from alerts.poster.palette import Palette
from alerts.poster.rasters import rasterise
from alerts.poster.typeset import SetLine, Typesetter, find_missing
from alerts.words.catalogue import load_catalogue
from alerts.words.measures import say_scale, scale_unit_km
from geo.basemap import Basemap, Name, Patch, Scene, Spot, draw_basemap
from geo.gazetteer import Gazetteer
from geo.lettering import Frame, Placed, along_edge, around, middle_of, place_beside, place_upon
from geo.shapes import Point, Shape

FINER = 3  # the ground is drawn so many times as large, and smoothed on the way down
# Shades of the ground, 0 (the palette's `chart` colour) to 255 (paper).
WATER, OTHER, OWN, BORDER, DIVISION = 120, 190, 232, 20, 160
AREA, EDGE = 60, 255  # how thick the colour of the area is laid, within it and along its edge
TYPE = 0.056  # size of names, of the map's shorter side
LEAST_TYPE = 13
MOST_NAMES = 6
CREDIT = "\u2066© GeoNames\u2069"  # runs left to right in every language


@dataclass(frozen=True, slots=True)
class Ground:
    """What a poster's map is about: a scene, the places that are known, and the country whose units it is read in."""

    scene: Scene
    gazetteer: Gazetteer
    country: str


def find_ground(facts: Facts, shape: Shape, gazetteer: Gazetteer) -> Ground:
    """Of a message that is meant for the shape: the point as Facts have it, so of a coarse place its cell alone."""
    seen = facts.last_seen
    point = None if seen.point is None else Point(*seen.point)
    return Ground(Scene(shape, point, seen.precision_km), gazetteer, facts.agency.country)


@dataclass(frozen=True, slots=True)
class Chart:
    """A ground with the colours and the language of one poster."""

    ground: Ground
    palette: Palette
    setter: Typesetter


def paint_map(canvas: Image.Image, box: Box, chart: Chart) -> None:
    """The map, to the edges of the box. It is never mirrored: east is right in every language."""
    ground, language = chart.ground, chart.setter.language
    drawn = draw_basemap(ground.scene, ground.gazetteer, box.width, box.height, language)
    size = max(round(min(box.width, box.height) * TYPE), LEAST_TYPE)
    sheet = _Sheet(_paint_ground(drawn, size, chart.palette), size, chart.palette, chart.setter, [])
    sheet.lay(_cover_area(drawn, size), chart.palette.accent)
    _paint_seen(sheet, drawn)
    _letter(sheet, drawn, ground.country)
    canvas.paste(sheet.image, (box.x, box.y))


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The map while it is painted; `size` px of its type, from which all lines take their width; what is `taken`."""

    image: Image.Image
    size: int
    palette: Palette
    setter: Typesetter
    taken: list[Frame]

    def lay(self, cover: Image.Image, colour: str, at: tuple[int, int] = (0, 0)) -> None:
        self.image.paste(colour, at, cover)

    def line(self, text: str, weight: Weight) -> SetLine:
        return self.setter.break_lines(text, weight, 1000.0)[0]

    def measure(self, text: str, weight: Weight) -> tuple[float, float]:
        line = self.line(text, weight)
        return line.width * self.size, line.height * self.size

    @property
    def within(self) -> Frame:
        edge = self.size * 0.4
        return Frame(edge, edge, self.image.width - edge, self.image.height - edge)

    def beside(self, names: Sequence[Name], weight: Weight, gap: float) -> list[Name]:
        """Those that have found room, written; `gap` from their dot in sizes of the type."""
        placed = place_beside(
            names, partial(self.measure, weight=weight), within=self.within, taken=self.taken,
            gap=gap * self.size, most=MOST_NAMES,
        )  # fmt: skip
        return self._set_down(placed, weight, self.palette.ink)

    def upon(self, names: Sequence[Name], weight: Weight, colour: str, most: int = MOST_NAMES) -> list[Name]:
        measure = partial(self.measure, weight=weight)
        placed = place_upon(names, measure, within=self.within, taken=self.taken, apart=self.size * 0.6)
        return self._set_down(placed[:most], weight, colour)

    def _set_down(self, placed: Sequence[Placed], weight: Weight, colour: str) -> list[Name]:
        for name, box in placed:
            self.taken.append(box)
            self.write(name.text, box.left, box.top, weight, colour)
        return [name for name, _ in placed]

    def write(self, text: str, x: float, y: float, weight: Weight, colour: str) -> None:
        """From the left and the top of the line, with a rim of paper, so that it can be read on any ground."""
        line = self.line(text, weight)
        mask, left, top = rasterise(line, self.size)
        if mask is None:
            return
        rim = max(self.size // 8, 2)
        at = (round(x) + left, round(y + line.ascent * self.size) - top)
        wide = Image.new("L", (mask.width + 2 * rim, mask.height + 2 * rim), 0)
        wide.paste(mask, (rim, rim))
        halo = wide.filter(ImageFilter.MaxFilter(2 * rim - 1)).filter(ImageFilter.GaussianBlur(rim / 3))
        self.lay(halo, self.palette.paper, (at[0] - rim, at[1] - rim))
        self.lay(mask, colour, at)


def _paint_ground(drawn: Basemap, size: int, palette: Palette) -> Image.Image:
    """Water, land, and the lines on it: shades of one colour, so that nothing of it looks like the search."""
    shades = Image.new("L", (drawn.width * FINER, drawn.height * FINER), WATER)
    draw = ImageDraw.Draw(shades)
    thin, thick = max(round(size * FINER / 24), 1), max(round(size * FINER / 14), 2)
    for patches, shade in ((drawn.other, OTHER), (drawn.own, OWN)):
        for patch in patches:
            _fill(draw, patch, shade, WATER)
    for patches, shade, width in (
        (drawn.divisions, DIVISION, thin),
        (drawn.other, BORDER, thick),
        (drawn.own, BORDER, thick),
    ):
        for patch in patches:
            _outline(draw, patch, shade, width)
    shades = shades.reduce(FINER)
    dark = bytes.fromhex(palette.chart.removeprefix("#"))
    bands = [shades.point([round(low + (255 - low) * step / 255) for step in range(256)]) for low in dark]
    return Image.merge("RGB", bands)


def _cover_area(drawn: Basemap, size: int) -> Image.Image:
    """The colour of the area is thin within it, and full along its edge."""
    cover = Image.new("L", (drawn.width * FINER, drawn.height * FINER), 0)
    draw = ImageDraw.Draw(cover)
    for patch in drawn.area:
        _fill(draw, patch, AREA, 0)
    for patch in drawn.area:
        _outline(draw, patch, EDGE, max(round(size * FINER / 9), 2))
    return cover.reduce(FINER)


def _paint_seen(sheet: _Sheet, drawn: Basemap) -> None:
    """A dot where the child was last seen; of a coarse place the whole cell, and nothing in it."""
    if drawn.cell:
        cover = Image.new("L", (drawn.width * FINER, drawn.height * FINER), 0)
        draw = ImageDraw.Draw(cover)
        for patch in drawn.cell:
            _fill(draw, patch, AREA * 2, 0)
            _outline(draw, patch, EDGE, max(round(sheet.size * FINER / 14), 2))
        sheet.lay(cover.reduce(FINER), sheet.palette.deep)
    if drawn.point is not None:
        _dot(sheet, drawn.point, 0.5, sheet.palette.paper)
        _dot(sheet, drawn.point, 0.36, sheet.palette.deep)


def _dot(sheet: _Sheet, spot: Spot, radius: float, colour: str) -> None:
    """`radius` in sizes of the type."""
    reach = radius * sheet.size
    left, top = int(spot[0] - reach) - 1, int(spot[1] - reach) - 1
    side = int(2 * reach) + 4
    cover = Image.new("L", (side * FINER, side * FINER), 0)
    x, y = (spot[0] - left) * FINER, (spot[1] - top) * FINER
    ImageDraw.Draw(cover).ellipse(
        (x - reach * FINER, y - reach * FINER, x + reach * FINER, y + reach * FINER), fill=255
    )
    sheet.lay(cover.reduce(FINER), colour, (left, top))


def _letter(sheet: _Sheet, drawn: Basemap, country: str) -> None:
    """Scale, what the signs mean, towns, countries: the first has the room, and what has none is left out."""
    catalogue, size, palette = load_catalogue(sheet.setter.language), sheet.size, sheet.palette
    sheet.taken.extend([_paint_scale(sheet, drawn, country), _paint_credit(sheet, drawn)])
    towns = [town for town in drawn.towns if not find_missing(town.text)]
    seen = drawn.point or middle_of(drawn.cell)
    if seen is not None:
        sheet.beside([Name(catalogue.say("label-place"), *seen)], Weight.BOLD, 0.75)
        if towns and math.dist((towns[0].x, towns[0].y), seen) < size * 1.2:
            sheet.beside([Name(towns.pop(0).text, *seen)], Weight.REGULAR, 0.75)  # one sign for both
        sheet.taken.append(around(seen, size * 0.6))
    sheet.upon(along_edge(drawn.area, catalogue.say("map-area"), size), Weight.BOLD, palette.accent, most=1)
    for name in sheet.beside(towns, Weight.REGULAR, 0.45):
        _dot(sheet, (name.x, name.y), 0.24, palette.paper)
        _dot(sheet, (name.x, name.y), 0.16, palette.ink)
        sheet.taken.append(around((name.x, name.y), size * 0.24))
    sheet.upon(drawn.countries if len(drawn.countries) > 1 else (), Weight.REGULAR, palette.muted)


def _paint_scale(sheet: _Sheet, drawn: Basemap, country: str) -> Frame:
    """A bar in the lower corner with its length over it; the box that both take."""
    length, wide = drawn.scale(scale_unit_km(country), drawn.width * 0.26)
    text = say_scale(length, country, load_catalogue(sheet.setter.language))
    high = sheet.measure(text, Weight.REGULAR)[1]
    size, line = sheet.size, max(sheet.size // 9, 2)
    left, bottom = round(size * 0.7), drawn.height - round(size * 0.7)
    right, tick = left + round(wide), round(size * 0.3)
    draw = ImageDraw.Draw(sheet.image)
    for grow, colour in ((max(line // 2, 1), sheet.palette.paper), (0, sheet.palette.ink)):
        for bar in (
            (left, bottom - line, right, bottom),
            (left, bottom - tick, left + line, bottom),
            (right - line, bottom - tick, right, bottom),
        ):
            draw.rectangle((bar[0] - grow, bar[1] - grow, bar[2] - 1 + grow, bar[3] - 1 + grow), fill=colour)
    sheet.write(text, left, bottom - tick - high, Weight.REGULAR, sheet.palette.ink)
    return Frame(left - size / 2, bottom - tick - high, right + size / 2, drawn.height)


def _paint_credit(sheet: _Sheet, drawn: Basemap) -> Frame:
    """Whose names these are, as their licence (CC BY 4.0) asks."""
    small = replace(sheet, size=max(round(sheet.size * 0.55), 11))
    width, height = small.measure(CREDIT, Weight.REGULAR)
    left, top = drawn.width - width - sheet.size * 0.3, drawn.height - height - sheet.size * 0.1
    small.write(CREDIT, left, top, Weight.REGULAR, sheet.palette.muted)
    return Frame(left, top, drawn.width, drawn.height)


def _fill(draw: ImageDraw.ImageDraw, patch: Patch, shade: int, hole: int) -> None:
    for ring, value in zip(patch, (shade, *[hole] * (len(patch) - 1)), strict=True):
        draw.polygon(_finer(ring), fill=value)


def _outline(draw: ImageDraw.ImageDraw, patch: Patch, shade: int, width: int) -> None:
    for ring in patch:
        spots = _finer(ring)
        draw.line([*spots, *spots[:2]], fill=shade, width=width)


def _finer(ring: Iterable[Spot]) -> list[Spot]:
    return [(x * FINER, y * FINER) for x, y in ring]
