"""One stage a test run; a new world a test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.model.world import Stage, World, build_stage
from tests.stores import Stores

Worlds = Callable[..., World]


@pytest.fixture(scope="session")
def stages(tmp_path_factory: pytest.TempPathFactory, stores: Stores, migrated: str) -> Iterator[Callable[..., Stage]]:
    built: dict[tuple[str, ...], Stage] = {}

    def stage(*kinds: str) -> Stage:
        if kinds not in built:
            built[kinds] = build_stage(tmp_path_factory.mktemp("stage"), stores, migrated, kinds)
        return built[kinds]

    yield stage
    for each in built.values():
        each.emulators.stop()


@pytest.fixture
def worlds(stages: Callable[..., Stage], tmp_path: Path) -> Iterator[Worlds]:
    """`worlds("x")` is a world with one X channel, its alert submitted."""
    opened: list[World] = []

    def open_world(*kinds: str) -> World:
        opened.append(World.open(stages(*kinds), tmp_path))
        return opened[-1]

    yield open_world
    for world in opened:
        world.close()
