"""The entries of the feeds are kept, each written once; what is asked each second goes by an index"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "feed_fragment",
        sa.Column("message_id", sa.String(), nullable=False),
        sa.Column("media_type", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["message_id"], ["message.id"], name=op.f("fk_feed_fragment_message_id")),
        sa.PrimaryKeyConstraint("message_id", "media_type", name=op.f("pk_feed_fragment")),
    )
    for table, column in (
        ("event", "at"),
        ("event", "expires"),
        ("cap_document", "successor"),
        ("message", "planned_at"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_message_planned_at"), "message")
    op.drop_index(op.f("ix_cap_document_successor"), "cap_document")
    op.drop_index(op.f("ix_event_expires"), "event")
    op.drop_index(op.f("ix_event_at"), "event")
    op.drop_table("feed_fragment")
