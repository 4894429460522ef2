"""Links that are asked for by e-mail"""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("sign_in_link", schema=None) as batch_op:
        batch_op.add_column(sa.Column("mailed", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("sign_in_link", schema=None) as batch_op:
        batch_op.alter_column("mailed", existing_type=sa.Boolean(), existing_nullable=False, server_default=None)
    op.create_table(
        "asked_link",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sealed_email", sa.LargeBinary(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lease_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fence", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_asked_link")),
    )
    op.create_index(op.f("ix_asked_link_due_at"), "asked_link", ["due_at"], unique=False)
