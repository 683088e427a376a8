"""Accounts of events"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "account_figure",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("low", sa.Float(), nullable=True),
        sa.Column("high", sa.Float(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("counts", sa.String(), nullable=True),
        sa.Column("approximate", sa.Boolean(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_account_figure_article_id_article")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_account_figure_event_id_event")),
        sa.PrimaryKeyConstraint("n", "event_id", "article_id", name=op.f("pk_account_figure")),
    )
    op.create_table(
        "event_account",
        sa.Column("date_edtf", sa.String(), nullable=True),
        sa.Column("date_text", sa.String(), nullable=True),
        sa.Column("date_basis", sa.String(), nullable=True),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("latest", sa.String(), nullable=True),
        sa.Column("first_day", sa.Integer(), nullable=True),
        sa.Column("last_day", sa.Integer(), nullable=True),
        sa.Column("until_day", sa.Integer(), nullable=True),
        sa.Column("stated", sa.Boolean(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("place_id", sa.String(), nullable=True),
        sa.Column("same", sa.String(), nullable=True),
        sa.Column("corrects_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_event_account_article_id_article")),
        sa.ForeignKeyConstraint(["corrects_id"], ["article.id"], name=op.f("fk_event_account_corrects_id_article")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_account_event_id_event")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_event_account_place_id_place")),
        sa.PrimaryKeyConstraint("event_id", "article_id", name=op.f("pk_event_account")),
    )
    op.create_table(
        "event_difference",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("difference", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_difference_event_id_event")),
        sa.PrimaryKeyConstraint("event_id", "difference", name=op.f("pk_event_difference")),
    )
    op.create_table(
        "account_figure_source",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_account_figure_source_article_id_article")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_account_figure_source_event_id_event")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_account_figure_source_quote_id_quote")),
        sa.PrimaryKeyConstraint("event_id", "article_id", "n", "quote_id", name=op.f("pk_account_figure_source")),
    )
    op.create_table(
        "account_source",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_account_source_article_id_article")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_account_source_event_id_event")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_account_source_quote_id_quote")),
        sa.PrimaryKeyConstraint("event_id", "article_id", "part", "quote_id", name=op.f("pk_account_source")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.add_column(sa.Column("claimed", sa.Boolean(), nullable=False))
        batch_op.add_column(sa.Column("sources", sa.Integer(), nullable=False))
        batch_op.add_column(sa.Column("widest_first_day", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("widest_last_day", sa.Integer(), nullable=True))


def downgrade() -> None:
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.drop_column("widest_last_day")
        batch_op.drop_column("widest_first_day")
        batch_op.drop_column("sources")
        batch_op.drop_column("claimed")

    op.drop_table("account_source")
    op.drop_table("account_figure_source")
    op.drop_table("event_difference")
    op.drop_table("event_account")
    op.drop_table("account_figure")
