"""`rows`: one row for each part of the records that a filter finds, in CSV and in NDJSON."""

import json

import pytest
from fastapi.testclient import TestClient

from app.formats.telling import titled
from tests.http.asking import Json, answer, mistake, problem
from tests.http.downloads import table


def lines(client: TestClient, url: str) -> list[Json]:
    return [json.loads(line) for line in client.get(url).text.splitlines()]


def cells_of(client: TestClient, url: str) -> list[dict[str, str]]:
    return table(client.get(url).content)


PARTS = [
    ("/events?type=!consult", "participants"),
    ("/events?article=harbour-strike&sort=-date", "evidence"),
    ("/events?", "figures"),
    ("/quotes?speaker=!zoe-almas", "answers"),
    ("/quotes?", "evidence"),
    ("/quotes?", "figures"),
]
# The columns of a record's id and of what it is called.
KEYS = {"participants": ("event_id", "event"), "answers": ("quote_id", "statement")}


@pytest.mark.parametrize("served", ["client", "article_client"])
@pytest.mark.parametrize(("url", "rows"), PARTS)
def test_a_part_has_a_row_beside_its_record(request: pytest.FixtureRequest, served: str, url: str, rows: str) -> None:
    if served == "article_client":
        url = url.partition("?")[0] + "?"
    client: TestClient = request.getfixturevalue(served)
    records = answer(client, f"{url}&limit=200")["items"]
    expected = [(one["id"], titled(one) if "title" in one else one["statement"]) for one in records for _ in one[rows]]
    keys = {"participants": ("event_id", "event"), "answers": ("quote_id", "statement")}.get(
        rows, ("record_id", "name")
    )
    written = lines(client, f"{url}&rows={rows}&format=ndjson")
    assert [(row[keys[0]], row[keys[1]]) for row in written] == expected
    cells = cells_of(client, f"{url}&rows={rows}&format=csv")
    assert [row[keys[0]] for row in cells] == [id_ for id_, _ in expected]
    assert all(list(cell) == list(row) for cell, row in zip(cells, written, strict=True))


def test_a_row_of_json_keeps_lists_and_kinds_of_values(client: TestClient) -> None:
    assert lines(client, "/events?rows=participants&format=ndjson&status=alleged")[1] == {
        "event_id": "harbour-strike.crane-fire",
        "event": "Fire on a crane at North Quay (alleged, contested)",
        "actor_id": "harbour-board",
        "actor": "Harbour Board",
        "role": "accused",
        "role_label": "accused",
        "as_written": "Harbour Board",
        "according_to_ids": ["harbour-strike.brandt-blames"],
        "according_to_speaker_ids": ["ivo-brandt"],
        "according_to_speakers": ["Ivo Brandt"],
    }
    (figure,) = lines(client, "/events?rows=figures&format=ndjson")
    assert (figure["low"], figure["approximate"], figure["unit"]) == (None, False, "soldiers")


def test_a_limit_counts_records_and_not_their_rows(client: TestClient) -> None:
    found = lines(client, "/events?rows=participants&format=ndjson&limit=3&sort=position")
    assert [row["event_id"].partition(".")[2] for row in found] == ["signing", "signing", "crane-purchase"]


def test_a_file_is_named_after_its_rows(client: TestClient) -> None:
    response = client.get("/quotes?rows=answers&format=csv")
    assert response.headers["content-disposition"] == 'inline; filename="answers.csv"'


def test_rows_go_with_what_has_rows(client: TestClient) -> None:
    for url in ("/events?rows=evidence", "/events?rows=evidence&format=jsonld", "/events?rows=evidence&format=json"):
        assert mistake(client, url) == (422, "unknown_parameter", "rows")
    assert mistake(client, "/actors?rows=evidence&format=csv") == (422, "unknown_parameter", "rows")
    assert mistake(client, "/events?rows=evidence&format=ndjson&fields=id") == (422, "unknown_parameter", "fields")


def test_rows_of_another_list_name_that_list(client: TestClient) -> None:
    (error,) = problem(client, "/quotes?rows=participants&format=csv")["errors"]
    assert error["detail"] == ("“rows”: “participants” is for events only; it is one of answers, evidence, figures")
    (error,) = problem(client, "/events?rows=participant&format=csv")["errors"]
    assert (error["code"], error["did_you_mean"]) == ("unknown_value", ["participants"])
