"""From a commit that makes something due to the pass that does it, in the pool as `homeward up` runs it."""

import socket
import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import SecretStr
from sqlalchemy.orm import Session

from alerts.channel.opening import Destination
from alerts.db.session import now, wake_after_commit
from alerts.message.content import ChannelContent
from alerts.opening import Service, open_service
from alerts.publication.claim import claim_due
from alerts.publication.models import Publication
from alerts.publication.plan import plan_due
from alerts.publication.queries import lock_publication, publication_by_id, publications_of_alert
from alerts.resolution.surfaces import Answer
from alerts.settings import Settings
from publishers.contract import Publisher
from tests.alerts.feed.make_message import BASE_URL, make_content, make_message
from tests.bench.installation import open_installation, open_servers
from tests.bench.measure import Stopwatch, median, ms, percentile, race
from tests.bench.tables import Bar, Table
from tests.make import make_agency, make_channel, make_channel_settings
from workers.pool import SWEEP_SECONDS, Bell, embedded_pool
from workers.schedule import publish_queue

PLATFORM, PARTNER = "x", "webhook"  # the one's pass opens its channel by itself; the other's budget has no end
CLOSED = "http://127.0.0.1:9/"  # the discard port: nothing listens, so that a pass ends at the channel's door
POOL = "ours, embedded: commit -> the channel is opened, all threads of the pool"
CELERY = "ours, Celery on PostgreSQL and Valkey: commit -> the first call arrives"
ALONE = "ours: commit -> claimed, one thread and nobody beside it"
BARE = "limit: commit -> claimed in bare sqlite3, one table of one row, one thread"
WHERE_IT_GOES = (
    "One thread alone, without a pass around the claim, needs the third row; the disk and SQLite without the mapper "
    "the fourth."
)
FLOOR = "floor: `threading.Event` set -> its thread runs"


@dataclass
class Marks:
    """When it was committed, and when somebody began with it."""

    rung: float = 0.0
    begun: float = 0.0
    ready: threading.Event = field(default_factory=threading.Event)

    def begin(self) -> None:
        self.begun = time.perf_counter()
        self.ready.set()

    def waited(self) -> float:
        """Seconds between the two; rings again after that."""
        assert self.ready.wait(10), "nobody came"
        self.ready.clear()
        return self.begun - self.rung


class Watched(Service):
    """The service, and a mark when a pass has opened its channel."""

    marks: Marks

    def open_channel(self, destination: Destination) -> Publisher:
        self.marks.begin()
        return super().open_channel(destination)


def measure_waking(rounds: int) -> Iterator[Table]:
    with ExitStack() as closing:
        times = race(
            {
                POOL: closing.enter_context(_open_pool()),
                CELERY: closing.enter_context(_open_celery()),
                ALONE: closing.enter_context(_open_alone()),
                BARE: closing.enter_context(_open_bare()),
                FLOOR: closing.enter_context(_open_event()),
            },
            rounds,
        )
    yield _tell(times, rounds)


def _tell(times: Mapping[str, Sequence[float]], rounds: int) -> Table:
    half, late = median(times[POOL]), percentile(times[POOL], 99)
    called, most_called = median(times[CELERY]), percentile(times[CELERY], 95)
    return Table(
        "Waking up: due -> started",
        f"{rounds} times each, nothing else to do. SQLite in WAL with synchronous FULL; the claim is a commit of its "
        "own. With Celery the clock stops when a worker's call arrives here: after the wake-up, the claim, and the "
        "commit that says SENDING, on a PostgreSQL that waits for the disk.",
        ("", "p50 ms", "p95 ms", "p99 ms", "x floor (p50)"),
        [
            (
                name,
                *(ms(percentile(took, percent)) for percent in (50, 95, 99)),
                f"{median(took) / median(times[FLOOR]):.0f}",
            )
            for name, took in times.items()
        ],
        [
            Bar("embedded p50 <= 1.5 ms", f"{ms(half)} ms", half <= 0.0015, "" if half <= 0.0015 else WHERE_IT_GOES),
            Bar("embedded p99 <= 5 ms", f"{ms(late)} ms", late <= 0.005),
            Bar("a lost wake costs at most one sweep", f"{SWEEP_SECONDS:.0f} s, by construction", True),
            Bar(
                "Celery: due -> first call started p50 <= 8 ms, p95 <= 50",
                f"{ms(called)} ms, {ms(most_called)} ms",
                called <= 0.008 and most_called <= 0.05,
            ),
        ],
    )


@contextmanager
def _open_pool() -> Iterator[Stopwatch]:
    marks, bell = Marks(), Bell()
    with _open_row(bell, marks) as (service, row_id):
        pool = embedded_pool(service, bell, lambda path: Answer(0))
        pool.start()

        def run() -> float:
            _make_due(service, row_id)
            waited = marks.waited()
            _wait_until_put_down(service, row_id)
            return waited

        yield run
        pool.stop(5.0)


@contextmanager
def _open_celery() -> Iterator[Stopwatch]:
    """A worker and a clock as processes of their own; the partner is a door here that closes again."""
    marks = Marks()
    with ExitStack() as stack:
        address = stack.enter_context(_open_door(marks))
        installation = stack.enter_context(open_installation(*stack.enter_context(open_servers()), "waking"))
        service = installation.service
        row_id = _publish_one(service, PARTNER, address)
        installation.start(1)

        def run() -> float:
            _make_due(service, row_id)
            marks.rung = time.perf_counter()  # of one clock for all processes; some microseconds after the commit
            waited = marks.waited()
            _wait_until_put_down(service, row_id)
            return waited

        yield run


