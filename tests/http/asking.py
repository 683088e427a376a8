"""Short ways to ask the service, so that a table of tests shows nothing but the request and its answer."""

import base64
import json
from functools import cache
from typing import Any
from urllib.parse import urlencode

from fastapi.testclient import TestClient

Json = dict[str, Any]


def answer(client: TestClient, url: str) -> Json:
    """The body of a request that succeeds."""
    response = client.get(url)
    assert response.status_code == 200, response.text
    body: Json = response.json()
    return body


def reconciled(client: TestClient, **queries: Any) -> Json:
    """Who or what is meant by names, each asked for under a key."""
    return answer(client, f"/reconcile?{urlencode({'queries': json.dumps(queries)})}")


@cache
def remembered(client: TestClient, url: str) -> Json:
    """What is answered, asked for once, as a dataset is never altered: for what a test needs again and again."""
    return answer(client, url)


def problem(client: TestClient, url: str) -> Json:
    """The body of a request that fails, told as problem details."""
    response = client.get(url)
    body: Json = response.json()
    assert response.headers["content-type"] == "application/problem+json"
    assert body["status"] == response.status_code
    return body


def ids(client: TestClient, url: str) -> list[str]:
    return [item["id"] for item in answer(client, url)["items"]]


def short_ids(client: TestClient, url: str) -> str:
    """The ids of a page without their article's, in one line: they are unique in the small world."""
    return " ".join(id_.rpartition(".")[2] for id_ in ids(client, url))


def words_url(path: str, q: str, **others: str) -> str:
    """A list filtered by these words."""
    return f"{path}?{urlencode({'q': q, **others})}"


def pages(client: TestClient, url: str) -> list[Json]:
    """The page at this URL and all that follow it."""
    found = []
    next_url: str | None = url
    while next_url:
        found.append(answer(client, next_url))
        next_url = found[-1]["next"]
    return found


def supporting(record: Json, article: str) -> set[tuple[int, int]]:
    """From where to where the words of an article stand by which it tells a record.

    The words for its links and conditions are among them where those that support it do not hold them.
    """
    parts = record.get("roles", [record])
    ties = [*(one for one in record.get("links", []) if one["direction"] == "out"), *record.get("conditions", [])]
    own, tied = (
        {(one["start"], one["end"]) for part in of for one in part["evidence"] if one["article"]["id"] == article}
        for of in (parts, ties)
    )
    return own | {(start, end) for start, end in tied if not any(a <= start and end <= b for a, b in own)}


def cursor_of(client: TestClient, url: str) -> str:
    """The cursor of the page after this one."""
    next_url: str = answer(client, url)["next"]
    return next_url.partition("cursor=")[2]


def mistake(client: TestClient, url: str) -> tuple[int, str, str]:
    """The status, the code and the parameter of the one mistake in this request."""
    body = problem(client, url)
    (error,) = body["errors"]
    return body["status"], error["code"], error["parameter"]


def written(fields: object) -> str:
    """A cursor of these fields."""
    return base64.urlsafe_b64encode(json.dumps(fields).encode()).decode().rstrip("=")


def read_cursor(cursor: str) -> list[Any]:
    fields: list[Any] = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
    return fields
