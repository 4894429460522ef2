"""The map on a poster: the same for the same place, east on the right in every language, and no finer than told."""

import gzip
from importlib.resources import files
from pathlib import Path

import pytest
from PIL import Image

from alerts.poster.items import Box
from alerts.poster.map import Chart, Ground, paint_map
from alerts.poster.palette import load_palettes
from alerts.poster.typeset import Typesetter, find_missing
from geo.basemap import Scene, draw_basemap
from geo.cities import CityList
from geo.gazetteer import Gazetteer
from geo.measure import destination, snap_to_grid
from geo.outlines import AreaFile
from geo.shapes import Circle, Point
from tests.make import countries

DATA = Path(str(files("geo") / "data"))
CLUJ = Point(23.6236, 46.7712)
SIZE = (480, 400)
PALETTE = load_palettes()["abduction"]


def paint(
    scene: Scene, language: str = "en", direction: str = "ltr", country: str = "RO", places: Gazetteer | None = None
) -> Image.Image:
    canvas = Image.new("RGB", SIZE, "white")
    ground = Ground(scene, places or countries(), country)
    paint_map(canvas, Box(0, 0, *SIZE), Chart(ground, PALETTE, Typesetter(language, direction)))
    return canvas


def nameless() -> Gazetteer:
    """The bundled places, with the chief names of the towns alone."""
    return Gazetteer([AreaFile(DATA / "countries.zip")], CityList(DATA / "cities.tsv.gz"))


def colour_at(image: Image.Image, spot: tuple[float, float]) -> str:
    pixel = image.getpixel((int(spot[0]), int(spot[1])))
    assert isinstance(pixel, tuple)
    return "#" + bytes(pixel).hex()


class TestAMap:
    def test_is_the_same_for_the_same_scene(self) -> None:
        scene = Scene(Circle(CLUJ, 60), CLUJ)
        assert paint(scene).tobytes() == paint(scene).tobytes()

    @pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl")])
    def test_marks_where_the_child_was_seen_and_is_not_mirrored(self, language: str, direction: str) -> None:
        scene = Scene(Circle(CLUJ, 60), destination(CLUJ, 90, 40))
        drawn = draw_basemap(scene, countries(), *SIZE, language)
        assert drawn.point is not None
        assert drawn.point[0] > SIZE[0] * 0.55
        assert colour_at(paint(scene, language, direction), drawn.point) == PALETTE.deep

    def test_leaves_what_is_around_it_alone(self) -> None:
        canvas = Image.new("RGB", (700, 600), "lime")
        ground = Ground(Scene(Circle(CLUJ, 60)), countries(), "RO")
        paint_map(canvas, Box(100, 50, 480, 400), Chart(ground, PALETTE, Typesetter("en", "ltr")))
        assert canvas.crop((0, 0, 700, 50)).getcolors() == [(700 * 50, (0, 255, 0))]
        assert canvas.crop((580, 0, 700, 600)).getcolors() == [(120 * 600, (0, 255, 0))]

    def test_tells_miles_where_people_do(self) -> None:
        scene = Scene(Circle(CLUJ, 60))
        assert paint(scene, country="US").tobytes() != paint(scene).tobytes()

    def test_leaves_out_a_name_that_no_typeface_has(self, tmp_path: Path) -> None:
        def town(name: str) -> Gazetteer:
            row = f"1\tRO\t13\t23.9000\t46.9000\t50000\t{name}\tEurope/Bucharest\t\tx\n"
            path = tmp_path / f"{len(name)}.tsv.gz"
            path.write_bytes(gzip.compress(row.encode()))
            return Gazetteer([], CityList(path))

        scene = Scene(Circle(CLUJ, 60))
        nothing = paint(scene, places=Gazetteer([])).tobytes()
        assert paint(scene, places=town("\U00010480\U00010481")).tobytes() == nothing
        assert paint(scene, places=town("Turda")).tobytes() != nothing

    def test_has_a_letter_for_every_name_of_a_town(self) -> None:
        told = gzip.decompress((DATA / "town-names.tsv.gz").read_bytes()).decode()
        assert find_missing("".join(sorted(set(told) - set("\t\n=")))) == []

    def test_names_towns_in_the_readers_letters(self) -> None:
        scene = Scene(Circle(CLUJ, 60))
        assert paint(scene, "uk").tobytes() != paint(scene, "uk", places=nameless()).tobytes()
        assert paint(scene, "es").tobytes() == paint(scene, "es", places=nameless()).tobytes()

    def test_writes_no_country_over_the_dot_of_a_town(self, tmp_path: Path) -> None:
        """A long name stands above its dot, and the country's just under it had room there."""
        row = "1\tRO\t13\t23.9300\t46.2900\t50000\tSfântu Gheorghe de lângă Târgu Mureș\tEurope/Bucharest\t\tx\n"
        (tmp_path / "towns.tsv.gz").write_bytes(gzip.compress(row.encode()))
        places = Gazetteer([AreaFile(DATA / "countries.zip")], CityList(tmp_path / "towns.tsv.gz"))
        scene = Scene(Circle(CLUJ, 150))
        drawn = draw_basemap(scene, places, *SIZE, "en")
        (town,), romania = drawn.towns, drawn.countries[0]
        assert romania.text == "Romania"
        assert 5 < romania.y - town.y < 20
        image = paint(scene, places=places)
        below = [colour_at(image, (town.x + across, town.y + 2)) for across in (-1, 0, 1)]
        assert below == [PALETTE.ink] * 3


class TestACoarsePlace:
    def test_two_points_of_one_cell_give_the_same_pixels(self) -> None:
        centre = snap_to_grid(CLUJ, 5)
        shape = Circle(centre, 20)
        near, far = destination(centre, 30, 1.5), destination(centre, 200, 2)
        assert paint(Scene(shape, near, 5)).tobytes() == paint(Scene(shape, far, 5)).tobytes()
        assert paint(Scene(shape, near)).tobytes() != paint(Scene(shape, far)).tobytes()
