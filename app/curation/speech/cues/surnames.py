"""The one word of a name by which somebody is told, however many it has: Hale, of J. K. Hale and of Ann von Hale-Wu.

What stands round a name is read as if that word stood there alone.
"""

import re
from collections.abc import Iterator

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed
from app.curation.speech.lexicon.people.names_of_people import BEFORE_NOUN, PARTICLES, SUFFIXES
from app.curation.speech.lexicon.told.addressing import ARTICLES
from app.patterns import Pattern
from app.spans import Span, all_of

_ARTICLE = Pattern(r"([^\W\d_]{1,3})\s")
_PART = Pattern(r"\S+")
# With the ending of a case or an owner, Ali'nin.
_PIECE = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]{0,4}(?!\w))?")
# In Hungarian the family's name comes first.
_FAMILY_FIRST = ("hu",)
_SHORTEST = 2


def beside_surname(text: str, cue: Cue, tag: str) -> Iterator[Span]:
    """What else the words for one person have, where they are no more than a name."""
    if cue.speaker is None or not cue.is_person or cue.speaker.overlaps(cue.span):
        return
    article = _ARTICLE.match(text, *cue.speaker)
    start = article.end() if article and has_listed(ARTICLES, text, Span(*article.span(1)), tag) else cue.speaker.start
    words = text[start : cue.speaker.end]
    kept = _surname(words, tag) if words[:1].isupper() else None
    for one in (Span(0, kept.start), Span(kept.end, len(words))) if kept else ():
        if one.start < one.end:
            yield Span(start + one.start, start + one.end)


def _surname(words: str, tag: str) -> Span | None:
    parts = list(_PART.finditer(words))
    if _is_noun(parts[0][0], tag) or not all(_is_of_name(part[0]) for part in parts):
        return None
    pieces = [
        Span(*piece.span())
        for part in parts
        if part[0].rstrip(".,") not in SUFFIXES
        for piece in _PIECE.finditer(words, *part.span())
        if piece[0][0].isupper() and len(piece[0]) >= _SHORTEST
    ]
    if not pieces:
        return None
    return pieces[0 if tag in _FAMILY_FIRST else -1]


def _is_of_name(part: str) -> bool:
    """Whether it is a name, an initial, or what joins names: von, el-Sisi."""
    return part[0].isupper() or part in PARTICLES or re.split("[-'’]", part)[0] in PARTICLES


def _is_noun(first: str, tag: str) -> bool:
    """Whether it tells that a noun follows: the Pope, her Son."""
    return has_listed(ARTICLES, first, all_of(first), tag) or has_listed(BEFORE_NOUN, first, all_of(first), tag)
