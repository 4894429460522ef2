"""The program within the test's own process, on a data dir of its own."""

import shlex
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from typer.testing import CliRunner

from alerts.settings import Settings
from tests.program import ROOT
from workers.cli import app

CASES = ROOT / "tests" / "cases"


@dataclass(frozen=True, slots=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def errors(self) -> list[str]:
        return [line.removeprefix("error: ") for line in self.err.splitlines() if line.startswith("error: ")]


Homeward = Callable[..., Answer]


@pytest.fixture
def homeward(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Homeward:
    """Call it with a command line, or with its words: `homeward("staff add ana@police.example --role officer")`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOMEWARD_DATA_DIR", str(tmp_path / "data"))

    def run(line: str, *more: str | Path) -> Answer:
        words: Sequence[str] = [*shlex.split(line), *map(str, more)]
        done = CliRunner().invoke(app, words, prog_name="homeward")
        return Answer(done.exit_code, done.stdout, done.stderr)

    return run


@pytest.fixture
def case_file() -> Callable[[str], Path]:
    """The path of one of the fictional cases."""
    return lambda name: CASES / f"{name}.yaml"


@pytest.fixture
def agency(homeward: Homeward) -> str:
    """The slug of an agency with one officer, in the store of the commands."""
    assert homeward("staff add ana@police.example --role officer --agency exemplu").code == 0
    return "exemplu"
