"""What the speaker tells of another's words or claims: said Bobs Worte „wir gehen“, слова Ивана «уйдём»."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.calling import CALLING
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.whose_words import BEFORE_CLAUSE, RIGHT_BEFORE
from app.text import Span

# In these nothing need stand for “is”: критика Ивана «абсурдна».
_WITHOUT_IS = ("ru", "uk", "zh", "hu", "id", "lt", "lv")
_ENDED = re.compile(r"\s*(?:[.,;!?。，；]|\Z)")


def is_of_anothers_words(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is told right before a quotation, or before the clause round it, whose words or claim it is."""
    tag, last = tag_of(cue.language), max(cue.span.end, cue.speaker.end if cue.speaker else 0)
    between = Span(last, one.outer.start)
    if last >= one.outer.start or tag not in RIGHT_BEFORE:
        return False
    if tag in BEFORE_CLAUSE and BEFORE_CLAUSE[tag].search(text, *between):
        return True
    if has_listed(CALLING, text, cue.span, tag):  # nannte Bobs Worte „irre“
        return False
    found = RIGHT_BEFORE[tag].search(text, *between)
    return found is not None and not (tag in _WITHOUT_IS and not found["of"] and _ENDED.match(text, one.outer.end))
