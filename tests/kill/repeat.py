"""One storm after another; it stops at the first that breaks a promise.

`python -m tests.kill.repeat 50` begins with seed 1, `--first 51` goes on from there. `--broken settle` breaks a rule on
purpose: then each storm should notice.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from tests.kill.broken import BROKEN
from tests.kill.run import Report, run_once
from tests.kill.test_kill import tails
from tests.kill.verdict import Broken


def main(arguments: list[str]) -> int:
    """Exit status 1 when a run failed, whose logs are kept, or when a broken rule was never noticed."""
    parser = argparse.ArgumentParser(prog="python -m tests.kill.repeat", description=__doc__)
    parser.add_argument("times", type=int, nargs="?", default=1)
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    parser.add_argument("--broken", choices=sorted(BROKEN), help="a rule that is not kept")
    asked = parser.parse_args(arguments)
    seeds = range(asked.first, asked.first + asked.times)
    if asked.broken:
        return 0 if sum([_notices(seed, asked.broken) for seed in seeds]) else 1
    return 0 if all(_holds(seed) for seed in seeds) else 1


def _holds(seed: int) -> bool:
    folder, report, began = _folder(seed), Report(seed), time.monotonic()
    try:
        run_once(seed, folder, report)
    except Exception as failure:
        _say(f"FAILED {report.line()}\n{type(failure).__name__}: {failure}\n{tails(folder)}\nlogs: {folder}")
        return False
    _say(f"ok {time.monotonic() - began:.1f} s; {report.line()}")
    return True


def _notices(seed: int, rule: str) -> bool:
    try:
        run_once(seed, _folder(seed), Report(seed), rule)
    except Broken as broken:
        _say(f"seed {seed} noticed that {rule} is broken: {str(broken).splitlines()[0]}")
        return True
    except Exception as failure:
        _say(f"seed {seed} came to no verdict: {type(failure).__name__}: {failure}")
        return False
    _say(f"seed {seed} DID NOT NOTICE that {rule} is broken")
    return False


def _folder(seed: int) -> Path:
    return Path(tempfile.mkdtemp(prefix=f"homeward-kill-{seed}-"))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
