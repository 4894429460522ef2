"""`homeward render` in a terminal of its own: what a person sees who waits, and who no longer wants to."""

import os
import pty
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.alerts.cli.conftest import CASES
from tests.program import program, shell_environment

CASE = str(CASES / "az-drill.yaml")


class Terminal:
    """A running command whose output is a terminal; `seen` is what it has shown so far."""

    def __init__(self, process: "subprocess.Popen[bytes]", screen: int) -> None:
        self.process = process
        self.seen = ""
        self._screen = screen

    def read(self, until: str = "") -> str:
        """Everything up to `until`, or up to the end of the command."""
        while not until or until not in self.seen:
            try:
                part = os.read(self._screen, 4096)
            except OSError:  # the command has closed its end
                break
            if not part:
                break
            self.seen += part.decode()
        return self.seen


def heed_interrupts() -> None:
    """As in a terminal; what a shell starts in the background is born deaf to them, and so are its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def open_terminal(*arguments: str) -> Iterator[Terminal]:
    screen, end = pty.openpty()
    environment = {**shell_environment(), "TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(
        program("render", *arguments), stdin=end, stdout=end, stderr=end, env=environment, preexec_fn=heed_interrupts
    ) as process:
        os.close(end)
        try:
            yield Terminal(process, screen)
        finally:
            process.kill()
            os.close(screen)


class TestAPersonWhoWaits:
    def test_sees_how_far_it_is(self, tmp_path: Path) -> None:
        with open_terminal(CASE, "--out", str(tmp_path), "--shape", "card", "--shape", "light") as terminal:
            seen = terminal.read()
            assert terminal.process.wait() == 0
        assert [step for step in ("Posters", "1/6", "6/6", "card.az.jpg", "light.en.jpg") if step not in seen] == []

    def test_sees_no_bar_in_json(self, tmp_path: Path) -> None:
        with open_terminal(CASE, "--out", str(tmp_path), "--shape", "card", "--lang", "az", "--json") as terminal:
            seen = terminal.read()
        assert "Posters" not in seen
        assert '"file": "card.az.jpg"' in seen


class TestAPersonWhoStopsIt:
    def test_finds_nothing_half_written_and_is_told_so(self, tmp_path: Path) -> None:
        out = tmp_path / "out"
        with open_terminal(CASE, "--out", str(out)) as terminal:
            terminal.read(until="/27")
            terminal.process.send_signal(signal.SIGINT)
            seen = terminal.read()
            assert terminal.process.wait() == 130
        assert "Stopped: nothing was written." in seen
        assert "Traceback" not in seen
        assert not out.exists()
