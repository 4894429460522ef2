"""Names tell what a file is for, and every storey tells its rooms."""

import ast
import re
from pathlib import Path

import pytest

from tests.house.sources import ROOT, STOREYS, list_files, read_sources

SAYS_NOTHING = re.compile(r"(?:.*_)?(?:util|utility|helper|manager|service|common|misc)(?:s|ies)?")
SOURCES = read_sources(*STOREYS)


def says_nothing(path: Path) -> bool:
    return any(SAYS_NOTHING.fullmatch(part.removesuffix(".py")) for part in path.parts)


def unnamed_rooms(docstring: str, rooms: set[str]) -> list[str]:
    """The rooms that the docstring of their storey does not name."""
    return sorted(room for room in rooms if not re.search(rf"\b{room}\b", docstring))


def rooms_of(storey: str) -> set[str]:
    names = {path.stem for path in (ROOT / storey).iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}
    return {name for name in names if not name.startswith("_")}


def docstring_of(storey: str) -> str:
    return ast.get_docstring(ast.parse((ROOT / storey / "__init__.py").read_text("utf-8"))) or ""


def test_no_file_is_named_after_nothing() -> None:
    """Name it after what it does (a verb) or holds (a noun)."""
    assert [path for path in list_files() if path.suffix == ".py" and says_nothing(path)] == []


def test_every_module_says_what_it_is_for() -> None:
    """A docstring of one sentence, in packages too."""
    assert [source.path for source in SOURCES if not ast.get_docstring(source.tree)] == []


def test_every_folder_with_code_is_a_package() -> None:
    folders = {source.path.parent for source in SOURCES if source.path.parent.name != "versions"}
    assert [folder for folder in sorted(folders) if not (ROOT / folder / "__init__.py").exists()] == []


@pytest.mark.parametrize("storey", STOREYS)
def test_a_storey_lists_its_rooms(storey: str) -> None:
    missing = unnamed_rooms(docstring_of(storey), rooms_of(storey))
    assert missing == [], f"the docstring of {storey}/__init__.py must list its rooms in reading order"


class TestTheCheckItself:
    @pytest.mark.parametrize("name", ["utils.py", "case/service.py", "string_helpers.py", "managers/alert.py"])
    def test_knows_names_that_say_nothing(self, name: str) -> None:
        assert says_nothing(Path(name))

    @pytest.mark.parametrize("name", ["approval.py", "case/purge.py", "commonwealth.py"])
    def test_lets_other_names_pass(self, name: str) -> None:
        assert not says_nothing(Path(name))

    def test_finds_a_room_that_is_not_named(self) -> None:
        assert unnamed_rooms("shapes, then area", {"shapes", "area", "growth"}) == ["growth"]
