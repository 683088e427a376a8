"""What the speaker tells of another's words or claims: said Bobs Worte „wir gehen“, слова Ивана «уйдём»."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.told.rumours import BEFORE_RUMOUR, OF_RUMOUR
from app.curation.speech.lexicon.told.whose_words import BEFORE_CLAUSE, RIGHT_BEFORE
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Pattern
from app.spans import Span

# In these nothing need stand for “is”: критика Ивана «абсурдна».
_WITHOUT_IS = ("ru", "uk", "zh", "hu", "id", "lt", "lv")
_ENDED = Pattern(r"\s*(?:[.,;!?。，；]|\Z)")


def is_of_anothers_words(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether it is told right before a quotation, or before the clause round it, whose words or claim it is."""
    tag, last = tag_of(cue.language), cue.end
    between = Span(last, one.outer.start)
    if last >= one.outer.start:
        return False
    if any(tag in table and table[tag].search(text, *between) for table in (BEFORE_CLAUSE, BEFORE_RUMOUR)):
        return True
    if has_listed(CALLING, text, cue.span, tag):  # nannte Bobs Worte „irre“
        return False
    rumour = OF_RUMOUR[tag].search(text, *between) if tag in OF_RUMOUR else None
    found = rumour or (RIGHT_BEFORE[tag].search(text, *between) if tag in RIGHT_BEFORE else None)
    may_be_so = tag in _WITHOUT_IS or rumour is not None
    return found is not None and not (may_be_so and not found["of"] and _ENDED.match(text, one.outer.end))
