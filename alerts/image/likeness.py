"""Whether a picture shows one of our posters: the same, or altered, wherever in it and however often encoded.

Corners of both say where the poster lies in the picture; there the two are compared block by block, since posters of
one template differ in little, and an altered one in less.
"""

import io
import random
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from alerts.image.corners import Corners, Grey, Points, blur, find_corners
from alerts.image.formats import PDF, name_format
from alerts.image.sheet import open_sheet

POSTER_LONG, PICTURE_LONG = 640, 1280  # px on which corners are sought: a poster may be small in a picture
LONGEST = 1600  # px of a picture that is compared
FEWEST = 10  # corners that must agree on a place
NEAR = 70  # of 256 bits; more do not describe one corner
TRIES = 400  # pairs of corners that are asked for a place
SLACK = 0.008  # of the poster's longer side: how far a corner may lie from where the place puts it

WIDE = 720  # px of the longer side that are compared; an original that is smaller is taken as it is
BLOCK = 12  # px
EDGE = 10  # px that are not compared: there a frame shines in, and no word stands so far out
LEAST = 2 * EDGE + 2 * BLOCK  # px of a ground that can be compared
ROUNDS = 6  # of settling
DRAWN = 8.0  # spread of brightness, 0 to 255, from which on something is drawn in a block
ALIKE = 0.8  # correlation
LEVEL = 40.0  # brightness
NUDGE = 0.5  # px that a letter of a sheet may stand off, each way: every reader of PDF sets them on pixels of its own

# Measured on posters of ours (tests/alerts/image/test_likeness.py): encoded anew, made smaller by half, cropped and
# framed, at most 3 blocks in a group are odd; one digit of the telephone number makes 10, another face 120. Another
# child's poster of the same template, agency and place has at most 0.91 of its blocks alike, and 0.94 but for the
# largest group; an altered one 0.95, or nearly all but for what was pasted over it.
MOST_ODD = 6
MUCH_ODD = 60  # what no blur explains
LEAST_ALIKE = 0.935
LEAST_ELSEWHERE = 0.985  # where one large thing was pasted over it
LEAST_LEFT = 0.5  # of its blocks: what covers more than half leaves nothing that could be judged
LEAST_SEEN = 0.6  # of the poster: a picture of the child alone is no poster
LEAST_SCALE = 0.45  # below it a digit is a smudge


