"""Whether another who is told of behind the cue calls it so with a gerund: and the minister left, calling it “daft”."""

from app.curation.speech.cues.reporting import Cue, find_reporting
from app.curation.speech.lexicon.clauses.new_subjects import NEW_SUBJECT, OFFICES_ALONE
from app.curation.speech.lexicon.listed import begins_with_listed, tag_of
from app.curation.speech.lexicon.people.companions import PEOPLE
from app.curation.speech.lexicon.people.spokesmen import SPEAKERS
from app.patterns import Patterns
from app.spans import Span

_THE = {
    "en": "the |an? |his |her |one |some ", "fr": r"le |la |les |l['’]|une? |son |sa |des ",
    "es": "el |la |los |las |una? |su ", "pt": "[oa]s? |uma? ",
    "it": r"il |lo |la |l['’]|i |gli |una? |un['’]", "ca": r"el |la |els |l['’]|una? ",
    "ro": "un |o ",
}  # fmt: skip
# Who has an office, or a part of those who are told of, does something with words; a plan does not.
_PEOPLE = Patterns({
    tag: rf"(?:{the})(?:\w+ )?(?:{OFFICES_ALONE[tag]}|{PEOPLE.get(tag, '(?!)')}|{SPEAKERS.get(tag, '(?!)')})(?!\w)"
    for tag, the in _THE.items()
})  # fmt: skip
_FEWEST = 2


def calls_on(text: str, clause: Span, cue: Cue) -> bool:
    """Whether somebody begins the clause, and a gerund behind a comma ends it."""
    words, tag = text[slice(*clause)].strip(), tag_of(cue.language)
    is_somebody = (
        _PEOPLE[tag].match(words) is not None if tag in _PEOPLE else begins_with_listed(NEW_SUBJECT, words, tag)
    )
    if not is_somebody or any(name in words for name in cue.named(text)):
        return False
    told = list(find_reporting(text, clause, tag))
    return (
        bool(told)
        and all(is_going_on for _, is_going_on in told)
        and "," in text[clause.start : told[0][0].start]
        and len(text[clause.start : told[0][0].start].split()) >= _FEWEST
    )
