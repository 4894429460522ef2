"""Bring a store up to date, from an empty one or from any released version."""

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

HERE = Path(__file__).parent


def upgrade_database(engine: Engine) -> None:
    """Run what is missing. Safe to repeat; one process at a time does the work (the database's own lock)."""
    with engine.begin() as connection:
        config = migration_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def is_up_to_date(engine: Engine) -> bool:
    """Whether every migration that this version knows has run. Raises OperationalError when nothing answers."""
    with engine.connect() as connection:
        return set(MigrationContext.configure(connection).get_current_heads()) == newest_revisions()


@cache
def newest_revisions() -> frozenset[str]:
    """Of the migrations that this version brings; they are read once, as /readyz asks every few seconds."""
    return frozenset(ScriptDirectory.from_config(migration_config()).get_heads())


def migration_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(HERE))
    return config
