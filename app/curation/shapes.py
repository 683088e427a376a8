"""The strict shapes of a curator's files. Scalars arrive as text; short forms become the long one."""

from collections.abc import Callable
from typing import Annotated, Any, Literal, get_args

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    GetJsonSchemaHandler,
    StringConstraints,
    Tag,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from app.curation.quantities import read_figure, read_number
from app.text import fold
from app.vocabulary import (
    Act,
    ConditionKind,
    EventStatus,
    EventType,
    LinkRelation,
    ParticipantRole,
    PassageKind,
    QuoteKind,
    Relation,
    Stance,
    TextAccess,
)

LONGEST_SLUG = 100
# What stands for a date where no calendar holds one, and for an actor where there is none.
UNDATED, NOBODY = "undated", "none"
SLUG = r"^[a-z0-9]+(-[a-z0-9]+)*$"
FULL_ID = r"^[a-z0-9]+(-[a-z0-9]+)*\.[a-z0-9]+(-[a-z0-9]+)*$"
EVENT_ID = r"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?$"
# RFC 3986 with the schemes of the web and a host; who is asking does not belong into it (RFC 9110, 4.2.4).
_IN_PATH = r"[A-Za-z0-9\-._~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2}"
ADDRESS = (
    r"^https?://(?:\[[0-9A-Fa-f:.]+\]|(?:[A-Za-z0-9\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2})+)(?::[0-9]*)?"
    rf"(?:/(?:{_IN_PATH})*)?(?:\?(?:{_IN_PATH}|\?)*)?(?:#(?:{_IN_PATH}|\?)*)?$"
)


class Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


def _as_list(value: Any) -> Any:
    return value if isinstance(value, list) else [value]


def _scalar_is(key: str) -> Callable[[Any], Any]:
    """A lone scalar stands for the mapping with this one key."""
    return lambda value: {key: value} if isinstance(value, str) else value


def _date_use(value: Any) -> Any:
    """A lone scalar stands for words, but for `undated`."""
    return _scalar_is("date" if value == UNDATED else "words")(value)


def _speakers(value: Any) -> Any:
    """`by: a`, `by: [a, b]` and `by: {a: the words used of a}`."""
    names = _as_list(value)
    return dict.fromkeys(names) if all(isinstance(name, str) for name in names) else value


def _somebody(speakers: dict[str, str | None]) -> dict[str, str | None]:
    """`by: none` is nobody."""
    if speakers == {NOBODY: None}:
        return {}
    if NOBODY in speakers:
        raise PydanticCustomError("nobody", "“none” says that nobody is named: write it alone, or remove it")
    return speakers


def _relayed(relays: dict[str, str | None]) -> dict[str, str | None]:
    if NOBODY in relays:
        raise PydanticCustomError("nobody", "“none” relays nothing: remove “via”")
    return relays


Text = Annotated[str, AfterValidator(fold), StringConstraints(min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=SLUG, max_length=LONGEST_SLUG)]
Words = Annotated[list[Text], BeforeValidator(_as_list, json_schema_input_type=Text | list[Text])]
Names = Annotated[list[str], BeforeValidator(_as_list, json_schema_input_type=str | list[str])]


Quantity = Annotated[int | float, BeforeValidator(read_number), WithJsonSchema({"type": "number"})]


class Figure(Record):
    """A quantity as far as the words license it; a bound the words do not give is left out.

    `counts` says what is counted where the unit does not: people that are `killed` or `hurt`.
    """

    low: Quantity | None = None
    high: Quantity | None = None
    unit: Text
    counts: Text | None = None
    approximate: bool = False


FigureShort = Annotated[Figure, BeforeValidator(read_figure, json_schema_input_type=Text | Figure)]


class Day(Record):
    """What a curator says of a date. `date` is EDTF, or `undated` for words that no calendar holds."""

    date: Text
    label: Text | None = None
    basis: Text | None = None


class DateUse(Record):
    """The date of a record: words that `days` resolves, or a `date` of its own with its basis.

    `undated` alone says that there is none, not even the article's publication as a bound.
    """

    words: Text | None = None
    date: Text | None = None
    label: Text | None = None
    basis: Text | None = None


DayShort = Annotated[Day, BeforeValidator(_scalar_is("date"), json_schema_input_type=Text | Day)]
DateUseShort = Annotated[DateUse, BeforeValidator(_date_use, json_schema_input_type=Text | DateUse)]


class ToldFigure(Figure):
    according_to: Names = Field(default_factory=list)


class ToldDate(DateUse):
    according_to: Names = Field(default_factory=list)


class ToldPlace(Record):
    id: str
    according_to: Names = Field(default_factory=list)


_FigureToldShort = Annotated[ToldFigure, BeforeValidator(read_figure, json_schema_input_type=Text | ToldFigure)]
_DateToldShort = Annotated[ToldDate, BeforeValidator(_date_use, json_schema_input_type=Text | ToldDate)]
_PlaceToldShort = Annotated[ToldPlace, BeforeValidator(_scalar_is("id"), json_schema_input_type=str | ToldPlace)]


class Participation(Record):
    role: ParticipantRole
    words: Text | None = None
    according_to: Names = Field(default_factory=list)


