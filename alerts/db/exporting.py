"""The audit in one file, with its head signed: to be checked anywhere, without the database and without a secret."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import IO

from alerts.db.audit import START, AuditEntry, head_of
from alerts.db.heads import ENTRY_START, Broken, SignedHead, read_lines, write_head, write_succession
from alerts.db.session import Database
from alerts.db.verifying import Verdict, follows, open_heads, see_one_moment, verify_chain, walk_entries


def export_audit(database: Database, out: IO[bytes]) -> int:
    """Every entry as a line, then the keys and the signed head; returns how many entries. Raises Broken, OSError."""
    position, digest = 0, START
    with database.read() as session:
        see_one_moment(session)
        for entry in walk_entries(session):
            if not follows(entry, position, digest):
                raise Broken("audit.broken", {"position": position + 1})
            out.write(_write_entry(entry))
            position, digest = entry.position, entry.digest
        if (kept := head_of(session)) != (position, digest):
            raise Broken("audit.end_differs", {"entries": position, "position": kept[0]})
    at, (current, *older) = database.clock(), database.seal.keys
    for key in older:
        out.write(write_succession(key.signer, current.signer, at))
    out.write(write_head(current.signer, position, digest, at))
    return position


def verify_export(path: Path, heads: Sequence[Path] = (), trusted: Iterable[str] = ()) -> Verdict:
    """The chain in an export against its own signed head, and against heads that were kept elsewhere.

    A head must be of its last entry: who lacks the key can chain entries to it, and sign none. Without `trusted` keys
    its own are believed: then only accidents show. Raises Broken, OSError.
    """
    with ExitStack() as stack:
        entries, export, *others = open_heads(stack, [path, path, *heads])  # twice: both are walked side by side
        signed_by = {line.key for _, line in read_lines(export.lines()) if isinstance(line, SignedHead)}
        if not signed_by:
            raise Broken("audit.export_unsigned")
        verdict = verify_chain(_read_entries(entries.lines()), [export, *others], set(trusted) or signed_by)
    signed = 0 if verdict.last_head is None else verdict.last_head.position
    if signed != verdict.entries:
        raise Broken("audit.end_unsigned", {"entries": verdict.entries, "position": signed})
    return verdict


def _write_entry(entry: AuditEntry) -> bytes:
    told = {
        "position": entry.position,
        "at": entry.at.isoformat(timespec="microseconds"),
        "actor": entry.actor,
        "action": entry.action,
        "subject": entry.subject,
        "details": entry.details,
        "previous": entry.previous,
        "digest": entry.digest,
    }
    return ENTRY_START + json.dumps(told, ensure_ascii=True, separators=(",", ":"))[1:].encode() + b"\n"


def _read_entries(lines: Iterable[bytes]) -> Iterator[AuditEntry]:
    position = 0
    for line in lines:
        if not line.startswith(ENTRY_START):
            continue
        try:
            told = json.loads(line)
            del told["kind"]
            entry = AuditEntry(**{**told, "at": datetime.fromisoformat(told["at"])})
            position = int(entry.position)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
            raise Broken("audit.broken", {"position": position + 1}) from None
        yield entry
