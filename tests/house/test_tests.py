"""Tests meet the real code: nothing of ours is patched or mocked."""

import ast
from pathlib import Path

import pytest

from tests.house.sources import STOREYS, Source, dotted_name, imported_names, read_sources

SOURCES = read_sources("tests")
PATCHING = {"monkeypatch.setattr", "monkeypatch.delattr", "monkeypatch.setitem", "monkeypatch.delitem"}


def find_patches(source: Source) -> list[int]:
    """Lines that use unittest.mock, or monkeypatch something of ours."""
    names = imported_names(source.tree)
    found = []
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import | ast.ImportFrom) and imports_mock(node):
            found.append(node.lineno)
        if isinstance(node, ast.Call) and dotted_name(node.func, names) in PATCHING and node.args:
            found += [node.lineno] if is_ours(node.args[0], names) else []
    return found


def imports_mock(node: ast.Import | ast.ImportFrom) -> bool:
    owner = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
    return any(f"{owner}{alias.name}".startswith(("unittest.mock", "mock", "pytest_mock")) for alias in node.names)


def is_ours(target: ast.expr, names: dict[str, str]) -> bool:
    name = target.value if isinstance(target, ast.Constant) else dotted_name(target, names)
    return str(name).partition(".")[0] in STOREYS


def test_nothing_of_ours_is_patched() -> None:
    """Inject the clock, the settings or the publisher map instead."""
    assert {str(source.path): lines for source in SOURCES if (lines := find_patches(source))} == {}


class TestTheCheckItself:
    @pytest.mark.parametrize(
        "text",
        [
            "from unittest import mock",
            "from unittest.mock import patch",
            "monkeypatch.setattr('alerts.case.models.now', 1)",
            "import geo.area; monkeypatch.setattr(geo.area, 'find', 1)",
            "from alerts.case import models as m; monkeypatch.delattr(m.Case, 'id')",
        ],
    )
    def test_finds_patches(self, text: str) -> None:
        assert find_patches(Source(Path("a.py"), text)) == [1]

    @pytest.mark.parametrize("text", ["monkeypatch.setenv('TZ', 'UTC')", "monkeypatch.setattr(sys, 'argv', [])"])
    def test_lets_the_world_around_be_set(self, text: str) -> None:
        assert find_patches(Source(Path("a.py"), text)) == []
