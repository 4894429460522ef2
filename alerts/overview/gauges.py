"""What /metrics shows: the counters of this process, and beside them what stands in the store at that moment."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from importlib.metadata import version
from typing import Any

from prometheus_client import CollectorRegistry, GCCollector, PlatformCollector, ProcessCollector
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from alerts.db.hold import is_held
from alerts.db.session import Database, now
from alerts.overview import queries
from alerts.overview.bounded import Bounded, TooSlow
from alerts.overview.queries import Counted, Due
from alerts.telemetry.measures import REGISTRY

MEDIA_TYPE = CONTENT_TYPE_LATEST
SECONDS = 5.0
OVERDUE = timedelta(minutes=1)


def make_registry(database: Database) -> CollectorRegistry:
    """All that this process can tell; the store is asked anew at each reading."""
    registry = CollectorRegistry()
    registry.register(REGISTRY)
    registry.register(StoreGauges(database))
    for collector in (ProcessCollector, PlatformCollector, GCCollector):
        collector(registry=registry)
    return registry


def write_metrics(registry: CollectorRegistry) -> bytes:
    """In the text format of Prometheus, which MEDIA_TYPE names."""
    return generate_latest(registry)


class StoreGauges:
    """One short transaction a reading; a store that does not answer is told as such, and the rest all the same."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._ask = Bounded(self._read, SECONDS)

    def describe(self) -> list[Metric]:
        """Nothing beforehand: being registered must not ask the store."""
        return []

    def collect(self) -> Iterator[Metric]:
        yield _family("homeward_build", "The version that runs.", ["version"], [((version("homeward"),), 1)])
        try:
            metrics = self._ask()
        except (SQLAlchemyError, TooSlow):
            metrics = []
        yield _family(
            "homeward_store_answers", "1 when the store answered this reading.", [], [((), int(bool(metrics)))]
        )
        yield from metrics

    def _read(self) -> list[Metric]:
        with self._database.read() as session:
            at = now(session)
            return [*_due(session, at), *_outside(session, at), *_trouble(session, at)]


def _due(session: Session, at: datetime) -> Iterator[Metric]:
    since = at - OVERDUE
    rows = [
        *queries.count_due_publications(session, at, since),
        queries.count_due_own_copies(session, at, since),
        queries.count_unplanned(session, at, since),
        queries.count_expired(session, at, since),
        queries.count_due_sweeps(session, at, since),
        queries.count_due_purges(session, at, since),
        queries.count_begun_purges(session, since),
    ]

    def family(name: str, doc: str, value: Any) -> Metric:
        return _family(name, doc, ["kind", "queue"], [((row.kind, row.queue), value(row)) for row in rows])

    yield family("homeward_due", "Rows that are due now.", lambda row: row.due)
    yield family(
        "homeward_overdue", "Rows due for a minute and more, with nobody at work on them.", lambda r: r.overdue
    )
    yield family("homeward_due_oldest_seconds", "How long the oldest has been due.", lambda row: _age(row, at))


def _outside(session: Session, at: datetime) -> Iterator[Metric]:
    unproven = queries.count_unproven(session)
    yield _by_kind("homeward_retractions_unproven", "What must be gone and is not proven gone.", unproven)
    yield _family(
        "homeward_retraction_oldest_seconds", "How long the oldest of these has waited.", ["kind"],
        [((row.kind,), _age(row, at)) for row in unproven],
    )  # fmt: skip
    yield _by_kind("homeward_live", "Publications with a live copy.", queries.count_live(session))
    yield _by_kind(
        "homeward_calls_open", "Calls not accounted for, those in the air too.", queries.count_open_calls(session)
    )
    yield _by_kind("homeward_unknown", "Publications whose call has no answer.", queries.count_unknown(session, at))


def _trouble(session: Session, at: datetime) -> Iterator[Metric]:
    todos = [((_yes(gone), _yes(late)), count) for gone, late, count in queries.count_todos(session, at)]
    yield _family("homeward_todos", "What named persons have to do.", ["retraction", "late"], todos)
    yield _by_kind("homeward_channels_parked", "Channels called once an hour only.", queries.count_parked(session))
    yield _family("homeward_restore_held", "1 while a restored store is held.", [], [((), int(is_held(session)))])
    yield _by_kind("homeward_held", "Publications refused for good.", queries.count_held(session))
    yield _by_kind(
        "homeward_channels_unhealthy", "Active channels that failed their check.", queries.count_unhealthy(session)
    )


def _by_kind(name: str, doc: str, rows: Sequence[Counted]) -> Metric:
    return _family(name, doc, ["kind"], [((row.kind,), row.total) for row in rows])


def _family(name: str, doc: str, labels: list[str], values: Sequence[tuple[tuple[str, ...], float]]) -> Metric:
    family = GaugeMetricFamily(name, doc, labels=labels)
    for given, value in values:
        family.add_metric(given, value)
    return family


def _age(row: Due | Counted, at: datetime) -> float:
    return max(0.0, (at - row.oldest).total_seconds()) if row.oldest is not None else 0.0


def _yes(value: bool) -> str:
    return "yes" if value else "no"
