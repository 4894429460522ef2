"""Who declared removal before any tombstone left is told of the end: until now nobody was at work on it"""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    owe_the_end(op.get_bind())


def owe_the_end(connection: sa.Connection) -> None:
    names = ("id", "want", "due_at", "retracted_at", "urgent")
    publication = sa.table("publication", *(sa.column(name) for name in names))
    post = sa.table("post", sa.column("publication_id"), sa.column("state"))
    attempt = sa.table("attempt", sa.column("publication_id"), sa.column("kind"))
    row = publication.c
    declared = sa.exists().where(post.c.publication_id == row.id, post.c.state == "declared")
    told = sa.exists().where(attempt.c.publication_id == row.id, attempt.c.kind == "neutral")
    idle = sa.and_(row.want == 0, row.due_at.is_(None), row.retracted_at.is_not(None))
    owed = sa.update(publication).where(idle, declared, ~told)
    connection.execute(owed.values(due_at=row.retracted_at, urgent=sa.true()))
