"""The bench of every kind."""

from collections.abc import Iterator

import pytest

from publishers.emulators.server import run_in_thread
from publishers.emulators.twins import Twins
from publishers.registry import kinds, open_publisher
from tests.publishers.bench import ACCOUNT, TWINS, Bench, read_secret
from tests.publishers.loopback import make_transport


@pytest.fixture(params=sorted(kinds()))
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    kind = request.param
    with run_in_thread(state=Twins(patience=0.0)) as handle:
        handle.state.add_account(kind, read_secret(kind), ACCOUNT, "Poliția Exemplu")
        publisher = open_publisher(kind, TWINS[kind](handle.base_url, read_secret(kind)), make_transport())
        yield Bench(kind, handle, publisher)
