"""Real processes die, sleep and are cut off while alerts go out, change and end: nothing lost, doubled or revived."""

import sys
from pathlib import Path

from tests.kill.run import Report, run_once


def test_nothing_is_lost_doubled_or_revived_while_everything_breaks(tmp_path: Path, kill_seed: int) -> None:
    report = Report(kill_seed)
    try:
        run_once(kill_seed, tmp_path, report)
    except BaseException:
        sys.stderr.write(f"{report.line()}\n{tails(tmp_path)}\n")
        raise


def tails(logs: Path, lines: int = 15) -> str:
    """The end of each process's log."""
    told = []
    for log in sorted(logs.glob("*.log")):
        told += [f"== {log.name}", *log.read_text(errors="replace").splitlines()[-lines:]]
    return "\n".join(told)
