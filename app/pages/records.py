"""A record's own page: its words, what it says, what is said of it, how it is cited."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from pydantic_core import from_json

from app.answers.lists import list_answer
from app.answers.records import record_answer
from app.formats.attribution import known_word
from app.formats.citing import words_of
from app.kinds import KINDS, ListKind, RecordKind
from app.labels import LABELS
from app.pages.citing import citation
from app.pages.environment import render
from app.pages.exchanges import exchange
from app.pages.frame import Frame, Site, path_of
from app.pages.linking import conditions, links
from app.pages.maps import map_of_places
from app.pages.phrases import note
from app.pages.rows import table
from app.pages.sources import Sources
from app.pages.tellings import differently, tellings
from app.queries.lists import LISTS
from app.queries.question import Question
from app.queries.strict import read_query
from app.store.session import Session

Json = dict[str, Any]

# Records of each list that a page shows of what belongs to it; the list itself is a press away.
_MOST = 20


def record_page(session: Session, site: Site, kind: RecordKind, id_: str) -> str:
    """The page of an event, a quote, a place or a work. Raises NotFound, with near ids."""
    record = from_json(record_answer(session, kind, id_))
    return _MAKERS[kind](session, site, record)


def listed(session: Session, kind: ListKind, pairs: Iterable[tuple[str, str]], most: int = _MOST) -> Json:
    """What the API answers to these parameters of a list, and the query string they make."""
    path, query = KINDS[kind].path, urlencode(list(pairs))
    question = Question.of(path, read_query(LISTS[kind], f"{query}&limit={most}".encode()))
    body, _ = list_answer(session, question)
    return {**from_json(body), "address": f"{path}?{query}"}


def stances_toward(session: Session, id_: str) -> dict[str, list[Json]]:
    """The quotes whose speakers stand somewhere toward a work or an event, by where they stand."""
    quotes = listed(session, "quote", [("about", id_), ("stance", "*")], 50)["items"]
    found: dict[str, list[Json]] = {}
    for value in LABELS["stances"]:
        toward = {"stance": value, "id": id_}
        if held := [quote for quote in quotes if toward in (_stance(one) for one in quote["stances"])]:
            found[value] = held
    return found


def _stance(one: Json) -> Json:
    return {"stance": one["stance"], "id": one["toward"]["id"]}


def frame_of(site: Site, record: Json, title: str, description: str) -> Frame:
    kind = KINDS[record["record"]]
    path = path_of(record)
    linked = f"{kind.path}?{urlencode([('id', record['id']), ('format', 'jsonld')])}"
    return Frame(site, title, description, f"/explore{path}", kind.plural, path, {"Linked data": linked})


def _event(session: Session, site: Site, event: Json) -> str:
    stances = stances_toward(session, event["id"])
    told = {one["id"]: one for quotes in stances.values() for one in quotes}
    ids = [one["quote"]["id"] for one in event["quotes"] if one["quote"]["id"] not in told]
    said = [from_json(record_answer(session, "quote", id_)) for id_ in ids[: site.most(len(ids))]]
    sources = Sources.of_records(session, [event, *said, *told.values()])
    certainty = note(event, sources.claims)
    rows = table([event], sources)
    word = known_word(event["status"], claimed=event["claimed"])
    title = event["title"] + (f" ({word})" if word else "")
    first = event["evidence"][0]
    frame = frame_of(site, event, title, f"{sources.cited(first['article'])}: {words_of(first)}")
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
    answered = [from_json(record_answer(session, "quote", one["quote"]["id"])) for one in quote["answers"]]
    frame = frame_of(site, quote, quote["statement"], f"{sources.cited(first['article'])}: {words_of(first)}")
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
    events = listed(session, "event", [("place", place["id"])], site.most(50))
    mentions = listed(session, "mention", [("place", place["id"])], site.most(_MOST, events["items"]))
    inside = listed(session, "place", [("within", place["id"])], site.most(_MOST, events["items"], mentions["items"]))
    sources = Sources.of_records(session, events["items"])
    frame = frame_of(site, place, place["name"], f"What is told of {place['name']}, with the words that say so.")
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
    events = listed(session, "event", [("work", work["id"])], site.most(50))
    about = listed(session, "quote", [("about", work["id"])], site.most(_MOST, events["items"]))
    stances = stances_toward(session, work["id"])
    mentions = listed(session, "mention", [("work", work["id"])], site.most(_MOST, events["items"], about["items"]))
    shown = [*about["items"], *(one for quotes in stances.values() for one in quotes)]
    sources = Sources.of_records(session, [*events["items"], *shown])
    frame = frame_of(site, work, work["name"], f"What is told of {work['name']}, with the words that say so.")
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
