"""Whether a speaker owns up to having said it: apologised for saying so, recalls asking, ammette di aver detto."""

import re

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed
from app.patterns import Pattern
from app.spans import Span

_OWNING = """
en: admit* confess* acknowledg* recall* remember* regret* apologi*
fr: avou* reconn* admet* admis regrett* excus* souv*
es: admit* reconoc* lament* disculp* record*
pt: admit* reconhec* lament* desculp* lembr*
it: ammet* ammess* riconosc* scus* pent* ricord*
"""
_HAVING = Pattern(
    r"\s*(?:for|to|de|d['’]|di|per|por)?\s*(?:having|avoir|haber|ter|aver)?\s*(?:l[ao]\s+)?", re.IGNORECASE
)


def is_owned(text: str, cue: Cue, verb: Span) -> bool:
    """Whether the other verb tells what the cue is about, with nobody between."""
    if text.startswith("que se", verb.start):  # lamentó que se le tildara de
        return False
    return _HAVING.fullmatch(text, cue.span.end, verb.start) is not None and has_listed(
        _OWNING, text, cue.span, cue.language
    )
