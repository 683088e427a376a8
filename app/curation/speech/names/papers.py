"""Sources of what is told, named in marks: selon « Le Monde », laut „Bild“, according to the “experts”."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.told.sourcing import SOURCING
from app.curation.speech.names.hearers import is_name
from app.patterns import Pattern, Patterns
from app.spans import Span

_RIGHT_BEFORE = Patterns(
    {tag: rf"(?<!\w)(?:{pattern})(?: (?:\w{{1,3}}|l['’]))?[ \u00a0]*\Z" for tag, pattern in SOURCING.items()},
    re.IGNORECASE,
)
# Behind the one who tells it.
_RIGHT_BEHIND = Patterns(
    {tag: rf"\s*{word}(?!\w)" for tag, word in {"tr": "göre", "hu": "szerint", "fi": "mukaan"}.items()}
)
# A number behind it in brackets: („Die Zeit“, 12/2019).
_NUMBERED = Pattern(r"[,،]?[^\S\n]*\d[\d./-]*[^\S\n]*\)")


def find_paper(text: str, one: Quotation, language: str) -> Span | None:
    """The words before the marks that tell that it was in the paper that is named in them: selon « Le Monde »."""
    return _right_before(text, one, language) if is_name(text[slice(*one.pieces[0])]) else None


def is_source(text: str, one: Quotation, cue: Cue) -> bool:
    """Whether a word before or behind the marks tells that it is by the word of who is called so in them.

    Where the speaker stands between them, selon lui « non », it is by his.
    """
    tag = tag_of(cue.language)
    if tag in _RIGHT_BEHIND and _RIGHT_BEHIND[tag].match(text, one.outer.end):
        return True
    before = _right_before(text, one, cue.language)
    return before is not None and not (cue.speaker and before.overlaps(cue.speaker))


def _right_before(text: str, one: Quotation, language: str) -> Span | None:
    tag = tag_of(language)
    if tag not in _RIGHT_BEFORE:
        return None
    found = _RIGHT_BEFORE[tag].search(text, max(0, one.outer.start - REACH), one.outer.start)
    return Span(*found.span()) if found else None


def is_reference(text: str, one: Quotation) -> bool:
    """Whether brackets hold nothing but what is named in the marks and the number of an issue, a page or a year."""
    is_opened = text.endswith("(", 0, one.outer.start)
    return is_opened and _NUMBERED.match(text, one.outer.end) is not None and is_name(text[slice(*one.pieces[0])])
