"""The graph of the small world, edge by edge."""

from typing import get_args

import pytest
from fastapi.testclient import TestClient

from app.schemas.graph import Graph
from app.vocabulary import EventStatus
from tests.http.asking import Json, answer, mistake, problem

MEETING = "event ivo-brandt zoe-almas"
FIRE_OR_TALKS = "event dockers-union harbour-board"
SOLDIERS = "event norland-government soldiers"
DENIES = ["quote harbour-master ivo-brandt 1", "quote harbour-master norland 1"]
BLAMES = "quote ivo-brandt harbour-board 1"
ACCUSES = "quote zoe-almas dockers-union 1"

# An actor with its events, the quotes by it, and those about it.
NODES = """
    ivo-brandt 2 2 1, dockers-union 2 1 1, harbour-board 3 0 1, zoe-almas 2 2 0, norland 2 0 1, dockers 2 0 0,
    harbour-master 0 1 0, norland-government 1 0 0, soldiers 1 0 0
"""
EDGES = {
    "": [f"{FIRE_OR_TALKS} 2", f"{MEETING} 2", f"{SOLDIERS} 1", *DENIES, BLAMES, ACCUSES],
    "actor=zoe-almas": [f"{MEETING} 2", ACCUSES],
    "with=zoe-almas": [f"{MEETING} 2", ACCUSES],
    "actor=harbour-master": DENIES,
    "actor=zoe-almas&actor=harbour-board": [f"{FIRE_OR_TALKS} 2", f"{MEETING} 2", BLAMES, ACCUSES],
    "actor=zoe-almas&actor=dockers-union&actor_match=all": [ACCUSES],
    "actor=ivo-brandt&with=harbour-board": [BLAMES],
    "actor=mara-lind": [],
    "role=agent": [f"{MEETING} 1", f"{SOLDIERS} 1"],
    "actor=harbour-board&role=accused": [f"{FIRE_OR_TALKS} 1"],
    "side=dockers-union": [f"{FIRE_OR_TALKS} 2", f"{MEETING} 2", BLAMES],
    "type=consult": [f"{FIRE_OR_TALKS} 1", f"{MEETING} 1"],
    "status=alleged": [f"{FIRE_OR_TALKS} 1"],
    "place=norland": [f"{FIRE_OR_TALKS} 1", *DENIES],
    "place=!norland": [f"{MEETING} 2", f"{FIRE_OR_TALKS} 1", f"{SOLDIERS} 1", BLAMES, ACCUSES],
    "actor=!ivo-brandt": [f"{FIRE_OR_TALKS} 2", f"{SOLDIERS} 1", ACCUSES],
    "with=!harbour-board&actor=*": [f"{MEETING} 2", f"{SOLDIERS} 1", *DENIES, ACCUSES],
    "id=accord-du-port.signing": [f"{MEETING} 1"],
    "contested=true": [f"{FIRE_OR_TALKS} 1", BLAMES, ACCUSES],
    "contested=false": [f"{MEETING} 2", f"{FIRE_OR_TALKS} 1", f"{SOLDIERS} 1", *DENIES],
    "q=crane": [f"{FIRE_OR_TALKS} 1", *DENIES, BLAMES, ACCUSES],
    "article=accord-du-port": [f"{MEETING} 1", *DENIES],
    "from=2024-05-20&to=2024-05-20": [f"{MEETING} 1"],
    "from=2024-05-20&date_match=must": [f"{MEETING} 1"],
    "to=2024-05-05": [f"{FIRE_OR_TALKS} 1", f"{MEETING} 1", BLAMES, ACCUSES],
    "dated=false": [f"{FIRE_OR_TALKS} 1", f"{SOLDIERS} 1", *DENIES, BLAMES, ACCUSES],
}
URLS = {
    "": {
        f"{MEETING} 2": "/events?with=ivo-brandt&with=zoe-almas",
        ACCUSES: "/quotes?speaker=zoe-almas&about=dockers-union",
    },
    "with=zoe-almas&date_match=may": {
        f"{MEETING} 2": "/events?date_match=may&with=zoe-almas&with=ivo-brandt",
        ACCUSES: "/quotes?date_match=may&speaker=zoe-almas&about=dockers-union",
    },
    "actor=zoe-almas&q=cran": {ACCUSES: "/quotes?q=cran&speaker=zoe-almas&about=dockers-union"},
    "actor=!ivo-brandt&with=*": {
        f"{SOLDIERS} 1": "/events?actor=%21ivo-brandt&with=norland-government&with=soldiers",
        ACCUSES: "/quotes?speaker=zoe-almas&about=dockers-union&speaker=%21ivo-brandt&about=%21ivo-brandt",
    },
    "role=participant": {
        f"{FIRE_OR_TALKS} 1": "/events?role=participant&with=dockers-union&with=harbour-board",
        f"{MEETING} 1": "/events?role=participant&with=ivo-brandt&with=zoe-almas",
        f"{SOLDIERS} 1": "/events?role=participant&with=norland-government&with=soldiers",
    },
}


def told(edge: Json) -> str:
    return f"{edge['kind']} {edge['source']} {edge['target']} {edge['count']}"


def graph(client: TestClient, query: str) -> Json:
    """The graph, which fits its model to the last key."""
    found = answer(client, f"/graph?{query}" if query else "/graph")
    assert Graph.model_validate(found).model_dump(mode="json") == found
    return found


def test_nodes_are_actors_by_what_they_take_part_in(client: TestClient) -> None:
    found = graph(client, "")
    expected = [one.split() for one in NODES.split(",")]
    assert [[one["id"], *(str(count) for count in one["counts"].values())] for one in found["nodes"]] == expected
    assert [one["weight"] for one in found["nodes"]] == [5, 4, 4, 4, 3, 2, 1, 1, 1]
    assert (found["capped"], found["dataset"]) == (False, answer(client, "/dataset")["version"])


