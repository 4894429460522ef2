"""What is erased is gone, nobody who reads makes it costly, and nothing of it is written elsewhere meanwhile."""

import os
import resource
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, event, func, select, text

from alerts.db.base import Base
from alerts.db.blobs import Blob, put_blob
from alerts.db.erasing import erase_freed
from alerts.db.seal import Seal
from alerts.db.session import Database
from tests.stores import SECRET


@pytest.fixture
def file_store(tmp_path: Path) -> Iterator[Database]:
    """On SQLite, with more in it than SQLite holds in memory."""
    opened = Database(f"sqlite:///{tmp_path / 'data' / 'homeward.db'}", Seal(SECRET))
    Base.metadata.create_all(opened.engine, tables=[Base.metadata.tables["blob"]])
    with opened.write() as session:
        for _ in range(24):
            put_blob(session, os.urandom(250_000), "image/jpeg")
    yield opened
    opened.close()


def log_of(store: Database) -> Path:
    return Path(f"{store.engine.url.database}-wal")


class TestWhileSomebodyReads:
    def test_nothing_is_erased_and_the_log_grows_no_longer(self, file_store: Database) -> None:
        """The purge asks each second: with each time the log grew by the whole store, until the disk was full."""
        with file_store.read() as session:
            session.scalars(select(func.count()).select_from(Blob)).one()
            assert not erase_freed(file_store.engine, [])
            before = log_of(file_store).stat().st_size
            assert not erase_freed(file_store.engine, [])
            assert log_of(file_store).stat().st_size == before
        assert erase_freed(file_store.engine, [])
        assert log_of(file_store).stat().st_size == 0


@contextmanager
def small_files(most: int) -> Iterator[None]:
    """No file of this process grows beyond that, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_full_disk_is_not_taken_for_somebody_who_reads(file_store: Database) -> None:
    with small_files(100_000), pytest.raises(OSError, match="could not be written anew"):
        erase_freed(file_store.engine, [])
    assert erase_freed(file_store.engine, [])


def test_without_room_nothing_is_written(file_store: Database) -> None:
    """The purge asks each second: each time half of the store would go to a disk that is full."""
    seen: set[Path] = set()
    file_store.engine.dispose()
    event.listen(file_store.engine, "connect", lambda connection, _: watch_files(connection, seen))
    with pytest.raises(OSError, match=r"takes 1[0-9] MB on its disk, of which 9 MB are free"):
        erase_freed(file_store.engine, [], free=lambda folder: 9_000_000)
    assert not seen
    assert log_of(file_store).stat().st_size == 0
    assert erase_freed(file_store.engine, [])


def test_what_is_written_aside_lies_beside_the_store_and_nowhere_else(file_store: Database) -> None:
    """On /var/tmp the whole store would be copied to another disk, drafts in the clear."""
    seen: set[Path] = set()
    file_store.engine.dispose()
    event.listen(file_store.engine, "connect", lambda connection, _: watch_files(connection, seen))
    assert erase_freed(file_store.engine, [])
    folder = Path(str(file_store.engine.url.database)).parent
    assert {each.parent for each in seen} == {folder}


def watch_files(connection: Any, seen: set[Path]) -> None:
    """Which nameless files of SQLite's are open meanwhile."""

    def look() -> None:
        for each in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                if "etilqs_" in (target := os.readlink(each)):
                    seen.add(Path(target))

    connection.set_progress_handler(look, 10)


def test_nobody_else_reads_the_store(file_store: Database) -> None:
    file = Path(str(file_store.engine.url.database))
    assert {stat.S_IMODE(each.stat().st_mode) for each in (file, log_of(file_store))} == {0o600}


@pytest.mark.parametrize("stores", ["postgresql"], indirect=True)
def test_postgresql_forgets_the_commonest_values_of_what_was_wiped(database: Database) -> None:
    """Which it notes, in the clear, to plan by: an agency's own number of a case, where a photo comes from."""
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE noted (id int PRIMARY KEY, who text)"))
        connection.execute(text("INSERT INTO noted SELECT n, 'Ana' FROM generate_series(1, 300) AS n"))
        connection.execute(text("ANALYZE noted"))
    assert "Ana" in told_of(database.engine)
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE noted SET who = NULL"))
    assert erase_freed(database.engine, ["noted"])
    assert "Ana" not in told_of(database.engine)


def told_of(engine: Engine) -> str:
    with engine.connect() as connection:
        return str(connection.execute(text("SELECT * FROM pg_stats WHERE tablename = 'noted'")).all())


@pytest.mark.parametrize("stores", ["postgresql"], indirect=True)
def test_nothing_is_called_erased_that_the_databases_user_may_not_vacuum(database: Database) -> None:
    """PostgreSQL warns, passes it over, and answers as if it were done."""
    owner = database.engine.execution_options(isolation_level="AUTOCOMMIT")
    user = database.engine.url.set(username="writer", password="writer")
    writer = Database(user.render_as_string(hide_password=False), Seal(SECRET))
    with owner.connect() as connection:
        connection.execute(text("CREATE ROLE writer LOGIN PASSWORD 'writer'"))
        connection.execute(text("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO writer"))
        with pytest.raises(PermissionError, match="may not vacuum blob, message"):
            erase_freed(writer.engine, ["message", "blob"])
        connection.execute(text("GRANT MAINTAIN ON message, blob TO writer"))
        assert erase_freed(writer.engine, ["message", "blob"])
        writer.close()
        connection.execute(text("DROP OWNED BY writer"))
        connection.execute(text("DROP ROLE writer"))
