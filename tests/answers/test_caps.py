"""Where there is more than is shown, it is said so, and what counts most stays."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.answers import facets, graph
from tests.databases import load
from tests.datasets import make_client
from tests.http.asking import Json, answer

pytestmark = pytest.mark.usefixtures("worked_out")

Lower = Callable[..., None]


@pytest.fixture
def lower(monkeypatch: pytest.MonkeyPatch) -> Lower:
    """Sets caps of the two modules by their names."""

    def lower(**caps: int) -> None:
        for name, cap in caps.items():
            owners = [module for module in (facets, graph) if hasattr(module, name)]
            assert owners
            for module in owners:
                monkeypatch.setattr(module, name, cap)

    return lower


@pytest.fixture(scope="module")
def kinds(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    """The small world with a hundred more kinds of places."""
    folder = tmp_path_factory.mktemp("kinds")
    shutil.copytree(world, folder, dirs_exist_ok=True)
    more = "".join(f"islet-{n}: {{kind: islet of kind {n:03}, name: Islet {n}}}\n" for n in range(100))
    (folder / "places.yaml").write_text((world / "places.yaml").read_text() + more)
    load(folder, folder / "dateline.db")
    with make_client(folder / "dateline.db") as client:
        yield client


def facet(client: TestClient, url: str, name: str) -> Json:
    found: Json = answer(client, f"{url}facet={name}&limit=0")["facets"][name]
    return found


def shown(found: Json) -> list[tuple[str, int, bool]]:
    return [(one["value"], one["count"], one["selected"]) for one in found["buckets"]]


def test_a_hundred_buckets_are_shown_the_most_frequent(kinds: TestClient) -> None:
    found = facet(kinds, "/places?", "kind")
    assert (len(found["buckets"]), found["capped"]) == (100, True)
    assert shown(found)[:2] == [("country", 2, False), ("city", 1, False)]
    assert shown(found)[-1] == ("islet of kind 097", 1, False)


def test_what_is_selected_stays_behind_a_hundred_buckets(kinds: TestClient) -> None:
    found = facet(kinds, "/places?kind=quay&kind=islet+of+kind+098&", "kind")
    assert (len(found["buckets"]), found["capped"]) == (102, True)
    assert shown(found)[-2:] == [("islet of kind 098", 1, True), ("quay", 1, True)]


def test_all_buckets_that_are_selected_cap_nothing(kinds: TestClient) -> None:
    rest = "&".join(f"kind={kind}" for kind in ("quay", "islet+of+kind+098", "islet+of+kind+099"))
    found = facet(kinds, f"/places?{rest}&", "kind")
    assert (len(found["buckets"]), found["capped"]) == (103, False)


@pytest.mark.parametrize(("most", "capped"), [(5, False), (4, True), (1, True)])
def test_fewer_buckets_are_the_first_of_all(client: TestClient, lower: Lower, most: int, *, capped: bool) -> None:
    whole = shown(facet(client, "/events?", "status"))
    lower(MOST_BUCKETS=most)
    found = facet(client, "/events?", "status")
    assert (shown(found), found["capped"]) == (whole[:most], capped)


def test_the_heaviest_nodes_stay(client: TestClient, lower: Lower) -> None:
    whole = answer(client, "/graph")
    lower(MOST_NODES=4)
    found = answer(client, "/graph")
    assert (found["nodes"], found["capped"]) == (whole["nodes"][:4], True)
    kept = {one["id"] for one in found["nodes"]}
    assert found["edges"] == [edge for edge in whole["edges"] if {edge["source"], edge["target"]} <= kept]
    lower(MOST_NODES=9)
    assert answer(client, "/graph") == whole


def test_the_heaviest_edges_stay(client: TestClient, lower: Lower) -> None:
    whole = answer(client, "/graph")
    lower(MOST_EDGES=3)
    assert answer(client, "/graph") == {**whole, "edges": whole["edges"][:3], "capped": True}
    lower(MOST_EDGES=7)
    assert answer(client, "/graph") == whole
