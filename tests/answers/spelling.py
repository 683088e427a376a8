"""Which words a record is found by, in plain Python: enough for the letters of the two datasets."""

import re
import unicodedata
from typing import Any

Json = dict[str, Any]


def words_of(text: str) -> list[str]:
    """Runs of letters and digits in lower case, without the marks on them."""
    bare = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return re.findall(r"[^\W_]+", bare.lower())


def text_of(document: Json, full_text: str | None) -> str:
    """All that a record is found by; `full_text` is an article's, where it may be served."""
    match document["record"]:
        case "event" | "quote":
            called = document.get("title") or document["statement"]
            return " ".join([called, *(one["exact"] for one in document["evidence"])])
        case "article":
            return f"{document['title']} {full_text or ''}"
    titles = [role["title"] for role in document.get("roles", [])]
    return " ".join([document["name"], *document["aliases"], *titles])


def matches(text: str, q: str) -> bool:
    """Whether all words of a query occur, the last one as a beginning."""
    there, asked = words_of(text), words_of(q)
    return asked != [] and set(asked[:-1]) <= set(there) and any(word.startswith(asked[-1]) for word in there)
