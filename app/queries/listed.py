"""What the parameters of lists have in common."""

from typing import Annotated, ClassVar, Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.errors import Mistake
from app.index.columns import Sort
from app.index.selection import Group, Listing
from app.queries.parameters import DEFAULT_LIMIT, MOST_VALUES, ArticleIds, CursorText, Flag, From, Limit, To, Words
from app.queries.strict import StrictQuery
from app.vocabulary import DateMatch

DATES: dict[str, Sort] = {"date": "chronology", "-date": "recency"}
NAMES: dict[str, Sort] = {"name": "position", "-mentions": "rarity"}
DATE_FACETS = ("date:day", "date:month", "date:year")
IDS = Field(description="ids of records of this list", max_length=MOST_VALUES)
FACET = Field(
    max_length=MOST_VALUES,
    description="counts over what is selected, each without its own filter; dates keep `from` and `to`, and a "
    "record counts in every bucket that its date lies in, so that these may add up to more than `total`; what has an "
    "open end or is longer than 31 buckets is counted apart",
)


class Filters(StrictQuery):
    """Parameters that select records; `fixed` are terms that every record of this path has."""

    listing: ClassVar[Listing]
    fixed: ClassVar[tuple[Group, ...]] = ()


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
            description="how `from` and `to` read a date: `known`, what has two ends by these, else whether it lies "
            "inside for certain; whether it `may` lie inside; whether it `must`; see /vocabulary"
        ),
    ] = "known"
    dated: Annotated[
        Flag | SkipJsonSchema[None], Field(description="whether the text states a date that a calendar holds")
    ] = None


class ListQuery(Filters):
    """Which records of a list, in what order, how many of them, and as what."""

    sort: str = "position"
    limit: Limit = DEFAULT_LIMIT
    cursor: CursorText = None
    format: str = "json"
    delimiter: Annotated[
        Literal[",", ";"],
        Field(description="what stands between the cells of `csv`: `;` where a spreadsheet's decimals have a comma"),
    ] = ","

    def conflicts(self) -> list[Mistake]:
        conflicts = super().conflicts()
        if self.format != "csv" and "delimiter" in self.model_fields_set:
            conflicts.append(Mistake("unknown_parameter", "delimiter", "“delimiter” goes with “format=csv” alone"))
        if self.format != "json":
            for name in ("limit", "cursor", "facet"):
                if name in self.model_fields_set:
                    detail = f"“{name}” goes with “format=json” alone; every other format is the whole set"
                    conflicts.append(Mistake("unknown_parameter", name, detail))
        return conflicts


class FacetedQuery(ListQuery):
    """A list that is counted by fields as well."""

    facet: tuple[str, ...] = ()


class NamedQuery(FacetedQuery, SearchFilters):
    """A list of what has a name and is mentioned."""

    article: Annotated[
        ArticleIds, Field(description="ids of articles that tell of it", examples=[["geneva-talks"]])
    ] = ()
    sort: Annotated[
        Literal["name", "-mentions"],
        Field(description="by name, or most mentioned first", examples=["-mentions"]),
    ] = "name"
