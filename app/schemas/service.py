"""What the service says of itself: the dataset, the closed lists, health."""

from typing import Literal

from pydantic import Field

from app.schemas.articles import Coverage
from app.schemas.document import Document


class DatasetCounts(Document):
    """How many records of each kind there are, and passages of articles."""

    events: int
    quotes: int
    actors: int
    places: int
    works: int
    mentions: int
    passages: int


class Dataset(Document):
    """Everything that was loaded together; it never changes, another takes its place."""

    version: str = Field(description="a hash of the content and of the rendering")
    counts: DatasetCounts = Field(description="how many records there are")
    articles: int = Field(description="how many there are")
    coverage: Coverage = Field(description="how much of all texts the records account for")
    license: str = Field(description="who holds rights in the articles' texts")
    documentation: str = Field(description="where the documentation page is")


class VocabularyTerm(Document):
    value: str = Field(description="what members hold and parameters take")
    label: str = Field(description="what is printed for readers; of acts and relations a verb, of roles a phrase")
    noun: str | None = Field(description="of acts and relations: what is done, such as “Counter-accusation”")
    reversed: str | None = Field(
        description="of relations between events: what is printed where one is read from its other end"
    )
    definition: str = Field(description="when it is used")
    maps_to: list[str] = Field(description="URLs, or terms such as PLOVER:CONSULT")


class Vocabulary(Document):
    """Every closed list, and which of them each field takes its values from."""

    fields: dict[str, str] = Field(
        description="by members such as `event.participants.role`, the key of the closed list below that their values "
        "are from; the `kind` of a reference is the type of an event, the kind of an actor, a work or a quote",
        examples=[{"event.type": "event_types", "event.participants.role": "roles"}],
    )
    event_types: list[VocabularyTerm]
    statuses: list[VocabularyTerm]
    roles: list[VocabularyTerm]
    differences: list[VocabularyTerm]
    acts: list[VocabularyTerm]
    relations: list[VocabularyTerm]
    link_relations: list[VocabularyTerm]
    condition_kinds: list[VocabularyTerm]
    stances: list[VocabularyTerm]
    actor_kinds: list[VocabularyTerm]
    work_kinds: list[VocabularyTerm]
    quote_kinds: list[VocabularyTerm]
    passage_kinds: list[VocabularyTerm]
    precisions: list[VocabularyTerm]
    date_matches: list[VocabularyTerm]
    text_accesses: list[VocabularyTerm]
    error_codes: list[VocabularyTerm]


class Health(Document):
    status: Literal["ok"] = Field(description="the process runs")


class Readiness(Document):
    status: Literal["ready"] = Field(description="an intact dataset is served")
    dataset: str = Field(description="its version")
    loaded_at: str = Field(json_schema_extra={"format": "date-time"}, description="when it was loaded")
    age: int = Field(description="seconds since then")
    lag: float | None = Field(
        description="seconds by which the replica that is read may be behind its primary; null where none is read"
    )
