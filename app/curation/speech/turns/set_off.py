"""What dashes set off in the sentence of a cue: even Bob — “it is mad” — said so; fit - Ann said - and strong."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import begin_of
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.patterns import Pattern

_DASH = r"(?:[—–]|(?<= )--?(?= ))"
_OPENED, _CLOSED = re.compile(rf"{_DASH}\s*\Z"), re.compile(rf"[,.!?]?\s*{_DASH}")
# A name that a capital tells, before the dash.
_NAMED = Pattern(rf"(?<!\w)[A-ZÀ-Þ][\w’'-]*\s*{_DASH}\s*\Z")
_INSERTED = Pattern(rf"{_DASH}\s*(?:as\s+)?\Z"), re.compile(rf"\s*{_DASH}")
_WORD = Pattern(r"\w")


def is_between_dashes(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether dashes set it off behind whom or what it is of: even Bob — “it is mad” — said so."""
    before = text[sentence.span.start : one.outer.start]
    if not _OPENED.search(before) or not _CLOSED.match(text, one.outer.end):
        return False
    if one.stands_before(cue.span):
        return True
    named = _NAMED.search(before)
    return named is not None and not (cue.speaker and cue.speaker.end >= sentence.span.start + named.start() + 1)


def is_behind_insertion(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether dashes insert who says it before other words: he was fit - as Ann said - and could “guarantee” it."""
    behind = _INSERTED[1].match(text, cue.span.end)
    is_inserted = behind is not None and _INSERTED[0].search(text, sentence.span.start, begin_of(text, cue))
    return bool(behind and is_inserted and _WORD.search(text, behind.end(), one.outer.start))
