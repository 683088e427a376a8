"""Records as documents: every key is there, and each thing is where the schema says it is."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from app.loading.render.writing import rendered
from app.schemas import named
from tests.loading.datasets import document, rows

PASSAGE = "The Harbour Board reopened North Quay."
ARTICLE = {
    "record": "article",
    "id": "harbour-notice",
    "name": "North Quay reopens",
    "kind": None,
    "url": "/articles/harbour-notice",
    "cite": "North Quay reopens",
}
CITATION = {**ARTICLE, "publisher": None, "published": None, "title_by": "source", "rights": "Public domain"}
BOARD = {
    "record": "actor",
    "id": "harbour-board",
    "name": "Harbour Board",
    "kind": "organization",
    "url": "/actors/harbour-board",
}
QUAY = {
    "record": "place",
    "id": "north-quay",
    "name": "North Quay",
    "kind": "quay",
    "url": "/places/north-quay",
}
EVENT = {
    "record": "event",
    "id": "harbour-notice.reopening",
    "name": "The Harbour Board reopens North Quay",
    "kind": "concede",
    "url": "/events/harbour-notice.reopening",
    "status": "occurred",
    "claimed": False,
}


def evidence(start: int, end: int, prefix: str, suffix: str) -> dict[str, Any]:
    """Evidence in the second passage of the notice, whose characters are all of one UTF-16 unit."""
    return {
        "article": ARTICLE,
        "passage": 2,
        "start": start,
        "end": end,
        "start_utf16": start,
        "end_utf16": end,
        "exact": f"North Quay reopens\n{PASSAGE}"[start:end],
        "prefix": prefix,
        "suffix": suffix,
        "url": f"/articles/harbour-notice/text.txt#char={start},{end}",
        "attribution": None,
    }


def test_an_event_in_full(database: Path) -> None:
    assert document(database, "event", "harbour-notice.reopening") == {
        "record": "event",
        "id": "harbour-notice.reopening",
        "url": "/events/harbour-notice.reopening",
        "title": "The Harbour Board reopens North Quay",
        "type": "concede",
        "status": "occurred",
        "claimed": False,
        "as_of": None,
        "contested": False,
        "date": None,
        "place": {**QUAY, "coordinates": None},
        "figures": [],
        "participants": [
            {
                "actor": BOARD,
                "role": "agent",
                "as_written": "Harbour Board",
                "according_to": [],
                "according_to_total": 0,
                "articles": ["harbour-notice"],
                "articles_total": 1,
            }
        ],
        "participants_total": 1,
        "works": [],
        "works_total": 0,
        "according_to": [],
        "according_to_total": 0,
        "sources": 0,
        "told_by": {"status": "harbour-notice", "date": None, "place": "harbour-notice", "figures": None},
        "told_differently": [],
        "accounts": [
            {
                "article": ARTICLE,
                "status": "occurred",
                "date": None,
                "place": {**QUAY, "coordinates": None, "according_to": []},
                "figures": [],
                "same": None,
                "corrects": None,
                "according_to": [],
            }
        ],
        "accounts_total": 1,
        "links": [],
        "links_total": 0,
        "conditions": [],
        "conditions_total": 0,
        "condition_of": [],
        "condition_of_total": 0,
        "quotes": [],
        "quotes_total": 0,
        "articles": [CITATION],
        "articles_total": 1,
        "evidence": [evidence(19, 57, "", "")],
        "evidence_total": 1,
    }


def test_a_text_without_its_records_in_full(database: Path) -> None:
    ((found,),) = rows(database, "SELECT text_document FROM article WHERE id = 'harbour-notice'")
    spans = [
        (0, 10, "mention", QUAY),
        (19, 57, "evidence", EVENT),
        (23, 36, "mention", BOARD),
        (46, 56, "mention", QUAY),
    ]
    assert json.loads(found) == {
        "article": CITATION,
        "language": "en",
        "source_url": None,
        "text": f"North Quay reopens\n{PASSAGE}\n",
        "sha256": "f048521850c1beb21e89aa118be62cb2f4f8e59cae74182a4f584f75c8d69375",
        "passages": [
            {
                "n": 1,
                "kind": "heading",
                **offsets(0, 18),
                "text": "North Quay reopens",
                "records": [],
                "set_aside": "a heading",
            },
            {"n": 2, "kind": "sentence", **offsets(19, 57), "text": PASSAGE, "records": [EVENT], "set_aside": None},
        ],
        "spans": [
            {**offsets(start, end), "use": use, "record": record, "attribution": None}
            for start, end, use, record in spans
        ],
        "coverage": {"passages": 2, "supported": 1, "set_aside": 1, "characters": 33, "characters_supported": 33},
    }


def test_an_article_in_full(database: Path) -> None:
    assert document(database, "article", "harbour-notice") == {
        "record": "article",
        "id": "harbour-notice",
        "url": "/articles/harbour-notice",
        "title": "North Quay reopens",
        "title_by": "source",
        "cite": "North Quay reopens",
        "publisher": None,
        "language": "en",
        "published": None,
        "rights": "Public domain",
        "source_url": None,
        "text_access": "full",
        "sha256": "f048521850c1beb21e89aa118be62cb2f4f8e59cae74182a4f584f75c8d69375",
        "counts": {"passages": 2, "events": 1, "quotes": 0, "actors": 1, "places": 3, "works": 0},
        "coverage": {"passages": 2, "supported": 1, "set_aside": 1, "characters": 33, "characters_supported": 33},
    }


def test_mentions_show_the_words_around_them(database: Path) -> None:
    found = rows(database, "SELECT document FROM mention WHERE article_id = 'harbour-notice' AND passage = 2")
    assert [json.loads(one) for (one,) in found] == [
        {"of": BOARD, "evidence": evidence(23, 36, "The ", " reopened North Quay.")},
        {"of": QUAY, "evidence": evidence(46, 56, "The Harbour Board reopened ", ".")},
    ]


def test_a_document_that_is_not_what_the_schema_says_is_refused() -> None:
    with pytest.raises(ValidationError):
        rendered(named.Mention, {"of": BOARD})


def offsets(start: int, end: int) -> dict[str, int]:
    return {"start": start, "end": end, "start_utf16": start, "end_utf16": end}
