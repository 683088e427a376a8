"""What an article tells of events: its own, with title and type, and those that another one introduces."""

from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    Tag,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from app.curation.shapes.measures import DateUse, Figure, date_use
from app.curation.shapes.quantities import read_figure
from app.curation.shapes.ties import EventConditions, Links
from app.curation.shapes.values import (
    EVENT_ID,
    FULL_ID,
    LONGEST_SLUG,
    SLUG,
    Names,
    Record,
    Slug,
    Text,
    Words,
    as_list,
    scalar_is,
)
from app.vocabulary import EventStatus, EventType, ParticipantRole


class ToldFigure(Figure):
    according_to: Names = Field(default_factory=list)


class ToldDate(DateUse):
    according_to: Names = Field(default_factory=list)


class ToldPlace(Record):
    id: str
    according_to: Names = Field(default_factory=list)


_FigureToldShort = Annotated[ToldFigure, BeforeValidator(read_figure, json_schema_input_type=Text | ToldFigure)]
_DateToldShort = Annotated[ToldDate, BeforeValidator(date_use, json_schema_input_type=Text | ToldDate)]
_PlaceToldShort = Annotated[ToldPlace, BeforeValidator(scalar_is("id"), json_schema_input_type=str | ToldPlace)]


class Participation(Record):
    role: ParticipantRole
    words: Text | None = None
    according_to: Names = Field(default_factory=list)


_ParticipationShort = Annotated[
    Participation, BeforeValidator(scalar_is("role"), json_schema_input_type=ParticipantRole | Participation)
]
Participations = Annotated[
    list[_ParticipationShort],
    BeforeValidator(
        as_list,
        json_schema_input_type=ParticipantRole | Participation | list[ParticipantRole | Participation],
    ),
]


class Told(Record):
    """What an article tells of an event. A date, a place, a figure, a participant may stand on others' word than it."""

    status: EventStatus | None = None
    date: _DateToldShort | None = None
    place: _PlaceToldShort | None = None
    who: dict[str, Participations] = Field(default_factory=dict)
    works: Names = Field(default_factory=list)
    according_to: Names = Field(default_factory=list)
    words: Words = Field(default_factory=list)
    figures: dict[Text, _FigureToldShort] = Field(default_factory=dict)
    links: dict[str, Links] = Field(default_factory=dict)
    conditions: EventConditions = Field(default_factory=list)


class Event(Told):
    """One that the article introduces: it gives title and type, and what it does not say has a default."""

    title: Text
    type: EventType
    status: EventStatus = "occurred"


class Account(Told):
    """What an article tells of another one's event; nothing has a default.

    `same` are the words or the reason by which it is the same event. `corrects` is an article that told it otherwise.
    """

    same: Text | None = None
    corrects: Slug | None = None


# What pydantic calls the shapes below a key of `events`: steps of its own, which no file has.
SHAPES = EVENT, ACCOUNT = "(event)", "(account)"


class _Retold(dict[str, Any]):
    """What stands under the id of another article's event."""


def _by_id(value: Any) -> Any:
    """Under the full id of an event stands an account of it; under a short one, an event of the article itself."""
    if not isinstance(value, dict):
        return value
    is_account = {id_: "." in id_ and isinstance(entry, dict) for id_, entry in value.items()}
    return {id_: _Retold(entry) if is_account[id_] else entry for id_, entry in value.items()}


def _shape_of(value: Any) -> str:
    return ACCOUNT if isinstance(value, _Retold | Account) else EVENT


def _each_short(id_: str) -> str:
    if longest := max((part for part in id_.split(".") if len(part) > LONGEST_SLUG), default=None, key=len):
        raise PydanticCustomError("long_id", f"“{longest[:20]}…” is longer than {LONGEST_SLUG} characters")
    return id_


class _EachByItsId:
    """In a schema, each shape stands by the pattern of the ids it stands under."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        found = handler(schema)
        ((event, account),) = [both["oneOf"] for both in found["patternProperties"].values()]
        return {**found, "patternProperties": {SLUG: event, FULL_ID: account}}


_EventId = Annotated[str, StringConstraints(pattern=EVENT_ID), AfterValidator(_each_short)]
_EventShape = Annotated[Annotated[Event, Tag(EVENT)] | Annotated[Account, Tag(ACCOUNT)], Discriminator(_shape_of)]
Events = Annotated[dict[_EventId, _EventShape], BeforeValidator(_by_id), _EachByItsId()]
