"""The marked words of a quote's evidence where its cue stands within marks: « Non, dit-il, non »."""

from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope
from app.spans import Span

_WHERE_PARTED = frozenset(",—–.!?…，、،")


def beside_inserted(scope: Scope, declared: Declared, attribution: list[Span]) -> list[Span]:
    """The marked words of the evidence, unless the cue is among them and so are those of whoever tells of it.

    In a whole passage what stands beside the marks round the cue may be anybody's; what the words for the speaker have
    in marks is a name.
    """
    cue, speaker = attribution[:1], attribution[1:]
    around = [one.outer for place in cue for one in scope.quotations.outermost(place)]
    quoted: list[Span] = []
    for one in declared.evidence:
        is_beside = cue and not one.span.overlaps(cue[0]) and _is_parted(scope.words.text, one.span, cue[0])
        is_whole = one.span == scope.words.passage(one.passage).span
        passed_over = scope.quotations.holding(*cue) if cue and not is_beside else ()
        for quotation in scope.quotations.outermost(one.span, passed_over):
            if any(place.contains(quotation.outer) for place in speaker):
                continue
            is_others = around and is_whole
            (declared.doubtful if is_others else quoted).extend(scope.quotations.parts(quotation, one.span))
    return quoted


def _is_parted(text: str, stretch: Span, cue: Span) -> bool:
    between = text[min(stretch.end, cue.end) - 1 : max(stretch.start, cue.start)]
    return not _WHERE_PARTED.isdisjoint(between)
