"""Which words a record is found by, in plain Python: enough for the letters of the two datasets.

What is an inflection of what is the application's own rule, which has tests of its own.
"""

import re
import unicodedata
from typing import Any

from app.words.inflections import bases

Json = dict[str, Any]


def words_of(text: str) -> list[str]:
    """Runs of letters and digits in lower case, without the marks on them and without a possessive's “s”."""
    bare = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    return re.findall(r"[^\W_]+", re.sub(r"['’]s\b", "", bare.lower()))


def text_of(document: Json, text: Json | None) -> str:
    """All that a record is found by; `text` is an article's, each passage of which is filed apart."""
    match document["record"]:
        case "event" | "quote":
            called = document.get("title") or document["statement"]
            links = [one for one in document.get("links", []) if one["direction"] == "out"]
            tied_by = [one for tie in (*links, *document["conditions"]) for one in tie["evidence"]]
            return " ".join([called, *(one["exact"] for one in (*document["evidence"], *tied_by))])
        case "article":
            passages = text["passages"] if text and text["text"] else []
            return " ".join([document["title"], *(one["text"] for one in passages)])
    titles = [role["title"] for role in document.get("roles", [])]
    return " ".join([document["name"], *document["aliases"], *titles])


def matches(text: str, q: str, *, is_english: bool) -> bool:
    """Whether all words of a query occur, or forms of them, the last one as a beginning."""
    there, asked = words_of(text), words_of(q)
    # The “s” of a possessive is a piece of a word, too.
    pieces = [*there, "s"] if re.search(r"['’][sS]\b", text) else there
    # Behind the “s” of a possessive, its word is no beginning.
    is_whole = bool(re.search(r"['’][sS]\W*$", q))
    begun = any(word.startswith(asked[-1]) for word in pieces) if asked and not is_whole else False
    forms = {base for word in there for base in bases(word)} if is_english else set()
    each = [not {word, *bases(word)}.isdisjoint(forms) or not {word, *bases(word)}.isdisjoint(there) for word in asked]
    return asked != [] and all(each[:-1]) and (begun or each[-1])
