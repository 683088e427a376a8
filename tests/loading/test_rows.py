"""Every row refers to what is there, and every span to the words its document shows."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.dates import UNBOUNDED_END, UNBOUNDED_START
from app.folded import fold
from tests.databases import only_sqlite
from tests.loading.datasets import LISTED, count, documents, rows, select

pytestmark = only_sqlite("rows are looked at in its order, by its SQL")

EVIDENCE = {"event_evidence": "event_id", "quote_evidence": "quote_id", "actor_role_evidence": "role_id"}
TIES = ("event_link_evidence", "event_condition_evidence", "quote_condition_evidence")


@pytest.fixture(
    scope="module",
    params=["database", "crossing_database", "bridge_database", "article_database"],
    ids=["the world", "the crossing", "the bridge", "the article"],
)
def loaded(request: pytest.FixtureRequest) -> Path:
    return Path(request.getfixturevalue(request.param))


def texts(database: Path) -> dict[str, str]:
    return dict(select(database, "id, text", "article"))


def located(node: Any) -> Iterator[dict[str, Any]]:
    """Everything in a document that has offsets and the words that stand there, but for who says them."""
    if isinstance(node, dict):
        if "exact" in node and "start" in node:
            yield node
        for key, below in node.items():
            yield from located(below if key != "attribution" else None)
    elif isinstance(node, list):
        for below in node:
            yield from located(below)


def test_the_file_is_sound(loaded: Path) -> None:
    assert rows(loaded, "PRAGMA integrity_check") == [("ok",)]
    assert rows(loaded, "PRAGMA foreign_key_check") == []


@pytest.mark.parametrize("kind", LISTED)
def test_positions_count_from_one_in_the_order_of_sort_keys(loaded: Path, kind: str) -> None:
    found = [position for (position,) in select(loaded, "position", f"{kind} ORDER BY sort_key")]
    assert found == list(range(1, count(loaded, kind) + 1))


@pytest.mark.parametrize("table", [*EVIDENCE, *TIES, "mention"])
def test_words_lie_in_the_passage_they_are_said_to_be_of(loaded: Path, table: str) -> None:
    joined = f"{table} AS words JOIN passage USING (article_id) WHERE passage.n = words.passage"
    assert count(loaded, f"{joined} AND NOT (passage.start <= words.start AND words.end <= passage.end)") == 0
    assert count(loaded, joined) == count(loaded, table)


@pytest.mark.parametrize("table", [*EVIDENCE, *TIES, "mention"])
def test_words_neither_begin_nor_end_with_white_space(loaded: Path, table: str) -> None:
    text = texts(loaded)
    found = [text[article][start:end] for article, start, end in select(loaded, "article_id, start, end", table)]
    assert [words for words in found if not words or words != words.strip()] == []


@pytest.mark.parametrize(("table", "key"), EVIDENCE.items())
def test_evidence_counts_from_one(loaded: Path, table: str, key: str) -> None:
    assert set(select(loaded, "min(n), max(n) = count(*)", f"{table} GROUP BY {key}")) == {(1, 1)}


@pytest.mark.parametrize(("table", "key"), EVIDENCE.items())
def test_every_event_quote_and_role_has_evidence(loaded: Path, table: str, key: str) -> None:
    supported = table.removesuffix("_evidence")
    assert {id_ for (id_,) in select(loaded, "id", supported)} == {id_ for (id_,) in select(loaded, key, table)}


def test_documents_show_the_words_that_stand_at_their_offsets(loaded: Path) -> None:
    text = texts(loaded)
    shown = 0
    for kind in ("event", "quote", "actor", "mention"):
        for document in map(json.loads, documents(loaded)[kind]):
            for words in located(document):
                article = text[(words.get("article") or document["article"])["id"]]
                for one in filter(None, (words, words.get("attribution"))):
                    assert article[one["start"] : one["end"]] == one["exact"]
                    utf16 = article.encode("utf-16-le")[2 * one["start_utf16"] : 2 * one["end_utf16"]]
                    assert utf16.decode("utf-16-le") == one["exact"]
                shown += 1
    # Words that tie two events are shown at both.
    tied = "event_link AS one JOIN event_link_evidence AS words ON words.event_id = one.event_id AND words.link = one.n"
    tables = (*EVIDENCE, *TIES, f"{tied} WHERE other_id IS NOT NULL", "mention", "quote_span")
    assert shown == sum(count(loaded, table) for table in tables)


def test_a_prefix_and_a_suffix_reach_to_the_ends_of_the_passage(loaded: Path) -> None:
    spans = select(loaded, "article_id, n, start, end", "passage")
    passages = {(article, n): texts(loaded)[article][start:end] for article, n, start, end in spans}
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
    columns = "date_edtf, earliest, latest, first_day, last_day, until_day"
    for edtf, earliest, latest, *days in select(loaded, columns, kind):
        bounds = [ordinal(earliest) or UNBOUNDED_START, ordinal(latest) or UNBOUNDED_END]
        assert days[:2] == ([None, None] if edtf is None else bounds) or days[1] == days[2] < bounds[1]


def ordinal(day: str | None) -> int | None:
    return date.fromisoformat(day).toordinal() if day else None
