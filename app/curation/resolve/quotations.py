"""The quotation marks of an article: which words of a quote stand in them, and what kind of quote that makes."""

from collections.abc import Sequence
from itertools import product

from app.curation import shapes
from app.curation.articles import Evidence, Speaker
from app.curation.directness.alone import stands_alone
from app.curation.directness.directness import kind_of
from app.curation.resolve.ids import Declared
from app.curation.resolve.marked import find_marked, find_spoken
from app.curation.resolve.scope import Scope
from app.curation.speech.cues.reporting import has_verbs_last
from app.curation.speech.cues.sentences import are_parted
from app.folded import fold, plain
from app.spans import Span
from app.vocabulary import QuoteKind
from app.words.glyphs import GLYPHS

_MARKS = f" \u00a0\u202f{GLYPHS}"
_MOST_SHOWN = 3
_MOST_CHARACTERS = 60
_MOST_PLACES = 50


def find_attribution(
    scope: Scope, record: shapes.Quote, evidence: list[Evidence], speakers: list[Speaker]
) -> list[Span]:
    """Where the cue stands and, where the text has them, the words for a speaker: the nearest two of a sentence."""
    cues = scope.words.places(record.cue, evidence)
    named = [place for one in speakers if one.as_written for place in _places(scope, record, one, evidence)]
    if not cues or not named:
        return list(cues[:1])
    pairs = list(product(cues[:_MOST_PLACES], named[:_MOST_PLACES]))
    if len(pairs) == 1:
        return list(pairs[0])
    is_last = has_verbs_last(scope.record.language)

    def far(pair: tuple[Span, Span]) -> tuple[bool, bool, bool, int]:
        one, other = pair
        is_before = is_last and one.start < other.start
        return one.overlaps(other), are_parted(scope.words.text, *pair), is_before, one.gap(other)

    cue, speaker = min(pairs, key=far)
    return [cue, speaker]


def _places(scope: Scope, record: shapes.Quote, speaker: Speaker, evidence: list[Evidence]) -> Sequence[Span]:
    """Where the words for a speaker stand; all that name him, where the curator gives none."""
    named = scope.words.naming(speaker.actor, evidence)
    if record.by.get(speaker.actor) is None and record.via.get(speaker.actor) is None and named:
        return named
    return scope.words.places(speaker.as_written or "", evidence) or named


def find_quoted(
    scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span], reporters: frozenset[Span]
) -> list[Span]:
    """The words in quotation marks: those the curator names, else all in the evidence that are the speaker's.

    `reporters` are the outer spans of the marks in which a reporter speaks.
    """
    if record.verbatim:
        return _verbatim(scope, declared, record, attribution)
    if record.quoted is None:
        return find_marked(scope, declared, record, attribution, reporters)
    passed_over = reporters if record.according_to else frozenset()
    spoken = find_spoken(scope, declared, record, attribution)
    spans = []
    for n, words in enumerate(record.quoted):
        loc = (*declared.loc, "quoted", n)
        found = scope.words.locate(words, declared.evidence, loc)
        if found is None:
            continue
        spans.append(found.span)
        if any(found.span.contains(cue) and scope.quotations.is_inserted(cue) for cue in attribution[:1]):
            right = "leave out who says it, and name what is before and what is behind it"
            scope.fault(loc, f"the words are not all the speaker's: “{record.cue}” is among them", right)
        if not scope.quotations.hold(found.span, passed_over) and not any(one.holds(found.span) for one in spoken):
            if scope.quotations.hold(found.span):
                what = f"“{words}” stands in the quotation marks of “{record.according_to}”, who tells of it"
                scope.fault(loc, what, "leave it out; another's words within these stand in marks of their own")
                continue
            inner = _within_marks(scope.words.text, found.span)
            if inner != found.span and scope.quotations.hold(inner, passed_over):
                right = f"write “{scope.words.written(inner)}”"
                scope.fault(loc, f"“{words}” takes in the quotation marks", right)
                continue
            read = scope.quotations.quoted(scope.words.passage(found.passage).span)
            right = f"{_told(scope, read)}; leave out what does not, or write “verbatim: true” for speech without marks"
            scope.fault(loc, f"“{words}” does not stand in quotation marks", right)
    return spans


def _within_marks(text: str, span: Span) -> Span:
    """The words without the marks that they begin and end with."""
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip(_MARKS))
    return Span(start, max(start, span.start + len(words.rstrip(_MARKS))))


def _verbatim(scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span]) -> list[Span]:
    """All of the evidence, which the text prints as speech without marks."""
    loc = (*declared.loc, "verbatim")
    if record.according_to:
        scope.fault(loc, "“verbatim” beside “according_to”", "leave it out: the words are those of whoever tells of it")
    if record.quoted is not None:
        scope.fault(loc, "“verbatim” beside “quoted”", "keep one: “verbatim” takes all the words of the evidence")
    if attribution and any(one.span.contains(attribution[0]) for one in declared.evidence):
        right = "give as “words” those of the speaker alone; a cue may stand in the passage beside them"
        scope.fault(loc, f"the words are not all the speaker's: “{record.cue}” is among them", right)
    return [one.span for one in declared.evidence]


def find_kind(
    scope: Scope,
    declared: Declared,
    record: shapes.Quote,
    quoted: list[Span],
    attribution: list[Span],
    speakers: list[Speaker],
) -> QuoteKind:
    passages = [scope.words.passage(one.passage).span for one in declared.evidence]
    cue = next((cue for cue in attribution[:1] if any(passage.contains(cue) for passage in passages)), None)
    computed: QuoteKind = "direct"
    if not record.verbatim:
        computed = kind_of(scope.words.text, quoted, cue, [plain(one.as_written or "") for one in speakers])
    if record.kind is None or record.kind == computed:
        return computed
    if len(quoted) < len(record.quoted or ()):  # It is told already which of these are not there.
        return record.kind
    if record.kind == "indirect":
        right = f"leave “kind” out, it is {computed}; or write “quoted: []” if none of these words are the speaker's"
    elif computed == "indirect":
        right = "leave “kind” out, or name the words with “quoted”; write “verbatim: true” for speech without marks"
    elif record.kind == "direct" and not all(stands_alone(scope.words.text, span) for span in quoted):
        right = "leave “kind” out, it is mixed: they are part of a sentence that is not in marks"
    else:
        return record.kind
    scope.fault(
        (*declared.loc, "kind"), f"“{record.kind}” does not fit the quotation marks: {_told(scope, quoted)}", right
    )
    return record.kind


def _told(scope: Scope, quoted: list[Span]) -> str:
    """The words that are read as standing in marks, as a message tells them."""
    shown = [f"“{fold(scope.words.text[span.start : span.end])[:_MOST_CHARACTERS]}”" for span in quoted[:_MOST_SHOWN]]
    more = f" and {len(quoted) - _MOST_SHOWN} more" if len(quoted) > _MOST_SHOWN else ""
    return (
        f"{', '.join(shown)}{more} {'stands' if len(quoted) == 1 else 'stand'} in them"
        if quoted
        else "no words stand in them"
    )
