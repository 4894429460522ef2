"""Is the audit what it was? One walk over the chain, side by side with every signed head; nothing is held in memory."""

import heapq
import itertools
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import select
from sqlalchemy.orm import Session

from alerts.db.audit import START, AuditEntry, digest_entry, head_of
from alerts.db.heads import Broken, SignedHead, Succession, Unreadable, close_trust, public_key, read_lines
from alerts.db.session import Database
from geo.reasons import Value

_BATCH = 1000
_MOST_OF_A_LINE = 10_000_000  # bytes; what is longer is read in pieces, and is no line of ours


@dataclass(slots=True)
class Verdict:
    """What was found whole: `entries` of the chain, its end, and the signed `heads` that it agrees with."""

    entries: int = 0
    digest: str = START
    heads: int = 0
    last_head: SignedHead | None = None
    unreadable: int = 0  # lines of the files
    keys: set[str] = field(default_factory=set)  # that signed


@dataclass(frozen=True, slots=True)
class HeadFile:
    """An open file of signed heads, read up to `size`: what is appended meanwhile is newer than what is compared."""

    path: Path
    file: BinaryIO
    size: int

    def lines(self) -> Iterator[bytes]:
        self.file.seek(0)
        left = self.size
        while line := self.file.readline(_MOST_OF_A_LINE):
            left -= len(line)
            yield line if left >= 0 else line[:left]
            if left <= 0:
                return


def verify_audit(database: Database, paths: Sequence[Path] = (), trusted: Iterable[str] | None = None) -> Verdict:
    """The chain in the database, its head row, and all signed heads in the files.

    `trusted`: public keys; None: those that the service's own secrets make. Raises Broken, OSError.
    """
    keys = trusted if trusted is not None else own_keys(database)
    with ExitStack() as stack:
        files = open_heads(stack, paths)  # before the transaction, so that each head is of an entry which that sees
        with database.read() as session:
            see_one_moment(session)
            verdict = verify_chain(walk_entries(session), files, keys)
            kept = head_of(session)
    if kept != (verdict.entries, verdict.digest):
        raise Broken("audit.end_differs", {"entries": verdict.entries, "position": kept[0]})
    return verdict


def own_keys(database: Database) -> list[str]:
    """The public keys that the service's own secrets make."""
    return [public_key(key.signer) for key in database.seal.keys]


def verify_chain(entries: Iterable[AuditEntry], files: Sequence[HeadFile], trusted: Iterable[str]) -> Verdict:
    """Raises Broken at the first place where the chain is not whole, or not as it was signed."""
    verdict = Verdict()
    heads = heapq.merge(*read_heads(files, trusted, verdict), key=lambda head: head.position)
    awaited = next(heads, None)
    for entry in itertools.chain([None], entries):  # None: before the first one, where an empty chain ends
        if entry is not None:
            _follow(verdict, entry)
        while awaited is not None and awaited.position <= verdict.entries:
            _agree(verdict, awaited)
            awaited = next(heads, None)
    if awaited is not None:
        raise Broken(
            "audit.cut_off",
            {"entries": verdict.entries, "position": awaited.position, "at": say_time(awaited.at)},
        )
    return verdict


def walk_entries(session: Session, *, after: int = 0, until: int | None = None) -> Iterator[AuditEntry]:
    """In order, a batch at a time."""
    query = select(AuditEntry).order_by(AuditEntry.position).limit(_BATCH)
    if until is not None:
        query = query.where(AuditEntry.position <= until)
    while batch := session.scalars(query.where(AuditEntry.position > after)).all():
        yield from batch
        after = batch[-1].position


def open_heads(stack: ExitStack, paths: Sequence[Path]) -> list[HeadFile]:
    """Raises OSError."""
    files = [(path, stack.enter_context(path.open("rb"))) for path in paths]
    return [HeadFile(path, file, path.stat().st_size) for path, file in files]


def read_heads(files: Sequence[HeadFile], trusted: Iterable[str], verdict: Verdict) -> list[Iterator[SignedHead]]:
    """Of each file in order; counts what it meets. Raises Broken for a head that is forged or of a foreign key."""
    ties = [line for file in files for _, line in read_lines(file.lines()) if isinstance(line, Succession)]
    known = close_trust(trusted, ties)
    return [_read_file(file, known, verdict) for file in files]


def say_time(at: datetime) -> str:
    return at.isoformat(sep=" ", timespec="seconds").replace("+00:00", " UTC")


def follows(entry: AuditEntry, position: int, digest: str) -> bool:
    """Whether it is whole, and the next after what ends so."""
    return entry.position == position + 1 and entry.previous == digest and entry.digest == digest_entry(entry)


def _read_file(file: HeadFile, known: frozenset[str], verdict: Verdict) -> Iterator[SignedHead]:
    before: SignedHead | None = None
    for number, line in read_lines(file.lines()):
        if isinstance(line, Unreadable):
            verdict.unreadable += 1
        if not isinstance(line, SignedHead):
            continue
        if line.key not in known:
            raise Broken("audit.foreign_key", {"line": number, "file": file.path.name, "key": line.key})
        if before is not None and line.position < before.position:
            raise _went_back(before, line)
        before = line
        yield line


def _follow(verdict: Verdict, entry: AuditEntry) -> None:
    if not follows(entry, verdict.entries, verdict.digest):
        since = verdict.last_head
        position = verdict.entries + 1
        if since is None:
            raise Broken("audit.broken", {"position": position})
        agreed: dict[str, Value] = {"agreed": since.position, "at": say_time(since.at)}
        raise Broken("audit.broken_since", {"position": position, **agreed})
    verdict.entries, verdict.digest = entry.position, entry.digest


def _went_back(before: SignedHead, head: SignedHead) -> Broken:
    earlier: dict[str, Value] = {"earlier": before.position, "before": say_time(before.at)}
    return Broken("audit.went_back", {"position": head.position, "at": say_time(head.at), **earlier})


def _agree(verdict: Verdict, head: SignedHead) -> None:
    if head.position != verdict.entries or head.digest != verdict.digest:
        raise Broken("audit.not_as_signed", {"position": head.position, "at": say_time(head.at)})
    verdict.heads += 1
    verdict.last_head = head
    verdict.keys.add(head.key)


def see_one_moment(session: Session) -> None:
    """The whole walk and the head row as they were at once; SQLite's transactions are so anyhow."""
    if session.get_bind().dialect.name == "postgresql":
        session.connection(execution_options={"isolation_level": "REPEATABLE READ"})
