"""Where channels reach, packed for an index, and a stamp that tells when it has changed"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("agency", schema=None) as batch_op:
        batch_op.add_column(sa.Column("coverage_stamp", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("agency", schema=None) as batch_op:
        batch_op.alter_column("coverage_stamp", server_default=None, existing_type=sa.String(), existing_nullable=False)
    with op.batch_alter_table("channel", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ground", sa.LargeBinary(), nullable=True))
