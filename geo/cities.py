"""The bundled towns: found by name in any spelling, by point, or recognised inside a heading such as "E60 Oradea"."""

import gzip
import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
from shapely.geometry.base import BaseGeometry

from geo.area import Area
from geo.folding import fold, one_typo_away
from geo.measure import distance_km
from geo.points import PointIndex
from geo.shapes import Circle, Point

_WORDS_IN_A_NAME = 4
_SHORTEST_LOWER_CASE = 5  # "osh" in a sentence is a word, "oradea" is a town
_LARGE = 50_000
_KM_PER_DECADE = 300.0  # so many km away weigh as much as a tenth of the population

_NOT_AMONG_KEYS = "uz-Cyrl"  # names in other languages are bundled only where the list of towns knows them
# Better than Latin letters: Russian is official in Kyrgyzstan too, and known to those who learnt Uzbek in Cyrillic.
_ALSO_READ = {"ky": "ru", "uz-Cyrl": "ru"}


@dataclass(frozen=True, slots=True)
class City:
    """A town: `country` is ISO 3166-1 alpha-2, `division` GeoNames' first-order code (in the US the postal one)."""

    id: str
    country: str
    division: str
    point: Point
    population: int
    name: str
    time_zone: str  # IANA

    def area(self) -> Area:
        """The town as an area: a circle whose size is guessed from the population, as no outline is bundled."""
        code = f"GEONAMES:{self.id}"
        return Area(code, {"en": self.name}, "city", self.country, Circle(self.point, self.reach_km), (code,))

    @property
    def part(self) -> str:
        """As ISO 3166-2 writes the state in the US; elsewhere GeoNames counts by itself."""
        return f"{self.country}-{self.division}" if self.country == "US" else ""

    @property
    def reach_km(self) -> float:
        """A guess of how far it reaches from its middle."""
        return round(max(3.0, 0.012 * math.sqrt(self.population)), 1)


