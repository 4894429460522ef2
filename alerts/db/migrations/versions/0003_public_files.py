"""Public addresses that also stand as files: rows that are due"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "public_file",
        sa.Column("path", sa.String(), nullable=False),
        sa.Column("alert_id", sa.String(), nullable=True),
        sa.Column("over", sa.Boolean(), nullable=False),
        sa.Column("written_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("path", name=op.f("pk_public_file")),
    )
    with op.batch_alter_table("public_file", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_public_file_alert_id"), ["alert_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_public_file_due_at"), ["due_at"], unique=False)
