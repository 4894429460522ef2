"""What the house rules read: the repository's own files, and Python source as trees."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]
STOREYS = ("workers", "alerts", "publishers", "geo")
FOLDERS = (*STOREYS, "tests", "docs", ".ci")
TEXT_SUFFIXES = {
    "", ".atom", ".cfg", ".css", ".example", ".ftl", ".geojson", ".html", ".ini", ".j2", ".js", ".json", ".lock",
    ".mako", ".md", ".py", ".sh", ".svg", ".toml", ".txt", ".xml", ".xsd", ".yaml", ".yml",
}  # fmt: skip
LOCAL = {".env"}
"""Files of the top folder that belong to one machine, not to the repository."""


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the top, and its text."""

    path: Path
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def module(self) -> str:
        """Dotted name, as an import writes it."""
        parts = self.path.with_suffix("").parts
        return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def list_files() -> list[Path]:
    """Every file of the repository, as paths from the top; caches and local data left out."""
    found = [path for path in ROOT.iterdir() if path.is_file() and path.name not in LOCAL]
    for folder in FOLDERS:
        found += [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    relative = (path.relative_to(ROOT) for path in found)
    return sorted(path for path in relative if "__pycache__" not in path.parts)


def read_texts() -> Iterator[tuple[Path, str]]:
    """The text files of the repository with their text."""
    for path in list_files():
        if path.suffix in TEXT_SUFFIXES:
            yield path, (ROOT / path).read_text("utf-8")


def read_sources(*folders: str) -> list[Source]:
    """The Python files under these folders of the top."""
    return [
        Source(path, (ROOT / path).read_text("utf-8"))
        for path in list_files()
        if path.suffix == ".py" and path.parts[0] in folders
    ]


def imported_names(tree: ast.Module) -> dict[str, str]:
    """Local name -> dotted name of what it was imported as: `from a.b import c as d` gives d -> a.b.c."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                names[alias.asname or alias.name.partition(".")[0]] = (
                    alias.name if alias.asname else alias.name.partition(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names |= {alias.asname or alias.name: f"{node.module}.{alias.name}" for alias in node.names}
    return names


def dotted_name(node: ast.expr, names: dict[str, str]) -> str:
    """`mock.patch` with `mock` imported from `unittest` -> `unittest.mock.patch`; "" for anything but a plain name."""
    if isinstance(node, ast.Name):
        return names.get(node.id, node.id)
    if isinstance(node, ast.Attribute):
        owner = dotted_name(node.value, names)
        return owner and f"{owner}.{node.attr}"
    return ""
