"""Snippets: the words around those that were searched for, as parts that need no markup."""

from collections.abc import Iterator
from itertools import chain

from app.documents import Json
from app.folded import fold
from app.words.matching import Match, Place, matches, places
from app.words.query import WordQuery

# Code points of a snippet, and of what is shown before its first match.
_LENGTH, _BEFORE = 200, 60
_CUT = "…"


def snippet(query: WordQuery, texts: list[str]) -> list[Json]:
    """Of the first text that has most of the words; of the first text where none has any."""
    best, found = "", list[Place]()
    most = -1
    for text in texts:
        shown = fold(text)
        here = places(query, shown)
        number = len({place.asked for place in here})
        if number > most:
            best, found, most = shown, here, number
        if number == len(query.asked):
            break
    return _parts(best, matches(query, best, found))


def _parts(text: str, found: Iterator[Match]) -> list[Json]:
    first = next(found, None)
    start, end = _window(text, first.start if first else 0)
    parts: list[Json] = [_part(_CUT, is_match=False)] if start else []
    at = start
    for word in chain([first], found) if first else ():
        if word.end > end:
            break
        parts += [_part(text[at : word.start], is_match=False), _part(text[word.start : word.end], is_match=True)]
        at = word.end
    parts.append(_part(text[at:end], is_match=False))
    if end < len(text):
        parts.append(_part(_CUT, is_match=False))
    return [part for part in parts if part["text"]]


def _window(text: str, first: int) -> tuple[int, int]:
    """The stretch to show, which begins and ends between words."""
    if len(text) <= _LENGTH:
        return 0, len(text)
    start = max(first - _BEFORE, 0)
    if start:
        start = text.find(" ", start, first) + 1 or first
    end = start + _LENGTH
    if end >= len(text):
        return start, len(text)
    gap = text.rfind(" ", first, end)
    return start, gap if gap > first else end


def _part(text: str, *, is_match: bool) -> Json:
    return {"text": text, "match": is_match}
