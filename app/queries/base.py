"""What the query models of all lists have in common."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic.json_schema import SkipJsonSchema
from pydantic_core import PydanticCustomError

from app.queries.parameters import DEFAULT_LIMIT, CursorText, Finds, Flag, From, Limit, Selects, To
from app.reading import Cursor, Listing, Selection, Window

Group = tuple[str, ...]


class ListQuery(BaseModel):
    """A strict query: what is not a field is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    listing: ClassVar[Listing]

    sort: str
    limit: Limit = DEFAULT_LIMIT
    cursor: CursorText = None

    def groups(self) -> list[Group]:
        """The terms that select, a group for each filter; a record must have a term of every group."""
        return [
            tuple(dict.fromkeys(f"{finds.field}:{value}" for value in _as_texts(getattr(self, name))))
            for name, finds in filters(type(self)).items()
            if name in self.model_fields_set
        ]

    def window(self) -> Window | None:
        return None

    def wants_dated(self) -> bool | None:
        return None

    def selection(self, cursor: Cursor | None) -> Selection:
        return Selection(
            groups=tuple(self.groups()),
            sort=self.listing.sorts[self.sort],
            limit=self.limit,
            window=self.window(),
            dated=self.wants_dated(),
            cursor=cursor,
        )

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The parameters as they are written in a URL, in the order of the fields."""
        given = self.model_fields_set
        for name, field in type(self).model_fields.items():
            if name in given:
                yield from ((field.alias or name, text) for text in _as_texts(getattr(self, name)))


class WindowQuery(ListQuery):
    """A list of records that have dates."""

    from_: From = None
    to: To = None

    @model_validator(mode="after")
    def _check_order(self) -> "WindowQuery":
        if self.from_ and self.to and self.from_ > self.to:
            raise PydanticCustomError("reversed", "“from” is after “to”")
        return self

    def window(self) -> Window | None:
        if self.from_ is None and self.to is None:
            return None
        return Window.between(self.from_, self.to, must=self.must_lie_inside())

    def must_lie_inside(self) -> bool:
        return False


class DatedQuery(WindowQuery):
    """A list whose dates are of varying certainty, or missing."""

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


@lru_cache
def filters(query: type[ListQuery]) -> dict[str, Finds]:
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
