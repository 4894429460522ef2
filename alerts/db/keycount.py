"""What is under which key: how many sealed values and live digests, and when the last of them runs out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from cryptography.exceptions import InvalidTag
from sqlalchemy import ColumnElement, LargeBinary, case, func, select
from sqlalchemy.orm import Session

from alerts.db.seal import HEADER, NAME_DIGITS, NAMED_DIGITS, UNNAMED, UNNAMED_VERSION, VERSION, Key, key_name
from alerts.db.sealed import DIGESTED, SEALED, DigestColumn, SealedColumn
from alerts.db.session import now, seal_of


@dataclass(frozen=True, slots=True)
class Count:
    """`key`: a name, UNNAMED for what was written before keys had names. `until` (aware UTC): of digests only."""

    kind: str
    key: str
    count: int
    until: datetime | None = None


def count_sealed(session: Session) -> list[Count]:
    return [count for column in SEALED for count in _count_values(session, column)]


def count_digests(session: Session) -> list[Count]:
    """Of those that still let somebody in."""
    return [count for column in DIGESTED for count in _count_digests(session, column)]


def under_older(counts: Sequence[Count], keys: Sequence[Key]) -> list[Count]:
    """Those that the current key does not open or know."""
    return [count for count in counts if count.key != keys[0].name]


def under_unknown(counts: Sequence[Count], keys: Sequence[Key]) -> list[Count]:
    known = {UNNAMED, *(key.name for key in keys)}
    return [count for count in counts if count.key not in known]


def find_unopenable(session: Session) -> list[Count]:
    """Of the sealed values those, by kind and key, of which the one that was tried opens with no known key."""
    return [
        count for column in SEALED for count in _count_values(session, column) if not _opens(session, column, count.key)
    ]


def _opens(session: Session, column: SealedColumn, key: str) -> bool:
    start = UNNAMED_VERSION if key == UNNAMED else VERSION + bytes.fromhex(key)
    row = session.execute(select(column.rows).where(_start_of(column) == start).limit(1)).one()
    try:
        seal_of(session).open(row._mapping[column.column], column.purpose_of(dict(row._mapping)))
    except InvalidTag:
        return False
    return True


def _start_of(column: SealedColumn) -> ColumnElement[bytes]:
    """What tells the key; those of version 1 have their nonce where the others have a name."""
    first = func.substr(column.value, 1, 1, type_=LargeBinary)
    return case((first == UNNAMED_VERSION, first), else_=func.substr(column.value, 1, HEADER, type_=LargeBinary))


def _count_values(session: Session, column: SealedColumn) -> list[Count]:
    query = select(_start_of(column).label("start"), func.count()).select_from(column.rows)
    found = session.execute(query.where(column.value.is_not(None)).group_by("start")).all()
    return [Count(column.kind, key_name(start), number) for start, number in sorted(found)]


def _count_digests(session: Session, column: DigestColumn) -> list[Count]:
    rows = column.rows
    ends, digest = rows.c[column.ends], rows.c[column.column]
    name = case((func.length(digest) == NAMED_DIGITS, func.substr(digest, 1, NAME_DIGITS)), else_=UNNAMED)
    live = select(name.label("key_name"), func.count(), func.max(ends, type_=ends.type)).where(
        ends > now(session) - column.lasts
    )
    if column.unless is not None:
        live = live.where(rows.c[column.unless].is_(None))
    found = session.execute(live.group_by("key_name")).all()
    return [Count(column.kind, key, number, last + column.lasts) for key, number, last in sorted(found)]
