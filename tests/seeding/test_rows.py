"""Every row refers to what is there, and every span to the words its document shows."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.text import fold
from tests.seeding.datasets import documents, rows

EVIDENCE = {"event_evidence": "event_id", "quote_evidence": "quote_id", "actor_role_evidence": "role_id"}


@pytest.fixture(scope="module", params=["database", "article_database"], ids=["the world", "the article"])
def loaded(request: pytest.FixtureRequest) -> Path:
    return Path(request.getfixturevalue(request.param))


def texts(database: Path) -> dict[str, str]:
    return dict(rows(database, "SELECT id, text FROM article"))


def located(node: Any) -> Iterator[dict[str, Any]]:
    """Everything in a document that has offsets and the words that stand there."""
    if isinstance(node, dict):
        if "exact" in node and "start" in node:
            yield node
        for below in node.values():
            yield from located(below)
    elif isinstance(node, list):
        for below in node:
            yield from located(below)


def test_the_file_is_sound(loaded: Path) -> None:
    assert rows(loaded, "PRAGMA integrity_check") == [("ok",)]
    assert rows(loaded, "PRAGMA foreign_key_check") == []


@pytest.mark.parametrize("table", [*EVIDENCE, "mention"])
def test_words_lie_in_the_passage_they_are_said_to_be_of(loaded: Path, table: str) -> None:
    joined = f"{table} AS words JOIN passage USING (article_id) WHERE passage.n = words.passage"
    outside = f"SELECT * FROM {joined} AND NOT (passage.start <= words.start AND words.end <= passage.end)"
    assert rows(loaded, outside) == []
    assert rows(loaded, f"SELECT count(*) FROM {joined}") == rows(loaded, f"SELECT count(*) FROM {table}")


@pytest.mark.parametrize("table", [*EVIDENCE, "mention"])
def test_words_neither_begin_nor_end_with_white_space(loaded: Path, table: str) -> None:
    text = texts(loaded)
    spans = rows(loaded, f"SELECT article_id, start, end FROM {table}")
    assert [
        words for words in (text[id_][start:end] for id_, start, end in spans) if not words or words != words.strip()
    ] == []


@pytest.mark.parametrize(("table", "key"), EVIDENCE.items())
def test_evidence_counts_from_one(loaded: Path, table: str, key: str) -> None:
    found = rows(loaded, f"SELECT min(n), max(n) = count(*) FROM {table} GROUP BY {key}")
    assert set(found) == {(1, 1)}


def test_every_event_and_every_quote_has_evidence(loaded: Path) -> None:
    assert rows(loaded, "SELECT id FROM event WHERE id NOT IN (SELECT event_id FROM event_evidence)") == []
    assert rows(loaded, "SELECT id FROM quote WHERE id NOT IN (SELECT quote_id FROM quote_evidence)") == []
    assert rows(loaded, "SELECT id FROM actor_role WHERE id NOT IN (SELECT role_id FROM actor_role_evidence)") == []


def test_documents_show_the_words_that_stand_at_their_offsets(loaded: Path) -> None:
    text = texts(loaded)
    shown = 0
    for kind, found in documents(loaded).items():
        for document in map(json.loads, found):
            for words in located(document) if kind != "text" else ():
                article = text[(words.get("article") or document["article"])["id"]]
                assert article[words["start"] : words["end"]] == words["exact"]
                utf16 = article.encode("utf-16-le")
                assert utf16[2 * words["start_utf16"] : 2 * words["end_utf16"]].decode("utf-16-le") == words["exact"]
                shown += 1
    spans = sum(rows(loaded, f"SELECT count(*) FROM {table}")[0][0] for table in (*EVIDENCE, "mention", "quote_span"))
    assert shown == spans


def test_a_prefix_and_a_suffix_reach_to_the_ends_of_the_passage(loaded: Path) -> None:
    passages = {
        (article, n): texts(loaded)[article][start:end]
        for article, n, start, end in rows(loaded, "SELECT article_id, n, start, end FROM passage")
    }
    for document in map(json.loads, documents(loaded)["mention"]):
        words = document["evidence"]
        if words["prefix"] is not None:
            passage = passages[words["article"]["id"], words["passage"]]
            assert words["prefix"] + words["exact"] + words["suffix"] == passage


def test_a_text_serves_its_passages_with_white_space_folded(loaded: Path) -> None:
    for document in map(json.loads, documents(loaded)["text"]):
        for passage in document["passages"] if document["text"] is not None else ():
            assert passage["text"] == fold(document["text"][passage["start"] : passage["end"]])


@pytest.mark.parametrize("kind", ["event", "quote", "article"])
def test_days_are_ordered_by_number_and_shown_by_name(loaded: Path, kind: str) -> None:
    bounds = "coalesce(earliest, '0001-01-01'), coalesce(latest, '9999-12-31'), first_day, last_day, date_edtf IS NULL"
    for earliest, latest, first, last, undated in rows(loaded, f"SELECT {bounds} FROM {kind}"):
        expected = (0, 0) if undated else (ordinal(earliest), ordinal(latest))
        assert (first, last) == expected
    assert (ordinal("0001-01-01"), ordinal("9999-12-31")) == (UNBOUNDED_START, UNBOUNDED_END)


def ordinal(day: str) -> int:
    from datetime import date

    return date.fromisoformat(day).toordinal()
