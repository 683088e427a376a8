"""Words that a noun tells to be such, and that the speaker himself says: said the words “I do”, sagte den Satz."""

import re

from app.curation.marks.quotations import Quotation
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import begins_with_listed, has_listed, tag_of
from app.curation.speech.lexicon.named.bynaming import UTTERED
from app.curation.speech.lexicon.people.governing import SAYING
from app.curation.speech.lexicon.verbs.calling import CALLING
from app.patterns import Pattern
from app.spans import Span

_ARTICLE = Pattern(r" (?:(?:the|de[nrm]|das|die|het|de|les?|la|l['’]|las|el|os?|as?|il|lo) ?)?")
# He leaves, begins or ends with them.
_WITH = Pattern(
    r" ?\b(?:with the|[Mm]it de[nrm]|met de|avec (?:les|la)|con (?:las|la|le|il)|com (?:as|a)|amb les|med|cu|со?) \Z"
)
_NEAR = 12
_APOLOGISING = Pattern(
    r"apologi|entschuldig|excus|demand\w* pardon|disculp|desculp|scus|verontschuldig|bad om|undskyld|beklag",
    re.IGNORECASE,
)


def is_uttered(text: str, one: Quotation, noun: Span | None, cue: Cue) -> bool:
    """Whether the verb of who speaks has the words for its object: said the words “I do”, or apologised for them.

    So have verbs beside which he leaves or ends with the words, or calls another's words so.
    """
    tag, at = tag_of(cue.language), cue.end
    if noun is None or not has_listed(UTTERED, text, noun, tag):
        return False
    if one.stands_before(cue.span):
        is_with = _WITH.search(text, max(0, noun.start - _NEAR), noun.start) is not None
        return is_with and text[one.outer.end : cue.span.start].isspace()
    if noun.start < at:
        return False
    between = text[at : noun.start]
    is_with = tag != "en" and _WITH.search(between) is not None
    if is_with or _APOLOGISING.match(text, *cue.span):
        return True
    is_next = _ARTICLE.fullmatch(text, at, noun.start) is not None
    if not is_next and has_listed(CALLING, text, cue.span, tag):  # called her words “mad”
        return len(between.split()) == 1
    is_said = is_next and tag in SAYING and SAYING[tag].fullmatch(text, *cue.span) is not None
    behind = one.behind(text).lstrip()
    return is_said and (not behind[:1].isalnum() or begins_with_listed(JOINING, behind, tag))
