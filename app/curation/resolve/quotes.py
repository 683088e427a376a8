"""Quotes: who says it, through whom it is known, in what words, to whom, about what, in answer to what."""

from app.curation import shapes
from app.curation.articles import Article, DateReading, Quote, Ref, Speaker
from app.curation.directness.directness import without_comma
from app.curation.resolve.beside import is_other
from app.curation.resolve.dates import resolve_date
from app.curation.resolve.figures import resolve_figures
from app.curation.resolve.hearsay import find_reporters, find_teller, note_teller
from app.curation.resolve.ids import Declared
from app.curation.resolve.invented import note_invented
from app.curation.resolve.links import resolve_conditions
from app.curation.resolve.quotations import find_attribution, find_kind, find_quoted
from app.curation.resolve.scope import Scope
from app.curation.resolve.stances import resolve_stances
from app.curation.resolve.subject import note_subject


def resolve_quote(
    scope: Scope, declared: Declared, record: shapes.Quote, past: DateReading | None, article: Article
) -> Quote:
    """`past` is the date of what the article tells as past, without a date.

    `article` has its events, and of its quotes those that may tell of this one.
    """
    loc, evidence = declared.loc, declared.evidence
    speakers, relays = (
        _speaking(scope, declared, key, given) for key, given in (("by", record.by), ("via", record.via))
    )
    for actor in record.by.keys() & record.via.keys():
        scope.fault((*loc, "via", actor), f"“{actor}” relays what it says itself", "remove one of the two", key=True)
    teller = find_teller(scope, declared, record)
    attribution = find_attribution(scope, record, evidence, [*speakers, *relays])
    if not attribution:
        scope.words.check_occurs(record.cue, evidence, (*loc, "cue"))
    told_by = article.quotes.get(teller or "")
    note_teller(scope, declared, record, told_by)
    note_invented(scope, record.says, (*declared.loc, "says"))
    reporters = find_reporters(scope, attribution, told_by)
    is_found = record.quoted is None and not record.verbatim
    quoted = find_quoted(scope, declared, record, attribution, reporters)
    # Where nothing is quoted, it is asked for notes alone.
    is_others = (scope.is_check or bool(quoted)) and is_other(scope, declared, record, attribution)
    if not is_others:
        note_subject(scope, declared, record, attribution)
    if is_others and is_found:
        declared.doubtful += quoted
        quoted = []
    answers = {}
    for given, relation in record.answers.items():
        at = (*loc, "answers", given)
        if id_ := scope.ids.quote_id(given, at, key=True):
            answers[id_] = relation
            scope.ids.lead("answers", declared.id, Ref("quote", id_), at, key=True)
    about = {given: ref for n, given in enumerate(record.about) if (ref := scope.ids.ref(given, (*loc, "about", n)))}
    return Quote(
        id=declared.id,
        kind=find_kind(scope, declared, record, quoted, attribution, speakers),
        act=record.act,
        cue=scope.words.written(attribution[0]) if attribution else record.cue,
        cued=attribution[0] if attribution else None,
        statement=record.says,
        quoted=[without_comma(scope.words.text, span) for span in quoted] if is_found else quoted,
        speakers=speakers,
        via=[relay.actor for relay in relays],
        according_to=scope.ids.full_id(teller) if teller else None,
        addressees=scope.ids.actors(record.to, (*loc, "to")),
        about=list(dict.fromkeys(about.values())),
        stances=resolve_stances(scope, declared, record, about, article.events),
        occasion=scope.ids.event_id(record.at, (*loc, "at")) if record.at is not None else None,
        place=scope.ids.place(record.place, (*loc, "place")) if record.place is not None else None,
        date=resolve_date(scope, record.date, evidence, (*loc, "date"), past),
        answers=answers,
        figures=resolve_figures(scope, record.figures, evidence, (*loc, "figures")),
        evidence=evidence,
        conditions=resolve_conditions(scope, declared, record.conditions, [declared.id]),
    )


def _speaking(scope: Scope, declared: Declared, key: str, given: dict[str, str | None]) -> list[Speaker]:
    """Those who say or relay it, each with the words used of them."""
    return [
        Speaker(actor, scope.words.as_written(actor, words, declared.evidence))
        for id_, words in given.items()
        if (actor := scope.ids.actor(id_, (*declared.loc, key, id_), key=True))
    ]
