"""The `homeward` program, run as its users run it."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parents[1]


def shell_environment(**settings: str) -> dict[str, str]:
    """The shell's own without any HOMEWARD_*, with these settings: `data_dir="x"` is HOMEWARD_DATA_DIR."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("HOMEWARD_")}
    given = {f"HOMEWARD_{name.upper()}": value for name, value in settings.items()}
    return {**kept, "PYTHONPATH": str(ROOT), **given}


def program(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "workers.cli", *arguments]


def run_homeward(
    *arguments: str, folder: Path, settings: Mapping[str, str] | None = None, seconds: float = 60
) -> subprocess.CompletedProcess[str]:
    """In a process of its own, in this folder."""
    return subprocess.run(
        program(*arguments),
        cwd=folder,
        env=shell_environment(**(settings or {})),
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )
