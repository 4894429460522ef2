"""Transactions that are open side by side, each in a thread of its own."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress

from sqlalchemy import text
from sqlalchemy.orm import Session

from alerts.db.session import Database

Write = Callable[[Session, str], None]
"""What is done in the transaction, and the name of who does it."""

WAITING = text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
PATIENCE = 20.0


class GivenUp(Exception):
    """The transaction is to be rolled back."""


class Writer(threading.Thread):
    """Writes something in a transaction of its own, and commits or gives up when it is told to."""

    def __init__(self, database: Database, write: Write, name: str) -> None:
        super().__init__(name=name, daemon=True)
        self._database, self._write = database, write
        self._written, self._go_on = threading.Event(), threading.Event()
        self._gives_up = False
        self.failure: Exception | None = None

    def run(self) -> None:
        try:
            self._transact()
        except Exception as failure:
            self.failure = failure

    def begin(self) -> None:
        self.start()
        assert self._written.wait(PATIENCE)

    def end(self, *, give_up: bool = False) -> None:
        self._gives_up = give_up
        self.let_go()
        self.join(PATIENCE)
        assert not self.is_alive()
        assert self.failure is None

    def let_go(self) -> None:
        self._go_on.set()

    def _transact(self) -> None:
        with suppress(GivenUp), self._database.write() as session:
            self._write(session, self.name)
            self._written.set()
            assert self._go_on.wait(PATIENCE)
            if self._gives_up:
                raise GivenUp


def wait_until_stuck_or_over(database: Database, writer: threading.Thread) -> None:
    if database.engine.dialect.name == "sqlite":
        writer.join(0.3)  # one writer at a time: there is nothing to ask whether it waits
        return
    deadline = time.monotonic() + PATIENCE
    while writer.is_alive() and time.monotonic() < deadline:
        with database.read() as session:
            if session.execute(WAITING).scalar_one():
                return
        time.sleep(0.01)
    assert not writer.is_alive()
