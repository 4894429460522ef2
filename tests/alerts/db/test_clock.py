"""Leases and expiry compare times of many machines: where there is a server, all go by its clock."""

from collections.abc import Iterator
from datetime import UTC, timedelta

import pytest
from sqlalchemy import create_engine, text

from alerts.db.clock import ServerClock, measure_skew, system_clock
from alerts.db.seal import Seal
from alerts.db.session import Database
from tests.stores import SECRET
from workers.bundled import BundledPostgres, bundled_postgres

AHEAD = (
    "CREATE FUNCTION ahead.clock_timestamp() RETURNS timestamptz LANGUAGE sql AS "
    "$$ SELECT pg_catalog.clock_timestamp() + interval '1 hour' $$"
)
SOON = timedelta(seconds=5)


@pytest.fixture(scope="module")
def server() -> Iterator[BundledPostgres]:
    with bundled_postgres() as running:
        yield running


def test_a_server_gives_the_time_and_a_file_has_none(store: str) -> None:
    opened = Database(store, Seal(SECRET))
    assert (opened.clock is system_clock) is store.startswith("sqlite")
    assert abs(opened.clock() - system_clock()) < SOON
    opened.close()


def test_the_servers_time_counts_and_not_this_machines(server: BundledPostgres) -> None:
    engine = create_engine(server.url(), connect_args={"options": "-c search_path=ahead,pg_catalog,public"})
    with engine.begin() as connection:
        connection.execute(text("CREATE SCHEMA ahead"))
        connection.execute(text(AHEAD))
    clock = ServerClock(engine)
    assert abs(measure_skew(clock) + timedelta(hours=1)) < SOON
    assert clock().tzinfo is UTC
    engine.dispose()


def test_of_slow_answers_the_quickest_counts(server: BundledPostgres) -> None:
    """One that took four seconds (we slept, say) may be out by two."""
    engine = create_engine(server.url())
    moments = iter([0.0, 4.0, 10.0, 12.0, 20.0, 20.01])
    _, at = ServerClock(engine, count=lambda: next(moments)).ask()
    assert at == pytest.approx(20.005)
    engine.dispose()


def test_a_server_that_is_always_slow_is_believed_in_the_end(server: BundledPostgres) -> None:
    engine = create_engine(server.url())
    moments = iter([0.0, 2.0, 10.0, 11.0, 20.0, 23.0, 30.0, 33.0, 40.0, 43.0])
    _, at = ServerClock(engine, count=lambda: next(moments)).ask()
    assert at == pytest.approx(10.5)
    engine.dispose()


def test_time_goes_on_while_the_server_is_away(server: BundledPostgres) -> None:
    server.create("short_lived")
    engine = create_engine(server.url("short_lived"))
    clock = ServerClock(engine)
    first = clock()
    server.drop("short_lived")
    assert first <= clock() < first + SOON
    engine.dispose()
