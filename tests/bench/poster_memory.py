"""Run as a process of its own: peak MB of drawing posters of the master in the given file, in the named shapes."""

import sys
from pathlib import Path

from tests.bench.posters import draw_series


def main(path: str, *wanted: str) -> None:
    draw_series(Path(path).read_bytes(), wanted)()
    status = Path("/proc/self/status").read_text()  # getrusage would tell of the parent's too
    sys.stdout.write(str(int(status.split("VmHWM:")[1].split()[0]) / 1024))


if __name__ == "__main__":
    main(*sys.argv[1:])
