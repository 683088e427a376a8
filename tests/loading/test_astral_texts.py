"""Any text, with characters beyond the first plane and marks that combine: both kinds of offsets cut the same words."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import example, given

from tests.databases import load
from tests.datasets import make_client
from tests.exhaustive import drawn
from tests.http.asking import Json, answer
from tests.http.downloads import download, table
from tests.loading.astral import ARTICLES, SHIPS, Article


@dataclass(frozen=True)
class Served:
    """A service of one article, which is loaded anew for each example."""

    folder: Path
    database: Path
    client: TestClient

    def load(self, article: Article) -> str:
        (self.folder / "article.txt").write_bytes(article.text.encode())
        (self.folder / "article.yaml").write_bytes(article.yaml().encode())
        load(self.folder.parent.parent, self.database)
        return article.text


@pytest.fixture(scope="module")
def served(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("astral")
    for name in ("actors.yaml", "places.yaml"):
        shutil.copy2(world / name, folder)
    (folder / "articles" / "noise").mkdir(parents=True)
    with make_client(folder / "dateline.db") as client:
        yield Served(folder / "articles" / "noise", folder / "dateline.db", client)


def located(part: Any) -> Iterator[Json]:
    """Everything in a document that says where it stands."""
    for one in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from located(one)
    if isinstance(part, dict) and "start_utf16" in part:
        yield part


def cut(text: str, start: int, end: int) -> str:
    """The words between two offsets in UTF-16 units."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_the_first_example_has_offsets_that_differ(served: Served) -> None:
    text = served.load(SHIPS)
    (event,) = answer(served.client, "/events")["items"]
    (evidence,) = event["evidence"]
    start, start_utf16 = text.index("Harbour Board"), len(text.partition("Harbour Board")[0].encode("utf-16-le")) // 2
    assert (evidence["start"], evidence["start_utf16"]) == (start, start_utf16)
    assert start_utf16 == start + 4
    assert evidence["exact"] == "Harbour Board👩‍🚒🏽 🚢\u0301 reopened"


@drawn(60, 6)
@example(article=SHIPS)
@given(article=ARTICLES)
def test_both_kinds_of_offsets_cut_the_same_words(served: Served, article: Article) -> None:
    text = served.load(article)
    whole = answer(served.client, "/articles/noise/text")
    assert whole["text"] == text
    listed = [
        item for path in ("/events", "/quotes", "/actors", "/mentions") for item in answer(served.client, path)["items"]
    ]
    found = [*located(whole), *located(listed)]
    for one in found:
        words = text[one["start"] : one["end"]]
        assert cut(text, one["start_utf16"], one["end_utf16"]) == words == words.strip() != ""
        assert one.get("exact", words) == words
    for item in listed:
        if item.get("evidence") and item.get("record") in ("event", "quote"):
            (evidence,) = item["evidence"]
            assert evidence["exact"] in (article.event_words, article.quote_words)
            assert article.text.count(evidence["exact"]) == 1
    exacts = [one["exact"] for one in found if "exact" in one]
    assert {article.event_words, article.quote_words, article.quoted.strip(), "Harbour Board"} <= set(exacts)
    assert {span["use"] for span in whole["spans"]} == {"evidence", "mention", "quoted"}


@drawn(40, 4)
@example(article=SHIPS)
@given(article=ARTICLES)
def test_annotations_and_tables_cut_them_too(served: Served, article: Article) -> None:
    text = served.load(article)
    annotations = answer(served.client, "/articles/noise/annotations")["items"]
    selected = [annotation["target"]["selector"] for annotation in annotations]
    assert [quote["exact"] for _, quote in selected] == [article.event_words] * 2 + [article.quote_words]
    for position, quote in selected:
        assert text[position["start"] : position["end"]] == quote["exact"]
        around = quote["prefix"] + quote["exact"] + quote["suffix"]
        assert text[position["start"] - len(quote["prefix"]) :].startswith(around)
    rows = table(download(served.client, "/mentions", "csv").content)
    assert [row["words"] for row in rows] == ["Harbour Board"] * 2
    for row in rows:
        start, end, *utf16 = (int(row[name]) for name in ("start", "end", "start_utf16", "end_utf16"))
        assert text[start:end] == cut(text, *utf16) == row["words"]
