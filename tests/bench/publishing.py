"""Approved -> planned, with the documents and feeds that go with it: many alerts one after the other, many channels."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from alerts.db.migrations.upgrade import upgrade_database
from alerts.db.seal import Seal
from alerts.db.session import Database
from alerts.feed import atom
from alerts.feed.fragments import render_feed
from alerts.publication.machine import Timings
from alerts.publication.plan import plan_due
from tests.alerts.feed.make_message import BASE_URL, make_message
from tests.bench.measure import median, ms
from tests.bench.partners import make_partners
from tests.bench.tables import Bar, Table
from tests.make import make_agency
from tests.stores import SECRET, load_models
from workers.bundled import bundled_postgres

ALERTS = (50, 200, 400)
MOST_MS = 5.0


def measure_publishing(channels: int) -> Iterator[Table]:
    load_models()
    yield _tell_alerts([_publish_many(count) for count in ALERTS])
    yield _measure_channels((channels // 100, channels // 10, channels))


def _publish_many(count: int) -> tuple[float, Sequence[float], Sequence[float]]:
    """Seconds for all; of each for planning; of each for the feed after it."""
    with _open_sqlite() as database:
        with database.write() as session:
            agency = make_agency(session)
        timings, planning, feeds = Timings(), [], []
        for _ in range(count):
            with database.write() as session:
                make_message(session, agency)
            began = time.perf_counter()
            assert plan_due(database, timings, base_url=BASE_URL, limit=1) == 1
            planned = time.perf_counter()
            with database.read() as session:
                render_feed(session, atom.MEDIA_TYPE, base_url=BASE_URL)
            planning.append(planned - began)
            feeds.append(time.perf_counter() - planned)
    return sum(planning) + sum(feeds), planning, feeds


def _tell_alerts(runs: Sequence[tuple[float, Sequence[float], Sequence[float]]]) -> Table:
    each = [whole / len(planning) * 1000 for whole, planning, _ in runs]
    growth = each[-1] / each[0]
    word = "Planning does not grow; the feed shows all that is live, so it grows with it, by its bytes."
    return Table(
        "Publishing many alerts",
        "One after the other, all of them live: planned with a CAP document that is checked, the event, four feed "
        "entries and our own copies, in one commit to SQLite with synchronous FULL; then the Atom feed as the next "
        "visitor gets it. Posters and their digests apart.",
        ("alerts", "all s", "ms each", "planned: median of the last 20, ms", "feed: median of the last 20, ms"),
        [
            (str(len(planning)), f"{whole:.2f}", f"{one:.1f}", ms(median(planning[-20:])), ms(median(feeds[-20:])))
            for (whole, planning, feeds), one in zip(runs, each, strict=True)
        ],
        [
            Bar(f"< {MOST_MS:.0f} ms each", ", ".join(f"{one:.1f}" for one in each), max(each) < MOST_MS),
            Bar("linear: no dearer at 400 than at 50", f"{growth:.1f} x each", growth < 1.5, word),
        ],
    )


def _measure_channels(counts: Sequence[int]) -> Table:
    rows = []
    with bundled_postgres(durable=True) as postgres:
        for count in counts:
            postgres.create(f"plan_{count}")
            for name, url in (("PostgreSQL", postgres.url(f"plan_{count}")), ("SQLite", "")):
                seconds, cpu = _plan_one(count, url)
                rows.append(
                    (f"{count:,}", name, f"{seconds:.2f}", f"{cpu:.2f}", f"{seconds / count * 1e6:,.0f}")
                )  # fmt: skip
    return Table(
        "Planning one message on many channels",
        "One transaction: a publication for each channel, with its reason and when it is due.",
        ("channels", "store", "s", "CPU s", "us for each channel"),
        rows,
    )


def _plan_one(count: int, url: str) -> tuple[float, float]:
    with TemporaryDirectory(prefix="homeward-bench-") as folder:
        database = Database(url or f"sqlite:///{Path(folder) / 'homeward.db'}", Seal(SECRET))
        upgrade_database(database.engine)
        make_partners(database, count, "https://partner.example/")
        began, spent = time.perf_counter(), time.process_time()
        assert plan_due(database, Timings(), base_url=BASE_URL) == 1
        took = time.perf_counter() - began, time.process_time() - spent
        database.close()
        return took


@contextmanager
def _open_sqlite() -> Iterator[Database]:
    with TemporaryDirectory(prefix="homeward-bench-") as folder:
        database = Database(f"sqlite:///{Path(folder) / 'homeward.db'}", Seal(SECRET))
        upgrade_database(database.engine)
        yield database
        database.close()
