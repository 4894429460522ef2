"""The colours of each tier and of the neutral card; contrast as in WCAG 2.2."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("palette.toml")


@dataclass(frozen=True, slots=True)
class Palette:
    """`band` bears the kind and `deep` what to do, in `paper`; the facts stand on `tint`, all else on `paper`."""

    band: str
    deep: str
    tint: str
    accent: str  # of type on paper and on tint
    call: str  # of type on deep, beside paper
    ink: str
    muted: str
    paper: str
    chart: str  # of lines on a map; its water and land are lighter shades of it

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every (type, ground) that a poster prints."""
        return (
            (self.paper, self.band),
            (self.paper, self.deep),
            (self.call, self.deep),
            *((kind, ground) for kind in (self.ink, self.muted, self.accent) for ground in (self.paper, self.tint)),
        )


@cache
def load_palettes() -> dict[str, Palette]:
    """By tier; "neutral" is for the card of an ended search."""
    data = tomllib.loads(FILE.read_text("utf-8"))
    common = data.pop("common")
    return {tier: Palette(**common, **colours) for tier, colours in data.items()}


def contrast(one: str, other: str) -> float:
    """WCAG contrast ratio of two #rrggbb colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    shares = (part / 255 for part in bytes.fromhex(colour.removeprefix("#")))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
