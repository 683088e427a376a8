"""The lists: which records, in which orders, by which parameters; one module per resource.

To add a filter, declare the field here, with a type that carries a `Finds`, and the column it looks up in
`app/index/fields.py`. A facet is the name of such a field among the values of `facet`.
"""

from app.kinds import ListKind
from app.queries.base import ListQuery
from app.queries.lists.actors import ACTORS, ActorQuery, OrganizationQuery, PersonQuery
from app.queries.lists.articles import ARTICLES, ArticleQuery
from app.queries.lists.events import EVENTS, EventQuery, GraphQuery
from app.queries.lists.mentions import MENTIONS, MentionQuery
from app.queries.lists.places import PLACES, PlaceQuery
from app.queries.lists.quotes import QUOTES, QuoteQuery

__all__ = [
    "ACTORS",
    "ARTICLES",
    "EVENTS",
    "LISTS",
    "MENTIONS",
    "PLACES",
    "QUOTES",
    "ActorQuery",
    "ArticleQuery",
    "EventQuery",
    "GraphQuery",
    "MentionQuery",
    "OrganizationQuery",
    "PersonQuery",
    "PlaceQuery",
    "QuoteQuery",
]

# What the list of each kind of record is asked by.
LISTS: dict[ListKind, type[ListQuery]] = {
    "event": EventQuery,
    "quote": QuoteQuery,
    "actor": ActorQuery,
    "place": PlaceQuery,
    "article": ArticleQuery,
    "mention": MentionQuery,
}
