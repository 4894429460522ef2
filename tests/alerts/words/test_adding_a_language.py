"""A language is one file: beside a copy of the program it speaks in words and on posters, with nothing else changed."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

import alerts
from alerts.words.catalogue import FOLDER
from tests.program import program, shell_environment

PROGRAM = Path(alerts.__file__).parent
CASE = Path("tests/cases/ro-car.yaml").resolve()
TOY = "rmy"  # Vlax Romani, whose dates and plurals CLDR lacks: the toy borrows those of Romanian


def make_toy() -> str:
    """The Romanian catalogue with some words of its own."""
    text = (FOLDER / "ro.ftl").read_text("utf-8")
    for said, toy in (
        ("garment-blouse = bluză", "garment-blouse = toy-blouse"),
        ("do-short = Sunați la", "do-short = Toy-call"),
        ("catalogue-review = nobody yet", "catalogue-review = Ana Exemplescu, 2026-12-01"),
    ):
        assert said in text
        text = text.replace(said, toy)
    return text


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("copied")
    shutil.copytree(PROGRAM, root / "alerts", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "alerts" / "words" / "catalogues" / f"{TOY}.ftl").write_text(make_toy(), "utf-8")
    return root


def run(copied: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    # LANG: plurals must not follow the locale of the machine.
    environment = {**shell_environment(data_dir=str(copied / "data")), "PYTHONPATH": str(copied), "LANG": "C"}
    return subprocess.run(
        program(*arguments), env=environment, cwd=copied, text=True, capture_output=True, timeout=60, check=False
    )


def test_one_more_file_speaks_in_texts_and_on_posters(copied: Path) -> None:
    done = run(copied, "render", str(CASE), "--out", "out", "--lang", TOY, "--shape", "square")
    assert done.returncode == 0, done.stderr
    text = (copied / "out" / f"{TOY}.txt").read_text("utf-8")
    assert "toy-blouse verde, pantaloni gri" in text
    assert "Toy-call +999 0000 0404" in text
    assert "2 ani, băiat" in text
    assert (copied / "out" / f"square.{TOY}.jpg").stat().st_size > 10_000


def test_the_doctor_says_which_languages_a_speaker_has_read(copied: Path) -> None:
    said = next(row for row in json.loads(run(copied, "doctor", "--json").stdout) if row["what"] == "languages")["said"]
    spoken, _, reviewed = said.partition("; reviewed by a speaker: ")
    assert TOY in spoken.split(", ")
    assert TOY in reviewed.split(", ")
    assert spoken != reviewed


def test_the_program_without_the_file_does_not_speak_it(tmp_path: Path) -> None:
    done = run(tmp_path, "render", str(CASE), "--out", "out", "--lang", TOY)
    assert done.returncode == 2
    assert TOY in done.stderr
