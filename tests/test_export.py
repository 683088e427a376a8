"""`dateline export`: which files it writes, and that each holds what the service answers."""

import csv
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.exporting.own_files import WRITTEN
from app.main import create_app
from app.queries.formats import FORMATS
from app.variables import get_settings
from tests.conftest import Run
from tests.http.asking import answer
from tests.http.downloads import LISTED, table, url

LISTS = ("events", "quotes", "actors", "places", "works", "articles", "mentions")
LONG = ["participants.csv", "evidence.csv", "answers.csv", "figures.csv", "accounts.csv", "links.csv"]
CSV = [*(f"{name}.csv" for name in LISTS), *LONG, "csv-metadata.json"]
ARTICLES = ("accord-du-port", "harbour-strike", "harbour-notice")
FILES = {
    "csv": CSV,
    "ndjson": [f"{name}.ndjson" for name in LISTS],
    "geojson": ["events.geojson", "places.geojson"],
    "ics": ["events.ics"],
    "timelinejs": ["events.timeline.json"],
    "jsonld": [*(f"{name}.jsonld" for name in LISTS), *(f"annotations/{id_}.jsonld" for id_ in ARTICLES)],
}
# Event, actor, role, and on whose word.
PARTICIPANTS = """
    sea-pact norland agent | crane-purchase norland agent | strike-vote dockers agent
    crane-fire dockers-union accused zoe-almas | crane-fire harbour-board accused ivo-brandt
    strike dockers agent
    meeting zoe-almas participant | meeting ivo-brandt participant
    signing zoe-almas agent | signing ivo-brandt agent | reopening harbour-board agent
    soldiers-sent norland-government agent | soldiers-sent soldiers participant
    talks harbour-board participant | talks dockers-union participant
"""
# Who answers by which quote, how, and whom by which.
ANSWERS = """
    harbour-master master-denies denies ivo-brandt brandt-blames
    dockers-union union-shares supports zoe-almas almas-hopes
    ivo-brandt brandt-denies denies zoe-almas almas-accuses
    ivo-brandt brandt-blames counter_accuses zoe-almas almas-accuses
"""


def files(folder: Path) -> list[str]:
    """The files below a folder, hidden ones too, but for the list of those that exports wrote."""
    found = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    return [name for name in found if name != WRITTEN]


def short(id_: str) -> str:
    return id_.rpartition(".")[2]


def lines(text: str) -> list[list[str]]:
    return [line.split() for line in text.replace("|", "\n").strip().splitlines()]


@pytest.fixture
def exported(run: Run, tmp_path: Path) -> Path:
    """The folder of a whole export of the world."""
    run("seed")
    assert run("export", "out").code == 0
    return tmp_path / "out"


def test_every_list_is_written_in_every_format(exported: Path) -> None:
    assert files(exported) == sorted(name for names in FILES.values() for name in names)


def test_the_paths_are_printed_and_nothing_else(run: Run, tmp_path: Path) -> None:
    run("seed")
    done = run("export")
    assert (done.code, done.err) == (0, "")
    assert sorted(done.out.splitlines()) == [f"export/{name}" for name in files(tmp_path / "export")]


@pytest.mark.parametrize("formats", [["ics"], ["csv", "ics"], ["jsonld"], ["geojson", "timelinejs", "ndjson"]])
def test_only_the_formats_that_are_named_are_written(run: Run, tmp_path: Path, formats: list[str]) -> None:
    run("seed")
    named = [part for name in formats for part in ("--format", name)]
    assert run("export", "out", *named).code == 0
    assert files(tmp_path / "out") == sorted(file for name in formats for file in FILES[name])


def test_a_format_that_is_named_twice_is_written_once(run: Run, tmp_path: Path) -> None:
    run("seed")
    done = run("export", "out", "--format", "ics", "--format", "ics")
    assert (done.code, done.err, done.out.splitlines()[-1]) == (0, "", "out/events.ics")
    assert files(tmp_path / "out") == ["events.ics"]


@pytest.mark.parametrize(
    "variables", [{}, {"DATELINE_PORT": "81"}, {"DATELINE_PUBLIC_URL": "https://news.example/archive/"}]
)
def test_each_file_is_what_the_service_answers(run: Run, tmp_path: Path, variables: dict[str, str]) -> None:
    run("seed")
    assert run("export", "out", **variables).code == 0
    client = TestClient(create_app(get_settings()))
    folder = tmp_path / "out"
    paths = [(path, name) for path, name in LISTED if path[1:] in LISTS]
    for path, name in paths:
        assert (folder / f"{path[1:]}.{FORMATS[name].extension}").read_bytes() == client.get(url(path, name)).content
    for id_ in ARTICLES:
        body = client.get(f"/articles/{id_}/annotations").content
        assert (folder / "annotations" / f"{id_}.jsonld").read_bytes() == body
    assert len(paths) + len(ARTICLES) + len((*LONG, "metadata")) == len(files(folder))


def test_each_participant_has_a_row(exported: Path) -> None:
    rows = table((exported / "participants.csv").read_bytes())
    columns = ("event_id", "actor_id", "role", "according_to_speaker_ids")
    assert [[short(row[name]) for name in columns if row[name]] for row in rows] == lines(PARTICIPANTS)


def test_each_answer_has_a_row(exported: Path) -> None:
    rows = table((exported / "answers.csv").read_bytes())
    columns = ("speaker_ids", "quote_id", "relation", "answered_speaker_ids", "answered_id")
    assert [[short(row[name]) for name in columns] for row in rows] == lines(ANSWERS)


def test_evidence_is_one_piece_a_row(
    exported: Path, world: Path, tmp_path: Path, client_of: Callable[[Path], TestClient]
) -> None:
    rows = table((exported / "evidence.csv").read_bytes())
    kinds = [row["record"] for row in rows]
    assert kinds == ["event"] * 15 + ["quote"] * 6 + ["actor"] * 3
    client = client_of(tmp_path / "d.db")
    records = [item for path in ("/events", "/quotes", "/actors") for item in answer(client, path)["items"]]
    parts = [(item["id"], part) for item in records for part in item.get("roles", [item])]
    pieces = [(id_, str(one["start"]), str(one["end"])) for id_, part in parts for one in part["evidence"]]
    assert [(row["record_id"], row["start"], row["end"]) for row in rows] == pieces
    for row in rows:
        text = (world / "articles" / row["article_id"] / "article.txt").read_bytes().decode()
        assert text[int(row["start"]) : int(row["end"])] == row["exact"]
        units = text.encode("utf-16-le")[2 * int(row["start_utf16"]) : 2 * int(row["end_utf16"])]
        assert units.decode("utf-16-le") == row["exact"]


def test_the_metadata_describe_every_table_and_column(exported: Path) -> None:
    metadata = json.loads((exported / "csv-metadata.json").read_bytes())
    assert sorted(one["url"] for one in metadata["tables"]) == sorted(set(CSV) - {"csv-metadata.json"})
    for one in metadata["tables"]:
        with (exported / one["url"]).open(encoding="utf-8-sig", newline="") as file:
            header = next(csv.reader(file))
        assert [column["name"] for column in one["tableSchema"]["columns"]] == header
        assert all(column["dc:description"] for column in one["tableSchema"]["columns"])
