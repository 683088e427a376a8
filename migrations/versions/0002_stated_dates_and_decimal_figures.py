"""Stated dates and decimal figures"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_DATED = ("article", "event", "quote")
_FIGURED = ("event_figure", "quote_figure")


def upgrade() -> None:
    for table in _DATED:
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("until_day", sa.Integer(), nullable=True))
            batch_op.add_column(sa.Column("stated", sa.Boolean(), nullable=False))
    for table in _FIGURED:
        with op.batch_alter_table(table) as batch_op:
            batch_op.add_column(sa.Column("counts", sa.String(), nullable=True))
            batch_op.add_column(sa.Column("approximate", sa.Boolean(), nullable=False))
            for bound in ("low", "high"):
                batch_op.alter_column(bound, existing_type=sa.Integer(), type_=sa.Float(), existing_nullable=True)


def downgrade() -> None:
    for table in _FIGURED:
        with op.batch_alter_table(table) as batch_op:
            for bound in ("high", "low"):
                batch_op.alter_column(bound, existing_type=sa.Float(), type_=sa.Integer(), existing_nullable=True)
            batch_op.drop_column("approximate")
            batch_op.drop_column("counts")
    for table in _DATED:
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column("stated")
            batch_op.drop_column("until_day")
