"""What an article tells of events, its own and others': who took part, on whose word, when and where."""

from datetime import date
from typing import Any

from app.curation import shapes
from app.curation.articles import Account, DateReading, Event, Evidence, Figure, Participant
from app.curation.files.places import Loc
from app.curation.resolve.dates import resolve_date
from app.curation.resolve.figures import resolve_figures
from app.curation.resolve.ids import Declared
from app.curation.resolve.invented import note_invented
from app.curation.resolve.links import resolve_conditions, resolve_links
from app.curation.resolve.scope import Scope, in_checks
from app.curation.shapes.values import NOBODY

_HAPPENED = ("occurred", "ongoing")
_TO_COME = ("scheduled", "conditional")


def resolve_event(
    scope: Scope, declared: Declared, record: shapes.Event, published: DateReading | None, past: DateReading | None
) -> Event:
    """`published` is the article's date, `past` that of what it tells as past, without a date."""
    told = _told(scope, declared, record, published, past if record.status == "occurred" else None)
    note_invented(scope, record.title, (*declared.loc, "title"))
    return Event(**told, title=record.title, type=record.type, status=record.status)


def resolve_account(scope: Scope, declared: Declared, record: shapes.Account, published: DateReading | None) -> Account:
    told = _told(scope, declared, record, published, None)
    if record.corrects and not (record.date or record.place):
        right = "add what this article says instead, or remove it"
        scope.fault((*declared.loc, "corrects"), "“corrects” without a date or a place", right, key=True)
    return Account(**told, status=record.status, same=record.same, corrects=record.corrects)


def _told(
    scope: Scope, declared: Declared, record: shapes.Told, published: DateReading | None, past: DateReading | None
) -> dict[str, Any]:
    loc, evidence = declared.loc, declared.evidence
    _check_status(scope, record, loc)
    _look_for_speakers(scope, declared, record)
    _look_for_bare_parts(scope, declared, record)
    sources = scope.ids.quote_ids(record.according_to, loc)
    return {
        "id": declared.id,
        "article": scope.id,
        "published": _last_day(published),
        "date": resolve_date(
            scope,
            record.date,
            evidence,
            (*loc, "date"),
            past,
            lasts=record.status == "ongoing",
            is_to_come=record.status in ("scheduled", "postponed"),
        ),
        "date_according_to": scope.ids.whose_word(record.date.according_to, sources, (*loc, "date"))
        if record.date
        else [],
        "place": scope.ids.place(record.place.id, (*loc, "place")) if record.place else None,
        "place_according_to": scope.ids.whose_word(record.place.according_to, sources, (*loc, "place"))
        if record.place
        else [],
        "participants": _participants(scope, declared, record, sources),
        "works": list(dict.fromkeys(scope.ids.works(record.works, (*loc, "works")))),
        "according_to": sources,
        "figures": _figures(scope, declared, record, sources),
        "evidence": evidence,
        "links": resolve_links(scope, declared, record.links, sources),
        "conditions": resolve_conditions(scope, declared, record.conditions, sources),
    }


def _check_status(scope: Scope, record: shapes.Told, loc: Loc) -> None:
    is_told = record.according_to or any(entry.according_to for entries in record.who.values() for entry in entries)
    if record.status == "alleged" and not is_told:
        scope.fault((*loc, "status"), "alleged, on nobody's word", "add “according_to” with the quotes that say so")
    if record.status in _HAPPENED and record.according_to:
        what = f"told as {record.status}, on somebody's word alone"
        right = "write “status: alleged”, or “according_to” where it belongs: on a participant, date, place or figure"
        scope.fault((*loc, "according_to"), what, right, key=True)


@in_checks
def _look_for_speakers(scope: Scope, declared: Declared, record: shapes.Told) -> None:
    """A note where the article tells what is to come by words of quotes alone, and yet in its own voice."""
    if record.status not in _TO_COME or record.according_to:
        return
    within = [_quotes_around(scope, one) for one in declared.evidence]
    if within and all(within):
        quotes = " and ".join(f"“{short}”" for short in dict.fromkeys(short for each in within for short in each))
        what = f"{record.status} in the article's own voice, by words that lie in {quotes} alone"
        right = "add “according_to” with the quotes that say so, or words in which the article does"
        scope.note((*declared.loc, "status"), what, right)


@in_checks
def _look_for_bare_parts(scope: Scope, declared: Declared, record: shapes.Told) -> None:
    """A note where an event stands on the word of those who tell who took part, and its day or figure on nobody's."""
    if record.status != "alleged" or record.according_to:
        return
    parts = [("date", record.date), ("place", record.place), *(("figures", one) for one in record.figures.values())]
    for name in dict.fromkeys(name for name, part in parts if part and not part.according_to):
        right = "add “according_to” to it, or to the whole event; “none” where the article tells it itself"
        scope.note((*declared.loc, name), "told in the article's own voice of what is alleged", right, key=True)


def _quotes_around(scope: Scope, words: Evidence) -> list[str]:
    """The short ids of the quotes that these are a part of."""
    quotes = scope.ids.quotes.items()
    return [short for short, quote in quotes if any(one.span.contains(words.span) for one in quote.evidence)]


def _last_day(published: DateReading | None) -> date | None:
    return published.edtf.latest if published and published.edtf else None


def _figures(scope: Scope, declared: Declared, record: shapes.Told, whole: list[str]) -> list[Figure]:
    loc = (*declared.loc, "figures")
    figures = resolve_figures(scope, record.figures, declared.evidence, loc)
    for one in figures:
        one.according_to = scope.ids.whose_word(record.figures[one.exact].according_to, whole, (*loc, one.exact))
    return figures


def _participants(scope: Scope, declared: Declared, record: shapes.Told, whole: list[str]) -> list[Participant]:
    found = []
    for actor_id, entries in record.who.items():
        loc = (*declared.loc, "who", actor_id)
        actor = scope.ids.actor(actor_id, loc, key=True)
        for entry in entries:
            sources = scope.ids.whose_word(entry.according_to, whole, loc)
            _check_whose_word(scope, record, entry, loc, sources)
            if actor:
                written = scope.words.as_written(actor, entry.words, declared.evidence)
                found.append(Participant(actor, entry.role, written, sources))
    return found


def _check_whose_word(
    scope: Scope, told: shapes.Told, entry: shapes.Participation, loc: Loc, sources: list[str]
) -> None:
    """Nobody does in the article's own voice what somebody merely alleges."""
    # An id that is wrong is told of as such.
    if sources or entry.according_to not in ([], [NOBODY]):
        return
    if entry.role == "accused":
        scope.fault(loc, "“accused” without “according_to”", "name the quotes that accuse")
    elif entry.role == "agent" and told.status == "alleged":
        right = (
            "write “{role: accused, according_to: …}” of a wrong, “agent” of what is none, with the quotes that say so"
        )
        scope.fault(loc, "an alleged event with an agent in the article's own voice", right)
