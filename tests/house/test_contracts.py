"""The import contracts of pyproject.toml can fail: each is broken once, in a house of empty rooms."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOT

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
ROOMS = (
    *("settings", "errors", "facts", "vocabulary", "db", "words", "image", "poster", "staff", "channel"),
    *("message", "case", "alert", "feed", "publication", "resolution", "web", "cli"),
)
MODULES = [
    "workers.demo",
    *(f"alerts.{room}.queries" for room in ROOMS),
    "alerts.web.public",
    *(f"publishers.{module}" for module in ("http", "channels.x", "channels.facebook", "emulators.x")),
    *("geo.shapes", "geo.area"),
]
BREAKS = {
    ("geo.area", "publishers.http"): "Storeys",
    ("publishers.http", "alerts.errors"): "Storeys",
    ("alerts.staff.queries", "workers.demo"): "Storeys",
    ("alerts.words.queries", "alerts.poster.queries"): "Rooms of alerts",
    ("alerts.poster.queries", "alerts.case.queries"): "Rooms of alerts",
    ("alerts.web.public", "alerts.cli.queries"): "Rooms of alerts",
    ("alerts.extra", "geo.area"): "Rooms of alerts",
    ("publishers.channels.x", "publishers.channels.facebook"): "Channels know nothing of each other",
    ("publishers.emulators.x", "publishers.channels.x"): "Emulators know the platforms",
    ("publishers.channels.x", "publishers.emulators.x"): "Emulators know the platforms",
    ("geo.shapes", "geo.area"): "No cycles",
    ("alerts.feed.queries", "alerts.case.queries"): "Privacy wall",
    ("alerts.web.public", "alerts.alert.queries"): "Privacy wall",
    ("alerts.publication.queries", "alerts.alert.queries"): "Privacy wall",
    ("publishers.http", "sqlalchemy"): "Geo and publishers",
    ("publishers.channels.x", "requests"): "One door each",
    ("publishers.channels.x", "facebook"): "One door each",
    ("alerts.case.queries", "PIL"): "One door each",
    ("alerts.web.public", "celery"): "One door each",
    ("geo.area", "aiohttp"): "One door each",
    ("workers.demo", "lxml"): "One door each",
    ("publishers.http", "fastapi"): "One door each",
    ("publishers.http", "redis"): "One door each",
    ("alerts.alert.queries", "shapely"): "One door each",
}
ALLOWED = {
    "workers.demo": "alerts.web.queries",
    "alerts.alert.queries": "alerts.case.queries",
    "alerts.publication.queries": "publishers.http",
    "publishers.http": "requests",
    "publishers.channels.x": "tweepy",
    "geo.area": "geo.shapes",
}


def build_house(top: Path, imports: dict[str, str]) -> None:
    """Rooms with nothing in them but these imports (module -> what it imports)."""
    shutil.copy(ROOT / "pyproject.toml", top)
    for module in {*MODULES, *imports}:
        file = top.joinpath(*module.split(".")).with_suffix(".py")
        file.parent.mkdir(parents=True, exist_ok=True)
        for package in [*file.relative_to(top).parents][:-1]:
            (top / package / "__init__.py").touch()
        file.write_text(f"import {imports[module]}\n" if module in imports else "")


def lint(top: Path) -> tuple[int, list[str]]:
    """Exit code and the names of the broken contracts."""
    run = subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache"],
        cwd=top,
        env={**os.environ, "PYTHONPATH": str(top), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts:" in run.stdout, run.stdout + run.stderr
    return run.returncode, [line for line in run.stdout.splitlines() if " BROKEN" in line]


def test_a_house_in_order_passes(tmp_path: Path) -> None:
    build_house(tmp_path, ALLOWED)
    assert lint(tmp_path) == (0, [])


@pytest.mark.parametrize(("importer", "imported"), BREAKS, ids=" -> ".join)
def test_a_forbidden_import_is_caught(tmp_path: Path, importer: str, imported: str) -> None:
    build_house(tmp_path, {**ALLOWED, importer: imported})
    code, broken = lint(tmp_path)
    assert code == 1
    assert any(line.startswith(BREAKS[importer, imported]) for line in broken), broken
