"""docs/security.md leaves out no requirement of ASVS 5.0.0, levels 1 and 2, and names only what exists."""

import re
from collections import Counter
from collections.abc import Iterator

from tests.house.sources import ROOT

TEXT = (ROOT / "docs/security.md").read_text("utf-8")

# Section -> the numbers of its requirements of level 1 or 2, as the standard's release 5.0.0 has them.
ASKED = {
    "1.1": "1-2", "1.2": "1-9", "1.3": "1-11", "1.4": "1-3", "1.5": "1-2", "2.1": "1-3", "2.2": "1-3", "2.3": "1-4",
    "2.4": "1-1", "3.2": "1-2", "3.3": "1-4", "3.4": "1-6", "3.5": "1-5", "3.7": "1-2", "4.1": "1-3", "4.2": "1-1",
    "4.3": "1-2", "4.4": "1-4", "5.1": "1-1", "5.2": "1-3", "5.3": "1-2", "5.4": "1-3", "6.1": "1-3", "6.2": "1-12",
    "6.3": "1-4", "6.4": "1-4", "6.5": "1-5", "6.6": "1-3", "6.8": "1-4", "7.1": "1-3", "7.2": "1-4", "7.3": "1-2",
    "7.4": "1-5", "7.5": "1-2", "7.6": "1-2", "8.1": "1-2", "8.2": "1-3", "8.3": "1-1", "8.4": "1-1", "9.1": "1-3",
    "9.2": "1-4", "10.1": "1-2", "10.2": "1-2", "10.3": "1-4", "10.4": "1-11", "10.5": "1-5", "10.6": "1-2",
    "10.7": "1-3", "11.1": "1-2", "11.2": "1-3", "11.3": "1-3", "11.4": "1-4", "11.5": "1-1", "11.6": "1-1",
    "12.1": "1-3", "12.2": "1-2", "12.3": "1-4", "13.1": "1-1", "13.2": "1-5", "13.3": "1-2", "13.4": "1-5",
    "14.1": "1-2", "14.2": "1-4", "14.3": "1-3", "15.1": "1-3", "15.2": "1-3", "15.3": "1-7", "16.1": "1-1",
    "16.2": "1-5", "16.3": "1-4", "16.4": "1-3", "16.5": "1-3", "17.1": "1-1", "17.2": "1-4", "17.3": "1-2",
}  # fmt: skip
STATES = ("met", "in part", "not met", "yours", "no case")
ROW = re.compile(r"^\| (V?\d[\d., toV]*) \| ([^|]*) \| \**([a-z ]+?)\** \| ([^|]*)\|$", re.MULTILINE)
PLACE = re.compile(r"`((?:alerts|docs|geo|publishers|tests|workers)/[\w./-]*)(?:::(\w+))?`")


def list_asked() -> list[str]:
    ranges = ((section, *map(int, numbers.split("-"))) for section, numbers in ASKED.items())
    return [f"{section}.{number}" for section, first, last in ranges for number in range(first, last + 1)]


def spell_out(cell: str, asked: list[str]) -> Iterator[str]:
    """`1.3.8, 1.3.9`, `4.4.1 to 4.4.4` and `V9` (a whole chapter) as single numbers."""
    for part in cell.split(", "):
        first, _, last = part.partition(" to ")
        if part.startswith("V"):
            yield from (each for each in asked if each.startswith(f"{part[1:]}."))
        elif last:
            section, begin, end = first.rpartition(".")[0], int(first.rpartition(".")[2]), int(last.rpartition(".")[2])
            yield from (f"{section}.{number}" for number in range(begin, end + 1))
        else:
            yield part


def read_states(text: str) -> list[tuple[str, str]]:
    """(requirement, its state) for each that has a line."""
    asked = list_asked()
    return [(each, row[3]) for row in ROW.finditer(text) for each in spell_out(row[1], asked)]


def places_missing(text: str) -> list[str]:
    """Files and names of tests that the text points at and that are not there."""
    found = {(path, name) for path, name in PLACE.findall(text)}
    return sorted(
        f"{path}::{name}"
        for path, name in found
        if not (ROOT / path).exists()
        or (name and not re.search(rf"\b(?:def|class) {name}\b", (ROOT / path).read_text("utf-8")))
    )


class TestTheDocument:
    def test_has_one_line_for_every_requirement(self) -> None:
        assert sorted(each for each, _ in read_states(TEXT)) == sorted(list_asked())

    def test_uses_no_other_word_for_how_it_stands(self) -> None:
        assert {state for _, state in read_states(TEXT)} <= set(STATES)

    def test_counts_right(self) -> None:
        counted = Counter(state for _, state in read_states(TEXT))
        said = ", ".join(f"{counted[state]} {state}" for state in STATES)
        assert f"Of {len(list_asked())} requirements: {said}." in TEXT

    def test_says_what_lacks_of_whatever_is_not_met(self) -> None:
        assert [row[1] for row in ROW.finditer(TEXT) if row[3] in ("in part", "not met") and len(row[4]) < 10] == []

    def test_points_at_files_and_tests_that_exist(self) -> None:
        assert places_missing(TEXT) == []


class TestTheChecksThemselves:
    def test_read_lines(self) -> None:
        text = "| 1.1.1, 1.2.2 | a | met | b |\n| 4.4.1 to 4.4.2 | a | **not met** | b |\n| V9 | a | no case | |\n"
        assert read_states(text)[:4] == [
            ("1.1.1", "met"), ("1.2.2", "met"), ("4.4.1", "not met"), ("4.4.2", "not met"),
        ]  # fmt: skip
        assert len(read_states(text)) == 4 + 7

    def test_find_what_is_not_there(self) -> None:
        text = "`tests/house/test_security.py::TestTheDocument` `tests/no.py` `tests/house/test_security.py::test_no`"
        assert places_missing(text) == ["tests/house/test_security.py::test_no", "tests/no.py::"]
