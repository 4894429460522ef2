"""A boundary set is taken whole, or refused with the feature and what is wrong with it."""

from typing import Any

import pytest

from geo.errors import ImportRefused
from geo.importing import read_boundaries


def feature(code: object = "D1", name: object = "Districtul 1", **geometry: Any) -> dict[str, Any]:
    ring = [[23, 46], [24, 46], [24, 47], [23, 47], [23, 46]]
    return {
        "type": "Feature",
        "properties": {"code": code, "name": name},
        "geometry": geometry or {"type": "Polygon", "coordinates": [ring]},
    }


def read(*features: object) -> Any:
    document = {"type": "FeatureCollection", "features": list(features)}
    return read_boundaries(document, code_prop="code", name_prop="name", kind="district")


class TestReading:
    def test_takes_code_name_kind_and_outline(self) -> None:
        (area,) = read(feature())
        entry, outline = area.entry, area.outline
        assert (entry.code, dict(entry.names), entry.kind) == ("D1", {"und": "Districtul 1"}, "district")
        assert outline.bounds == (23, 46, 24, 47)

    def test_takes_a_code_that_is_a_number(self) -> None:
        assert [area.entry.code for area in read(feature(7), feature(8.0))] == ["7", "8"]

    def test_tells_what_was_mended_in_an_outline(self) -> None:
        bow_tie = [[23, 46], [24, 47], [24, 46], [23, 47], [23, 46]]
        clean, mended = read(feature(), feature("D2", type="Polygon", coordinates=[bow_tie]))
        assert clean.repairs == ()
        assert [repair.code for repair in mended.repairs] == ["repair.crossing"]

    @pytest.mark.parametrize("document", [None, [], {}, {"type": "Feature"}, "FeatureCollection"])
    def test_wants_a_collection(self, document: object) -> None:
        with pytest.raises(ImportRefused, match=r"import\.not_a_collection"):
            read_boundaries(document, code_prop="code", name_prop="name", kind="x")

    @pytest.mark.parametrize("kind", ["country", "state", "city"])
    def test_takes_no_kind_that_borders_go_by(self, kind: str) -> None:
        with pytest.raises(ImportRefused, match=r"import\.kind"):
            read_boundaries(
                {"type": "FeatureCollection", "features": [feature()]}, code_prop="code", name_prop="name", kind=kind
            )

    @pytest.mark.parametrize(
        ("features", "code", "index"),
        [
            ([], "import.empty", None),
            ([feature(), feature(code=None)], "import.no_property", 1),
            ([feature(name="  ")], "import.no_property", 0),
            ([feature(code=True)], "import.no_property", 0),
            ([feature(code="../etc")], "import.code", 0),
            ([feature(code="a,b")], "import.code", 0),
            ([feature(code="x" * 41)], "import.code", 0),
            ([feature("d1"), feature("D1")], "import.twice", 1),
            ([None], "import.no_property", 0),
            ([feature(type="Point", coordinates=[1, 2])], "import.shape", 0),
            ([feature(type="Polygon", coordinates=[[[46, 123], [47, 123], [47, 124], [46, 123]]])], "import.shape", 0),
            (
                [feature(type="Polygon", coordinates=[[[0, 0], [1e-6, 0], [1e-6, 1e-6], [0, 1e-6], [0, 0]]])],
                "import.no_ground",
                0,
            ),
        ],
    )
    def test_refuses_and_tells_which_feature(self, features: list[Any], code: str, index: int | None) -> None:
        with pytest.raises(ImportRefused) as refused:
            read(*features)
        assert (refused.value.code, refused.value.values.get("feature")) == (code, index)
        assert (refused.value.cause is not None) == (code == "import.shape")
