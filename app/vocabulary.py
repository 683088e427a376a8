"""The closed lists: every value with what it means and the outside terms it maps to."""

from dataclasses import dataclass
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
CONTESTING: tuple[Relation, ...] = ("denies", "disputes", "counter_accuses")
"""The answers that contest what a quote says; what it proposes or argues may be refused all the same."""
WorkKind = Literal["agreement", "resolution", "law", "plan", "document"]
QuoteKind = Literal["direct", "mixed", "indirect"]
PassageKind = Literal["heading", "sentence", "timeline", "source"]
TextAccess = Literal["full", "evidence"]
Difference = Literal["date", "place", "figures", "participants", "status"]
DateMatch = Literal["known", "may", "must"]

# Roles of which one actor can't have both in one event: whose it is, and to whom it is done.
OPPOSED: tuple[tuple[ParticipantRole, ParticipantRole], ...] = (
    ("agent", "recipient"),
    ("agent", "target"),
    ("agent", "affected"),
    ("accused", "recipient"),
    ("accused", "target"),
    ("accused", "affected"),
)

PLOVER = "PLOVER"
SCHEMA = "https://schema.org/"
EDTF = "https://www.loc.gov/standards/datetime/"


@dataclass(frozen=True)
class Concept:
    """One value of a closed list; `maps_to` are URLs or terms of an outside vocabulary."""

    value: str
    definition: str
    maps_to: tuple[str, ...] = ()


def _plover(value: str, definition: str) -> Concept:
    return Concept(value, definition, (f"{PLOVER}:{value.upper()}",))


def _schema(value: str, definition: str, *names: str) -> Concept:
    return Concept(value, definition, tuple(SCHEMA + name for name in names))


