"""Where tests put their files: into memory where there is room, else where the system puts temporary ones.

Each test that touches a store makes one of its own and removes it. On a disk the kernel needs longer for that than the
tests do for all else.
"""

import os
import re
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")  # noqa: S108 - pytest makes a folder of its own in it, which only we can enter
LEAST = 3 * 2**30  # bytes: 0.3 GiB was seen there while all tests ran, and memory is wanted for them too


def work_in_memory() -> None:
    """For this process and those it starts. Whoever has set TMPDIR has chosen already."""
    if "TMPDIR" not in os.environ and _has_room():
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


def _has_room() -> bool:
    """Containers often have 64 MB there, or let nothing be run from it, as a server's copied program must be."""
    if not os.access(MEMORY, os.W_OK | os.X_OK):
        return False
    there = os.statvfs(MEMORY)
    available = re.search(r"MemAvailable: +(\d+) kB", Path("/proc/meminfo").read_text())
    free = min(there.f_bavail * there.f_frsize, int(available[1]) * 1024 if available else 0)
    return free >= LEAST and not there.f_flag & os.ST_NOEXEC
