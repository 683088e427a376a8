"""The inverted index: under which terms each record is found, and in what order.

A term is a field and a value, such as `actor:sergei-lavrov`; `all` finds every record. Rows carry what
lists are sorted by, so that a page is read off an index without touching the records it leaves out.
"""

from sqlalchemy import Index
from sqlmodel import Field, SQLModel

_CLUSTERED = {"sqlite_with_rowid": False}


class Term(SQLModel):
    term: str = Field(primary_key=True)
    position: int = Field(primary_key=True)


class DatedTerm(Term):
    """`earliest` and `latest` are day numbers (1 January of year 1 is 1), open ends the first and last of all.

    `span` is the class of their distance. An overlap is then a range of `earliest` in each class; without
    classes it would be a scan of everything that began before the window. `recency` is `earliest` negated:
    the latest come first, while ties stay in the order of the text.
    """

    span: int
    earliest: int
    recency: int
    latest: int


class MentionedTerm(Term):
    """`rarity` is how often the record is mentioned, negated: the most mentioned come first."""

    rarity: int


def _date_indexes(table: str) -> tuple[Index, Index]:
    return (
        Index(f"ix_{table}_earliest", "term", "span", "earliest", "position", "latest"),
        Index(f"ix_{table}_recency", "term", "span", "recency", "position", "latest"),
    )


def _mention_index(table: str) -> Index:
    return Index(f"ix_{table}_rarity", "term", "rarity", "position")


class EventTerm(DatedTerm, table=True):
    __tablename__ = "event_term"
    __table_args__ = (*_date_indexes("event_term"), _CLUSTERED)


class QuoteTerm(DatedTerm, table=True):
    __tablename__ = "quote_term"
    __table_args__ = (*_date_indexes("quote_term"), _CLUSTERED)


class ArticleTerm(DatedTerm, table=True):
    __tablename__ = "article_term"
    __table_args__ = (*_date_indexes("article_term"), _CLUSTERED)


class ActorTerm(MentionedTerm, table=True):
    __tablename__ = "actor_term"
    __table_args__ = (_mention_index("actor_term"), _CLUSTERED)


class PlaceTerm(MentionedTerm, table=True):
    __tablename__ = "place_term"
    __table_args__ = (_mention_index("place_term"), _CLUSTERED)


class MentionTerm(Term, table=True):
    __tablename__ = "mention_term"
    __table_args__ = (_CLUSTERED,)


class TermSize(SQLModel, table=True):
    """How many records of a kind a term finds: the rarest term of a query is the one to start from."""

    __tablename__ = "term_size"
    __table_args__ = (_CLUSTERED,)

    record: str = Field(primary_key=True)
    term: str = Field(primary_key=True)
    size: int
