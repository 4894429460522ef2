"""The two stores that everything runs on: SQLite files, and databases of a real PostgreSQL that the tests start."""

import importlib
import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

import psycopg
from psycopg import sql
from sqlalchemy import make_url

import alerts
from alerts.db.migrations.upgrade import upgrade_database
from alerts.db.seal import Seal
from alerts.db.session import Database
from workers.bundled import BundledPostgres, bundled_postgres

SECRET = "only-for-tests-" + "0123456789abcdef" * 2
KINDS = ("sqlite", "postgresql")


class Stores(Protocol):
    """Stores of one kind by their SQLAlchemy URLs. What is copied must be closed."""

    def empty(self, folder: Path) -> str:
        """A new one without a table; a file stands in `folder`."""

    def copy(self, source: str, folder: Path, name: str = "homeward") -> str:
        """A copy of what is committed in `source`; a file is `folder/name.db`."""

    def drop(self, url: str) -> None:
        """Away with it, whoever is connected."""

    def written(self, url: str) -> bytes:
        """Every byte of it, as somebody sees them who has stolen it."""


class SqliteStores:
    def empty(self, folder: Path) -> str:
        return f"sqlite:///{folder / 'new.db'}"

    def copy(self, source: str, folder: Path, name: str = "homeward") -> str:
        target = folder / f"{name}.db"
        for leftover in folder.glob(f"{name}.db*"):
            leftover.unlink()
        with (
            closing(sqlite3.connect(str(make_url(source).database))) as reading,
            closing(sqlite3.connect(target)) as writing,
        ):
            reading.backup(writing)
        return f"sqlite:///{target}"

    def drop(self, url: str) -> None:
        """The folder goes with the test."""

    def written(self, url: str) -> bytes:
        file = Path(str(make_url(url).database))
        return b"".join(path.read_bytes() for path in file.parent.glob(f"{file.name}*"))


class PostgresStores:
    def __init__(self, server: BundledPostgres) -> None:
        self._server = server
        self._numbers = itertools.count(1)

    def empty(self, folder: Path) -> str:
        name = f"test_{next(self._numbers)}"
        self._server.create(name)
        return self._server.url(name)

    def copy(self, source: str, folder: Path, name: str = "homeward") -> str:
        target = f"test_{next(self._numbers)}"
        self._server.create(target, template=str(make_url(source).database))
        return self._server.url(target)

    def drop(self, url: str) -> None:
        self._server.drop(str(make_url(url).database))

    def written(self, url: str) -> bytes:
        found = bytearray()
        with psycopg.connect(url.replace("+psycopg", "")) as connection, connection.cursor() as cursor:
            tables = cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public'").fetchall()
            for (table,) in tables:
                statement = sql.SQL("COPY {} TO STDOUT (FORMAT binary)").format(sql.Identifier(table))
                with cursor.copy(statement) as copied:
                    for piece in copied:
                        found += piece
        return bytes(found)


@contextmanager
def open_stores(kind: str) -> Iterator[Stores]:
    if kind == "sqlite":
        yield SqliteStores()
        return
    with bundled_postgres() as server:
        yield PostgresStores(server)


def load_models() -> None:
    """Every table of the service becomes known to the metadata."""
    for path in Path(alerts.__file__).parent.glob("*/*.py"):
        if path.stem in {"models", "audit", "blobs"}:
            importlib.import_module(f"alerts.{path.parent.name}.{path.stem}")


def make_migrated(stores: Stores, folder: Path) -> str:
    """An empty store with every table, as the migrations make it."""
    load_models()
    url = stores.empty(folder)
    database = Database(url, Seal(SECRET))
    upgrade_database(database.engine)
    database.close()
    return url
