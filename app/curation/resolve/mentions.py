"""The mentions of a passage: found by name, then as the curator corrects them."""

from app.curation.articles import Evidence, Mention, Ref
from app.curation.files import Loc
from app.curation.passages import PassageText, WordsError
from app.curation.resolve.scope import Scope
from app.curation.shapes import NOBODY, Passage
from app.text import Span


def resolve_mentions(scope: Scope, passage: PassageText, record: Passage, loc: Loc) -> list[Mention]:
    corrected = _corrections(scope, passage, record, loc)
    mentions = [Mention(ref, Evidence(scope.id, passage.n, span)) for span, ref in dict.fromkeys(corrected) if ref]
    for found in scope.registers.names.find(passage):
        if _is_corrected(found.span, found.refs, corrected):
            continue
        if len(found.refs) > 1:
            words = scope.words.text[found.span.start : found.span.end]
            names = " or ".join(ref.id for ref in found.refs)
            right = f"write “mentions: {{{words}: …}}” with the one that is meant, or with {NOBODY}"
            scope.fault((*loc, "at"), f"“{words}” in passage {passage.n} may be {names}", right)
            continue
        mentions.append(Mention(found.refs[0], Evidence(scope.id, passage.n, found.span)))
    return in_text_order(mentions)


def in_text_order(mentions: list[Mention]) -> list[Mention]:
    """By where they begin, the longer one first."""
    return sorted(mentions, key=lambda m: (m.evidence.span.start, -m.evidence.span.end, m.of))


def _corrections(scope: Scope, passage: PassageText, record: Passage, loc: Loc) -> list[tuple[Span, Ref | None]]:
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
            corrected += [(span, ref) for n, id_ in enumerate(ids) if (ref := scope.ids.actor_or_place(id_, (*at, n)))]
    return corrected


def _is_corrected(span: Span, refs: tuple[Ref, ...], corrections: list[tuple[Span, Ref | None]]) -> bool:
    """Whether the curator said otherwise: the same words mean another, or the words hold no mention at all."""
    return any((other.contains(span) if ref is None or ref in refs else other == span) for other, ref in corrections)
