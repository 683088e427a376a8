"""The text of an article alone: the very bytes of the curator's file, under a name that they can be checked by."""

import base64
import hashlib
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from tests.http.asking import answer, problem
from tests.http.test_compression import GZIP, raw

STRIKE = "/articles/harbour-strike/text.txt"


def test_it_is_the_very_bytes_of_the_file(client: TestClient, world: Path) -> None:
    for id_ in ("harbour-strike", "harbour-notice"):
        response = client.get(f"/articles/{id_}/text.txt")
        data = (world / "articles" / id_ / "article.txt").read_bytes()
        assert (response.status_code, response.content) == (200, data)
        assert response.headers["content-type"] == "text/plain; charset=utf-8"
        assert response.headers["content-length"] == str(len(data))


def test_its_digest_is_that_of_the_bytes_and_of_the_record(client: TestClient) -> None:
    response = client.get(STRIKE)
    digest = hashlib.sha256(response.content)
    assert response.headers["repr-digest"] == f"sha-256=:{base64.b64encode(digest.digest()).decode()}:"
    assert answer(client, "/articles/harbour-strike")["sha256"] == digest.hexdigest()


def test_who_asks_for_gzip_is_sent_the_bytes_that_the_digest_is_of(article_client: TestClient) -> None:
    headers, body = raw(article_client, "/articles/geneva-talks/text.txt", GZIP)
    assert len(body) > 4_000
    assert "content-encoding" not in headers
    assert headers["repr-digest"] == f"sha-256=:{base64.b64encode(hashlib.sha256(body).digest()).decode()}:"
    assert headers["vary"] == "Accept-Encoding"


def test_it_is_kept_by_its_tag_and_head_tells_all_but_the_body(client: TestClient) -> None:
    got, head = client.get(STRIKE), client.head(STRIKE)
    assert (head.status_code, head.content, list(head.headers.items())) == (200, b"", list(got.headers.items()))
    again = client.get(STRIKE, headers={"if-none-match": got.headers["etag"]})
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", got.headers["etag"])


def test_a_text_that_rights_forbid_to_serve_is_not_found_and_why(client: TestClient) -> None:
    body = problem(client, "/articles/accord-du-port/text.txt")
    assert (body["status"], body["title"], body["did_you_mean"]) == (404, "Not found", [])
    assert body["detail"] == (
        "Rights in this article (© agence) forbid serving its text. The words that support a record stand with the "
        "record, all of them at /articles/accord-du-port/annotations."
    )


@pytest.mark.parametrize(("id_", "near"), [("harbour-notic", "harbour-notice"), ("xyz", None)])
def test_an_article_that_is_not_there_is_not_found(client: TestClient, id_: str, near: str | None) -> None:
    body = problem(client, f"/articles/{id_}/text.txt")
    assert (body["status"], body["detail"].startswith(f"There is no article “{id_}”")) == (404, True)
    assert body["did_you_mean"][:1] == ([near] if near else [])


def test_it_has_no_parameters(client: TestClient) -> None:
    assert problem(client, f"{STRIKE}?format=txt")["status"] == 422
