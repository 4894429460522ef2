"""Passkeys and code apps, sessions and tokens that can be named, and links in two halves"""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

FACTORS = ("link", "code", "passkey")


def upgrade() -> None:
    op.create_table(
        "passkey",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("credential", sa.String(), nullable=False),
        sa.Column("public_key", sa.LargeBinary(), nullable=False),
        sa.Column("uses", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_passkey_staff_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passkey")),
        sa.UniqueConstraint("credential", name=op.f("uq_passkey_credential")),
    )
    op.create_index(op.f("ix_passkey_staff_id"), "passkey", ["staff_id"], unique=False)
    op.create_table(
        "code_app",
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("sealed_secret", sa.LargeBinary(), nullable=False),
        sa.Column("last_step", sa.Integer(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_code_app_staff_id")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_code_app")),
    )
    op.create_table(
        "used_challenge",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_used_challenge")),
    )
    with op.batch_alter_table("pending_action", schema=None) as batch_op:
        batch_op.add_column(sa.Column("sealed_code", sa.LargeBinary(), nullable=True))
    _make_sessions_afresh()
    _name_tokens()


def _make_sessions_afresh() -> None:
    """Whoever is signed in by a link alone signs in again, with a second factor."""
    op.drop_table("sign_in")
    op.create_table(
        "sign_in",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("staff_id", sa.String(), nullable=False),
        sa.Column("signed_in_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("proven_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("factor", sa.Enum(*FACTORS, name="factor", native_enum=False, length=40), nullable=False),
        sa.Column("browser", sa.String(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_sign_in_staff_id")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_sign_in")),
        sa.UniqueConstraint("id", name=op.f("uq_sign_in_id")),
    )
    op.create_index(op.f("ix_sign_in_staff_id"), "sign_in", ["staff_id"], unique=False)


def _name_tokens() -> None:
    with op.batch_alter_table("api_token", schema=None) as batch_op:
        batch_op.add_column(sa.Column("id", sa.String(), nullable=True))
        batch_op.add_column(sa.Column("name", sa.String(), nullable=True))
        batch_op.create_index(batch_op.f("ix_api_token_staff_id"), ["staff_id"], unique=False)
    token = sa.table("api_token", sa.column("digest", sa.String()), sa.column("id", sa.String()))
    for digest in op.get_bind().scalars(sa.select(token.c.digest)).all():
        op.execute(token.update().where(token.c.digest == digest).values(id=f"token_{secrets.token_hex(10)}"))
    with op.batch_alter_table("api_token", schema=None) as batch_op:
        batch_op.alter_column("id", existing_type=sa.String(), nullable=False)
        batch_op.create_unique_constraint(batch_op.f("uq_api_token_id"), ["id"])
