"""Indexes of what is open"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

INDEXES = (
    ("ix_publication_urgent", "publication", "retracted_at", "urgent IS true"),
    ("ix_publication_todo", "publication", "todo_deadline", "todo IS NOT NULL"),
    ("ix_publication_held", "publication", "kind", "held IS true"),
    ("ix_attempt_open", "attempt", "publication_id", "account = 'open'"),
    ("ix_own_copy_ended", "own_copy", "ended_at", "ended_at IS NOT NULL AND gone_at IS NULL"),
    ("ix_post_live", "post", "publication_id", "state = 'live'"),
)


def upgrade() -> None:
    for name, table, column, where in INDEXES:
        op.create_index(
            name,
            table,
            [column],
            unique=False,
            postgresql_where=sa.text(where),
            sqlite_where=sa.text(where.replace("IS true", "IS 1")),
        )
