"""Cells of real records, to the letter."""

import pytest
from fastapi.testclient import TestClient

from app.formats.csv import csv_writer
from app.kinds import ListKind
from tests.formats.writing import BASE, STRIKE, Json, changed, document, export, listed, nothing, written
from tests.http.downloads import table

ROWS: dict[ListKind, tuple[str, dict[str, str]]] = {
    "event": (
        "harbour-strike.crane-fire",
        {
            "url": f"{BASE}/events/harbour-strike.crane-fire",
            "title": "Fire on a crane at North Quay (alleged, contested)",
            "type_label": "Attack or fighting",
            "status_label": "said to have happened",
            "contested": "true",
            "attribution": "alleged · Zoë Álmas accuses Dockers' Union · Ivo Brandt denies it · "
            "Ivo Brandt accuses Harbour Board · Harbour master of Elmar denies it",
            "date_earliest": "2024-05-03",
            "date_label": "3 May 2024",
            "place": "North Quay",
            "lat": "",
            "participant_ids": "dockers-union; harbour-board",
            "roles": "Dockers' Union (accused, according to Zoë Álmas); "
            "Harbour Board (accused, according to Ivo Brandt)",
            "accused": "Dockers' Union; Harbour Board",
            "according_to_ids": "harbour-strike.almas-accuses; harbour-strike.brandt-blames",
            "alleged_by_ids": "zoe-almas; ivo-brandt",
            "alleged_by": "Zoë Álmas; Ivo Brandt",
            "denied_by_ids": "ivo-brandt; harbour-master",
            "denied_by": "Ivo Brandt; Harbour master of Elmar",
            "contested_by_ids": "ivo-brandt; harbour-master",
            "contested_by": "Ivo Brandt; Harbour master of Elmar",
            "articles": "Dockers of Elmar on strike (title by the curator)",
            "evidence": "Zoë Álmas accused the Dockers' Union of setting fire to a crane at North Quay on 3 May; "
            'blamed the Harbour Board: "They never serviced the crane."',
            "evidence_url": f"{BASE}/articles/harbour-strike/text.txt#char=96,182; "
            f"{BASE}/articles/harbour-strike/text.txt#char=233,291",
            "as_of": "",
            "publisher": "Coast Daily",
            "published_label": "4-5 May 2024",
            "cite": STRIKE,
        },
    ),
    "quote": (
        "harbour-strike.brandt-blames",
        {
            "speakers": "Ivo Brandt",
            "quoted": "They never serviced the crane.",
            "about_ids": "actor:harbour-board; event:harbour-strike.crane-fire",
            "about": "Harbour Board; Fire on a crane at North Quay (alleged)",
            "answers_ids": "harbour-strike.almas-accuses",
            "answers_relations": "counter_accuses",
            "answers_speakers": "Zoë Álmas",
            "denied_by": "Harbour master of Elmar",
            "contested_by": "Harbour master of Elmar",
            "answered_by": "Denial: Harbour master of Elmar",
            "supported_by": "",
            "article_id": "harbour-strike",
            "publisher": "Coast Daily",
            "published_label": "4-5 May 2024",
            "cite": STRIKE,
        },
    ),
    "actor": (
        "zoe-almas",
        {
            "named": "true",
            "roles": "chair (of Harbour Board)",
            "role_of_ids": "harbour-board",
            "mentions": "6",
            "cite": f"21 May 2024: Accord au port d'Elmar; {STRIKE}",
        },
    ),
    "place": ("elmar", {"within": "Norland", "country": "NO", "lat": "60.25", "lon": "5.5", "events": "5"}),
    "article": (
        "harbour-strike",
        {
            "published_edtf": "2024-05-04/2024-05-05",
            "published_label": "4-5 May 2024",
            "passages_set_aside": "3",
            "cite": STRIKE,
        },
    ),
    "mention": (
        "soldiers",
        {
            "record": "actor",
            "passage": "6",
            "start_utf16": "409",
            "words": "hundreds of soldiers",
            "cite": STRIKE,
        },
    ),
}


