"""How Alembic runs: on the connection that `upgrade_database` hands over."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import JSON

from alerts.db.base import Base
from alerts.db.types import ModelJson, UtcDateTime


def render_item(kind: str, item: Any, autogen: Any) -> str | Literal[False]:
    """A migration names the database's types, not ours: it must still run when ours have changed."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, ModelJson | JSON):
        return "sa.JSON()"
    return False


connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, render_as_batch=True, render_item=render_item)
with context.begin_transaction():
    context.run_migrations()
