"""Full text"""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Words come folded and with a space between them, which is all that the ascii tokenizer has to know. Only the
    # index is kept, not the words: what is shown is taken from the documents.
    op.execute("CREATE VIRTUAL TABLE full_text USING fts5(name, words, content='', tokenize='ascii', prefix='1 2')")
    # It is written once, and so is best kept in memory until it is whole.
    op.execute("INSERT INTO full_text (full_text, rank) VALUES ('hashsize', 67108864)")


def downgrade() -> None:
    op.execute("DROP TABLE full_text")