@pytest.mark.parametrize(
    ("query", "statuses"),
    [
        ("", {MEETING: "occurred 1 scheduled 1", FIRE_OR_TALKS: "ongoing 1 alleged 1", SOLDIERS: "conditional 1"}),
        ("status=alleged", {FIRE_OR_TALKS: "alleged 1"}),
        ("status=alleged&status=scheduled", {FIRE_OR_TALKS: "alleged 1", MEETING: "scheduled 1"}),
    ],
)
def test_an_edge_tells_how_many_of_its_events_happened(
    client: TestClient, query: str, statuses: dict[str, str]
) -> None:
    found = {told(edge).rpartition(" ")[0]: edge for edge in graph(client, query)["edges"]}
    for edge in found.values():
        if edge["kind"] == "quote":
            assert (edge["statuses"], edge["claimed"]) == (None, None)
        else:
            assert list(edge["statuses"]) == list(get_args(EventStatus))
            assert sum(edge["statuses"].values()) == edge["count"]
    told_of = {key: found[key]["statuses"] for key in statuses}
    assert {key: " ".join(f"{s} {n}" for s, n in one.items() if n) for key, one in told_of.items()} == statuses


def test_an_accusation_is_told_apart_from_a_meeting(article_client: TestClient) -> None:
    edges = {
        (one["source"], one["target"]): one for one in graph(article_client, "")["edges"] if one["kind"] == "event"
    }
    none = dict.fromkeys(get_args(EventStatus), 0)
    accused = edges["syrian-government", "syrian-rebels"]
    assert (accused["statuses"], accused["claimed"]) == (none | {"alleged": 1}, none | {"alleged": 1})


def test_an_edge_tells_how_many_of_its_events_are_only_said_to_come(demonstration_client: TestClient) -> None:
    (edge,) = graph(demonstration_client, "actor=john-kerry&with=us-congress&status=!alleged")["edges"]
    assert {"conditional": 1}.items() <= edge["statuses"].items()
    assert edge["claimed"] == dict.fromkeys(get_args(EventStatus), 0) | {"conditional": 1}


def test_a_node_is_a_reference_with_its_counts(client: TestClient) -> None:
    assert graph(client, "")["nodes"][0] == {
        "record": "actor",
        "id": "ivo-brandt",
        "name": "Ivo Brandt",
        "kind": "person",
        "url": "/actors/ivo-brandt",
        "weight": 5,
        "counts": {"events": 2, "quotes_by": 2, "quotes_about": 1},
    }


@pytest.mark.parametrize(("query", "edges"), EDGES.items())
def test_edges_are_shared_events_and_quotes_of_one_about_another(
    client: TestClient, query: str, edges: list[str]
) -> None:
    assert [told(edge) for edge in graph(client, query)["edges"]] == edges


@pytest.mark.parametrize(("query", "urls"), URLS.items())
def test_an_edge_leads_to_the_records_behind_it(client: TestClient, query: str, urls: dict[str, str]) -> None:
    found = {told(edge): edge["url"] for edge in graph(client, query)["edges"]}
    assert {key: found.get(key) for key in urls} == urls


def test_who_meets_whom_in_geneva(article_client: TestClient) -> None:
    found = graph(article_client, "place=geneva")
    assert [one["id"] for one in found["nodes"]] == [
        "john-kerry",
        "sergei-lavrov",
        "russia",
        "united-states",
        "lakhdar-brahimi",
        "paul-adams",
        "us-and-russian-teams",
    ]
    assert [told(edge) for edge in found["edges"]] == [
        "event john-kerry sergei-lavrov 3",
        "event john-kerry lakhdar-brahimi 1",
        "event lakhdar-brahimi sergei-lavrov 1",
        "event russia united-states 1",
        "event russia us-and-russian-teams 1",
        "event united-states us-and-russian-teams 1",
        "quote paul-adams russia 1",
        "quote paul-adams united-states 1",
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("actr=zoe-almas", (422, "unknown_parameter", "actr")),
        ("limit=10", (422, "unknown_parameter", "limit")),
        ("facet=type", (422, "unknown_parameter", "facet")),
        ("speaker=zoe-almas", (422, "unknown_parameter", "speaker")),
        ("actor=zoe-alma", (422, "unknown_id", "actor")),
        ("with=zoe-alma", (422, "unknown_id", "with")),
        ("side=elmar", (422, "unknown_id", "side")),
        ("from=2024-05-02&to=2024-05-01", (422, "reversed", "from")),
        ("q=", (422, "empty", "q")),
    ],
)
def test_a_mistake_is_named(client: TestClient, query: str, expected: tuple[int, str, str]) -> None:
    assert mistake(client, f"/graph?{query}") == expected


def test_as_many_actors_are_left_out_as_a_quote_s_edge_can_leave_out(client: TestClient) -> None:
    edges = answer(client, "/graph?actor=!soldiers&actor=!dockers&with=!soldiers&with=!ivo-brandt")["edges"]
    (edge,) = (one for one in edges if told(one) == ACCUSES)
    assert edge["url"].count("%21") == 6
    assert answer(client, edge["url"])["total"] == edge["count"]
    many = "&".join(f"{'actor' if n % 2 else 'with'}=!x{n}" for n in range(50))
    (error,) = problem(client, f"/graph?{many}")["errors"]
    assert (error["code"], error["parameter"]) == ("out_of_range", "actor")
    assert error["detail"] == "“actor” and “with” leave out 50 actors, more than 49"
