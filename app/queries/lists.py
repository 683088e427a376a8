"""What the list of each kind of record is asked by."""

from app.kinds import ListKind
from app.queries.articles import ArticleQuery, MentionQuery
from app.queries.events import EventQuery
from app.queries.listed import ListQuery
from app.queries.named import ActorQuery, PlaceQuery, WorkQuery
from app.queries.quotes import QuoteQuery

LISTS: dict[ListKind, type[ListQuery]] = {
    "event": EventQuery,
    "quote": QuoteQuery,
    "actor": ActorQuery,
    "place": PlaceQuery,
    "work": WorkQuery,
    "article": ArticleQuery,
    "mention": MentionQuery,
}
