"""The parts of a drawn child, in flat shapes on a sheet of 1200x1500 units with the face about (600, 645)."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 1200, 1500
FACE = (600, 645)
FINER = 2  # drawn so many times larger, then reduced: the edges come out smooth

Spot = tuple[float, float]
Colour = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Looks:
    """What a portrait is painted from; `youth` is 1 for a baby and 0 for somebody grown."""

    skin: Colour
    hair: Colour
    style: str
    bald: bool
    eyes: Colour
    ground: Colour
    clothes: Colour
    youth: float
    parting: float  # -1..1, where the fringe divides
    smile: float  # 0..1
    freckles: bool


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """`one` with `share` of `other` in it."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def paint_portrait(looks: Looks) -> Image.Image:
    """An RGB picture of 1200x1500 px."""
    sheet = Sheet(looks.ground)
    paint_ground(sheet, looks)
    paint_hair_behind(sheet, looks)
    paint_clothes(sheet, looks)
    paint_head(sheet, looks)
    paint_features(sheet, looks)
    paint_hair_before(sheet, looks)
    return sheet.finish()


class Sheet:
    """Draws in units of the sheet."""

    def __init__(self, ground: Colour) -> None:
        self.image = Image.new("RGB", (WIDTH * FINER, HEIGHT * FINER), ground)
        self.draw = ImageDraw.Draw(self.image)

    def oval(self, centre: Spot, across: float, down: float, colour: Colour) -> None:
        x, y = centre
        box = [(x - across) * FINER, (y - down) * FINER, (x + across) * FINER, (y + down) * FINER]
        self.draw.ellipse(box, fill=colour)

    def shape(self, spots: Iterable[Spot], colour: Colour) -> None:
        self.draw.polygon([(x * FINER, y * FINER) for x, y in spots], fill=colour)

    def stroke(self, spots: Sequence[Spot], width: float, colour: Colour) -> None:
        """A line with round ends."""
        self.draw.line(
            [(x * FINER, y * FINER) for x, y in spots], fill=colour, width=round(width * FINER), joint="curve"
        )
        for spot in (spots[0], spots[-1]):
            self.oval(spot, width / 2, width / 2, colour)

    def finish(self) -> Image.Image:
        return self.image.reduce(FINER)


