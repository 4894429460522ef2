"""Workers side by side: one that dies is started again, all of them stop when they are told to."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.program import ROOT, shell_environment
from tests.waiting import is_running, wait_until

KEEPER = """
import sys
from workers.lanes import run_lanes
run_lanes([[sys.executable, "-c", sys.argv[1]]] * 2)
"""
CHILD = (
    "import os, signal, sys, time; open(os.path.join({folder!r}, str(os.getpid())), 'w').close();"
    "signal.signal(15, lambda *_: sys.exit(0)); time.sleep(600)"
)


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-c", KEEPER, CHILD.format(folder=str(tmp_path))]
    running = subprocess.Popen(command, cwd=ROOT, env=shell_environment(), stdout=subprocess.DEVNULL)
    yield running
    running.kill()
    running.wait()


def started(folder: Path) -> list[int]:
    return sorted(int(path.name) for path in folder.iterdir())


def alive(pids: list[int]) -> list[int]:
    return [pid for pid in pids if is_running(pid)]


def test_one_that_dies_is_started_again(keeper: subprocess.Popen[bytes], tmp_path: Path) -> None:
    wait_until(lambda: len(started(tmp_path)) == 2)
    first = started(tmp_path)
    os.kill(first[0], signal.SIGKILL)
    wait_until(lambda: len(started(tmp_path)) == 3 and len(alive(started(tmp_path))) == 2)
    assert first[1] in alive(started(tmp_path)), "the other was left alone"


def test_all_stop_when_it_is_told_to(keeper: subprocess.Popen[bytes], tmp_path: Path) -> None:
    wait_until(lambda: len(started(tmp_path)) == 2)
    keeper.send_signal(signal.SIGTERM)
    assert keeper.wait(20) == 0
    assert alive(started(tmp_path)) == []


def test_none_outlives_a_killed_keeper(keeper: subprocess.Popen[bytes], tmp_path: Path) -> None:
    wait_until(lambda: len(started(tmp_path)) == 2)
    keeper.kill()
    wait_until(lambda: alive(started(tmp_path)) == [])
