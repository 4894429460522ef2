"""What whoever has a poster may ask by, for ever: its check code, and the digest of its bytes"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.add_column(sa.Column("code", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_message_code"), ["code"], unique=False)
    with op.batch_alter_table("own_copy", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sha256", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_own_copy_sha256"), ["sha256"], unique=False)
    op.execute("UPDATE message SET code = (SELECT a.code FROM alert a WHERE a.id = message.alert_id)")
