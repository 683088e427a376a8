"""The closed lists: every value with what it means and the outside terms it maps to."""

from app.vocabulary.articles import PASSAGE_KINDS, TEXT_ACCESSES
from app.vocabulary.concept import SCHEMA, Concept
from app.vocabulary.dates import DATE_MATCHES, PRECISIONS
from app.vocabulary.events import DIFFERENCES, EVENT_TYPES, ROLES, STATUSES
from app.vocabulary.fields import FIELDS
from app.vocabulary.named import ACTOR_KINDS, WORK_KINDS
from app.vocabulary.quotes import ACTS, QUOTE_KINDS, RELATIONS, STANCES
from app.vocabulary.ties import CONDITION_KINDS, LINK_RELATIONS
from app.vocabulary.values import (
    CONTESTING,
    LISTS,
    OPPOSED,
    Act,
    ActorKind,
    ConditionKind,
    DateMatch,
    Difference,
    EventStatus,
    EventType,
    LinkRelation,
    ParticipantRole,
    PassageKind,
    QuoteKind,
    Relation,
    Stance,
    TextAccess,
    WorkKind,
)

__all__ = [
    "CONTESTING",
    "FIELDS",
    "LISTS",
    "OPPOSED",
    "SCHEMA",
    "VOCABULARY",
    "Act",
    "ActorKind",
    "Concept",
    "ConditionKind",
    "DateMatch",
    "Difference",
    "EventStatus",
    "EventType",
    "LinkRelation",
    "ParticipantRole",
    "PassageKind",
    "QuoteKind",
    "Relation",
    "Stance",
    "TextAccess",
    "WorkKind",
]

VOCABULARY: dict[str, tuple[Concept, ...]] = {
    "event_types": EVENT_TYPES,
    "statuses": STATUSES,
    "roles": ROLES,
    "differences": DIFFERENCES,
    "acts": ACTS,
    "relations": RELATIONS,
    "link_relations": LINK_RELATIONS,
    "condition_kinds": CONDITION_KINDS,
    "stances": STANCES,
    "actor_kinds": ACTOR_KINDS,
    "work_kinds": WORK_KINDS,
    "quote_kinds": QUOTE_KINDS,
    "passage_kinds": PASSAGE_KINDS,
    "precisions": PRECISIONS,
    "date_matches": DATE_MATCHES,
    "text_accesses": TEXT_ACCESSES,
}
