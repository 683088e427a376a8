"""What a client of the Reconciliation Service API 0.2 asks: a batch of names, or what is known of matched records."""

from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, RootModel, ValidationError

from app.errors import InvalidQuery, Mistake
from app.queries.pydantic_errors import in_words
from app.queries.strict import StrictQuery

MOST_QUERIES = 50
MOST_FORM = 256_000
DEFAULT_RESULTS, MOST_RESULTS = 10, 50
_MOST_IDS = 1_000
_LONGEST = 500

# How it is sent: JSON in a parameter of the address, or in a field of a form.
_Json = Annotated[str | None, Field(description="JSON")]
_Text = Annotated[str, Field(max_length=_LONGEST)]


class _Part(BaseModel):
    """A part of a question. What else clients send in it, which the protocol leaves them, is passed over."""

    model_config = ConfigDict(frozen=True)


def _each(value: object) -> object:
    return value if isinstance(value, list) else [value]


class Property(_Part):
    """A property that is to hold, and the values of which one does: texts, numbers, or records with an id."""

    pid: _Text
    v: Annotated[tuple[Any, ...], BeforeValidator(_each), Field(max_length=50)]


class Query(_Part):
    query: _Text = ""
    type: Annotated[tuple[_Text, ...], BeforeValidator(_each)] = ()
    limit: Annotated[int, Field(ge=1)] = DEFAULT_RESULTS
    properties: Annotated[tuple[Property, ...], Field(max_length=20)] = ()


class Batch(RootModel[dict[str, Query]]):
    root: Annotated[dict[str, Query], Field(min_length=1, max_length=MOST_QUERIES)]


class WantedProperty(_Part):
    id: _Text


class Extension(_Part):
    """What is wanted of which records."""

    ids: Annotated[tuple[_Text, ...], Field(max_length=_MOST_IDS)]
    properties: Annotated[tuple[WantedProperty, ...], Field(max_length=20)]


class ReconcileQuery(StrictQuery):
    """Without either the service tells what it offers."""

    queries: _Json = None
    extend: _Json = None

    def conflicts(self) -> list[Mistake]:
        both = self.queries is not None and self.extend is not None
        return [Mistake("repeated", "extend", "“queries” and “extend” are asked one at a time")] if both else []


class _LenientQuery(StrictQuery):
    """What OpenRefine asks while somebody types, which has parameters of a service of old beside those that count."""

    leaves_others: ClassVar[bool] = True


class ViewQuery(_LenientQuery):
    id: Annotated[str, Field(min_length=1, max_length=_LONGEST)]


class SuggestQuery(_LenientQuery):
    may_be_empty: ClassVar[tuple[str, ...]] = ("prefix",)

    prefix: Annotated[str, Field(max_length=_LONGEST)]
    cursor: Annotated[int, Field(ge=0, le=1_000)] = 0


class ProposeQuery(_LenientQuery):
    type: Annotated[str | None, Field(max_length=_LONGEST)] = None
    limit: Annotated[int, Field(ge=1)] = MOST_RESULTS


Part = TypeVar("Part", bound=BaseModel)


def read_json(model: type[Part], name: str, text: str) -> Part:
    """What a parameter holds. Raises InvalidQuery with every mistake in it, each with where it is."""
    try:
        return model.model_validate_json(text)
    except ValidationError as error:
        raise InvalidQuery(
            [
                Mistake("malformed", name, f"“{name}”{_place(one['loc'])}: {in_words(one)}")
                for one in error.errors(include_url=False, include_input=False)[:MOST_QUERIES]
            ]
        ) from None


def _place(loc: tuple[int | str, ...]) -> str:
    return f" at {'.'.join(str(step)[:40] for step in loc)}" if loc else ""
