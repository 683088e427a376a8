"""Somebody without a name who says it, right beside the cue, as far as an article tells: “No,” said an aide."""

import re

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.people.companions import PEOPLE
from app.curation.speech.lexicon.people.spokesmen import SPEAKERS
from app.curation.speech.lexicon.people.unnamed_speaking import INDEFINITE, QUOTED_BEFORE, UNNAMED_BEHIND
from app.curation.speech.relayed.subject_beside import BEFORE_CLAUSE, begin_of_verb
from app.curation.speech.turns.another import NOUNS_IN_CAPITALS
from app.patterns import Pattern, Patterns
from app.spans import Span, trim

# People in English besides those who are near somebody.
_MORE = r"officials?|source|witness|expert|analyst|diplomat|officer|man|woman|resident|doctor|reporter|soldier|activist"
_NOUNS = {tag: f"{PEOPLE[tag]}|{SPEAKERS[tag]}" for tag in PEOPLE.keys() & SPEAKERS.keys()}
_NOUNS["en"] = f"{_NOUNS['en']}|{_MORE}"
_IS_PERSON = Patterns({tag: rf"(?<!\w)(?:{nouns})(?!\w)" for tag, nouns in _NOUNS.items()}, re.IGNORECASE)
# Before the verb in English alone: elsewhere a time may stand there, as in “en dag senare sade hon”.
_PERSON_BEFORE = Pattern(rf"(?:[ \u00a0][^\W\d_][\w’'-]*){{0,2}}[ \u00a0](?:{_NOUNS['en']})[ \u00a0]")
# Behind the article and the noun: for, of, du.
_OF, _OF_ARTICLE = re.compile(r"[ \u00a0](?:\w{1,3}|from|with)(?!\w)"), 4


def unnamed_beside(text: str, cue: Cue) -> Span | None:
    """The words for somebody of whom the text has not told before: “No,” said an aide; an aide said."""
    tag = tag_of(cue.language)
    if tag not in INDEFINITE:
        return None
    start, end = max(0, cue.span.start - REACH), begin_of_verb(text, cue, tag)
    behind = UNNAMED_BEHIND[tag].match(text, cue.span.end)
    if behind and QUOTED_BEFORE.search(text, start, end) and _is_person(behind["who"], tag):
        return _short(text, trim(text, Span(*behind.span())))
    for found in INDEFINITE[tag].finditer(text, start, end) if tag == "en" else ():
        who = text[found.end() : end]
        if BEFORE_CLAUSE.search(text, max(0, found.start() - REACH), found.start()) and _PERSON_BEFORE.fullmatch(who):
            return Span(found.start(), end - 1) if who.islower() else None
    return None


def _short(text: str, words: Span) -> Span:
    """Without what tells more of him: a spokesman for the port."""
    few = next((one.start() for one in _OF.finditer(text, words.start + _OF_ARTICLE, words.end)), words.end)
    return Span(words.start, few)


def _is_person(words: str, tag: str) -> bool:
    """Whether the words are of a person, and of none who is named: a letter says what its writer does."""
    is_lower = words.islower() or tag in NOUNS_IN_CAPITALS
    return is_lower and tag in _IS_PERSON and _IS_PERSON[tag].search(words) is not None
