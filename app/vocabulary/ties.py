"""What ties an event to others, and what it or a quote depends on."""

from app.vocabulary.concept import Concept, schema

LINK_RELATIONS = (
    schema("part_of", "Is a part or a stage of the other, or takes place within it.", "superEvent"),
    Concept("follows", "Comes after the other, where the text counts or orders the two; dates alone are not enough."),
    Concept("carries_out", "Does what the other lays down, or a step of it."),
    Concept("responds_to", "Is done in answer to the other."),
    Concept("causes", "Brings the other about."),
    Concept("prevents", "Keeps the other from happening, or would."),
    Concept("cancels", "Calls the other off."),
    Concept("postpones", "Puts the other off to a later time."),
)
CONDITION_KINDS = (
    Concept("if", "It depends on this: the event named beside it, if any, has to take place."),
    Concept(
        "unless",
        "It depends on this: the event named beside it must not take place or go on, whatever word is printed.",
    ),
    Concept("before", "It has to come before the event named beside it."),
    Concept("after", "It does not come before the event named beside it has taken place."),
)
