"""The tombstone file: append-only lines beside the database and apart from it, so that a restore can not undo them.

Ids, codes and numbers only. Every line carries a digest of itself: one that was torn by a crash is told from a whole
one, and is written again from the database.
"""

import fcntl
import hashlib
import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any, BinaryIO

from sqlalchemy.orm import Session

from alerts.db.models import Tombstone, TombstoneKind
from alerts.db.session import Database
from alerts.db.tombstones import id_at, tombstones_after


@dataclass(frozen=True, slots=True)
class Line:
    """One tombstone as the file has it."""

    id: str
    kind: TombstoneKind
    subject: str
    at: datetime
    facts: Mapping[str, Any]

    @classmethod
    def of(cls, row: Tombstone) -> "Line":
        return cls(row.id, row.kind, row.subject, row.at, row.facts)

    def row(self) -> Tombstone:
        return Tombstone(id=self.id, kind=self.kind, subject=self.subject, at=self.at, facts=dict(self.facts))


class TombstoneFile:
    """Any number of processes may append: each takes the file's lock, and writes only what is not in it yet."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.damaged = 0  # lines that can not be read
        self._lines: list[Line] = []
        self._ids: set[str] = set()
        self._offset, self._inode = 0, 0
        self._lock = Lock()

    def read(self) -> Sequence[Line]:
        """Every whole line, in order. Raises OSError when the file is there and can not be read."""
        with self._lock:
            if self.path.exists():
                with self.path.open("rb") as file:
                    self._read_on(file)
            return tuple(self._lines)

    def is_lost(self) -> bool:
        """Whether what was read before is no longer there: moved away, deleted, or cut. Raises OSError."""
        try:
            return self._offset > 0 and self._is_another(self.path.stat())
        except FileNotFoundError:
            return True

    def append_missing(self, lines: Iterable[Line]) -> int:
        """Returns how many were new; they are on the disk then. Raises OSError."""
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with self._lock, os.fdopen(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600), "r+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            self._read_on(file)
            new = [line for line in lines if line.id not in self._ids]
            if new:
                torn = b"\n" if self._offset != os.fstat(file.fileno()).st_size else b""
                file.seek(0, os.SEEK_END)
                file.write(torn + b"".join(_encode(line) for line in new))
                file.flush()
                os.fsync(file.fileno())
                self._read_on(file)
            return len(new)

    def _read_on(self, file: BinaryIO) -> None:
        """What was written since the last time; a last line without its end is left for the next."""
        found = os.fstat(file.fileno())
        if self._is_another(found):
            self._lines, self._ids, self._offset, self.damaged = [], set(), 0, 0
            self._inode = found.st_ino
        file.seek(self._offset)
        whole, end, _ = file.read().rpartition(b"\n")
        self._offset += len(whole) + len(end)
        for data in filter(None, whole.split(b"\n")):
            line = _decode(data)
            if line is None:
                self.damaged += 1
            elif line.id not in self._ids:
                self._lines.append(line)
                self._ids.add(line.id)

    def _is_another(self, found: os.stat_result) -> bool:
        return found.st_ino != self._inode or found.st_size < self._offset


def _encode(line: Line) -> bytes:
    told = {
        "id": line.id,
        "kind": line.kind.value,
        "subject": line.subject,
        "at": line.at.isoformat(),
        "facts": dict(line.facts),
    }
    return _dump({**told, "sum": _sum(told)}) + b"\n"


def _decode(data: bytes) -> Line | None:
    """None for anything but a whole line of ours."""
    try:
        told = json.loads(data)
        given = told.pop("sum")
        at = datetime.fromisoformat(told["at"])
        line = Line(told["id"], TombstoneKind(told["kind"]), told["subject"], at, told["facts"])
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return line if given == _sum(told) else None


def _sum(told: Mapping[str, Any]) -> str:
    return hashlib.sha256(_dump(told)).hexdigest()[:16]


def _dump(told: Mapping[str, Any]) -> bytes:
    return json.dumps(told, ensure_ascii=True, sort_keys=True, separators=(",", ":")).encode()


class Keeper:
    """Copies tombstones from the store to this machine's file: right after each commit, and whatever was missed."""

    def __init__(self, database: Database, file: TombstoneFile) -> None:
        self.file = file
        self._database = database
        self._copied: tuple[int, str] | None = None  # position and id of the last
        self._set_back, self._checked = 0, 0  # how often the store was found so, and when it was last checked

    def check_set_back(self, check: Callable[[], object]) -> None:
        """`check` where the store lacks a tombstone that it had: somebody restored it under a running process.

        Where it fails it is called again the next time: just then the store may be away, or busy with other processes.
        """
        with self._database.read() as session:
            self._look_back(session)
        set_back = self._set_back
        if set_back > self._checked:
            check()
            self._checked = set_back

    def copy(self) -> int:
        """Returns how many lines were written. Raises OSError; what is missing is written the next time."""
        with self._database.read() as session:
            copied = self._look_back(session)
            # Of a file that is lost nobody else may hear before the day on which it is needed.
            rows = tombstones_after(session, 0 if self.file.is_lost() else copied)
        if not rows:
            return 0
        written = self.file.append_missing(Line.of(row) for row in rows)
        self._copied = rows[-1].position, rows[-1].id
        return written

    def _look_back(self, session: Session) -> int:
        """The position of the last that was copied. What a store that was set back records anew takes the place of what
        it lost: the id tells."""
        copied = self._copied
        if copied is None:
            return 0
        position, tombstone_id = copied
        if id_at(session, position) != tombstone_id:
            self._copied = None
            self._set_back += 1
            return 0
        return position
