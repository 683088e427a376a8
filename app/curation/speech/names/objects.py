"""What somebody calls something else, and stands in marks of the reporter's: nannte die „Rettung“ eine Farce."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.clauses import AS
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import find_listed, has_listed, tag_of
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Pattern, Patterns
from app.spans import all_of

# With them an object begins, and no one of them stands for it by itself before a word in marks.
_DEFINITE = Patterns({
    tag: rf"\s+(?:{words})\s*\Z"
    for tag, words in {
        "en": "the|its|their", "de": "die|den|diese[ns]?", "nl": "de|deze", "fr": "la|les?|l['’]|cette|ces?",
        "es": "las?|el|los|est[ae]|es[ae]", "pt": "as?|os?|ess[ae]|est[ae]", "it": "l[aeo]|il|i|gli|l['’]|quest[ao]",
    }.items()
})  # fmt: skip
# With them a noun begins that it is called, unless one of those behind them stands before it: for a decade.
_PREDICATE = Patterns({
    tag: rf"(?<!\w)(?:{words})(?!\w)"
    for tag, words in {
        "en": "an?|as", "de": "eine?n?|als", "nl": "een|als", "fr": "une?|comme", "es": "una?|como",
        "pt": "uma?|como", "it": "una?|uno|come",
    }.items()
})  # fmt: skip
_WITH = Pattern(
    r"(?<!\w)(?:in|by|of|at|on|for|from|to|with|into|like|than|after|over|von|an|auf|für|mit|aus|zu|nach|bei|über|durch|wie"
    r"|van|aan|op|voor|met|uit|na|door|om|dans|par|à|sur|pour|avec|chez|en|contre|por|a|sobre|para|con|contra|de|em|com"
    r"|su|per|di|da|d)\s*\Z"
)
# Where adjectives stand before their nouns, what stands behind a noun: not the “sham” vote.
_NOUN = {
    "en": re.compile(r"(?:\s+(?:an?|as|of|by|in|at|on|for|from|to|with)\b|,|\s*\Z)"),
    "nl": re.compile(r"(?:\s+(?:een|als|van|in|op|voor|om|uit|bij)\b|,|\s*\Z)"),
    "de": re.compile(r"(?:\s+(?:eine?n?|als|von|des|der|in|auf|für|um|aus|bei)\b|,|\s*\Z)"),
}
# The object of a verb that stands last: این «کارشناسان» را بی‌خبر دانست.
_MARKED = {"fa": re.compile(r"\s*را(?!\w)")}
_NEAR = 12


def is_object(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is the object of a verb of calling, which goes on with what that is called."""
    tag = tag_of(cue.language)
    if not has_listed(CALLING, text, cue.span, tag):
        return False
    if tag in _MARKED:
        return one.stands_before(cue.span) and _MARKED[tag].match(text, one.outer.end) is not None
    if tag not in _DEFINITE or not _DEFINITE[tag].fullmatch(_between(text, one, cue)):
        return False
    before = [other for other in sentence.quotations if other.stands_before(cue.span)]
    if before and not text[before[-1].outer.end : cue.span.start].strip(", "):  # „Zu hoch“, findet Anna den „Faust“
        return True
    behind = next((other.outer for other in sentence.quotations if one.stands_before(other.outer)), None)
    end = behind.start if behind else sentence.span.end
    rest = text[one.outer.end : end]
    if tag in _NOUN and not _NOUN[tag].match(rest):
        return False
    joined = find_listed(JOINING, rest, all_of(rest), tag)
    if any(not has_listed(AS, rest, word, tag) for word in joined):
        return False
    return behind is not None or any(
        not _WITH.search(rest, max(0, found.start() - _NEAR), found.start()) for found in _PREDICATE[tag].finditer(rest)
    )


def _between(text: str, one: Quotation, cue: Cue) -> str:
    """What stands between the verb and the marks, without who speaks."""
    words = text[cue.span.end : one.outer.start]
    for named in cue.named(text):
        words = words.replace(named, "")
    return words
