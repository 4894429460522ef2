"""Why a publication waits, and partners' addresses that do not answer"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("publication", schema=None) as batch_op:
        batch_op.add_column(sa.Column("retry_why", sa.String(), nullable=True))
    with op.batch_alter_table("channel", schema=None) as batch_op:
        batch_op.add_column(sa.Column("failures", sa.Integer(), nullable=False, server_default="0"))
        batch_op.add_column(sa.Column("failing_since", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("parked_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("parked_why", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("probe_at", sa.DateTime(timezone=True), nullable=True))
    with op.batch_alter_table("channel", schema=None) as batch_op:
        batch_op.alter_column("failures", server_default=None, existing_type=sa.Integer(), existing_nullable=False)
