"""Totals and counts are exact however many records there are."""

import json
from collections.abc import Iterator
from datetime import date

import pytest

from app.answers.facets import facets
from app.answers.graph import graph_answer
from app.answers.lists import list_answer
from app.queries.events import EventQuery, GraphQuery
from app.queries.question import Question
from app.queries.strict import read_query
from app.store.session import Session
from tests.exhaustive import exhaustive
from tests.http.asking import Json
from tests.index.made import FIRST_DAY, MadeEvent, session_of, write

DAYS = 1_000
A_DAY = exhaustive(100, 10)
MANY = A_DAY * DAYS + 3


def events() -> Iterator[MadeEvent]:
    """As many on each day, and three more on the first ones; all are of one actor, a third of another one as well."""
    for n in range(MANY):
        day = FIRST_DAY + n * 7 % DAYS
        who = [("actor-1", "agent"), ("actor-2", "target")] if n % 3 == 0 else [("actor-1", "agent")]
        yield MadeEvent((day, day, day), status="alleged" if n % 1_000 == 999 else "occurred", who=who, name="common")


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    file = tmp_path_factory.mktemp("exact") / "dateline.db"
    write(file, events(), mentions=[0, 0, 0])
    with session_of(file) as session:
        yield session


def question(query: str) -> Question:
    return Question.of("/events", read_query(EventQuery, query.encode()))


@pytest.mark.parametrize(
    ("query", "total"),
    [
        ("", MANY),
        ("limit=0", MANY),
        ("status=occurred", MANY - A_DAY),
        ("status=occurred&status=alleged", MANY),
        ("actor=actor-1&with=actor-2", -(-MANY // 3)),
        ("q=comm", MANY),
        ("q=common&status=alleged", A_DAY),
        (f"from={date.fromordinal(FIRST_DAY + 1)}&sort=position", MANY - A_DAY - 1),
        (f"to={date.fromordinal(FIRST_DAY)}&date_match=must", A_DAY + 1),
        ("dated=true", MANY),
        ("dated=false", 0),
    ],
)
def test_a_total_is_exact_and_the_same_on_every_page(session: Session, query: str, total: int) -> None:
    asked = question(query)
    body, next_url = list_answer(session, asked)
    assert json.loads(body)["total"] == total
    if next_url:
        body, _ = list_answer(session, question(next_url.partition("?")[2]))
        assert json.loads(body)["total"] == total


def test_what_would_be_left_without_a_filter_is_exact(session: Session) -> None:
    body, _ = list_answer(session, question("status=scheduled"))
    assert json.loads(body)["empty_because"] == [{"parameter": "status", "total_without": MANY}]


def facet(session: Session, name: str, query: str = "") -> Json:
    return facets(session, question(f"{query}&facet={name}".lstrip("&")))[name]


def counts(found: Json) -> list[tuple[str, int]]:
    return [(one["value"], one["count"]) for one in found["buckets"]]


def test_values_of_all_records_are_counted(session: Session) -> None:
    found = facet(session, "status", "status=scheduled")
    assert (counts(found), found["capped"]) == (
        [("occurred", MANY - A_DAY), ("alleged", A_DAY), ("scheduled", 0)],
        False,
    )
    found = facet(session, "actor")
    assert (counts(found), found["capped"]) == ([("actor-1", MANY), ("actor-2", -(-MANY // 3))], False)


def test_the_latest_days_are_shown_and_each_is_counted_whole(session: Session) -> None:
    found = facet(session, "date:day")
    days = [str(date.fromordinal(FIRST_DAY + day)) for day in range(DAYS - 400, DAYS)]
    assert (counts(found), found["capped"]) == ([(day, A_DAY) for day in days], True)
    years = facet(session, "date:year")
    assert (sum(count for _, count in counts(years)), years["capped"]) == (MANY, False)


def test_a_graph_of_all_records_is_not_capped(session: Session) -> None:
    graph = graph_answer(session, Question.of("/graph", read_query(GraphQuery, b"")))
    nodes = [(node["id"], node["counts"]["events"]) for node in graph["nodes"]]
    assert nodes == [("actor-1", MANY), ("actor-2", -(-MANY // 3))]
    assert ([(edge["source"], edge["target"], edge["count"]) for edge in graph["edges"]], graph["capped"]) == (
        [("actor-1", "actor-2", -(-MANY // 3))],
        False,
    )
