"""Pages of lists: `limit`, `next`, the `Link` header, and paging on while the dataset is replaced."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.databases import load, only_sqlite
from tests.http.asking import answer, ids, pages

LISTS = {
    "/events": 12,
    "/quotes": 6,
    "/actors": 11,
    "/people": 4,
    "/organizations": 4,
    "/places": 4,
    "/mentions": 37,
    "/articles": 3,
}
SORTS = {
    "/events": ("date", "-date", "position"),
    "/quotes": ("position", "date", "-date"),
    "/actors": ("name", "-mentions"),
    "/people": ("name", "-mentions"),
    "/organizations": ("name", "-mentions"),
    "/places": ("name", "-mentions"),
    "/articles": ("-published", "published", "name"),
    "/mentions": ("position",),
}


@pytest.mark.parametrize(("path", "total"), LISTS.items())
def test_a_list_gives_at_most_fifty_items_unless_told_otherwise(client: TestClient, path: str, total: int) -> None:
    page = answer(client, path)
    assert (page["limit"], len(page["items"]), page["total"], page["next"]) == (50, total, total, None)


@pytest.mark.parametrize("path", LISTS)
def test_a_limit_of_0_gives_the_total_alone(client: TestClient, path: str) -> None:
    page = answer(client, f"{path}?limit=0")
    assert (page["limit"], page["items"], page["total"], page["next"]) == (0, [], LISTS[path], None)


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("limit", [1, 2, 200])
def test_pages_together_are_the_whole_list(client: TestClient, path: str, limit: int) -> None:
    for sort in SORTS[path]:
        whole = answer(client, f"{path}?sort={sort}&limit=200")["items"]
        found = pages(client, f"{path}?sort={sort}&limit={limit}")
        assert [item for page in found for item in page["items"]] == whole
        assert {page["total"] for page in found} == {LISTS[path]}
        assert {len(page["items"]) for page in found[:-1]} <= {limit}


def test_the_first_sort_named_is_the_one_without_a_parameter(client: TestClient) -> None:
    for path, sorts in SORTS.items():
        assert answer(client, path)["items"] == answer(client, f"{path}?sort={sorts[0]}")["items"]


@pytest.mark.parametrize("path", LISTS)
def test_next_stands_in_the_body_and_in_the_link_header(client: TestClient, path: str) -> None:
    first = client.get(f"{path}?limit=1")
    assert first.headers["link"] == f'<{first.json()["next"]}>; rel="next"'
    last = client.get(f"{path}?limit=200")
    assert (last.json()["next"], "link" in last.headers) == (None, False)


def test_next_keeps_every_parameter_as_it_was_given(client: TestClient) -> None:
    query = "from=2024-05-01&to=2024-06-01&contested=false&status=ongoing&status=occurred&sort=-date&limit=1"
    next_url = answer(client, f"/events?{query}")["next"]
    given, _, cursor = next_url.removeprefix("/events?").partition("&cursor=")
    assert sorted(given.split("&")) == sorted(query.split("&"))
    assert cursor


def test_the_limit_may_change_from_page_to_page(client: TestClient) -> None:
    next_url = answer(client, "/events?limit=2")["next"]
    assert ids(client, next_url.replace("limit=2", "limit=200")) == ids(client, "/events?limit=200")[2:]


def test_the_order_of_repeated_values_and_of_parameters_does_not_matter_to_a_cursor(client: TestClient) -> None:
    first = answer(client, "/events?type=consult&type=protest&status=ongoing&limit=1")
    cursor = first["next"].partition("cursor=")[2]
    again = f"/events?cursor={cursor}&status=ongoing&type=protest&type=consult&limit=1"
    assert ids(client, again) == ids(client, first["next"])


@only_sqlite("a file is put in the place of another")
@pytest.mark.parametrize("sort", ["date", "-date", "position"])
def test_paging_goes_on_across_a_reload_without_loss_or_doubles(
    world: Path, copied_world: Path, tmp_path: Path, client_of: Callable[[Path], TestClient], sort: str
) -> None:
    """Records that both datasets hold are found once, those only in one of them by where the reader was."""
    _change(copied_world)
    old, new, served = (tmp_path / f"{name}.db" for name in ("old", "new", "served"))
    load(world, old)
    load(copied_world, new)
    client = client_of(served)
    _serve(new, served)
    after = ids(client, f"/events?sort={sort}&limit=200")
    _serve(old, served)
    before = ids(client, f"/events?sort={sort}&limit=200")
    assert (set(before) - set(after), set(after) - set(before)) == (
        {"harbour-strike.sea-pact", "harbour-strike.talks"},
        {"harbour-strike.sea-league", "harbour-notice.closing"},
    )
    for read in range(1, len(before)):
        _serve(old, served)
        next_url = answer(client, f"/events?sort={sort}&limit={read}")["next"]
        _serve(new, served)
        rest = [
            item["id"] for page in pages(client, next_url.replace(f"limit={read}", "limit=2")) for item in page["items"]
        ]
        kept = [id_ for id_ in before[:read] if id_ in after]
        assert [id_ for id_ in rest if id_ in before] == [id_ for id_ in after if id_ in before and id_ not in kept]
        assert rest == after[len(after) - len(rest) :]


def _serve(dataset: Path, served: Path) -> None:
    shutil.copy(dataset, served.with_suffix(".new"))
    served.with_suffix(".new").replace(served)


def _change(folder: Path) -> None:
    """One event gets another id, one goes, one comes."""
    strike = folder / "articles" / "harbour-strike" / "article.yaml"
    text = re.sub(r"    talks:\n(      .*\n)+", "", strike.read_text())
    strike.write_text(text.replace(", event: talks}", "}").replace("    sea-pact:\n", "    sea-league:\n"))
    notice = folder / "articles" / "harbour-notice" / "article.yaml"
    notice.write_text(
        notice.read_text()
        + "    closing: {title: North Quay closes, type: concede, date: {date: 2024-05-04, basis: invented}}\n"
    )
