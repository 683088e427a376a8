"""Works"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

# Tables of pairs of records.
_TIES = (("work", "actor", "work_maker"), ("event", "work", "event_work"), ("article", "work", "article_work"))
# Tables whose rows may name a work as well as an actor or a place.
_NAMING = ("mention", "quote_about")


def upgrade() -> None:
    op.create_table(
        "work",
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("member_ends", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("wikidata", sa.String(), nullable=True),
        sa.Column("mentions", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_work")),
        sa.UniqueConstraint("id", name=op.f("uq_work_id")),
        sa.UniqueConstraint("sort_key", name=op.f("uq_work_sort_key")),
    )
    op.create_table(
        "work_alias",
        sa.Column("work_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_work_alias_work_id_work")),
        sa.PrimaryKeyConstraint("work_id", "name", name=op.f("pk_work_alias")),
    )
    for first, second, table in _TIES:
        op.create_table(
            table,
            sa.Column(f"{first}_id", sa.String(), nullable=False),
            sa.Column(f"{second}_id", sa.String(), nullable=False),
            sa.ForeignKeyConstraint([f"{first}_id"], [f"{first}.id"], name=op.f(f"fk_{table}_{first}_id_{first}")),
            sa.ForeignKeyConstraint([f"{second}_id"], [f"{second}.id"], name=op.f(f"fk_{table}_{second}_id_{second}")),
            sa.PrimaryKeyConstraint(f"{first}_id", f"{second}_id", name=op.f(f"pk_{table}")),
        )
    for table in _NAMING:
        # In place: what is made anew has its constraints in any order.
        reference = sa.ForeignKey("work.id", name=op.f(f"fk_{table}_work_id_work"))
        op.add_column(table, sa.Column("work_id", sa.String(), reference, nullable=True), inline_references=True)


def downgrade() -> None:
    for table in _NAMING:
        with op.batch_alter_table(table) as batch_op:
            batch_op.drop_column("work_id")
    for table in (*(table for _, _, table in reversed(_TIES)), "work_alias", "work"):
        op.drop_table(table)
