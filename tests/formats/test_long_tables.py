"""The long tables of an export, and the metadata that describe all tables."""

import csv
import io
import json

import pytest
from fastapi.testclient import TestClient

from app.formats.csv import csv_metadata
from app.formats.tables import LIST_TABLES, LONG_TABLES
from app.kinds import ListKind
from tests.formats.writing import BASE, STRIKE, Library, documents, export, written

PARTICIPANT = [
    *("harbour-strike.crane-fire", "Fire on a crane at North Quay (alleged, contested)", "harbour-board"),
    *(
        "Harbour Board",
        "accused",
        "accused",
        "Harbour Board",
        "harbour-strike.brandt-blames",
        "ivo-brandt",
        "Ivo Brandt",
    ),
]
WORDS_OF_AN_EVENT = [
    *("event", "harbour-strike.crane-fire", "Fire on a crane at North Quay (alleged, contested)"),
    *("harbour-strike", "4", "233", "291", "234", "292"),
    'blamed the Harbour Board: "They never\nserviced the crane."',
    *("Ivo Brandt, secretary of the union, denied it and ", " 🏗️"),
    *("", ""),
    *(f"{BASE}/articles/harbour-strike/text.txt#char=233,291", STRIKE),
]
WORDS_OF_A_ROLE = [
    *("actor", "zoe-almas", "Zoë Álmas", "accord-du-port", "2", "34", "74", "34", "74"),
    *("Zoë Álmas, présidente du conseil du port", "", ""),
    *("", ""),
    *(f"{BASE}/articles/accord-du-port", "21 May 2024: Accord au port d'Elmar"),
]
WORDS_OF_A_QUOTE = [
    *("quote", "harbour-strike.brandt-denies", "Ivo Brandt denies that the Dockers' Union set fire to the crane."),
    *("harbour-strike", "4", "183", "228", "184", "229"),
    *("Ivo Brandt, secretary of the union, denied it", ""),
    ' and blamed the Harbour Board: "They never\nserviced the crane." 🏗️',
    *("", ""),
    *(f"{BASE}/articles/harbour-strike/text.txt#char=183,228", STRIKE),
]
FIGURE = [
    *(
        "event",
        "harbour-strike.soldiers-sent",
        "Norland's cabinet sends soldiers (conditional as of 4-5 May 2024: if the talks fail)",
        "",
        "",
        "soldiers",
        "",
        "false",
    ),
    *("hundreds of soldiers", "", "", ""),
]
ANSWER = [
    *("accord-du-port.master-denies", "harbour-master", "Harbour master of Elmar", "denies", "denies"),
    *("harbour-strike.brandt-blames", "ivo-brandt", "Ivo Brandt"),
    "The harbour master of Elmar denies that the crane was never serviced, as Ivo Brandt had said.",
    'Ivo Brandt blames the Harbour Board, which "never serviced the crane".',
]


@pytest.mark.parametrize(
    ("name", "kind", "count", "row"),
    [
        ("participants", "event", 15, PARTICIPANT),
        ("evidence", "event", 15, WORDS_OF_AN_EVENT),
        ("evidence", "quote", 6, WORDS_OF_A_QUOTE),
        ("evidence", "actor", 3, WORDS_OF_A_ROLE),
        ("answers", "quote", 4, ANSWER),
        ("figures", "event", 1, FIGURE),
    ],
)
def test_a_long_table_has_a_row_for_each_entry(
    client: TestClient, name: str, kind: ListKind, count: int, row: list[str]
) -> None:
    assert kind in LONG_TABLES[name].kinds
    body = written(LONG_TABLES[name].writer(export(kind)), documents(client, kind), Library(client))
    header, *rows = csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""))
    assert header == [column.name for column in LONG_TABLES[name].columns]
    assert len(rows) == count
    assert row in rows


def test_the_metadata_describe_every_column_of_every_table() -> None:
    metadata = json.loads(csv_metadata(BASE, "0123abcd", "2024-06-01"))
    tables = {table["url"]: table for table in metadata["tables"]}
    assert list(tables) == [f"{name}.csv" for name in (*LIST_TABLES, *LONG_TABLES)]
    for name, table in {**LIST_TABLES, **LONG_TABLES}.items():
        columns = tables[f"{name}.csv"]["tableSchema"]["columns"]
        assert [column["name"] for column in columns] == [column.name for column in table.columns]
        assert len({column["name"] for column in columns}) == len(columns)
        assert all(column["dc:description"] for column in columns)
    schema = tables["events.csv"]["tableSchema"]
    described = {column["name"]: column for column in schema["columns"]}
    assert schema["primaryKey"] == "id"
    assert described["lat"]["datatype"] == "number"
    assert described["date_earliest"]["datatype"] == "date"
    assert metadata["dc:modified"] == {"@value": "2024-06-01", "@type": "xsd:date"}


def test_only_what_holds_no_semicolon_is_said_to_be_a_list() -> None:
    metadata = json.loads(csv_metadata(BASE, "0123abcd", "2024-06-01"))
    separated = {
        column["name"]: column["separator"]
        for table in metadata["tables"]
        for column in table["tableSchema"]["columns"]
        if "separator" in column
    }
    names = [name for name in separated if not name.endswith("_ids")]
    assert sorted(names) == ["answers_relations", "evidence_url", "link_directions", "link_relations"]
    assert set(separated.values()) == {"; "}
    assert {"participant_ids", "contested_by_ids", "about_ids", "according_to_speaker_ids"} <= set(separated)
