"""Partners' webhooks with the whole ledger, beside what sends the same bytes with no ledger at all."""

import json
import re
import shutil
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile

from sqlalchemy import func, select, update

from alerts.db.session import Database, now, wake_after_commit
from alerts.publication.models import Attempt, Post, Publication
from alerts.publication.plan import plan_due
from tests.bench.installation import BASE_URL, Installation, open_installation, open_servers
from tests.bench.partners import make_partners
from tests.bench.peers import NoPeer, open_talk
from tests.bench.tables import Bar, Table
from tests.make import CHANNEL_SETTINGS
from workers.bundled import BundledPostgres, BundledValkey
from workers.schedule import publish_queue

DELAYS = {"fast": 0, "50 ms": 50}
WORKERS = (1, 2, 4)
LIMIT = "limit: wrk, 200 connections, the same body, nothing signed"
KILLED = "ours, 2 workers, one of them killed"
PEERS = {
    "aiohttp": "peer: aiohttp on uvloop, 200 connections",
    "requests": "peer: requests, a session in each of 16 threads",
    "apprise": "peer: apprise, notify() on a hundred URLs",
    "celery": "peer: Celery prefork 2, one task for each delivery",
}
INSTALLED = {"apprise": ["apprise", "standardwebhooks"]}
SHARES = {  # of all deliveries, so that each takes seconds and none a minute
    "fast": {"aiohttp": 1.0, "requests": 0.2, "apprise": 0.06, "celery": 0.1},
    "50 ms": {"aiohttp": 0.6, "requests": 0.1, "apprise": 0.02, "celery": 0.015},
}
WARM_UP = 100
SEND_SECONDS = 300.0
BODY = json.dumps({"type": "alert.issued", "text": "a" * 3000})  # about as long as the event of three languages


@dataclass(frozen=True, slots=True)
class Run:
    """`cpu` and `servers_cpu`: seconds of those who send, and of PostgreSQL and Valkey beside them."""

    deliveries: int
    seconds: float
    cpu: float
    servers_cpu: float = 0.0

    @property
    def rate(self) -> float:
        return self.deliveries / self.seconds


@dataclass(frozen=True, slots=True)
class Told:
    """What a receiver counted, and what the ledger says, after a worker was killed."""

    ids: int
    requests: int
    most: int
    shown: int
    posts: int
    publications: int
    attempts: int
    seconds: float


class Receiver:
    """A partner's server in a process of its own; each delivery is counted by its id."""

    def __init__(self, delay_ms: int) -> None:
        script = Path(__file__).with_name("receiver.py")
        self._process = subprocess.Popen([sys.executable, str(script), str(delay_ms)], stdout=subprocess.PIPE)
        assert self._process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self._process.stdout.readline())}/"

    def counts(self) -> Mapping[str, int]:
        return self._ask("counts")

    def reset(self) -> None:
        self._ask("reset")

    def close(self) -> None:
        self._process.terminate()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _ask(self, what: str) -> Mapping[str, int]:
        with urllib.request.urlopen(self.url + what) as answer:  # noqa: S310  (our own)
            found: Mapping[str, int] = json.load(answer)
            return found


def measure_sending(deliveries: int) -> Iterator[Table]:
    runs: dict[str, dict[str, Run]] = {}
    skipped: list[str] = []
    with open_servers() as servers:
        for receiver_name, delay in DELAYS.items():
            with _open_receiver(delay) as receiver:
                found = _run_peers(receiver, receiver_name, deliveries, servers[1].url, skipped)
                for workers in WORKERS:
                    found[_ours(workers)] = _run_ours(servers, receiver, workers, deliveries)
                for name, run in found.items():
                    runs.setdefault(name, {})[receiver_name] = run
        with _open_receiver(DELAYS["fast"]) as receiver:
            told = _run_killed(servers, receiver, deliveries)
    yield _tell(runs, told, deliveries, sorted(set(skipped)))


@contextmanager
def _open_receiver(delay: int) -> Iterator[Receiver]:
    receiver = Receiver(delay)
    try:
        yield receiver
    finally:
        receiver.close()


