"""The size budget: a file is read in one sitting, a function on one screen."""

import ast
from pathlib import Path

from tests.house.sources import Source, read_sources

FILE_LINES = 400
FUNCTION_LINES = 40
FROZEN = ("alerts", "db", "migrations")
"""A migration is a record of what was done to tables, long where the tables are many."""

SOURCES = read_sources("workers", "alerts", "publishers", "geo", "tests")


def find_oversize(source: Source) -> list[str]:
    """Sentences for a file and for functions over the budget; a docstring counts for the file only."""
    found = []
    lines = len(source.text.splitlines())
    if lines > FILE_LINES:
        found.append(f"{source.path}: {lines} lines, at most {FILE_LINES}; split it by what its parts are for")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1 - docstring_lines(node)
            if length > FUNCTION_LINES:
                found.append(f"{source.path}:{node.lineno}: {node.name} has {length} lines, at most {FUNCTION_LINES}")
    return found


def docstring_lines(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    if ast.get_docstring(node, clean=False) is None:
        return 0
    return (node.body[0].end_lineno or 0) - node.body[0].lineno + 1


def test_files_and_functions_stay_within_the_budget() -> None:
    counted = [source for source in SOURCES if source.path.parts[: len(FROZEN)] != FROZEN]
    assert [sentence for source in counted for sentence in find_oversize(source)] == []


class TestTheCheckItself:
    def test_counts_lines_of_a_file(self) -> None:
        assert find_oversize(Source(Path("a.py"), "x = 1\n" * 400)) == []
        assert len(find_oversize(Source(Path("a.py"), "x = 1\n" * 401))) == 1

    def test_counts_lines_of_a_function_without_its_docstring(self) -> None:
        body = '    """One.\n\n    Two.\n    """\n' + "    x = 1\n" * 39
        assert find_oversize(Source(Path("a.py"), f"def f():\n{body}")) == []
        assert "f has 41 lines" in find_oversize(Source(Path("a.py"), f"async def f():\n{body}    x = 1\n"))[0]
