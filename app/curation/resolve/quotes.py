"""Quotes: who says it, in what words, to whom, about what, in answer to what."""

from app.curation import shapes
from app.curation.articles import DateReading, Evidence, Quote, Speaker
from app.curation.files import Loc
from app.curation.quotations import kind_of, quoted_spans, stands_in_marks
from app.curation.resolve.dates import resolve_date
from app.curation.resolve.figures import resolve_figures
from app.curation.resolve.ids import Declared
from app.curation.resolve.scope import Scope
from app.text import Span
from app.vocabulary import QuoteKind


def resolve_quote(scope: Scope, declared: Declared, record: shapes.Quote, past: DateReading | None) -> Quote:
    """`past` is the date of what the article tells as past, without a date."""
    loc, evidence = declared.loc, declared.evidence
    scope.words.check_occurs(record.cue, evidence, (*loc, "cue"))
    speakers = [
        Speaker(actor, scope.words.as_written(actor, words, evidence))
        for id_, words in record.by.items()
        if (actor := scope.ids.actor(id_, (*loc, "by", id_), key=True))
    ]
    quoted = _quoted(scope, declared, record)
    answers = {
        id_: relation
        for given, relation in record.answers.items()
        if (id_ := scope.ids.quote_id(given, (*loc, "answers", given), key=True))
    }
    about = [ref for n, given in enumerate(record.about) if (ref := scope.ids.ref(given, (*loc, "about", n)))]
    return Quote(
        id=declared.id,
        kind=_kind(scope, record, evidence, quoted, speakers, loc),
        act=record.act,
        cue=record.cue,
        statement=record.says,
        quoted=quoted,
        speakers=speakers,
        addressees=scope.ids.actors(record.to, (*loc, "to")),
        about=list(dict.fromkeys(about)),
        occasion=scope.ids.event_id(record.at, (*loc, "at")) if record.at is not None else None,
        place=scope.ids.place(record.place, (*loc, "place")) if record.place is not None else None,
        date=resolve_date(scope, record.date, evidence, (*loc, "date"), past),
        answers=answers,
        figures=resolve_figures(scope, record.figures, evidence, (*loc, "figures")),
        evidence=evidence,
    )


def _quoted(scope: Scope, declared: Declared, record: shapes.Quote) -> list[Span]:
    """The words in quotation marks: those the curator names, else all in the evidence."""
    if record.quoted is None:
        return [span for one in declared.evidence for span in quoted_spans(scope.words.text, one.span)]
    spans = []
    for n, words in enumerate(record.quoted):
        loc = (*declared.loc, "quoted", n)
        found = scope.words.locate(words, declared.evidence, loc)
        if found is None:
            continue
        spans.append(found.span)
        if not stands_in_marks(scope.words.text, found.span, scope.words.passage(found.passage).span):
            scope.fault(loc, f"“{words}” does not stand in quotation marks", "leave out words that do not")
    return spans


def _kind(
    scope: Scope,
    record: shapes.Quote,
    evidence: list[Evidence],
    quoted: list[Span],
    speakers: list[Speaker],
    loc: Loc,
) -> QuoteKind:
    computed = kind_of(
        scope.words.text, quoted, scope.words.first_place(record.cue, evidence), [s.as_written or "" for s in speakers]
    )
    if record.kind is None:
        return computed
    if (record.kind == "indirect") != (not quoted):
        right = f"leave “kind” out: it is {computed}"
        scope.fault((*loc, "kind"), f"“{record.kind}” does not fit the quotation marks", right)
    return record.kind
