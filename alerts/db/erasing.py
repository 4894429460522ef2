"""What was deleted is also gone from the files, as far as a database can be told to do that."""

import shutil
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import Connection, Engine, text
from sqlalchemy.engine.interfaces import DBAPICursor

SHORT_WAIT = 2_000  # milliseconds: a reader that lasts longer is waited for in the next round
USUAL_WAIT = 30_000
LET_IT_VACUUM = (
    "Run as the owner: GRANT MAINTAIN ON ALL TABLES IN SCHEMA public TO that user; before PostgreSQL 17 make it their "
    "owner."
)

_MAY_NOT_VACUUM = text("""
    SELECT t.relname FROM pg_class t JOIN pg_namespace s ON s.oid = t.relnamespace, pg_database d
    WHERE s.nspname = current_schema() AND t.relname = ANY(:tables) AND d.datname = current_database()
    AND NOT pg_has_role(t.relowner, 'USAGE') AND NOT pg_has_role(d.datdba, 'USAGE')
    AND NOT CASE WHEN current_setting('server_version_num')::int < 170000 THEN false
                 ELSE has_table_privilege(t.oid, 'MAINTAIN') END
    ORDER BY t.relname
""")


def free_bytes(folder: str) -> int:
    """Raises OSError."""
    return shutil.disk_usage(folder).free


def erase_freed(engine: Engine, tables: Sequence[str], *, free: Callable[[str], int] = free_bytes) -> bool:
    """False when somebody still reads or writes: ask again later. Raises OSError, as when the disk is full, or where
    PostgreSQL would pass over tables that its user may not vacuum, and say that it is done.

    SQLite is written anew (secure_delete clears what is freed, but not what moved within a page), and its write-ahead
    log, in which older pages stand, is folded back and cut to nothing. PostgreSQL frees dead rows with VACUUM; their
    bytes are overwritten when the space is used again, and leave its own log with the segments that are recycled. What
    it has noted of a column's commonest values, to plan by, is noted anew.
    """
    if engine.dialect.name == "sqlite":
        return _write_anew(engine, free)
    quote = engine.dialect.identifier_preparer.quote
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if passed_over := find_unerasable(connection, tables):
            raise PermissionError(f"the database's user may not vacuum {', '.join(passed_over)}. {LET_IT_VACUUM}")
        for table in tables:
            connection.exec_driver_sql(f"VACUUM (ANALYZE) {quote(table)}")
    return True


def find_unerasable(connection: Connection, tables: Sequence[str]) -> list[str]:
    """Those of them in which this user of PostgreSQL may erase nothing."""
    return list(connection.execute(_MAY_NOT_VACUUM, {"tables": list(tables)}).scalars())


def _write_anew(engine: Engine, free: Callable[[str], int]) -> bool:
    """On the driver's own connection: neither can run inside the transaction that the engine would begin.

    Its log is cut first. While somebody reads it can not be, and each new writing would make it longer by the whole
    store. Where there is no room for it nothing is written: it is asked again each second, and a disk that is full has
    better to do than to take half a store each time.
    """
    pooled = engine.raw_connection()
    cursor = pooled.cursor()
    try:
        cursor.execute(f"PRAGMA busy_timeout={SHORT_WAIT}")
        if not _cut_log(cursor):
            return False
        _require_room(cursor, free)
        cursor.execute("VACUUM")
        return _cut_log(cursor)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return False  # somebody holds the file for longer
        raise OSError(f"the database could not be written anew: {error}") from error
    finally:
        cursor.execute(f"PRAGMA busy_timeout={USUAL_WAIT}")
        pooled.close()


def _require_room(cursor: DBAPICursor, free: Callable[[str], int]) -> None:
    """SQLite writes what is in use aside, and then as a whole into its log. Raises OSError."""
    total, unused, size = (_ask(cursor, name) for name in ("page_count", "freelist_count", "page_size"))
    cursor.execute("PRAGMA database_list")
    file = next(row[2] for row in cursor.fetchall() if row[1] == "main")
    needed, there = 2 * (total - unused) * size, free(str(Path(file).parent))
    if there < needed:
        raise OSError(
            f"the database could not be written anew: that takes {needed // 1_000_000 + 1} MB on its disk, of which"
            f" {there // 1_000_000} MB are free; make room, what was wiped is erased then"
        )


def _ask(cursor: DBAPICursor, name: str) -> int:
    cursor.execute(f"PRAGMA {name}")
    [(value,)] = cursor.fetchall()
    return int(value)


def _cut_log(cursor: DBAPICursor) -> bool:
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    answer = cursor.fetchone()
    return answer is not None and not answer[0]  # busy, pages in the log, pages folded back
