"""The lists that have a page: what each is asked by, and what it is called."""

from app.kinds import KINDS
from app.queries.actors import OrganizationQuery, PersonQuery
from app.queries.list_query import ListQuery
from app.queries.lists import LISTS

# Records on a page.
PAGE = 50
# What each list is asked by, and what one and many of its records are called.
MODELS: dict[str, type[ListQuery]] = {
    **{KINDS[kind].plural: model for kind, model in LISTS.items()},
    "people": PersonQuery,
    "organizations": OrganizationQuery,
}
NOUNS = {
    "events": ("event", "events"),
    "quotes": ("quote", "quotes"),
    "actors": ("actor", "actors"),
    "places": ("place", "places"),
    "works": ("work", "works"),
    "articles": ("article", "articles"),
    "mentions": ("mention", "mentions"),
    "people": ("person", "people"),
    "organizations": ("organization", "organizations"),
}
# Of lists that belong to another one: the part of the menu that they stand in, and whose template draws them.
SECTIONS = {"people": "actors", "organizations": "actors", "mentions": "actors"}
TEMPLATES = {"people": "actors", "organizations": "actors"}