class CityList:
    """Towns of one file, and how they are written in other languages in a second one; read at first need."""

    def __init__(self, path: Path, names: Path | None = None) -> None:
        self._path, self._names_path = path, names

    def named(self, text: str) -> list[City]:
        """Towns named exactly so in some spelling; first those written just so, then by chief name, then by size."""
        key, written = fold(text), " ".join(text.casefold().split())
        rows = self._rows_by_key.get(key, ())
        cities = {row: self._city(row) for row in rows}
        spelt = {row for row in rows if written in self._spellings(row)}
        ordered = sorted(rows, key=lambda row: (row not in spelt, fold(cities[row].name) != key, row))
        return [cities[row] for row in ordered]

    def misspelt(self, text: str, limit: int) -> list[City]:
        """The largest towns with a name that is one typing error away: a letter too many, too few, wrong or swapped."""
        rows = {row for key in one_typo_away(fold(text)) for row in self._rows_by_key.get(key, ())}
        return [self._city(row) for row in sorted(rows)[:limit]]

    def nearest(self, point: Point, country: str | None = None) -> City | None:
        """The town nearest to the point, of this country if one is given."""
        nearness = self._directions @ _direction(np.array([point.lon]), np.array([point.lat]))[0]
        if country is not None:
            nearness = np.where(self._countries == country, nearness, -2.0)
        best = int(np.argmax(nearness)) if len(nearness) else 0
        return self._city(best) if len(nearness) and nearness[best] >= -1.0 else None

    def name(self, city: City, language: str) -> str:
        """As the language writes it where that is known, else the chief name, which is in Latin letters."""
        names = self._names.get(city.id, {})
        return names.get(language) or names.get(_ALSO_READ.get(language, "")) or city.name

    def positions(self) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.int64]]:
        """Longitudes, latitudes and populations of all towns, the largest first."""
        return self._lonlats[:, 0], self._lonlats[:, 1], self._populations

    def on(self, ground: BaseGeometry, most: int | None = None) -> list[City]:
        """The towns on plane geometry in degrees, the largest first, at most so many."""
        return self.at_rows(self._index.on(ground)[:most].tolist())

    def at_rows(self, rows: Iterable[int]) -> list[City]:
        """The towns at these places of `positions`."""
        return [self._city(row) for row in rows]

    def starting(self, text: str, limit: int) -> list[City]:
        """The largest towns with a name that starts so."""
        start = fold(text)
        keys = self._keys
        first, last = bisect_left(keys, start), bisect_left(keys, start + "\U0010ffff")
        rows = {row for key in keys[first:last] for row in self._rows_by_key[key]}
        return [self._city(row) for row in sorted(rows)[:limit]]

    def recognise(self, text: str, near: Point | None = None) -> City | None:
        """The town that a heading names: the longest name in it, in the hinted country, and likely from `near`."""
        hints = {word.strip(".,;()") for word in text.split()}
        for words in _phrases(text):
            named = self.named(words) if _is_name(words) or words == text.strip() else []
            candidates = [city for city in named if _is_meant(city, words, near)]
            rest = hints - set(words.split())
            hinted = [city for city in candidates if city.country in rest or _division_hint(city, rest)]
            if candidates:
                return max(hinted or candidates, key=lambda city: _likelihood(city, words, near))
        return None

    def _spellings(self, row: int) -> list[str]:
        """In lower case, those that folding takes something from."""
        number, _, rest = self._rows[row].partition("\t")
        return [*rest.split("\t")[7].split("|"), self._names.get(number, {}).get(_NOT_AMONG_KEYS, "").casefold()]

    def _city(self, row: int) -> City:
        number, country, division, lon, lat, population, name, zone, _, _ = self._rows[row].split("\t")
        return City(number, country, division, Point(float(lon), float(lat)), int(population), name, zone)

    @cached_property
    def _rows(self) -> list[str]:
        """The file's lines, the largest town first."""
        return gzip.decompress(self._path.read_bytes()).decode().splitlines()

    @cached_property
    def _names(self) -> Mapping[str, Mapping[str, str]]:
        """Id -> language -> name."""
        if self._names_path is None:
            return {}
        rows = [line.split("\t") for line in gzip.decompress(self._names_path.read_bytes()).decode().splitlines()]
        return {number: dict(name.split("=", 1) for name in names) for number, *names in rows}

    @cached_property
    def _keys(self) -> list[str]:
        return sorted(self._rows_by_key)

    @cached_property
    def _lonlats(self) -> npt.NDArray[np.float64]:
        return np.array([row.split("\t", 5)[3:5] for row in self._rows], dtype=np.float64).reshape(-1, 2)

    @cached_property
    def _index(self) -> PointIndex:
        return PointIndex(self._lonlats[:, 0], self._lonlats[:, 1])

    @cached_property
    def _populations(self) -> npt.NDArray[np.int64]:
        return np.array([int(row.split("\t", 6)[5]) for row in self._rows], dtype=np.int64)

    @cached_property
    def _countries(self) -> npt.NDArray[np.str_]:
        return np.array([row.split("\t", 2)[1] for row in self._rows])

    @cached_property
    def _directions(self) -> npt.NDArray[np.float64]:
        return _direction(self._lonlats[:, 0], self._lonlats[:, 1])

    @cached_property
    def _rows_by_key(self) -> Mapping[str, tuple[int, ...]]:
        by_key: dict[str, tuple[int, ...]] = {}  # 180,000 lists would be looked at by every collection of cycles
        for row, line in enumerate(self._rows):
            further = self._names.get(line.partition("\t")[0], {}).get(_NOT_AMONG_KEYS, "")
            keys = line.rpartition("\t")[2].split("|")
            for key in dict.fromkeys([*keys, fold(further)]) if further else keys:
                by_key[key] = (*by_key.get(key, ()), row)
        return by_key


def _direction(lons: npt.NDArray[np.float64], lats: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Unit vectors from the earth's centre: the larger their product, the nearer two places are."""
    east, north = np.radians(lons), np.radians(lats)
    return np.column_stack([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)])


def _phrases(text: str) -> Iterator[str]:
    """Runs of words, longest first, later ones first: "to Baia Mare by bus" -> ..., "Baia Mare", ..., "Baia"."""
    words = [word for word in (word.strip('.,;:()[]"') for word in text.split()) if word]
    for size in range(min(len(words), _WORDS_IN_A_NAME), 0, -1):
        for start in range(len(words) - size, -1, -1):
            yield " ".join(words[start : start + size])


def _is_name(words: str) -> bool:
    return not words[0].islower() or len(words) >= _SHORTEST_LOWER_CASE


def _is_meant(city: City, words: str, near: Point | None) -> bool:
    """A small town only when it is written as a name, and is chiefly called so or lies near: "north" is no town."""
    if city.population >= _LARGE:
        return True
    if words[0].islower():
        return False
    return fold(city.name) == fold(words) or (near is not None and distance_km(near, city.point) <= _KM_PER_DECADE)


def _division_hint(city: City, words: set[str]) -> bool:
    return city.country == "US" and city.division in words


def _likelihood(city: City, words: str, near: Point | None) -> float:
    size = math.log10(city.population + 1) + (1.0 if fold(city.name) == fold(words) else 0.0)
    return size - (distance_km(near, city.point) / _KM_PER_DECADE if near else 0.0)
