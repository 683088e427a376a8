"""A search as others write it: there are no operators, and what it may mean here is told."""

import pytest
from fastapi.testclient import TestClient

from app.queries.operators import plainly
from tests.http.asking import answer, words_url

PLAIN = {
    "kerry OR lavrov": ["kerry", "lavrov"],
    "kerry | lavrov": ["kerry", "lavrov"],
    "kerry || lavrov": ["kerry", "lavrov"],
    "kerry|lavrov": ["kerry", "lavrov"],
    "1.4 million OR 2.5 percent": ["1.4 million", "2.5 percent"],
    "a OR b OR c OR d": ["a", "b", "c"],
    "kerry AND russia": ["kerry russia"],
    "kerry && russia": ["kerry russia"],
    "kerry NEAR/5 russia": ["kerry russia"],
    "kerry NOT russia": ["kerry -russia"],
    "kerry AND NOT russia": ["kerry -russia"],
    "!kerry russia": ["-kerry russia"],
    "NOT kerry": ["-kerry"],
    "kerry NOT (russia OR us)": ["kerry -russia -us"],
    "kerry -(russia OR us)": ["kerry -russia -us"],
    "-(kerry)": ["-kerry"],
    "kerry - russia (us)": ["kerry - russia us"],
    "(kerry OR lavrov) AND geneva": ["kerry geneva", "lavrov geneva"],
    "geneva (kerry OR lavrov OR assad OR putin)": ["geneva kerry", "geneva lavrov", "geneva assad"],
    "(a OR b) (c OR d)": ["a c", "a d", "b c"],
    "(a (b OR c)) OR d": ["a b", "a c", "d"],
    "a OR (b": ["a", "b"],
    "a (b) )c": ["a b c"],
    "() kerry": ["kerry"],
    "kerry OR": ["kerry"],
    "OR kerry": ["kerry"],
    "OR": [],
    "(": [],
    "": [],
    "title:kerry": ["kerry"],
    "kind:event kerry": ["event kerry"],
    "about:syria -act:deny": ["syria -deny"],
    "inTitle:kerry": ["kerry"],
    "russia -title:kerry": ["russia -kerry"],
    'title:"chemical weapons" kerry': ['"chemical weapons" kerry'],
    "kerr* russia": ["russia kerr"],
    "kerry*": ["kerry"],
    "+kerry +russia": ["kerry russia"],
    "kerry~2 russia^3": ["kerry russia"],
    '"chemical weapons"~5': ['"chemical weapons"'],
    '"kerry OR lavrov"': [],
    "„kerry OR lavrov“ OR x": ["„kerry OR lavrov“", "x"],
    "kerry or lavrov": [],
    "https://x.y 14:30 EU:n AT&T -x": [],
    "*": [],
}


@pytest.mark.parametrize(("text", "expected"), PLAIN.items())
def test_operators_are_suggested_as_plain_words(text: str, expected: list[str]) -> None:
    assert plainly(text) == expected


@pytest.mark.parametrize("depth", [1, 90])
def test_brackets_may_be_deep(depth: int) -> None:
    assert plainly(f"{'(' * depth}a OR b{')' * depth}") == ["a", "b"]


@pytest.mark.parametrize(
    ("query", "meant"),
    {
        "kerry OR lavrov": ["Kerry", "Lavrov"],
        "kerry OR nobody": ["Kerry"],
        "KERRY OR LAVROV": ["KERRY", "LAVROV"],
        "title:kerry": ["Kerry"],
        "title:kerri": ["Kerry"],
        "work:convention": ["Convention"],
        "weap* chemical": ["chemical weap"],
        "kerry AND nobody": [],
        "kerry*": [],
        "(kerry)": [],
    }.items(),
)
def test_a_search_with_operators_tells_what_may_be_meant(
    article_client: TestClient, query: str, meant: list[str]
) -> None:
    found = answer(article_client, words_url("/search", query))
    told = [one.casefold() for one in found["did_you_mean"]]
    assert told == [one.casefold() for one in meant]
    assert all(answer(article_client, words_url("/search", one))["total"] for one in found["did_you_mean"])


def test_it_is_told_where_something_is_found_too(article_client: TestClient) -> None:
    found = answer(article_client, words_url("/quotes", "kerry AND assad"))
    assert (found["total"] > 0, found["did_you_mean"]) == (True, ["Kerry Assad"])
    assert answer(article_client, words_url("/quotes", "kerry and assad"))["did_you_mean"] == []
    assert answer(article_client, words_url("/quotes", "KERRY AND ASSAD"))["did_you_mean"] == []
    page = article_client.get(words_url("/explore/search", "kerry AND assad")).text
    assert 'Did you mean <a href="?q=Kerry%20Assad">Kerry Assad</a>?' in page
