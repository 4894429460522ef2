"""A process that has loaded everything and forks the others: a restart takes a moment instead of three seconds.

It reads one JSON line for each child that it is to make, and answers with its pid; it ends with its standard input.
"""

import ctypes
import gc
import json
import os
import signal
import subprocess
import sys
import traceback
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

from tests.program import ROOT, shell_environment

_PR_SET_PDEATHSIG = 1


class Nursery:
    """The parent's side. Its children are nobody's zombies: `is_alive` asks the kernel."""

    def __init__(self, log: Path, broken: str | None = None) -> None:
        """`broken`: a rule of broken.py."""
        command = [sys.executable, "-m", "tests.kill.nursery", *([broken] if broken else [])]
        # One thread only: a fork carries no other along.
        environment = {**shell_environment(), "OPENBLAS_NUM_THREADS": "1"}
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=out, text=True
            )
        self._hear()

    def bear(self, role: str, arguments: Sequence[str], environment: Mapping[str, str], log: Path) -> int:
        """The pid of a new process."""
        asked = {"role": role, "arguments": list(arguments), "environment": dict(environment), "log": str(log)}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        return int(self._hear()["pid"])

    def close(self) -> None:
        """Every child ends with it."""
        self._process.communicate(timeout=10)

    def _hear(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the nursery has died: see nursery.log"
        heard: dict[str, Any] = json.loads(line)
        return heard


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def main() -> None:
    from tests.kill.process import run_role  # all that any of them needs

    del run_role
    if sys.argv[1:]:
        from tests.kill.broken import BROKEN

        BROKEN[sys.argv[1]]()
    gc.collect()
    gc.freeze()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the kernel buries them
    _say(ready=True)
    for line in sys.stdin:
        asked = json.loads(line)
        pid = os.fork()
        if pid == 0:
            _become(asked)
        _say(pid=pid)


def _say(**said: Any) -> None:
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()


def _become(asked: Mapping[str, Any]) -> NoReturn:
    from tests.kill.process import run_role

    parent = os.getppid()
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    os.environ.update(asked["environment"])
    log = os.open(asked["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for stream in (1, 2):
        os.dup2(log, stream)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    code = 1
    try:
        if os.getppid() == parent:
            run_role(asked["role"], asked["arguments"])
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


if __name__ == "__main__":
    main()
