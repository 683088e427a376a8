"""Names that stand in marks, and are said by nobody: the paper «El País», the “Iron Lady”, a film, a party."""

from app.curation.quotations import Quotation
from app.curation.speech.before import REACH, stands_behind, word_before
from app.curation.speech.calling import SO_CALLED, is_called_so
from app.curation.speech.hearers import is_hearer
from app.curation.speech.listed import begins_with_listed, tag_of
from app.curation.speech.naming import BYNAMING, NAMED, NAMING
from app.curation.speech.reporting import Cue
from app.curation.speech.sentences import Sentence
from app.curation.speech.signs import is_on_sign
from app.curation.speech.works import is_work
from app.text import Span

_TERMINAL = frozenset(".!?…。！？")


def is_title(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether what stands in the marks is a name rather than what somebody says: it begins as one, and is named so."""
    if is_work(text, one, cue) or is_hearer(text, sentence, one, cue) or is_on_sign(text, one, cue):
        return True
    if one.ending(text) in _TERMINAL:
        return False
    before = word_before(text, one.outer.start)
    if stands_behind(BYNAMING, text, one.outer.start, before, cue) or find_so_called(text, one, cue.language):
        return True
    if one.beginning(text).islower():
        return False
    is_named = stands_behind(NAMING, text, one.outer.start, before, cue)
    return is_named or _is_named_behind(text, one, cue.language) or is_called_so(text, sentence, one, cue)


def find_so_called(text: str, one: Quotation, language: str) -> Span | None:
    """The words before the marks that tell that others call so what stands in them."""
    tag = tag_of(language)
    reach = Span(one.outer.start - REACH, one.outer.start)
    found = SO_CALLED[tag].search(text, *reach) if tag in SO_CALLED else None
    return Span(*found.span()) if found else None


def _is_named_behind(text: str, one: Quotation, language: str) -> bool:
    """Whether a noun behind it says of what it is the name, or is joined to it: the “Yes” campaign, „Nein“-Lager."""
    behind = one.behind(text)
    is_joined = behind[:1] == "-" and behind[1:2].isalpha()
    return is_joined or begins_with_listed(NAMED, behind, language)