def bend(start: Spot, pull: Spot, end: Spot, steps: int = 24) -> list[Spot]:
    """A quadratic curve."""

    def at(t: float, axis: int) -> float:
        return (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * pull[axis] + t * t * end[axis]

    return [(at(i / steps, 0), at(i / steps, 1)) for i in range(steps + 1)]


def head_outline(looks: Looks, grow: float = 0) -> list[Spot]:
    """Round above, narrower towards the chin; a young face is rounder and shorter."""
    across = 268 + 18 * looks.youth + grow
    up = 318 - 10 * looks.youth + grow
    down = 348 - 50 * looks.youth + grow
    spots = []
    for step in range(120):
        angle = step / 120 * math.tau
        x, y = math.cos(angle), math.sin(angle)
        narrow = 1 - (0.20 - 0.10 * looks.youth) * max(0.0, y) ** 2
        spots.append((FACE[0] + across * x * narrow, FACE[1] + (down if y > 0 else up) * y))
    return spots


def paint_ground(sheet: Sheet, looks: Looks) -> None:
    sheet.oval((600, 640), 560, 560, mix(looks.ground, (255, 255, 255), 0.38))


def paint_clothes(sheet: Sheet, looks: Looks) -> None:
    narrow, top = 90 * looks.youth, 1085 - 45 * looks.youth
    shade = mix(looks.clothes, (0, 0, 0), 0.14)
    left, right = 95 + narrow, 1105 - narrow
    shoulders = bend((left, top + 320), (left + 20, top + 62), (455, top))
    body = [(left, 1500), *shoulders, *bend((745, top), (right - 20, top + 62), (right, top + 320)), (right, 1500)]
    sheet.shape(body, looks.clothes)
    neck = mix(looks.skin, (96, 40, 24), 0.16)
    sheet.oval((600, top + 7), 168, 88, shade)
    sheet.shape([(498, 860), (702, 860), (710, top - 10), (490, top - 10)], neck)
    sheet.oval((600, top - 10), 128, 60, neck)
    for side in (-1, 1):
        fold = bend((600 + side * 330, 1500), (600 + side * 318, 1390), (600 + side * 290, 1310))
        sheet.stroke(fold, 9, shade)


def paint_head(sheet: Sheet, looks: Looks) -> None:
    inner = mix(looks.skin, (150, 60, 40), 0.22)
    if looks.style != "covered":
        for side in (-1, 1):
            ear = (600 + side * (272 + 18 * looks.youth), 670)
            sheet.oval(ear, 48, 70, looks.skin)
            sheet.oval((ear[0] + side * 4, ear[1]), 25, 42, inner)
    sheet.shape(head_outline(looks), looks.skin)


def paint_features(sheet: Sheet, looks: Looks) -> None:
    blush = mix(looks.skin, (226, 92, 84), 0.24)
    line = mix(looks.skin, (86, 34, 22), 0.55)
    low = 22 * looks.youth
    for side in (-1, 1):
        sheet.oval((600 + side * 168, 770 + low), 56, 38, blush)
        _paint_eye(sheet, looks, (600 + side * 118, 668 + low))
        brow_colour = mix(looks.hair, (60, 40, 30), 0.35) if not looks.bald else line
        brow = bend((600 + side * 62, 590 + low), (600 + side * 118, 560 + low), (600 + side * 178, 594 + low))
        sheet.stroke(brow, 15 - 5 * looks.youth, brow_colour)
    if looks.freckles:
        for index in range(10):
            spot = (600 + (-1 if index % 2 else 1) * (112 + 26 * (index % 5)), 742 + low + 15 * ((index * 3) % 4))
            sheet.oval(spot, 5.5, 5.5, mix(looks.skin, (140, 70, 40), 0.5))
    nose = bend((574, 766 + low), (600, 792 + low), (626, 766 + low))
    sheet.stroke(nose, 11, mix(looks.skin, (120, 50, 34), 0.42))
    wide = 74 + 26 * looks.smile
    mouth = bend((600 - wide, 842 + low), (600, 868 + low + 46 * looks.smile), (600 + wide, 842 + low))
    sheet.stroke(mouth, 13, mix(looks.skin, (150, 40, 44), 0.68))


def _paint_eye(sheet: Sheet, looks: Looks, centre: Spot) -> None:
    x, y = centre
    big = 1 + 0.10 * looks.youth
    sheet.oval(centre, 50 * big, 37 * big, (252, 250, 247))
    sheet.oval((x, y - 1), 35 * big, 36 * big, looks.eyes)
    sheet.oval((x, y - 1), 19 * big, 20 * big, (26, 20, 20))
    sheet.oval((x + 12, y - 13), 10 * big, 10 * big, (255, 255, 255))
    upper = bend((x - 55 * big, y), (x, y - 84 * big), (x + 55 * big, y))
    sheet.shape([*upper, *reversed(bend((x - 55 * big, y), (x, y - 58 * big), (x + 55 * big, y)))], (52, 34, 30))


def paint_hair_behind(sheet: Sheet, looks: Looks) -> None:
    if looks.bald:
        return
    dark = mix(looks.hair, (0, 0, 0), 0.16)
    if looks.style in ("long", "straight"):
        left = bend((372, 470), (196, 900), (300, 1270))
        right = bend((900, 1270), (1004, 900), (828, 470))
        sheet.shape([*left, *right], dark)
    elif looks.style == "medium":
        left = [*bend((372, 470), (212, 760), (296, 950)), *bend((296, 950), (330, 1010), (400, 1000))]
        right = [(1200 - x, y) for x, y in reversed(left)]
        sheet.shape([*left, *right], dark)
    elif looks.style == "curly":
        for step in range(22):
            angle = math.pi * (0.80 + step / 21 * 1.40)
            sheet.oval((600 + 318 * math.cos(angle), 610 + 322 * math.sin(angle)), 98, 98, dark)
    elif looks.style == "braided":
        for side in (-1, 1):
            for step in range(7):
                sheet.oval(
                    (600 + side * (292 + 7 * step), 760 + 66 * step),
                    60 - 3 * step,
                    46,
                    dark if step % 2 else looks.hair,
                )
            sheet.oval((600 + side * 338, 1210), 26, 34, dark)


def paint_hair_before(sheet: Sheet, looks: Looks) -> None:
    if looks.style == "covered":
        _paint_scarf(sheet, looks)
        return
    if looks.bald:
        return
    light = mix(looks.hair, (255, 255, 255), 0.12)
    outer = [spot for spot in head_outline(looks, 30) if spot[1] <= 640]
    right, left = max(outer), min(outer)
    outer = sorted(outer, key=lambda spot: math.atan2(spot[1] - 645, spot[0] - 600))
    part = 600 + 150 * looks.parting
    fringe = [
        *bend((right[0] - 8, 650), (right[0] - 58, 520), (part + 40, 446)),
        *bend((part, 428), (left[0] + 78, 500), (left[0] + 8, 650)),
    ]
    sheet.shape([*outer, *fringe], looks.hair)
    if looks.style == "curly":
        for step in range(11):
            angle = math.pi * (1.06 + step / 10 * 0.88)
            sheet.oval((600 + 262 * math.cos(angle), 628 + 262 * math.sin(angle)), 74, 70, looks.hair)
    else:
        sheet.stroke(bend((part - 120, 402), (part - 30, 356), (part + 110, 362)), 10, light)


def _paint_scarf(sheet: Sheet, looks: Looks) -> None:
    cloth = mix(looks.clothes, (255, 255, 255), 0.15)
    face = [(600 + (x - 600) * 0.86, 668 + (y - 668) * 0.84) for x, y in head_outline(looks)]
    scarf = Image.new("L", sheet.image.size, 0)
    draw = ImageDraw.Draw(scarf)
    draw.polygon([(x * FINER, y * FINER) for x, y in head_outline(looks, 44)], fill=255)
    drape = [*bend((300, 700), (300, 1000), (190, 1230)), *bend((190, 1230), (600, 1400), (1010, 1230))]
    drape += bend((1010, 1230), (900, 1000), (900, 700))
    draw.polygon([(x * FINER, y * FINER) for x, y in drape], fill=255)
    draw.polygon([(x * FINER, y * FINER) for x, y in face], fill=0)
    sheet.image.paste(cloth, (0, 0), scarf)
