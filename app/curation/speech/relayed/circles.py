"""Whether those around somebody say it: im Umfeld der Ministerin heißt es."""

import re

from app.curation.speech.cues.before import REACH
from app.curation.speech.cues.reporting import Cue
from app.curation.speech.lexicon.listed import tag_of
from app.curation.speech.lexicon.people.circles import CIRCLES
from app.curation.speech.lexicon.people.pronouns import SUBJECTS
from app.curation.speech.relayed.subject_beside import begin_of_verb
from app.patterns import Patterns
from app.words.glyphs import GLYPHS

# Nothing else than what may follow an office stands between them and the verb: who says it would part them.
_FIRST = Patterns(
    {
        tag: rf"(?:\A|[.!?…\n]|[{GLYPHS}](?=\s))\s*(?P<who>{words})(?!\w)(?:[ \u00a0][\w’'-]+){{0,3}}?['’ \u00a0]\Z"
        for tag, words in CIRCLES.items()
    },
    re.IGNORECASE,
)
_BEHIND = Patterns(
    {tag: rf"(?:-t-on|-on)?(?:[ \u00a0]\w+)?[ \u00a0](?P<who>{words})(?!\w)" for tag, words in CIRCLES.items()}
)
_PRONOUN = Patterns({tag: rf"(?<!\w)(?:{he}|{she})(?!\w)" for tag, (_, he, she) in SUBJECTS.items()}, re.IGNORECASE)


def circle_beside(text: str, cue: Cue) -> str | None:
    """The words for them, where a sentence begins or behind the verb; None where somebody else says it."""
    tag = tag_of(cue.language)
    if tag not in CIRCLES:
        return None
    at = begin_of_verb(text, cue, tag)
    found = _FIRST[tag].search(text, max(0, at - 3 * REACH), at) or _BEHIND[tag].match(text, cue.span.end)
    if found is None or (tag in _PRONOUN and _PRONOUN[tag].search(text, found.end("who"), cue.span.end + REACH)):
        return None
    return found["who"].strip()
