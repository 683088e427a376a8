"""What somebody says, or where somebody stands."""

from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field
from pydantic_core import PydanticCustomError

from app.curation.shapes.measures import DateUseShort, FigureShort
from app.curation.shapes.ties import Conditions
from app.curation.shapes.values import NOBODY, Names, Record, Text, Words, as_list
from app.vocabulary import Act, QuoteKind, Relation, Stance


def _speakers(value: Any) -> Any:
    """`by: a`, `by: [a, b]` and `by: {a: the words used of a}`."""
    names = as_list(value)
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


_Speaking = Annotated[
    dict[str, Text | None],
    BeforeValidator(_speakers, json_schema_input_type=str | list[str] | dict[str, Text]),
    Field(min_length=1),
]
Speakers = Annotated[_Speaking, AfterValidator(_somebody)]
Relays = Annotated[_Speaking, AfterValidator(_relayed)]


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