@contextmanager
def _open_door(marks: Marks) -> Iterator[str]:
    """A server that notes when somebody knocks, and says yes."""

    def serve() -> None:
        while True:
            try:
                visitor, _ = listening.accept()
            except OSError:
                return
            with visitor:
                marks.begin()
                visitor.settimeout(5)
                visitor.recv(65536)
                visitor.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
        listening.shutdown(socket.SHUT_RDWR)
        thread.join(5)


@contextmanager
def _open_alone() -> Iterator[Stopwatch]:
    marks, bell, queue = Marks(), Bell(), publish_queue(PLATFORM)
    with _open_row(bell, marks) as (service, row_id):

        def listen() -> None:
            """The loop of the pool's threads."""
            while not bell.is_closed:
                heard = bell.heard(queue)
                if claim_due(service.database, service.timings, urgent=None, limit=1):
                    marks.begin()
                    _put_away(service, row_id)
                else:
                    bell.wait(queue, heard, SWEEP_SECONDS)

        thread = threading.Thread(target=listen)
        thread.start()

        def run() -> float:
            _make_due(service, row_id)
            waited = marks.waited()
            _wait_until_put_down(service, row_id)
            return waited

        yield run
        bell.close()
        thread.join()


@contextmanager
def _open_bare() -> Iterator[Stopwatch]:
    """What the disk and SQLite cost by themselves: no mapper, no lease, no fence."""
    marks, called, over = Marks(), threading.Event(), threading.Event()

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(file, isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        return connection

    def listen() -> None:
        connection = connect()
        while called.wait() and not over.is_set():
            called.clear()
            _claim_bare(connection)
            marks.begin()
        connection.close()

    with TemporaryDirectory(prefix="homeward-bench-") as folder:
        file = Path(folder) / "bare.db"
        own = connect()
        own.execute("CREATE TABLE job (id INTEGER PRIMARY KEY, due REAL, lease REAL)")
        own.execute("INSERT INTO job VALUES (1, NULL, NULL)")
        thread = threading.Thread(target=listen)
        thread.start()

        def run() -> float:
            time.sleep(0.01)
            own.execute("UPDATE job SET due = 1, lease = NULL")
            marks.rung = time.perf_counter()
            called.set()
            return marks.waited()

        yield run
        over.set()
        called.set()
        thread.join()
        own.close()


def _claim_bare(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    (job,) = connection.execute("SELECT id FROM job WHERE due <= 1 AND lease IS NULL LIMIT 1").fetchone()
    connection.execute("UPDATE job SET lease = 1, due = NULL WHERE id = ?", (job,))
    connection.execute("COMMIT")


@contextmanager
def _open_event() -> Iterator[Stopwatch]:
    marks, called, over = Marks(), threading.Event(), threading.Event()

    def listen() -> None:
        while called.wait() and not over.is_set():
            called.clear()
            marks.begin()

    thread = threading.Thread(target=listen)
    thread.start()

    def run() -> float:
        time.sleep(0.002)
        marks.rung = time.perf_counter()
        called.set()
        return marks.waited()

    yield run
    over.set()
    called.set()
    thread.join()


@contextmanager
def _open_row(bell: Bell, marks: Marks) -> Iterator[tuple[Service, str]]:
    """A store with one publication on a channel that nobody answers for, at rest."""

    def ring(queue: str) -> None:
        marks.rung = time.perf_counter()
        bell.ring(queue)

    with TemporaryDirectory(prefix="homeward-bench-") as folder:
        settings = Settings.model_construct(
            data_dir=Path(folder),
            database_url="",
            broker_url="",
            base_url=BASE_URL,
            secret_key=SecretStr(""),
            allow_private_addresses="127.0.0.1",
            public_dir=None,
        )
        opened = open_service(settings, wake=ring)
        watched = Watched(opened.settings, opened.database, opened.transport, opened.timings, opened.site)
        object.__setattr__(watched, "marks", marks)
        try:
            yield watched, _publish_one(watched, PLATFORM, CLOSED)
        finally:
            watched.close()


def _publish_one(service: Service, kind: str, address: str) -> str:
    with service.database.write() as session:
        agency = make_agency(session)
        channel = make_channel(session, agency=agency, kind=kind, settings=make_channel_settings(kind, address))
        content = make_content()
        chosen = ChannelContent(
            channel_id=channel.id, kind=kind, name=channel.name, language="ro", text="A test", cut=(), poster=None,
            reason={"code": "targeting.meets", "values": {}},
        )  # fmt: skip
        message = make_message(session, agency, content=content.model_copy(update={"channels": (chosen,)}))
    assert plan_due(service.database, service.timings, base_url=BASE_URL) == 1
    with service.database.read() as session:
        (row,) = publications_of_alert(session, message.alert_id)
    _put_away(service, row.id)
    return row.id


def _make_due(service: Service, row_id: str) -> None:
    """After a moment in which all threads have gone back to sleep; what the last round left is wiped."""
    time.sleep(0.01)
    with service.database.write() as session:
        row = _wipe(session, row_id)
        row.due_at = now(session)
        wake_after_commit(session, publish_queue(row.kind))


def _put_away(service: Service, row_id: str) -> None:
    with service.database.write() as session:
        _wipe(session, row_id)


def _wipe(session: Session, row_id: str) -> Publication:
    row = lock_publication(session, row_id)
    for done in (*row.attempts, *row.posts):
        session.delete(done)
    row.due_at = row.lease_until = row.retry_at = row.shown = None
    row.refusals = 0
    return row


def _wait_until_put_down(service: Service, row_id: str) -> None:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        with service.database.read() as session:
            if publication_by_id(session, row_id).lease_until is None:
                return
        time.sleep(0.002)
    raise TimeoutError("the pass did not end")
