"""What can be chosen of one parameter: the values of its facet with their counts."""

from dataclasses import dataclass

from app.documents import Json
from app.labels.languages import NAMES_OF
from app.pages import phrases
from app.pages.filters.finding import Field, field_of
from app.queries.choices import is_list
from app.queries.list_query import ListQuery
from app.queries.question import Question

# Choices that are shown at once; the rest is a press away, or where there are more than so many, found by name.
_MOST, _MOST_LISTED = 12, 60
_HEADS = {
    "actor": "Who",
    "speaker": "Who says it",
    "about": "About",
    "act": "What is said",
    "relation": "Answers by",
    "type": "Kind",
    "kind": "Kind",
    "contested": "Disputed",
    "of": "Role in",
    "article": "Article",
}
_DISPUTED = {"true": "somebody disputes it", "false": "nobody disputes it"}


@dataclass(frozen=True)
class Choice:
    value: str
    label: str
    count: int
    is_chosen: bool
    is_left_out: bool


@dataclass(frozen=True)
class Choices:
    """What can be chosen of one parameter; `rest` is what is shown on demand, `field` finds all there is by name."""

    name: str
    head: str
    first: list[Choice]
    rest: list[Choice]
    field: Field | None
    can_leave_out: bool

    @property
    def number_chosen(self) -> int:
        return sum(one.is_chosen or one.is_left_out for one in (*self.first, *self.rest))


def choices_of(question: Question, name: str, facet: Json, model: type[ListQuery], dataset: Json) -> Choices:
    parameter = next(info for key, info in model.model_fields.items() if (info.alias or key) == name)
    left_out = question.wanted(name).excluded
    found = [
        Choice(
            str(bucket["value"]),
            _label(name, bucket),
            bucket["count"],
            bucket["selected"],
            bucket["value"] in left_out,
        )
        for bucket in facet["buckets"]
        if bucket["value"] is not None
    ]
    first = found[:_MOST] + [one for one in found[_MOST:] if one.is_chosen or one.is_left_out]
    rest = [one for one in found if one not in first]
    field = field_of(question.finds(name), dataset) if rest else None
    return Choices(
        name=name,
        head=_HEADS.get(name) or str(facet["label"]),
        first=first,
        rest=rest if field is None or len(rest) <= _MOST_LISTED else [],
        field=field,
        can_leave_out=is_list(parameter),
    )


def _label(name: str, bucket: Json) -> str:
    """Words of our own where those of the API do not say what a reader chooses."""
    value = str(bucket["value"])
    if name == "status":
        return phrases.status(value) or "told as fact"
    if called := NAMES_OF.get(name):
        return called(value)
    return _DISPUTED[value] if name == "contested" else str(bucket["label"])
