"""The one filter form: the facets of the API as choices with counts, dates as a histogram beside two days."""

from dataclasses import dataclass

from app.documents import Json
from app.pages.asked import Asked
from app.pages.filters.offered import Choices, choices_of
from app.queries.choices import closed_list
from app.queries.list_query import DATE_FACETS, ListQuery
from app.queries.question import Question

# Filters come in this order, others after these; of more than fit in a row, the last stand under “More”, whatever of
# them there is to choose from.
_ORDER = ("actor", "speaker", "status", "about", "place", "type", "act")
_IN_A_ROW = 5
# What rows can be grouped by, by the path of their list.
GROUPINGS = {
    "/events": {
        "": "nothing",
        "actor": "who",
        "type": "kind",
        "status": "status",
        "article": "article",
        "place": "place",
    }
}


@dataclass(frozen=True)
class Form:
    """`more` are filters that are a press away.

    `kept` are parameters that the form does not show and that are sent along.
    """

    groups: list[Choices]
    more: list[Choices]
    has_dates: bool
    has_words: bool
    values: dict[str, str]
    kept: list[tuple[str, str]]
    number: int
    path: str
    groupings: dict[str, str]

    @property
    def has_choices(self) -> bool:
        return bool(self.groups) or self.has_words or self.has_dates

    @property
    def number_of_more(self) -> int:
        return sum(one.number_chosen for one in self.more)


def facets_of(model: type[ListQuery]) -> list[str]:
    """The facets that stand as choices; dates are shown as a histogram."""
    known = closed_list(model, "facet") if "facet" in model.model_fields else []
    return [name for name in known if name not in DATE_FACETS]


def form(
    question: Question, model: type[ListQuery], facets: dict[str, Json], asked: Asked, number: int, dataset: Json
) -> Form:
    names = sorted(facets_of(model), key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER))
    row = names if len(names) <= _IN_A_ROW else names[: _IN_A_ROW - 1]
    groups = [choices_of(question, name, facets[name], model, dataset) for name in names]
    groups = [one for one in groups if len(one.first) > 1 or one.number_chosen]
    fields = {info.alias or name for name, info in model.model_fields.items()}
    groupings = GROUPINGS.get(question.path, {})
    named = {one.name for one in groups} | {"from", "to", "q", "cursor", "limit", "facet", "format"}
    return Form(
        groups=[one for one in groups if one.name in row],
        more=[one for one in groups if one.name not in row],
        has_dates="from" in fields,
        has_words="q" in fields,
        values={name: "".join(question.values(name)[:1]) for name in ("from", "to", "q")},
        kept=[pair for pair in question.pairs() if pair[0] not in named]
        + [pair for pair in asked.own.items() if not groupings],
        number=number,
        path=question.path,
        groupings=groupings,
    )
