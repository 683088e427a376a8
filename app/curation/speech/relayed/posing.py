"""Whether another speaks as or for the one who is named: a caller posing as Bob said, on behalf of Bob, Ann said."""

import re

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.people.in_roles import AS_HIM, IN_ROLE, IN_ROLE_BEHIND
from app.curation.speech.lexicon.people.posing import POSING, POSING_BEHIND, ROUND_BEFORE, ROUND_BEHIND
from app.curation.speech.lexicon.people.standing_for import FOR_HIM, FOR_HIM_BEFORE, FOR_HIM_BEHIND
from app.patterns import Pattern
from app.spans import Span

_ARTICLE = Pattern(r"[a-zà-ÿ]{1,4} ")


def is_posed_as(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether the words beside his name tell that somebody else poses as him, plays or imitates him."""
    tag, before = tag_of(cue.language), _before(text, speaker)
    if tag in POSING_BEHIND and POSING_BEHIND[tag].match(text, speaker.end):
        return True
    if tag in POSING and POSING[tag].search(text, *before):
        return True
    if tag in ROUND_BEFORE and _is_round(ROUND_BEFORE[tag], ROUND_BEHIND[tag], text, speaker):
        return True
    return _is_in_role(text, speaker, cue, tag)


def _is_in_role(text: str, speaker: Span, cue: Cue, tag: str) -> bool:
    """Whether somebody says it in his role: said a comic as Bob, in the role of Bob."""
    if tag in IN_ROLE and IN_ROLE[tag].search(text, *_before(text, speaker)):
        return True
    if tag in IN_ROLE_BEHIND and IN_ROLE_BEHIND[tag].match(text, speaker.end):
        return True
    if tag not in AS_HIM or cue.span.end > speaker.start:
        return False
    return AS_HIM[tag].search(text, max(cue.span.end - 1, speaker.start - REACH), _before(text, speaker)[1]) is not None


def is_spoken_for(text: str, speaker: Span, cue: Cue) -> bool:
    """Whether another speaks for him; what is said for a firm or a ministry is its own."""
    tag = tag_of(cue.language)
    if not cue.is_person:
        return False
    if tag in FOR_HIM and FOR_HIM[tag].search(text, *_before(text, speaker)):
        return True
    if tag in FOR_HIM_BEFORE:
        return _is_round(FOR_HIM_BEFORE[tag], FOR_HIM_BEHIND[tag], text, speaker)
    return tag in FOR_HIM_BEHIND and FOR_HIM_BEHIND[tag].match(text, speaker.end) is not None


def _is_round(before: re.Pattern[str], behind: re.Pattern[str], text: str, speaker: Span) -> bool:
    return behind.match(text, speaker.end) is not None and before.search(text, *_before(text, speaker)) is not None


def _before(text: str, speaker: Span) -> tuple[int, int]:
    """What stands before his name; an article may tell of a clause: ein Mann, der Adenauer spielt."""
    article = _ARTICLE.match(text, *speaker)
    at = article.end() if article else speaker.start
    return max(0, at - REACH), at
