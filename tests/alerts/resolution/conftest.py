from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.alerts.resolution.restoring import Time
from tests.model.world import World


@pytest.fixture
def time_of(tmp_path: Path) -> Iterator[Callable[[World], Time]]:
    opened: list[Time] = []

    def make(world: World) -> Time:
        opened.append(Time(world, tmp_path))
        return opened[-1]

    yield make
    for time in opened:
        time.close()
