"""A record's own page: its words, what it says, what is said of it, how it is cited."""

from pydantic_core import from_json

from app.answers.records import documents_of, record_answer
from app.documents import Json
from app.formats.citing import words_of
from app.formats.telling import titled
from app.kinds import RecordKind
from app.labels import LABELS
from app.pages.asking import ask_list
from app.pages.citing import citation
from app.pages.drawings.maps import map_of_places
from app.pages.environment import render
from app.pages.exchanges import exchange
from app.pages.frame import Site, record_frame
from app.pages.phrases import note
from app.pages.rows import table
from app.pages.sources import Sources
from app.pages.tellings import differently, tellings
from app.pages.ties import conditions, links
from app.store.session import Session

# Records of each list that a page shows of what belongs to it; the list itself is a press away.
_MOST = 20


def record_page(session: Session, site: Site, kind: RecordKind, id_: str) -> str:
    """The page of an event, a quote, a place or a work. Raises NotFound, with near ids."""
    record = from_json(record_answer(session, kind, id_))
    return _MAKERS[kind](session, site, record)


def _stances_toward(session: Session, id_: str) -> dict[str, list[Json]]:
    """The quotes whose speakers stand somewhere toward a work or an event, by where they stand."""
    quotes = ask_list(session, "quote", [("about", id_), ("stance", "*")], 50)["items"]
    found: dict[str, list[Json]] = {}
    for value in LABELS["stances"]:
        toward = {"stance": value, "id": id_}
        if held := [quote for quote in quotes if toward in (_stance(one) for one in quote["stances"])]:
            found[value] = held
    return found


def _stance(one: Json) -> Json:
    return {"stance": one["stance"], "id": one["toward"]["id"]}


def _event(session: Session, site: Site, event: Json) -> str:
    stances = _stances_toward(session, event["id"])
    told = {one["id"]: one for quotes in stances.values() for one in quotes}
    ids = [one["quote"]["id"] for one in event["quotes"] if one["quote"]["id"] not in told]
    said = list(documents_of(session, "quote", ids[: site.most(len(ids))]).values())
    sources = Sources.of_records(session, [event, *said, *told.values()])
    certainty = note(event, sources.claims)
    rows = table([event], sources)
    first = event["evidence"][0]
    frame = record_frame(site, event, titled(event), f"{sources.cited(first['article'])}: {words_of(first)}")
    return render(
        "event.html",
        frame,
        event=event,
        note=certainty,
        sources=sources,
        rows=rows,
        told=tellings(event, sources, rows.axis),
        differently=differently(event),
        said=said,
        stances=stances,
        links=links(event),
        conditions=conditions(event),
        cite=lambda evidence: citation(evidence, sources, site),
    )


def _quote(session: Session, site: Site, quote: Json) -> str:
    sources = Sources.of_records(session, [quote])
    first = quote["evidence"][0]
    answered = list(documents_of(session, "quote", (one["quote"]["id"] for one in quote["answers"])).values())
    frame = record_frame(site, quote, quote["statement"], f"{sources.cited(first['article'])}: {words_of(first)}")
    exchanges = exchange(session, quote)
    known = Sources.of_records(session, [quote, *answered, *(one.quote for one in exchanges.answers)])
    return render(
        "quote.html",
        frame,
        quote=quote,
        sources=known,
        exchange=exchanges,
        answered=answered,
        conditions=conditions(quote),
        cite=lambda evidence: citation(evidence, known, site),
    )


def _place(session: Session, site: Site, place: Json) -> str:
    events = ask_list(session, "event", [("place", place["id"])], site.most(50))
    mentions = ask_list(session, "mention", [("place", place["id"])], site.most(_MOST, events["items"]))
    inside = ask_list(session, "place", [("within", place["id"])], site.most(_MOST, events["items"], mentions["items"]))
    sources = Sources.of_records(session, events["items"])
    frame = record_frame(site, place, place["name"], f"What is told of {place['name']}, with the words that say so.")
    return render(
        "place.html",
        frame,
        place=place,
        events=events,
        rows=table(events["items"], sources),
        mentions=mentions,
        inside=inside,
        map=map_of_places([place, *inside["items"]]),
        sources=sources,
    )


def _work(session: Session, site: Site, work: Json) -> str:
    events = ask_list(session, "event", [("work", work["id"])], site.most(50))
    about = ask_list(session, "quote", [("about", work["id"])], site.most(_MOST, events["items"]))
    stances = _stances_toward(session, work["id"])
    mentions = ask_list(session, "mention", [("work", work["id"])], site.most(_MOST, events["items"], about["items"]))
    shown = [*about["items"], *(one for quotes in stances.values() for one in quotes)]
    sources = Sources.of_records(session, [*events["items"], *shown])
    frame = record_frame(site, work, work["name"], f"What is told of {work['name']}, with the words that say so.")
    return render(
        "work.html",
        frame,
        work=work,
        events=events,
        rows=table(events["items"], sources),
        stances=stances,
        about=about,
        mentions=mentions,
        sources=sources,
    )


_MAKERS = {"event": _event, "quote": _quote, "place": _place, "work": _work}
