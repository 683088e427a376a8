"""Parameter types, named once and used everywhere; the same name means the same thing on every list.

A filter is a field whose type carries a `Finds`: the field in `app/index/fields.py` that it looks up.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated, get_args

from pydantic import BeforeValidator, Field, WithJsonSchema
from pydantic.fields import FieldInfo
from pydantic.json_schema import SkipJsonSchema
from pydantic_core import PydanticCustomError

from app.dates import DateError, parse_day
from app.kinds import RECORDS, RecordKind
from app.queries.choices import AnyOf
from app.vocabulary import (
    LISTS,
    Act,
    ActorKind,
    Difference,
    EventStatus,
    EventType,
    LinkRelation,
    ParticipantRole,
    QuoteKind,
    Relation,
    Stance,
    WorkKind,
)

MOST_VALUES = 50
MOST_CURSOR = 2_000
MOST_CHARACTERS = 200
MOST_SOURCES = 10_000
DEFAULT_LIMIT, MOST_ITEMS = 50, 200
_WHOLE = re.compile(r"-?\d+", re.ASCII)


@dataclass(frozen=True)
class Finds:
    """Values select the records that the loader filed under the field.

    `ids` are the kinds of record whose ids the values are; `terms` is the closed list that they are from; `is_flag`
    says that they are true and false; `known` is a field of the same list of which a value must exist. With `each` a
    record must have all values, and with `match` where that parameter is `all`. A parameter that `narrows` another one,
    by which that is `narrowed_by`, is judged in the pair: records are filed under both values at once. `counted` is the
    field that its facet counts by, where that is another one.
    """

    field: str
    ids: tuple[RecordKind, ...] = ()
    terms: str | None = None
    is_flag: bool = False
    known: bool = False
    each: bool = False
    match: str | None = None
    narrows: str | None = None
    narrowed_by: str | None = None
    counted: str | None = None

    @property
    def closed(self) -> tuple[str, ...]:
        """Every value of its closed list."""
        return LISTS[self.terms] if self.terms else ()

    @property
    def pair(self) -> str | None:
        """The parameter that it is judged in the pair with."""
        return self.narrows or self.narrowed_by


def finds_by(field: FieldInfo) -> Finds | None:
    """What a parameter finds; None for one that finds nothing."""
    return next((one for one in field.metadata if isinstance(one, Finds)), None)


def _day(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return parse_day(value)
    except DateError as error:
        raise PydanticCustomError("day", "{what}: {right}", {"what": error.what, "right": error.right}) from None


def _flag(value: object) -> object:
    # What Python sends for its own is not to be mistaken either.
    if value in ("true", "false", "True", "False"):
        return value in ("true", "True")
    raise PydanticCustomError("flag", "write true or false")


def _whole(value: object) -> object:
    if isinstance(value, str) and not _WHOLE.fullmatch(value):
        raise PydanticCustomError("whole", "write a whole number, such as 20")
    return value


Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
WHOLE = BeforeValidator(_whole)
Flag = Annotated[bool, BeforeValidator(_flag), WithJsonSchema({"type": "boolean"})]
_Many = Field(max_length=MOST_VALUES)
Id = Annotated[str, Field(min_length=1, max_length=250)]

ActorIds = Annotated[tuple[Id, ...], _Many, Finds("actor", ("actor",))]
TakingPart = Annotated[tuple[Id, ...], _Many, Finds("actor", ("actor",), match="actor_match", narrowed_by="role")]
ArticleIds = Annotated[tuple[Id, ...], _Many, Finds("article", ("article",)), Field(description="ids of articles")]
PlaceIds = Annotated[tuple[Id, ...], _Many, Finds("place", ("place",))]
WorkIds = Annotated[tuple[Id, ...], _Many, Finds("work", ("work",))]
SideIds = Annotated[
    tuple[Id, ...],
    _Many,
    Finds("side", ("actor",)),
    Field(description="ids of actors: whoever is one, is part of one, or has a role in one or in a part of it"),
]
EventTypes = Annotated[
    tuple[Annotated[str, AnyOf(get_args(EventType))], ...],
    _Many,
    Finds("type", terms="event_types"),
    Field(description="kinds of events, those of PLOVER; see /vocabulary"),
]
EventStatuses = Annotated[
    tuple[Annotated[str, AnyOf(get_args(EventStatus))], ...],
    _Many,
    Finds("status", terms="statuses"),
    Field(description="how certain it is; see /vocabulary"),
]
Roles = Annotated[
    tuple[Annotated[str, AnyOf(get_args(ParticipantRole))], ...], _Many, Finds("role", terms="roles", narrows="actor")
]
Speakers = Annotated[tuple[Id, ...], _Many, Finds("speaker", ("actor",)), Field(description="ids of actors who say it")]
About = Annotated[
    tuple[Id, ...],
    _Many,
    Finds("about", RECORDS, narrowed_by="stance"),
    Field(description="ids of what it is about, of any kind of record"),
]
Stances = Annotated[
    tuple[Annotated[str, AnyOf(get_args(Stance))], ...],
    _Many,
    Finds("stance", terms="stances", narrows="about"),
    Field(description="where its speakers stand toward what it is about, one of `about` where given; see /vocabulary"),
]
Relays = Annotated[
    tuple[Id, ...], _Many, Finds("via", ("actor",)), Field(description="ids of actors who relay what another says")
]
Acts = Annotated[
    tuple[Annotated[str, AnyOf(get_args(Act))], ...],
    _Many,
    Finds("act", terms="acts"),
    Field(description="what is done by saying it; see /vocabulary"),
]
QuoteKinds = Annotated[
    tuple[Annotated[str, AnyOf(get_args(QuoteKind))], ...],
    _Many,
    Finds("kind", terms="quote_kinds"),
    Field(description="how much of it is in quotation marks; see /vocabulary"),
]
Relations = Annotated[
    tuple[Annotated[str, AnyOf(get_args(Relation))], ...],
    _Many,
    Finds("relation", terms="relations", narrows="answers"),
    Field(description="how it answers another quote, one of `answers` where these are given; see /vocabulary"),
]
Answers = Annotated[
    tuple[Id, ...],
    _Many,
    Finds("answers", ("quote",), narrowed_by="relation"),
    Field(description="ids of quotes that it answers"),
]
Linked = Annotated[
    tuple[Id, ...],
    _Many,
    Finds("linked", ("event", "work"), narrowed_by="relation"),
    Field(description="ids of events, or of works, that it is tied to; of events from either end"),
]
LinkRelations = Annotated[
    tuple[Annotated[str, AnyOf(get_args(LinkRelation))], ...],
    _Many,
    Finds("relation", terms="link_relations", narrows="linked"),
    Field(description="how it is tied to something, to one of `linked` where these are given; see /vocabulary"),
]
Conditions = Annotated[
    tuple[Id, ...],
    _Many,
    Finds("condition", ("event",)),
    Field(description="ids of events that it depends on; `*` is any condition, also one that turns on no event"),
]
Addressees = Annotated[
    tuple[Id, ...], _Many, Finds("addressee", ("actor",)), Field(description="ids of actors to whom it is said")
]
Occasions = Annotated[
    tuple[Id, ...], _Many, Finds("occasion", ("event",)), Field(description="ids of events at which it was said")
]
AccordingTo = Annotated[
    tuple[Id, ...],
    _Many,
    Finds("according_to", ("actor", "quote"), counted="according_to-actor"),
    Field(description="ids of actors, or of quotes, on whose word it stands, or a part of it, or that tell of these"),
]
Differences = Annotated[
    tuple[Annotated[str, AnyOf(get_args(Difference))], ...],
    _Many,
    Finds("told_differently", terms="differences"),
    Field(description="what articles tell differently of it; see /vocabulary"),
]
Sources = Annotated[
    Annotated[int, Field(ge=0, le=MOST_SOURCES)] | SkipJsonSchema[None],
    Finds("sources"),
    Field(description="on how many actors' word it stands, or a part of it"),
    WHOLE,
]
ActorKinds = Annotated[
    tuple[Annotated[str, AnyOf(get_args(ActorKind))], ...],
    _Many,
    Finds("kind", terms="actor_kinds"),
    Field(description="kinds of actors; see /vocabulary"),
]
Of = Annotated[
    tuple[Id, ...], _Many, Finds("of", ("actor",)), Field(description="ids of actors in which one has a role")
]
Within = Annotated[
    tuple[Id, ...], _Many, Finds("within", ("place",)), Field(description="ids of places in which it lies")
]
WorkKinds = Annotated[
    tuple[Annotated[str, AnyOf(get_args(WorkKind))], ...],
    _Many,
    Finds("kind", terms="work_kinds"),
    Field(description="kinds of works; see /vocabulary"),
]
Makers = Annotated[
    tuple[Id, ...],
    _Many,
    Finds("maker", ("actor",)),
    Field(description="ids of actors who made, signed or proposed it"),
]
Publishers = Annotated[
    tuple[Id, ...], _Many, Finds("publisher", ("actor",)), Field(description="ids of actors who published it")
]
With = Annotated[
    tuple[Id, ...],
    _Many,
    Finds("actor", ("actor",), each=True),
    Field(alias="with", description="ids of actors who take part as well, all of them", examples=[["john-kerry"]]),
]
_Short = Annotated[str, Field(min_length=1, max_length=MOST_CHARACTERS)]
PlaceKinds = Annotated[
    tuple[_Short, ...], _Many, Finds("kind", known=True), Field(description="kinds of places, such as `city`")
]
Countries = Annotated[
    tuple[_Short, ...], _Many, Finds("country", known=True), Field(description="ISO 3166 alpha-2 codes, such as `CH`")
]
Languages = Annotated[
    tuple[_Short, ...],
    _Many,
    Finds("language", known=True),
    Field(description="BCP 47 tags, such as `en`"),
]
From = Annotated[
    Day | SkipJsonSchema[None],
    Field(alias="from", description="a day; leaves out what ended before it"),
]
To = Annotated[Day | SkipJsonSchema[None], Field(description="a day; leaves out what began after it")]
Limit = Annotated[
    int, Field(ge=0, le=MOST_ITEMS, description="items a page, 50 unless told; with 0 only the total"), WHOLE
]
WORDS = Field(
    min_length=1,
    max_length=MOST_CHARACTERS,
    description="words that must all occur, the last one as a prefix, as they are typed without case and accents; "
    '`"a phrase"` stands side by side, `-word` beside others leaves out',
)
Words = Annotated[str | SkipJsonSchema[None], WORDS]
CursorText = Annotated[
    str | SkipJsonSchema[None],
    Field(max_length=MOST_CURSOR, description="opaque, from the `next` of the page before"),
]
MOST_OF_FIELDS = 2_000
FieldNames = Annotated[
    str | SkipJsonSchema[None],
    Field(
        min_length=1,
        max_length=MOST_OF_FIELDS,
        description="which fields of each record are shown, comma separated, with dots into objects and lists: "
        "`id,title,date.label,participants.actor.name`; all unless told",
    ),
]
