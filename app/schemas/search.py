"""The answer of a search."""

from pydantic import Field

from app.schemas.document import Document
from app.schemas.measures import Date
from app.schemas.references import ArticleReference, Reference
from app.vocabulary import EventStatus


class SnippetPart(Document):
    text: str = Field(description="as it stands, never HTML")
    match: bool = Field(description="whether it is a word that was searched for")


class Hit(Document):
    """A record, or a passage of an article."""

    hit: ArticleReference | Reference = Field(description="of a passage its article")
    passage: int | None = Field(description="the passage's number in its article; null for any other hit")
    date: Date | None = Field(
        description="for an article and its passages the date of publication; null where there is none"
    )
    status: EventStatus | None = Field(description="of an event")
    claimed: bool | None = Field(description="of an event, whether its status stands on somebody's word alone")
    snippet: list[SnippetPart] = Field(description="the words around, in parts, to be shown one after another")


class SearchResult(Document):
    query: str = Field(description="as it was asked")
    items: list[Hit] = Field(description="the best first")
    total: int = Field(description="how many there are, however many are shown")
    did_you_mean: list[str] = Field(
        description="where nothing is found, or operators stand in `q`, queries like this one that find something"
    )
    dataset: str = Field(description="the version of the dataset that was asked")
