"""Homeward as it is installed: a durable PostgreSQL, a Valkey, and workers and clock as processes of their own."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import redis
from pydantic import SecretStr

from alerts.opening import Service, open_service
from alerts.settings import Settings
from tests.stores import SECRET
from workers.app import make_app
from workers.bundled import BundledPostgres, BundledValkey, bundled_postgres, bundled_valkey
from workers.children import spawn, stop
from workers.lanes import Lane
from workers.relay import Ringer

PATIENCE = 180.0  # a worker loads for two seconds of CPU, which a busy machine makes a minute of
BASE_URL = "https://alerts.example.org"
_CLI = [sys.executable, "-m", "workers.cli"]


@dataclass
class Installation:
    """One store of its own on the servers that all share; `workers` are the lanes that publish."""

    service: Service
    postgres: BundledPostgres
    valkey: BundledValkey
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def _log(self) -> Path:
        return self.service.settings.data_dir / "workers.log"

    def start(self, workers: int) -> None:
        """That many workers and one clock; returns when each waits for work."""
        for _ in range(workers):
            self._spawn("work", "--lane", Lane.MAIN.value)
        self._spawn("tick")
        deadline = time.monotonic() + PATIENCE
        while self._listening() < workers:
            if time.monotonic() > deadline:
                raise TimeoutError(f"the workers did not start; they said: {self._log.read_text()[-2000:]}")
            time.sleep(0.05)

    def kill_one(self) -> None:
        """As the kernel does when memory runs out."""
        self.processes[0].send_signal(signal.SIGKILL)
        self.processes[0].wait()

    def cpu_seconds(self) -> tuple[float, float]:
        """Of workers and clock; of the two servers."""
        ours = sum(_cpu_below(process.pid) for process in self.processes if process.poll() is None)
        return ours, sum(_cpu_below(server.pid) for server in (self.postgres.server, self.valkey.server))

    def _spawn(self, *arguments: str) -> None:
        settings = self.service.settings
        kept = {name: value for name, value in os.environ.items() if not name.startswith("HOMEWARD_")}
        environment = kept | {
            "HOMEWARD_DATA_DIR": str(settings.data_dir),
            "HOMEWARD_DATABASE_URL": settings.database_url,
            "HOMEWARD_BROKER_URL": settings.broker_url,
            "HOMEWARD_BASE_URL": settings.base_url,
            "HOMEWARD_SECRET_KEY": SECRET,
            "HOMEWARD_ALLOW_PRIVATE_ADDRESSES": "127.0.0.1",
        }
        with self._log.open("ab") as out:
            self.processes.append(spawn([*_CLI, *arguments], environment=environment, out=out))

    def _listening(self) -> int:
        """Workers that wait at the broker."""
        with redis.Redis.from_url(self.service.settings.broker_url) as asking:
            return sum(client["cmd"] == "brpop" for client in asking.client_list())


@contextmanager
def open_servers() -> Iterator[tuple[BundledPostgres, BundledValkey]]:
    with bundled_postgres(durable=True) as postgres, bundled_valkey() as valkey:
        yield postgres, valkey


@contextmanager
def open_installation(postgres: BundledPostgres, valkey: BundledValkey, name: str) -> Iterator[Installation]:
    """An empty store under that name. The broker forgets what it knew."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="homeward-bench-")))
        postgres.create(name)
        stack.callback(postgres.drop, name)
        with redis.Redis.from_url(valkey.url) as emptying:
            emptying.flushall()
        settings = Settings.model_construct(
            data_dir=folder,
            database_url=postgres.url(name),
            broker_url=valkey.url,
            base_url=BASE_URL,
            secret_key=SecretStr(SECRET),
            allow_private_addresses="127.0.0.1",
            public_dir=None,
        )
        ringer = Ringer(make_app(valkey.url))
        stack.callback(ringer.close)
        service = open_service(settings, wake=ringer.ring)
        stack.callback(service.close)
        installation = Installation(service, postgres, valkey)
        try:
            yield installation
        finally:
            for process in installation.processes:
                stop(process)


def _cpu_below(pid: int) -> float:
    """Seconds of CPU of a process, of its living children, and of those that it has waited for."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except OSError:
        return 0.0
    own = sum(int(ticks) for ticks in fields[11:15]) / os.sysconf("SC_CLK_TCK")
    return own + sum(_cpu_below(int(child)) for child in children)
