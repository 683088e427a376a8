"""Filters of events."""

from typing import Annotated, get_args

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from app.queries.choices import AnyOf
from app.queries.parameters.finds import Finds
from app.queries.parameters.values import MANY, WHOLE, Id
from app.vocabulary import Difference, EventStatus, EventType, LinkRelation, ParticipantRole

MOST_SOURCES = 10_000
TakingPart = Annotated[tuple[Id, ...], MANY, Finds("actor", ("actor",), match="actor_match", narrowed_by="role")]
With = Annotated[
    tuple[Id, ...],
    MANY,
    Finds("actor", ("actor",), each=True),
    Field(alias="with", description="ids of further actors, who must all take part", examples=[["john-kerry"]]),
]
Roles = Annotated[
    tuple[Annotated[str, AnyOf(get_args(ParticipantRole))], ...], MANY, Finds("role", terms="roles", narrows="actor")
]
EventTypes = Annotated[
    tuple[Annotated[str, AnyOf(get_args(EventType))], ...],
    MANY,
    Finds("type", terms="event_types"),
    Field(description="types of events, those of PLOVER; see /vocabulary"),
]
EventStatuses = Annotated[
    tuple[Annotated[str, AnyOf(get_args(EventStatus))], ...],
    MANY,
    Finds("status", terms="statuses"),
    Field(description="what became of it, and how certain that is; see /vocabulary"),
]
AccordingTo = Annotated[
    tuple[Id, ...],
    MANY,
    Finds("according_to", ("actor", "quote"), counted="according_to-actor"),
    Field(description="ids of actors or quotes that say so, that say a part of it, or that report who does"),
]
Sources = Annotated[
    Annotated[int, Field(ge=0, le=MOST_SOURCES)] | SkipJsonSchema[None],
    Finds("sources"),
    Field(description="how many actors say so, or say a part of it"),
    WHOLE,
]
Differences = Annotated[
    tuple[Annotated[str, AnyOf(get_args(Difference))], ...],
    MANY,
    Finds("told_differently", terms="differences"),
    Field(description="what the articles tell differently; see /vocabulary"),
]
Linked = Annotated[
    tuple[Id, ...],
    MANY,
    Finds("linked", ("event", "work"), narrowed_by="relation"),
    Field(description="ids of events or works that it is linked to, in either direction"),
]
LinkRelations = Annotated[
    tuple[Annotated[str, AnyOf(get_args(LinkRelation))], ...],
    MANY,
    Finds("relation", terms="link_relations", narrows="linked"),
    Field(description="how it is linked, to one of `linked` where these are given; see /vocabulary"),
]
