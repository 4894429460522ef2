"""The bundled files are what the code that wrote them can read, small, and quick to open."""

from pathlib import Path

import pytest
import shapely

from geo.data.topology import Topology
from geo.outlines import AreaFile, Entry, boxes_of, pack_outline, unpack_outline, write_area_file

HOLED = shapely.Polygon(
    [(10, 40), (11, 40), (11, 41), (10, 41)], [[(10.2, 40.2), (10.2, 40.4), (10.4, 40.4), (10.4, 40.2)]]
)
ISLANDS = shapely.MultiPolygon([HOLED, shapely.box(-180, -17, -179.5, -16.5)])
DATA = Path(__file__).parents[2] / "geo" / "data"


class TestPacking:
    @pytest.mark.parametrize("outline", [HOLED, ISLANDS])
    def test_gives_back_every_ring(self, outline: shapely.Polygon | shapely.MultiPolygon) -> None:
        assert unpack_outline(pack_outline(outline)).normalize().equals_exact(outline.normalize(), 1e-9)

    def test_writes_the_same_bytes_for_the_same_areas(self, tmp_path: Path) -> None:
        entry = Entry("XX", {"en": "Somewhere"}, "country", None, ("ISO3166-1:XX",), boxes_of(ISLANDS))
        for name in ("one", "two"):
            write_area_file(tmp_path / name, [(entry, ISLANDS)])
        assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
        read = AreaFile(tmp_path / "one")
        assert [pytest.approx(box) for box in read.entries["XX"].boxes] == list(entry.boxes)
        assert read.outline("XX").area == pytest.approx(ISLANDS.area)


class TestAFileThatTookAnothersPlace:
    def test_is_read_where_its_own_outlines_lie(self, tmp_path: Path) -> None:
        entries = {code: Entry(code, {"en": code}, "county", None, (), boxes_of(HOLED)) for code in ("AA", "BB")}
        path, newer = tmp_path / "areas.zip", tmp_path / "newer.zip"
        write_area_file(path, [(entries["AA"], ISLANDS), (entries["BB"], HOLED)])
        write_area_file(newer, [(entries["BB"], ISLANDS)])
        running = AreaFile(path)
        assert running.outline("BB").area == pytest.approx(HOLED.area)
        newer.replace(path)
        assert running.outline("BB").area == pytest.approx(ISLANDS.area)
        with pytest.raises(KeyError):
            running.outline("AA")


class TestBundle:
    @pytest.mark.parametrize(
        ("name", "most"),
        [
            ("countries.zip", 2_500_000),
            ("us-counties.zip", 1_500_000),
            ("regions.zip", 2_000_000),
            ("cities.tsv.gz", 2_400_000),
            ("town-names.tsv.gz", 300_000),
        ],
    )
    def test_is_small(self, name: str, most: int) -> None:
        assert (DATA / name).stat().st_size <= most

    def test_credits_geonames(self) -> None:
        assert "CC BY 4.0" in (DATA / "PROVENANCE.md").read_text(encoding="utf-8")


class TestTopology:
    def test_stitches_arcs_and_cuts_at_the_antimeridian(self) -> None:
        document = {
            "transform": {"scale": [1, 1], "translate": [-180, -90]},
            "objects": {},
            "arcs": [[[359, 80], [0, 2], [-358, 0]], [[1, 82], [0, -2], [358, 0]]],
        }
        ground = Topology(document).ground({"type": "Polygon", "arcs": [[0, 1]]})
        assert ground.geom_type == "MultiPolygon"
        assert ground.area == pytest.approx(2 * 2)
