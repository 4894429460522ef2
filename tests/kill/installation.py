"""A whole installation in full mode: two webs, two workers of two lanes, two clocks, both stores; all can be killed."""

import json
import os
import shutil
import signal
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import redis
import requests

from alerts.db.migrations.upgrade import upgrade_database
from alerts.db.seal import Seal
from alerts.db.session import Database
from tests.kill.nursery import Nursery, is_alive
from tests.kill.proxy import Network
from tests.stores import SECRET, load_models
from tests.waiting import wait_until
from workers.bundled import BundledPostgres, BundledServerError, BundledValkey, bundled_folder

LANES = ("urgent 1", "main 1", "urgent 2", "main 2")
WEBS = ("web 1", "web 2")
TICKS = ("tick 1", "tick 2")
OURS = (*WEBS, *LANES, *TICKS)

# Commits must survive a kill -9 of the server, as they do anywhere; only a power cut needs the disk itself.
_SAFE = {"synchronous_commit": "on", "full_page_writes": "on", "log_min_messages": "error"}
_PLATFORMS_ROAD, WEB_ROAD, STORE_ROAD, BROKER_ROAD = "platforms", "web", "store", "broker"
ROADS = (_PLATFORMS_ROAD, WEB_ROAD, STORE_ROAD, BROKER_ROAD)
PATIENCE = 60.0  # seconds until something must have happened: no measure, a machine may have more to do


def free_ports(how_many: int) -> list[int]:
    """Free, and different from each other."""
    probes = [socket.socket() for _ in range(how_many)]
    try:
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [int(probe.getsockname()[1]) for probe in probes]
    finally:
        for probe in probes:
            probe.close()


