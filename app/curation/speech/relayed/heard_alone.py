"""Whether a verb is of what is heard, whoever says it: Z ław rządowych padło „Do widzenia!”."""

from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import has_listed
from app.curation.speech.lexicon.verbs.heard_alone import HEARD_ALONE


def is_heard_alone(text: str, cue: Cue) -> bool:
    return has_listed(HEARD_ALONE, text, cue.span, cue.language)
