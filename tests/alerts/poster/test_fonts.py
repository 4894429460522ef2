"""The typefaces that travel with the code."""

import hashlib

import pytest

from alerts.poster.fonts import FOLDER, Weight, load_typefaces

FILES = sorted(FOLDER.glob("*.ttf"))


class TestTypefaces:
    @pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
    def test_are_what_their_provenance_says(self, path: object) -> None:
        digest = hashlib.sha256((FOLDER / str(path)).read_bytes()).hexdigest()
        assert f"{digest}  " in (FOLDER / "PROVENANCE.md").read_text("utf-8")

    def test_travel_with_their_licence(self) -> None:
        families = {path.stem.split("-")[0] for path in FILES}
        licences = {family: (FOLDER / f"OFL-{family}.txt").read_text("utf-8") for family in families}
        assert all("SIL OPEN FONT LICENSE Version 1.1" in text for text in licences.values())

    def test_are_loaded_once(self) -> None:
        assert load_typefaces(Weight.BOLD) is load_typefaces(Weight.BOLD)
        assert len(load_typefaces(Weight.BOLD)) == len(FILES) / 2
