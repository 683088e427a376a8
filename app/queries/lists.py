"""What the list of each kind of record is asked by."""

from app.kinds import ListKind
from app.queries.actors import ActorQuery
from app.queries.articles import ArticleQuery
from app.queries.events import EventQuery
from app.queries.list_query import ListQuery
from app.queries.mentions import MentionQuery
from app.queries.places import PlaceQuery
from app.queries.quotes import QuoteQuery
from app.queries.works import WorkQuery

LISTS: dict[ListKind, type[ListQuery]] = {
    "event": EventQuery,
    "quote": QuoteQuery,
    "actor": ActorQuery,
    "place": PlaceQuery,
    "work": WorkQuery,
    "article": ArticleQuery,
    "mention": MentionQuery,
}
