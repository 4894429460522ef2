"""`python -m tests.kill.repeat 50 [first seed]`: one storm after another; stops at the first that breaks a promise."""

import sys
import tempfile
import time
from pathlib import Path

from tests.kill.run import Report, run_once
from tests.kill.test_kill import tails


def main(arguments: list[str]) -> int:
    """Exit status 1 when a run failed; its logs are kept."""
    times, first = int(arguments[0]) if arguments else 1, int(arguments[1]) if len(arguments) > 1 else 1
    for seed in range(first, first + times):
        folder = Path(tempfile.mkdtemp(prefix=f"homeward-kill-{seed}-"))
        report, began = Report(seed), time.monotonic()
        try:
            run_once(seed, folder, report)
        except Exception as failure:
            sys.stdout.write(f"FAILED {report.line()}\n{type(failure).__name__}: {failure}\n")
            sys.stdout.write(f"{tails(folder)}\nlogs: {folder}\n")
            return 1
        sys.stdout.write(f"ok {time.monotonic() - began:.1f} s; {report.line()}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
