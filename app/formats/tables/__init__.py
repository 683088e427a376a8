"""The tables that CSV is written from: a column is added in one place, the tuple of its table."""

from app.formats.tables.articles import ARTICLES, MENTIONS
from app.formats.tables.events import EVENTS
from app.formats.tables.long import LONG_TABLES
from app.formats.tables.named import ACTORS, PLACES, WORKS
from app.formats.tables.quotes import QUOTES
from app.formats.tables.table import Column, Table

__all__ = ["LIST_TABLES", "LONG_TABLES", "Column", "Table"]

LIST_TABLES = {
    "events": EVENTS,
    "quotes": QUOTES,
    "actors": ACTORS,
    "places": PLACES,
    "works": WORKS,
    "articles": ARTICLES,
    "mentions": MENTIONS,
}