def _ours(workers: int) -> str:
    return f"ours, whole ledger, {workers} worker{'s' if workers > 1 else ''}"


def _run_peers(
    receiver: Receiver, receiver_name: str, deliveries: int, broker: str, skipped: list[str]
) -> dict[str, Run]:
    found: dict[str, Run] = {}
    if wrk := shutil.which("wrk"):
        found[LIMIT] = _run_wrk(wrk, receiver.url)
    else:
        skipped.append("wrk is not installed (Debian: apt-get install wrk), so there is no limit.")
    for peer, name in PEERS.items():
        count = max(100, int(deliveries * SHARES[receiver_name][peer]))
        given = {
            "peer": peer, "url": receiver.url, "count": count, "body": BODY, "broker": broker,
            "secret": CHANNEL_SETTINGS["webhook"]["secret"],
        }  # fmt: skip
        receiver.reset()
        try:
            with open_talk(Path(__file__).with_name("sending_peers.py"), INSTALLED.get(peer, ()), given) as go:
                seconds, cpu = go()
        except NoPeer as reason:
            skipped.append(f"{peer}: {reason}.")
            continue
        found[name] = Run(count, seconds, cpu)
    return found


def _run_wrk(wrk: str, url: str) -> Run:
    with NamedTemporaryFile("w", suffix=".lua") as script:
        headers = 'wrk.headers["content-type"] = "application/json"\nwrk.headers["webhook-id"] = "limit"\n'
        script.write(f"wrk.method = 'POST'\n{headers}wrk.body = [[{BODY}]]\n")
        script.flush()
        done = subprocess.run(
            [wrk, "-t1", "-c200", "-d3s", "-s", script.name, url], capture_output=True, text=True, check=True
        )
    sent = re.search(r"(\d+) requests in ([\d.]+)s", done.stdout)
    assert sent is not None, done.stdout
    return Run(int(sent[1]), float(sent[2]), 0.0)


def _run_ours(servers: tuple[BundledPostgres, BundledValkey], receiver: Receiver, workers: int, deliveries: int) -> Run:
    with open_installation(*servers, "sending") as installation:
        database = installation.service.database
        _prepare(installation, receiver, workers, deliveries)
        before = installation.cpu_seconds()
        began = time.perf_counter()
        _make_due(database, deliveries)
        _wait_until_shown(database, deliveries + WARM_UP)
        seconds = time.perf_counter() - began
        ours, others = (late - early for late, early in zip(installation.cpu_seconds(), before, strict=True))
        assert receiver.counts()["ids"] == deliveries, receiver.counts()
        return Run(deliveries, seconds, ours, others)


def _run_killed(servers: tuple[BundledPostgres, BundledValkey], receiver: Receiver, deliveries: int) -> Told:
    """A third is out when a worker is killed; the other one waits until its leases run out, and does the rest."""
    with open_installation(*servers, "killed") as installation:
        database = installation.service.database
        _prepare(installation, receiver, 2, deliveries)
        began = time.perf_counter()
        _make_due(database, deliveries)
        while receiver.counts()["ids"] < deliveries / 3:
            time.sleep(0.005)
        installation.kill_one()
        _wait_until_shown(database, deliveries + WARM_UP)
        seconds = time.perf_counter() - began
        counts = receiver.counts()
        with database.read() as session:
            rows, posts, attempts = (
                session.scalar(select(func.count()).select_from(table)) or 0 for table in (Publication, Post, Attempt)
            )
            shown = session.scalar(select(func.count()).where(Publication.shown.is_not(None))) or 0
        return Told(
            counts["ids"], counts["requests"], counts["most"],
            shown - WARM_UP, posts - WARM_UP, rows - WARM_UP, attempts - WARM_UP, seconds,
        )  # fmt: skip


def _prepare(installation: Installation, receiver: Receiver, workers: int, deliveries: int) -> None:
    """Everything is planned and nothing due; the workers have done a few, and wait."""
    service = installation.service
    make_partners(service.database, deliveries + WARM_UP, receiver.url)
    assert plan_due(service.database, service.timings, base_url=BASE_URL) == 1
    with service.database.write() as session:
        session.execute(update(Publication).values(due_at=None))
    installation.start(workers)
    _make_due(service.database, WARM_UP)
    _wait_until_shown(service.database, WARM_UP)
    time.sleep(1.5)  # a sweep, so that what was rung for too often is heard and forgotten
    receiver.reset()


