"""The values of the closed lists, as types, and what some of them have in common."""

from typing import Literal, get_args

from app.dates import Precision

EventType = Literal[
    "agree", "consult", "support", "concede", "cooperate", "aid", "retreat", "request", "accuse",
    "reject", "threaten", "protest", "sanction", "mobilize", "coerce", "assault", "speak", "harm",
]  # fmt: skip
EventStatus = Literal["occurred", "ongoing", "scheduled", "conditional", "alleged", "cancelled", "postponed"]
ParticipantRole = Literal["agent", "recipient", "participant", "target", "affected", "mediator", "supporter", "accused"]
Act = Literal[
    "state", "accuse", "deny", "reject", "object", "demand", "propose", "promise", "warn", "threaten",
    "hope", "welcome", "confirm", "withhold", "admit", "predict", "doubt",
]  # fmt: skip
Relation = Literal["denies", "rejects", "disputes", "counter_accuses", "supports"]
LinkRelation = Literal[
    "part_of", "follows", "carries_out", "responds_to", "causes", "prevents", "cancels", "postpones",
]  # fmt: skip
ConditionKind = Literal["if", "unless", "before", "after"]
Stance = Literal["for", "against", "conditional", "undecided"]
ActorKind = Literal["person", "organization", "state", "group"]
WorkKind = Literal["agreement", "resolution", "law", "plan", "document"]
QuoteKind = Literal["direct", "mixed", "indirect"]
PassageKind = Literal["heading", "sentence", "timeline", "source"]
TextAccess = Literal["full", "evidence"]
Difference = Literal["date", "place", "figures", "participants", "status"]
DateMatch = Literal["known", "may", "must"]

CONTESTING: tuple[Relation, ...] = ("denies", "disputes", "counter_accuses")
"""The answers that contest what a quote says; what it proposes or argues may be refused all the same."""

# Roles of which one actor can't have both in one event: whose it is, and to whom it is done.
OPPOSED: tuple[tuple[ParticipantRole, ParticipantRole], ...] = (
    ("agent", "recipient"),
    ("agent", "target"),
    ("agent", "affected"),
    ("accused", "recipient"),
    ("accused", "target"),
    ("accused", "affected"),
)

# Which closed list a type above enumerates; a test holds it equal to what is defined.
LISTS: dict[str, tuple[str, ...]] = {
    "event_types": get_args(EventType),
    "statuses": get_args(EventStatus),
    "roles": get_args(ParticipantRole),
    "differences": get_args(Difference),
    "acts": get_args(Act),
    "relations": get_args(Relation),
    "link_relations": get_args(LinkRelation),
    "condition_kinds": get_args(ConditionKind),
    "stances": get_args(Stance),
    "actor_kinds": get_args(ActorKind),
    "work_kinds": get_args(WorkKind),
    "quote_kinds": get_args(QuoteKind),
    "passage_kinds": get_args(PassageKind),
    "precisions": get_args(Precision),
    "date_matches": get_args(DateMatch),
    "text_accesses": get_args(TextAccess),
}
