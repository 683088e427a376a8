"""Quotes that the text puts into another's mouth than that of the declared speaker."""

from collections.abc import Iterator

from app.curation import shapes
from app.curation.marks.quotations import Quotation
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope, in_checks
from app.curation.resolve.surroundings import around
from app.curation.speech.cues.closing import Closed
from app.curation.speech.relayed.subjects import has_other_subject
from app.spans import Span


@in_checks
def note_subject(scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span]) -> None:
    """Note where the words for the speaker are no subject of the cue: an aide to Bob said; officials said that Bob."""
    cue = cue_alone(scope, record, attribution) if attribution else None
    if not cue or not cue.speaker:
        return
    text, there = scope.words.text, _there(scope, declared, attribution)
    if closed := Closed.of(text, scope.words.passage(declared.evidence[0].passage).span, (), cue, ()):
        text, cue, there = closed.text, closed.cue(text, cue), map(closed.quotation, there)
    if has_other_subject(text, cue, there):
        named = scope.words.written(attribution[1])
        what = f"with “{record.cue}”, the text has somebody else than “{named}” say it"
        scope.note((*declared.loc, "by"), what, "name who says it, or other words of the text for the speaker")


def _there(scope: Scope, declared: Declared, attribution: list[Span]) -> Iterator[Quotation]:
    """What stands in marks around the cue, looked for when it is asked for, which is seldom."""
    yield from scope.quotations.outermost(around(scope, declared, attribution))
