"""What an event is tied to, and what an event or a quote depends on."""

from typing import Annotated, get_args

from pydantic import BeforeValidator, ConfigDict, Field

from app.curation.shapes.values import Names, Record, Words, as_list, scalar_is
from app.vocabulary import ConditionKind, LinkRelation


class Link(Record):
    """How an event is tied to another one, or to a work; `words` say so where those that tell the event do not."""

    is_: LinkRelation = Field(alias="is")
    words: Words = Field(default_factory=list)
    according_to: Names = Field(default_factory=list)


_LinkShort = Annotated[Link, BeforeValidator(scalar_is("is"), json_schema_input_type=LinkRelation | Link)]
Links = Annotated[
    list[_LinkShort],
    BeforeValidator(as_list, json_schema_input_type=LinkRelation | Link | list[LinkRelation | Link]),
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


Conditions = Annotated[list[Condition], BeforeValidator(as_list, json_schema_input_type=Condition | list[Condition])]
EventConditions = Annotated[
    list[EventCondition], BeforeValidator(as_list, json_schema_input_type=EventCondition | list[EventCondition])
]
