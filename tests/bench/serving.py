"""Public bytes at 1,000 connections: our process beside nginx, Python's limit, and what else could have served them."""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import requests
from pydantic import SecretStr

from alerts.alert.models import Alert
from alerts.db.session import system_clock
from alerts.opening import open_service
from alerts.settings import Settings
from alerts.staff.models import Role
from alerts.web.public.addresses import Addresses
from alerts.web.public.files import write_public_files
from alerts.web.public.folder import PublicFolder
from tests.alerts.web import seed
from tests.alerts.web.public.nginx import BINARY, free_port, nginx
from tests.alerts.web.seed import World
from tests.bench.measure import median, percentile
from tests.bench.tables import Bar, Table
from tests.make import make_agency, make_staff
from tests.program import program, shell_environment
from tests.stores import SECRET

CONNECTIONS = 1000
ALERTS = 4  # makes a feed of about 40 kB
ENDS = 10
KINDS = ("page", "feed", "304")
OURS, NGINX = "ours: `homeward serve`", "nginx, our files (docs/nginx.conf)"
PEER = ("uvicorn>=0.54", "httptools>=0.6")
AT = "2026-02-07T18:45:00+02:00"


@dataclass(frozen=True, slots=True)
class Measured:
    """Of one run of wrk."""

    rate: float  # answers a second
    late: float  # p99, seconds
    wrong: int  # answers that were not what was asked for, and connections that failed


@dataclass(frozen=True, slots=True)
class Stage:
    """A store with live alerts, and the addresses that are asked for."""

    world: World
    folder: Path
    alerts: Sequence[Alert]

    @property
    def paths(self) -> Mapping[str, str]:
        page = f"/a/{self.alerts[0].slug}"
        return {"page": page, "feed": "/feeds/alerts.json", "304": page}

    @property
    def environment(self) -> dict[str, str]:
        return shell_environment(data_dir=str(self.folder / "data"), secret_key=SECRET)


def measure_serving(seconds: int = 5, rounds: int = 3) -> Iterator[Table]:
    lacking = [tool for tool in ("wrk", "taskset") if shutil.which(tool) is None] + ([] if BINARY else ["nginx"])
    if lacking or (os.cpu_count() or 1) < 2:
        why = f"{', '.join(lacking)} not installed" if lacking else "one core only"
        yield Table("Serving the public", "", ("",), [], skipped=[f"nothing was measured: {why}"])
        return
    with ExitStack() as closing:
        folder = Path(closing.enter_context(TemporaryDirectory(prefix="homeward-bench-")))
        stage = closing.enter_context(_open_stage(folder))
        servers, skipped = _start_servers(closing, stage)
        found = _race(stage, servers, seconds, rounds)
        yield _table(stage, servers, found, skipped, seconds, rounds)
        yield _measure_news(stage, closing)


@contextmanager
def _open_stage(folder: Path) -> Iterator[Stage]:
    settings = Settings.model_construct(
        data_dir=folder / "data", database_url="", broker_url="", base_url="http://127.0.0.1:8000",
        secret_key=SecretStr(SECRET), allow_private_addresses="", public_dir=None,
    )  # fmt: skip
    service = open_service(settings)
    with service.database.write() as session:
        agency = make_agency(session)
        people = [make_staff(session, role, agency=agency) for role in (Role.OFFICER, Role.APPROVER)]
    world = World(service, *people)
    alerts = [_make_live(world, number) for number in range(ALERTS)]
    show = Addresses(service.base_url, service.site.gazetteer)
    write_public_files(service.database, show, PublicFolder(folder / "public"), limit=10_000)
    yield Stage(world, folder, alerts)
    service.close()


def _make_live(world: World, number: int) -> Alert:
    """A child last seen 90 minutes ago."""
    at = (system_clock() - timedelta(minutes=90)).isoformat(timespec="seconds")
    text = (seed.CASES / "ro-car.yaml").read_text("utf-8").replace(AT, at)
    return seed.make_live(world, text=text.replace("EX-2026-0404", f"EX-{number}"))


