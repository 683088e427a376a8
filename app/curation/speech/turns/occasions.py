"""On what occasion something was said, told behind it: „Aus“, sagte Krall nach dem „kleinen“ Derby."""

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import PARTED, Sentence
from app.curation.speech.cues.tied import is_tied
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import WORD, begins_with_listed, has_listed
from app.patterns import Pattern
from app.spans import Span

_OCCASIONS = """
en: after before during at
de: nach vor während bei beim am
nl: na voor tijdens bij
fr: après avant pendant lors
es: tras antes después durante
pt: após antes depois durante
it: dopo prima durante
sv: efter före under vid
da: efter før under ved
nb: etter før under ved
pl: po przed podczas
cs: po před během při
sk: po pred počas
hr: poslije nakon prije pre tijekom tokom
sl: po pred med
ru: после перед накануне
uk: після перед напередодні
bg: след преди
ro: după înainte
el: μετά πριν
fi: ennen jälkeen
"""
_LETTER = Pattern(r"[ \u00a0][^\W\d_]")
_MOST_BETWEEN, _MOST_WITHIN = 5, 2


def is_of_occasion(text: str, sentence: Sentence, one: Quotation, cue: Cue) -> bool:
    """Whether it is amid what tells when or where that was said which stands before the cue."""
    gap = Span(cue.end, one.outer.start)
    if gap.start >= gap.end or not begins_with_listed(_OCCASIONS, text[slice(*gap)], cue.language):
        return False
    is_amid = _LETTER.match(text, one.outer.end) is not None and len(WORD.findall(text, *one.outer)) <= _MOST_WITHIN
    if not is_amid or one.beginning(text).isupper() or len(WORD.findall(text, *gap)) > _MOST_BETWEEN:
        return False
    if PARTED.search(text, *gap) or has_listed(JOINING, text, Span(gap.start + 1, gap.end), cue.language):
        return False
    said = [other for other in sentence.quotations if other.stands_before(cue.span)]
    return any(is_tied(text, Span(other.outer.end, cue.span.start), [], cue.named(text)) for other in said)
