"""`pytest tests/kill --seed 7` replays one storm."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--seed", type=int, default=1, help="of the kill test's storm; it is printed when it fails")


@pytest.fixture
def kill_seed(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("--seed"))
