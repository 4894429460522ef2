"""An area drawn in GeoJSON: its numbers typed, stripped to the geometry, mended where its meaning is clear."""

from collections.abc import Mapping

from alerts.case.scalars import Wrong, read_number
from geo.codecs import Drawn, read_document, require_bounded
from geo.errors import ShapeError
from geo.repairing import repairs_of


def read_boundary(value: object) -> Mapping[str, object]:
    """The Polygon or MultiPolygon of a GeoJSON object, with what was mended in it; properties are dropped.

    Takes up to a second, and of what it returned a tenth of that. Raises Wrong.
    """
    if not isinstance(value, Mapping):
        raise Wrong("case.not_an_area")
    try:
        require_bounded(value)
        drawn = read_document({key: _type_numbers(value[key], key) for key in value})
        return Drawn(drawn.shape, drawn.repairs or repairs_of(value)).to_document()
    except ShapeError as error:
        raise Wrong(error.code, **error.values) from None


def _type_numbers(value: object, key: str) -> object:
    """The value with the scalars under `coordinates` read as numbers: YAML hands them over as text."""
    if isinstance(value, Mapping):
        return {each: _type_numbers(value[each], each) for each in value}
    if isinstance(value, list | tuple):
        return [_type_numbers(each, key) for each in value]
    return read_number(value) if key == "coordinates" else value
