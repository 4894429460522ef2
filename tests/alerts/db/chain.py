"""A recorded chain with signed heads, and what somebody with the database's password may do to it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from alerts.db.audit import START, AuditEntry, AuditHead, digest_entry, record_audit
from alerts.db.heads import Broken
from alerts.db.session import Database
from alerts.db.signing import HeadKeeper
from alerts.db.verifying import Verdict, verify_audit


def record(database: Database, *subjects: str) -> None:
    """A unit of work for each."""
    for subject in subjects:
        with database.write() as session:
            record_audit(session, "case.read", subject, by="staff_1", details={"of": subject})


def record_signed(database: Database, folder: Path, entries: int = 6) -> HeadKeeper:
    """Every second entry is signed."""
    keeper = HeadKeeper(database, folder)
    for number in range(1, entries + 1):
        record(database, f"case_{number}")
        if number % 2 == 0:
            assert keeper.sign_head()
    return keeper


def verify(database: Database, keeper: HeadKeeper | None = None, *copies: Path) -> Verdict:
    own = [] if keeper is None else [keeper.path]
    return verify_audit(database, [*own, *copies])


def refusal(call: Callable[[], object]) -> tuple[str, dict[str, object]]:
    """The code and the values of what is found broken."""
    with pytest.raises(Broken) as found:
        call()
    return found.value.reason.code, dict(found.value.reason.values)


def change(session: Session) -> None:
    session.execute(update(AuditEntry).where(AuditEntry.position == 3).values(details={"of": "another"}))


def remove(session: Session) -> None:
    session.execute(delete(AuditEntry).where(AuditEntry.position == 3))


def swap(session: Session) -> None:
    for before, after in ((3, 90), (4, 3), (90, 4)):
        session.execute(update(AuditEntry).where(AuditEntry.position == before).values(position=after))


def cut_off(session: Session) -> None:
    """With the head row set to match, so that the chain alone looks whole."""
    session.execute(delete(AuditEntry).where(AuditEntry.position > 3))
    _set_head(session, 3, session.get_one(AuditEntry, 3).digest)


def make_anew(session: Session) -> None:
    """Entry 3 says something else, and every digest from there on is computed again, the head row's too."""
    change(session)
    session.expire_all()
    previous, position = START, 0
    for entry in session.scalars(select(AuditEntry).order_by(AuditEntry.position)).all():
        entry.previous = previous
        entry.digest = digest_entry(entry)
        previous, position = entry.digest, entry.position
    session.flush()
    _set_head(session, position, previous)


def close_gap(session: Session) -> None:
    """Entry 3 is gone, the later ones move up and are chained again."""
    remove(session)
    for position in (4, 5, 6):
        session.execute(update(AuditEntry).where(AuditEntry.position == position).values(position=position - 1))
    session.expire_all()
    previous, position = START, 0
    for entry in session.scalars(select(AuditEntry).order_by(AuditEntry.position)).all():
        entry.previous, entry.digest = previous, ""
        entry.digest = digest_entry(entry)
        previous, position = entry.digest, entry.position
    session.flush()
    _set_head(session, position, previous)


def remove_all(session: Session) -> None:
    session.execute(delete(AuditEntry))
    session.execute(delete(AuditHead))


def _set_head(session: Session, position: int, digest: str) -> None:
    session.execute(update(AuditHead).values(position=position, digest=digest))
