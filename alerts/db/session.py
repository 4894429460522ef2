"""One unit of work: everything in it is committed together, and only then are sleepers woken."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.orm import Session
from sqlalchemy.pool import ConnectionPoolEntry

from alerts.db.clock import Clock, ServerClock, system_clock
from alerts.db.seal import Seal

IDLE_SECONDS = 20  # between two statements of one unit of work, on PostgreSQL; who takes longer is thrown out

Wake = Callable[[str], None]
Change = Callable[[Session], object]


# A server behind a cut cable does not say so: without these a question would wait for it a quarter of an hour.
_NOT_FOR_EVER = {
    "connect_timeout": 5,
    "tcp_user_timeout": 15_000,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
}


class Database:
    """The store, opened once by whoever starts a process and handed down.

    It goes by the server's clock where there is one, unless another is handed in.
    `wake(queue)` is called after a commit that made something due; losing a wake costs at most one sweep.
    """

    def __init__(self, url: str, seal: Seal, *, clock: Clock | None = None, wake: Wake = lambda queue: None) -> None:
        self.engine = _create_engine(url)
        self._reading = self.engine.execution_options(homeward_reading=True)
        self.seal = seal
        self.clock = clock or (ServerClock(self.engine) if self.engine.dialect.name == "postgresql" else system_clock)
        self.wake = wake
        self.recorded = False
        """Whether a unit of work of this process has added to the audit."""
        self._listeners: list[Callable[[], None]] = []
        self._closed = False
        event.listen(self.engine, "checkin", self._drop_if_closed)

    def listen(self, heard: Callable[[], None]) -> Callable[[], None]:
        """`heard` is called right after each commit of this process that changed what is public; returns the way out.

        Before `write` returns: whoever is told that something has ended finds it ended. It must not raise.
        """
        self._listeners.append(heard)
        return lambda: self._listeners.remove(heard)

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A transaction: commits at the end, rolls back on any error, then wakes what became due."""
        with self._begin(self.engine) as session:
            yield session
        if session.info["public"]:
            for heard in tuple(self._listeners):
                heard()
        for queue in sorted(session.info["woken"]):
            self.wake(queue)
        for tell in session.info["told"]:
            tell()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A transaction that holds up no writer. What it found to be worth writing is written after it."""
        with self._begin(self._reading) as session:
            yield session
        if session.info["afterwards"]:
            with self.write() as writing:
                for change in session.info["afterwards"]:
                    change(writing)

    def close(self) -> None:
        """Also for who is still at work: what they hold is closed when they give it back."""
        self._closed = True
        self.engine.dispose()

    def _drop_if_closed(self, _connection: Any, record: ConnectionPoolEntry) -> None:
        # The pool has been emptied by then: without this the connection would lie in it, open, until it is collected.
        if self._closed:
            record.invalidate()

    @contextmanager
    def _begin(self, engine: Engine) -> Iterator[Session]:
        info = {"clock": self.clock, "seal": self.seal, "woken": set(), "public": False, "last": [], "told": []}
        with Session(
            engine, expire_on_commit=False, info={**info, "afterwards": [], "reading": engine is self._reading}
        ) as session:
            with session.begin():
                yield session
                for finish in session.info["last"]:
                    finish(session)
            self.recorded = self.recorded or session.info.get("recorded", False)


def now(session: Session) -> datetime:
    """The time that this unit of work goes by, aware UTC."""
    clock: Clock = session.info["clock"]
    return clock()


def seal_of(session: Session) -> Seal:
    seal: Seal = session.info["seal"]
    return seal


def wake_after_commit(session: Session, queue: str) -> None:
    woken: set[str] = session.info["woken"]
    woken.add(queue)


def do_last(session: Session, finish: Change) -> None:
    """Call it just before the commit, when all else is done: for a lock that everybody wants."""
    session.info["last"].append(finish)


def write_afterwards(session: Session, change: Change) -> None:
    """At once in a writing unit of work; in a reading one after its end, in one of its own."""
    if session.info["reading"]:
        session.info["afterwards"].append(change)
    else:
        change(session)


def public_has_changed(session: Session) -> None:
    """Said by whoever changes what the public sees; told to this process's listeners after the commit."""
    session.info["public"] = True


def tell_after_commit(session: Session, tell: Callable[[], None]) -> None:
    """A log line or a count of what has happened: not of what was rolled back."""
    told: list[Callable[[], None]] = session.info["told"]
    told.append(tell)


def _create_engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite":
        engine = create_engine(
            parsed, connect_args=_NOT_FOR_EVER, pool_pre_ping=True, pool_size=20, max_overflow=20, hide_parameters=True
        )
        event.listen(engine, "connect", _prepare_postgresql)
        return engine
    if parsed.database and parsed.database != ":memory:":
        _prepare_folder(Path(parsed.database))
    engine = create_engine(parsed, connect_args={"timeout": 30}, pool_size=20, max_overflow=20, hide_parameters=True)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_folder(file: Path) -> None:
    """Nobody else reads the file, nor what stands beside it: SQLite makes its log in the same mode."""
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not file.exists():
        file.touch(mode=0o600)
    # What SQLite writes aside (the whole store, each time it is written anew) stays on the disk that was chosen for it:
    # asked of any connection, this holds for all of the process.
    folder = str(file.parent.resolve()).replace("'", "''")
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"PRAGMA temp_store_directory = '{folder}'")


def _prepare_postgresql(connection: Any, _record: Any) -> None:
    # A process that is frozen, or whose machine has vanished, must not hold its locks for as long as it sleeps: the
    # audit's head is one of them, and every end takes it. No unit of work waits for anything but the store.
    with connection.cursor() as cursor:
        cursor.execute(f"SET idle_in_transaction_session_timeout = '{IDLE_SECONDS}s'")
    connection.commit()


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # The driver's own BEGIN comes too late (before the first INSERT): two units could read, then both write.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "foreign_keys=ON", "synchronous=FULL", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    reading = connection.get_execution_options().get("homeward_reading", False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")
