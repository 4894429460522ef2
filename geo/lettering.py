"""Where the names of a map stand: beside their dots, clear of each other and of all that must be seen."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from geo.basemap import Name, Patch, Spot

Measure = Callable[[str], tuple[float, float]]  # width and height of a name on one line, px


class Frame(NamedTuple):
    """Left, top, right, bottom in px."""

    left: float
    top: float
    right: float
    bottom: float

    def holds(self, other: "Frame") -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def meets(self, other: "Frame") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


class Placed(NamedTuple):
    """A name with the box that it takes."""

    name: Name
    box: Frame


def place_beside(
    towns: Iterable[Name], measure: Measure, *, within: Frame, taken: Sequence[Frame], gap: float, most: int
) -> tuple[Placed, ...]:
    """Names to the right of their dots, else to the left, above or below; a town whose name has no room is left out.

    Above and below a name stands over its dot's middle, or as near to that as the frame allows.

    The first comes first; dots keep `gap` px clear too.
    """
    placed: list[Placed] = []
    full = list(taken)
    for town in towns:
        if len(placed) == most:
            break
        dot = around((town.x, town.y), gap)
        boxes = _sides(town, measure(town.text), gap, within)
        found = next((box for box in boxes if within.holds(box) and not any(map(box.meets, full))), None)
        if found is not None and not any(map(dot.meets, full)):
            placed.append(Placed(town, found))
            full += [found, dot]
    return tuple(placed)


def place_upon(
    names: Iterable[Name], measure: Measure, *, within: Frame, taken: Sequence[Frame], apart: float
) -> tuple[Placed, ...]:
    """Names in the middle of their place, or a little above or below it, but within its reach; without room they are
    left out.

    `apart` px at least lie between one and what stands on its line, so that nobody reads the two as one.
    """
    placed: list[Placed] = []
    for name in names:
        width, height = measure(name.text)
        full = [*taken, *(other.box for other in placed)]
        for step in (0.0, -1.5, 1.5, -3.0, 3.0):
            if abs(step) * height > name.reach:
                break  # it would stand in another country
            middle = name.y + step * height
            box = Frame(name.x - width / 2, middle - height / 2, name.x + width / 2, middle + height / 2)
            roomy = Frame(box.left - apart, box.top, box.right + apart, box.bottom)
            if within.holds(box) and not any(map(roomy.meets, full)):
                placed.append(Placed(name, box))
                break
    return tuple(placed)


def middle_of(patches: Sequence[Patch]) -> Spot | None:
    """The middle of the first one's corners: of a cell, its own middle."""
    if not patches:
        return None
    spots = patches[0][0]
    return sum(x for x, _ in spots) / len(spots), sum(y for _, y in spots) / len(spots)


def along_edge(patches: Sequence[Patch], text: str, apart: float) -> tuple[Name, ...]:
    """Where a ground's own label may stand: over it, under it, in its upper and in its lower part.

    At the edge as it runs in the middle: over a bay the label would name what lies in the bay.
    """
    if not patches:  # too narrow to be seen
        return ()
    xs = [x for patch in patches for x, _ in patch[0]]
    middle = (min(xs) + max(xs)) / 2
    crossed = [y for patch in patches for y in _crossings(patch[0], middle)]
    ys = crossed or [y for patch in patches for _, y in patch[0]]  # its parts lie to the left and to the right
    top, bottom = min(ys), max(ys)
    return tuple(Name(text, middle, y) for y in (top - apart, bottom + apart, top + apart, bottom - apart))


def _crossings(ring: Sequence[Spot], x: float) -> Iterator[float]:
    """Where the ring is at this x. It need not be closed."""
    for (x1, y1), (x2, y2) in pairwise((*ring, ring[0])):
        if (x1 <= x) != (x2 <= x):
            yield y1 + (y2 - y1) * (x - x1) / (x2 - x1)


def around(spot: Spot, reach: float) -> Frame:
    return Frame(spot[0] - reach, spot[1] - reach, spot[0] + reach, spot[1] + reach)


def _sides(town: Name, size: tuple[float, float], gap: float, within: Frame) -> tuple[Frame, ...]:
    x, y, (width, height) = town.x, town.y, size
    left = max(within.left, min(x - width / 2, within.right - width))
    return (
        Frame(x + gap, y - height / 2, x + gap + width, y + height / 2),
        Frame(x - gap - width, y - height / 2, x - gap, y + height / 2),
        Frame(left, y - gap - height, left + width, y - gap),
        Frame(left, y + gap, left + width, y + gap + height),
    )
