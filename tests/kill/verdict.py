"""What must hold at every look, and at rest: the same as tests/model/world.py asks, of a whole installation."""

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from alerts.alert.models import Alert
from alerts.db import heads
from alerts.db.session import Database, now
from alerts.db.verifying import verify_audit
from alerts.message.queries import messages_of_alert
from alerts.publication.machine import CallKind, PostState, is_complete
from alerts.publication.models import Publication
from alerts.publication.queries import own_copies_of_alert, publications_of_alert
from alerts.resolution.ledger import LedgerState, read_ledger
from tests.kill.installation import Installation
from tests.kill.setting import KINDS, Setting, read_control

# Our own code failed. The stores' absence is no failure of it, and is told by these names.
_CRASH = re.compile(r"(?:deliver|round|record) of \S+(?: \S+)? failed: \w+(?:\((\w+)\))?")
_ABSENCE = frozenset({"OperationalError", "InterfaceError", "AdminShutdown", "CrashShutdown", "CannotConnectNow"})


Seen = Mapping[str, Any]
"""A remote object, as the platforms' control route tells it."""


class Broken(AssertionError):
    """A promise was not kept; one line for each."""


def look(installation: Installation, setting: Setting) -> None:
    """At every look: nothing twice, and none live where a publication is complete. The store is read first:
    what is complete then can not come alive before the platforms are read."""
    try:
        rows = read_rows(installation.database, setting)
    except DBAPIError:
        return  # it is just being restarted
    _raise([*_doubled(installation.journal), *_live_though_complete(setting, rows, _objects(installation))])


def is_as_wanted(rows: Iterable[Publication]) -> bool:
    """Every channel shows what it should, or a named person was asked."""
    return all(_is_settled(row) for row in rows)


def is_over(installation: Installation, setting: Setting, alert_ids: Iterable[str]) -> bool:
    """Of these alerts every copy is accounted for, or named and owned."""
    with installation.database.read() as session:
        ledgers = [read_ledger(session, session.get_one(Alert, alert_id)) for alert_id in alert_ids]
    return all(ledger.state is not LedgerState.OPEN for ledger in ledgers)


def unfinished(database: Database, rows: Iterable[Publication]) -> list[Publication]:
    """Those that somebody holds, or that wait for somebody. A lease that is over binds nobody."""
    at = database.clock()
    return [row for row in rows if row.due_at or (row.lease_until and row.lease_until > at)]


def read_rows(database: Database, setting: Setting) -> list[Publication]:
    with database.read() as session:
        return [row for alert in setting.alerts for row in publications_of_alert(session, alert.id)]


def judge(installation: Installation, setting: Setting) -> None:
    """At rest, every alert ended."""
    rows, objects = read_rows(installation.database, setting), _objects(installation)
    found = [
        *_doubled(installation.journal),
        *_live_though_complete(setting, rows, objects),
        *_unknown(rows, objects),
        *_of_rows(rows),
        *_of_partners(installation.journal, objects),
        *_of_logs([*installation.logs.glob("*.log"), installation.folder / "postgres.log"]),
    ]
    with installation.database.read() as session:
        found += [said for alert in setting.alerts for said in _of_alert(session, alert.id)]
    found += _of_audit(installation)
    found += [f"{row.id} is leased or due at rest" for row in unfinished(installation.database, rows)]
    _raise(found)


def _raise(found: Sequence[str]) -> None:
    if found:
        raise Broken("\n".join(found[:20]))


def read_journal(journal: Path) -> list[Mapping[str, Any]]:
    text = journal.read_text() if journal.exists() else ""
    return [json.loads(line) for line in text.splitlines() if line.endswith("}")]


def _objects(installation: Installation) -> Sequence[Seen]:
    found: Sequence[Seen] = read_control(installation, "posts?all=1")
    return found


def _doubled(journal: Path) -> list[str]:
    return [f"two live posts of one message: {line}" for line in read_journal(journal) if line["what"] == "twice"]


def _live_though_complete(setting: Setting, rows: Iterable[Publication], objects: Iterable[Seen]) -> list[str]:
    complete = {
        (row.channel_id, marker) for row in rows if is_complete(row.standing()) for marker in row.sought_markers()
    }
    return [
        f"{seen['kind']} {seen['id']} ({seen['marker']}) is live, and its publication is complete"
        for seen in objects
        if seen["live"]
        and seen["kind"] != "webhook"
        and (setting.channels[seen["kind"], seen["account"]], seen["marker"]) in complete
    ]


def _unknown(rows: Iterable[Publication], objects: Iterable[Seen]) -> list[str]:
    known = {(row.kind, post.remote_id) for row in rows for post in row.posts}
    posts = [seen for seen in objects if seen["kind"] != "webhook"]
    found = [f"{s['kind']} {s['id']} is in no row" for s in posts if (s["kind"], s["id"]) not in known]
    live = {(row.kind, post.remote_id) for row in rows for post in row.posts if post.state is PostState.LIVE}
    return found + [
        f"{s['kind']} {s['id']} is live at rest" for s in posts if s["live"] and (s["kind"], s["id"]) not in live
    ]


