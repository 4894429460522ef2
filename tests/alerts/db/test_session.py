"""One unit of work: whole or not at all, one after the other, and sleepers are woken after the commit."""

import threading

import pytest
from sqlalchemy import delete, insert
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from alerts.db.audit import AuditHead
from alerts.db.blobs import get_blob
from alerts.db.session import Database, wake_after_commit
from alerts.errors import NotFound
from alerts.facts import Mode
from alerts.publication.models import Publication
from tests.model.conftest import Worlds
from tests.model.world import World


@pytest.fixture
def world(worlds: Worlds) -> World:
    """With one publication on a live channel."""
    world = worlds("x")
    world.approve()
    return world


def fail_half_way(session: Session) -> None:
    wake_after_commit(session, "publish")
    get_blob(session, "of nothing")


def count_up(database: Database, times: int) -> None:
    for _ in range(times):
        with database.write() as session:
            head = session.get_one(AuditHead, 7, with_for_update=True)  # what SQLite does for every writer
            head.position += 1


class TestClose:
    def test_leaves_nothing_open_of_who_was_still_at_work(self, database: Database) -> None:
        with database.read() as session:
            record = session.connection().connection._connection_record
            assert record is not None
            assert record.dbapi_connection is not None
            database.close()
        assert record.dbapi_connection is None
        assert database.engine.pool.checkedout() == 0

    def test_leaves_nothing_open_of_who_came_after_it(self, database: Database) -> None:
        database.close()
        with database.read() as session:
            record = session.connection().connection._connection_record
        assert record is not None
        assert record.dbapi_connection is None


class TestWrite:
    def test_units_of_several_threads_come_one_after_the_other(self, database: Database) -> None:
        with database.write() as session:
            session.add(AuditHead(id=7, position=0, digest=""))
        threads = [threading.Thread(target=count_up, args=(database, 20)) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        with database.read() as session:
            assert session.get_one(AuditHead, 7).position == 60

    def test_an_error_leaves_nothing(self, database: Database) -> None:
        with pytest.raises(IntegrityError), database.write() as session:
            session.add_all([AuditHead(id=7, position=0, digest=""), AuditHead(id=8)])
        with database.read() as session:
            assert session.get(AuditHead, 7) is None

    def test_a_reader_does_not_wait_for_a_writer(self, database: Database) -> None:
        with database.write() as writing:
            writing.add(AuditHead(id=7, position=0, digest=""))
            writing.flush()
            with database.read() as reading:
                assert reading.get(AuditHead, 7) is None

    def test_foreign_keys_hold(self, world: World) -> None:
        with pytest.raises(IntegrityError):
            insert_anew(world, agency_id="agency_of_nobody")


class TestWaking:
    def test_happens_once_a_queue_and_after_the_commit(self, database: Database) -> None:
        woken: list[tuple[str, bool]] = []

        def wake(queue: str) -> None:
            with database.read() as session:
                woken.append((queue, session.get(AuditHead, 7) is not None))

        database.wake = wake
        with database.write() as session:
            session.add(AuditHead(id=7, position=0, digest=""))
            for queue in ("publish", "urgent", "publish"):
                wake_after_commit(session, queue)
        assert woken == [("publish", True), ("urgent", True)]

    def test_does_not_happen_for_what_was_rolled_back(self, database: Database) -> None:
        woken: list[str] = []
        database.wake = woken.append
        with pytest.raises(NotFound), database.write() as session:
            fail_half_way(session)
        assert woken == []


class TestDrills:
    """No path of the code may bring an exercise to a live channel; and were there one, the store would refuse it."""

    @pytest.mark.parametrize(
        "changed", [{"mode": Mode.EXERCISE}, {"sandbox": True}, {"mode": Mode.EXERCISE, "sandbox": True}]
    )
    def test_the_store_refuses_an_exercise_on_a_live_channel(self, world: World, changed: dict[str, object]) -> None:
        with pytest.raises(IntegrityError):
            insert_anew(world, **changed)

    def test_and_takes_the_same_row_as_it_was(self, world: World) -> None:
        insert_anew(world)


def insert_anew(world: World, **changes: object) -> None:
    """The only publication is taken out, and inserted by itself with some columns changed."""
    row = world.row("x")
    values = {column.key: getattr(row, column.key) for column in Publication.__mapper__.columns}
    with world.database.write() as session:
        session.execute(delete(Publication))
        session.execute(insert(Publication).values(**{**values, **changes}))