VOCABULARY: dict[str, tuple[Concept, ...]] = {
    "event_types": (
        _plover("agree", "Agrees to or commits to do something, and has not done it yet."),
        _plover("consult", "Meets, negotiates, visits or talks, in person or from afar."),
        _plover("support", "Backs, praises or takes the side of somebody, or signs, ratifies or joins an agreement."),
        _plover("concede", "Yields: accepts a demand, eases or postpones a measure, or gives up a position."),
        _plover("cooperate", "Works together in deeds: exchanges goods, shares what it knows, acts jointly."),
        _plover("aid", "Gives material help: money, goods, arms or protection."),
        _plover("retreat", "Withdraws, disarms, releases or returns."),
        _plover("request", "Asks, urges, demands or proposes."),
        _plover("accuse", "Blames, condemns, investigates or charges."),
        _plover("reject", "Refuses, blocks, vetoes or objects."),
        _plover("threaten", "Threatens or warns of an act to come."),
        _plover("protest", "Demonstrates, strikes or rises in protest."),
        _plover("sanction", "Reduces or breaks off relations, expels or imposes sanctions."),
        _plover("mobilize", "Makes ready or moves forces without using them."),
        _plover("coerce", "Represses, seizes, arrests, or restricts by force short of violence."),
        _plover("assault", "Uses violence: attacks, bombs, kills, fights."),
        Concept(
            "speak",
            "Makes a public statement that is itself news and is none of the other types, such as an admission. "
            "PLOVER does not code it.",
        ),
        Concept(
            "harm",
            "People are killed, hurt or displaced, and the text does not say by whose deed. PLOVER codes only deeds.",
        ),
    ),
    "statuses": (
        Concept("occurred", "Happened, in the article's own voice."),
        Concept("ongoing", "Had begun and had not ended when the article was written."),
        _schema("scheduled", "Is due to happen.", "EventScheduled"),
        Concept("conditional", "Depends on a condition, or is only possible."),
        _schema("alleged", "Somebody claims it; the article does not say so in its own voice.", "Claim"),
        _schema("cancelled", "Was due to happen and does not: it is called off.", "EventCancelled"),
        _schema("postponed", "Was due to happen and is put off, to another day or to none yet.", "EventPostponed"),
    ),
    "roles": (
        Concept("agent", "Does it.", (f"{PLOVER}:actor", SCHEMA + "agent")),
        Concept(
            "recipient",
            "It is done to or directed at this actor.",
            (f"{PLOVER}:recipient", SCHEMA + "recipient"),
        ),
        _schema("participant", "Takes part together with others, none of whom does it to another.", "participant"),
        _schema("target", "Is what it is aimed at, whether it is hit or would be.", "object"),
        Concept("affected", "Bears what comes of it without being aimed at: dies in it, has its own plans put off."),
        _schema("mediator", "Stands between the others and helps them along.", "participant"),
        _schema("supporter", "Backs the one who does it.", "participant"),
        Concept("accused", "Somebody says that this actor did it; `according_to` tells who.", (SCHEMA + "Claim",)),
    ),
    "differences": (
        Concept("date", "The days that they tell have none in common."),
        Concept("place", "Neither of the places that they tell lies in the other."),
        Concept("figures", "Quantities of one unit that count the same have no number in common."),
        Concept("participants", "Whoever does it in one has it done to them in the other: see the roles."),
        Concept("status", "What became of it: neither of what they tell can have followed from the other."),
    ),
    "acts": (
        _schema("state", "Says that something is so.", "Statement"),
        _schema("accuse", "Says that somebody did wrong.", "Claim"),
        _schema("deny", "Says that something alleged is not so.", "Claim"),
        _schema("reject", "Refuses a proposal, a demand or an argument.", "DisagreeAction"),
        _schema("object", "Speaks against something that is being considered.", "DisagreeAction"),
        _schema("demand", "Asks with force, or sets a condition.", "AskAction"),
        _schema("propose", "Puts a plan forward.", "SuggestAction"),
        _schema("promise", "Commits the speaker to do something.", "Statement"),
        _schema("warn", "Points to a danger or a consequence.", "InformAction"),
        _schema("threaten", "Announces harm if something is or is not done.", "InformAction"),
        _schema("hope", "Wishes for an outcome.", "WantAction"),
        _schema("welcome", "Is glad of something that was done.", "EndorseAction"),
        _schema("confirm", "Says that something said before is so.", "ConfirmAction"),
        _schema("withhold", "Does not say what was asked.", "CommunicateAction"),
        _schema("admit", "Says that something is so that speaks against the speaker.", "Statement"),
        _schema("predict", "Says what will or may come.", "Statement"),
        _schema("doubt", "Says that something may not be so.", "DisagreeAction"),
    ),
    "relations": (
        _schema("denies", "Says that what the other quote claims is not so.", "DisagreeAction"),
        _schema("rejects", "Refuses what the other quote asks, proposes or argues.", "RejectAction"),
        _schema("disputes", "Casts doubt on what the other quote says.", "DisagreeAction"),
        _schema("counter_accuses", "Lays the blame on another, in answer to an accusation.", "Claim"),
        _schema("supports", "Backs what the other quote says.", "AgreeAction"),
    ),
    "link_relations": (
        _schema("part_of", "Is a part or a stage of the other, or takes place within it.", "superEvent"),
        Concept("follows", "Comes after the other, where the text counts or orders the two; dates alone make none."),
        Concept("carries_out", "Does what the other lays down, or a step of it."),
        Concept("responds_to", "Is done in answer to the other."),
        Concept("causes", "Brings the other about."),
        Concept("prevents", "Keeps the other from happening, or would."),
        Concept("cancels", "Calls the other off."),
        Concept("postpones", "Puts the other off to a later time."),
    ),
    "condition_kinds": (
        Concept("if", "It depends on this: the event named beside it, if any, has to take place."),
        Concept(
            "unless",
            "It depends on this: the event named beside it must not take place or go on, whatever word is printed.",
        ),
        Concept("before", "It has to come before the event named beside it."),
        Concept("after", "It does not come before the event named beside it has taken place."),
    ),
    "stances": (
        _schema("for", "Welcomes, proposes or accepts it, or commits to it.", "AgreeAction"),
        _schema("against", "Refuses it, objects to it or condemns it.", "DisagreeAction"),
        Concept("conditional", "Accepts it on terms that the same words name."),
        Concept("undecided", "Says that it is not decided. Hope, prediction and description show no stance."),
    ),
    "actor_kinds": (
        _schema("person", "A human being, named or not.", "Person"),
        _schema("organization", "A body with a registered name: a government, a party, an agency.", "Organization"),
        _schema("state", "A country as one that acts.", "Country", "Organization"),
        _schema("group", "A plural without a registered name: the rebels, US officials.", "Thing"),
    ),
    "work_kinds": (
        _schema(
            "agreement",
            "What several bind themselves to: a treaty, a convention, a charter, a ceasefire.",
            "CreativeWork",
        ),
        _schema("resolution", "What a body decides by a vote, or a draft of it.", "CreativeWork"),
        _schema("law", "What a legislature makes, or a draft of it; a constitution.", "Legislation"),
        _schema(
            "plan", "What somebody proposes or means to do, as something that others can speak of.", "CreativeWork"
        ),
        _schema("document", "Papers: a report, a list, a letter, an application.", "CreativeWork"),
    ),
    "quote_kinds": (
        _schema("direct", "The whole statement stands in quotation marks.", "Quotation"),
        _schema("mixed", "Some words of the statement stand in quotation marks.", "Statement"),
        _schema("indirect", "None of its words stands in quotation marks.", "Statement"),
    ),
    "passage_kinds": (
        _schema("heading", "A title or subheading.", "headline"),
        _schema("sentence", "A sentence of the running text.", "text"),
        _schema("timeline", "An entry of a printed timeline.", "ListItem"),
        _schema("source", "A line that names the source.", "creditText"),
    ),
    "precisions": (
        Concept("day", "Known to the day.", (EDTF,)),
        Concept("month", "Known to the month.", (EDTF,)),
        Concept("season", "Known to the season: three months, spring those from March to May.", (EDTF,)),
        Concept("year", "Known to the year.", (EDTF,)),
        Concept("decade", "Known to the ten years of a decade.", (EDTF,)),
        Concept("century", "Known to the hundred years that begin alike.", (EDTF,)),
    ),
    "date_matches": (
        Concept(
            "known",
            "What has two known ends overlaps the window. What has an open one lies in it for certain, so that it is "
            "found only where the window is open on that side. What is ongoing reaches to its article's publication.",
        ),
        Concept("may", "Overlaps the window, open ends endless."),
        Concept("must", "Lies in the window for certain."),
    ),
    "text_accesses": (
        _schema("full", "The whole text may be served.", "hasPart"),
        _schema("evidence", "Only the spans that support a record may be served.", "citation"),
    ),
}

