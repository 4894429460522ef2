"""The head of the audit is signed whenever it moved, into a file outside the database that only grows."""

import fcntl
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from alerts.db.audit import START, first_after, head_of
from alerts.db.heads import Broken, SignedHead, public_key, read_line, write_head, write_succession
from alerts.db.session import Database
from alerts.db.verifying import follows, say_time, walk_entries
from alerts.telemetry.logs import open_log

HEADS_FILE = "audit-heads.log"
EACH_SECONDS = 1.0
_TAIL = 65_536  # bytes in which the last head is looked for; a line has about 350

_log = open_log("homeward.audit")


class HeadKeeper:
    """Signs for one process. Several on one machine share the file; each machine has its own."""

    def __init__(self, database: Database, folder: Path, *, stopwatch: Callable[[], float] = time.monotonic) -> None:
        self.path = folder / HEADS_FILE
        self._database = database
        self._stopwatch = stopwatch
        self._signed: tuple[int, str] = (0, START)
        self._looked = -EACH_SECONDS
        self._told: str | None = None

    def sign_due(self) -> int:
        """A round of upkeep, at most each second; always 0, because it never has more to do at once."""
        if self._stopwatch() - self._looked >= EACH_SECONDS:
            self._looked = self._stopwatch()
            self._sign_or_tell()
        return 0

    def sign_last(self) -> None:
        """At the end of a process that has recorded something; makes no folder, and never fails."""
        if self._database.recorded and self.path.parent.is_dir():
            self._sign_or_tell()

    def sign_head(self) -> bool:
        """True when the chain had moved and its head is now in the file, on the disk.

        Raises Broken when the chain does not continue what was signed before: then nothing is signed. And OSError.
        """
        with self._database.read() as session:
            if head_of(session) == self._signed:
                return False
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with _locked(self.path) as file:
            tail = _read_tail(file)
            last = _last_head(tail)
            with self._database.read() as session:
                head = _check_continues(session, last)
            if last is None or (last.position, last.digest) != head:
                _append(file, tail, self._lines(last, *head))
        self._signed = head
        return True

    def find_trouble(self) -> Broken | None:
        """What keeps the head from being signed; signs nothing. Raises OSError."""
        try:
            last = self._read_last()
            with self._database.read() as session:
                _check_continues(session, last)
        except Broken as error:
            return error
        return None

    def unsigned_since(self) -> datetime | None:
        """When the first entry was recorded that no head in this file is of; None where there is none.

        Raises Broken and OSError.
        """
        last = self._read_last()
        with self._database.read() as session:
            return first_after(session, 0 if last is None else last.position)

    def _read_last(self) -> SignedHead | None:
        if not self.path.exists():
            return None
        with self.path.open("rb") as file:
            return _last_head(_read_tail(file.fileno()))

    def _lines(self, last: SignedHead | None, position: int, digest: str) -> bytes:
        at, keys = self._database.clock(), self._database.seal.keys
        before = [key for key in keys[1:] if last is not None and public_key(key.signer) == last.key]
        tied = b"".join(write_succession(key.signer, keys[0].signer, at) for key in before)
        return tied + write_head(keys[0].signer, position, digest, at)

    def _sign_or_tell(self) -> None:
        try:
            self.sign_head()
            self._told = None
        except (Broken, OSError, SQLAlchemyError) as error:
            said = f"{error.reason.code} {error.reason.values}" if isinstance(error, Broken) else type(error).__name__
            if said != self._told:  # not each second anew
                code = error.reason.code if isinstance(error, Broken) else type(error).__name__
                _log.error("the audit's head was not signed, run: homeward audit verify", code=code)
            self._told = said


def _check_continues(session: Session, last: SignedHead | None) -> tuple[int, str]:
    """The head, when every entry from the last signed one on is whole."""
    head = head_of(session)  # first: entries that come meanwhile are beyond it
    position, digest = (0, START) if last is None else (last.position, last.digest)
    if last is not None and head[0] < last.position:
        raise Broken(
            "audit.cut_off",
            {"entries": head[0], "position": last.position, "at": say_time(last.at)},
        )
    for entry in walk_entries(session, after=position, until=head[0]):
        if not follows(entry, position, digest):
            raise Broken("audit.broken", {"position": position + 1})
        position, digest = entry.position, entry.digest
    if (position, digest) != head:
        raise Broken("audit.end_differs", {"entries": position, "position": head[0]})
    return head


@contextmanager
def _locked(path: Path) -> Iterator[int]:
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield handle
    finally:
        os.close(handle)


def _read_tail(handle: int) -> bytes:
    size = os.fstat(handle).st_size
    return os.pread(handle, _TAIL, max(0, size - _TAIL))


def _last_head(tail: bytes) -> SignedHead | None:
    """Raises Broken when its signature does not fit."""
    for line in reversed(tail.splitlines()):
        read = read_line(line)
        if isinstance(read, SignedHead):
            return read
    return None


def _append(handle: int, tail: bytes, lines: bytes) -> None:
    """In one write; a line that was torn when the power went is ended first."""
    whole = lines if not tail or tail.endswith(b"\n") else b"\n" + lines
    if os.write(handle, whole) != len(whole):
        raise OSError("the file of the audit's heads could not be written whole: is the disk full?")
    os.fsync(handle)