def _start_servers(closing: ExitStack, stage: Stage) -> tuple[dict[str, str], list[str]]:
    """By name where each listens, all of them pinned to the first core; and what could not be had."""
    os.sched_setaffinity(0, {0})  # inherited by what is started here
    skipped = []
    page = stage.folder / "page"
    (stage.folder / "nginx").mkdir()
    servers = {OURS: closing.enter_context(_serving(stage))}
    page.write_bytes(_get(servers[OURS] + stage.paths["page"]).content)
    servers[NGINX] = closing.enter_context(
        nginx(stage.folder / "public", stage.folder / "nginx", servers[OURS], free_port(), events=4096)
    )
    servers["limit: bare uvloop Protocol, parses nothing"] = closing.enter_context(_beside(stage, "limit", str(page)))
    extra = stage.folder / "peers"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(extra), *PEER]
    if shutil.which("uv"):
        install = ["uv", "pip", "install", "--quiet", "--python", sys.executable, "--target", str(extra), *PEER]
    try:
        subprocess.run(install, check=True, capture_output=True, timeout=180)
        where = closing.enter_context(_beside(stage, "uvicorn", "", extra))
        servers["the same application on uvicorn (uvloop, httptools)"] = where
    except (subprocess.SubprocessError, OSError) as error:
        skipped.append(f"uvicorn could not be installed ({type(error).__name__})")
    servers["the usual way: a FastAPI `def` route, same server"] = closing.enter_context(
        _beside(stage, "fastapi", str(page))
    )
    os.sched_setaffinity(0, range(os.cpu_count() or 1))
    return servers, skipped


def _get(address: str) -> requests.Response:
    """A thousand connections have just been dropped: one more may be as well."""
    for _ in range(5):
        try:
            return requests.get(address, headers={"Accept-Encoding": "identity"}, timeout=30)
        except requests.ConnectionError as error:
            print(f"{address}: {error}", file=sys.stderr)
            time.sleep(1)
    raise AssertionError(f"{address} does not answer")


@contextmanager
def _serving(stage: Stage) -> Iterator[str]:
    port = free_port()
    with _process(program("serve", "--port", str(port)), stage.environment, port) as where:
        yield where


@contextmanager
def _beside(stage: Stage, kind: str, file: str, extra: Path | None = None) -> Iterator[str]:
    port = free_port()
    script = Path(__file__).with_name("web_servers.py")
    environment = dict(stage.environment)
    if extra is not None:
        environment["PYTHONPATH"] += f":{extra}"
    with _process([sys.executable, str(script), kind, str(port), file], environment, port) as where:
        yield where


@contextmanager
def _process(command: Sequence[str], environment: Mapping[str, str], port: int) -> Iterator[str]:
    process = subprocess.Popen(command, env=dict(environment), stdout=subprocess.DEVNULL)
    where = f"http://127.0.0.1:{port}"
    try:
        for _ in range(600):
            try:
                requests.get(where + "/", timeout=5)
                break
            except requests.ConnectionError:
                time.sleep(0.1)
        yield where
    finally:
        process.terminate()
        process.wait(20)


def _race(stage: Stage, servers: Mapping[str, str], seconds: int, rounds: int) -> dict[tuple[str, str], list[Measured]]:
    """All of them in every round, so that noise of the machine meets all."""
    found: dict[tuple[str, str], list[Measured]] = {(name, kind): [] for name in servers for kind in KINDS}
    for _ in range(rounds):
        for kind in KINDS:
            for name, where in servers.items():
                found[name, kind].append(_ask(where + stage.paths[kind], kind, seconds))
    return found


def _ask(address: str, kind: str, seconds: int) -> Measured:
    headers = ["-H", "Accept-Encoding: identity"]
    if kind == "304":
        tag = _get(address).headers.get("ETag", '"a"')
        headers += ["-H", f"If-None-Match: {tag}"]
    command = ["taskset", "-c", "1", "wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}s", "--latency", *headers, address]
    said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=seconds + 60).stdout
    failed = re.search(r"connect (\d+), read (\d+), write (\d+), timeout (\d+)", said)
    wrong = re.search(r"Non-2xx or 3xx responses: (\d+)", said)
    return Measured(
        rate=float(_find(r"Requests/sec:\s+([\d.]+)", said)),
        late=_seconds(_find(r"99%\s+([\d.]+\w+)", said)),
        wrong=(int(wrong[1]) if wrong else 0) + (sum(map(int, failed.groups())) if failed else 0),
    )


