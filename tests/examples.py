"""The examples of answers in the OpenAPI schema: what the service answers of `seed_data`, shortened.

`make openapi` writes them into `app/static/examples.json` by `python -m tests.examples`; a test holds them against what
is answered.
"""

import json
import re
import tempfile
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from fastapi.testclient import TestClient

from app.errors import InternalError, Overloaded
from tests.databases import load
from tests.datasets import TESTS, make_client

Json = dict[str, Any]

FILE = TESTS.parent / "app" / "static" / "examples.json"
# What is another one at each load, or with each change of the code.
_PASSING = {
    "dataset": "0123456789abcdef",
    "version": "0123456789abcdef",
    "loaded_at": "2026-01-01T12:00:00+00:00",
    "age": 60,
}
_VERSION = re.compile(r"[0-9a-f]{16}")
# A list is shown by its first item, a text by its beginning.
_MOST_ITEMS, _MOST_CHARACTERS = 1, 300
_PROBLEMS = {
    "404": "/actors/sergei-lavrow",
    "422": "/events?actor=sergei-lavrow",
    "501": "/oembed?format=xml&url=http://localhost:8000/",
}


def made(client: TestClient) -> Json:
    """By path what is answered with 200, and by status what else is answered."""
    paths = client.get("/openapi.json").json()["paths"]
    answers = {path: _shortened(_answer(client, path, methods["get"])) for path, methods in paths.items()}
    problems = {status: client.get(url).json() for status, url in _PROBLEMS.items()}
    problems |= {"500": InternalError().document(), "503": Overloaded().document()}
    return {"answers": answers, "problems": problems}


def _answer(client: TestClient, path: str, operation: Json) -> Any:
    given = [one for one in operation.get("parameters", []) if "example" in one]
    query = urlencode({one["name"]: one["example"] for one in given if one["in"] == "query"}, doseq=True)
    url = path.format_map({one["name"]: quote(one["example"]) for one in given if one["in"] == "path"})
    response = client.get(f"{url}?{query}", follow_redirects=True)
    assert response.status_code == 200, response.text
    return response.json() if "json" in response.headers["content-type"] else response.text


def _shortened(part: Any, name: str = "") -> Any:
    if name in _PASSING and (not isinstance(part, str) or name == "loaded_at" or _VERSION.fullmatch(part)):
        return _PASSING[name]
    if isinstance(part, dict):
        return {name: _shortened(one, name) for name, one in part.items()}
    if isinstance(part, list):
        # Selectors are one of each kind.
        return [_shortened(one) for one in (part if name == "selector" else part[:_MOST_ITEMS])]
    if isinstance(part, str) and len(part) > _MOST_CHARACTERS:
        return f"{part[:_MOST_CHARACTERS]}…"
    return part


def write() -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "dateline.db"
        load(TESTS.parent / "seed_data", database)
        with make_client(database) as client:
            FILE.write_text(json.dumps(made(client), indent=1, ensure_ascii=False) + "\n", "utf-8")


if __name__ == "__main__":
    write()
