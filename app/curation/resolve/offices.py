"""Who says it by an office alone, where the article gives it to somebody else: “No,” said the minister."""

from collections.abc import Iterator

from app.curation import shapes
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.scope import Scope
from app.curation.speech.cues.before import REACH
from app.curation.speech.lexicon.listed import WORD, tag_of
from app.curation.speech.relayed.subject_beside import BEFORE_CLAUSE, begin_of_verb
from app.patterns import Patterns
from app.spans import Span

_THE = {
    "en": "the ", "de": "d(?:er|ie) ", "nl": "de ", "fr": "l(?:e |a |['’])", "es": "(?:el|la) ", "pt": "[oa] ",
    "it": "(?:il |la |lo |l['’])", "ca": "(?:el |la |l['’])", "el": "[οη] ",
}  # fmt: skip
_BEHIND = Patterns({tag: rf"[ \u00a0](?P<who>{the}(?P<office>[\w-]+))(?=[,.;:!?…\n]|\Z)" for tag, the in _THE.items()})
_BEFORE = Patterns({tag: rf"(?<!\w)(?P<who>(?i:{the})(?P<office>[\w-]+)),?[ \u00a0]\Z" for tag, the in _THE.items()})
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
    holders = {id_ for id_, words in _offices(scope) if words.startswith(found["office"].lower()[:_STEM])}
    if not holders or speaker in holders or speaker not in {id_ for id_, _ in _offices(scope)}:
        return None
    return f"tells of “{found['who']}”, who is “{min(holders)}”" if len(holders) == 1 else None


def _offices(scope: Scope) -> Iterator[tuple[str, str]]:
    """Who has which, a word of it at a time."""
    for passage in scope.record.passages:
        for id_, roles in passage.roles.items():
            for words in (words for role in roles for words in (role.title, *role.words)):
                yield from ((id_, word.lower()) for word in WORD.findall(words))
