"""A process that stays up: its cycle collector looks at what comes and goes, and not again at what is loaded; its
threads take turns often."""

import subprocess
import sys
from pathlib import Path

from tests.program import ROOT, shell_environment
from tests.stores import SECRET

LOOK = """
import gc
import sys
from alerts.cli.starting import read_fit_settings
from workers.opening import open_process

with open_process(read_fit_settings(), "serve"):
    print(gc.get_freeze_count(), len(gc.get_objects()), *gc.get_threshold(), sys.getswitchinterval())
"""


def test_leaves_what_was_loaded_alone_once_the_process_has_started(tmp_path: Path) -> None:
    settings = shell_environment(data_dir=str(tmp_path), secret_key=SECRET)
    told = subprocess.run(
        [sys.executable, "-c", LOOK], cwd=ROOT, env=settings, capture_output=True, text=True, timeout=60, check=True
    ).stdout
    loaded, looked_at, young, *_, turn = map(float, told.split())
    assert loaded > 100_000
    assert looked_at < loaded / 100
    assert young > 10_000
    assert turn < 0.002, "seconds that who decodes a picture waits while another lays one out"
