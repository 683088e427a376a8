"""Quotes: who says it, in what words, to whom, about what, in answer to what."""

from app.curation import shapes
from app.curation.articles import DateReading, Quote, Speaker
from app.curation.quotations import without_comma
from app.curation.resolve.dates import resolve_date
from app.curation.resolve.figures import resolve_figures
from app.curation.resolve.ids import Declared
from app.curation.resolve.quotations import find_attribution, find_kind, find_quoted
from app.curation.resolve.scope import Scope


def resolve_quote(scope: Scope, declared: Declared, record: shapes.Quote, past: DateReading | None) -> Quote:
    """`past` is the date of what the article tells as past, without a date."""
    loc, evidence = declared.loc, declared.evidence
    speakers = [
        Speaker(actor, scope.words.as_written(actor, words, evidence))
        for id_, words in record.by.items()
        if (actor := scope.ids.actor(id_, (*loc, "by", id_), key=True))
    ]
    attribution = find_attribution(scope, record, evidence, speakers)
    if not attribution:
        scope.words.check_occurs(record.cue, evidence, (*loc, "cue"))
    quoted = find_quoted(scope, declared, record, attribution)
    is_found = record.quoted is None and not record.verbatim
    answers = {
        id_: relation
        for given, relation in record.answers.items()
        if (id_ := scope.ids.quote_id(given, (*loc, "answers", given), key=True))
    }
    about = [ref for n, given in enumerate(record.about) if (ref := scope.ids.ref(given, (*loc, "about", n)))]
    return Quote(
        id=declared.id,
        kind=find_kind(scope, declared, record, quoted, attribution, speakers),
        act=record.act,
        cue=record.cue,
        cued=attribution[0] if attribution else None,
        statement=record.says,
        quoted=[without_comma(scope.words.text, span) for span in quoted] if is_found else quoted,
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
