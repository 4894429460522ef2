"""Whose a post is: with another account's token nothing is proven of it"""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("post", schema=None) as batch_op:
        batch_op.add_column(sa.Column("account", sa.String(), nullable=True))
    tell_pages(op.get_bind())


def tell_pages(connection: sa.Connection) -> None:
    """The id of a post on Facebook begins with its Page's; the photo beside it is the same Page's."""
    post = sa.table("post", *(sa.column(name) for name in ("publication_id", "copy", "remote_id", "account")))
    publication = sa.table("publication", sa.column("id"), sa.column("kind"))
    facebook = sa.select(publication.c.id).where(publication.c.kind == "facebook")
    told = sa.select(post).where(post.c.publication_id.in_(facebook), post.c.remote_id.like("%\\_%", escape="\\"))
    for row in connection.execute(told).all():
        mates = (post.c.publication_id == row.publication_id, post.c.copy == row.copy)
        connection.execute(sa.update(post).where(*mates).values(account=row.remote_id.partition("_")[0]))
