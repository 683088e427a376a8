"""What quotes are: how they are printed, what is done by saying them, how they answer and where they stand."""

from app.vocabulary.concept import Concept, schema

ACTS = (
    schema("state", "Says that something is so.", "Statement"),
    schema("accuse", "Says that somebody did wrong.", "Claim"),
    schema("deny", "Says that something alleged is not so.", "Claim"),
    schema("reject", "Refuses a proposal, a demand or an argument.", "DisagreeAction"),
    schema("object", "Speaks against something that is being considered.", "DisagreeAction"),
    schema("demand", "Asks with force, or sets a condition.", "AskAction"),
    schema("propose", "Puts a plan forward.", "SuggestAction"),
    schema("promise", "Commits the speaker to do something.", "Statement"),
    schema("warn", "Points to a danger or a consequence.", "InformAction"),
    schema("threaten", "Announces harm if something is or is not done.", "InformAction"),
    schema("hope", "Wishes for an outcome.", "WantAction"),
    schema("welcome", "Is glad of something that was done.", "EndorseAction"),
    schema("confirm", "Says that something said before is so.", "ConfirmAction"),
    schema("withhold", "Does not say what was asked.", "CommunicateAction"),
    schema("admit", "Says that something is so that speaks against the speaker.", "Statement"),
    schema("predict", "Says what will or may come.", "Statement"),
    schema("doubt", "Says that something may not be so.", "DisagreeAction"),
)
RELATIONS = (
    schema("denies", "Says that what the other quote claims is not so.", "DisagreeAction"),
    schema("rejects", "Refuses what the other quote asks, proposes or argues.", "RejectAction"),
    schema("disputes", "Casts doubt on what the other quote says.", "DisagreeAction"),
    schema("counter_accuses", "Lays the blame on another, in answer to an accusation.", "Claim"),
    schema("supports", "Backs what the other quote says.", "AgreeAction"),
)
STANCES = (
    schema("for", "Welcomes, proposes or accepts it, or commits to it.", "AgreeAction"),
    schema("against", "Refuses it, objects to it or condemns it.", "DisagreeAction"),
    Concept("conditional", "Accepts it on terms that the same words name."),
    Concept("undecided", "Says that it is not decided. Hope, prediction and description show no stance."),
)
QUOTE_KINDS = (
    schema("direct", "The whole statement stands in quotation marks.", "Quotation"),
    schema("mixed", "Some words of the statement stand in quotation marks.", "Statement"),
    schema("indirect", "None of its words stands in quotation marks.", "Statement"),
)
