"""An article, its passages, and what these tell."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, StringConstraints

from app.curation.shapes.events import Account, Event, Events
from app.curation.shapes.measures import Days, DayShort
from app.curation.shapes.quotes import Quote
from app.curation.shapes.values import ADDRESS, Names, Record, Slug, Text, Words, as_list
from app.vocabulary import PassageKind, TextAccess


class Role(Record):
    """A title, without the name of whom one serves in it; nobody is, where the text names nobody."""

    title: Text
    of: Names = Field(default_factory=list)
    words: Words = Field(default_factory=list)


Roles = Annotated[list[Role], BeforeValidator(as_list, json_schema_input_type=Role | list[Role])]


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
