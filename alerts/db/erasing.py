"""What was deleted is also gone from the files, as far as a database can be told to do that."""

import sqlite3
from collections.abc import Sequence

from sqlalchemy import Engine

SHORT_WAIT = 2_000  # milliseconds: a reader that lasts longer is waited for in the next round
USUAL_WAIT = 30_000


def erase_freed(engine: Engine, tables: Sequence[str]) -> bool:
    """False when somebody still reads or writes: ask again later.

    SQLite is written anew (secure_delete clears what is freed, but not what moved within a page), and its write-ahead
    log, in which older pages stand, is folded back and cut to nothing. PostgreSQL frees dead rows with VACUUM; their
    bytes are overwritten when the space is used again, and leave its own log with the segments that are recycled.
    """
    if engine.dialect.name == "sqlite":
        return _write_anew(engine)
    quote = engine.dialect.identifier_preparer.quote
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        for table in tables:
            connection.exec_driver_sql(f"VACUUM {quote(table)}")
    return True


def _write_anew(engine: Engine) -> bool:
    """On the driver's own connection: neither can run inside the transaction that the engine would begin."""
    pooled = engine.raw_connection()
    cursor = pooled.cursor()
    try:
        cursor.execute(f"PRAGMA busy_timeout={SHORT_WAIT}")
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        answer = cursor.fetchone()
        return answer is not None and not answer[0]  # busy, pages in the log, pages folded back
    except sqlite3.OperationalError:  # somebody holds the file for longer
        return False
    finally:
        cursor.execute(f"PRAGMA busy_timeout={USUAL_WAIT}")
        pooled.close()
