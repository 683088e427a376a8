"""What is told as if it were said, or as what should be: shrugged as if to say “no”, left without saying so."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.joining import JOINING
from app.curation.speech.lexicon.listed import has_listed, tag_of
from app.curation.speech.lexicon.told.bidding import BIDDEN, BIDDING
from app.curation.speech.lexicon.unsaid.unreal import UNREAL_BEFORE, UNREAL_BEHIND_WORD, UNREAL_IN
from app.spans import Span, all_of

_REACH = 80


def is_unreal(text: str, sentence: Sentence, cue: Cue) -> bool:
    """Whether what stands before the verb, or its form, tells that it was not said."""
    tag = tag_of(cue.language)
    if tag in UNREAL_IN and tag not in UNREAL_BEHIND_WORD and UNREAL_IN[tag].match(text, cue.span.start):
        return True
    if tag not in UNREAL_BEFORE and tag not in BIDDING:
        return False
    before = [one for one in sentence.quotations if one.stands_before(cue.span)]
    told = Sentence(Span(max(sentence.span.start, cue.span.start - _REACH), cue.span.start), before).outside(text)
    if tag in UNREAL_BEHIND_WORD and UNREAL_BEHIND_WORD[tag].search(told):
        return UNREAL_IN[tag].match(text, cue.span.start) is not None
    found = UNREAL_BEFORE[tag].search(told) if tag in UNREAL_BEFORE else None
    if found is None and tag in BIDDING and BIDDEN[tag].fullmatch(text, *cue.span):
        found = BIDDING[tag].search(told)
    if found is None:
        return False
    rest = found[0].partition(" ")[2]
    return not has_listed(JOINING, rest, all_of(rest), tag)
