"""Events: who took part, on whose word, when and where."""

from app.curation import shapes
from app.curation.articles import DateReading, Event, Participant
from app.curation.files import Loc
from app.curation.resolve.dates import resolve_date
from app.curation.resolve.figures import resolve_figures
from app.curation.resolve.ids import Declared
from app.curation.resolve.links import resolve_conditions, resolve_links
from app.curation.resolve.scope import Scope


def resolve_event(scope: Scope, declared: Declared, record: shapes.Event, past: DateReading | None) -> Event:
    """`past` is the date of what the article tells as past, without a date."""
    loc, evidence = declared.loc, declared.evidence
    is_told = record.according_to or any(entry.according_to for entries in record.who.values() for entry in entries)
    if record.status == "alleged" and not is_told:
        scope.fault((*loc, "status"), "alleged, on nobody's word", "add “according_to” with the quotes that say so")
    sources = scope.ids.quote_ids(record.according_to, loc)
    return Event(
        id=declared.id,
        title=record.title,
        type=record.type,
        status=record.status,
        date=resolve_date(scope, record.date, evidence, (*loc, "date"), past if record.status == "occurred" else None),
        place=scope.ids.place(record.place, (*loc, "place")) if record.place is not None else None,
        participants=_participants(scope, declared, record),
        works=list(dict.fromkeys(scope.ids.works(record.works, (*loc, "works")))),
        according_to=sources,
        figures=resolve_figures(scope, record.figures, evidence, (*loc, "figures")),
        evidence=evidence,
        links=resolve_links(scope, declared, record.links, sources),
        conditions=resolve_conditions(scope, declared, record.conditions, sources),
    )


def _participants(scope: Scope, declared: Declared, record: shapes.Event) -> list[Participant]:
    found = []
    for actor_id, entries in record.who.items():
        loc = (*declared.loc, "who", actor_id)
        actor = scope.ids.actor(actor_id, loc, key=True)
        for entry in entries:
            _check_whose_word(scope, record, entry, loc)
            sources = scope.ids.quote_ids(entry.according_to, loc)
            if actor:
                written = scope.words.as_written(actor, entry.words, declared.evidence)
                found.append(Participant(actor, entry.role, written, sources))
    return found


def _check_whose_word(scope: Scope, event: shapes.Event, entry: shapes.Participation, loc: Loc) -> None:
    """Nobody does in the article's own voice what somebody merely alleges."""
    if entry.according_to:
        return
    if entry.role == "accused":
        scope.fault(loc, "“accused” without “according_to”", "name the quotes that accuse")
    elif entry.role == "agent" and event.status == "alleged":
        right = (
            "write “{role: accused, according_to: …}” of a wrong, “agent” of what is none, with the quotes that say so"
        )
        scope.fault(loc, "an alleged event with an agent in the article's own voice", right)
