"""What a finished layout consists of; every item keeps within its box, all measures in px from the top left."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from alerts.poster.typeset import SetLine


class Box(NamedTuple):
    x: int
    y: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.x + self.width

    @property
    def bottom(self) -> int:
        return self.y + self.height

    def inset(self, across: int, down: int) -> "Box":
        return Box(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)


@dataclass(frozen=True, slots=True)
class Area:
    box: Box
    colour: str


class Role(StrEnum):
    """What a text is to whoever hears it read."""

    TITLE = "title"  # what it is about, once
    NAME = "name"  # of a child, or the call in its place
    LABEL = "label"  # of the text that follows it
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Ink:
    """One line of type; `more` when it goes on with the text of the line before it."""

    box: Box
    line: SetLine
    size: int
    colour: str
    role: Role = Role.TEXT
    more: bool = False


@dataclass(frozen=True, slots=True)
class Photo:
    """`index` of the photos given; `frame` px of paper round it when it lies on another one."""

    box: Box
    index: int
    frame: int = 0

    @property
    def inside(self) -> Box:
        return self.box.inset(self.frame, self.frame)


@dataclass(frozen=True, slots=True)
class Code:
    """The QR code with its quiet zone, white; the side is a whole number of px per module."""

    box: Box


@dataclass(frozen=True, slots=True)
class Map:
    """Where it is about; what lies in the box is never mirrored."""

    box: Box


Item = Area | Ink | Photo | Code | Map


def move(item: Item, x: int, y: int) -> Item:
    box = Box(item.box.x + x, item.box.y + y, item.box.width, item.box.height)
    if isinstance(item, Ink):  # by far the most: spelled out, since replace() takes several times as long
        return Ink(box, item.line, item.size, item.colour, item.role, item.more)
    return replace(item, box=box)


def mirror(item: Item, width: int) -> Item:
    """The same item in a layout that reads from right to left."""
    box = item.box
    return replace(item, box=Box(width - box.right, box.y, box.width, box.height))


class Placed(NamedTuple):
    """A stack within another one. Items are moved once, at the end: a layout is tried a dozen times before that."""

    stack: "Stack"
    x: int
    y: int

    @property
    def bottom(self) -> int:
        return self.y + self.stack.height


@dataclass(frozen=True, slots=True)
class Stack:
    """Parts from the top of a box downwards; `height` is what they take, `broken` whether a word had to be."""

    parts: tuple[Item | Placed, ...]
    height: int
    broken: bool = False

    @property
    def width(self) -> int:
        """px, of the widest part."""
        return max((part.stack.width if isinstance(part, Placed) else part.box.width for part in self.parts), default=0)

    def items(self, x: int = 0, y: int = 0) -> tuple[Item, ...]:
        """All that it consists of, from (x, y)."""
        return tuple(self._walk(x, y))

    def _walk(self, x: int, y: int) -> Iterator[Item]:
        for part in self.parts:
            if isinstance(part, Placed):
                yield from part.stack._walk(x + part.x, y + part.y)
            else:
                yield move(part, x, y)
