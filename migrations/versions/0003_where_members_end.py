"""Where the members of documents end"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_LISTED = ("actor", "article", "event", "mention", "place", "quote")


def upgrade() -> None:
    for table in _LISTED:
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("member_ends", sa.LargeBinary(), nullable=False))


def downgrade() -> None:
    for table in _LISTED:
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column("member_ends")
