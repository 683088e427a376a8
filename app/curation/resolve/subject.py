"""Quotes that the text puts into another's mouth than that of the declared speaker."""

import re
from collections.abc import Iterator

from app.curation import shapes
from app.curation.articles import Mention
from app.curation.marks.quotations import Quotation
from app.curation.resolve.cues import cue_alone
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope
from app.curation.resolve.surroundings import around
from app.curation.speech.cues.closing import Closed
from app.curation.speech.relayed.subjects import has_other_subject
from app.curation.texts.passages import PassageText
from app.text import Span
from app.words.glyphs import GLYPHS

# Behind a verb of one of these the name is who says it, and not to whom or of whom it is said.
_SAYING = frozenset({"state", "hope", "predict", "promise", "confirm", "admit", "doubt", "welcome"})
_CLOSING = frozenset(f",،，–—{GLYPHS}")
# What may part the two: an article, a particle, an auxiliary, and what is said where the verb stands last.
_PARTED = re.compile(
    rf"\s*(?:(?:η|ο|је|je|ने|نے|(?:氏|さん|씨)?[はが는은이가])(?!\w*[a-zа-я]))?\s*[,،、]?\s*"
    rf"(?:[{GLYPHS}][^{GLYPHS}]{{1,400}}[{GLYPHS}](?:と|이?라고|고)?)?\s*"
)
_HEARD = frozenset({"told", "tells", "assured", "reminded", "informed"})


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


def note_other(scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span]) -> None:
    """Note where another of the same kind is named right beside the cue, and nothing there names the speaker."""
    if len(attribution) != 1 or [*record.by.values()] != [None]:
        return
    (speaker,) = record.by
    actor = scope.registers.actors.get(speaker)
    passage = next((one for one in scope.words.passages if one.span.contains(attribution[0])), None)
    if actor is None or not actor.named or passage is None:
        return
    related = {*scope.registers.actor_and_above(speaker), *record.via, *record.to, *record.about}
    for mention in scope.words.mentions.get(passage.n, []):
        other = scope.registers.actors.get(mention.of.id) if mention.of.record == "actor" else None
        if not other or other.kind != actor.kind or speaker in scope.registers.actor_and_above(mention.of.id):
            continue
        places = _places(scope, passage, mention)
        if mention.of.id not in related and any(_is_beside(scope, record, attribution[0], one) for one in places):
            named = scope.words.written(mention.evidence.span)
            what = f"beside “{record.cue}” the text names “{named}”, who is “{mention.of.id}”, and nowhere “{speaker}”"
            scope.note((*declared.loc, "by"), what, "name who says it, or give the words of the text for the speaker")
            return


def _places(scope: Scope, passage: PassageText, mention: Mention) -> Iterator[Span]:
    """Where somebody is named, and where with a title."""
    yield mention.evidence.span
    for role in scope.record.passages[passage.n - 1].roles.get(mention.of.id, []):
        for words in role.words:
            yield from passage.places(words)


def _is_beside(scope: Scope, record: shapes.Quote, cue: Span, named: Span) -> bool:
    """Whether the subject is named there: right before the cue, or behind one that stands behind what is said."""
    text = scope.words.text
    if text.startswith(("'s", "’s"), named.end):
        return False
    if named.end <= cue.start:
        return _PARTED.fullmatch(text, named.end, cue.start) is not None
    before = text[: cue.start].rstrip()[-1:]
    is_behind = named.start >= cue.end and _PARTED.fullmatch(text, cue.end, named.start) is not None
    return is_behind and record.act in _SAYING and record.cue not in _HEARD and before in _CLOSING


def _there(scope: Scope, declared: Declared, attribution: list[Span]) -> Iterator[Quotation]:
    """What stands in marks around the cue, looked for when it is asked for, which is seldom."""
    yield from scope.quotations.outermost(around(scope, declared, attribution))
