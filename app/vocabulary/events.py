"""What events are: their kinds, how certain they are, who is what in them, and how accounts of one differ."""

from app.vocabulary.concept import PLOVER, SCHEMA, Concept, plover, schema

EVENT_TYPES = (
    plover("agree", "Agrees to or commits to do something, and has not done it yet."),
    plover("consult", "Meets, negotiates, visits or talks, in person or from afar."),
    plover("support", "Backs, praises or takes the side of somebody, or signs, ratifies or joins an agreement."),
    plover("concede", "Yields: accepts a demand, eases or postpones a measure, or gives up a position."),
    plover("cooperate", "Works together in deeds: exchanges goods, shares what it knows, acts jointly."),
    plover("aid", "Gives material help: money, goods, arms or protection."),
    plover("retreat", "Withdraws, disarms, releases or returns."),
    plover("request", "Asks, urges, demands or proposes."),
    plover("accuse", "Blames, condemns, investigates or charges."),
    plover("reject", "Refuses, blocks, vetoes or objects."),
    plover("threaten", "Threatens or warns of an act to come."),
    plover("protest", "Demonstrates, strikes or rises in protest."),
    plover("sanction", "Reduces or breaks off relations, expels or imposes sanctions."),
    plover("mobilize", "Makes ready or moves forces without using them."),
    plover("coerce", "Represses, seizes, arrests, or restricts by force short of violence."),
    plover("assault", "Uses violence: attacks, bombs, kills, fights."),
    Concept(
        "speak",
        "Makes a public statement that is itself news and is none of the other types, such as an admission. "
        "PLOVER does not code it.",
    ),
    Concept(
        "harm",
        "People are killed, hurt or displaced, and the text does not say by whose deed. PLOVER codes only deeds.",
    ),
)
STATUSES = (
    Concept("occurred", "Happened, in the article's own voice."),
    Concept("ongoing", "Had begun and had not ended when the article was written."),
    schema("scheduled", "Is due to happen.", "EventScheduled"),
    Concept("conditional", "Depends on a condition, or is only possible."),
    schema("alleged", "Somebody claims it; the article does not say so in its own voice.", "Claim"),
    schema("cancelled", "Was due to happen and does not: it is called off.", "EventCancelled"),
    schema("postponed", "Was due to happen and is put off, to another day or to none yet.", "EventPostponed"),
)
ROLES = (
    Concept("agent", "Does it.", (f"{PLOVER}:actor", SCHEMA + "agent")),
    Concept(
        "recipient",
        "Has it done to them, or directed at them.",
        (f"{PLOVER}:recipient", SCHEMA + "recipient"),
    ),
    schema("participant", "Takes part together with others, none of whom does it to another.", "participant"),
    schema("target", "Is what it is aimed at, whether it is hit or not.", "object"),
    Concept("affected", "Bears its consequences without being its target: dies in it, has plans put off by it."),
    schema("mediator", "Stands between the others and helps them along.", "participant"),
    schema("supporter", "Backs the one who does it.", "participant"),
    Concept("accused", "Somebody says that this actor did it; `according_to` tells who.", (SCHEMA + "Claim",)),
)
DIFFERENCES = (
    Concept("date", "The dates that they give have no day in common."),
    Concept("place", "Neither of the places that they give lies in the other."),
    Concept("figures", "Quantities of the same things in the same unit have no number in common."),
    Concept("participants", "One actor does it in one account and has it done to them in the other; see the roles."),
    Concept("status", "What became of it: neither outcome can have followed from the other."),
)