class Likeness(StrEnum):
    SAME = "same"
    ALTERED = "altered"
    UNCLEAR = "unclear"  # ours, but too small to tell whether anything in it was altered
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a poster lies in a picture: x of the picture = scale_x * x of the poster + left, and so for y."""

    scale_x: float
    left: float
    scale_y: float
    top: float
    corners: int  # that agree


@dataclass(frozen=True, slots=True)
class Looks:
    """A picture ready to be compared. `typeset`: it is a sheet, whose type is set anew by whatever shows it."""

    grey: Image.Image
    corners: Corners
    typeset: bool = False


def look_at_poster(data: bytes) -> Looks:
    """`data`: a JPEG or a PDF of our own making."""
    typeset = name_format(data) == PDF
    grey = open_sheet(data) if typeset else _open(data)
    return Looks(grey, find_corners(grey, longest=POSTER_LONG), typeset)


def look_at_picture(data: bytes) -> Looks:
    """`data`: what the photo door made of an upload, never the upload itself."""
    grey = _open(data)
    grey.thumbnail((LONGEST, LONGEST))
    return Looks(grey, find_corners(grey, longest=PICTURE_LONG, per_cell=3))


def _open(data: bytes) -> Image.Image:
    with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
        return image.convert("L")


def judge_likeness(poster: Looks, picture: Looks, place: Place | None) -> Likeness:
    """Of a poster, and a picture in which corners of it were found at `place`."""
    if place is None:
        return Likeness.OTHER
    found = compare(poster, picture, place)
    pasted_over = found.same >= LEAST_LEFT and found.elsewhere >= LEAST_ELSEWHERE
    if found.seen < LEAST_SEEN or not (found.same >= LEAST_ALIKE or pasted_over):
        return Likeness.OTHER
    if found.odd > (MOST_ODD if found.scale >= LEAST_SCALE else MUCH_ODD):
        return Likeness.ALTERED
    return Likeness.SAME if found.scale >= LEAST_SCALE else Likeness.UNCLEAR


def find_place(poster: Corners, picture: Corners) -> Place | None:
    """None when too few corners agree on one."""
    pairs = _match(poster, picture)
    if len(pairs) < FEWEST:
        return None
    ours, theirs = poster.points[pairs[:, 0]], picture.points[pairs[:, 1]]
    slack = SLACK * max(poster.size)
    agree = _agreeing(ours, theirs, slack)
    place = None
    for _ in range(3):  # with each fit more may agree
        if agree.sum() < FEWEST:
            return None
        place = _fit(ours[agree], theirs[agree])
        if not (0.1 < place.scale_x < 4 and 0.9 < place.scale_x / place.scale_y < 1.1):
            return None
        agree = _off(place, ours, theirs) < slack
    return place


def _match(poster: Corners, picture: Corners) -> NDArray[np.intp]:
    """(corner of the poster, corner of the picture): each the nearest of the other, and plainly so."""
    if not len(poster.bits) or not len(picture.bits):
        return np.zeros((0, 2), np.intp)
    apart = np.zeros((len(picture.bits), len(poster.bits)), np.uint16)
    for word in range(4):
        apart += np.bitwise_count(picture.bits[:, word, None] ^ poster.bits[None, :, word])
    best = apart.argmin(1)
    theirs = np.arange(len(best))
    near = apart[theirs, best]
    mutual = (apart.argmin(0)[best] == theirs) & (near <= NEAR)
    return np.stack([best[mutual], theirs[mutual]], 1)


def _agreeing(ours: Points, theirs: Points, slack: float) -> NDArray[np.bool_]:
    """Which pairs agree on the place that most of them agree on."""
    chance = random.Random(len(ours))  # noqa: S311  (equal pictures get equal answers)
    best = np.zeros(len(ours), bool)
    for _ in range(TRIES):
        one, two = chance.sample(range(len(ours)), 2)
        length = float(np.hypot(*(ours[one] - ours[two])))
        if length < 8 * slack:
            continue
        scale = float(np.hypot(*(theirs[one] - theirs[two]))) / length
        if not 0.1 < scale < 4:
            continue
        shift = theirs[one] - scale * ours[one]
        agree = np.abs(theirs - scale * ours - shift).max(1) < slack * scale * 1.5
        if agree.sum() > best.sum():
            best = agree
    return best


def _fit(ours: Points, theirs: Points) -> Place:
    scale_x, left = np.polyfit(ours[:, 0], theirs[:, 0], 1)
    scale_y, top = np.polyfit(ours[:, 1], theirs[:, 1], 1)
    return Place(float(scale_x), float(left), float(scale_y), float(top), len(ours))


def _off(place: Place, ours: Points, theirs: Points) -> NDArray[np.float64]:
    """How far each lies from where the place puts it, in pixels of the poster."""
    x = (theirs[:, 0] - place.left) / place.scale_x - ours[:, 0]
    y = (theirs[:, 1] - place.top) / place.scale_y - ours[:, 1]
    off: NDArray[np.float64] = np.maximum(np.abs(x), np.abs(y))
    return off


@dataclass(frozen=True, slots=True)
class Comparison:
    """`seen`: the share of the poster's ground that lies in the picture. `same`: that of its drawn blocks that agree.

    `odd`: how many that do not hang together, at most; `elsewhere`: `same` without those. `scale`: px of the picture
    for one of the poster.
    """

    seen: float
    same: float
    elsewhere: float
    odd: int
    scale: float


def compare(poster: Looks, picture: Looks, place: Place) -> Comparison:
    """`place` as `find_place` gave it for them."""
    ours, theirs, seen = _cut_out(poster.grey, picture.grey, place)
    theirs = _settle(ours, theirs)
    inner = (slice(EDGE, -EDGE), slice(EDGE, -EDGE))
    drawn, agree = _judge_blocks(ours[inner], theirs[inner])
    if poster.typeset:
        for nudged in _nudge(theirs):
            agree |= _judge_blocks(ours[inner], nudged[inner])[1]
    group = _largest_group(~agree)
    same, elsewhere = (float(agree[where].sum() / max(1, where.sum())) for where in (drawn, drawn & ~group))
    return Comparison(seen, same, elsewhere, int(group.sum()), min(place.scale_x, place.scale_y))


def _cut_out(poster: Image.Image, picture: Image.Image, place: Place) -> tuple[Grey, Grey, float]:
    """The ground that both show, at one size; and its share of the poster."""
    left, top = max(0.0, -place.left / place.scale_x), max(0.0, -place.top / place.scale_y)
    right = min(poster.width, (picture.width - place.left) / place.scale_x)
    bottom = min(poster.height, (picture.height - place.top) / place.scale_y)
    if right - left < LEAST or bottom - top < LEAST:
        return np.zeros((LEAST, LEAST), np.float32), np.zeros((LEAST, LEAST), np.float32), 0.0
    scale = min(place.scale_x, place.scale_y, 1.0, WIDE / max(poster.size))
    size = max(LEAST, round((right - left) * scale)), max(LEAST, round((bottom - top) * scale))
    box = (
        max(0.0, left * place.scale_x + place.left),
        max(0.0, top * place.scale_y + place.top),
        min(picture.width, right * place.scale_x + place.left),
        min(picture.height, bottom * place.scale_y + place.top),
    )
    one = poster.resize(size, Image.Resampling.LANCZOS, box=(left, top, right, bottom))
    other = picture.resize(size, Image.Resampling.LANCZOS, box=box)
    seen = (right - left) * (bottom - top) / (poster.width * poster.height)
    return np.asarray(one, np.float32), np.asarray(other, np.float32), seen


def _nudge(theirs: Grey) -> Iterator[Grey]:
    """The same half a pixel off in each direction that two letters may have been moved apart in."""
    x, y = _spread(theirs)
    for right, down in product((-NUDGE, 0, NUDGE), repeat=2):
        if right or down:
            yield _move(theirs, np.array([right, down, 0, 0]), x, y)


def _spread(pixels: Grey) -> tuple[Grey, Grey]:
    """How far right, and how far down, each pixel lies: from -1 to 1."""
    rows, columns = pixels.shape
    y, x = np.mgrid[-1 : 1 : rows * 1j, -1 : 1 : columns * 1j].astype(np.float32)
    return x, y


def _settle(ours: Grey, theirs: Grey) -> Grey:
    """`theirs`, moved and stretched by parts of a pixel until it lies on `ours` (Lucas and Kanade, 1981)."""
    x, y = _spread(ours)
    fixed = np.zeros(4)  # right, down, and how much wider and taller
    soft_ours, soft_theirs = blur(ours), blur(theirs)  # what is off by a stroke of a letter still pulls the right way
    for _ in range(ROUNDS):
        moved = _move(soft_theirs, fixed, x, y)
        down, across = np.gradient(moved)
        wrong = soft_ours - moved
        trusted = np.abs(wrong) < 60  # what is altered must not pull
        slopes = np.stack([across, down, across * x, down * y])[:, trusted]
        step = np.linalg.lstsq(slopes @ slopes.T + np.eye(4), slopes @ wrong[trusted], rcond=None)[0]
        fixed += np.clip(step, -1, 1)
    return _move(theirs, fixed, x, y)


def _move(pixels: Grey, by: NDArray[np.float64], x: Grey, y: Grey) -> Grey:
    """Between pixels by straight lines; what would come from outside is the edge."""
    rows, columns = pixels.shape
    at_x = np.clip(np.arange(columns)[None] + by[0] + by[2] * x, 0, columns - 1.001)
    at_y = np.clip(np.arange(rows)[:, None] + by[1] + by[3] * y, 0, rows - 1.001)
    left, top = at_x.astype(np.intp), at_y.astype(np.intp)
    right, low = (at_x - left).astype(np.float32), (at_y - top).astype(np.float32)
    above = pixels[top, left] * (1 - right) + pixels[top, left + 1] * right
    below = pixels[top + 1, left] * (1 - right) + pixels[top + 1, left + 1] * right
    moved: Grey = above * (1 - low) + below * low
    return moved


def _judge_blocks(ours: Grey, theirs: Grey) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """For each block whether anything is drawn in either, and whether they agree there."""
    one, other = _blocks(ours), _blocks(theirs)
    spread_one, spread_other = one.std(2), other.std(2)
    drawn = np.maximum(_within(one).std(2), _within(other).std(2)) >= DRAWN
    apart_one, apart_other = one - one.mean(2, keepdims=True), other - other.mean(2, keepdims=True)
    alike = (apart_one * apart_other).mean(2) / np.maximum(spread_one * spread_other, 1e-3)
    level = np.abs(one.mean(2) - other.mean(2))
    agree = np.where(drawn, (alike >= ALIKE) & (level < LEVEL), level < LEVEL)
    return drawn, agree


def _blocks(pixels: Grey) -> Grey:
    """Rows x columns x the pixels of a block; each block half over the next, so that no edge hides anything."""
    windows = np.lib.stride_tricks.sliding_window_view(pixels, (BLOCK, BLOCK))[:: BLOCK // 2, :: BLOCK // 2]
    return windows.reshape(*windows.shape[:2], -1)


def _within(blocks: Grey) -> Grey:
    """The blocks without their rims: an edge that only touches one by part of a pixel lies within the next."""
    rows, columns, _ = blocks.shape
    return blocks.reshape(rows, columns, BLOCK, BLOCK)[:, :, 1:-1, 1:-1].reshape(rows, columns, -1)


def _largest_group(odd: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Those of the blocks that touch."""
    left, largest = odd.copy(), np.zeros_like(odd)
    for start in np.argwhere(odd):
        group, waiting = np.zeros_like(odd), [(int(start[0]), int(start[1]))]
        while waiting:
            row, column = waiting.pop()
            if not (0 <= row < left.shape[0] and 0 <= column < left.shape[1] and left[row, column]):
                continue
            left[row, column], group[row, column] = False, True
            waiting += [(row + down, column + across) for down in (-1, 0, 1) for across in (-1, 0, 1)]
        largest = group if group.sum() > largest.sum() else largest
    return largest
