"""Files have tags as pages have, and are sent packed to who asks for it."""

import gzip

import pytest
from fastapi.testclient import TestClient

from app.answers import exports
from app.store.datasets import Dataset
from tests.http.downloads import LISTED, NOTHING, PLAIN, url
from tests.http.test_caching import CACHE_CONTROL
from tests.http.test_compression import GZIP, raw


@pytest.mark.parametrize(("path", "name"), LISTED)
def test_a_file_has_one_weak_tag_of_its_own(client: TestClient, path: str, name: str) -> None:
    headers = client.get(url(path, name)).headers
    (tag,) = headers.get_list("etag")
    assert (tag[:3], len(tag)) == ('W/"', 36)
    assert headers.get_list("cache-control") == [CACHE_CONTROL]
    assert headers.get_list("vary") == ["Accept-Encoding"]
    assert headers.get_list("dateline-dataset") == [client.get("/events").headers["dateline-dataset"]]


def test_no_two_files_have_the_same_tag(client: TestClient) -> None:
    tags = {
        client.head(url(path, name, query)).headers["etag"] for path, name in LISTED for query in ("", NOTHING[path])
    }
    pages = {client.head(path).headers["etag"] for path, _ in LISTED}
    assert len(tags | pages) == 2 * len(LISTED) + len(NOTHING)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@pytest.mark.parametrize(("path", "name"), LISTED)
def test_who_holds_a_file_is_told_without_a_look_at_the_data(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, path: str, name: str, method: str
) -> None:
    tag = client.head(url(path, name)).headers["etag"]

    async def read(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Dataset, "read", read)
    monkeypatch.setattr(Dataset, "read_at_leisure", read)
    response = client.request(method, url(path, name), headers={"if-none-match": tag})
    assert (response.status_code, response.content, response.headers["etag"]) == (304, b"", tag)
    assert not {"content-type", "content-disposition"} & set(response.headers)


@pytest.mark.parametrize("accepted", [GZIP, PLAIN])
@pytest.mark.parametrize(("path", "name"), LISTED)
def test_who_holds_anything_is_told_so_of_a_stream_too(
    client: TestClient, path: str, name: str, accepted: dict[str, str]
) -> None:
    response = client.get(url(path, name), headers={**accepted, "if-none-match": "*"})
    assert (response.status_code, response.content) == (304, b"")
    assert response.headers["etag"] == client.head(url(path, name)).headers["etag"]


@pytest.mark.parametrize("size", [1, 500])
@pytest.mark.parametrize(("path", "name"), LISTED)
def test_unpacked_a_file_is_what_others_get(
    client: TestClient, monkeypatch: pytest.MonkeyPatch, path: str, name: str, size: int
) -> None:
    monkeypatch.setattr(exports, "CHUNK", size)
    for query in ("", NOTHING[path]):
        asked = url(path, name, query)
        (headers, packed), (plain_headers, plain) = raw(client, asked, GZIP), raw(client, asked, PLAIN)
        assert headers.pop("content-encoding") == "gzip"
        assert gzip.decompress(packed) == plain
        assert headers == plain_headers
        assert "content-length" not in headers


@pytest.mark.parametrize("name", ["csv", "ndjson", "ics"])
def test_packed_it_is_smaller(client: TestClient, name: str) -> None:
    asked = url("/events", name)
    assert len(raw(client, asked, GZIP)[1]) * 2 < len(raw(client, asked, PLAIN)[1])
