"""A boundary set that somebody brings as GeoJSON (districts, police regions, NUTS) becomes areas, or is refused."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shapely.geometry.base import BaseGeometry

from geo.codecs import read_geojson
from geo.errors import ImportRefused, ShapeError
from geo.measure import planar_of
from geo.outlines import GRID, Entry, boxes_of
from geo.planar import snapped
from geo.reasons import Reason

_CODE = re.compile(r"[^\W_][\w:.\-]{0,39}")  # as one writes it in a list with commas, in an address, as a file's part
_MOST_AREAS = 20_000
UNKNOWN_LANGUAGE = "und"  # BCP 47: names of an imported set are in whatever language it has

RESERVED_KINDS = ("city", "country", "state")  # a search stops at every border of a country


@dataclass(frozen=True, slots=True)
class Boundary:
    """One area of a set: what the index holds of it, its outline, and what was mended in that."""

    entry: Entry
    outline: BaseGeometry
    repairs: tuple[Reason, ...] = ()


def read_boundaries(document: object, *, code_prop: str, name_prop: str, kind: str) -> tuple[Boundary, ...]:
    """The areas of a GeoJSON FeatureCollection, each with its outline on the grid that area files keep.

    `code_prop` and `name_prop` name the properties that hold a feature's code and name. Raises ImportRefused, whose
    `feature` counts from 0: `import.kind`, `import.not_a_collection`, `import.empty`, `import.too_many`,
    `import.no_property`, `import.code`, `import.twice`, `import.no_ground`, and `import.shape`, whose
    `cause` is a ShapeError.
    """
    if kind in RESERVED_KINDS:
        raise ImportRefused("import.kind", {"kind": kind, "reserved": RESERVED_KINDS})
    if not isinstance(document, Mapping) or document.get("type") != "FeatureCollection":
        raise ImportRefused("import.not_a_collection")
    features = document.get("features")
    if not isinstance(features, list) or not features:
        raise ImportRefused("import.empty")
    if len(features) > _MOST_AREAS:
        raise ImportRefused("import.too_many", {"count": len(features), "most": _MOST_AREAS})
    return tuple(_read_features(features, code_prop, name_prop, kind))


def _read_features(features: Sequence[Any], code_prop: str, name_prop: str, kind: str) -> Iterator[Boundary]:
    seen: dict[str, int] = {}
    for index, feature in enumerate(features):
        properties = feature.get("properties") if isinstance(feature, Mapping) else None
        code = _property(properties, code_prop, index)
        if not _CODE.fullmatch(code):
            raise ImportRefused("import.code", {"feature": index, "property": code_prop})
        if code.upper() in seen:
            raise ImportRefused("import.twice", {"feature": index, "code": code, "first": seen[code.upper()]})
        seen[code.upper()] = index
        name = _property(properties, name_prop, index)
        outline, repairs = _outline(feature, index, code)
        yield Boundary(Entry(code, {UNKNOWN_LANGUAGE: name}, kind, None, (), boxes_of(outline)), outline, repairs)


def _property(properties: object, name: str, index: int) -> str:
    """Numbers are taken as they are written; a float's ".0", which some programs add, is not."""
    value = properties.get(name) if isinstance(properties, Mapping) else None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    written = " ".join(str(value).split()) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    if not written:
        known = tuple(sorted(map(str, properties))[:20]) if isinstance(properties, Mapping) else ()
        raise ImportRefused("import.no_property", {"feature": index, "property": name, "known": known})
    return written


def _outline(feature: Mapping[str, Any], index: int, code: str) -> tuple[BaseGeometry, tuple[Reason, ...]]:
    try:
        drawn = read_geojson(feature.get("geometry"))
        outline = snapped(planar_of(drawn.shape), GRID)
    except ShapeError as error:
        raise ImportRefused("import.shape", {"feature": index, "code": code}, cause=error) from error
    if outline.is_empty:
        raise ImportRefused("import.no_ground", {"feature": index, "code": code})
    return outline, drawn.repairs
