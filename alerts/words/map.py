"""What is said of a map to whoever can not see it, and what is written on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from alerts.words.catalogue import load_catalogue
from alerts.words.texts import Texts


@dataclass(frozen=True, slots=True)
class MapWords:
    """`title` and `told` stand in for the picture; `area` and `seen` are written on it."""

    title: str
    told: str
    area: str
    seen: str


def compose_map_words(texts: Texts, towns: Sequence[str]) -> MapWords:
    """In the language of the texts; `towns` are those in the area that may be named, the largest first."""
    catalogue = load_catalogue(texts.language)
    area, seen = catalogue.say("map-area"), catalogue.say("label-place")
    places = [(line.label, line.value) for line in texts.lines if line.key == "place"]
    told = " ".join(f"{label}: {text}." for label, text in [*places, (area, catalogue.join(towns))] if text)
    return MapWords(catalogue.say("map-title"), told, area, seen)
