"""A stage for each story."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.stage import Stage, open_stage


@pytest.fixture
def stage(tmp_path: Path, migrated_file: Path) -> Iterator[Stage]:
    with open_stage(tmp_path, migrated_file) as opened:
        yield opened
