"""The tables. Rows are written by the loader from checked records and never altered afterwards.

Documents are what the API answers, rendered at load; postings and columns are the index that every filter, count and
order is read off; all else is the normalised truth that both are made from.
"""

from app.models.actors import Actor, ActorAlias, ActorRole, ActorRoleEvidence, ActorRoleOf, ActorSide
from app.models.articles import Article, ArticleActor, ArticlePlace, ArticleWork, Dataset, Mention, Passage
from app.models.columns import Listed, metadata
from app.models.events import (
    AccountFigure,
    AccountFigureSource,
    AccountSource,
    Event,
    EventAccount,
    EventDifference,
    EventEvidence,
    EventFigure,
    EventSource,
    EventWork,
    Participant,
    ParticipantSource,
)
from app.models.index import Posting, RecordColumn
from app.models.links import (
    EventCondition,
    EventConditionEvidence,
    EventConditionSource,
    EventLink,
    EventLinkEvidence,
    EventLinkSource,
    QuoteCondition,
    QuoteConditionEvidence,
)
from app.models.places import Place, PlaceAbove, PlaceAlias
from app.models.quotes import (
    Quote,
    QuoteAbout,
    QuoteAddressee,
    QuoteAnswer,
    QuoteEvidence,
    QuoteFigure,
    QuoteRelay,
    QuoteSpan,
    QuoteSpeaker,
    QuoteTeller,
)
from app.models.works import Work, WorkAlias, WorkMaker

__all__ = [
    "AccountFigure",
    "AccountFigureSource",
    "AccountSource",
    "Actor",
    "ActorAlias",
    "ActorRole",
    "ActorRoleEvidence",
    "ActorRoleOf",
    "ActorSide",
    "Article",
    "ArticleActor",
    "ArticlePlace",
    "ArticleWork",
    "Dataset",
    "Event",
    "EventAccount",
    "EventCondition",
    "EventConditionEvidence",
    "EventConditionSource",
    "EventDifference",
    "EventEvidence",
    "EventFigure",
    "EventLink",
    "EventLinkEvidence",
    "EventLinkSource",
    "EventSource",
    "EventWork",
    "Listed",
    "Mention",
    "Participant",
    "ParticipantSource",
    "Passage",
    "Place",
    "PlaceAbove",
    "PlaceAlias",
    "Posting",
    "Quote",
    "QuoteAbout",
    "QuoteAddressee",
    "QuoteAnswer",
    "QuoteCondition",
    "QuoteConditionEvidence",
    "QuoteEvidence",
    "QuoteFigure",
    "QuoteRelay",
    "QuoteSpan",
    "QuoteSpeaker",
    "QuoteTeller",
    "RecordColumn",
    "Work",
    "WorkAlias",
    "WorkMaker",
    "metadata",
]
