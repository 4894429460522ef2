"""Bring a store up to date, from an empty one or from any released version."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, text

HERE = Path(__file__).parent
_LOCK = 0x484F4D45  # of PostgreSQL's advisory locks, ours


def upgrade_database(engine: Engine) -> None:
    """Run what is missing. Safe to repeat; one process at a time does the work (the database's own lock)."""
    with engine.begin() as connection:
        if connection.dialect.name == "postgresql":  # SQLite's transaction holds the whole file
            connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": _LOCK})
        config = migration_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def is_up_to_date(engine: Engine) -> bool:
    """Whether every migration that this version knows has run. Raises OperationalError when nothing answers."""
    return revisions_of(engine) == newest_revisions()


def is_newer(engine: Engine) -> bool:
    """Whether a later version has brought it up to date, of which this one knows nothing. Raises OperationalError."""
    known = {script.revision for script in ScriptDirectory.from_config(migration_config()).walk_revisions()}
    return not revisions_of(engine) <= known


def revisions_of(engine: Engine) -> frozenset[str]:
    """The last migrations that have run; none in an empty store."""
    with engine.connect() as connection:
        return frozenset(MigrationContext.configure(connection).get_current_heads())


@cache
def newest_revisions() -> frozenset[str]:
    """Of the migrations that this version brings; they are read once, as /readyz asks every few seconds."""
    return frozenset(ScriptDirectory.from_config(migration_config()).get_heads())


def migration_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE))
    return config
