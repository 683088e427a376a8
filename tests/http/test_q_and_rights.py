"""Where rights allow only evidence, no other word of the text is matched or shown."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from app.words.cutting import words
from tests.databases import load
from tests.http.asking import Json, answer, ids, words_url

ARTICLE = "accord-du-port"
# In its text, but in none of the words that support a record.
ONLY_IN_THE_TEXT = ["Interrogé", "agence", "chronologie"]
TITLE = "Accord au port d'Elmar"


def hits(client: TestClient, q: str) -> Iterator[Json]:
    for hit in answer(client, words_url("/search", q, limit="50"))["items"]:
        if hit["hit"]["id"] == ARTICLE:
            yield hit


@pytest.fixture
def allowed(copied_world: Path, tmp_path: Path, client_of: Callable[[Path], TestClient]) -> TestClient:
    """A client of the world in which all of the article may be served."""
    file = copied_world / "articles" / ARTICLE / "article.yaml"
    file.write_text(file.read_text().replace("text_access: evidence\n", ""))
    load(copied_world, tmp_path / "dateline.db")
    return client_of(tmp_path / "dateline.db")


def test_passages_are_neither_matched_nor_shown(client: TestClient, allowed: TestClient, world: Path) -> None:
    text = (world / "articles" / ARTICLE / "article.txt").read_text()
    everything = sorted({word.folded for word in words(text)})
    matched = {hit["passage"] for q in everything for hit in hits(client, q)}
    assert matched == {None}
    assert {hit["passage"] for q in everything for hit in hits(allowed, q)} == {None, *range(1, 9)}


@pytest.mark.parametrize("q", ONLY_IN_THE_TEXT)
def test_words_of_its_text_find_nothing(client: TestClient, allowed: TestClient, q: str) -> None:
    assert answer(client, words_url("/search", q))["items"] == []
    assert ids(client, words_url("/articles", q)) == []
    assert ids(allowed, words_url("/articles", q)) == [ARTICLE]
    assert [hit["hit"]["record"] for hit in hits(allowed, q)] == ["article"]


def test_its_title_finds_it(client: TestClient) -> None:
    assert ids(client, words_url("/articles", TITLE)) == [ARTICLE]
    (hit,) = hits(client, TITLE)
    assert (hit["passage"], "".join(part["text"] for part in hit["snippet"])) == (None, TITLE)
    assert ids(client, words_url("/articles", "accord grève")) == []


def test_the_words_that_support_a_record_find_the_record(client: TestClient) -> None:
    assert ids(client, words_url("/events", "premières discussions")) == [f"{ARTICLE}.first-talks"]
    assert ids(client, words_url("/quotes", "révisée")) == [f"{ARTICLE}.master-denies"]
