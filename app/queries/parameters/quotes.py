"""Filters of quotes."""

from typing import Annotated, get_args

from pydantic import Field

from app.kinds import RECORDS
from app.queries.choices import AnyOf
from app.queries.parameters.finds import Finds
from app.queries.parameters.values import MANY, Id
from app.vocabulary import Act, QuoteKind, Relation, Stance

Speakers = Annotated[tuple[Id, ...], MANY, Finds("speaker", ("actor",)), Field(description="ids of the speakers")]
Relays = Annotated[
    tuple[Id, ...], MANY, Finds("via", ("actor",)), Field(description="ids of actors who relay what the speaker says")
]
About = Annotated[
    tuple[Id, ...],
    MANY,
    Finds("about", RECORDS, narrowed_by="stance"),
    Field(description="ids of what it is about, of any kind of record"),
]
Stances = Annotated[
    tuple[Annotated[str, AnyOf(get_args(Stance))], ...],
    MANY,
    Finds("stance", terms="stances", narrows="about"),
    Field(description="where the speakers stand toward what it is about, or one of `about` if given; see /vocabulary"),
]
QuoteKinds = Annotated[
    tuple[Annotated[str, AnyOf(get_args(QuoteKind))], ...],
    MANY,
    Finds("kind", terms="quote_kinds"),
    Field(description="how much of it stands in quotation marks; see /vocabulary"),
]
Acts = Annotated[
    tuple[Annotated[str, AnyOf(get_args(Act))], ...],
    MANY,
    Finds("act", terms="acts"),
    Field(description="what the speaker does by saying it; see /vocabulary"),
]
Addressees = Annotated[
    tuple[Id, ...], MANY, Finds("addressee", ("actor",)), Field(description="ids of actors to whom it is said")
]
Occasions = Annotated[
    tuple[Id, ...], MANY, Finds("occasion", ("event",)), Field(description="ids of events at which it was said")
]
Answers = Annotated[
    tuple[Id, ...],
    MANY,
    Finds("answers", ("quote",), narrowed_by="relation"),
    Field(description="ids of quotes that it answers"),
]
Relations = Annotated[
    tuple[Annotated[str, AnyOf(get_args(Relation))], ...],
    MANY,
    Finds("relation", terms="relations", narrows="answers"),
    Field(description="how it answers another quote, one of `answers` where these are given; see /vocabulary"),
]
