"""Area documents, `{"codes": [...]}`, `{"point": [lon, lat], "radius_km": n}` or GeoJSON: checked, and as shapes."""

from collections.abc import Collection, Mapping
from typing import Any

from alerts.errors import BadInput, Problem
from geo.axes import seems_swapped
from geo.codecs import Drawn, parse_document, read_document
from geo.errors import ShapeError, UnknownArea
from geo.gazetteer import Gazetteer
from geo.repairing import repairs_of
from geo.shapes import Shape
from geo.targeting import Ground, pack_ground, unpack_grounds

AreaDocument = Mapping[str, Any]

_MOST_CODES = 300  # more than there are countries
_MOST_TOLD = 5  # unknown codes of one document: to find what each may have meant takes a twentieth of a second


def parse_area(
    given: AreaDocument | str, gazetteer: Gazetteer, *, where: str = "area", homes: Collection[str | None] = ()
) -> dict[str, Any]:
    """The document as it is stored: codes, or the shape with what was mended in it. A string is one code ("RO").

    `homes` are the countries where its ground is to be expected: what lies in none of them, and would with longitude
    and latitude swapped, is refused. Raises BadInput, whose `where` leads into the document.

    A drawn one takes up to a second, and what it returned a tenth of that: whoever is handed one parses it before a
    transaction, in which nobody else could write, and again in it, where `homes` are known.
    """
    document: AreaDocument = {"codes": [given]} if isinstance(given, str) else given
    if "codes" in document:
        return {"codes": _parse_codes(document, gazetteer, where)}
    try:
        drawn = read_document(document)
    except ShapeError as error:
        problem = Problem(error.code, _within(where, error.values.get("where")), error.values)
        raise BadInput([problem]) from error
    expected = tuple(sorted(home for home in homes if home))
    if seems_swapped(drawn.shape, expected, gazetteer):
        raise BadInput.at(where, "area.axes_swapped", countries=expected)
    return Drawn(drawn.shape, drawn.repairs or repairs_of(document)).to_document()


def coverage_shape(document: AreaDocument, gazetteer: Gazetteer) -> Shape:
    """The ground of a stored area document. Raises UnknownArea when an area set has since lost a code."""
    if "codes" in document:
        return gazetteer.ground_of(tuple(document["codes"]))
    return parse_document(document)


def pack_coverage(document: AreaDocument) -> bytes | None:
    """What the index reads instead of a drawn document; None for codes, whose ground the gazetteer has."""
    return None if "codes" in document else pack_ground(parse_document(document))


def coverage_ground(document: AreaDocument, gazetteer: Gazetteer) -> Ground:
    """The ground for the index; of the same codes always the same object. Raises UnknownArea."""
    if "codes" in document:
        return gazetteer.outline_of(tuple(document["codes"]))
    return unpack_grounds([pack_ground(parse_document(document))])[0]


def _parse_codes(document: AreaDocument, gazetteer: Gazetteer, where: str) -> list[str]:
    codes = document["codes"]
    if not isinstance(codes, list) or not 0 < len(codes) <= _MOST_CODES or len(document) > 1:
        raise BadInput.at(where, "area.codes_invalid", most=_MOST_CODES)
    found: dict[str, None] = {}
    problems = []
    for index, code in enumerate(codes):
        if not isinstance(code, str) or len(code) > 40:
            problems.append(Problem("area.codes_invalid", f"{where}.codes[{index}]", {"most": _MOST_CODES}))
            continue
        try:
            found[gazetteer.code_of(code)] = None
        except UnknownArea as error:
            problems.append(Problem(error.code, f"{where}.codes[{index}]", error.values))
            if len(problems) >= _MOST_TOLD:
                break
    if problems:
        raise BadInput(problems)
    return list(found)


def _within(where: str, inner: object) -> str:
    return f"{where}.{inner}" if inner else where
