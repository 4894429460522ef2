"""What is sealed under an older key is sealed anew under the current one, while the service runs.

Which key a value is under stands in its first bytes: so the work has no state of its own, may be stopped anywhere, and
any number of processes may do it at once.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from sqlalchemy import LargeBinary, Row, func, select, update

from alerts.db.seal import HEADER, Seal, header_of
from alerts.db.sealed import SEALED, SealedColumn
from alerts.db.session import Database

BATCH = 20  # rows of one transaction; pictures of a megabyte are among them
PASSES = 3  # a process that still seals under an older key writes behind our back: look again, but not for ever

Progress = Callable[["Resealed"], None]


@dataclass(frozen=True, slots=True)
class Resealed:
    """Of one kind, so far: `sealed` anew, `unreadable` the keys of rows that no known key opens."""

    kind: str
    sealed: int
    unreadable: tuple[str, ...] = ()


def reseal_all(database: Database, *, progress: Progress = lambda done: None) -> list[Resealed]:
    """Every kind in turn. `progress` is told after each transaction."""
    return [_reseal(database, column, progress) for column in SEALED]


def _reseal(database: Database, column: SealedColumn, progress: Progress) -> Resealed:
    done = Resealed(column.kind, 0)
    for _ in range(PASSES):
        before, unreadable = done.sealed, list[str]()
        for batch in _batches(database, column):
            fresh, unopened = _seal_anew(database.seal, column, batch)
            unreadable += unopened
            done = Resealed(column.kind, done.sealed + _write(database, column, fresh), tuple(unreadable))
            progress(done)
        if done.sealed == before:
            break
    return done


def _batches(database: Database, column: SealedColumn) -> Iterator[Sequence[Row[Any]]]:
    """Rows under any other key than the current one, each once, read with no lock held."""
    rows, after = column.rows, ""
    while True:
        start = func.substr(column.value, 1, HEADER, type_=LargeBinary)
        query = select(rows).where(column.value.is_not(None), start != header_of(database.seal.keys[0]))
        with database.read() as session:
            key = rows.c[column.key]
            batch = session.execute(query.where(key > after).order_by(key).limit(BATCH)).all()
        if not batch:
            return
        after = batch[-1]._mapping[column.key]
        yield batch


def _seal_anew(
    seal: Seal, column: SealedColumn, batch: Sequence[Row[Any]]
) -> tuple[list[tuple[str, bytes, bytes]], list[str]]:
    """Key, old and new value of each that opens; the keys of those that do not."""
    fresh, unreadable = [], []
    for row in batch:
        key, old = row._mapping[column.key], row._mapping[column.column]
        purpose = column.purpose_of(dict(row._mapping))
        try:
            fresh.append((key, old, seal.seal(seal.open(old, purpose), purpose)))
        except InvalidTag:
            unreadable.append(key)
    return fresh, unreadable


def _write(database: Database, column: SealedColumn, fresh: Sequence[tuple[str, bytes, bytes]]) -> int:
    """Each only where nobody has written meanwhile: what they wrote is newer, and stays."""
    if not fresh:
        return 0
    rows, written = column.rows, 0
    with database.write() as session:
        for key, old, new in fresh:
            same = (rows.c[column.key] == key, column.value == old)
            found = session.execute(
                update(rows).where(*same).values({column.column: new}).returning(rows.c[column.key])
            )
            written += len(found.all())
    return written
