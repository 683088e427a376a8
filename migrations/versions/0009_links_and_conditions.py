"""Links and conditions"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "event_condition",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("on_id", sa.String(), nullable=True),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_condition_event_id_event")),
        sa.ForeignKeyConstraint(["on_id"], ["event.id"], name=op.f("fk_event_condition_on_id_event")),
        sa.PrimaryKeyConstraint("n", "event_id", name=op.f("pk_event_condition")),
    )
    op.create_table(
        "event_condition_evidence",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("passage", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("condition", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_event_condition_evidence_article_id_article")
        ),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_condition_evidence_event_id_event")),
        sa.PrimaryKeyConstraint("event_id", "condition", "n", name=op.f("pk_event_condition_evidence")),
    )
    op.create_table(
        "event_link",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.Column("other_id", sa.String(), nullable=True),
        sa.Column("work_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_link_event_id_event")),
        sa.ForeignKeyConstraint(["other_id"], ["event.id"], name=op.f("fk_event_link_other_id_event")),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_event_link_work_id_work")),
        sa.PrimaryKeyConstraint("event_id", "n", name=op.f("pk_event_link")),
    )
    op.create_table(
        "event_link_evidence",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("passage", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_event_link_evidence_article_id_article")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_link_evidence_event_id_event")),
        sa.PrimaryKeyConstraint("event_id", "link", "n", name=op.f("pk_event_link_evidence")),
    )
    op.create_table(
        "event_condition_source",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("condition", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_condition_source_event_id_event")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_event_condition_source_quote_id_quote")),
        sa.PrimaryKeyConstraint("event_id", "condition", "quote_id", name=op.f("pk_event_condition_source")),
    )
    op.create_table(
        "event_link_source",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("link", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_link_source_event_id_event")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_event_link_source_quote_id_quote")),
        sa.PrimaryKeyConstraint("event_id", "link", "quote_id", name=op.f("pk_event_link_source")),
    )
    op.create_table(
        "quote_condition",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("words", sa.String(), nullable=False),
        sa.Column("on_id", sa.String(), nullable=True),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["on_id"], ["event.id"], name=op.f("fk_quote_condition_on_id_event")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_condition_quote_id_quote")),
        sa.PrimaryKeyConstraint("n", "quote_id", name=op.f("pk_quote_condition")),
    )
    op.create_table(
        "quote_condition_evidence",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("passage", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("condition", sa.Integer(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("fk_quote_condition_evidence_article_id_article")
        ),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_condition_evidence_quote_id_quote")),
        sa.PrimaryKeyConstraint("quote_id", "condition", "n", name=op.f("pk_quote_condition_evidence")),
    )


def downgrade() -> None:
    op.drop_table("quote_condition_evidence")
    op.drop_table("quote_condition")
    op.drop_table("event_link_source")
    op.drop_table("event_condition_source")
    op.drop_table("event_link_evidence")
    op.drop_table("event_link")
    op.drop_table("event_condition_evidence")
    op.drop_table("event_condition")
