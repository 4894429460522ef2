"""An index of the looks that were refused"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

WHERE = "action = 'look.refused'"


def upgrade() -> None:
    op.create_index(
        "ix_audit_entry_refused",
        "audit_entry",
        ["position"],
        unique=False,
        postgresql_where=sa.text(WHERE),
        sqlite_where=sa.text(WHERE),
    )
