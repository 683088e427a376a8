"""An actor's page: what it did, what is alleged, what it says, kept apart; with whom; where it is named."""

from dataclasses import dataclass, field
from urllib.parse import urlencode

from pydantic_core import from_json

from app.answers.graph import graph_answer
from app.answers.records import record_answer
from app.documents import Json
from app.pages.asking import ask_list
from app.pages.drawings.fan import fan
from app.pages.environment import render
from app.pages.exchanges import exchange
from app.pages.frame import Site, record_frame
from app.pages.phrases import heading
from app.pages.rows import table
from app.pages.sources import Sources
from app.queries.choices import NOT
from app.queries.events import GraphQuery
from app.queries.question import Question
from app.queries.strict import read_query
from app.store.session import Session

# How an actor stands in events, in the order of the page.
_HEADS = _DID, _TOLD, _POSSIBLE, _ALLEGED, _ACCUSED = (
    "Did or took part in",
    "Is told of in",
    "Planned or only possible",
    "Only alleged",
    "Is accused in",
)
_DOING = ("agent", "participant", "mediator", "supporter")
# Statuses of what an article tells as having come about, and of what somebody only says; the others are of what may be.
_IS_TOLD, _IS_ALLEGED = ("occurred", "ongoing"), "alleged"
# How two are told of together, and the values of “status” that find it.
_TOGETHER = {
    "Together in": _IS_TOLD,
    "Planned or only possible": tuple(NOT + status for status in (*_IS_TOLD, _IS_ALLEGED)),
    "Only alleged": (_IS_ALLEGED,),
}
# How the drawing shows each.
_FORMS = dict(zip(_TOGETHER, ("told", "possible", "alleged"), strict=True))
_PAGE, _MOST, _MOST_COUNTERPARTS = 50, 20, 25


@dataclass
class Counterpart:
    """How often an actor is told of with another: in events by what became of them, in what one says of the other."""

    actor: Json
    together: dict[str, int] = field(default_factory=dict)
    speaks_of: int = 0
    spoken_of_by: int = 0

    @property
    def number(self) -> int:
        return sum(self.together.values()) + self.speaks_of + self.spoken_of_by


def actor_page(session: Session, site: Site, id_: str) -> str:
    """The page of an actor. Raises NotFound, with near ids."""
    actor = from_json(record_answer(session, "actor", id_))
    events = ask_list(session, "event", [("actor", id_)], site.most(_PAGE))
    says = ask_list(session, "quote", [("speaker", id_)], site.most(_PAGE, events["items"]))
    above = (events["items"], says["items"])
    about = ask_list(session, "quote", [("about", id_)], site.most(_MOST, *above))
    mentions = ask_list(session, "mention", [("actor", id_)], site.most(_MOST, *above, about["items"]))
    sources = Sources.of_records(session, [*events["items"], *says["items"], *about["items"]])
    others = _counterparts(session, id_)[: site.most(_MOST_COUNTERPARTS, *above, about["items"])]
    frame = record_frame(site, actor, heading(actor), f"What is told of {actor['name']}, with the words that say so.")
    return render(
        "actor.html",
        frame,
        actor=actor,
        events=events,
        deeds=table(events["items"], sources, lambda event: [_head(event, id_)], _HEADS),
        says=says,
        exchanges=[exchange(session, one) for one in says["items"]],
        about=about,
        counterparts=others,
        fan=fan(others, _FORMS),
        mentions=mentions,
        sources=sources,
        together={head: values for head, values in _TOGETHER.items() if any(head in one.together for one in others)},
        with_whom=lambda other, statuses: _with_whom(id_, other, statuses),
    )


def _head(event: Json, actor: str) -> str:
    """Apart: what it is told to have done, what was done to it, what may be, what somebody says, and accuses it of."""
    parts = [one for one in event["participants"] if one["actor"]["id"] == actor]
    if any(one["role"] == "accused" for one in parts):
        return _ACCUSED
    if event["status"] == _IS_ALLEGED:
        return _ALLEGED
    if event["status"] not in _IS_TOLD:
        return _POSSIBLE
    return _DID if any(one["role"] in _DOING and not one["according_to"] for one in parts) else _TOLD


def _with_whom(actor: str, other: str, statuses: tuple[str, ...]) -> str:
    return f"/events?{urlencode([('actor', actor), ('with', other), *(('status', one) for one in statuses)])}"


def _counterparts(session: Session, actor: str) -> list[Counterpart]:
    """Those it is told of with, the most first."""
    question = Question.of("/graph", read_query(GraphQuery, urlencode([("actor", actor)]).encode()))
    graph = graph_answer(session, question)
    nodes = {one["id"]: one for one in graph["nodes"]}
    found: dict[str, Counterpart] = {}
    for edge in graph["edges"]:
        ends = (edge["source"], edge["target"])
        if actor not in ends or ends[0] == ends[1]:
            continue
        other = found.setdefault(ends[ends[0] == actor], Counterpart(nodes[ends[ends[0] == actor]]))
        if edge["kind"] == "event":
            numbers = edge["statuses"]
            told, alleged = sum(numbers[status] for status in _IS_TOLD), numbers[_IS_ALLEGED]
            counts = zip(_TOGETHER, (told, edge["count"] - told - alleged, alleged), strict=True)
            other.together = {head: count for head, count in counts if count}
        elif edge["source"] == actor:
            other.speaks_of += edge["count"]
        else:
            other.spoken_of_by += edge["count"]
    return sorted(found.values(), key=lambda one: -one.number)
