"""What the query models of all lists have in common."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Annotated, ClassVar, Literal, Self
from urllib.parse import urlencode

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.errors import Mistake
from app.index.cursors import Cursor
from app.index.selection import Listing, Selection, Window
from app.queries.parameters import DEFAULT_LIMIT, CursorText, Finds, Flag, From, Limit, Selects, To, Words
from app.queries.strict import StrictQuery
from app.words import WordQuery

Group = tuple[str, ...]


class Filters(StrictQuery):
    """Parameters that select records."""

    listing: ClassVar[Listing]

    def groups(self) -> list[Group]:
        """The terms that select, a group for each filter; a record must have a term of every group."""
        given = [name for name in filters(type(self)) if name in self.model_fields_set]
        return [group for name in given for group in self._groups_of(name)]

    def words(self) -> WordQuery | None:
        return None

    def window(self) -> Window | None:
        return None

    def wants_dated(self) -> bool | None:
        return None

    def must_lie_inside(self) -> bool:
        """Whether a date must lie inside the window for certain."""
        return False

    def selection(self) -> Selection:
        """All that is selected, in the order of the text."""
        return Selection(
            groups=tuple(self.groups()),
            sort="position",
            limit=0,
            window=self.window(),
            dated=self.wants_dated(),
            words=self.words(),
        )

    @classmethod
    def sent_as(cls, field: str) -> str:
        """The name that a field is sent under."""
        return cls.model_fields[field].alias or field

    def pairs(self, *without: str) -> Iterator[tuple[str, str]]:
        """The parameters as they are written in a URL, in the order of the fields."""
        for field in type(self).model_fields:
            name = self.sent_as(field)
            if field in self.model_fields_set and name not in without:
                yield from ((name, text) for text in _as_texts(getattr(self, field)))

    def url(self, path: str, *pairs: tuple[str, str], without: tuple[str, ...] = ()) -> str:
        """Where the same query is answered with other values in place of some."""
        return f"{path}?{urlencode([*self.pairs('cursor', *without), *pairs])}"

    def filters_given(self) -> list[str]:
        """The parameters that take records away, by the names they are sent under."""
        given = [field for field in type(self).model_fields if field in self.model_fields_set]
        return [self.sent_as(field) for field in given if field not in FacetedQuery.model_fields]

    def without(self, *names: str) -> Self:
        """The same query with these parameters left out."""
        left_out = {
            field: info.default for field, info in type(self).model_fields.items() if self.sent_as(field) in names
        }
        copy = self.model_copy(update=left_out)
        copy.model_fields_set.difference_update(left_out)
        return copy

    def _groups_of(self, name: str) -> list[Group]:
        finds = filters(type(self))[name]
        terms = tuple(dict.fromkeys(f"{finds.field}:{value}" for value in _as_texts(getattr(self, name))))
        return [(term,) for term in terms] if finds.each else [terms]


class SearchFilters(Filters):
    """Filters of records that have words of their own."""

    q: Words = None

    def words(self) -> WordQuery | None:
        return None if self.q is None else WordQuery.read(self.q)


class WindowFilters(SearchFilters):
    """Filters of records that have dates."""

    from_: From = None
    to: To = None

    def conflicts(self) -> list[Mistake]:
        if self.from_ and self.to and self.from_ > self.to:
            return [*super().conflicts(), Mistake("reversed", "from", "“from” is after “to”")]
        return super().conflicts()

    def window(self) -> Window | None:
        if self.from_ is None and self.to is None:
            return None
        return Window.between(self.from_, self.to, must=self.must_lie_inside())


class DatedFilters(WindowFilters):
    """Filters of records whose dates are of varying certainty, or missing."""

    date_match: Annotated[
        Literal["may", "must"],
        Selects(),
        Field(description="whether the date may lie within `from` and `to`, or must"),
    ] = "may"
    dated: Annotated[Flag | SkipJsonSchema[None], Selects(), Field(description="only with a date, or only without")] = (
        None
    )

    def must_lie_inside(self) -> bool:
        return self.date_match == "must"

    def wants_dated(self) -> bool | None:
        return self.dated


class ListQuery(Filters):
    """Which records of a list, in what order, how many of them, and as what."""

    sort: str = "position"
    limit: Limit = DEFAULT_LIMIT
    cursor: CursorText = None
    format: str = "json"

    def conflicts(self) -> list[Mistake]:
        conflicts = super().conflicts()
        if self.format != "json":
            for name in ("limit", "cursor", "facet"):
                if name in self.model_fields_set:
                    detail = f"“{name}” goes with “format=json” alone; every other format is the whole set"
                    conflicts.append(Mistake("unknown_parameter", name, detail))
        return conflicts

    def page(self, cursor: Cursor | None = None) -> Selection:
        return replace(self.selection(), sort=self.listing.sorts[self.sort], limit=self.limit, cursor=cursor)


class FacetedQuery(ListQuery):
    """A list that is counted by fields as well."""

    facet: list[str] = []


@lru_cache
def filters(query: type[Filters]) -> dict[str, Finds]:
    """The fields of a query model that select by terms."""
    found: dict[str, Finds] = {}
    for name, field in query.model_fields.items():
        for marker in field.metadata:
            if isinstance(marker, Finds):
                found[name] = marker
    return found


def _as_texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [str(one).lower() if isinstance(one, bool) else str(one) for one in values]