# Where values of the lists stand: members of records, as dotted paths through objects and lists; those of any passage,
# date and error; and a parameter.
FIELDS: dict[str, str] = {
    "event.type": "event_types",
    "event.status": "statuses",
    "event.told_differently": "differences",
    "event.accounts.status": "statuses",
    "event.participants.role": "roles",
    "event.according_to.act": "acts",
    "event.quotes.act": "acts",
    "event.links.relation": "link_relations",
    "event.links.event.status": "statuses",
    "event.links.according_to.act": "acts",
    "event.conditions.kind": "condition_kinds",
    "event.conditions.event.status": "statuses",
    "event.conditions.according_to.act": "acts",
    "event.condition_of.status": "statuses",
    "quote.kind": "quote_kinds",
    "quote.act": "acts",
    "quote.about.status": "statuses",
    "quote.occasion.status": "statuses",
    "quote.stances.stance": "stances",
    "quote.stances.toward.status": "statuses",
    "quote.answers.relation": "relations",
    "quote.answers.act": "acts",
    "quote.answered_by.relation": "relations",
    "quote.answered_by.act": "acts",
    "quote.conditions.kind": "condition_kinds",
    "quote.conditions.event.status": "statuses",
    "actor.kind": "actor_kinds",
    "work.kind": "work_kinds",
    "article.text_access": "text_accesses",
    "passage.kind": "passage_kinds",
    "passage.records.status": "statuses",
    "date.precision": "precisions",
    "date_match": "date_matches",
    "error.code": "error_codes",
}

# Which closed list a type above enumerates; a test holds the two equal.
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
