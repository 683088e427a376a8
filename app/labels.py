"""What is printed for the values of closed lists: words for readers, which stay true whenever they are read.

A label that stands alone begins with a capital letter. One that goes on after a name or a title does not: it fits one
and many, but for the verbs of acts and relations, which `verb` has for both.
"""

LABELS: dict[str, dict[str, str]] = {
    "event_types": {
        "agree": "Agreement or commitment",
        "consult": "Meeting or talks",
        "support": "Support or accession",
        "concede": "Concession",
        "cooperate": "Cooperation",
        "aid": "Aid",
        "retreat": "Withdrawal or release",
        "request": "Request or proposal",
        "accuse": "Accusation or inquiry",
        "reject": "Refusal or objection",
        "threaten": "Threat or warning",
        "protest": "Protest, strike or uprising",
        "sanction": "Sanctions or broken ties",
        "mobilize": "Movement of forces",
        "coerce": "Arrest, seizure or repression",
        "assault": "Attack or fighting",
        "speak": "Public statement",
        "harm": "Deaths, injuries or displacement",
    },
    "statuses": {
        "occurred": "happened",
        "ongoing": "going on when written",
        "scheduled": "was due",
        "conditional": "conditional or only possible",
        "alleged": "said to have happened",
        "cancelled": "called off",
        "postponed": "put off",
    },
    "roles": {
        "agent": "doing it",
        "recipient": "on the receiving end",
        "participant": "taking part",
        "target": "aimed at",
        "affected": "affected",
        "mediator": "mediating",
        "supporter": "in support",
        "accused": "accused",
    },
    "differences": {
        "date": "when it was",
        "place": "where it was",
        "figures": "how many",
        "participants": "who did it",
        "status": "what became of it",
    },
    "acts": {
        "state": "says",
        "accuse": "accuses",
        "deny": "denies",
        "reject": "rejects",
        "object": "objects",
        "demand": "demands",
        "propose": "proposes",
        "promise": "promises",
        "warn": "warns",
        "threaten": "threatens",
        "hope": "hopes",
        "welcome": "welcomes",
        "confirm": "confirms",
        "withhold": "does not say",
        "admit": "admits",
        "predict": "predicts",
        "doubt": "doubts",
    },
    "relations": {
        "denies": "denies",
        "rejects": "rejects",
        "disputes": "disputes",
        "counter_accuses": "accuses in turn",
        "supports": "supports",
    },
    "link_relations": {
        "part_of": "part of",
        "follows": "follows",
        "carries_out": "carries out",
        "responds_to": "in answer to",
        "causes": "causes",
        "prevents": "would prevent",
        "cancels": "calls off",
        "postpones": "puts off",
    },
    "condition_kinds": {"if": "if", "unless": "unless", "before": "before", "after": "after"},
    "stances": {"for": "for", "against": "against", "conditional": "on conditions", "undecided": "undecided"},
    "actor_kinds": {"person": "Person", "organization": "Organization", "state": "State", "group": "Group of people"},
    "work_kinds": {
        "agreement": "Agreement or treaty",
        "resolution": "Resolution",
        "law": "Law",
        "plan": "Plan or proposal",
        "document": "Document",
    },
    "quote_kinds": {"direct": "Word for word", "mixed": "Partly word for word", "indirect": "In the article's words"},
    "passage_kinds": {
        "heading": "Heading",
        "sentence": "Sentence",
        "timeline": "Entry of a timeline",
        "source": "Line that names the source",
    },
    "precisions": {
        "day": "to the day",
        "month": "to the month",
        "season": "to the season",
        "year": "to the year",
        "decade": "to the decade",
        "century": "to the century",
    },
    "date_matches": {"known": "as far as is known", "may": "possibly inside", "must": "certainly inside"},
    "text_accesses": {"full": "Whole text", "evidence": "Words of evidence alone"},
    "error_codes": {
        "unknown_parameter": "Unknown parameter",
        "unknown_value": "Unknown value",
        "unknown_id": "Unknown id",
        "repeated": "Given more than once",
        "empty": "Without a value",
        "malformed": "Not of the right form",
        "out_of_range": "Too small, too large or too many",
        "reversed": "Ends before it starts",
        "cursor_mismatch": "Cursor of another query",
    },
}
# What is done, as a heading over who did it: verbs break with several speakers.
NOUNS: dict[str, dict[str, str]] = {
    "acts": {
        "state": "Statement",
        "accuse": "Accusation",
        "deny": "Denial",
        "reject": "Rejection",
        "object": "Objection",
        "demand": "Demand",
        "propose": "Proposal",
        "promise": "Promise",
        "warn": "Warning",
        "threaten": "Threat",
        "hope": "Hope",
        "welcome": "Welcome",
        "confirm": "Confirmation",
        "withhold": "Withheld answer",
        "admit": "Admission",
        "predict": "Prediction",
        "doubt": "Doubt",
    },
    "relations": {
        "denies": "Denial",
        "rejects": "Rejection",
        "disputes": "Dispute",
        "counter_accuses": "Counter-accusation",
        "supports": "Support",
    },
}
# What is printed for a relation that is read from its other end.
REVERSED: dict[str, dict[str, str]] = {
    "link_relations": {
        "part_of": "has as a part",
        "follows": "is followed by",
        "carries_out": "is carried out by",
        "responds_to": "is answered by",
        "causes": "is caused by",
        "prevents": "would be prevented by",
        "cancels": "is called off by",
        "postpones": "is put off by",
    },
}


# What is printed for a status that stands on somebody's word, where it is not told whose; “conditional” claims nothing.
SAID_TO_BE: dict[str, str] = {
    "scheduled": "said to have been due",
    "cancelled": "said to have been called off",
    "postponed": "said to have been put off",
}

# Who speaks where a text does not say it.
SOMEBODY = "somebody not named"


def status_label(status: str, *, claimed: bool) -> str:
    """What became of an event: `called off`, and on somebody's word `said to have been called off`."""
    said = SAID_TO_BE.get(status) if claimed else None
    return said or LABELS["statuses"][status]


def joined(words: list[str], last: str = "and") -> str:
    """`A`, `A and B`, `A, B and C`."""
    return f"{', '.join(words[:-1])} {last} {words[-1]}" if len(words) > 1 else "".join(words)


def verb(label: str, *, is_plural: bool) -> str:
    """The label of an act or a relation, as it agrees with one or with many: `denies`, `deny`."""
    if not is_plural:
        return label
    first, *rest = label.split()
    plural = {"does": "do"}.get(first) or (f"{first[:-3]}y" if first.endswith("ies") else first.removesuffix("s"))
    return " ".join([plural, *rest])
