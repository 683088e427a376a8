"""The dataset, its articles, their passages, and where actors, places and works are named in them."""

from datetime import datetime

from sqlalchemy import DateTime
from sqlmodel import Field, SQLModel

from app.models.columns import Dated, Identified, Listed, Located


class Dataset(SQLModel, table=True):
    """One row: which dataset this is.

    `content` and `rendering` are hashes of the files it was loaded from and of the code that rendered it;
    `version` is made of both.
    """

    version: str = Field(primary_key=True)
    content: str
    rendering: str
    loaded_at: datetime = Field(sa_type=DateTime(timezone=True))
    document: bytes


class Article(Identified, Dated, table=True):
    """`text_document` is the reader view without its records, which are put in when it is asked for.

    `excerpts` are the words of its evidence, a JSON array in the order of its spans, where rights withhold the text.
    """

    title: str
    title_by: str
    publisher_id: str | None = Field(default=None, foreign_key="actor.id")
    language: str
    rights: str
    source_url: str | None = None
    text_access: str
    sha256: str
    text: str
    text_document: bytes
    excerpts: bytes | None = None


class Passage(SQLModel, table=True):
    """`label` is what a timeline entry begins with, such as "10 Sep"; `position` counts those of all articles."""

    article_id: str = Field(primary_key=True, foreign_key="article.id")
    n: int = Field(primary_key=True)
    position: int = Field(unique=True)
    kind: str
    start: int
    end: int
    label: str | None = None
    set_aside: str | None = None


class ArticleActor(SQLModel, table=True):
    """Who takes part in an article's events, speaks in it, or is mentioned."""

    __tablename__ = "article_actor"

    article_id: str = Field(primary_key=True, foreign_key="article.id")
    actor_id: str = Field(primary_key=True, foreign_key="actor.id")


class ArticlePlace(SQLModel, table=True):
    """Where an article's events happen, the places those lie in, and what it mentions."""

    __tablename__ = "article_place"

    article_id: str = Field(primary_key=True, foreign_key="article.id")
    place_id: str = Field(primary_key=True, foreign_key="place.id")


class ArticleWork(SQLModel, table=True):
    """What an article's events have to do with, its quotes are about, and what it mentions."""

    __tablename__ = "article_work"

    article_id: str = Field(primary_key=True, foreign_key="article.id")
    work_id: str = Field(primary_key=True, foreign_key="work.id")


class Mention(Listed, Located, table=True):
    """One of `actor_id`, `place_id` and `work_id` is set."""

    actor_id: str | None = Field(default=None, foreign_key="actor.id")
    place_id: str | None = Field(default=None, foreign_key="place.id")
    work_id: str | None = Field(default=None, foreign_key="work.id")
