"""Quotes that the text puts into another's mouth than that of the declared speaker."""

from app.curation import shapes
from app.curation.resolve.cues import find_cue
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope
from app.curation.resolve.surroundings import around
from app.curation.speech.relayed.subjects import has_other_subject
from app.text import Span


def note_subject(scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span]) -> None:
    """Note where the words for the speaker are no subject of the cue: an aide to Bob said; officials said that Bob."""
    cue = find_cue(scope, declared, record, attribution) if len(attribution) > 1 else None
    if cue is None or cue.speaker is None:
        return
    there = scope.quotations.outermost(around(scope, declared, attribution))
    if has_other_subject(scope.words.text, cue, there):
        named = scope.words.written(attribution[1])
        what = f"with “{record.cue}”, the text has somebody else than “{named}” say it"
        scope.note((*declared.loc, "by"), what, "name who says it, or other words of the text for the speaker")