_ParticipationShort = Annotated[
    Participation, BeforeValidator(_scalar_is("role"), json_schema_input_type=ParticipantRole | Participation)
]
Participations = Annotated[
    list[_ParticipationShort],
    BeforeValidator(
        _as_list,
        json_schema_input_type=ParticipantRole | Participation | list[ParticipantRole | Participation],
    ),
]
_Speaking = Annotated[
    dict[str, Text | None],
    BeforeValidator(_speakers, json_schema_input_type=str | list[str] | dict[str, Text]),
    Field(min_length=1),
]
Speakers = Annotated[_Speaking, AfterValidator(_somebody)]
Relays = Annotated[_Speaking, AfterValidator(_relayed)]


class Link(Record):
    """How an event is tied to another one, or to a work; `words` say so where those that tell the event do not."""

    is_: LinkRelation = Field(alias="is")
    words: Words = Field(default_factory=list)
    according_to: Names = Field(default_factory=list)


_LinkShort = Annotated[Link, BeforeValidator(_scalar_is("is"), json_schema_input_type=LinkRelation | Link)]
Links = Annotated[
    list[_LinkShort],
    BeforeValidator(_as_list, json_schema_input_type=LinkRelation | Link | list[LinkRelation | Link]),
]


class Condition(Record):
    """Words on which something depends, below the one key that says how; `event` is the one that it turns on."""

    model_config = ConfigDict(json_schema_extra={"oneOf": [{"required": [kind]} for kind in get_args(ConditionKind)]})

    if_: Words = Field(default_factory=list, alias="if")
    unless: Words = Field(default_factory=list)
    before: Words = Field(default_factory=list)
    after: Words = Field(default_factory=list)
    event: str | None = None

    @property
    def written(self) -> dict[ConditionKind, list[str]]:
        """The words by the keys that they stand below."""
        each: dict[ConditionKind, list[str]] = {
            "if": self.if_,
            "unless": self.unless,
            "before": self.before,
            "after": self.after,
        }
        return {kind: words for kind, words in each.items() if words}


class EventCondition(Condition):
    according_to: Names = Field(default_factory=list)


Conditions = Annotated[list[Condition], BeforeValidator(_as_list, json_schema_input_type=Condition | list[Condition])]
EventConditions = Annotated[
    list[EventCondition], BeforeValidator(_as_list, json_schema_input_type=EventCondition | list[EventCondition])
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


class Quote(Record):
    """`by` is `none` where the text does not say who speaks, `via` who relays it.

    `according_to` is the quote in which somebody else says that this was said.
    """

    by: Speakers
    via: Relays = Field(default_factory=dict)
    according_to: str | None = None
    cue: Text
    act: Act
    says: Text
    words: Words = Field(default_factory=list)
    quoted: Words | None = None
    verbatim: bool = False
    kind: QuoteKind | None = None
    to: Names = Field(default_factory=list)
    about: Names = Field(default_factory=list)
    stance: dict[str, Stance] = Field(default_factory=dict)
    at: str | None = None
    place: str | None = None
    date: DateUseShort | None = None
    answers: dict[str, Relation] = Field(default_factory=dict)
    figures: dict[Text, FigureShort] = Field(default_factory=dict)
    conditions: Conditions = Field(default_factory=list)


class Role(Record):
    """A title, without the name of whom one serves in it; nobody is, where the text names nobody."""

    title: Text
    of: Names = Field(default_factory=list)
    words: Words = Field(default_factory=list)


Roles = Annotated[list[Role], BeforeValidator(_as_list, json_schema_input_type=Role | list[Role])]


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


class Passage(Record):
    at: Text
    kind: PassageKind = "sentence"
    set_aside: Text | None = None
    events: Events = Field(default_factory=dict)
    quotes: dict[Slug, Quote] = Field(default_factory=dict)
    roles: dict[str, Roles] = Field(default_factory=dict)
    supports: dict[str, Words] = Field(default_factory=dict)
    mentions: dict[Text, Names] = Field(default_factory=dict)

    @property
    def introduced(self) -> dict[str, Event]:
        return {id_: told for id_, told in self.events.items() if isinstance(told, Event)}

    @property
    def accounts(self) -> dict[str, Account]:
        return {id_: told for id_, told in self.events.items() if isinstance(told, Account)}


def _days(value: Any) -> Any:
    """`basis` beside the day words is the basis of each that gives none of its own."""
    if not isinstance(value, dict):
        return value
    basis = value.get("basis")
    days = {words: {"date": day} if isinstance(day, str) else day for words, day in value.items() if words != "basis"}
    return {w: {"basis": basis, **day} if basis and isinstance(day, dict) else day for w, day in days.items()}


Days = Annotated[dict[Text, Day], BeforeValidator(_days, json_schema_input_type=dict[str, Text | Day])]


class Article(Record):
    """One that is a `draft` is left out of a load."""

    draft: bool = False
    title: Text
    title_by: Literal["source", "curator"]
    publisher: str | None = None
    language: Annotated[str, StringConstraints(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")]
    published: DayShort | None = None
    rights: Text
    source_url: Annotated[str, StringConstraints(pattern=ADDRESS)] | None = None
    text_access: TextAccess = "full"
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    names: dict[Text, str] = Field(default_factory=dict)
    days: Days = Field(default_factory=dict)
    passages: Annotated[list[Passage], Field(min_length=1)]
