"""The strict shapes of a curator's files."""

from app.curation.shapes.articles import Article, Passage, Role
from app.curation.shapes.events import Account, Event, Participation, Told
from app.curation.shapes.measures import DateUse, Day, Figure
from app.curation.shapes.quotes import Quote
from app.curation.shapes.ties import Condition, EventCondition, Link, Links

__all__ = [
    "Account",
    "Article",
    "Condition",
    "DateUse",
    "Day",
    "Event",
    "EventCondition",
    "Figure",
    "Link",
    "Links",
    "Participation",
    "Passage",
    "Quote",
    "Role",
    "Told",
]
