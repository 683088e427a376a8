"""Who says it by an office alone, where the article gives it to somebody else: “No,” said the minister."""

import re
from collections.abc import Iterator

from app.curation import shapes
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.scope import Scope
from app.curation.speech.cues.before import REACH
from app.curation.speech.lexicon.listed import WORD, tag_of
from app.curation.speech.lexicon.people.offices import BEFORE_NAMES
from app.curation.speech.relayed.subject_beside import BEFORE_CLAUSE, begin_of_verb
from app.patterns import Pattern, Patterns
from app.spans import Span

_THE = {
    "en": "the ", "de": "d(?:er|ie) ", "nl": "de ", "fr": "l(?:e |a |['’])", "es": "(?:el|la) ", "pt": "[oa] ",
    "it": "(?:il |la |lo |l['’])", "ca": "(?:el |la |l['’])", "el": "[οη] ",
}  # fmt: skip
_BEHIND = Patterns({tag: rf"[ \u00a0](?P<who>{the}(?P<office>[\w-]+))(?=[,.;:!?…\n]|\Z)" for tag, the in _THE.items()})
_BEFORE = Patterns({tag: rf"(?<!\w)(?P<who>(?i:{the})(?P<office>[\w-]+)),?[ \u00a0]\Z" for tag, the in _THE.items()})
# What somebody is ends before it: minister of justice, ministre de la Justice, and once was with the others.
_OF = Pattern(
    r"[ \u00a0](?:of|for|at|in|on|to|d[eu]s?|del|della|dell['’]|d['’]|do|da|von|vom|des|der|van|τ\w+)(?!\w)|[,(–—]"
)
_NO_LONGER = Pattern(
    r"(?<!\w)(?:deputy|vice|former|acting|assistant|ex|ancien(?:ne)?|ehemalige\w*|voormalig\w*|antigu\w|πρώην)(?!\w)"
)
# Of a leader or a candidate nobody knows what office he has.
_OFFICES = Patterns(BEFORE_NAMES, re.IGNORECASE)
# In these the office comes before what is told of it: ministre français.
_OFFICE_FIRST = ("fr", "es", "pt", "it", "ca")
# Letters that forms of one word begin with: ministre, Ministerin.
_STEM = 5


def office_of_another(scope: Scope, record: shapes.Quote, at: Span, speaker: str) -> str | None:
    """The words for the office, which another has in the article and the speaker, who has one too, has not."""
    text, cue = scope.words.text, cue_alone(scope, record, [at])
    tag = tag_of(cue.language)
    if not cue.is_person or record.by[speaker] is not None or tag not in _THE:
        return None
    start = begin_of_verb(text, cue, tag)
    before = _BEFORE[tag].search(text, max(0, start - REACH), start)
    if before and not BEFORE_CLAUSE.search(text, max(0, before.start() - REACH), before.start()):
        before = None
    found = before or _BEHIND[tag].match(text, at.end)
    if found is None:
        return None
    office = found["office"].lower()
    holders = {id_ for id_, words in _titles(scope) if _head(words, tag) == office}
    theirs = [word for id_, words in _titles(scope) if id_ == speaker for word in WORD.findall(words)]
    if (
        speaker in holders
        or not any(tag in _OFFICES and _OFFICES[tag].fullmatch(word) for word in theirs)
        or any(word.startswith(office[:_STEM]) for word in theirs)
    ):
        return None
    return f"tells of “{found['who']}”, who is “{min(holders)}”" if len(holders) == 1 else None


def _titles(scope: Scope) -> Iterator[tuple[str, str]]:
    """What everybody is called in the article, without his name."""
    for passage in scope.record.passages:
        for id_, roles in passage.roles.items():
            names = scope.registers.actors[id_].name.split() if id_ in scope.registers.actors else []
            for words in (words for role in roles for words in (role.title, *role.words)):
                yield id_, " ".join(word for word in words.split() if word not in names).lower()


def _head(title: str, tag: str) -> str | None:
    """The word for the office itself: mayor of “mayor of Ostend”, footballer of “professional footballer”."""
    words = WORD.findall(_OF.split(title.strip())[0])
    if not words or _NO_LONGER.search(title):
        return None
    return next((word for word in words if len(word) > 2), None) if tag in _OFFICE_FIRST else words[-1]
