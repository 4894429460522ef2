"""Twins on real loopback sockets, with clocks that stand still."""

from collections.abc import Iterator

import pytest

from publishers.emulators.server import Handle, run_in_thread
from publishers.emulators.twins import Twins
from tests.publishers.emulators.caller import NOON, Caller, draw, open_caller


@pytest.fixture
def server() -> Iterator[Handle]:
    state = Twins(now=NOON, patience=5)
    state.add_account("x", "x-token", "101", "Police X")
    state.add_account("x", "x-other-token", "102", "Other X")
    state.add_account("facebook", "page-token", "201", "Police Page")
    state.add_account("facebook", "other-page-token", "202", "Other Page")
    with run_in_thread(state=state) as handle:
        yield handle


@pytest.fixture
def state(server: Handle) -> Twins:
    return server.state


@pytest.fixture
def x(server: Handle) -> Iterator[Caller]:
    yield from open_caller(server, "/x", "x-token")


@pytest.fixture
def other_x(server: Handle) -> Iterator[Caller]:
    yield from open_caller(server, "/x", "x-other-token")


@pytest.fixture
def page(server: Handle) -> Iterator[Caller]:
    yield from open_caller(server, "/facebook/v25.0", "page-token")


@pytest.fixture
def other_page(server: Handle) -> Iterator[Caller]:
    yield from open_caller(server, "/facebook/v25.0", "other-page-token")


@pytest.fixture
def control(server: Handle) -> Iterator[Caller]:
    yield from open_caller(server, "/_control", "none")


@pytest.fixture
def jpeg() -> bytes:
    return draw("JPEG")


@pytest.fixture
def webp() -> bytes:
    return draw("WEBP")
