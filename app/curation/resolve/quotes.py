"""Quotes: who says it, in what words, to whom, about what, in answer to what."""

from itertools import product
from pathlib import Path

from app.curation import shapes
from app.curation.articles import Evidence, Quote, Speaker
from app.curation.faults import Fault
from app.curation.quotations import kind_of, stands_alone
from app.curation.reading import position
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope
from app.curation.resolve.values import resolve_date, resolve_figures
from app.text import Span, fold
from app.vocabulary import QuoteKind

_MOST_SHOWN = 3
_MOST_PLACES = 50


def resolve_quote(scope: Scope, declared: Declared, record: shapes.Quote) -> Quote:
    loc, evidence = declared.loc, declared.evidence
    if evidence and not scope.words.places(record.cue, evidence):
        scope.words.check_occurs(record.cue, evidence, (*loc, "cue"))
    speakers = [
        Speaker(actor, scope.words.as_written(actor, words, evidence))
        for id_, words in record.by.items()
        if (actor := scope.ids.actor(id_, (*loc, "by", id_), key=True))
    ]
    attribution = _attribution(scope, record, evidence, speakers)
    quoted = _quoted(scope, declared, record, attribution)
    answers = {
        id_: relation
        for given, relation in record.answers.items()
        if (id_ := scope.ids.quote_id(given, (*loc, "answers", given), key=True))
    }
    about = [ref for n, given in enumerate(record.about) if (ref := scope.ids.ref(given, (*loc, "about", n)))]
    return Quote(
        id=declared.id,
        kind=_kind(scope, declared, record, quoted, attribution, speakers),
        act=record.act,
        cue=record.cue,
        statement=record.says,
        quoted=quoted,
        speakers=speakers,
        addressees=scope.ids.actors(record.to, (*loc, "to")),
        about=list(dict.fromkeys(about)),
        occasion=scope.ids.event_id(record.at, (*loc, "at")) if record.at is not None else None,
        place=scope.ids.place(record.place, (*loc, "place")) if record.place is not None else None,
        date=resolve_date(scope, record.date, evidence, (*loc, "date")),
        answers=answers,
        figures=resolve_figures(scope, record.figures, evidence, (*loc, "figures")),
        evidence=evidence,
    )


def odd_marks(scope: Scope, file: Path) -> list[Fault]:
    """Notes of the quotation marks that cannot be paired."""
    text, right = scope.words.text, "words beside it are quoted only where a curator names them with “quoted”"
    return [
        Fault(file, *position(text, mark.start), f"{text[mark.start : mark.end]} has no other half", right, "note")
        for mark in scope.quotations.odd
    ]


def _attribution(scope: Scope, record: shapes.Quote, evidence: list[Evidence], speakers: list[Speaker]) -> list[Span]:
    """Where the cue stands and, where the text has them, the words for a speaker: the two that are nearest."""
    cues = scope.words.places(record.cue, evidence)
    named = [place for one in speakers if one.as_written for place in scope.words.places(one.as_written, evidence)]
    if not cues or not named:
        return cues[:1]
    pairs = product(cues[:_MOST_PLACES], named[:_MOST_PLACES])
    return list(min(pairs, key=lambda two: max(two[0].start, two[1].start) - min(two[0].end, two[1].end)))


def _quoted(scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span]) -> list[Span]:
    """The words in quotation marks: those the curator names, else all in the evidence that are the speaker's."""
    if record.verbatim:
        return _verbatim(scope, declared, record, attribution)
    if record.quoted is None:
        reporters = attribution if len(attribution) > 1 else []
        return [span for one in declared.evidence for span in scope.quotations.quoted(one.span, reporters)]
    spans = []
    for n, words in enumerate(record.quoted):
        loc = (*declared.loc, "quoted", n)
        found = scope.words.locate(words, declared.evidence, loc)
        if found is None:
            continue
        spans.append(found.span)
        if not scope.quotations.hold(found.span):
            read = scope.quotations.quoted(scope.words.passage(found.passage).span)
            right = f"{_told(scope, read)}; leave out what does not, or write “verbatim: true” for speech without marks"
            scope.fault(loc, f"“{words}” does not stand in quotation marks", right)
    return spans


def _verbatim(scope: Scope, declared: Declared, record: shapes.Quote, attribution: list[Span]) -> list[Span]:
    """All of the evidence, which the text prints as speech without marks."""
    loc = (*declared.loc, "verbatim")
    if record.quoted is not None:
        scope.fault(loc, "“verbatim” beside “quoted”", "keep one: “verbatim” takes all the words of the evidence")
    if attribution and any(one.span.contains(attribution[0]) for one in declared.evidence):
        right = "give as “words” those of the speaker alone; a cue may stand in the passage beside them"
        scope.fault(loc, f"the words are not all the speaker's: “{record.cue}” is among them", right)
    return [one.span for one in declared.evidence]


def _kind(
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
        computed = kind_of(scope.words.text, quoted, cue, [one.as_written or "" for one in speakers])
    if record.kind is None or record.kind == computed:
        return computed
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
    shown = [f"“{fold(scope.words.text[span.start : span.end])[:60]}”" for span in quoted[:_MOST_SHOWN]]
    more = f" and {len(quoted) - _MOST_SHOWN} more" if len(quoted) > _MOST_SHOWN else ""
    return (
        f"{', '.join(shown)}{more} {'stands' if len(quoted) == 1 else 'stand'} in them"
        if quoted
        else "no words stand in them"
    )
