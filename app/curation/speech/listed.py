"""Words of tables that have a line for each language, found in a text; a `*` stands for any ending."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from app.text import Span

# A word with the signs that belong to its letters.
WORD = re.compile(r"[\w\u0300-\u036f\u064b-\u065f\u0900-\u0d7f\u200c]+")
_OTHER_TAGS = {"no": "nb", "nn": "nb", "sr": "hr", "bs": "hr", "yue": "zh", "be": "ru"}
# What these join to a verb in writing: “and”, and in Hebrew “that” and “when”.
_JOINED = {"ar": re.compile("[وف](?=..)"), "he": re.compile("(?:ו?(?:כש|ש)|ו)(?=..)")}
UNSPACED = ("ja", "zh", "ko", "th")


class _Listed(NamedTuple):
    whole: frozenset[str]
    beginnings: tuple[str, ...]
    anywhere: re.Pattern[str]


@lru_cache
def tag_of(language: str) -> str:
    """The tag under which the tables have a language."""
    tag = language.partition("-")[0].lower()
    return _OTHER_TAGS.get(tag, tag)


def find_listed(table: str, text: str, span: Span, language: str) -> Iterator[Span]:
    """The words of a table that stand in a stretch of a text, in the order of the text."""
    tag = tag_of(language)
    listed = _listed(table).get(tag)
    if listed is None:
        return
    if tag in UNSPACED:
        yield from (Span(*found.span()) for found in listed.anywhere.finditer(text, *span))
        return
    for found in WORD.finditer(text, *span):
        if _is_listed(table, tag, found[0].lower()):
            yield Span(*found.span())


# A text has few words that are not common ones.
@lru_cache(maxsize=10_000)
def _is_listed(table: str, tag: str, word: str) -> bool:
    listed = _listed(table)[tag]
    return any(form in listed.whole or form.startswith(listed.beginnings) for form in _forms(word, tag))


def _forms(word: str, tag: str) -> Iterator[str]:
    """The word, and what it is without what is joined to it."""
    yield word
    if tag in _JOINED and (prefix := _JOINED[tag].match(word)):
        yield word[prefix.end() :]


def has_listed(table: str, text: str, span: Span, language: str) -> bool:
    return next(find_listed(table, text, span, language), None) is not None


def begins_with_listed(table: str, words: str, language: str) -> bool:
    """Whether the words begin with one of a table."""
    begun = words.lstrip()
    first = WORD.match(begun)
    return first is not None and any(
        found.start == first.start() for found in find_listed(table, begun, Span(*first.span()), language)
    )


@lru_cache
def _listed(table: str) -> dict[str, _Listed]:
    found = {}
    for line in table.replace("\n ", " ").strip().splitlines():
        tag, listed = line.split(": ")
        words = listed.split()
        beginnings = tuple(word[:-1] for word in words if word.endswith("*"))
        found[tag] = _Listed(frozenset(words), beginnings, re.compile("|".join(map(re.escape, words))))
    return found
