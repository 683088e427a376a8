"""What counts once however often a record names it: two roles, or an id that an actor and a place share."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from fastapi.testclient import TestClient

from tests.databases import load
from tests.datasets import make_client
from tests.http.asking import answer

ABOUT = "about: [dockers-union, crane-fire, north-quay]"
WHO = "who: {zoe-almas: participant, ivo-brandt: {role: participant, words: Mr Brandt}}"


@pytest.fixture(scope="module")
def twice(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The small world, in which Zoë Álmas speaks of herself and of both Norlands, and has two roles in a meeting."""
    folder = tmp_path_factory.mktemp("twice")
    copytree(world, folder / "world")
    article = folder / "world" / "articles" / "harbour-strike" / "article.yaml"
    told = article.read_text()
    for old, new in (
        (ABOUT, "about: [zoe-almas, norland, place:norland, dockers-union]"),
        (WHO, WHO.replace("zoe-almas: participant", "zoe-almas: [agent, participant]")),
    ):
        assert old in told
        told = told.replace(old, new)
    article.write_text(told)
    places = folder / "world" / "places.yaml"
    places.write_text(places.read_text().replace("name: Norland,", "name: Norland's land,"))
    load(folder / "world", folder / "dateline.db")
    with make_client(folder / "dateline.db") as client:
        yield client


def edges(client: TestClient, actor: str) -> list[str]:
    found = answer(client, "/graph")["edges"]
    return [
        f"{edge['kind']} {edge['source']} {edge['target']} {edge['count']}"
        for edge in found
        if actor in (edge["source"], edge["target"])
    ]


def test_an_edge_counts_a_record_once_and_leads_to_another(twice: TestClient) -> None:
    assert edges(twice, "zoe-almas") == [
        "event ivo-brandt zoe-almas 2",
        "quote zoe-almas dockers-union 1",
        "quote zoe-almas norland 1",
    ]


def test_who_speaks_of_itself_is_in_the_graph_by_both(twice: TestClient) -> None:
    counts = {one["id"]: one["counts"] for one in answer(twice, "/graph")["nodes"]}
    assert counts["zoe-almas"] == {"events": 2, "quotes_by": 2, "quotes_about": 1}
    assert counts["norland"] == {"events": 2, "quotes_by": 0, "quotes_about": 2}


@pytest.mark.parametrize(
    ("url", "value", "count"),
    [
        ("/events?facet=actor", "zoe-almas", 2),
        ("/events?facet=actor&role=agent", "zoe-almas", 2),
        ("/events?facet=actor&role=agent&role=participant", "zoe-almas", 2),
        ("/events?facet=actor&role=participant", "zoe-almas", 1),
        ("/quotes?facet=about", "norland", 2),
    ],
)
def test_a_bucket_counts_a_record_once(twice: TestClient, url: str, value: str, count: int) -> None:
    (buckets,) = (facet["buckets"] for facet in answer(twice, url)["facets"].values())
    (found,) = (one for one in buckets if one["value"] == value)
    assert (found["count"], answer(twice, found["url"])["total"]) == (count, count)


def test_an_id_of_an_actor_and_a_place_has_the_name_of_the_actor(twice: TestClient) -> None:
    assert answer(twice, "/places/norland")["name"] == "Norland's land"
    about = answer(twice, "/quotes?facet=about")["facets"]["about"]["buckets"]
    assert [one["label"] for one in about if one["value"] == "norland"] == ["Norland"]
    (node,) = (one for one in answer(twice, "/graph")["nodes"] if one["id"] == "norland")
    assert (node["record"], node["kind"], node["url"]) == ("actor", "state", "/actors/norland")
