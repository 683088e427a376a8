"""What the service says of itself, with a dataset and without one."""

import re
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.errors import ERROR_CODES
from app.vocabulary import FIELDS, VOCABULARY
from tests.databases import load, only_sqlite, open_dataset
from tests.http.asking import answer, problem
from tests.loading.datasets import alter

NEEDS_A_DATASET = (
    "/dataset",
    "/readyz",
    "/events",
    "/events/harbour-strike.strike",
    "/quotes?limit=0",
    "/actors",
    "/people",
    "/organizations",
    "/places",
    "/mentions",
    "/articles",
    "/articles/harbour-strike/text",
    "/articles/harbour-strike/text.txt",
    "/articles/harbour-strike/timeline",
)
NEEDS_NONE = ("/docs", "/openapi.json", "/healthz", "/vocabulary", "/static/docs/start.js")


def test_the_process_lives(client: TestClient) -> None:
    response = client.get("/healthz")
    assert (response.json(), response.headers["cache-control"]) == ({"status": "ok"}, "no-store")


def test_a_dataset_is_ready_and_says_since_when(client: TestClient, database: Path) -> None:
    dataset = open_dataset(database)
    assert dataset is not None
    response = client.get("/readyz")
    assert response.headers["cache-control"] == "no-store"
    body = response.json()
    age = body.pop("age")
    assert body == {"status": "ready", "dataset": dataset.version, "loaded_at": dataset.loaded_at, "lag": None}
    loaded_at = datetime.fromisoformat(dataset.loaded_at)
    assert loaded_at.tzinfo == UTC
    assert 0 <= age <= (datetime.now(UTC) - loaded_at).total_seconds()


@pytest.mark.parametrize("url", ["/docs", "/healthz", "/readyz"])
def test_a_shared_link_with_trackers_works(client: TestClient, url: str) -> None:
    plain, tracked = client.get(url), client.get(f"{url}?utm_source=mail&fbclid=1&limit=x&%FF")
    # A second may pass between the two.
    told = [re.sub(r'"age":\d+', "", one.text) for one in (plain, tracked)]
    assert (tracked.status_code, told[1]) == (plain.status_code, told[0])


def no_file(_: Path) -> None:
    """There is no database yet."""


def no_database(file: Path) -> None:
    file.write_bytes(b"This is a text." * 1_000)


def empty_file(file: Path) -> None:
    file.touch()


def other_tables(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE dataset (version TEXT)")
    connection.close()


def no_dataset_in_it(file: Path) -> None:
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE dataset (version TEXT, rendering TEXT, loaded_at TEXT, document BLOB)")
    connection.close()


def a_folder(file: Path) -> None:
    file.mkdir()


NOT_DATASETS = (no_file, no_database, empty_file, other_tables, no_dataset_in_it, a_folder)


@pytest.mark.parametrize("make", NOT_DATASETS)
def test_without_a_dataset_it_is_not_ready_and_says_so(
    tmp_path: Path, client_of: Callable[[Path], TestClient], make: Callable[[Path], None]
) -> None:
    make(tmp_path / "dateline.db")
    client = client_of(tmp_path / "dateline.db")
    for url in NEEDS_A_DATASET:
        body = problem(client, url)
        assert (body["status"], body["type"], body["errors"]) == (503, "urn:dateline:problem:not-ready", [])
    for url in NEEDS_NONE:
        response = client.get(url)
        assert (response.status_code, "dateline-dataset" in response.headers) == (200, False)
    response = client.head("/readyz")
    assert (response.status_code, response.headers["access-control-allow-origin"]) == (503, "*")
    assert (client.options("/events").status_code, client.post("/events").status_code) == (204, 405)


def test_a_mistake_in_a_query_is_told_without_a_dataset_too(
    tmp_path: Path, client_of: Callable[[Path], TestClient]
) -> None:
    assert problem(client_of(tmp_path / "none.db"), "/events?tpye=x")["status"] == 422


@only_sqlite("the file is altered")
def test_a_dataset_that_other_code_rendered_is_not_served(
    world: Path, tmp_path: Path, client_of: Callable[[Path], TestClient]
) -> None:
    file = tmp_path / "dateline.db"
    load(world, file)
    alter(file, "UPDATE dataset SET rendering = 'older'")
    assert problem(client_of(file), "/readyz")["status"] == 503
    assert problem(client_of(file), "/events")["status"] == 503


@only_sqlite("the file is seen at once and may go")
def test_the_next_request_sees_a_new_dataset_which_is_served_on_when_its_file_is_removed(
    database: Path, tmp_path: Path, client_of: Callable[[Path], TestClient]
) -> None:
    file = tmp_path / "dateline.db"
    client = client_of(file)
    assert client.get("/events").status_code == 503
    file.hardlink_to(database)
    assert (client.get("/events").status_code, client.get("/readyz").status_code) == (200, 200)
    file.unlink()
    assert (client.get("/events").status_code, client.get("/readyz").status_code) == (200, 200)


def test_the_vocabulary_defines_every_value_of_every_closed_list(client: TestClient) -> None:
    body = answer(client, "/vocabulary")
    assert list(body) == ["fields", *VOCABULARY, "error_codes"]
    assert body["fields"] == FIELDS
    for name, terms in VOCABULARY.items():
        assert [(term["value"], term["definition"], term["maps_to"]) for term in body[name]] == [
            (term.value, term.definition, list(term.maps_to)) for term in terms
        ]
    assert [term["value"] for term in body["error_codes"]] == list(ERROR_CODES)
    assert body["relations"][3] == {
        "value": "counter_accuses",
        "label": "accuses in turn",
        "noun": "Counter-accusation",
        "reversed": None,
        "definition": "Lays the blame on another, in answer to an accusation.",
        "maps_to": ["https://schema.org/Claim"],
    }
