"""What an event is tied to, and what an event or a quote depends on, as sentences that are read from either end."""

from dataclasses import dataclass

from app.documents import Json
from app.formats.depending import worded
from app.formats.ties import other, relation

# What has to be of the event that a condition names, by the kind of the condition.
_TURNS_ON = {
    "if": "It would have to come about",
    "unless": "It must not come about or go on",
    "before": "This would come before it",
    "after": "This would come only after it",
}


@dataclass(frozen=True)
class Tie:
    """`words` say how it is tied to the `other` record, which is None where a condition names none.

    `evidence` are the words of the article that say so, `according_to` the quotes on whose word it is. Those of a
    condition are `printed` where they stand alone; `is_cut` says that the word for its kind is not among them.
    """

    words: str
    other: Json | None
    according_to: list[Json]
    evidence: list[Json]
    printed: str = ""
    is_cut: bool = False


def links(event: Json) -> list[Tie]:
    """Such as `part of` another event, or `is followed by` it, in the order of the record."""
    return [Tie(relation(one), other(one), one["according_to"], one["evidence"]) for one in event["links"]]


def conditions(record: Json) -> list[Tie]:
    """What has to be, in the order of the record."""
    return [
        Tie(
            _TURNS_ON[one["kind"]],
            one["event"],
            one.get("according_to", []),
            one["evidence"],
            printed := worded(one),
            printed != one["words"],
        )
        for one in record["conditions"]
    ]
