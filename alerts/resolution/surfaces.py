"""Our own copies, proven gone: a GET of each public address, as anybody would make it."""

import hashlib
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy.orm import Session

from alerts.db.session import Database, now, tell_after_commit
from alerts.feed.reading import feed_states
from alerts.publication.machine import Timings
from alerts.publication.models import CopyKind, OwnCopy
from alerts.publication.queries import due_own_copies
from alerts.telemetry.logs import open_log
from alerts.telemetry.measures import GONE_SECONDS

_log = open_log("homeward.work")

_SOON, _RETRY = timedelta(milliseconds=250), timedelta(seconds=2)
_JUST_ENDED = timedelta(seconds=10)  # files and other processes follow within a second of the end
_AT_ONCE, _BATCH = 5, 100  # looks of one round, a `_SOON` apart; copies of one look
OK, GONE = 200, 410


@dataclass(frozen=True, slots=True)
class Answer:
    """What a GET brought; `status` 0 when nothing answered."""

    status: int
    media_type: str = ""
    body: bytes = b""


Fetch = Callable[[str], Answer]


@dataclass(frozen=True, slots=True)
class _Claimed:
    id: str
    fence: int
    kind: CopyKind
    path: str


def verify_own_copies(
    database: Database, timings: Timings, fetch: Fetch, *, wait: Callable[[float], None] = time.sleep
) -> int:
    """Read the copies that must be gone; returns how many were proven so.

    What is still there is read again while its end is a second old, as no sweep is as fast as the files and processes
    that follow an end; later it is due again.
    """
    done = 0
    for _ in range(_AT_ONCE):
        claimed, gone = _verify(database, timings, fetch)
        done += gone
        if gone == claimed:
            break
        wait(_SOON.total_seconds())
    return done


def _verify(database: Database, timings: Timings, fetch: Fetch) -> tuple[int, int]:
    """How many were claimed, and how many of them are gone.

    Of a slow site only what can be read while the lease holds: two who read it would else take all from each other, and
    neither prove anything.
    """
    claimed, began = _claim(database, timings, _BATCH), database.clock()
    seen: dict[str, Answer] = {}
    proofs: dict[str, Mapping[str, object] | None] = {}
    for copy in claimed:
        if database.clock() - began > timings.lease / 2:
            break
        address, _, identifier = copy.path.partition("#")
        if address not in seen:
            seen[address] = fetch(address)
        proofs[copy.id] = _proof(copy.kind, identifier, seen[address])
    return len(claimed), _record(database, claimed, proofs)


def _claim(database: Database, timings: Timings, limit: int) -> list[_Claimed]:
    with database.write() as session:
        at = now(session)
        claimed = []
        for row in due_own_copies(session, at, limit):
            row.lease_until = at + timings.lease
            row.fence += 1
            claimed.append(_Claimed(row.id, row.fence, row.kind, row.path))
        return claimed


def _proof(kind: CopyKind, identifier: str, answer: Answer) -> Mapping[str, object] | None:
    """None while the copy is still there, or nothing can be concluded."""
    digest = hashlib.sha256(answer.body).hexdigest()
    if kind is not CopyKind.FEED:
        return {"status": answer.status, "sha256": digest} if answer.status == GONE else None
    try:
        states = feed_states(answer.body, answer.media_type) if answer.status == OK else None
    except ValueError:  # not a feed: something stands between us and our own page
        states = None
    if states is None or states.get(identifier) == "live":
        return None
    return {"status": answer.status, "entry": "retracted", "sha256": digest}


def _record(database: Database, claimed: list[_Claimed], proofs: Mapping[str, Mapping[str, object] | None]) -> int:
    done = 0
    with database.write() as session:
        at = now(session)
        for copy in claimed:
            row = session.get_one(OwnCopy, copy.id)
            if row.fence != copy.fence:
                continue
            row.lease_until = None
            if copy.id in proofs:
                done += _note(session, row, proofs[copy.id], at)
    return done


def _note(session: Session, row: OwnCopy, proof: Mapping[str, object] | None, at: datetime) -> int:
    if proof is None:
        just_ended = row.ended_at is not None and at - row.ended_at < _JUST_ENDED
        row.due_at = at + (_SOON if just_ended else _RETRY)
        return 0
    row.due_at, row.gone_at = None, at
    row.proof = {**proof, "at": at.isoformat()}
    seconds = (at - (row.ended_at or at)).total_seconds()
    tell_after_commit(session, partial(GONE_SECONDS.labels("own").observe, seconds))
    ids = {"alert": row.alert_id, "message": row.message_id, "kind": row.kind.value}
    tell_after_commit(session, partial(_log.debug, "proven gone", **ids, seconds=round(seconds, 3)))
    return 1
