"""Whether another poses as the one who is named, plays or imitates him: a caller posing as Bob said."""

import re

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.posing import POSING, POSING_BEHIND, ROUND_BEFORE, ROUND_BEHIND
from app.text import Span

_ARTICLE = re.compile(r"[a-zà-ÿ]{1,4} ")


def is_posed_as(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether the words beside his name tell that somebody else speaks as him."""
    tag, article = tag_of(cue.language), _ARTICLE.match(text, *speaker)  # ein Mann, der Adenauer spielt
    at = article.end() if article else speaker.start
    before = (max(0, at - REACH), at)
    if tag in POSING_BEHIND and POSING_BEHIND[tag].match(text, speaker.end):
        return True
    if tag in POSING and POSING[tag].search(text, *before):
        return True
    is_round = tag in ROUND_BEFORE and ROUND_BEHIND[tag].match(text, speaker.end) is not None
    return is_round and ROUND_BEFORE[tag].search(text, *before) is not None
