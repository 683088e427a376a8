"""What a client that knows nothing of this service does with a link to words, and with selectors of them."""

import re

from fastapi.testclient import TestClient

from tests.http.asking import Json

# A character of plain text as RFC 5147 counts them: of the line ends, a CRLF is one too.
CHARACTER = re.compile(r"\r\n|.", re.DOTALL)
CHAR = re.compile(r"char=(\d+),(\d+)")


def plain_text(client: TestClient, url: str) -> str:
    response = client.get(url)
    assert (response.status_code, response.headers["content-type"]) == (200, "text/plain; charset=utf-8")
    return response.content.decode("utf-8")


def words_at(client: TestClient, url: str) -> str:
    """The words that a link leads to."""
    document, _, fragment = url.partition("#")
    found = CHAR.fullmatch(fragment)
    assert found, url
    start, end = map(int, found.groups())
    return "".join(CHARACTER.findall(plain_text(client, document))[start:end])


def places_of(quotation: Json, text: str) -> list[int]:
    """Where the words begin that a TextQuoteSelector, or evidence, selects; overlapping ones too."""
    prefix, exact, suffix = (quotation[key] for key in ("prefix", "exact", "suffix"))
    around = re.compile(f"(?={re.escape(prefix + exact + suffix)})")
    return [found.start() + len(prefix) for found in around.finditer(text)]
