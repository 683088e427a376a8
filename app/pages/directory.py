"""Which page is at which address."""

from collections.abc import Callable

from app.errors import NotFound
from app.pages.actor_page import actor_page
from app.pages.article_page import article_page
from app.pages.asked import Asked
from app.pages.comparison_page import comparison_page
from app.pages.frame import Site
from app.pages.front_page import front_page
from app.pages.list_page import list_page
from app.pages.lists import MODELS
from app.pages.record_page import record_page
from app.pages.search_page import search_page
from app.queries.strict import NoQuery, read_query
from app.store.session import Session
from app.suggestions import did_you_mean, near

# What makes a page of what its address asks for.
Maker = Callable[[Session, Site, Asked], str]

_RECORDS: dict[str, Callable[[Session, Site, str], str]] = {
    "articles": article_page,
    **dict.fromkeys(("actors", "people", "organizations"), actor_page),
    "events": lambda session, site, id_: record_page(session, site, "event", id_),
    "quotes": lambda session, site, id_: record_page(session, site, "quote", id_),
    "places": lambda session, site, id_: record_page(session, site, "place", id_),
    "works": lambda session, site, id_: record_page(session, site, "work", id_),
}


def page_at(site: Site, plural: str | None, id_: str | None) -> Maker:
    """What makes the page of a record, of a list, or the front page. Raises NotFound, with near lists, for all else."""
    if plural is None:
        return lambda session, site, _: front_page(session, site)
    if id_ is not None and plural in _RECORDS:
        return lambda session, site, asked: _record(session, site, asked, plural, id_)
    if id_ is None and plural == "search":
        return search_page
    if id_ is None and plural in MODELS:
        return lambda session, site, asked: list_page(session, site, plural, asked)
    hints = [site.page(f"/{one}") for one in near(plural, [*MODELS, "search"])] if id_ is None else []
    raise NotFound(f"There is nothing at this path{did_you_mean(hints)}", did_you_mean=hints)


def own_of(plural: str | None, id_: str | None) -> str | None:
    """Under which key `OWN` of `pages/asked.py` has what a page takes for itself; None where it takes nothing."""
    return plural if id_ is None else "article" if plural == "articles" else None


def _record(session: Session, site: Site, asked: Asked, plural: str, id_: str) -> str:
    read_query(NoQuery, asked.query.encode())
    if other := asked.own.get("with"):
        return comparison_page(session, site, id_, other)
    return _RECORDS[plural](session, site, id_)
