"""Whether who is named stands in a clause before the one of who says it: while Bob slept, the nurse said no."""

import re

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Pattern, Patterns
from app.spans import Span

_SENTENCE = Pattern(r"(?:\A|[.!?…\n][”“\"»’']?\s+)(?=\S)")
_REACH = 300
# A sentence begins with them whose main clause stands behind a comma.
_CONJUNCTIONS = {
    "en": "while|as|when|after|before|because|although|though|since|once", "fr": "pendant qu|alors qu|quand|lorsqu",
    "de": "während|als|nachdem|bevor|weil|obwohl|wenn", "es": "mientras|cuando|después de que|aunque|antes de que",
    "nl": "terwijl|toen|nadat|omdat|hoewel|als", "pt": "enquanto|quando|depois que|embora|antes que",
    "it": "mentre|quando|dopo che|sebbene|prima che", "sv": "medan|när|efter att|innan|eftersom",
    "da": "mens|da|efter at|før|fordi", "nb": "mens|da|etter at|før|fordi",
}  # fmt: skip
# Who speaks, right before the cue, or right behind it where the verb comes second.
_BEFORE_CUE = Patterns({
    "en": r", (?:the|an?) (?:[\w’'-]+ ){1,3}\Z",
    "fr": r", (?:l['’]|(?:les?|la|une?) )(?:[\w’'-]+ ){1,3}(?:a |ont |avait )?\Z",
    "es": r", (?:el|la|los|las|una?) (?:[\w-]+ ){1,3}\Z", "pt": r", (?:[oa]s?|uma?) (?:[\w-]+ ){1,3}\Z",
    "it": r", (?:l['’]|un['’]|(?:il|lo|la|i|gli|le|una?|uno) )(?:[\w-]+ ){1,3}(?:ha |hanno |aveva )?\Z",
})  # fmt: skip
_BEHIND_CUE = Patterns({
    "de": r" (?:der|die|das|ein|eine) [a-zäöüß -]*[A-ZÄÖÜ]\w+", "nl": r" (?:de|het|een) [a-z]\w+",
    "sv": r" [a-zåäö]{3,}(?:en|an|n|et|na)(?= )", "da": r" [a-zæøå]{3,}(?:en|et|ne)(?=[ ,])",
    "nb": r" [a-zæøå]{3,}(?:en|a|et|ne)(?= )",
})  # fmt: skip
_STARTS = Patterns({tag: rf"(?:{words})(?:\w*['’]|\w*\s)" for tag, words in _CONJUNCTIONS.items()}, re.IGNORECASE)


def is_in_clause_before(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether a noun at the cue says who speaks, behind a comma or the clause that names the speaker."""
    tag = tag_of(cue.language)
    if tag not in _STARTS or speaker.end > cue.span.start:
        return False
    begin = max(0, cue.span.start - _REACH)
    starts = [found.end() for found in _SENTENCE.finditer(text, begin, speaker.start + 1)]
    is_parted = any(mark in text[speaker.end : cue.span.start] for mark in ".;:")
    if not starts or is_parted or not _STARTS[tag].match(text, starts[-1]):
        return False
    if tag in _BEFORE_CUE:
        return _BEFORE_CUE[tag].search(text, speaker.end, cue.span.start) is not None
    # The verb of its own clause stands between.
    is_verb_between = any(char.isalpha() for char in text[speaker.end : cue.span.start])
    return is_verb_between and _BEHIND_CUE[tag].match(text, cue.span.end) is not None
