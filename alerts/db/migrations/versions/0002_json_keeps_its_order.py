"""JSON keeps the order in which it was written: `jsonb` sorts the keys, and the first language of a map is its own"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    connection = op.get_bind()
    if connection.dialect.name != "postgresql":
        return
    inspector = sa.inspect(connection)
    for table in inspector.get_table_names():
        for column in inspector.get_columns(table):
            if isinstance(column["type"], JSONB):
                name = column["name"]
                op.alter_column(table, name, type_=sa.JSON(), postgresql_using=f'"{name}"::json')
