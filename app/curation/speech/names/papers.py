"""Papers that are named in marks as the source of what is told: selon « Le Monde », laut „Bild“."""

import re

from app.curation.quotations import Quotation
from app.curation.speech.cues.before import REACH
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.sourcing import SOURCING
from app.curation.speech.names.hearers import is_name
from app.text import Span

_RIGHT_BEFORE = {
    tag: re.compile(rf"(?<!\w)(?:{pattern})(?: (?:\w{{1,3}}|l['’]))?[ \u00a0]*\Z", re.IGNORECASE)
    for tag, pattern in SOURCING.items()
}
# A number behind it in brackets: („Die Zeit“, 12/2019).
_NUMBERED = re.compile(r"[,،]?[^\S\n]*\d[\d./-]*[^\S\n]*\)")


def find_paper(text: str, one: Quotation, language: str) -> Span | None:
    """The words before the marks that tell that it was in the paper that is named in them: selon « Le Monde »."""
    tag = tag_of(language)
    if tag not in _RIGHT_BEFORE or not is_name(text[slice(*one.pieces[0])]):
        return None
    found = _RIGHT_BEFORE[tag].search(text, max(0, one.outer.start - REACH), one.outer.start)
    return Span(*found.span()) if found else None


def is_reference(text: str, one: Quotation) -> bool:
    """Whether brackets hold nothing but what is named in the marks and the number of an issue, a page or a year."""
    is_opened = text.endswith("(", 0, one.outer.start)
    return is_opened and _NUMBERED.match(text, one.outer.end) is not None and is_name(text[slice(*one.pieces[0])])