@pytest.mark.parametrize(("kind", "id_", "cells"), [(kind, *row) for kind, row in ROWS.items()])
def test_a_record_has_these_cells(client: TestClient, kind: ListKind, id_: str, cells: dict[str, str]) -> None:
    row = next(row for row in table(listed(client, "csv", kind)) if row["id"] == id_)
    assert {name: row[name] for name in cells} == cells


@pytest.mark.parametrize(
    ("id_", "cells"),
    [
        (
            "geneva-talks.ghouta-attack",
            {
                "alleged_by_ids": "united-states; syrian-government",
                "denied_by_ids": "syrian-government",
                "denied_by": "Syrian government",
                "contested_by_ids": "syrian-government",
                "contested_by": "Syrian government",
                "attribution": "alleged · the United States accuses the Syrian government · "
                "the Syrian government denies it · the Syrian government accuses Syrian rebels",
            },
        ),
        (
            "geneva-talks.data-transfer",
            {
                "status": "scheduled",
                "according_to_ids": "geneva-talks.assad-on-data",
                "alleged_by": "",
                "denied_by": "",
                "contested_by": "",
                "attribution": "was due as of 12-13 September 2013, according to Bashar Assad · John Kerry rejects it",
            },
        ),
    ],
)
def test_only_who_denies_denies_and_only_what_is_alleged_is_alleged(
    article_client: TestClient, id_: str, cells: dict[str, str]
) -> None:
    row = next(row for row in table(listed(article_client, "csv", "event")) if row["id"] == id_)
    assert {name: row[name] for name in cells} == cells


def test_a_quote_tells_how_each_of_those_who_answer_it_does(client: TestClient) -> None:
    row = next(row for row in table(listed(client, "csv", "quote")) if row["id"] == "harbour-strike.almas-accuses")
    names = ("denied_by_ids", "denied_by", "contested_by_ids", "contested_by", "answered_by")
    assert [row[name] for name in names] == [
        *("ivo-brandt", "Ivo Brandt"),
        *("ivo-brandt", "Ivo Brandt"),
        "Denial: Ivo Brandt; Counter-accusation: Ivo Brandt",
    ]


def test_who_answers_twice_is_told_once(client: TestClient) -> None:
    quote = document(client, "quote", "harbour-strike.almas-accuses")
    (denial, *_) = quote["answered_by"]
    relations = ("rejects", "denies", "disputes", "supports", "rejects")
    one = changed(quote, answered_by=[{**denial, "relation": relation} for relation in relations])
    (row,) = table(written(csv_writer(export("quote")), [one], nothing))
    assert (row["contested_by_ids"], row["contested_by"]) == ("ivo-brandt", "Ivo Brandt")
    assert (row["denied_by"], row["supported_by"]) == ("Ivo Brandt", "Ivo Brandt")


def test_the_words_of_a_date_are_in_no_cell(article_client: TestClient) -> None:
    cells = {cell for row in table(listed(article_client, "csv", "event")) for cell in row.values()}
    assert not cells & {"5-6 Sep", "9 Sep", "10 Sep", "12 Sep", "13 Sep", "21 August", "Monday"}


def test_a_figure_says_what_is_known_of_it(client: TestClient) -> None:
    bounds = [(None, None), (5, 5), (5, None), (None, 5), (4, 5)]
    plain: Json = {"unit": "men", "counts": None, "approximate": False, "exact": "some\nmen", "according_to": []}
    figures: list[Json] = [{"low": low, "high": high, **plain} for low, high in bounds]
    figures += [
        {**plain, "low": 1.5, "high": 1.5, "approximate": True},
        {**plain, "low": 5, "high": None, "counts": "hurt"},
    ]
    one = changed(document(client, "event", "harbour-notice.reopening"), figures=figures)
    (row,) = table(written(csv_writer(export("event")), [one], nothing))
    assert row["figures"] == (
        "men (some men); 5 men (some men); at least 5 men (some men); at most 5 men (some men); 4 to 5 men (some men); "
        "about 1.5 men (some men); at least 5 men hurt (some men)"
    )
