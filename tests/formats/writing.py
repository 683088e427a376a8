"""Documents as the API answers them, written in a format."""

from collections.abc import Iterable, Mapping
from typing import Any

from fastapi.testclient import TestClient
from pydantic_core import to_json

from app.formats import WRITERS
from app.formats.writer import Export, Related, Title, Writer
from app.kinds import ListKind
from tests.http.asking import answer, pages
from tests.http.downloads import is_shown

Json = dict[str, Any]
BASE = "https://dateline.example"
TITLE = Title("Dockers of Elmar on strike", "Coast Daily, 4-5 May 2024", ("Ivo Brandt", "to 5 May 2024"))
# What an article of the small world is cited as.
STRIKE = "Coast Daily, 4-5 May 2024: Dockers of Elmar on strike (title by the curator)"


def export(kind: ListKind) -> Export:
    return Export(kind, BASE, "2024-06-01", TITLE)


def documents(client: TestClient, kind: ListKind, name: str = "ndjson") -> list[bytes]:
    """Those of a kind that a format shows."""
    items = [item for page in pages(client, f"/{kind}s") for item in page["items"]]
    return [to_json(item) for item in items if is_shown(name, item)]


def document(client: TestClient, kind: ListKind, id_: str) -> Json:
    return answer(client, f"/{kind}s/{id_}")


def changed(given: Json, **values: object) -> bytes:
    """A document with other values."""
    return to_json({**given, **values})


class Library:
    """Looks documents up as a writer may ask, and remembers what was asked for."""

    def __init__(self, client: TestClient) -> None:
        self._client = client
        self.asked: list[list[str]] = []

    def __call__(self, kind: str, ids: Iterable[str]) -> Mapping[str, Json]:
        self.asked.append(list(ids))
        return {id_: answer(self._client, f"/{kind}s/{id_}") for id_ in self.asked[-1]}


def nothing(kind: str, ids: Iterable[str]) -> Mapping[str, Json]:
    """A library that holds none of the ids."""
    return {}


def written(writer: Writer, given: list[bytes], related: Related) -> bytes:
    return writer.head() + writer.chunk(given, related) + writer.tail()


def listed(client: TestClient, name: str, kind: ListKind) -> bytes:
    """The whole list of a kind in a format."""
    given = documents(client, kind, name)
    return written(WRITERS[name](export(kind)), given, Library(client))
