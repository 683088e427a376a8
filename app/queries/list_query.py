"""What the parameters of lists have in common."""

from functools import lru_cache
from typing import Annotated, ClassVar, Literal, cast

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.errors import Mistake
from app.index.columns import Sort
from app.index.selection import Group, Listing
from app.kinds import ListKind
from app.queries.choices import is_list
from app.queries.fields import read_fields
from app.queries.filters import slips
from app.queries.parameters.finds import finds_by
from app.queries.parameters.lists import DEFAULT_LIMIT, CursorText, FieldNames, From, Limit, To, Words
from app.queries.parameters.records import ArticleIds
from app.queries.parameters.values import MOST_VALUES, Flag
from app.queries.strict import StrictQuery
from app.vocabulary import DateMatch

DATES: dict[str, Sort] = {"date": "chronology", "-date": "recency"}
NAMES: dict[str, Sort] = {"name": "position", "-mentions": "rarity", "best": "called"}
DATE_FACETS = ("date:day", "date:month", "date:year")
IDS = Field(description="ids of records of this list", max_length=MOST_VALUES)
ROWS = Field(
    description="in `csv` and `ndjson`: one row for each of these parts of a record, with the id and name of the record"
)
FACET = Field(
    max_length=MOST_VALUES,
    description="counts of what is selected, each without its own filter; dates keep `from` and `to`, and a record "
    "counts in every bucket that its date lies in, so that buckets may add up to more than `total`; dates that have an "
    "open end or are longer than 31 buckets are counted apart",
)
_WHOLE_SET = (("json",), "; every other format is the whole set")
# Which formats a parameter goes with, and why with no other.
GOES_WITH = {
    "cursor": _WHOLE_SET,
    "facet": _WHOLE_SET,
    "facet_sort": _WHOLE_SET,
    "delimiter": (("csv",), ""),
    "rows": (("csv", "ndjson"), "; every other format has whole records"),
    "fields": (("json", "ndjson"), "; every other format has its own columns"),
}


class Filters(StrictQuery):
    """Parameters that select records; `fixed` are terms that every record of this path has."""

    listing: ClassVar[Listing]
    fixed: ClassVar[tuple[Group, ...]] = ()

    def conflicts(self) -> list[Mistake]:
        given = self.model_fields_set
        many = ((sent, name) for sent, name in _taking_many(type(self)) if name in given)
        return [*super().conflicts(), *(one for sent, name in many for one in slips(sent, getattr(self, name)))]


@lru_cache
def _taking_many(model: type[Filters]) -> list[tuple[str, str]]:
    """Filters that take several values: the names they are sent under, and those of their fields."""
    fields = model.model_fields.items()
    return [(info.alias or name, name) for name, info in fields if is_list(info) and finds_by(info)]


class SearchFilters(Filters):
    """Filters of records that have words of their own."""

    q: Words = None


class WindowFilters(SearchFilters):
    """Filters of records that have dates."""

    from_: From = None
    to: To = None

    def conflicts(self) -> list[Mistake]:
        if self.from_ and self.to and self.from_ > self.to:
            return [*super().conflicts(), Mistake("reversed", "from", "“from” is after “to”")]
        return super().conflicts()


class DatedFilters(WindowFilters):
    """Filters of records whose dates are of varying certainty, or missing."""

    date_match: Annotated[
        DateMatch,
        Field(
            description="how `from` and `to` read a date: `known`: it overlaps them, or, with an open end, lies inside "
            "for certain; `may`: it may lie inside; `must`: it certainly does; see /vocabulary"
        ),
    ] = "known"
    dated: Annotated[
        Flag | SkipJsonSchema[None],
        Field(description="whether the text states a date that can be placed in a calendar"),
    ] = None


class ListQuery(Filters):
    """Which records of a list, in what order, how many of them, and as what."""

    sort: str = "position"
    limit: Limit = DEFAULT_LIMIT
    cursor: CursorText = None
    fields: FieldNames = None
    format: str = "json"
    delimiter: Annotated[
        Literal[",", ";"],
        Field(description="what separates the cells of `csv`: `;` for spreadsheets that write decimals with a comma"),
    ] = ","

    def conflicts(self) -> list[Mistake]:
        conflicts, given = super().conflicts(), self.model_fields_set
        for name, (formats, why) in GOES_WITH.items():
            # What is as it would be without it narrows nothing: a form sends it with the rest.
            is_given = name in given and getattr(self, name) != type(self).model_fields[name].default
            if is_given and self.format not in formats:
                alone = " and ".join(f"“format={one}”" for one in formats)
                conflicts.append(Mistake("unknown_parameter", name, f"“{name}” goes with {alone} alone{why}"))
        if {"rows", "fields"} <= given:
            conflicts.append(
                Mistake("unknown_parameter", "fields", "“fields” are those of whole records, without “rows”")
            )
        elif self.fields is not None:
            conflicts += read_fields(cast("ListKind", self.listing.record), self.fields).mistakes
        return conflicts


class FacetedQuery(ListQuery):
    """A list that is counted by fields as well."""

    facet: tuple[str, ...] = ()
    facet_sort: Annotated[
        Literal["count", "value"],
        Field(description="whether values are sorted by their count, highest first, or by themselves"),
    ] = "count"


class PartedQuery(FacetedQuery):
    """A list of records with parts that may have a row each."""

    rows: str | None = None


class NamedQuery(FacetedQuery, SearchFilters):
    """A list of what has a name and is mentioned."""

    article: Annotated[
        ArticleIds, Field(description="ids of articles that tell of it", examples=[["geneva-talks"]])
    ] = ()
    sort: Annotated[
        Literal["name", "-mentions", "best"],
        Field(
            description="by name, most mentioned first, or best: how well the name fits `q`, which is the default "
            "where `q` is given",
            examples=["-mentions"],
        ),
    ] = "name"
