"""The bench of every kind, and of bulk kinds a second one whose calls go as those of a batch do."""

from collections.abc import Iterator

import pytest

from publishers.batch_http import BatchTransport
from publishers.contract import BulkPublisher
from publishers.emulators.server import run_in_thread
from publishers.emulators.twins import Twins
from publishers.registry import kinds, open_publisher
from tests.publishers.bench import ACCOUNT, TWINS, Bench, InBulk, read_secret
from tests.publishers.loopback import make_transport

ONE_BY_ONE = [(kind, False) for kind in sorted(kinds())]
IN_BULK = [(kind, True) for kind, publisher in sorted(kinds().items()) if issubclass(publisher, BulkPublisher)]


@pytest.fixture(params=ONE_BY_ONE + IN_BULK, ids=lambda one: f"{one[0]} in bulk" if one[1] else one[0])
def bench(request: pytest.FixtureRequest) -> Iterator[Bench]:
    kind, in_bulk = request.param
    with run_in_thread(state=Twins(patience=0.0)) as handle:
        handle.state.add_account(kind, read_secret(kind), ACCOUNT, "Poliția Exemplu")
        publisher = open_publisher(kind, TWINS[kind](handle.base_url, read_secret(kind)), make_transport())
        if not in_bulk:
            yield Bench(kind, handle, publisher)
            return
        assert isinstance(publisher, BulkPublisher)
        batches = BatchTransport(make_transport())
        yield Bench(kind, handle, InBulk(publisher, batches))
        batches.close()