@dataclass
class Installation:
    """Processes by name. Whoever is found dead is started again by `supervise`, as a service manager would."""

    folder: Path  # sockets and data
    logs: Path
    nursery: Nursery
    postgres: BundledPostgres
    valkey: BundledValkey
    ports: Mapping[str, int]
    network: Network
    database: Database  # our own way to the store, past the proxy
    pids: dict[str, int] = field(default_factory=dict)
    stopped: dict[str, float] = field(default_factory=dict)  # name -> until when (monotonic)
    restarts: int = 0

    @property
    def data(self) -> Path:
        """The data dir of all processes."""
        return self.folder / "data"

    @property
    def base_url(self) -> str:
        """How the public reaches it: the road to whichever web answers."""
        return f"http://127.0.0.1:{self.ports[WEB_ROAD]}"

    @property
    def twins_url(self) -> str:
        """The platforms, past the proxy."""
        return f"http://127.0.0.1:{self.ports['twins']}"

    @property
    def platforms_url(self) -> str:
        """The platforms as channels know them."""
        return f"http://127.0.0.1:{self.ports[_PLATFORMS_ROAD]}"

    @property
    def journal(self) -> Path:
        return self.logs / "platforms.jsonl"

    def start_world(self) -> None:
        """The platforms and the network, which nobody kills."""
        self._bear("platforms", "platforms", [str(self.ports["twins"]), str(self.journal)])
        roads = {
            _PLATFORMS_ROAD: (str(self.ports[_PLATFORMS_ROAD]), [str(self.ports["twins"])]),
            WEB_ROAD: (str(self.ports[WEB_ROAD]), [str(self.ports[name]) for name in WEBS]),
            STORE_ROAD: (str(self._store_road / ".s.PGSQL.5432"), [str(self.folder / ".s.PGSQL.5432")]),
            BROKER_ROAD: (str(self.ports[BROKER_ROAD]), [str(self.valkey.port)]),
        }
        self._bear("proxy", "proxy", [str(self.folder / "proxy"), json.dumps(roads)])
        wait_until(lambda: self._answers(f"{self.twins_url}/_control/clock"), "the platforms answer")
        wait_until((self.folder / "proxy").exists, "the proxy answers")

    def start_ours(self) -> None:
        for name in OURS:
            self._start(name)
        self.wait_for_webs()

    def wait_for_webs(self) -> None:
        """Whoever was killed just now may still be dying: they are looked after meanwhile."""
        for name in WEBS:
            wait_until(partial(self._is_ready, name), f"{name} answers")

    def _is_ready(self, name: str) -> bool:
        self.supervise()
        return self._answers(f"http://127.0.0.1:{self.ports[name]}/readyz")

    def kill(self, name: str) -> None:
        """kill -9; `supervise` starts it again."""
        self.stopped.pop(name, None)
        with suppress(ProcessLookupError):
            os.kill(self.pids[name], signal.SIGKILL)

    def freeze(self, name: str, seconds: float) -> None:
        """SIGSTOP; `supervise` lets it go on when the time is over."""
        with suppress(ProcessLookupError):  # its kill is not noticed yet
            os.kill(self.pids[name], signal.SIGSTOP)
        self.stopped[name] = time.monotonic() + seconds

    def thaw(self, name: str) -> None:
        self.stopped.pop(name)
        with suppress(ProcessLookupError):
            os.kill(self.pids[name], signal.SIGCONT)

    def supervise(self) -> None:
        """To be called often."""
        for name, until in list(self.stopped.items()):
            if time.monotonic() >= until:
                self.thaw(name)
        for name in OURS:
            if not is_alive(self.pids[name]):
                self.restarts += 1
                self._start(name)

    def calm(self) -> None:
        """Everybody goes on, everything is up, no fuse is left."""
        for name in list(self.stopped):
            self.thaw(name)
        for road in ROADS:
            self.network.open(road)
            self.network.calm(road)
        self.wait_for_webs()

    def flush_broker(self) -> None:
        with redis.Redis.from_url(self.valkey.url, socket_timeout=5) as broker:
            broker.flushall()

    def restart_broker(self, down: float) -> None:
        self.valkey.server.kill()
        time.sleep(down)
        self.valkey.start()

    def restart_store(self, down: float) -> None:
        """kill -9 of PostgreSQL; its orphans hold the shared memory for a moment, and a new one waits for them."""
        self.postgres.server.kill()
        time.sleep(down)
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                self.postgres.start()
                return
            except BundledServerError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.05)

    def write_down_store(self) -> None:
        """Into the logs: what every connection to the store is doing, and who waits for whom."""
        asked = (
            "SELECT pid, state, wait_event_type, now() - xact_start, pg_blocking_pids(pid), left(query, 300) "
            "FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle' ORDER BY xact_start"
        )
        with self.database.engine.connect() as connection, (self.logs / "store.log").open("w") as log:
            for row in connection.exec_driver_sql(asked):
                log.write(" | ".join(str(value) for value in row).replace("\n", " ") + "\n")

    def close(self) -> None:
        self.database.close()
        for name in list(self.stopped):
            self.thaw(name)
        for name in OURS:
            if name in self.pids and is_alive(self.pids[name]):
                os.kill(self.pids[name], signal.SIGKILL)
        self.nursery.close()
        self.valkey.server.kill()
        self.postgres.server.kill()
        shutil.copy(self.folder / "postgres.log", self.logs)

    @property
    def _store_road(self) -> Path:
        return self.folder / "road"

    def _start(self, name: str) -> None:
        kind = name.split()[0]
        if kind == "web":
            self._bear(name, "serve", [str(self.ports[name])])
        elif kind == "tick":
            self._bear(name, "tick", [])
        else:
            self._bear(name, "lane", [kind])

    def _bear(self, name: str, role: str, arguments: list[str]) -> None:
        log = self.logs / f"{name.replace(' ', '-')}.log"
        self.pids[name] = self.nursery.bear(role, arguments, self._environment(), log)

    def _environment(self) -> Mapping[str, str]:
        broker = self.valkey.url.replace(f":{self.valkey.port}/", f":{self.ports[BROKER_ROAD]}/")
        store = self.postgres.url().replace(str(self.folder), str(self._store_road))
        return {
            "HOMEWARD_DATA_DIR": str(self.data),
            "HOMEWARD_DATABASE_URL": store,
            "HOMEWARD_BROKER_URL": broker,
            "HOMEWARD_BASE_URL": self.base_url,
            "HOMEWARD_SECRET_KEY": SECRET,
            "HOMEWARD_ALLOW_PRIVATE_ADDRESSES": "127.0.0.1",
        }

    def _answers(self, url: str) -> bool:
        try:
            return requests.get(url, timeout=2).ok
        except requests.RequestException:
            return False


@contextmanager
def open_installation(logs: Path, broken: str | None = None) -> Iterator[Installation]:
    """Stores and platforms up, the store migrated; none of our own processes yet. To be called in the main thread.

    `broken`: the rule that our processes will not keep.
    """
    load_models()
    with ExitStack() as closing:
        folder = closing.enter_context(bundled_folder())
        (folder / "road").mkdir()
        nursery = Nursery(logs / "nursery.log", broken)
        postgres, valkey = BundledPostgres(folder, settings=_SAFE), BundledValkey(folder)
        names = (*WEBS, _PLATFORMS_ROAD, WEB_ROAD, BROKER_ROAD, "twins")
        postgres.start()
        valkey.start()
        opened = Installation(
            folder, logs, nursery, postgres, valkey, dict(zip(names, free_ports(len(names)), strict=True)),
            Network(folder / "proxy"), Database(postgres.url(), Seal(SECRET)),
        )  # fmt: skip
        closing.callback(opened.close)
        upgrade_database(opened.database.engine)
        opened.start_world()
        yield opened
