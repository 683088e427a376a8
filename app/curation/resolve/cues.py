"""What says that a quote is said, and the other verbs of saying around it."""

from collections.abc import Set

from app.curation import shapes
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope
from app.curation.speech.cues.before import with_article
from app.curation.speech.cues.reporting import Cue, Rival, find_reporting
from app.curation.speech.cues.sentences import are_parted
from app.spans import Span
from app.words.folding import fold_name


def find_cue(scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span]) -> Cue:
    """The cue with the words for the speaker, if there are any: the first of what is attributed, and the second."""
    found = cue_alone(scope, record, attribution)
    return found._replace(is_only=found.is_person and _is_only(scope, declared, record))


def cue_alone(scope: Scope, record: shapes.Quote, attribution: list[Span]) -> Cue:
    """The same without regard to who else is declared to speak there."""
    text, language = scope.words.text, scope.record.language
    speaker = with_article(text, attribution[1], language) if len(attribution) > 1 else None
    is_retold, is_nominative = record.according_to is not None, speaker is not None and _is_name(scope, record, speaker)
    return Cue(attribution[0], speaker, language, _is_person(scope, record), False, is_retold, is_nominative)


def _is_name(scope: Scope, record: shapes.Quote, words: Span) -> bool:
    """Whether the words for a speaker end his name, as no other form of it does: adwokat Zaręba."""
    names = [fold_name(scope.registers.actors[id_].name) for id_ in record.by if id_ in scope.registers.actors]
    return any(name.endswith(fold_name(scope.words.text[slice(*words)])) for name in names)


def _is_person(scope: Scope, record: shapes.Quote) -> bool:
    speakers = [scope.registers.actors.get(id_) for id_ in record.by]
    return [one and one.kind for one in speakers] == ["person"]


def _is_only(scope: Scope, declared: Declared, record: shapes.Quote) -> bool:
    """Whether nobody else is declared to speak there or in the passage before."""
    numbers = [one.passage for one in declared.evidence]
    passages = zip(scope.words.passages, scope.record.passages, strict=True)
    there = [passage for place, passage in passages if min(numbers) - 1 <= place.n <= max(numbers)]
    return all(other.by.keys() <= record.by.keys() for passage in there for other in passage.quotes.values())


def find_rivals(scope: Scope, there: Span, cue: Span, speakers: Set[str] = frozenset()) -> list[Rival]:
    """Other verbs of saying, and the cues of the other quotes that are told there, in the order of the text.

    Those of the same `speakers` go on with what they say where the verb does.
    """
    verbs = [Rival(*found) for found in find_reporting(scope.words.text, there, scope.record.language)]
    going_on = [one.span for one in verbs if one.is_going_on]
    rivals = set(verbs)
    for passage, record in zip(scope.words.passages, scope.record.passages, strict=True):
        if there.overlaps(passage.span):
            for words, is_theirs in {(one.cue, one.by.keys() <= speakers) for one in record.quotes.values()}:
                for place in filter(there.overlaps, passage.places(words)):
                    rivals.add(Rival(place, is_theirs and any(map(place.overlaps, going_on))))
    return sorted(one for one in rivals if not one.span.overlaps(cue))


def is_unclear(scope: Scope, declared: Declared, record: shapes.Quote, cue: Cue) -> bool:
    """Whether the cue stands in several places, and no words for the speaker beside it tell which is meant."""
    if cue.speaker and not are_parted(scope.words.text, cue.span, cue.speaker):
        return False
    return len(scope.words.places(record.cue, declared.evidence)) > 1
