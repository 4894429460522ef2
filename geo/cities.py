"""The bundled towns: found by name in any spelling, or recognised inside a heading such as "E60 Oradea"."""

import gzip
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from geo.area import Area
from geo.folding import fold
from geo.measure import distance_km
from geo.shapes import Circle, Point

_WORDS_IN_A_NAME = 4
_SHORTEST_LOWER_CASE = 5  # "osh" in a sentence is a word, "oradea" is a town
_KM_PER_DECADE = 300.0  # so many km away weigh as much as a tenth of the population


@dataclass(frozen=True, slots=True)
class City:
    """A town: `country` is ISO 3166-1 alpha-2, `division` GeoNames' first-order code (in the US the postal one)."""

    id: str
    country: str
    division: str
    point: Point
    population: int
    name: str

    def area(self) -> Area:
        """The town as an area: a circle whose size is guessed from the population, as no outline is bundled."""
        radius = round(max(3.0, 0.012 * math.sqrt(self.population)), 1)
        code = f"GEONAMES:{self.id}"
        return Area(code, {"en": self.name}, "city", self.country, Circle(self.point, radius), (code,))


class CityList:
    """Towns of one file; read at first need."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def named(self, text: str) -> list[City]:
        """Towns with exactly this name in some spelling; those it is the chief name of first, then the largest."""
        key = fold(text)
        cities = [self._city(row) for row in self._rows_by_key.get(key, ())]
        return sorted(cities, key=lambda city: (fold(city.name) != key, -city.population))

    def starting(self, text: str, limit: int) -> list[City]:
        """The largest towns with a name that starts so."""
        start = fold(text)
        rows = {row for key, rows in self._rows_by_key.items() if key.startswith(start) for row in rows}
        return [self._city(row) for row in sorted(rows)[:limit]]

    def recognise(self, text: str, near: Point | None = None) -> City | None:
        """The town that a heading names: the longest name in it, in the hinted country, and likely from `near`."""
        hints = {word.strip(".,;()") for word in text.split()}
        for words in _phrases(text):
            candidates = self.named(words) if _is_name(words) or words == text.strip() else []
            rest = hints - set(words.split())
            hinted = [city for city in candidates if city.country in rest or _division_hint(city, rest)]
            if candidates:
                return max(hinted or candidates, key=lambda city: _likelihood(city, words, near))
        return None

    def _city(self, row: int) -> City:
        number, country, division, lon, lat, population, name, _ = self._rows[row].split("\t")
        return City(number, country, division, Point(float(lon), float(lat)), int(population), name)

    @cached_property
    def _rows(self) -> list[str]:
        """The file's lines, the largest town first."""
        return gzip.decompress(self._path.read_bytes()).decode().splitlines()

    @cached_property
    def _rows_by_key(self) -> Mapping[str, list[int]]:
        by_key: dict[str, list[int]] = {}
        for row, line in enumerate(self._rows):
            for key in line.rpartition("\t")[2].split("|"):
                by_key.setdefault(key, []).append(row)
        return by_key


def _phrases(text: str) -> Iterator[str]:
    """Runs of words, longest first, later ones first: "to Baia Mare by bus" -> ..., "Baia Mare", ..., "Baia"."""
    words = [word for word in (word.strip('.,;:()[]"') for word in text.split()) if word]
    for size in range(min(len(words), _WORDS_IN_A_NAME), 0, -1):
        for start in range(len(words) - size, -1, -1):
            yield " ".join(words[start : start + size])


def _is_name(words: str) -> bool:
    return not words[0].islower() or len(words) >= _SHORTEST_LOWER_CASE


def _division_hint(city: City, words: set[str]) -> bool:
    return city.country == "US" and city.division in words


def _likelihood(city: City, words: str, near: Point | None) -> float:
    size = math.log10(city.population + 1) + (1.0 if fold(city.name) == fold(words) else 0.0)
    return size - (distance_km(near, city.point) / _KM_PER_DECADE if near else 0.0)
