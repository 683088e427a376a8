"""What tables have in common."""

from sqlmodel import Field, SQLModel

# Named constraints, so that a migration can drop them on every database.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = SQLModel.metadata
# Rows come from checked records as plain values; that no table builds what would check them saves a start its time.
SQLModel.model_config["defer_build"] = True


class Listed(SQLModel):
    """A record that has a list of its own.

    `position` counts the records of a kind from 1 in the order of `sort_key`, which is the order of the
    text, or of the folded name; `document` is the record as the API answers it, JSON in UTF-8, and `member_ends` where
    its members end in it.
    """

    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    sort_key: str = Field(unique=True)
    document: bytes
    member_ends: bytes


class Identified(Listed):
    """A record that has an id, which comes from the data and is what other rows refer to."""

    id: str = Field(unique=True)


class Located(SQLModel):
    """Words of an article: code points `start` inclusive to `end` exclusive of its text, in one passage."""

    article_id: str = Field(foreign_key="article.id")
    passage: int
    start: int
    end: int


class Dated(SQLModel):
    """A date as read: EDTF, its bounds as ISO 8601 days (None is unbounded, or undated), and the words.

    `stated` says that the text gives it; else publication bounds it, or it is undated. `first_day` and `last_day` are
    day numbers (1 January of year 1 is 1), of open ends the first and last of all, and None where it is undated. The
    last day of what is told as past is no later than its article's publication, if that is not before its first.
    `until_day` is the last day as far as it is known: of what was going on no earlier than its article's publication.
    """

    date_edtf: str | None = None
    date_text: str | None = None
    date_basis: str | None = None
    earliest: str | None = None
    latest: str | None = None
    first_day: int | None = None
    last_day: int | None = None
    until_day: int | None = None
    stated: bool


class Figured(SQLModel):
    """A quantity as far as the words license it; `counts` says of what, where the unit does not."""

    n: int = Field(primary_key=True)
    exact: str
    low: float | None = None
    high: float | None = None
    unit: str
    counts: str | None = None
    approximate: bool
