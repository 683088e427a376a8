"""Whom the reporter's part of a sentence credits with words: in the words of Orwell, as Kant said."""

import re
from collections.abc import Iterable, Iterator

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue, Rival, find_quoting
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.told.conveying import LIKE, PHRASES, RELAYING
from app.curation.speech.relayed.sources import is_relaying
from app.patterns import Pattern, Patterns
from app.spans import Span

_NAMED_IN = Patterns(PHRASES, re.IGNORECASE)
# Behind “as” they lead to nobody who says so: as for those who claim it, as a man who says so.
_AS_FOR = Pattern(r"\s+(?:for|to|of|if|though|soon|long|well|far|part|an?)\b")
_CLAUSE = Pattern(r"(?:\A|(?<=[,;(–—-])|(?<=[,;(–—-] ))\s*([^\s,;:–—]+)[^,;:–—]*")


def is_anothers(text: str, sentence: Sentence, one: Quotation, sources: Iterable[Span], language: str) -> bool:
    """Whether the sentence tells whose words these are, who speaks elsewhere: in the words of Orwell, as Kant said."""
    is_last = one is sentence.quotations[-1]
    return any(is_last or not one.stands_before(there) or _is_beside(text, one, there, language) for there in sources)


def _is_beside(text: str, one: Quotation, there: Span, language: str) -> bool:
    """Whether no more than a comma parts it from “as” behind it: “no”, as Kant said, “means no”."""
    is_near = text[one.outer.end : there.start].strip() in ("", ",")
    return is_near and begins_with_listed(LIKE, text[slice(*there)], language)


def find_sources(text: str, sentence: Sentence, cue: Cue, rivals: list[Rival]) -> Iterator[Span]:
    """Where the reporter's part of a sentence names another as the source of words."""
    own = [cue.span, *([cue.speaker] if cue.speaker else [])]
    parts = [one for one in find_quoting(text, sentence.span, cue.language) if not one.overlaps(cue.span)]
    if tag_of(cue.language) in _NAMED_IN:
        found = _NAMED_IN[tag_of(cue.language)].finditer(text, *sentence.span)
        parts += [Span(*one.span()) for one in found if not (cue.speaker and _leads_to(Span(*one.span()), cue.speaker))]
    parts += [span for span in _clauses(text, sentence, cue, rivals) if not any(span.overlaps(place) for place in own)]
    for part in parts:
        if not any(one.outer.overlaps(part) for one in sentence.quotations):
            yield part


def _clauses(text: str, sentence: Sentence, cue: Cue, rivals: list[Rival]) -> Iterator[Span]:
    """Clauses that begin with “as” and have a verb of saying of their own."""
    start = sentence.span.start
    for found in _CLAUSE.finditer(text[slice(*sentence.span)]):
        span, first = (Span(start + at, start + end) for at, end in (found.span(), found.span(1)))
        if not has_listed(LIKE, text, first, cue.language):
            continue
        if has_listed(RELAYING, text, span, cue.language) or is_relaying(text[slice(*span)]):
            continue
        if tag_of(cue.language) == "en" and _AS_FOR.match(text, first.end):
            continue
        if any(span.contains(rival.span) and not text.endswith(" to ", 0, rival.span.start) for rival in rivals):
            yield span


def _leads_to(one: Span, other: Span) -> bool:
    return one.start <= other.start <= one.end + 1
