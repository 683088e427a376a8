"""The answer of /graph: who acts with whom, and who speaks of whom."""

from typing import Literal

from pydantic import Field

from app.schemas.document import Document
from app.schemas.references import Reference
from app.vocabulary import EventStatus


class NodeCounts(Document):
    """Of what the filters leave: the events an actor takes part in, the quotes by it and about it."""

    events: int = Field(description="that it takes part in")
    quotes_by: int = Field(description="in which it speaks")
    quotes_about: int = Field(description="that speak of it")


class GraphNode(Reference):
    weight: int = Field(description="the sum of its counts")
    counts: NodeCounts = Field(description="how many of what the filters leave concern it")


class GraphEdge(Document):
    """An `event` edge has no direction; a `quote` edge leads from the speaker to whom the quote is about."""

    source: str = Field(description="the id of an actor")
    target: str = Field(description="the id of an actor")
    kind: Literal["event", "quote"] = Field(description="whether events or quotes are behind it")
    count: int = Field(description="how many events or quotes are behind it")
    statuses: dict[EventStatus, int] | None = Field(
        description="of an `event` edge: how many of them have each status, because what is only alleged, or may "
        "happen, ties nobody together; null for a `quote` edge"
    )
    claimed: dict[EventStatus, int] | None = Field(
        description="of an `event` edge: how many of these stand on somebody's word alone; null for a `quote` edge"
    )
    url: str = Field(description="where these events or quotes are listed")


class Graph(Document):
    nodes: list[GraphNode] = Field(max_length=200, description="actors, those of most weight")
    edges: list[GraphEdge] = Field(max_length=2_000, description="between these")
    capped: bool = Field(description="whether nodes or edges were left out, those of least weight first")
    dataset: str = Field(description="the version of the dataset that was asked")
