"""Somebody without a name who says it, right beside the cue, as far as an article tells: “No,” said an aide."""

import re

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.people.unnamed_speaking import INDEFINITE, QUOTED_BEFORE, UNNAMED_BEHIND
from app.curation.speech.relayed.subject_beside import BEFORE_CLAUSE, begin_of_verb
from app.text import Span, trim

_IS_NOUN = re.compile(r"(?:[ \u00a0][^\W\d_][\w’'-]*){1,3}[ \u00a0]")
# Behind the article and the noun: for, of, du.
_OF, _OF_ARTICLE = re.compile(r"[ \u00a0](?:\w{1,3}|from|with)(?!\w)"), 4


def unnamed_beside(text: str, cue: Cue) -> Span | None:
    """The words for somebody of whom the text has not told before: “No,” said an aide; an aide said."""
    tag = tag_of(cue.language)
    if tag not in INDEFINITE:
        return None
    start, end = max(0, cue.span.start - REACH), begin_of_verb(text, cue, tag)
    behind = UNNAMED_BEHIND[tag].match(text, cue.span.end)
    if behind and QUOTED_BEFORE.search(text, start, end) and _is_lower(behind["who"]):
        return _short(text, trim(text, Span(*behind.span())))
    for found in INDEFINITE[tag].finditer(text, start, end):
        who = text[found.end() : end]
        if BEFORE_CLAUSE.search(text, max(0, found.start() - REACH), found.start()) and _IS_NOUN.fullmatch(who):
            return Span(found.start(), end - 1) if _is_lower(who) else None
    return None


def _short(text: str, words: Span) -> Span:
    """Without what tells more of him: a spokesman for the port."""
    few = next((one.start() for one in _OF.finditer(text, words.start + _OF_ARTICLE, words.end)), words.end)
    return Span(words.start, few)


def _is_lower(words: str) -> bool:
    return words == words.lower()
