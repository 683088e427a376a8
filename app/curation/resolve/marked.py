"""The marked words of a quote's evidence that are the speaker's, where the curator does not name them."""

from collections.abc import Container

from app.curation import shapes
from app.curation.marks.quotations import Quotation
from app.curation.resolve.cues import find_cue, find_rivals, is_unclear
from app.curation.resolve.ids import Declared
from app.curation.resolve.inserted import beside_inserted
from app.curation.resolve.named_in_marks import without_names
from app.curation.resolve.scope import Scope
from app.curation.resolve.surroundings import around, read_told
from app.curation.speech.binding import claims
from app.curation.speech.cues.inserted import without_insertion
from app.curation.speech.cues.sentences import are_parted
from app.curation.speech.dashes import find_dashed, find_inserted, is_led_on, is_parted
from app.curation.speech.home import Claim
from app.spans import Span


def find_marked(
    scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span], reporters: frozenset[Span]
) -> list[Span]:
    """Those that the text ties to the cue; of words that the curator chose, those too that nothing else there claims.

    The rest is left in doubt with `declared`. `reporters` are the outer spans of the marks in which a reporter speaks.
    """
    passed_over = reporters if record.according_to else frozenset()
    marked = [one for there in declared.evidence for one in scope.quotations.outermost(there.span, passed_over)]
    spoken = find_spoken(scope, declared, record, attribution)
    held = {one.outer for one in marked if any(said.holds(one.outer) for said in spoken)}
    behind = [part for one in declared.evidence for said in spoken for part in scope.quotations.parts(said, one.span)]
    if len(held) == len(marked):
        return behind
    is_inserted = attribution and not record.according_to and scope.quotations.is_inserted(attribution[0])
    if not attribution or is_inserted:
        quoted = _around_inserted(scope, declared, attribution) or beside_inserted(scope, declared, attribution)
    else:
        quoted = sorted([*behind, *_tied(scope, declared, record, attribution, reporters, held)])
    if not quoted and not declared.doubtful and (is_inserted or not attribution):
        right = "name what the speaker says with “quoted”, or write “quoted: []”"
        scope.note((*declared.loc, "cue"), "nothing is quoted: the cue stands within the quotation marks", right)
    return quoted


def find_spoken(scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span]) -> list[Quotation]:
    """What stands behind dashes and is the speaker's."""
    if not attribution or record.according_to:
        return []
    text = scope.words.text
    # Who is named in another sentence tells nothing of where the words end.
    beside = [one for one in attribution if not are_parted(text, attribution[0], one)]
    found = find_dashed(text, beside, scope.record.language)
    if not found:
        return []
    cue = find_cue(scope, declared, record, attribution)
    there = around(scope, declared, attribution)
    rivals = find_rivals(scope, there, attribution[0], record.by.keys())
    if is_parted(scope.words.text, found[:1], rivals):
        return []
    found = [found[0], *(one for one in found[1:] if not is_led_on(scope.words.text, one, rivals, cue.language))]
    whose = claims(scope.words.text, there, found, cue, rivals)
    return [one for one in found if whose[one.outer] == "speaker's"]


def _around_inserted(scope: Scope, declared: Declared, attribution: list[Span]) -> list[Span]:
    """The words of one pair of marks round a cue that dashes or commas set off."""
    holding = [one for place in attribution[:1] for one in scope.quotations.outermost(place)]
    if len(holding) != 1 or not holding[0].outer.contains(attribution[-1]):
        return []
    there = next((piece for piece in holding[0].pieces if piece.contains(attribution[0])), None)
    found = _find_said(scope, holding[0], there, attribution) if there else []
    if not found:
        return []
    for one in declared.evidence:
        for other in scope.quotations.outermost(one.span):
            declared.doubtful += [] if other in holding else scope.quotations.parts(other, one.span)
    return [part for one in declared.evidence for said in found for part in scope.quotations.parts(said, one.span)]


def _find_said(scope: Scope, marked: Quotation, there: Span, attribution: list[Span]) -> list[Quotation]:
    """What stands in marks before and behind who says it, if no other verb of saying may part it again."""
    text, language = scope.words.text, scope.record.language
    found = find_inserted(text, there, attribution, language)
    if found:
        return [] if is_parted(text, found, find_rivals(scope, there, attribution[0])) else found
    parted = without_insertion(text, marked, attribution[0], attribution[-1], language)
    return [parted] if parted else []


def _tied(
    scope: Scope,
    declared: Declared,
    record: shapes.Quote,
    attribution: list[Span],
    reporters: frozenset[Span],
    held: Container[Span],
) -> list[Span]:
    """Those that the text ties to the cue, but for what is `held` by words behind a dash."""
    quotations = scope.quotations
    told = read_told(scope, declared, record, attribution, reporters)
    whose, is_doubtful = told.whose(), is_unclear(scope, declared, record, told.cue)
    quoted: list[Span] = []
    for one in declared.evidence:
        is_whole = one.span == scope.words.passage(one.passage).span
        marked = list(without_names(scope, quotations.outermost(one.span, reporters), told.cue))
        whose_there = whose
        is_cut_off = not is_whole and one.span.contains(told.cue.span)
        if is_cut_off and any(whose.get(quotation.outer) == "another's" for quotation in marked):
            whose_there = told.within(one.span).whose()
        for quotation in marked:
            if quotation.outer in held:
                continue
            claim: Claim = whose.get(quotation.outer, "nobody's")
            claim = whose_there[quotation.outer] if claim == "another's" else claim
            is_chosen = not is_whole and told.is_chosen(quotation, claim, one.span, is_alone=len(marked) == 1)
            is_speakers = is_chosen or (claim == "speaker's" and not is_doubtful)
            (quoted if is_speakers else declared.doubtful).extend(quotations.parts(quotation, one.span))
    return quoted
