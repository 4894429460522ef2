"""The store as migrations make it is the store that the models mean."""

import importlib
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

import alerts
from alerts.db.base import Base
from alerts.db.migrations.upgrade import upgrade_database


def load_models() -> None:
    for path in Path(alerts.__file__).parent.glob("*/*.py"):
        if path.stem in {"models", "audit", "blobs"}:
            importlib.import_module(f"alerts.{path.parent.name}.{path.stem}")


class TestUpgrade:
    def test_from_nothing_leaves_no_difference_to_the_models(self, tmp_path: Path) -> None:
        load_models()
        engine = create_engine(f"sqlite:///{tmp_path / 'new.db'}")
        upgrade_database(engine)
        with engine.connect() as connection:
            context = MigrationContext.configure(connection, opts={"compare_server_default": True})
            assert compare_metadata(context, Base.metadata) == []
        engine.dispose()

    def test_is_safe_to_repeat(self, tmp_path: Path) -> None:
        engine = create_engine(f"sqlite:///{tmp_path / 'new.db'}")
        upgrade_database(engine)
        upgrade_database(engine)
        with engine.connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM alembic_version")).scalar_one() == 1
        engine.dispose()

    def test_keeps_the_checks_that_stand_in_the_models(self, tmp_path: Path) -> None:
        load_models()
        engine = create_engine(f"sqlite:///{tmp_path / 'new.db'}")
        upgrade_database(engine)
        with engine.connect() as connection:
            made = " ".join(connection.execute(text("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")).scalars())
        engine.dispose()
        checks = [c.name for table in Base.metadata.tables.values() for c in table.constraints if c.name]
        assert len(checks) > 40
        assert [name for name in checks if str(name).startswith("ck_") and str(name) not in made] == []
