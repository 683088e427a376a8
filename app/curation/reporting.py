"""Verbs by which texts say who says something, by language: where one stands, somebody else may be quoted."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from app.curation.verbs import GOING_ON, JOINING, SAME, TURNING, VERBS
from app.text import Span

# A word with the signs that belong to its letters.
_WORD = re.compile(r"[\w\u0300-\u036f\u064b-\u065f\u0900-\u0d7f\u200c]+")
_FOLLOWS = re.compile(r"[,;—–-]\s*\Z")
_OTHER_TAGS = {"no": "nb", "nn": "nb", "sr": "hr", "bs": "hr", "yue": "zh", "be": "ru"}
_ADDING = {
    tag: re.compile(pattern, re.IGNORECASE)
    for tag, pattern in {
        "en": r"(?:added|adds|continued|continues) (?P<after>s?he)"
        r"|(?P<before>s?he) (?:added|adds|continued|continues|went on|goes on)",
        "de": r"(?:fügte?|ergänzte?) (?P<after>sie|er)(?: hinzu)?|(?P<before>sie|er) (?:fügte?|ergänzte?)(?: hinzu)?",
        "fr": r"(?:ajoute-t-|poursuit-|a-t-)(?P<after>elle|il)(?: ajouté| poursuivi)?|(?P<before>elle|il) ajoute",
    }.items()
}
# What capitals tell nothing of in these.
_NOUNS_IN_CAPITALS = {"de", "lb"}
# Languages in which the verb follows what is said: that a quotation stands before it tells nothing.
_VERB_LAST = "az bn eu fa gu hi ja ka kk kn ko ky ml mn mr my ne or pa ps si ta te tr ug ur uz"
# What joins words begins no clause before so few.
_FEW, _FEW_LETTERS = 2, 1
_JOINT = re.compile(r"[,;—–،؛]")
_POSSESSIVE = re.compile(r"(?<!\bit)(?<!\bhe)(?<!\bshe)(?<!\bthat)(?<!\bthere)['’]s?(?= )")
_UNSPACED = ("ja", "zh", "ko", "th")


class Rival(NamedTuple):
    """Another verb of saying, or the cue of another quote; `is_going_on` where it claims nothing before it."""

    span: Span
    is_going_on: bool = False


class Cue(NamedTuple):
    """What says that something is said: the cue, and the words for the speaker where the text has them.

    `is_only` where the speaker is one person, and nobody else is declared to speak there or in the passage before.
    """

    span: Span
    speaker: Span | None
    language: str
    is_only: bool = False


def find_reporting(text: str, span: Span, language: str) -> Iterator[tuple[Span, bool]]:
    """The verbs in a stretch of a text, each with whether it goes on with what the speaker before it says."""
    for verb in _found(VERBS, text, span, language):
        yield verb, False
    for verb in _found(GOING_ON, text, span, language):
        yield verb, bool(_FOLLOWS.search(text, span.start, verb.start))


def begins_another(words: str, language: str) -> bool:
    """Whether the words behind what is quoted begin with one that leads to something else."""
    return any(not words[: found.start].strip() for found in _found(JOINING, words, Span(0, len(words)), language))


def adds_to_it(words: str, language: str) -> str:
    """The pronoun of whoever goes on, where the words say this and no more: “, she added.”; empty where they do not."""
    pattern = _ADDING.get(_tag(language))
    found = pattern.fullmatch(words.strip(" ,.–—\u00a0\u202f")) if pattern else None
    return (found["after"] or found["before"]).lower() if found else ""


def has_verbs_last(language: str) -> bool:
    return _tag(language) in _VERB_LAST.split()


def joins_another(words: str, language: str) -> bool:
    """Whether any of the words leads to something else."""
    return any(_found(JOINING, words, Span(0, len(words)), language))


def leads_to_another(text: str, gap: Span, speaker: Iterable[str], language: str) -> bool:
    """Whether a stretch before or behind what is quoted may come to somebody else.

    It names somebody, as far as a capital tells, or begins a clause of its own.
    """
    tag = _tag(language)
    spoken = " ".join(speaker)
    words = _WORD.findall(text, *gap)
    if tag not in _NOUNS_IN_CAPITALS and any(
        word[0].isupper() and word not in _WORD.findall(spoken) and word != "I" for word in words
    ):
        return True
    if tag == "en" and _POSSESSIVE.search(text, *gap):
        return True
    if tag in _UNSPACED:
        return any(len(text[found.end : gap.end].strip()) > _FEW_LETTERS for found in _found(TURNING, text, gap, tag))
    joints = [(found.end, 0) for found in _found(TURNING, text, gap, tag)]
    joints += [(found.end, _FEW) for found in _found(JOINING, text, gap, tag)]
    joints += [(found.end(), _FEW) for found in _JOINT.finditer(text, *gap)]
    return any(_begins_clause(text, Span(at, gap.end), few, tag) for at, few in joints)


def _begins_clause(text: str, words: Span, few: int, tag: str) -> bool:
    """Whether more than a few words stand there, and do not begin with one that goes on with what is said."""
    if len(_WORD.findall(text, *words)) <= few:
        return False
    first = _WORD.search(text, *words)
    following = [found.start for found in (*_found(SAME, text, words, tag), *_found(GOING_ON, text, words, tag))]
    joining = [found.start for found in _found(JOINING, text, words, tag)]
    return first is not None and first.start() not in (*following, *joining)


def _tag(language: str) -> str:
    tag = language.partition("-")[0].lower()
    return _OTHER_TAGS.get(tag, tag)


def _found(table: str, text: str, span: Span, language: str) -> Iterator[Span]:
    tag = _tag(language)
    verbs = _listed(table).get(tag)
    if verbs is None:
        return
    if tag in _UNSPACED:
        yield from (Span(*found.span()) for found in verbs.anywhere.finditer(text, *span))
        return
    for found in _WORD.finditer(text, *span):
        word = found[0].lower()
        if word in verbs.whole or word.startswith(verbs.beginnings):
            yield Span(*found.span())


class _Verbs(NamedTuple):
    whole: frozenset[str]
    beginnings: tuple[str, ...]
    anywhere: re.Pattern[str]


@lru_cache
def _listed(table: str) -> dict[str, _Verbs]:
    found = {}
    for line in table.replace("\n ", " ").strip().splitlines():
        tag, _, listed = line.partition(": ")
        verbs = listed.split()
        whole = frozenset(verb for verb in verbs if not verb.endswith("*"))
        beginnings = tuple(verb[:-1] for verb in verbs if verb.endswith("*"))
        found[tag] = _Verbs(whole, beginnings, re.compile("|".join(map(re.escape, verbs))))
    return found
