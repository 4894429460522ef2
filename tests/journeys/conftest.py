"""A stage for each story."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.stage import Stage, open_stage


@pytest.fixture
def stage(tmp_path: Path, store: str) -> Iterator[Stage]:
    with open_stage(tmp_path, store) as opened:
        yield opened
