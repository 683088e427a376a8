"""Words of tables that have a line for each language, found in a text.

A `*` stands for any ending, or before a word for what it is joined to; a `_` for the gap in what is two words.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from app.patterns import Pattern
from app.spans import Span
from app.tags import primary_subtag
from app.words.two_scripts import in_both_scripts

# A word with the signs that belong to its letters.
WORD = Pattern(r"[\w\u0300-\u036f\u064b-\u065f\u0900-\u0963\u0966-\u0d7f\u200c]+")
_OTHER_TAGS = {"no": "nb", "nn": "nb", "sr": "hr", "bs": "hr", "yue": "zh", "be": "ru"}
# What these join to a verb in writing: “and”, in Hebrew “that” and “when”, “not” in some.
_JOINED = {"ar": re.compile("[وف](?=..)"), "he": re.compile("(?:ו?(?:כש|ש)|ו)(?=..)")}
_JOINED |= dict.fromkeys(("cs", "sk", "lt"), re.compile("ne(?=...)"))
UNSPACED = ("ja", "zh", "ko", "th")
# The tables have its words in Latin letters.
_IN_TWO_SCRIPTS = "hr"
_FIRST = Pattern(rf"\s*({WORD.pattern})")
# A text has few words that are not common ones.
_MOST_KNOWN = 2_000


class _Listed:
    """The words of one language in a table."""

    def __init__(self, words: list[str], tag: str) -> None:
        self.is_anywhere = tag in UNSPACED or any("_" in word for word in words)
        found = "|".join(map(_escaped, words if self.is_anywhere else ()))
        found = found if tag in UNSPACED else rf"(?<!\w)(?:{found})(?!\w)"
        self.anywhere = re.compile(found, re.IGNORECASE)
        self._whole = frozenset(words)
        open_ = [word for word in words if "*" in word]
        self._beginnings = tuple(word[:-1] for word in open_ if not word.startswith("*"))
        self._endings = tuple(word[1:] for word in open_ if not word.endswith("*"))
        self._inside = tuple(word[1:-1] for word in open_ if word[0] == word[-1])
        self._joined = _JOINED.get(tag)
        self._has_two_scripts = tag == _IN_TWO_SCRIPTS
        self._known: dict[str, bool] = {}

    def holds(self, word: str) -> bool:
        """Whether a word is one of them, or begins as one, with or without what is joined to it."""
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[word] = any(self._is_one(form) for form in self._forms(word.lower()))
        return known

    def _is_one(self, form: str) -> bool:
        is_open = form.startswith(self._beginnings) or form.endswith(self._endings)
        return is_open or form in self._whole or any(part in form for part in self._inside)

    def _forms(self, word: str) -> Iterator[str]:
        yield word
        if self._joined and (prefix := self._joined.match(word)):
            yield word[prefix.end() :]
        if self._has_two_scripts and not word.isascii():
            yield in_both_scripts(word, _IN_TWO_SCRIPTS)[1]


def _escaped(word: str) -> str:
    return re.escape(word).replace("_", " ").replace(r"\*", r"\w*")


@lru_cache
def tag_of(language: str) -> str:
    """The tag under which the tables have a language."""
    tag = primary_subtag(language)
    return _OTHER_TAGS.get(tag, tag)


def has_language(table: str, language: str) -> bool:
    """Whether a table has a line for a language."""
    return _listed(table, language) is not None


def find_listed(table: str, text: str, span: Span, language: str) -> Iterator[Span]:
    """The words of a table that stand in a stretch of a text, in the order of the text."""
    listed = _listed(table, language)
    if listed is None:
        return
    if listed.is_anywhere:
        yield from (Span(*found.span()) for found in listed.anywhere.finditer(text, *span))
        return
    for found in WORD.finditer(text, *span):
        if listed.holds(found[0]):
            yield Span(*found.span())


def has_listed(table: str, text: str, span: Span, language: str) -> bool:
    """Whether any word of a table stands in a stretch of a text."""
    listed = _listed(table, language)
    if listed is None:
        return False
    if listed.is_anywhere:
        return listed.anywhere.search(text, *span) is not None
    return any(map(listed.holds, WORD.findall(text, *span)))


def begins_with_listed(table: str, words: str, language: str) -> bool:
    """Whether the words begin with one of a table."""
    listed = _listed(table, language)
    first = _FIRST.match(words) if listed else None
    if listed is None or first is None:
        return False
    return bool(listed.anywhere.match(words, first.start(1))) if listed.is_anywhere else listed.holds(first[1])


def joined(*tables: str) -> str:
    """One table of several: of each language the words of all."""
    rows: dict[str, str] = {}
    for table in tables:
        for line in table.replace("\n ", " ").strip().splitlines():
            tag, _, words = line.partition(": ")
            rows[tag] = f"{rows[tag]} {words}" if tag in rows else words
    return "\n".join(f"{tag}: {words}" for tag, words in rows.items())


@lru_cache(maxsize=5_000)
def _listed(table: str, language: str) -> _Listed | None:
    return _of_tag(table, tag_of(language))


@cache
def _of_tag(table: str, tag: str) -> _Listed | None:
    """Made for the languages that are asked for alone: a table has dozens, a dataset few."""
    words = _read(table).get(tag)
    return None if words is None else _Listed(words.split(), tag)


@cache
def _read(table: str) -> dict[str, str]:
    """The words of each language in a table, by its tag."""
    found: dict[str, str] = {}
    for line in table.replace("\n ", " ").strip().splitlines():
        tag, words = line.split(": ")
        if tag in found:
            raise ValueError(f"a table has two lines for {tag}")
        found[tag] = words
    return found