def _make_due(database: Database, count: int) -> None:
    """So many of those that were never sent, in one commit, which rings as planning does."""
    with database.write() as session:
        waiting = select(Publication.id).where(Publication.shown.is_(None)).order_by(Publication.id).limit(count)
        session.execute(update(Publication).where(Publication.id.in_(waiting)).values(due_at=now(session)))
        wake_after_commit(session, publish_queue("webhook"))


def _wait_until_shown(database: Database, count: int) -> None:
    """Until the ledger says so of every one."""
    deadline = time.monotonic() + SEND_SECONDS
    while True:
        with database.read() as session:
            shown = session.scalar(select(func.count()).where(Publication.shown.is_not(None))) or 0
        if shown >= count:
            return
        if time.monotonic() > deadline:
            raise TimeoutError(f"after {SEND_SECONDS:.0f} s the ledger knows of {shown} of {count}")
        time.sleep(0.02)


def _tell(runs: Mapping[str, Mapping[str, Run]], told: Told, deliveries: int, skipped: Sequence[str]) -> Table:
    return Table(
        "Sending: webhooks to partners",
        f"{deliveries:,} signed webhooks of one alert to as many channels, on a durable PostgreSQL and Valkey, from "
        "the commit that makes them due to the commit that records the last of them; a worker is a process (`homeward "
        "work` without its lane for retractions). Peers send fewer where they are slow and keep no record. Everything, "
        "the receiver too, shares the same cores. CPU: of who sends; of PostgreSQL and Valkey behind the plus.",
        ("", *(f"{name}: per second" for name in DELAYS), "fast: CPU us each"),
        [
            (name, *(_rate(found, each) for each in DELAYS), _cpu(found.get("fast")))
            for name, found in runs.items()
        ],
        _bars(runs, told),
        skipped,
    )  # fmt: skip


def _rate(found: Mapping[str, Run], receiver_name: str) -> str:
    return f"{found[receiver_name].rate:,.0f}" if receiver_name in found else "-"


def _cpu(run: Run | None) -> str:
    if run is None or not run.cpu:
        return "-"
    servers = f" + {run.servers_cpu / run.deliveries * 1e6:,.0f}" if run.servers_cpu else ""
    return f"{run.cpu / run.deliveries * 1e6:,.0f}{servers}"


def _bars(runs: Mapping[str, Mapping[str, Run]], told: Told) -> list[Bar]:
    fast, slow = (runs[_ours(2)][name].rate for name in DELAYS)
    bars = [
        Bar("two workers, fast receiver: >= 2,500 a second", f"{fast:,.0f}", fast >= 2500),
        Bar("two workers, 50 ms receiver: >= 1,500 a second", f"{slow:,.0f}", slow >= 1500),
    ]
    for peer, times in (("celery", 4), ("apprise", 8)):
        found = runs.get(PEERS[peer], {}).get("fast")
        bar = f">= {times} x {PEERS[peer].removeprefix('peer: ')}"
        ratio = fast / found.rate if found else 0.0
        bars.append(Bar(bar, f"{ratio:.1f} x" if found else "-", ratio >= times if found else None))
    bars.append(_bar_of_the_killed(told))
    return bars


def _bar_of_the_killed(told: Told) -> Bar:
    lost, doubled = told.publications - told.ids, max(0, told.posts - told.publications)
    again = told.requests - told.ids
    word = f"{again} arrived again under the id that they had: the receiver drops those, as the standard says. " * bool(
        again
    )
    return Bar(
        "not one lost or doubled when a worker is killed in the middle",
        f"{lost} lost, {doubled} doubled of {told.publications:,}; the last one after {told.seconds:.0f} s",
        lost == doubled == 0 and told.shown == told.publications,
        word + "What the dead worker held waits for its lease of 60 s.",
    )
