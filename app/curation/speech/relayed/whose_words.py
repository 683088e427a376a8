"""What the speaker tells of another's words or claims: said Bobs Worte „wir gehen“, слова Ивана «уйдём»."""

from app.curation.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.calling import CALLING
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.whose_words import BEFORE_CLAUSE, RIGHT_BEFORE
from app.text import Span


def is_of_anothers_words(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is told right before a quotation, or before the clause round it, whose words or claim it is."""
    tag, last = tag_of(cue.language), max(cue.span.end, cue.speaker.end if cue.speaker else 0)
    between = Span(last, one.outer.start)
    if last >= one.outer.start or tag not in RIGHT_BEFORE:
        return False
    if tag in BEFORE_CLAUSE and BEFORE_CLAUSE[tag].search(text, *between):
        return True
    # What somebody calls another's words is his own: nannte Bobs Worte „irre“.
    return not has_listed(CALLING, text, cue.span, tag) and RIGHT_BEFORE[tag].search(text, *between) is not None
