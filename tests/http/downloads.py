"""Lists in other formats than JSON, and what each of these says that it holds."""

import csv
import io
import json
from collections.abc import Callable
from datetime import date

from fastapi.testclient import TestClient
from httpx2 import Response
from icalendar import Calendar

from app.kinds import ListKind
from app.queries.formats import formats_of
from tests.http.asking import Json, pages

# Every list with the kind of its records.
PATHS: dict[str, ListKind] = {
    "/events": "event",
    "/quotes": "quote",
    "/actors": "actor",
    "/people": "actor",
    "/organizations": "actor",
    "/places": "place",
    "/works": "work",
    "/articles": "article",
    "/mentions": "mention",
}
LISTED = [(path, name) for path, kind in PATHS.items() for name in formats_of(kind) if name != "json"]
PLAIN = {"accept-encoding": "identity"}
# A query by which each list is empty.
NOTHING = {
    "/events": "type=coerce",
    "/quotes": "act=withhold",
    "/actors": "q=zeppelin",
    "/people": "q=zeppelin",
    "/organizations": "q=zeppelin",
    "/places": "q=zeppelin",
    "/works": "q=zeppelin",
    "/articles": "q=zeppelin",
    "/mentions": "actor=mara-lind",
}


def url(path: str, name: str, query: str = "") -> str:
    return f"{path}?{query}&format={name}" if query else f"{path}?format={name}"


def download(client: TestClient, path: str, name: str, query: str = "") -> Response:
    """An answer that succeeds."""
    response = client.get(url(path, name, query))
    assert response.status_code == 200, response.text
    return response


def held(name: str, body: bytes) -> list[str]:
    """The ids of the records that a file holds, in its order; a mention is what it is of and where."""
    return [str(one) for one in _READERS[name](body)]


def listed(client: TestClient, path: str, query: str = "", *, name: str = "ndjson") -> list[str]:
    """The ids of a list as paged JSON gives them, without those that a format leaves out."""
    items = [item for page in pages(client, f"{path}?{query}") for item in page["items"]]
    return [_id(item) for item in items if is_shown(name, item)]


def is_shown(name: str, document: Json) -> bool:
    """Whether a format has the record: calendars and timelines what is dated to a month at most."""
    if name not in ("ics", "timelinejs"):
        return True
    given = document["date"]
    if given is None or not given["stated"] or given["earliest"] is None:
        return False
    first, last = given["earliest"], given["latest"]
    return last is not None and (date.fromisoformat(last) - date.fromisoformat(first)).days < 31


def table(body: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True))


def _id(document: Json) -> str:
    if "id" in document:
        return str(document["id"])
    return _mention(document["of"]["id"], document["evidence"]["url"])


def _mention(id_: str, url: str) -> str:
    return f"{id_} {url[url.index('/articles/') :]}"


def _csv(body: bytes) -> list[str]:
    rows = table(body)
    return [_mention(row["id"], row["evidence_url"]) if "words" in row else row["id"] for row in rows]


def _jsonld(body: bytes) -> list[str]:
    return [
        node["id"].rpartition("/")[2]
        if "id" in node
        else _mention(node["body"]["id"].rpartition("/")[2], node["target"].get("id", node["target"]["source"]))
        for node in json.loads(body)["@graph"]
    ]


_READERS: dict[str, Callable[[bytes], list[str]]] = {
    "csv": _csv,
    "ndjson": lambda body: [_id(json.loads(line)) for line in body.splitlines()],
    "geojson": lambda body: [feature["id"] for feature in json.loads(body)["features"]],
    "ics": lambda body: [str(one["UID"]).rpartition("@")[0] for one in Calendar.from_ical(body).walk("VEVENT")],
    "timelinejs": lambda body: [slide["unique_id"] for slide in json.loads(body)["events"]],
    "jsonld": _jsonld,
}
