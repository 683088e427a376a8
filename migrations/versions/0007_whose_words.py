"""Whose words: stances, relays, and quotes that others tell of"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "quote_relay",
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_quote_relay_actor_id_actor")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_relay_quote_id_quote")),
        sa.PrimaryKeyConstraint("quote_id", "actor_id", name=op.f("pk_quote_relay")),
    )
    op.create_table(
        "quote_teller",
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("teller_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_teller_quote_id_quote")),
        sa.ForeignKeyConstraint(["teller_id"], ["quote.id"], name=op.f("fk_quote_teller_teller_id_quote")),
        sa.PrimaryKeyConstraint("quote_id", name=op.f("pk_quote_teller")),
    )
    with op.batch_alter_table("quote_about") as batch_op:
        batch_op.add_column(sa.Column("stance", sa.String(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("quote_about") as batch_op:
        batch_op.drop_column("stance")
    op.drop_table("quote_teller")
    op.drop_table("quote_relay")
