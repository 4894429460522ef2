"""Peers run in a venv that is thrown away, as a process that does its work once for each line it is given."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

INSTALL_SECONDS = 120


class NoPeer(Exception):
    """It could not be installed or started; the text says why."""


@contextmanager
def open_peer(script: Path, requirements: Sequence[str], given: object) -> Iterator[Callable[[], float]]:
    """A stopwatch over the peer. `given` is handed to it as one line of JSON. Raises NoPeer."""
    with open_talk(script, requirements, given) as go:
        yield lambda: go()[0]


@contextmanager
def open_talk(script: Path, requirements: Sequence[str], given: object) -> Iterator[Callable[[], Sequence[float]]]:
    """What the peer measures at each run: a script of Python (without requirements it has what we have installed) or,
    as `.cjs`, of Node.js, with its packages from npm. Raises NoPeer."""
    with TemporaryDirectory(prefix="homeward-bench-") as folder:
        command, environment = _prepare(script, Path(folder), requirements)
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        assert process.stdin is not None
        assert process.stdout is not None
        talk = _Talk(process)
        try:
            talk.say(json.dumps(given))
            yield lambda: [float(figure) for figure in talk.say("go").split()]
        finally:
            process.stdin.close()
            try:
                process.wait(30)
            except subprocess.TimeoutExpired:
                process.kill()
            process.stdout.close()


class _Talk:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def say(self, line: str) -> str:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise NoPeer("it ended by itself")
        return answer


def _prepare(script: Path, folder: Path, requirements: Sequence[str]) -> tuple[list[str], Mapping[str, str] | None]:
    """The peer's command and its environment; None = ours."""
    if script.suffix == ".cjs":
        node = shutil.which("node")
        if node is None:
            raise NoPeer("Node.js is not installed")
        _install(["npm", "install", "--silent", "--prefix", str(folder), *requirements], requirements)
        return [node, str(script)], {**os.environ, "NODE_PATH": str(folder / "node_modules")}
    if not requirements:
        return [sys.executable, "-I", str(script)], None
    python = str(folder / "bin" / "python")
    _install([sys.executable, "-m", "venv", str(folder)], requirements)
    _install([python, "-m", "pip", "install", "--quiet", *requirements], requirements)
    return [python, "-I", str(script)], None


def _install(command: Sequence[str], requirements: Sequence[str]) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=INSTALL_SECONDS)
    except (subprocess.SubprocessError, OSError) as error:
        raise NoPeer(f"{' '.join(requirements)} could not be installed ({type(error).__name__})") from error
