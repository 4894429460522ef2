"""The store goes away in the middle of a unit of work that must not be lost."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from alerts.db.absence import persist
from alerts.db.seal import Seal
from alerts.db.session import Database
from tests.stores import SECRET
from tests.waiting import wait_until
from workers.bundled import BundledPostgres, BundledServerError, bundled_postgres


@pytest.fixture(scope="module")
def server() -> Iterator[BundledPostgres]:
    with bundled_postgres(durable=True) as running:
        yield running


@pytest.fixture
def database(server: BundledPostgres) -> Iterator[Database]:
    opened = Database(server.url(), Seal(SECRET))
    with opened.write() as session:
        session.execute(text("CREATE TABLE IF NOT EXISTS learned (fact text PRIMARY KEY)"))
        session.execute(text("DELETE FROM learned"))
    yield opened
    opened.close()


def learned(database: Database) -> list[str]:
    with database.read() as session:
        return list(session.scalars(text("SELECT fact FROM learned")))


def learn(database: Database) -> None:
    with database.write() as session:
        session.execute(text("INSERT INTO learned VALUES ('the post exists') ON CONFLICT DO NOTHING"))


def start_again(server: BundledPostgres) -> None:
    """After a kill -9 its orphans hold the shared memory for a moment, and a new one waits for them."""

    def starts() -> bool:
        try:
            server.start()
        except BundledServerError:
            return False
        return True

    wait_until(starts, "PostgreSQL is back")


def test_is_written_once_the_store_is_back(server: BundledPostgres, database: Database) -> None:
    server.server.kill()
    with ThreadPoolExecutor(1) as worker:
        written = worker.submit(persist, lambda: learn(database), timedelta(seconds=60))
        time.sleep(0.3)  # some tries fail
        assert not written.done()
        start_again(server)
        written.result(60)
    assert learned(database) == ["the post exists"]


def test_says_so_when_the_store_stays_away(server: BundledPostgres, database: Database) -> None:
    tries = []

    def write() -> None:
        tries.append(1)
        learn(database)

    server.server.kill()
    try:
        with pytest.raises(OperationalError):
            persist(write, timedelta(seconds=0.5))
    finally:
        start_again(server)
    assert len(tries) > 1
    assert learned(database) == []


def test_no_other_failure_is_tried_again(database: Database) -> None:
    tries = []

    def write() -> None:
        tries.append(1)
        raise ValueError("ours")

    with pytest.raises(ValueError, match="ours"):
        persist(write, timedelta(seconds=60))
    assert tries == [1]
