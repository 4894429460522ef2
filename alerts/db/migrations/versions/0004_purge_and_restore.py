"""Purge with certificates, and a store that knows when it was restored"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "lost_copy",
        sa.Column("alert_id", sa.String(), nullable=False),
        sa.Column("channel_id", sa.String(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("found", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("alert_id", "channel_id", name=op.f("pk_lost_copy")),
    )
    with op.batch_alter_table("lost_copy", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lost_copy_due_at"), ["due_at"], unique=False)

    op.create_table(
        "restore_hold",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tombstones", sa.Integer(), nullable=False),
        sa.Column("newest_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("released_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("released_by", sa.String(), nullable=True),
        sa.Column("reason", sa.String(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_restore_hold")),
    )
    op.create_table(
        "tombstone",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("issued", "ended", "purged", name="tombstonekind", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tombstone")),
        sa.UniqueConstraint("position", name=op.f("uq_tombstone_position")),
    )
    with op.batch_alter_table("tombstone", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_tombstone_subject"), ["subject"], unique=False)

    op.create_table(
        "tombstone_head",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tombstone_head")),
    )
    op.create_table(
        "purge_certificate",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("case_id", sa.String(), nullable=False),
        sa.Column("agency_id", sa.String(), nullable=False),
        sa.Column("alerts", sa.JSON(), nullable=False),
        sa.Column(
            "cause", sa.Enum("ended", "idle", "restored", name="cause", native_enum=False, length=40), nullable=False
        ),
        sa.Column("grace_days", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("completed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("backups_end", sa.Date(), nullable=True),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("digests", sa.JSON(), nullable=False),
        sa.Column("incidents", sa.JSON(), nullable=False),
        sa.Column("audit_position", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["agency_id"], ["agency.id"], name=op.f("fk_purge_certificate_agency_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_purge_certificate")),
        sa.UniqueConstraint("case_id", name=op.f("uq_purge_certificate_case_id")),
    )
    with op.batch_alter_table("case", schema=None) as batch_op:
        batch_op.add_column(sa.Column("hidden_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("purge_due_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.create_index(batch_op.f("ix_case_purge_due_at"), ["purge_due_at"], unique=False)

    with op.batch_alter_table("publication", schema=None) as batch_op:
        batch_op.add_column(sa.Column("doubted_at", sa.DateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column("sought_to", sa.Integer(), nullable=True))

    op.execute('UPDATE "case" SET purge_due_at = created_at')  # old ones are looked at once, and go on from there
