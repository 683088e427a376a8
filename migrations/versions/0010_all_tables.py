"""All tables"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "actor",
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("member_ends", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("named", sa.Boolean(), nullable=False),
        sa.Column("part_of_id", sa.String(), nullable=True),
        sa.Column("wikidata", sa.String(), nullable=True),
        sa.Column("mentions", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["part_of_id"], ["actor.id"], name=op.f("fk_actor_part_of_id_actor")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_actor")),
        sa.UniqueConstraint("id", name=op.f("uq_actor_id")),
        sa.UniqueConstraint("sort_key", name=op.f("uq_actor_sort_key")),
    )
    op.create_table(
        "dataset",
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("rendering", sa.String(), nullable=False),
        sa.Column("loaded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("version", name=op.f("pk_dataset")),
    )
    op.create_table(
        "place",
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("member_ends", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("within_id", sa.String(), nullable=True),
        sa.Column("country", sa.String(), nullable=True),
        sa.Column("lat", sa.Float(), nullable=True),
        sa.Column("lon", sa.Float(), nullable=True),
        sa.Column("wikidata", sa.String(), nullable=True),
        sa.Column("mentions", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["within_id"], ["place.id"], name=op.f("fk_place_within_id_place")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_place")),
        sa.UniqueConstraint("id", name=op.f("uq_place_id")),
        sa.UniqueConstraint("sort_key", name=op.f("uq_place_sort_key")),
    )
    op.create_table(
        "posting",
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("term", sa.String(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("bitmap", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("record", "term", name=op.f("pk_posting")),
    )
    op.create_table(
        "record_column",
        sa.Column("record", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("record", "name", name=op.f("pk_record_column")),
    )
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
        "actor_alias",
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_actor_alias_actor_id_actor")),
        sa.PrimaryKeyConstraint("actor_id", "name", name=op.f("pk_actor_alias")),
    )
    op.create_table(
        "actor_role",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_actor_role_actor_id_actor")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_actor_role")),
    )
    with op.batch_alter_table("actor_role", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_actor_role_actor_id"), ["actor_id"], unique=False)

    op.create_table(
        "actor_side",
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.Column("side_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_actor_side_actor_id_actor")),
        sa.ForeignKeyConstraint(["side_id"], ["actor.id"], name=op.f("fk_actor_side_side_id_actor")),
        sa.PrimaryKeyConstraint("actor_id", "side_id", name=op.f("pk_actor_side")),
    )
    op.create_table(
        "article",
        sa.Column("date_edtf", sa.String(), nullable=True),
        sa.Column("date_text", sa.String(), nullable=True),
        sa.Column("date_basis", sa.String(), nullable=True),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("latest", sa.String(), nullable=True),
        sa.Column("first_day", sa.Integer(), nullable=True),
        sa.Column("last_day", sa.Integer(), nullable=True),
        sa.Column("until_day", sa.Integer(), nullable=True),
        sa.Column("stated", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("member_ends", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("title_by", sa.String(), nullable=False),
        sa.Column("publisher_id", sa.String(), nullable=True),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("rights", sa.String(), nullable=False),
        sa.Column("source_url", sa.String(), nullable=True),
        sa.Column("text_access", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("text_document", sa.LargeBinary(), nullable=False),
        sa.Column("excerpts", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["publisher_id"], ["actor.id"], name=op.f("fk_article_publisher_id_actor")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_article")),
        sa.UniqueConstraint("id", name=op.f("uq_article_id")),
        sa.UniqueConstraint("sort_key", name=op.f("uq_article_sort_key")),
    )
    op.create_table(
        "place_above",
        sa.Column("place_id", sa.String(), nullable=False),
        sa.Column("above_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["above_id"], ["place.id"], name=op.f("fk_place_above_above_id_place")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_place_above_place_id_place")),
        sa.PrimaryKeyConstraint("place_id", "above_id", name=op.f("pk_place_above")),
    )
    op.create_table(
        "place_alias",
        sa.Column("place_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_place_alias_place_id_place")),
        sa.PrimaryKeyConstraint("place_id", "name", name=op.f("pk_place_alias")),
    )
    op.create_table(
        "work_alias",
        sa.Column("work_id", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_work_alias_work_id_work")),
        sa.PrimaryKeyConstraint("work_id", "name", name=op.f("pk_work_alias")),
    )
    op.create_table(
        "work_maker",
        sa.Column("work_id", sa.String(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_work_maker_actor_id_actor")),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_work_maker_work_id_work")),
        sa.PrimaryKeyConstraint("work_id", "actor_id", name=op.f("pk_work_maker")),
    )
    op.create_table(
        "actor_role_evidence",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("passage", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("role_id", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_actor_role_evidence_article_id_article")),
        sa.ForeignKeyConstraint(["role_id"], ["actor_role.id"], name=op.f("fk_actor_role_evidence_role_id_actor_role")),
        sa.PrimaryKeyConstraint("role_id", "n", name=op.f("pk_actor_role_evidence")),
    )
    op.create_table(
        "actor_role_of",
        sa.Column("role_id", sa.String(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_actor_role_of_actor_id_actor")),
        sa.ForeignKeyConstraint(["role_id"], ["actor_role.id"], name=op.f("fk_actor_role_of_role_id_actor_role")),
        sa.PrimaryKeyConstraint("role_id", "actor_id", name=op.f("pk_actor_role_of")),
    )
    op.create_table(
        "article_actor",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_article_actor_actor_id_actor")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_actor_article_id_article")),
        sa.PrimaryKeyConstraint("article_id", "actor_id", name=op.f("pk_article_actor")),
    )
    op.create_table(
        "article_place",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("place_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_place_article_id_article")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_article_place_place_id_place")),
        sa.PrimaryKeyConstraint("article_id", "place_id", name=op.f("pk_article_place")),
    )
    op.create_table(
        "article_work",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("work_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_article_work_article_id_article")),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_article_work_work_id_work")),
        sa.PrimaryKeyConstraint("article_id", "work_id", name=op.f("pk_article_work")),
    )
    op.create_table(
        "event",
        sa.Column("date_edtf", sa.String(), nullable=True),
        sa.Column("date_text", sa.String(), nullable=True),
        sa.Column("date_basis", sa.String(), nullable=True),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("latest", sa.String(), nullable=True),
        sa.Column("first_day", sa.Integer(), nullable=True),
        sa.Column("last_day", sa.Integer(), nullable=True),
        sa.Column("until_day", sa.Integer(), nullable=True),
        sa.Column("stated", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("member_ends", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("place_id", sa.String(), nullable=True),
        sa.Column("contested", sa.Boolean(), nullable=False),
        sa.Column("claimed", sa.Boolean(), nullable=False),
        sa.Column("sources", sa.Integer(), nullable=False),
        sa.Column("widest_first_day", sa.Integer(), nullable=True),
        sa.Column("widest_last_day", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_event_article_id_article")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_event_place_id_place")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_event")),
        sa.UniqueConstraint("id", name=op.f("uq_event_id")),
        sa.UniqueConstraint("sort_key", name=op.f("uq_event_sort_key")),
    )
    op.create_table(
        "mention",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("passage", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("member_ends", sa.LargeBinary(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=True),
        sa.Column("place_id", sa.String(), nullable=True),
        sa.Column("work_id", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_mention_actor_id_actor")),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_mention_article_id_article")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_mention_place_id_place")),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_mention_work_id_work")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_mention")),
        sa.UniqueConstraint("sort_key", name=op.f("uq_mention_sort_key")),
    )
    op.create_table(
        "passage",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=True),
        sa.Column("set_aside", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_passage_article_id_article")),
        sa.PrimaryKeyConstraint("article_id", "n", name=op.f("pk_passage")),
        sa.UniqueConstraint("position", name=op.f("uq_passage_position")),
    )
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
        "event_difference",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("difference", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_difference_event_id_event")),
        sa.PrimaryKeyConstraint("event_id", "difference", name=op.f("pk_event_difference")),
    )
    op.create_table(
        "event_evidence",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("passage", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_event_evidence_article_id_article")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_evidence_event_id_event")),
        sa.PrimaryKeyConstraint("event_id", "n", name=op.f("pk_event_evidence")),
    )
    with op.batch_alter_table("event_evidence", schema=None) as batch_op:
        batch_op.create_index("ix_event_evidence_passage", ["article_id", "passage"], unique=False)

    op.create_table(
        "event_figure",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("low", sa.Float(), nullable=True),
        sa.Column("high", sa.Float(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("counts", sa.String(), nullable=True),
        sa.Column("approximate", sa.Boolean(), nullable=False),
        sa.Column("event_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_figure_event_id_event")),
        sa.PrimaryKeyConstraint("n", "event_id", name=op.f("pk_event_figure")),
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
        "event_work",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("work_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_work_event_id_event")),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_event_work_work_id_work")),
        sa.PrimaryKeyConstraint("event_id", "work_id", name=op.f("pk_event_work")),
    )
    op.create_table(
        "participant",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("as_written", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_participant_actor_id_actor")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_participant_event_id_event")),
        sa.PrimaryKeyConstraint("event_id", "n", name=op.f("pk_participant")),
    )
    op.create_table(
        "quote",
        sa.Column("date_edtf", sa.String(), nullable=True),
        sa.Column("date_text", sa.String(), nullable=True),
        sa.Column("date_basis", sa.String(), nullable=True),
        sa.Column("earliest", sa.String(), nullable=True),
        sa.Column("latest", sa.String(), nullable=True),
        sa.Column("first_day", sa.Integer(), nullable=True),
        sa.Column("last_day", sa.Integer(), nullable=True),
        sa.Column("until_day", sa.Integer(), nullable=True),
        sa.Column("stated", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("sort_key", sa.String(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("member_ends", sa.LargeBinary(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("cue", sa.String(), nullable=False),
        sa.Column("statement", sa.String(), nullable=False),
        sa.Column("occasion_id", sa.String(), nullable=True),
        sa.Column("place_id", sa.String(), nullable=True),
        sa.Column("contested", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_quote_article_id_article")),
        sa.ForeignKeyConstraint(["occasion_id"], ["event.id"], name=op.f("fk_quote_occasion_id_event")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_quote_place_id_place")),
        sa.PrimaryKeyConstraint("position", name=op.f("pk_quote")),
        sa.UniqueConstraint("id", name=op.f("uq_quote_id")),
        sa.UniqueConstraint("sort_key", name=op.f("uq_quote_sort_key")),
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
        "event_source",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_event_source_event_id_event")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_event_source_quote_id_quote")),
        sa.PrimaryKeyConstraint("event_id", "quote_id", name=op.f("pk_event_source")),
    )
    op.create_table(
        "participant_source",
        sa.Column("event_id", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_participant_source_event_id_event")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_participant_source_quote_id_quote")),
        sa.PrimaryKeyConstraint("event_id", "n", "quote_id", name=op.f("pk_participant_source")),
    )
    op.create_table(
        "quote_about",
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=True),
        sa.Column("place_id", sa.String(), nullable=True),
        sa.Column("work_id", sa.String(), nullable=True),
        sa.Column("event_id", sa.String(), nullable=True),
        sa.Column("about_quote_id", sa.String(), nullable=True),
        sa.Column("stance", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["about_quote_id"], ["quote.id"], name=op.f("fk_quote_about_about_quote_id_quote")),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_quote_about_actor_id_actor")),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_quote_about_event_id_event")),
        sa.ForeignKeyConstraint(["place_id"], ["place.id"], name=op.f("fk_quote_about_place_id_place")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_about_quote_id_quote")),
        sa.ForeignKeyConstraint(["work_id"], ["work.id"], name=op.f("fk_quote_about_work_id_work")),
        sa.PrimaryKeyConstraint("quote_id", "n", name=op.f("pk_quote_about")),
    )
    op.create_table(
        "quote_addressee",
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_quote_addressee_actor_id_actor")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_addressee_quote_id_quote")),
        sa.PrimaryKeyConstraint("quote_id", "actor_id", name=op.f("pk_quote_addressee")),
    )
    op.create_table(
        "quote_answer",
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("answered_id", sa.String(), nullable=False),
        sa.Column("relation", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["answered_id"], ["quote.id"], name=op.f("fk_quote_answer_answered_id_quote")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_answer_quote_id_quote")),
        sa.PrimaryKeyConstraint("quote_id", "answered_id", name=op.f("pk_quote_answer")),
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
    op.create_table(
        "quote_evidence",
        sa.Column("article_id", sa.String(), nullable=False),
        sa.Column("passage", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["article.id"], name=op.f("fk_quote_evidence_article_id_article")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_evidence_quote_id_quote")),
        sa.PrimaryKeyConstraint("quote_id", "n", name=op.f("pk_quote_evidence")),
    )
    op.create_table(
        "quote_figure",
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("exact", sa.String(), nullable=False),
        sa.Column("low", sa.Float(), nullable=True),
        sa.Column("high", sa.Float(), nullable=True),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("counts", sa.String(), nullable=True),
        sa.Column("approximate", sa.Boolean(), nullable=False),
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_figure_quote_id_quote")),
        sa.PrimaryKeyConstraint("n", "quote_id", name=op.f("pk_quote_figure")),
    )
    op.create_table(
        "quote_relay",
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_quote_relay_actor_id_actor")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_relay_quote_id_quote")),
        sa.PrimaryKeyConstraint("quote_id", "actor_id", name=op.f("pk_quote_relay")),
    )
    op.create_table(
        "quote_span",
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_span_quote_id_quote")),
        sa.PrimaryKeyConstraint("quote_id", "start", "end", name=op.f("pk_quote_span")),
    )
    op.create_table(
        "quote_speaker",
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("actor_id", sa.String(), nullable=False),
        sa.Column("as_written", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["actor_id"], ["actor.id"], name=op.f("fk_quote_speaker_actor_id_actor")),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_speaker_quote_id_quote")),
        sa.PrimaryKeyConstraint("quote_id", "n", name=op.f("pk_quote_speaker")),
    )
    op.create_table(
        "quote_teller",
        sa.Column("quote_id", sa.String(), nullable=False),
        sa.Column("teller_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["quote_id"], ["quote.id"], name=op.f("fk_quote_teller_quote_id_quote")),
        sa.ForeignKeyConstraint(["teller_id"], ["quote.id"], name=op.f("fk_quote_teller_teller_id_quote")),
        sa.PrimaryKeyConstraint("quote_id", name=op.f("pk_quote_teller")),
    )


def downgrade() -> None:
    op.drop_table("quote_teller")
    op.drop_table("quote_speaker")
    op.drop_table("quote_span")
    op.drop_table("quote_relay")
    op.drop_table("quote_figure")
    op.drop_table("quote_evidence")
    op.drop_table("quote_condition_evidence")
    op.drop_table("quote_condition")
    op.drop_table("quote_answer")
    op.drop_table("quote_addressee")
    op.drop_table("quote_about")
    op.drop_table("participant_source")
    op.drop_table("event_source")
    op.drop_table("event_link_source")
    op.drop_table("event_condition_source")
    op.drop_table("account_source")
    op.drop_table("account_figure_source")
    op.drop_table("quote")
    op.drop_table("participant")
    op.drop_table("event_work")
    op.drop_table("event_link_evidence")
    op.drop_table("event_link")
    op.drop_table("event_figure")
    with op.batch_alter_table("event_evidence", schema=None) as batch_op:
        batch_op.drop_index("ix_event_evidence_passage")

    op.drop_table("event_evidence")
    op.drop_table("event_difference")
    op.drop_table("event_condition_evidence")
    op.drop_table("event_condition")
    op.drop_table("event_account")
    op.drop_table("account_figure")
    op.drop_table("passage")
    op.drop_table("mention")
    op.drop_table("event")
    op.drop_table("article_work")
    op.drop_table("article_place")
    op.drop_table("article_actor")
    op.drop_table("actor_role_of")
    op.drop_table("actor_role_evidence")
    op.drop_table("work_maker")
    op.drop_table("work_alias")
    op.drop_table("place_alias")
    op.drop_table("place_above")
    op.drop_table("article")
    op.drop_table("actor_side")
    with op.batch_alter_table("actor_role", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_actor_role_actor_id"))

    op.drop_table("actor_role")
    op.drop_table("actor_alias")
    op.drop_table("work")
    op.drop_table("record_column")
    op.drop_table("posting")
    op.drop_table("place")
    op.drop_table("dataset")
    op.drop_table("actor")
