"""Whether the text comes to somebody else behind who speaks: “No,” said Ann, but her mother wept. “Shame.”."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.cues.sentences import Sentence
from app.curation.speech.lexicon.clauses.coming_to_another import COMING_TO_ANOTHER
from app.curation.speech.lexicon.listed import tag_of
from app.patterns import Pattern
from app.spans import Span

# The end of a cue that sets what follows it against what was said.
_AGAINST, _SUBJECT = Pattern(r"(?:지만|으나|는데|건만)\Z"), Pattern(r"[^,.“”]{1,14}[가-힣](?:은|는|이|가) ")


def comes_to_another(text: str, home: Sentence, cue: Cue) -> bool:
    """Whether a clause on somebody else ends the sentence, who may say what stands in the next one.

    Where what is said stands behind the cue, such a clause may be what is said.
    """
    tag, end = tag_of(cue.language), home.span.end
    if tag == "ko":
        return bool(_AGAINST.search(text[slice(*cue.span)]) and _SUBJECT.search(text, cue.end, end))
    if tag not in COMING_TO_ANOTHER:
        return False
    is_behind = bool(home.quotations) and all(one.outer.end <= cue.span.start for one in home.quotations)
    found = COMING_TO_ANOTHER[tag].search(text, *Span(cue.end, end)) if is_behind or tag == "ja" else None
    return found is not None and not any(name in found[0] for name in cue.named(text))
