"""The store as migrations make it is the store that the models mean, on both kinds."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, create_engine, text

from alerts.db.base import Base
from alerts.db.migrations.upgrade import upgrade_database
from tests.stores import Stores, load_models
from tests.waiting import wait_until

CHECKS = {
    "sqlite": "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL",
    "postgresql": "SELECT conname FROM pg_constraint",
}


@pytest.fixture
def engine(stores: Stores, tmp_path: Path) -> Iterator[Engine]:
    """Of a store without a table."""
    load_models()
    url = stores.empty(tmp_path)
    opened = create_engine(url)
    yield opened
    opened.dispose()
    stores.drop(url)


def upgrade(url: str) -> None:
    opened = create_engine(url)
    upgrade_database(opened)
    opened.dispose()


def count_waiting(engine: Engine) -> int:
    with engine.connect() as connection:
        waiting = (
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"
        )
        return int(connection.execute(text(waiting)).scalar_one())


class TestUpgrade:
    def test_from_nothing_leaves_no_difference_to_the_models(self, engine: Engine) -> None:
        upgrade_database(engine)
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_server_default": True})
            assert compare_metadata(context, Base.metadata) == []

    def test_is_safe_to_repeat(self, engine: Engine) -> None:
        upgrade_database(engine)
        upgrade_database(engine)
        with engine.connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM alembic_version")).scalar_one() == 1

    @pytest.mark.parametrize("stores", ["postgresql"], indirect=True)
    def test_by_two_machines_at_once_is_done_by_one(self, engine: Engine) -> None:
        url = engine.url.render_as_string(hide_password=False)
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY)"))
        with ProcessPoolExecutor(2, get_context("spawn")) as machines:
            with engine.begin() as holding:  # both stand at the question of how far it is
                holding.execute(text("LOCK TABLE alembic_version"))
                done = [machines.submit(upgrade, url) for _ in range(2)]
                wait_until(lambda: count_waiting(engine) == 2, "both wait")
            assert [each.exception() for each in done] == [None, None]

    def test_keeps_the_checks_that_stand_in_the_models(self, engine: Engine) -> None:
        upgrade_database(engine)
        with engine.connect() as connection:
            made = " ".join(connection.execute(text(CHECKS[engine.dialect.name])).scalars())
        checks = [c.name for table in Base.metadata.tables.values() for c in table.constraints if c.name]
        assert len(checks) > 40
        assert [name for name in checks if str(name).startswith("ck_") and str(name) not in made] == []
