"""What is not in the keep-list goes: table by table, each in its own transaction, and the same again if stopped."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from sqlalchemy import Table, update
from sqlalchemy.orm import Session

from alerts.db.base import Base
from alerts.db.blobs import blob_digests, delete_blobs, lock_blobs
from alerts.db.session import Database
from alerts.feed.fragments import drop_fragments
from alerts.feed.models import CapDocument
from alerts.publication.models import Post
from alerts.resolution import queries
from alerts.resolution.keeplist import OF_A_CASE, SameAs


def wiped_tables() -> tuple[str, ...]:
    """Whose freed bytes are to be erased afterwards."""
    changed = [name for name, rule in OF_A_CASE.items() if _wiped_columns(name) or rule.trim]
    return (*changed, "cap_document", "feed_fragment", "post", "blob")


def wipe_rows(database: Database, case_id: str) -> Iterator[str]:
    """Names what is wiped after each commit. Pictures last: by then nothing of the case refers to them."""
    for name in OF_A_CASE:
        with database.write() as session:
            _wipe_table(session, name, case_id)
        yield name
    with database.write() as session:
        _empty_documents(session, case_id)
    yield "cap_document"
    with database.write() as session:
        cut_links(session, case_id)
    yield "post"
    with database.write() as session:
        drop_unreferred(session)
    yield "blob"


def drop_unreferred(session: Session) -> int:
    """Pictures that nothing refers to any more, also those of submissions that were edited since."""
    found = lock_blobs(session, blob_digests(session) - queries.referred_blobs(session))
    return delete_blobs(session, found - queries.referred_blobs(session))


def cut_links(session: Session, case_id: str) -> None:
    """Of copies that are over."""
    session.execute(update(Post).where(queries.ended_posts(case_id)).values(url=None))


def find_unwiped(session: Session, case_id: str, pictures: AbstractSet[str]) -> list[str]:
    """`table.column` of everything that is still there; empty once the purge is complete.

    `pictures`: digests of those that must be gone, unless another case shows the same.
    """
    found = [place for name in OF_A_CASE for place in _unwiped_of_table(session, name, case_id)]
    found += ["feed_fragment.body"] * queries.count_told_fragments(session, case_id)
    found += ["cap_document.body"] * queries.count_told_documents(session, case_id)
    if there := pictures & blob_digests(session):
        found += ["blob.sealed"] * len(there - queries.referred_blobs(session))
    return found + ["post.url"] * queries.count_ended_links(session, case_id)


def _wipe_table(session: Session, name: str, case_id: str) -> None:
    table, rule = Base.metadata.tables[name], OF_A_CASE[name]
    blanks = _blanks(table)
    if blanks:
        session.execute(update(table).where(queries.of_case(table, case_id)).values(blanks))
    for column, trim in rule.trim.items():
        for row in queries.columns_of_case(session, table, [column], case_id):
            key, value = row[:-1], row[-1]
            trimmed = trim(value)
            if trimmed != value:
                session.execute(update(table).where(*_is_row(table, key)).values({column: trimmed}))


def _empty_documents(session: Session, case_id: str) -> None:
    session.execute(update(CapDocument).where(queries.told_documents(case_id)).values(body=None))
    drop_fragments(session, queries.told_messages(session, case_id))


def _unwiped_of_table(session: Session, name: str, case_id: str) -> Iterator[str]:
    table, rule = Base.metadata.tables[name], OF_A_CASE[name]
    blanks, keys = _blanks(table), len(table.primary_key.columns)
    columns = [*blanks, *rule.trim]
    for row in queries.columns_of_case(session, table, columns, case_id):
        values = dict(zip(columns, row[keys:], strict=True))
        for column, value in values.items():
            wanted = rule.trim[column](value) if column in rule.trim else rule.blank.get(column)
            same = row[0] if isinstance(wanted, SameAs) else wanted
            if value != same:
                yield f"{name}.{column}"


def _blanks(table: Table) -> Mapping[str, Any]:
    rule = OF_A_CASE[table.name]
    blanks = {column: rule.blank.get(column) for column in _wiped_columns(table.name)}
    return {name: table.c[value.column] if isinstance(value, SameAs) else value for name, value in blanks.items()}


def _wiped_columns(name: str) -> list[str]:
    rule = OF_A_CASE[name]
    return [column.name for column in Base.metadata.tables[name].c if column.name not in rule.keep | rule.trim.keys()]


def _is_row(table: Table, key: Sequence[Any]) -> list[Any]:
    return [column == value for column, value in zip(table.primary_key.columns, key, strict=True)]
