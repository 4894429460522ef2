"""`homeward render`: posters and texts of a document, without a database."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from alerts.case.document import dump_case, parse_case
from alerts.image.drawn import draw_child
from alerts.poster.templates import name_poster, shapes
from tests.alerts.cli.conftest import Homeward

CaseFile = Callable[[str], Path]
GIVEN = "--link https://alerts.example/a/abc --code H7K2M9QRT --as-of 2026-02-08T03:10:00+02:00"
BOMB = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def read_tree(path: Path) -> dict[str, Any]:
    """The case as JSON types."""
    return dump_case(parse_case(path.read_bytes(), media="yaml").document)


def write_photo(path: Path, colour: str) -> Path:
    Image.new("RGB", (600, 800), colour).save(path)
    return path


def measure(data: bytes) -> tuple[int, int]:
    """px of a picture, points of a PDF."""
    if data.startswith(b"%PDF"):
        box = PdfReader(io.BytesIO(data)).pages[0].mediabox
        return int(box.width), int(box.height)
    with Image.open(io.BytesIO(data)) as image:
        return image.size


def middle_of(data: bytes, colour: tuple[int, int, int]) -> float:
    """How far from the left, 0 to 1, the pixels of about this colour stand on the average."""
    with Image.open(io.BytesIO(data)) as image:
        small = image.convert("RGB").resize((100, 100))
    found = [
        x
        for x in range(100)
        for y in range(100)
        if all(abs(a - b) < 60 for a, b in zip(small.getpixel((x, y)), colour, strict=True))
    ]
    return sum(found) / len(found) / 100


class TestRender:
    def test_writes_a_picture_for_every_shape_and_language_and_a_text_for_every_language(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        answer = homeward("render --out out", case_file("az-drill"))
        assert answer.code == 0, answer.err
        pictures = {name_poster(shape, lang) for shape in shapes() for lang in ("az", "ru", "en")}
        assert "print.ru.pdf" in pictures
        assert set(files_in(tmp_path / "out")) == pictures | {"az.txt", "ru.txt", "en.txt"}
        assert {Path(line).name for line in answer.out.split()} == set(files_in(tmp_path / "out"))
        assert all(line.startswith("warning: contact.phone: ") for line in answer.err.splitlines()), "no bar"

    def test_prints_what_was_written_as_json(self, homeward: Homeward, case_file: CaseFile, tmp_path: Path) -> None:
        answer = homeward("render --out out --json --lang en --lang ro", case_file("ro-car"))
        rows = json.loads(answer.out)
        assert len(rows) == 2 * len(shapes())
        for row in rows:
            data = (tmp_path / "out" / row["file"]).read_bytes()
            assert (row["width"], row["height"], row["bytes"]) == (*measure(data), len(data))
            assert row["file"] == name_poster(row["shape"], row["lang"])
            assert "Matei" in row["alt"]

    def test_writes_every_form_of_the_text(self, homeward: Homeward, case_file: CaseFile, tmp_path: Path) -> None:
        homeward("render --out out --shape card --lang en", case_file("ro-car"))
        text = (tmp_path / "out" / "en.txt").read_text("utf-8")
        titles = [line for line in text.splitlines() if line.startswith("[")]
        assert titles == ["[headline]", "[body]", "[90]", "[360]", "[alt]", "[e-mail]", "[counts]"]
        assert text.endswith("[counts]\n90: 83 UCS-2, 2 SMS\n360: 267 UCS-2, 4 SMS\n")
        assert len(text.partition("[90]\n")[2].partition("\n")[0]) <= 90

    def test_reads_a_case_in_json_too(self, homeward: Homeward, tmp_path: Path, case_file: CaseFile) -> None:
        (tmp_path / "case.json").write_text(json.dumps(read_tree(case_file("ro-car"))))
        assert homeward("render case.json --out out --shape card --lang ro").code == 0

    def test_marks_every_image_as_a_preview_unless_it_is_final(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        photo = tmp_path / "photo.jpg"
        photo.write_bytes(draw_child(1))
        for options in ("--out preview", "--out final --final"):
            line = f"render --lang ro {GIVEN} {options} --photo"
            assert homeward(line, photo, case_file("ro-car")).code == 0
        preview, final = files_in(tmp_path / "preview"), files_in(tmp_path / "final")
        assert [name for name in final if preview[name] == final[name]] == ["ro.txt"]

    def test_gives_the_same_bytes_for_the_same_words(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        for folder in ("one", "two"):
            homeward(f"render --out {folder} --lang hr --shape x", case_file("hr-link-only"))
        assert files_in(tmp_path / "one") == files_in(tmp_path / "two")

    def test_leaves_out_time_link_and_code_when_they_are_not_given(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        homeward("render --out out --lang en --shape square", case_file("ro-car"))
        text = (tmp_path / "out" / "en.txt").read_text("utf-8")
        assert [word for word in ("As of", "Valid until", "https://", "Check this") if word in text] == []

    def test_prints_time_link_and_code_when_they_are_given(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        homeward(f"render --out out --lang en --shape square {GIVEN}", case_file("ro-car"))
        text = (tmp_path / "out" / "en.txt").read_text("utf-8")
        asked = ("As of 8 Feb 2026, 03:10", "Valid until 9 Feb 2026", "https://alerts.example/a/abc", "H7K2M9QRT")
        assert [words for words in asked if words not in text] == []

    def test_puts_the_photos_in_the_childrens_order(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        red, blue = write_photo(tmp_path / "red.png", "#ff0000"), write_photo(tmp_path / "blue.png", "#0000ff")
        tree = read_tree(case_file("ro-car"))
        tree["children"] = [tree["children"][0], {**tree["children"][0], "given_name": "Andrei"}]
        (tmp_path / "two.json").write_text(json.dumps(tree))
        answer = homeward(f"render two.json --lang ro --shape x --out out --final --photo {red} --photo {blue}")
        assert answer.code == 0, answer.err
        data = (tmp_path / "out" / "x.ro.jpg").read_bytes()
        assert middle_of(data, (254, 0, 0)) < middle_of(data, (0, 0, 254))

    def test_draws_no_face_onto_a_final_poster(self, homeward: Homeward, case_file: CaseFile) -> None:
        final, preview = (
            json.loads(homeward(f"render --out {out} --json --lang en", case_file("ro-car"), *more).out)[0]["alt"]
            for out, more in (("final", ["--final"]), ("preview", []))
        )
        assert "Poster without a photo" in final
        assert "Poster with a photo" in preview

    def test_shows_neither_photo_nor_name_where_they_are_withheld(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        bare = homeward("render --out bare --lang hr", case_file("hr-link-only"))
        photo = write_photo(tmp_path / "red.png", "#ff0000")
        given = homeward("render --out given --lang hr", case_file("hr-link-only"), "--photo", photo)
        assert (bare.code, given.code) == (0, 0)
        assert files_in(tmp_path / "bare") == files_in(tmp_path / "given")
        assert "children[0]: The photo of this child is withheld" in given.err
        assert "Lana" not in (tmp_path / "given" / "hr.txt").read_text("utf-8")

    def test_writes_over_what_it_wrote_before_and_leaves_nothing_aside(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        for _ in range(2):
            assert homeward("render --out out --lang ro --shape card", case_file("ro-car")).code == 0
        assert set(files_in(tmp_path / "out")) == {"card.ro.jpg", "ro.txt"}

    def test_tells_of_posters_that_an_earlier_run_left(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        (tmp_path / "out").mkdir()
        (tmp_path / "out" / "notes.txt").write_text("mine")
        first = homeward("render --out out --lang ro --shape card --shape light", case_file("ro-car"))
        second = homeward("render --out out --lang ro --shape card", case_file("ro-car"))
        assert (first.code, second.code) == (0, 0)
        left = "warning: One poster or text of an earlier run is left in out, "
        assert [left in answer.err for answer in (first, second)] == [False, True]
        assert set(files_in(tmp_path / "out")) == {"notes.txt", "ro.txt", "card.ro.jpg", "light.ro.jpg"}


class TestRefuses:
    @pytest.mark.parametrize("answer", ["hit", "unknown"])
    def test_a_protected_case(self, homeward: Homeward, case_file: CaseFile, tmp_path: Path, answer: str) -> None:
        text = (
            case_file("az-drill").read_text("utf-8").replace("protected_address: clear", f"protected_address: {answer}")
        )
        (tmp_path / "case.yaml").write_text(text, "utf-8")
        given = homeward("render case.yaml --out out")
        assert (given.code, given.out) == (2, "")
        assert given.errors[0].startswith("verification.protected_address: ")
        assert not (tmp_path / "out").exists()

    @pytest.mark.parametrize(
        ("options", "said"),
        [
            (
                "--shape round",
                '--shape: There is no shape "round". The shapes are: card, light, portrait, print, signage-landscape, ',
            ),
            ("--lang xx", '--lang: There is no catalogue for the language "xx". There are: ar, az, '),
            ("--as-of yesterday", '--as-of: "yesterday" is not a date and time'),
            ("--as-of 2026-02-08T03:10", "--as-of: "),
            ("--as-of 9999-12-31T23:59:59+00:00", "--as-of: "),
            ("--as-of 2026-02-07T16:44:59Z", '--as-of: "2026-02-07T16:44:59Z" is before the child was last seen, '),
            ("--link javascript:x", '--link: "javascript:x" is not a web address'),
            ("--code 'a b'", '--code: "a b" is not a check code'),
            ("--photo drawing.svg", "drawing.svg: This is a SVG file; JPEG, PNG and WebP are taken"),
            ("--photo missing.jpg", "missing.jpg: There is no such file"),
            ("--photo photo.png --photo photo.png", "--photo: 2 photos are given, but the case has 1 child:"),
        ],
    )
    def test_options_it_can_not_use_and_writes_nothing(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path, options: str, said: str
    ) -> None:
        (tmp_path / "drawing.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
        write_photo(tmp_path / "photo.png", "green")
        answer = homeward(f"render --out out {options}", case_file("ro-car"))
        assert (answer.code, answer.out) == (2, "")
        assert len(answer.errors) == 1
        assert answer.errors[0].startswith(said)
        assert not (tmp_path / "out").exists()

    def test_everything_that_is_wrong_at_once(self, homeward: Homeward, case_file: CaseFile) -> None:
        answer = homeward("render --out out --shape round --shape flat --lang xx", case_file("ro-car"))
        assert [line.partition(":")[0] for line in answer.errors] == ["--shape", "--shape", "--lang"]

    def test_a_language_of_the_case_without_a_catalogue_unless_it_is_dropped(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        text = case_file("az-drill").read_text("utf-8").replace("languages: [az, ru, en]", "languages: [az, ka]")
        (tmp_path / "case.yaml").write_text(text, "utf-8")
        answer = homeward("render case.yaml --out out")
        assert answer.code == 2
        assert answer.errors[0].startswith('languages: There is no catalogue for the language "ka" of this case.')
        assert homeward("render case.yaml --out out --lang az --shape card").code == 0

    def test_a_letter_that_no_font_has_by_its_name(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        text = case_file("az-drill").read_text("utf-8").replace("given_name: Aylin", "given_name: Aylin 👧")
        (tmp_path / "case.yaml").write_text(text, "utf-8")
        answer = homeward("render case.yaml --out out --shape card")
        assert answer.code == 2
        assert any("U+1F467" in error for error in answer.errors), answer.err

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            (b"\xff\xfe\x00binary", "The document is not UTF-8 text"),
            (BOMB.encode(), "a: has an anchor"),
            (b"", "The document is empty"),
            (b"[1, 2]", "The document must be fields with values"),
            (b"x" * 300_000, "The document is larger than 256 kB"),
            (b"reference: [", "The document is not YAML, line "),
        ],
    )
    def test_a_file_that_is_no_case(self, homeward: Homeward, tmp_path: Path, content: bytes, said: str) -> None:
        (tmp_path / "case.yaml").write_bytes(content)
        answer = homeward("render case.yaml --out out")
        assert (answer.code, answer.out) == (2, "")
        assert answer.errors[0].startswith(said)
        assert not (tmp_path / "out").exists()

    def test_a_wrong_field_by_its_path(self, homeward: Homeward, case_file: CaseFile, tmp_path: Path) -> None:
        text = case_file("az-drill").read_text("utf-8").replace("age: 4", "age: four")
        (tmp_path / "case.yaml").write_text(text, "utf-8")
        errors = homeward("render case.yaml --out out").errors
        assert 'children[0].age: "four" is not a whole number: write digits only.' in errors

    def test_a_folder_in_place_of_a_file(self, homeward: Homeward) -> None:
        assert homeward("render . --out out").errors == [".: This is a folder: name a file in it."]

    def test_a_file_in_place_of_the_folder(self, homeward: Homeward, case_file: CaseFile, tmp_path: Path) -> None:
        (tmp_path / "taken").write_text("mine")
        answer = homeward("render --out taken --lang ro", case_file("ro-car"))
        assert answer.code == 2
        assert answer.errors[0].startswith("--out: Nothing was written: taken can not be written to")
        assert (tmp_path / "taken").read_text() == "mine"

    def test_a_folder_below_a_file_before_anything_is_drawn(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        (tmp_path / "taken").write_text("mine")
        answer = homeward("render --out taken/posters --photo missing.jpg", case_file("ro-car"))
        assert answer.code == 2
        assert answer.errors == [
            "--out: Nothing was written: taken/posters can not be written to (Not a directory). "
            "Name a folder of your own."
        ]


class TestTheMap:
    def draw(self, homeward: Homeward, tree: dict[str, Any], folder: Path, name: str) -> bytes:
        tree["last_seen"]["at"] = "2026-02-07T16:20:00+04:00"  # before the time at which it is told
        case = folder / f"{name}.json"
        case.write_text(json.dumps(tree), "utf-8")
        answer = homeward(f"render --out {name} --shape portrait --lang en --final {GIVEN}", case)
        assert answer.code == 0, answer.err
        return files_in(folder / name)["portrait.en.jpg"]

    def test_of_a_coarse_place_is_the_same_for_every_point_of_its_cell(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        tree = read_tree(case_file("az-drill"))
        drawn = []
        for name, point in (("here", [47.1706, 41.1919]), ("there", [47.1711, 41.1922]), ("beyond", [47.9, 41.0])):
            tree["last_seen"] |= {"point": point, "precision_km": 5}
            drawn.append(self.draw(homeward, tree, tmp_path, name))
        assert drawn[0] == drawn[1]
        assert drawn[0] != drawn[2]  # so there is a map

    def test_is_left_out_with_a_word_where_nobody_knows_the_place(
        self, homeward: Homeward, case_file: CaseFile, tmp_path: Path
    ) -> None:
        tree = read_tree(case_file("az-drill"))
        tree["last_seen"]["point"] = None
        case = tmp_path / "nowhere.json"
        case.write_text(json.dumps(tree), "utf-8")
        answer = homeward("render --out out --shape card --lang en", case)
        assert answer.code == 0, answer.err
        assert "area" in answer.err
