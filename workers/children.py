"""Processes of ours that never outlive us: the kernel tells them when we die, however we die."""

import ctypes
import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from typing import IO, Any

_PR_SET_PDEATHSIG = 1


def spawn(
    command: Sequence[str],
    *,
    last_words: signal.Signals = signal.SIGTERM,
    environment: Mapping[str, str] | None = None,
    cwd: str | None = None,
    out: IO[bytes] | int | None = None,
    as_whom: Mapping[str, Any] | None = None,
) -> subprocess.Popen[bytes]:
    """Start `command`, which is sent `last_words` when the thread that starts it ends; so start it from a main thread.

    It has a session of its own: Ctrl-C at a terminal reaches us alone, and we tell it. `out` takes what it prints.
    """
    libc, parent = ctypes.CDLL(None), os.getpid()

    def die_with_parent() -> None:  # runs after the change of user, which would clear it
        libc.prctl(_PR_SET_PDEATHSIG, int(last_words))
        if os.getppid() != parent:
            os._exit(1)

    return subprocess.Popen(  # noqa: S603  (our own commands)
        command, env=environment, cwd=cwd, stdin=subprocess.DEVNULL, stdout=out, stderr=out,
        preexec_fn=die_with_parent, start_new_session=True, **(as_whom or {}),
    )  # fmt: skip


def stop(process: subprocess.Popen[bytes], how: signal.Signals = signal.SIGTERM, seconds: float = 10.0) -> None:
    """An orderly end; by force when it takes too long."""
    if process.poll() is None:
        process.send_signal(how)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