def _is_settled(row: Publication) -> bool:
    if row.want == 0:
        return is_complete(row.standing()) or row.todo is not None
    alive = [post for post in row.posts if post.state is PostState.LIVE]
    return (bool(alive) and row.shown == row.want) or row.todo is not None


def _of_rows(rows: Iterable[Publication]) -> list[str]:
    found = []
    for row in rows:
        if not _is_settled(row):
            found.append(f"{row.kind} {row.id} is neither as wanted nor anybody's to do")
        if row.todo == "publication.crashed":
            found.append(f"{row.kind} {row.id} has a to-do for a crash of ours")
        for call in row.attempts:
            late = row.retracted_at is not None and call.sending_at > row.retracted_at
            if late and call.kind is not CallKind.NEUTRAL:
                found.append(f"{row.kind} {row.id}: {call.kind} begun after the retraction")
            if call.happened and call.kind is CallKind.PUBLISH and not row.posts:
                found.append(f"{row.kind} {row.id}: a call is marked as done without a remote id")
    return found


def _of_alert(session: Session, alert_id: str) -> list[str]:
    """Nothing lost: every message planned, a row for each of its channels, and the ledger closed."""
    alert = session.get_one(Alert, alert_id)
    rows, messages = publications_of_alert(session, alert_id), messages_of_alert(session, alert_id)
    found = [f"message {m.number} of {alert_id} was never planned" for m in messages if m.planned_at is None]
    found += [f"message {m.number} of {alert_id} stopped: {m.stopped}" for m in messages if m.stopped]
    first = {row.channel_id for row in rows if row.number == 1}
    if len(first) != sum(KINDS.values()):
        found.append(f"{alert_id} has {len(first)} publications of its first message")
    state = read_ledger(session, alert).state
    if state is LedgerState.OPEN:
        found.append(f"the ledger of {alert_id} is open")
    left = [copy.path for copy in own_copies_of_alert(session, alert_id) if copy.gone_at is None]
    return found + [f"our own {path} is not proven gone" for path in left]


def _of_audit(installation: Installation) -> list[str]:
    """The chain is whole, and as its heads were signed by two clocks that were killed at it."""
    files = sorted(installation.data.glob("**/*heads*"))
    try:
        verified = verify_audit(installation.database, files)
    except heads.Broken as broken:
        return [f"the audit: {broken.reason}"]
    return [] if verified.heads else ["no head of the audit was signed"]


def _of_partners(journal: Path, objects: Iterable[Seen]) -> list[str]:
    """One id for one event at one partner, however often it came; and the tombstone has the last word."""
    ids: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for line in read_journal(journal):
        if line["what"] == "call" and line["kind"] == "webhook" and line["alert"]:
            ids[line["account"], line["alert"], line["type"], str(line["number"])].add(line["id"])
    found = [
        f"one event came to a partner under several ids: {event} {each}" for event, each in ids.items() if len(each) > 1
    ]
    shown = [seen for seen in objects if seen["kind"] == "webhook" and seen["live"]]
    return found + [f"partner {seen['account']} still shows {seen['id']}" for seen in shown]


def _of_logs(logs: Iterable[Path]) -> list[str]:
    found = []
    for log in sorted(logs):
        for line in log.read_text(errors="replace").splitlines():
            crash = _CRASH.search(line)
            if (crash and crash[1] not in _ABSENCE) or "deadlock detected" in line.lower():
                found.append(f"{log.name}: {line.strip()[:300]}")
    return found


def write_down_rows(installation: Installation, setting: Setting) -> None:
    """Into the logs: every publication that is not settled, with its facts, and every own copy that is not gone."""
    with installation.database.read() as session, (installation.logs / "rows.log").open("w") as log:
        log.write(f"now {now(session).time()}\n")
        for alert in setting.alerts:
            for row in publications_of_alert(session, alert.id):
                if not _is_settled(row) or row.lease_until or (row.due_at and row.due_at <= now(session)):
                    calls = [(c.kind.value, c.revision, f"{c.sending_at:%T.%f}", c.account.value) for c in row.attempts]
                    facts = (row.want, row.shown, row.todo, row.fence, row.urgent, row.due_at, row.lease_until)
                    log.write(f"{row.kind} {row.id} {row.code} {facts} {calls} {[p.state.value for p in row.posts]}\n")
            left = [copy for copy in own_copies_of_alert(session, alert.id) if copy.gone_at is None]
            log.writelines(f"{copy.path} {copy.due_at} {copy.lease_until} {copy.ended_at}\n" for copy in left)