def _find(pattern: str, said: str) -> str:
    found = re.search(pattern, said)
    assert found, said
    return found[1]


def _seconds(said: str) -> float:
    """`18.14ms`, `2.70s`, `900.00us`."""
    value, unit = re.fullmatch(r"([\d.]+)(us|ms|s|m)", said).groups()  # type: ignore[union-attr]
    return float(value) * {"us": 1e-6, "ms": 1e-3, "s": 1.0, "m": 60.0}[unit]


def _table(
    stage: Stage,
    servers: Mapping[str, str],
    found: Mapping[tuple[str, str], Sequence[Measured]],
    skipped: Sequence[str],
    seconds: int,
    rounds: int,
) -> Table:
    rate = {key: median([each.rate for each in runs]) for key, runs in found.items()}
    late = {key: median([each.late for each in runs]) for key, runs in found.items()}
    wrong = {name: sum(each.wrong for kind in KINDS for each in found[name, kind]) for name in servers}
    sizes = {kind: len(_get(servers[OURS] + stage.paths[kind]).content) for kind in KINDS}
    ratio = {kind: rate[OURS, kind] / rate[NGINX, kind] for kind in KINDS}
    rows = [
        (
            name,
            *(f"{rate[name, kind]:,.0f}" for kind in KINDS),
            f"{rate[name, 'page'] / rate[NGINX, 'page']:.2f}",
            *(f"{late[name, kind] * 1000:,.0f}" for kind in KINDS),
            f"{wrong[name]:,}",
        )
        for name in servers
    ]
    worst = max(late[OURS, kind] for kind in KINDS)
    bars = [Bar(f"{kind} >= 0.30 x nginx", f"{ratio[kind]:.2f} x", ratio[kind] >= 0.30) for kind in KINDS]
    bars.append(Bar("p99 <= 60 ms at 1,000 connections", f"{worst * 1000:.0f} ms, the worst of three", worst <= 0.06))
    return Table(
        "Serving the public",
        f"A page of {sizes['page']:,} bytes, a JSON feed of {sizes['feed']:,} and a 304, uncompressed, at "
        f"{CONNECTIONS:,} connections: wrk on one core, each server as one process on the other; median of {rounds} "
        f"runs of {seconds} s, in turns. The limit and the FastAPI route answer the page's bytes for the feed too.",
        ("", "page/s", "feed/s", "304/s", "page x nginx", "p99 ms page", "p99 ms feed", "p99 ms 304", "failed"),
        rows,
        bars,
        skipped,
    )


def _measure_news(stage: Stage, closing: ExitStack) -> Table:
    """An end committed by one process, until two others tell it; there is nothing between them but the store."""
    places = [closing.enter_context(_serving(stage)) for _ in range(2)]
    took = []
    for number in range(ENDS):
        alert = _make_live(stage.world, ALERTS + number)
        addresses = [f"{place}/a/{alert.slug}" for place in places]
        assert all(requests.get(address, timeout=30).status_code == 200 for address in addresses)
        seed.end(stage.world, alert)
        began = time.perf_counter()
        for address in addresses:
            while requests.get(address, timeout=30).status_code != 410:
                time.sleep(0.005)
        took.append(time.perf_counter() - began)
    late = max(took)
    return Table(
        "An end, until every web process tells it",
        f"{len(took)} ends committed by one process; two `homeward serve` over the same SQLite store, no broker.",
        ("", "p50 s", "p95 s", "worst s"),
        [("end committed -> 410 from both", *(f"{each:.2f}" for each in (median(took), percentile(took, 95), late)))],
        [Bar("every web process knows within 1 s, Redis dead", f"{late:.2f} s (the worst)", late <= 1.0)],
    )
