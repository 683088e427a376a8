"""What the actors and works of the registers are."""

from app.vocabulary.concept import schema

ACTOR_KINDS = (
    schema("person", "A human being, named or not.", "Person"),
    schema("organization", "A body with a registered name: a government, a party, an agency.", "Organization"),
    schema("state", "A country as one that acts.", "Country", "Organization"),
    schema("group", "A plural without a registered name: the rebels, US officials.", "Thing"),
)
WORK_KINDS = (
    schema(
        "agreement",
        "What several bind themselves to: a treaty, a convention, a charter, a ceasefire.",
        "CreativeWork",
    ),
    schema("resolution", "What a body decides by a vote, or a draft of it.", "CreativeWork"),
    schema("law", "What a legislature makes, or a draft of it; a constitution.", "Legislation"),
    schema("plan", "What somebody proposes or means to do, as something that others can speak of.", "CreativeWork"),
    schema("document", "Papers: a report, a list, a letter, an application.", "CreativeWork"),
)
