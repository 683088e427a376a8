"""A file is written chunk by chunk: the same bytes however small the chunks, never more than one of them held."""

from collections.abc import Callable
from typing import Any

import pytest
from fastapi.testclient import TestClient

from app.answers import exports
from app.formats.array import ArrayWriter
from app.formats.ics import IcsWriter
from app.formats.ndjson import NdjsonWriter
from app.formats.tables.table import TableWriter
from app.formats.writer import Related
from app.queries.formats import FORMATS
from app.store.datasets import Dataset
from tests.databases import only_sqlite
from tests.http.asking import answer
from tests.http.downloads import LISTED, NOTHING, PLAIN, download, url

WRITERS: tuple[type[Any], ...] = (ArrayWriter, IcsWriter, NdjsonWriter, TableWriter)
# A query that leaves part of each list, beside the whole list and an empty one.
SOME = {
    "/events": "status=occurred&status=ongoing&sort=-date",
    "/quotes": "sort=date&contested=true",
    "/actors": "kind=person&kind=organization&sort=-mentions",
    "/people": "article=harbour-strike",
    "/organizations": "q=harbour",
    "/places": "within=norland&sort=-mentions",
    "/works": "kind=agreement",
    "/articles": "sort=published&language=en",
    "/mentions": "article=harbour-strike",
}


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many documents each call of a writer was given."""
    found: list[int] = []

    def spied(write: Callable[..., bytes]) -> Callable[..., bytes]:
        def chunk(self: object, documents: list[bytes], related: Related) -> bytes:
            found.append(len(documents))
            return write(self, documents, related)

        return chunk

    for writer in WRITERS:
        monkeypatch.setattr(writer, "chunk", spied(writer.chunk))
    return found


@pytest.mark.parametrize(("path", "name"), LISTED)
def test_small_chunks_make_the_same_file(client: TestClient, held: list[int], path: str, name: str) -> None:
    for query in ("", SOME[path], NOTHING[path]):
        whole = download(client, path, name, query)
        (count,) = held or [0]
        assert whole.headers.get("dateline-omitted") or count == answer(client, f"{path}?{query}&limit=0")["total"]
        for size in (1, 2, 3):
            held.clear()
            with pytest.MonkeyPatch.context() as smaller:
                smaller.setattr(exports, "CHUNK", size)
                chunked = download(client, path, name, query)
            assert (chunked.content, dict(chunked.headers)) == (whole.content, dict(whole.headers))
            assert (sum(held), {*held[:-1], size}, len(held)) == (count, {size}, -(-count // size))
        held.clear()


@pytest.mark.parametrize(("path", "name"), LISTED)
def test_a_chunk_runs_few_statements_however_many_there_are(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, statements: list[str], held: list[int], path: str, name: str
) -> None:
    monkeypatch.setattr(exports, "CHUNK", 2)
    download(client, path, name)
    # To begin with one count, or two; then a page, where the page before it ended, and the quotes behind it.
    assert len(statements) <= 2 + 3 * len(held)
    assert len(held) >= 2


@pytest.mark.parametrize("name", FORMATS)
def test_a_larger_set_runs_as_many_statements(
    client: TestClient, article_client: TestClient, statements: list[str], name: str
) -> None:
    counts = []
    for one in (client, article_client):
        # What the index is asked for is kept.
        download(one, "/events", name)
        statements.clear()
        download(one, "/events", name)
        counts.append(len(statements))
    # What is from one article is called after it.
    assert counts[0] == counts[1] - FORMATS[name].is_titled <= 3


@only_sqlite("what is little is read without a thread")
@pytest.mark.parametrize(("path", "name"), LISTED)
@pytest.mark.parametrize("accepted", ["identity", "gzip"])
def test_head_tells_the_same_and_reads_no_chunk(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, path: str, name: str, accepted: str
) -> None:
    headers = {"accept-encoding": accepted}
    got = client.get(url(path, name), headers=headers)
    read: list[object] = []

    async def chunk(_: Dataset, work: object, *_others: object, **_options: object) -> None:
        read.append(work)

    monkeypatch.setattr(Dataset, "read_at_leisure", chunk)
    head = client.head(url(path, name), headers=headers)
    assert (head.status_code, head.content, list(head.headers.items())) == (200, b"", list(got.headers.items()))
    assert read == []


@pytest.mark.parametrize("path", sorted({path for path, _ in LISTED}))
def test_head_of_an_empty_file_tells_the_same(client: TestClient, path: str) -> None:
    for name in [name for one, name in LISTED if one == path]:
        asked = url(path, name, NOTHING[path])
        got, head = client.get(asked, headers=PLAIN), client.head(asked, headers=PLAIN)
        assert (head.content, list(head.headers.items())) == (b"", list(got.headers.items()))
