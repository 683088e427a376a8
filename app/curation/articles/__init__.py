"""What the files say once every word has its place in the text: spans instead of words, full ids, read dates."""

from app.curation.articles.articles import Article, Mention, Passage, Role
from app.curation.articles.events import Account, Event, Participant, Told
from app.curation.articles.evidence import Attribution, Evidence
from app.curation.articles.measures import DateReading, Figure
from app.curation.articles.quotes import Quote, Speaker
from app.curation.articles.refs import ANY, Ref
from app.curation.articles.ties import Condition, Link

__all__ = [
    "ANY",
    "Account",
    "Article",
    "Attribution",
    "Condition",
    "DateReading",
    "Event",
    "Evidence",
    "Figure",
    "Link",
    "Mention",
    "Participant",
    "Passage",
    "Quote",
    "Ref",
    "Role",
    "Speaker",
    "Told",
]
