"""Words cut from a text: what is filed, what is asked for and what is shown as a match.

A piece is a run of letters and digits, in scripts without spaces a character, in Korean a syllable. Pieces are numbered
by their places, so that those that stand side by side have neighbouring ones. A number that marks part in groups of
digits is one piece without them, so that nobody who asks for 500 finds 12,500. What marks tie together, and a number in
groups that gaps part, is a word as well when it is written without them: “F-16” is `f`, `16` and `f16`.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import cached_property
from itertools import accumulate
from operator import methodcaller
from typing import NamedTuple

from app.patterns import Pattern
from app.words.folding import BREAK, HYPHEN, INSIDE, folded, folded_each, is_as_long
from app.words.scripts import HANGUL, UNSPACED

_LONGEST_UNIT = 3
# What is written as one word is looked for in so many pieces.
MOST_JOINED = 4

_SYLLABLE = "[\u1100-\u115f\ua960-\ua97f]*[\u1160-\u11a7\ud7b0-\ud7c6]*[\u11a8-\u11ff\ud7c7-\ud7ff]*"
_LONE = f"[{UNSPACED}][\u3099\u309a]?"
_IS_LONE = Pattern(f"[{HANGUL}{UNSPACED}]")
_IS_SYLLABLE = Pattern(f"[{HANGUL}]")
_MARK = r"['&.\-]"


class _Patterns:
    """What pieces are, and what is joined, where these are letters and digits; compiled when they are first used."""

    def __init__(self, letter: str) -> None:
        self._letter = letter
        groups = "(?:,[0-9]{2,3})*,[0-9]{3}|(?:\\.[0-9]{3})+|(?:'[0-9]{3})+"
        # A unit may be glued to it: 1,000km.
        self._grouped = f"(?<!{letter})[0-9]{{1,3}}(?:{groups})(?![0-9]){letter}{{,{_LONGEST_UNIT}}}(?!{letter})"

    @cached_property
    def joined(self) -> re.Pattern[str]:
        letter = self._letter
        # What goes on with a group of digits is a number of its own.
        no_group = f"(?![,.'][0-9]{{3}}(?!{letter}))"
        spaced = f"[0-9]{{1,3}}(?: [0-9]{{3}})+(?!{letter}){no_group}"
        # J. K., and in Spanish EE. UU.
        initials = f"(?:(?P<one>{letter})(?P=one)?\\. )+(?P<last>{letter})(?P=last)?(?=\\.)"
        tied = f"{letter}++(?:(?:(?<![0-9]){_MARK}|{_MARK}(?![0-9])){letter}++)+{no_group}"
        return re.compile(f"(?<!{letter})(?:{self._grouped}|{spaced}|{initials}|{tied})")

    @cached_property
    def piece(self) -> re.Pattern[str]:
        return re.compile(f"{self._grouped}|{self._letter}+|{_LONE}|(?=[{HANGUL}]){_SYLLABLE}|{re.escape(BREAK)}")


_ANY = _Patterns(f"[^ {re.escape(INSIDE + BREAK)}{HANGUL}{UNSPACED}]")
# The same of most folded texts, in half the time.
_ASCII = _Patterns("[a-z0-9]")
# Without one of these nothing is joined, which is seen at once.
_MAY_JOIN = Pattern(f"{_MARK}[^ ]|[0-9][ ,][0-9]|\\. [^ ]{{1,2}}\\.")
_LEAST_IN_PARTS = 2
_span = methodcaller("span")
_NO_MARKS = str.maketrans("", "", f" {INSIDE}")


class Variant(NamedTuple):
    """Another way to write pieces in one, such as without marks; where they stand: from the first on, so many."""

    word: str
    first: int
    pieces: int


class Word(NamedTuple):
    """A piece and where it stands, code points `start` to `end`."""

    folded: str
    start: int
    end: int


def pieces(text: str) -> tuple[list[str], list[Variant]]:
    """The pieces of a folded text by their places, and what is joined of them. A `BREAK` has a place of its own."""
    patterns = _ASCII if text.isascii() else _ANY
    cut = patterns.piece.findall
    if not _MAY_JOIN.search(text):
        return cut(text), []
    found: list[str] = []
    joined = []
    at = 0
    for match in patterns.joined.finditer(text):
        found += cut(text, at, match.start())
        own = cut(match[0])
        if len(own) > 1:
            joined.append(Variant(match[0].translate(_NO_MARKS), len(found), len(own)))
        if len(own) > _LEAST_IN_PARTS and HYPHEN in match[0]:
            joined += _in_parts(match[0], len(found), cut)
        found += map(_plain, own)
        at = match.end()
    found += cut(text, at)
    return found, joined


def _in_parts(tied: str, first: int, cut: Callable[[str], list[str]]) -> Iterator[Variant]:
    """What is joined between the hyphens of what is tied: U.S. in anti-U.S."""
    for part in tied.split(HYPHEN):
        number = len(cut(part))
        if number > 1:
            yield Variant(part.translate(_NO_MARKS), first, number)
        first += number


def words(text: str) -> Iterator[Word]:
    """The pieces of a text by their places, with where they stand in it."""
    return (Word(_plain(match[0]), *span) for match, span in zip(_cut(folded(text)), spans(text), strict=True))


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Where the pieces of a text stand in it, by their places."""
    plain = folded(text)
    if is_as_long(text):
        return map(_span, _cut(plain))
    ends = list(accumulate(map(len, folded_each(text))))
    # An accent, of which nothing is left, ends where its letter does.
    return ((bisect_right(ends, first), _behind(ends, end)) for first, end in map(_span, _cut(plain)))


def _cut(text: str) -> Iterator[re.Match[str]]:
    """The pieces of a folded text."""
    return (_ASCII if text.isascii() else _ANY).piece.finditer(text)


def _plain(piece: str) -> str:
    """A number without what parts its groups."""
    return piece.translate(_NO_MARKS) if piece[0].isdigit() else piece


def _behind(ends: list[int], end: int) -> int:
    """The number of the character behind those that end there, or of the one behind that which it is a part of."""
    return max(bisect_right(ends, end), bisect_left(ends, end) + 1)


def is_lone(piece: str) -> bool:
    """Whether it is a character or a syllable of a script that is searched for by any run of these."""
    return bool(_IS_LONE.match(piece))


def is_syllable(piece: str) -> bool:
    """Whether it is a syllable that may begin another one."""
    return bool(_IS_SYLLABLE.match(piece))
