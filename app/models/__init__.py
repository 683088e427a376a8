"""The tables. Rows are written by the loader from checked records and never altered afterwards.

Documents are what the API answers, rendered at load; terms are the words of an inverted index that every
filter looks records up in; all other columns are the normalised truth that both are made from.
"""

from app.models.actors import Actor, ActorAlias, ActorRole, ActorRoleEvidence, ActorRoleOf, ActorSide
from app.models.articles import Article, ArticleActor, ArticlePlace, Dataset, Mention, Passage
from app.models.columns import Listed, metadata
from app.models.events import Event, EventEvidence, EventFigure, EventSource, Participant, ParticipantSource
from app.models.places import Place, PlaceAbove, PlaceAlias
from app.models.quotes import (
    Quote,
    QuoteAbout,
    QuoteAddressee,
    QuoteAnswer,
    QuoteEvidence,
    QuoteFigure,
    QuoteSpan,
    QuoteSpeaker,
)
from app.models.terms import ActorTerm, ArticleTerm, EventTerm, MentionTerm, PlaceTerm, QuoteTerm, TermSize

__all__ = [
    "Actor",
    "ActorAlias",
    "ActorRole",
    "ActorRoleEvidence",
    "ActorRoleOf",
    "ActorSide",
    "ActorTerm",
    "Article",
    "ArticleActor",
    "ArticlePlace",
    "ArticleTerm",
    "Dataset",
    "Event",
    "EventEvidence",
    "EventFigure",
    "EventSource",
    "EventTerm",
    "Listed",
    "Mention",
    "MentionTerm",
    "Participant",
    "ParticipantSource",
    "Passage",
    "Place",
    "PlaceAbove",
    "PlaceAlias",
    "PlaceTerm",
    "Quote",
    "QuoteAbout",
    "QuoteAddressee",
    "QuoteAnswer",
    "QuoteEvidence",
    "QuoteFigure",
    "QuoteSpan",
    "QuoteSpeaker",
    "QuoteTerm",
    "TermSize",
    "metadata",
]
