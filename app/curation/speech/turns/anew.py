"""Where a sentence begins behind an outcry that stands alone: “What a day!” The crowd cheered, and Bob said he left."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.cues.before import begin_of
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import TERMINAL
from app.curation.speech.lexicon.clauses import THAT
from app.curation.speech.lexicon.joining import JOINING
from app.curation.speech.lexicon.listed import has_listed
from app.text import Span

_BEGUN = re.compile(r"\s+(\w)")


def begins_anew(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a capital begins another sentence behind a quotation, and the cue stands in a later clause of that."""
    behind = Span(one.outer.end, begin_of(text, cue))
    begun = _BEGUN.match(text, *behind) if behind.start < behind.end else None
    if begun is None or not begun[1].isupper() or one.ending(text) not in TERMINAL:
        return False
    return any(has_listed(table, text, behind, cue.language) for table in (JOINING, THAT))
