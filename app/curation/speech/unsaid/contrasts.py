"""What is said and what is not, where a text sets one against the other: not “a” but “b”, rather than an “end”."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.contrasting import AND_NOT, BUT, NO
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.unsaid.moods import INSTEAD
from app.curation.speech.lexicon.unsaid.negation import NEGATING, ONLY
from app.curation.speech.unsaid.nobody import NOT
from app.patterns import Patterns
from app.spans import Span, all_of

_FEW_BEHIND_BUT = 3
# Where “not” is not a word of the verb alone; elsewhere a comma parts “not a” from “b”: «b», не «a».
_NOT_OF_VERBS = ("en", "de", "nl", "fr", "sv", "da", "nb")
_NOT_BEHIND = ("en", "fr", "pl", "ru", "uk")
# Right behind what is not said, where what tells so stands last.
_INSTEAD_BEHIND = Patterns(
    {
        "hu": r"\s*helyett(?!\w)",
        "et": r"\s*asemel(?!\w)",
        "fi": r"\s*(?:sijaan|sijasta)(?!\w)",
        "tr": r"['’]?\s*(?:yerine(?!\w)|\w{0,4} değil(?!\w))",
        "az": r"['’]?\s*(?:yerinə(?!\w)|\w{0,4} deyil(?!\w))",
        "ko": r"(?:이라는|라는)?\s*(?:대신|말 대신)|[이가] 아니라|[이가] 아닌",
        "ja": r"(?:では|じゃ)なく|の代わりに|ではない",
        "hi": r"\s*(?:के बजाय|की बजाय|के बदले|नहीं,? बल्कि)",
        "ur": r"\s*(?:کے بجائے|کی بجائے|نہیں بلکہ)",
    }
)
_INSTEAD = Patterns(
    {tag: rf"\b(?:{pattern}|{AND_NOT.get(tag, pattern)})(?: \w{{1,3}})?\s*\Z" for tag, pattern in INSTEAD.items()},
    re.IGNORECASE,
)


def is_set_aside(text: str, one: Quotation, cue: Cue, between: Span) -> bool:
    """Whether another thing is said: spoke not of, rather than."""
    tag, behind = tag_of(cue.language), text[slice(*between)]
    if tag in _NOT_BEHIND and between.start == cue.span.end and begins_with_listed(NOT, behind, tag):
        return True
    return is_instead(text, one, tag)


def is_instead(text: str, one: Quotation, tag: str) -> bool:
    """Whether something else is said or done instead of it."""
    if tag in _INSTEAD_BEHIND and _INSTEAD_BEHIND[tag].match(text, one.outer.end):
        return True
    return tag in _INSTEAD and _INSTEAD[tag].search(text, one.outer.start - REACH, one.outer.start) is not None


def is_other_side(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is the side of a contrast that is not said: not “a” but “b”, “b”, not “a”, “b”, Ann said, not “a”."""
    at, language = one.outer.start, cue.language
    if not has_listed(NO, text, Span(max(sentence.span.start, at - REACH), at), language):
        return False
    n = sentence.quotations.index(one)
    start = sentence.quotations[n - 1].outer.end if n else max(sentence.span.start, at - REACH)
    is_inserted = n > 0 and start <= cue.span.start and cue.end <= at and text.startswith(",", cue.end)
    before = text[cue.end if is_inserted else start : at]
    words = before.split()
    few = " ".join(words[-_FEW_BEHIND_BUT:])
    if not has_listed(NO, few, all_of(few), language) or has_listed(ONLY, few, all_of(few), language):
        return False
    is_parted = tag_of(language) in _NOT_OF_VERBS or before.lstrip().startswith((",", "،"))
    if n and is_parted and len(words) <= _FEW_BEHIND_BUT and begins_with_listed(NO, before.lstrip(" ,،"), language):
        return True
    behind = [other.outer.start for other in sentence.quotations[n + 1 : n + 2]]
    but = text[one.outer.end : behind[0]].lstrip(" ,") if behind else ""
    return begins_with_listed(BUT, but, language) and len(but.split()) <= _FEW_BEHIND_BUT


def is_said_instead(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether “but” leads to it from what is not said: he speaks not of a “crisis” but of a “change”."""
    before = [other.outer.end for other in sentence.quotations if other.outer.end <= one.outer.start]
    gap = text[before[-1] : one.outer.start].lstrip(" ,،") if before and before[-1] > cue.span.end else ""
    is_turned = begins_with_listed(BUT, gap, cue.language) and not has_listed(NEGATING, gap, all_of(gap), cue.language)
    return is_turned and len(gap.split()) <= _FEW_BEHIND_BUT
