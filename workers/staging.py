"""Where the demo plays: a whole Homeward on loopback with the platforms' twins, in one process or as installed."""

import os
import secrets
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr

from alerts.opening import Service, fetch_own, open_service
from alerts.resolution.surfaces import OK, Fetch
from alerts.settings import Level, Settings
from alerts.web.app import create_app
from publishers.emulators.server import Handle, run_in_thread
from workers.app import make_app
from workers.bundled import bundled_postgres, bundled_valkey
from workers.children import spawn, stop
from workers.pool import Bell, embedded_pool
from workers.relay import Ringer
from workers.server import Server, find_free_port

_PATIENCE = 30.0  # seconds until a process of ours must answer


@dataclass(frozen=True, slots=True)
class Stage:
    """A running Homeward, the twins of the platforms, and the folder with its data."""

    service: Service
    emulators: Handle
    folder: Path


@contextmanager
def open_embedded(port: int, data: Path | None) -> Iterator[Stage]:
    """Web, workers and store in this process. Everything is stopped again in the reverse order."""
    with ExitStack() as stack:
        folder = stack.enter_context(_data_folder(data))
        server = Server(port=find_free_port(port) if port else 0)
        stack.callback(server.stop)
        emulators = run_in_thread()
        stack.callback(emulators.stop)
        bell = Bell()
        settings = _settings(folder, base_url=server.base_url)
        service = open_service(settings, wake=bell.ring)
        stack.callback(service.close)
        pool = embedded_pool(service, bell, fetch_own(settings))
        stack.callback(pool.stop, 5.0)
        server.start(create_app(service))
        pool.start()
        yield Stage(service, emulators, folder)


@contextmanager
def open_full(port: int, data: Path | None, *, log_level: Level = "warning") -> Iterator[Stage]:
    """PostgreSQL, Valkey, and the web, the Celery workers and the clock as processes of their own.

    Raises BundledServerError when a server does not start, TimeoutError when the web does not answer.
    """
    with ExitStack() as stack:
        folder = stack.enter_context(_data_folder(data))
        postgres, valkey = stack.enter_context(bundled_postgres()), stack.enter_context(bundled_valkey())
        emulators = run_in_thread()
        stack.callback(emulators.stop)
        port = find_free_port(port or 8000)
        settings = _settings(
            folder, base_url=f"http://127.0.0.1:{port}", database_url=postgres.url(), broker_url=valkey.url,
            secret_key=secrets.token_hex(32), log_level=log_level,
        )  # fmt: skip
        ringer = Ringer(make_app(settings.broker_url))
        stack.callback(ringer.close)
        service = open_service(settings, wake=ringer.ring)
        stack.callback(service.close)
        for command in (["serve", "--port", str(port)], ["work"], ["tick"]):
            process = spawn(
                [sys.executable, "-m", "workers.cli", *command],
                environment=_environment(settings), out=sys.stderr.fileno(),
            )  # fmt: skip
            stack.callback(stop, process)
        _wait_until_ready(fetch_own(settings))
        yield Stage(service, emulators, folder)


def _settings(
    folder: Path,
    *,
    base_url: str,
    database_url: str = "",
    broker_url: str = "",
    secret_key: str = "",
    log_level: Level = "warning",
) -> Settings:
    """Not from the environment: a demo must not touch what the shell's HOMEWARD_* point to."""
    return Settings.model_construct(
        data_dir=folder,
        database_url=database_url,
        broker_url=broker_url,
        base_url=base_url,
        secret_key=SecretStr(secret_key),
        second_factor=False,  # whoever looks at it has no device enrolled, and nobody else can reach it
        allow_private_addresses="127.0.0.1",
        public_dir=None,
        log_level=log_level,
    )


def _environment(settings: Settings) -> Mapping[str, str]:
    """The shell's without its own HOMEWARD_*, with these settings."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("HOMEWARD_")}
    given = {
        "HOMEWARD_DATA_DIR": str(settings.data_dir),
        "HOMEWARD_DATABASE_URL": settings.database_url,
        "HOMEWARD_BROKER_URL": settings.broker_url,
        "HOMEWARD_BASE_URL": settings.base_url,
        "HOMEWARD_SECRET_KEY": settings.secret_key.get_secret_value(),
        "HOMEWARD_SECOND_FACTOR": str(settings.second_factor).lower(),
        "HOMEWARD_ALLOW_PRIVATE_ADDRESSES": settings.allow_private_addresses,
        "HOMEWARD_LOG_LEVEL": settings.log_level,
    }
    return kept | given


@contextmanager
def _data_folder(data: Path | None) -> Iterator[Path]:
    if data is not None:
        yield data
        return
    folder = Path(tempfile.mkdtemp(prefix="homeward-demo-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _wait_until_ready(fetch: Fetch) -> None:
    deadline = time.monotonic() + _PATIENCE
    while fetch("/readyz").status != OK:
        if time.monotonic() > deadline:
            raise TimeoutError(f"the web did not answer within {_PATIENCE:.0f} s")
        time.sleep(0.05)
