"""The decoder's process: its limits hold."""

import subprocess
import sys
from pathlib import Path

from alerts.image.door import DECODER

TRY = "import runpy, sys; module = runpy.run_path(sys.argv[1]); module['limit_this_process']()\n"


def run_limited(code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-I", "-c", TRY + code, str(DECODER)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


class TestLimits:
    def test_memory(self) -> None:
        assert "MemoryError" in run_limited("bytearray(1_300 * 1024 * 1024)").stderr

    def test_nothing_can_be_written_to_a_file(self, tmp_path: Path) -> None:
        done = run_limited(f"open({str(tmp_path / 'x')!r}, 'w', buffering=1).write('x\\n')")
        assert "File too large" in done.stderr
        assert (tmp_path / "x").read_text() == ""

    def test_processor_time(self) -> None:
        done = run_limited("import resource; print(resource.getrlimit(resource.RLIMIT_CPU)[0])")
        assert done.stdout == "10\n"

    def test_imports_nothing_of_ours(self) -> None:
        done = run_limited("print([name for name in sys.modules if name.startswith(('alerts', 'geo', 'publishers'))])")
        assert done.stdout == "[]\n"
