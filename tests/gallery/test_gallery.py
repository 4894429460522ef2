"""The gallery: what `make gallery` would hang is hung, is small enough to be kept, and comes out the same each time."""

import io

from PIL import Image

from alerts.poster.templates import shapes
from tests.gallery.exhibits import change_case, list_cases, read_case, show_shape
from tests.gallery.hanging import list_pictures, list_sheets
from tests.gallery.run import FOLDER
from tests.gallery.sheets import WIDTH, Exhibit, lay_out_sheet

MOST_BYTES = 4_400_000


def make_exhibits(count: int) -> list[Exhibit]:
    return [Exhibit(f"number {at}", Image.new("RGB", (400, 500), (at * 20, 90, 160))) for at in range(count)]


class TestWhatHangs:
    def test_is_every_sheet_and_no_other(self) -> None:
        hung = {path.stem for path in FOLDER.glob("*.jpg")}
        assert hung == {*list_sheets(), *list_pictures()}
        assert set(shapes()) <= hung

    def test_is_small_enough_to_be_kept(self) -> None:
        assert sum(path.stat().st_size for path in FOLDER.glob("*.jpg")) < MOST_BYTES

    def test_shows_every_case_in_each_of_its_languages(self) -> None:
        wanted = [f"{name} · {language}" for name in list_cases() for language in read_case(name).languages]
        assert [exhibit.name for exhibit in show_shape("light")] == wanted


class TestASheet:
    def test_comes_out_the_same_each_time(self) -> None:
        assert lay_out_sheet("Some", make_exhibits(3)) == lay_out_sheet("Some", make_exhibits(3))

    def test_holds_all_its_pictures_and_is_no_wider_than_a_screen(self) -> None:
        few, many = (Image.open(io.BytesIO(lay_out_sheet("Some", make_exhibits(count)))) for count in (2, 12))
        assert max(few.width, many.width) <= WIDTH
        assert many.height > few.height, "in more than one row"


def test_a_changed_case_keeps_everything_else() -> None:
    two = change_case("ro-car", {}, {"given_name": "Andrei"})
    assert [child.given_name for child in two.children] == ["Matei", "Andrei"]
    assert two.vehicles == read_case("ro-car").vehicles
