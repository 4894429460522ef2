"""What is due in HOMEWARD_PUBLIC_DIR is written; what has ended is marked again until a GET has proven it gone."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from alerts.db.hold import last_restore
from alerts.db.session import Database, now
from alerts.feed.files import write_again
from alerts.feed.queries import due_files, lock_files, standing_paths
from alerts.publication.queries import unproven_paths
from alerts.web.public.addresses import Show
from alerts.web.public.folder import PublicFolder

LEASE = timedelta(seconds=30)
AGAIN = timedelta(seconds=2)  # after a failure, and while the end of an address is not proven


class Overtaken(Exception):
    """The lease is over: somebody else may be writing, and what was rendered may be of yesterday."""


@dataclass(frozen=True, slots=True)
class _Claimed:
    path: str
    fence: int
    until: datetime


@dataclass(frozen=True, slots=True)
class _Done:
    """`until`: when the clock alone makes the files wrong."""

    gone: bool
    until: datetime | None


def write_public_files(database: Database, show: Show, folder: PublicFolder, *, limit: int = 100) -> int:
    """Write what is due, ends first; returns how many addresses that were. One that fails stops no other.

    The folder is looked through after them: with thousands of alerts that takes seconds, which no end waits for.
    """
    if not folder.is_prepared:
        folder.prepare()
        _write_again(database)
        folder.is_prepared = True
    claimed = _claim(database, limit)
    done: dict[str, _Done] = {}
    failed: list[Exception] = []
    for claim in claimed:
        try:
            done[claim.path] = _write(database, show, folder, claim)
        except Exception as error:
            failed.append(error)
    _record(database, claimed, done)
    try:
        folder.drop_all_but(lambda: _standing(database), _occasion(database))
    except OSError as error:
        failed.append(error)
    if failed:
        raise ExceptionGroup("of the public files", failed)
    return len(claimed)


def _write_again(database: Database) -> None:
    with database.write() as session:
        write_again(session)


def _standing(database: Database) -> Sequence[str]:
    with database.read() as session:
        return standing_paths(session)


def _occasion(database: Database) -> str:
    """Another one after each restore, and each minute: whoever was held up may write a file after its end."""
    with database.read() as session:
        return f"{now(session):%Y-%m-%d %H:%M} {last_restore(session)}"


def _claim(database: Database, limit: int) -> list[_Claimed]:
    with database.write() as session:
        at = now(session)
        claimed = []
        for row in due_files(session, at, limit):
            row.lease_until = at + LEASE
            row.fence += 1
            claimed.append(_Claimed(row.path, row.fence, row.lease_until))
        return claimed


def _write(database: Database, show: Show, folder: PublicFolder, claim: _Claimed) -> _Done:
    """What the store says *now*, whatever the row was due for. Raises Overtaken, OSError and what the store raises."""
    at = database.clock()
    with database.read() as session:
        shelf = show(claim.path, session, at)
    if database.clock() >= claim.until:
        raise Overtaken(claim.path)
    folder.put(claim.path, shelf)
    return _Done(shelf.answers[0].status == 410, shelf.until)


def _record(database: Database, claimed: Sequence[_Claimed], done: dict[str, _Done]) -> None:
    """Whoever was overtaken has it written once more: what they wrote may be older than what stood there."""
    with database.write() as session:
        at = now(session)
        fences = {claim.path: claim.fence for claim in claimed}
        unproven = unproven_paths(session, (path for path, each in done.items() if each.gone))
        for row in lock_files(session, fences):
            if row.fence != fences[row.path]:
                row.due_at = at
                continue
            row.lease_until = None
            row.written_at = at if row.path in done else row.written_at
            row.due_at = _due_again(done.get(row.path), row.path in unproven, at)


def _due_again(done: _Done | None, unproven: bool, at: datetime) -> datetime | None:
    if done is None or unproven:
        return at + AGAIN
    return done.until
