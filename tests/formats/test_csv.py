"""What a file of cells must be for a spreadsheet and for a parser."""

from dataclasses import replace

from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st

from app.formats.csv import csv_writer
from app.formats.tables import LIST_TABLES
from tests.formats.unguarding import unguarded
from tests.formats.writing import BASE, Json, changed, document, documents, export, listed, nothing, written
from tests.http.downloads import table


def test_what_programs_join_on_is_bare(client: TestClient) -> None:
    event = document(client, "event", "harbour-strike.meeting")
    one = changed(
        event,
        id="march1",
        title="march1",
        status="occurred",
        date={**event["date"], "edtf": "2021-05", "label": "2021-05"},
    )
    (row,) = table(written(csv_writer(export("event")), [one], nothing))
    assert (row["id"], row["title"], row["date_edtf"], row["date_label"]) == (
        "march1",
        "'march1",
        "2021-05",
        "'2021-05",
    )


def test_no_cell_is_longer_than_a_spreadsheet_takes(client: TestClient) -> None:
    event = document(client, "event", "harbour-strike.meeting")
    (evidence,) = event["evidence"]
    for letter, much in (("e", 1000), ("🚢", 500)):
        many = [{**evidence, "exact": letter * much} for _ in range(50)]
        one = changed(event, status="occurred", evidence=many, title=letter * 40_000)
        (row,) = table(written(csv_writer(export("event")), [one], nothing))
        assert row["evidence"] == "; ".join([letter * much] * 32 + ["…"])
        urls = row["evidence_url"].split("; ")
        assert urls == [f"{BASE}{evidence['url']}"] * 50
        assert row["title"] == letter * (much // 500 * 16_383) + "…"


def test_an_exact_fit_is_whole_and_a_list_of_ids_is_cut_between_them(client: TestClient) -> None:
    event = document(client, "event", "harbour-strike.meeting")
    article = event["articles"][0]
    (row,) = table(
        written(csv_writer(export("event")), [changed(event, status="occurred", title="e" * 32_767)], nothing)
    )
    assert row["title"] == "e" * 32_767
    one = changed(event, articles=[{**article, "id": f"{n:06}" + "e" * 194} for n in range(200)])
    (row,) = table(written(csv_writer(export("event")), [one], nothing))
    ids = row["article_ids"].split("; ")
    assert (len(ids), ids[-1], {len(id_) for id_ in ids[:-1]}) == (163, "…", {200})


def test_cells_may_be_parted_by_semicolons(client: TestClient) -> None:
    body = written(csv_writer(replace(export("place"), delimiter=";")), documents(client, "place"), nothing)
    head, *rows, _ = body.decode().split("\r\n")
    assert head == "\ufeff" + ";".join(f'"{column.name}"' for column in LIST_TABLES["places"].columns)
    assert rows[0].startswith(f'"elmar";"{BASE}/places/elmar";"city";"Elmar"')


def test_the_file_begins_with_a_bom_and_a_header_and_its_numbers_are_bare(client: TestClient) -> None:
    head, first, *_, last = listed(client, "csv", "place").decode().split("\r\n")
    assert head == "\ufeff" + ",".join(f'"{column.name}"' for column in LIST_TABLES["places"].columns)
    assert first == (f'"elmar","{BASE}/places/elmar","city","Elmar","","norland","Norland","NO",60.25,5.5,"",5,4,3')
    assert last == ""


def test_what_a_curator_may_write_does_no_harm(client: TestClient) -> None:
    titles = ['=HYPERLINK("http://a.example")', "12 Sep", 'a "b", c; d\r\ne', "-1", "1984"]
    one = document(client, "event", "harbour-notice.reopening")
    given = [changed(one, title=title) for title in titles]
    body = written(csv_writer(export("event")), given, nothing)
    guarded = ["'" + titles[0], "'12 Sep", titles[2], "'-1", "1984"]
    assert [row["title"] for row in table(body)] == guarded
    assert [unguarded(cell) for cell in guarded] == titles


@given(st.lists(st.text(), min_size=1))
def test_what_is_written_is_read_back_once_the_guard_is_off(titles: list[str]) -> None:
    counts = {"events": 0, "mentions": 0, "articles": 0}
    empty = dict.fromkeys(("within", "country", "coordinates", "wikidata"))
    place: Json = {"id": "x", "url": "/places/x", "kind": "city", "aliases": [], **empty, "counts": counts}
    given = [changed(place, name=title) for title in titles]
    body = written(csv_writer(export("place")), given, nothing)
    assert [unguarded(row["name"]) for row in table(body)] == titles
