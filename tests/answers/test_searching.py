"""Whatever is searched for is answered, with words of the records that are found."""

import re
import unicodedata
from urllib.parse import quote_plus

import pytest
from fastapi.testclient import TestClient
from hypothesis import example, given
from hypothesis import strategies as st

from app.words.query import WordQuery
from tests.answers.counting import FACETS
from tests.exhaustive import drawn
from tests.http.asking import Json, answer, remembered

WORDS = """
    the elmar strike harbour union crane dockers zoe almas board in of at on un syria weapons kerry chemical us
    plan lavrov assad syrian russia talks geneva military la port du
"""
A_WORD = st.sampled_from(WORDS.split())
_SETTINGS = drawn(150, 15)


def plain(words: str) -> list[str]:
    """Words without case and accents."""
    letters = unicodedata.normalize("NFKD", words.casefold())
    return re.findall(r"[^\W_]+", "".join(letter for letter in letters if not unicodedata.combining(letter)))


def sources(client: TestClient, hit: Json) -> list[str]:
    """Texts that a snippet may be taken from, white space folded."""
    if hit["passage"]:
        passages = remembered(client, f"{hit['hit']['url']}/text")["passages"]
        return [passages[hit["passage"] - 1]["text"]]
    record = remembered(client, hit["hit"]["url"])
    texts = [hit["hit"]["name"], *record.get("aliases", []), *(role["title"] for role in record.get("roles", []))]
    texts += [one["exact"] for one in record.get("evidence", [])]
    return [" ".join(text.split()) for text in texts]


def check(client: TestClient, hit: Json, query: list[str]) -> None:
    parts: list[Json] = hit["snippet"]
    shown = "".join(part["text"] for part in parts)
    assert any(shown.removeprefix("…").removesuffix("…") in text for text in sources(client, hit))
    assert [part for part in parts if part["text"] == ""] == []
    asked = WordQuery.read(" ".join(query)).asked
    for part in parts:
        if part["match"]:
            assert any(one.is_called("".join(plain(part["text"]))) for one in asked), (part, query)
            assert part["text"] == part["text"].strip()
        else:
            assert not any(one.is_called(word) for one in asked for word in plain(part["text"])), (part, query)


@_SETTINGS
@given(words=st.lists(A_WORD, min_size=1, max_size=3), last=st.integers(1, 4))
def test_snippets_are_words_of_the_record_in_parts(either: TestClient, words: list[str], last: int) -> None:
    query = [*words[:-1], words[-1][:last]]
    found = answer(either, f"/search?limit=50&q={quote_plus(' '.join(query))}")["items"]
    for hit in found:
        check(either, hit, query)
    hits = [(hit["hit"]["record"], hit["hit"]["id"], hit["passage"]) for hit in found]
    assert len(set(hits)) == len(hits)


@_SETTINGS
@given(words=st.lists(A_WORD, min_size=1, max_size=2))
def test_hits_are_all_records_that_the_lists_find(either: TestClient, words: list[str]) -> None:
    query = quote_plus(" ".join(words))
    found = answer(either, f"/search?limit=50&q={query}")["items"]
    hits = {hit["hit"]["id"] for hit in found if not hit["passage"] and hit["hit"]["record"] != "article"}
    listed = {
        one["id"]
        for path in ("/events", "/quotes", "/actors", "/places", "/works")
        for one in answer(either, f"{path}?q={query}")["items"]
    }
    assert hits == listed if len(found) < 50 else hits <= listed


@_SETTINGS
@given(words=st.text(st.characters(codec="utf-8"), min_size=1, max_size=200))
@example(words='"')
@example(words="a* OR b NOT (c")
@example(words="NEAR(a b, 5)")
@example(words="name:a ^b {words}:c")
@example(words="\x00a\x00")
@example(words="\u0301")
@example(words="e\u0301" * 100)
@example(words="😀" * 200)
@example(words="𞤀𞤣𞤤𞤢𞤥")
@example(words="ﷺ" * 200)
@example(words="a " * 100)
def test_anything_is_answered(client: TestClient, words: str) -> None:
    found = client.get("/search", params={"q": words})
    assert found.status_code == 200
    assert found.json()["query"] == words


@pytest.mark.parametrize("path", ["/graph", *(f"{path}?facet={names[0]}" for path, names in FACETS.items())])
@pytest.mark.parametrize("words", ["a", '"', "a* OR b NOT (c", "NEAR(a b, 5)", "\x00", "\u0301", "😀", "𞤀", "-", "%"])
def test_anything_is_counted(client: TestClient, path: str, words: str) -> None:
    assert client.get(f"{path}{'&' if '?' in path else '?'}q={quote_plus(words)}").status_code == 200


def test_markup_stays_text(article_client: TestClient) -> None:
    found = article_client.get("/search", params={"q": "<b>chemical</b>"})
    assert (found.status_code, found.json()["items"]) == (200, [])
    assert "<" not in article_client.get("/search", params={"q": "chemical", "limit": 50}).text
