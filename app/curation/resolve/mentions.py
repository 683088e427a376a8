"""The mentions of an article: found by name, as the curator corrects them, and those that its records add."""

from collections.abc import Sequence

from app.curation import shapes
from app.curation.articles import Evidence, Mention, Ref
from app.curation.files.places import Loc
from app.curation.names.nested import Found
from app.curation.resolve.ids import Declared
from app.curation.resolve.namesakes import check_is_meant, told_apart, used_in
from app.curation.resolve.scope import Scope
from app.curation.shapes.values import NOBODY
from app.curation.texts.passages import PassageText, WordsError
from app.spans import Span


def resolve_mentions(scope: Scope) -> dict[int, list[Mention]]:
    """By the number of the passage. A name of several is whose the article tells of besides; else it is a fault."""
    mentions: dict[int, list[Mention]] = {}
    shared: list[tuple[int, Found]] = []
    for n, (passage, record) in enumerate(zip(scope.words.passages, scope.record.passages, strict=True)):
        corrected = _corrections(scope, passage, record, ("passages", n))
        mentions[passage.n] = [
            Mention(ref, Evidence(scope.id, passage.n, at)) for at, ref in dict.fromkeys(corrected) if ref
        ]
        for found in scope.names.find(passage):
            if _is_corrected(found, corrected):
                continue
            if len(found.refs) > 1:
                shared.append((passage.n, found))
            else:
                mentions[passage.n].append(Mention(found.refs[0], Evidence(scope.id, passage.n, found.span)))
    if shared:
        told = {mention.of.id for each in mentions.values() for mention in each} | used_in(scope.record)
        for n, found, ref in told_apart(scope, shared, told):
            mentions[n].append(Mention(ref, Evidence(scope.id, n, found.span)))
    return {n: in_text_order(each) for n, each in mentions.items()}


def name_actors(
    scope: Scope, events: Sequence[tuple[Declared, shapes.Told]], quotes: list[tuple[Declared, shapes.Quote]]
) -> None:
    """Words that one record uses of an actor name it for the others too."""
    used: list[tuple[Declared, str, str | None, Loc]] = []
    for declared, event in events:
        for actor, entries in event.who.items():
            used += [(declared, actor, entry.words, ("who", actor, "words")) for entry in entries]
    for declared, quote in quotes:
        used += [(declared, actor, words, ("by", actor)) for actor, words in quote.by.items()]
        used += [(declared, actor, words, ("via", actor)) for actor, words in quote.via.items()]
    named = {n: tuple(mentions) for n, mentions in scope.words.mentions.items()}
    for declared, actor, words, loc in used:
        at = (*declared.loc, *loc)
        found = scope.words.locate(words, declared.evidence, at) if words else None
        if found and actor in scope.registers.actors:
            check_is_meant(scope, actor, found, named[found.passage], at)
            scope.words.add_mention(actor, found)


def in_text_order(mentions: list[Mention]) -> list[Mention]:
    """By where they begin, the longer one first."""
    return sorted(mentions, key=lambda m: (m.evidence.span.start, -m.evidence.span.end, m.of))


def _corrections(scope: Scope, passage: PassageText, record: shapes.Passage, loc: Loc) -> list[tuple[Span, Ref | None]]:
    corrected: list[tuple[Span, Ref | None]] = []
    for words, ids in record.mentions.items():
        at = (*loc, "mentions", words)
        try:
            span = passage.find(words)
        except WordsError as error:
            scope.fault(at, error.what, error.right, key=True)
            continue
        if ids == [NOBODY]:
            corrected.append((span, None))
        else:
            corrected += [(span, ref) for n, id_ in enumerate(ids) if (ref := scope.ids.named(id_, (*at, n)))]
    return corrected


def _is_corrected(found: Found, corrections: list[tuple[Span, Ref | None]]) -> bool:
    """Whether the curator said otherwise: the same words mean another, or the words hold no mention at all.

    Words are the same with an honorific and without.
    """
    return any(
        other in (found.span, found.bare) or ((ref is None or ref in found.refs) and other.contains(found.span))
        for other, ref in corrections
    )
