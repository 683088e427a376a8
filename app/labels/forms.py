"""The other forms of labels: as a heading, from the other end, on somebody's word, for many."""

from app.labels.values import LABELS

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
# Who speaks where a text does not say it, which may be a paper that was leaked.
SOMEBODY = "a source not named"


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
