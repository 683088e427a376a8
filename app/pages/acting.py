"""An actor's page: what it did, what is alleged, what it says, kept apart; with whom; where it is named."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from pydantic_core import from_json

from app.answers.graph import graph_answer
from app.answers.records import record_answer
from app.pages.environment import render
from app.pages.exchanges import exchange
from app.pages.frame import Site
from app.pages.records import frame_of, listed
from app.pages.rows import table
from app.pages.sources import Sources
from app.queries.events import GraphQuery
from app.queries.question import Question
from app.queries.strict import read_query
from app.store.session import Session

Json = dict[str, Any]

# How an actor stands in events, in the order of the page.
_HEADS = _DID, _TOLD, _POSSIBLE, _ALLEGED, _ACCUSED = (
    "Did or took part in",
    "Is told of in",
    "Planned or only possible",
    "Only alleged",
    "Is accused in",
)
_DOING = ("agent", "participant", "mediator", "supporter")
_PAGE, _MOST, _MOST_COUNTERPARTS = 50, 20, 20


@dataclass
class Counterpart:
    """How often an actor is told of with another: in events, in what one says of the other."""

    actor: Json
    together: int = 0
    speaks_of: int = 0
    spoken_of_by: int = 0


def actor_page(session: Session, site: Site, id_: str) -> str:
    """The page of an actor. Raises NotFound, with near ids."""
    actor = from_json(record_answer(session, "actor", id_))
    events = listed(session, "event", [("actor", id_)], site.most(_PAGE))
    says = listed(session, "quote", [("speaker", id_)], site.most(_PAGE))
    about = listed(session, "quote", [("about", id_)], site.most(_MOST))
    mentions = listed(session, "mention", [("actor", id_)], site.most(_MOST))
    sources = Sources.of_records(session, [*events["items"], *says["items"], *about["items"]])
    frame = frame_of(site, actor, actor["name"], f"What is told of {actor['name']}, with the words that say so.")
    return render(
        "actor.html",
        frame,
        actor=actor,
        events=events,
        deeds=table(events["items"], sources, lambda event: [_head(event, id_)], _HEADS),
        says=says,
        exchanges=[exchange(session, one) for one in says["items"]],
        about=about,
        counterparts=_counterparts(session, id_)[: site.most(_MOST_COUNTERPARTS)],
        mentions=mentions,
        sources=sources,
        with_whom=lambda other: f"/events?{urlencode([('actor', id_), ('with', other)])}",
    )


def _head(event: Json, actor: str) -> str:
    """Apart: what it is told to have done, what was done to it, what may be, what somebody says, and accuses it of."""
    parts = [one for one in event["participants"] if one["actor"]["id"] == actor]
    if any(one["role"] == "accused" for one in parts):
        return _ACCUSED
    if event["status"] == "alleged":
        return _ALLEGED
    if event["status"] not in ("occurred", "ongoing"):
        return _POSSIBLE
    return _DID if any(one["role"] in _DOING and not one["according_to"] for one in parts) else _TOLD


def _counterparts(session: Session, actor: str) -> list[Counterpart]:
    """Those it is told of with, the most first."""
    question = Question.of("/graph", read_query(GraphQuery, urlencode([("actor", actor)]).encode()))
    graph = graph_answer(session, question).model_dump()
    nodes = {one["id"]: one for one in graph["nodes"]}
    found: dict[str, Counterpart] = {}
    for edge in graph["edges"]:
        ends = (edge["source"], edge["target"])
        if actor not in ends or ends[0] == ends[1]:
            continue
        other = found.setdefault(ends[ends[0] == actor], Counterpart(nodes[ends[ends[0] == actor]]))
        if edge["kind"] == "event":
            other.together += edge["count"]
        elif edge["source"] == actor:
            other.speaks_of += edge["count"]
        else:
            other.spoken_of_by += edge["count"]
    return sorted(found.values(), key=lambda one: -(one.together + one.speaks_of + one.spoken_of_by))
