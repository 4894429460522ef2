"""What other threads and processes do takes its own time: wait until it is done, instead of for a time."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def wait_until(
    condition: Callable[[], T | None],
    what: str = "what this line waits for",
    seconds: float = 60.0,
    every: float = 0.03,
) -> T:
    """The first answer that is not empty. AssertionError when there is none within `seconds`, asked each `every`.

    Generous, as it measures nothing: a machine may have more to do.
    """
    deadline = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < deadline, f"not within {seconds:.0f} s: {what}"
        time.sleep(every)
    return found


def is_running(pid: int) -> bool:
    """A zombie that nobody has reaped yet does not run."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
