"""The shapes: each TOML file in templates/ says what stands where, how large the type may be, and what goes first."""

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

FOLDER = Path(__file__).with_name("templates")

LINE_KEYS = (
    "age", "sex", "height", "build", "hair", "eyes", "clothing", "marks", "speaks", "communication",
    "place", "time", "direction", "travel", "companion", "vehicle",
)  # fmt: skip
DROPPABLE = (*LINE_KEYS, "call", "share")
OMITTABLE = (*DROPPABLE, "check")


class TemplateError(Exception):
    """A template file is wrong; the sentence names the file and the key."""


class Variant(StrEnum):
    ONE = "one"  # one child with a photo
    MANY = "many"  # several children, at least one with a photo
    BARE = "bare"  # no photo at all
    NEUTRAL = "neutral"  # the card of an ended search


class Medium(StrEnum):
    JPEG = "jpeg"
    PDF = "pdf"  # A4, tagged

    @property
    def media_type(self) -> str:
        return "application/pdf" if self is Medium.PDF else "image/jpeg"

    @property
    def suffix(self) -> str:
        """Of a file's name and of a public address."""
        return "pdf" if self is Medium.PDF else "jpg"


class Type(StrEnum):
    KIND = "kind"
    CALL = "call"
    NAME = "name"
    SUMMARY = "summary"
    LINE = "line"
    FACT = "fact"
    PHONE = "phone"
    DO = "do"
    FOOT = "foot"
    HEADLINE = "headline"
    BODY = "body"


class _Schema(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Slot(_Schema):
    """One block, docked to a side of what the blocks before it left over, or filling it."""

    block: Literal["kind", "action", "facts", "foot", "photo", "code", "map", "child", "children", "ending"]
    dock: Literal["top", "bottom", "left", "right", "fill"]
    share: Annotated[float, Field(gt=0, lt=1)] | None = None  # of the width, for left and right; a map's of the height
    columns: Annotated[int, Field(ge=1, le=4)] = 1  # of facts, at most
    beside: bool = False  # whether facts stand beside their labels, in rows, instead of under them
    code: bool = True  # whether the action shows the QR code too
    asks: bool = True  # whether action and code ask to share
    map: Annotated[float, Field(gt=0, lt=1)] | None = None  # of the width of facts, for a map beside them

    @model_validator(mode="after")
    def _check_share(self) -> Self:
        if (self.dock in ("left", "right") or self.is_map_across) != (self.share is not None):
            raise ValueError("share is needed for left and right and for a map at the top or bottom, and only there")
        return self

    @property
    def is_map_across(self) -> bool:
        """Whether it is a map as wide as all that is left; words know how high they are, a map does not."""
        return self.block == "map" and self.dock in ("top", "bottom")


Range = tuple[Annotated[int, Field(ge=8)], Annotated[int, Field(ge=8)]]


class Template(_Schema):
    shape: str
    medium: Medium = Medium.JPEG
    published: bool = True  # whether every alert is frozen in it; else it is drawn by `homeward render` alone
    size: tuple[Annotated[int, Field(ge=200, le=4000)], Annotated[int, Field(ge=200, le=4000)]]
    """px; on paper two of them are a point, which is 144 to the inch."""
    margin: Annotated[int, Field(ge=0)]  # px between the edge and type
    gap: Annotated[int, Field(ge=0)]  # px between blocks
    safe: tuple[Annotated[int, Field(ge=0)], Annotated[int, Field(ge=0)]] = (0, 0)
    """px at the top and the bottom that may be cut off or covered: no word or code, only grounds and photos."""
    least_photo: int = 200  # px, the least height of a photo
    code: tuple[int, int]  # px, [largest, smallest] side of the QR code with its quiet zone
    type: Mapping[Type, Range]  # px, [largest, smallest]
    omit: tuple[str, ...] = ()  # what this shape never shows: keys of lines, "call", "share" or "check"
    drop: tuple[str, ...]  # what goes when there is no room: the same but "check"; the least important first
    most_bytes: Annotated[int, Field(ge=10_000)] | None = None  # of the JPEG, whose quality falls until it holds
    variants: Mapping[Variant, tuple[Slot, ...]]

    @model_validator(mode="after")
    def _check_whole(self) -> Self:
        if self.medium is Medium.PDF and any(side % 2 for side in self.size):
            raise ValueError("size: of a PDF both are even, for two px are a point")
        if self.medium is Medium.PDF and self.most_bytes:
            raise ValueError("most_bytes: only of a JPEG")
        if sum(self.safe) > self.size[1] // 2:
            raise ValueError("safe: more than half of the height")
        if missing := set(Type) - set(self.type):
            raise ValueError(f"type: {', '.join(sorted(missing))} missing")
        if wrong := [name for name, (largest, smallest) in self.type.items() if largest < smallest]:
            raise ValueError(f"type.{wrong[0]}: the largest comes first")
        if unknown := [key for key in self.drop if key not in DROPPABLE]:
            raise ValueError(f"drop: {unknown[0]} is none of {', '.join(DROPPABLE)}")
        if unknown := [key for key in self.omit if key not in OMITTABLE]:
            raise ValueError(f"omit: {unknown[0]} is none of {', '.join(OMITTABLE)}")
        if missing_variants := set(Variant) - set(self.variants):
            raise ValueError(f"variants: {', '.join(sorted(missing_variants))} missing")
        for name, slots in self.variants.items():
            if [slot.dock == "fill" for slot in slots] != [False] * (len(slots) - 1) + [True]:
                raise ValueError(f"variants.{name}: the last block, and only that, fills what is left")
        return self

    @property
    def measures(self) -> tuple[int, int]:
        """Width and height as a finished poster has them: px of a picture, points of a PDF."""
        width, height = self.size
        return (width // 2, height // 2) if self.medium is Medium.PDF else self.size

    def type_size(self, name: Type, ease: float) -> int:
        """px; `ease` 1 is the largest type, 0 the smallest."""
        largest, smallest = self.type[name]
        return round(smallest + (largest - smallest) * ease)


@cache
def load_templates(folder: Path = FOLDER) -> Mapping[str, Template]:
    """By shape, in the order of the files' names. Raises TemplateError."""
    templates = [parse_template(path.read_text("utf-8"), path.name) for path in sorted(folder.glob("*.toml"))]
    return {template.shape: template for template in templates}


def parse_template(text: str, file: str) -> Template:
    """Raises TemplateError, which names `file` and the key."""
    try:
        return Template.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise TemplateError(f"{file}: {error}") from error
    except ValidationError as error:
        first = error.errors()[0]
        where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in first["loc"]).lstrip(".")
        message = first["msg"].removeprefix("Value error, ")
        raise TemplateError(f"{file}: {where}: {message}" if where else f"{file}: {message}") from error


def shapes() -> Mapping[str, tuple[int, int]]:
    """Width and height of every shape: px, and points of one that is a PDF."""
    return {shape: template.measures for shape, template in load_templates().items()}


def published_shapes() -> Mapping[str, tuple[int, int]]:
    """Of those that every alert has."""
    return {shape: template.measures for shape, template in load_templates().items() if template.published}


def sheets() -> tuple[str, ...]:
    """The published shapes that are printed rather than looked at."""
    return tuple(shape for shape in published_shapes() if load_templates()[shape].medium is Medium.PDF)


def name_poster(shape: str, language: str) -> str:
    """As files and addresses call it: `square.ro.jpg`, `print.ro.pdf`. The shape is known."""
    return f"{shape}.{language}.{load_templates()[shape].medium.suffix}"
