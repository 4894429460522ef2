"""Where a stranger's bytes are looked at: a process of its own, in our own interpreter, with nothing to leak."""

import subprocess
import sys
from pathlib import Path


def run_alone(script: Path, data: bytes, seconds: float) -> subprocess.CompletedProcess[bytes]:
    """`script` is a file of ours that limits itself and imports nothing of ours; `data` arrives on its stdin only.

    Raises subprocess.TimeoutExpired.
    """
    command = [sys.executable, "-I", "-B", str(script)]
    return subprocess.run(command, input=data, capture_output=True, timeout=seconds, env={}, cwd="/")  # noqa: S603
