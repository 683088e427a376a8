"""A list's page: its sentence, its filters, its rows, and what the API answers to the same question."""

from typing import Any, cast
from urllib.parse import urlencode

from pydantic_core import from_json

from app.answers.lists import list_answer
from app.documents import Json
from app.errors import InvalidQuery, Mistake
from app.kinds import ListKind
from app.pages.asked import Asked
from app.pages.drawings.maps import map_of_events, map_of_places
from app.pages.environment import render
from app.pages.exchanges import quotes_shown
from app.pages.filters.form import facets_of
from app.pages.frame import Frame, Site
from app.pages.list_view import list_view
from app.pages.lists import MODELS, NOUNS, PAGE, SECTIONS, TEMPLATES
from app.pages.rows import GROUPINGS, table
from app.pages.sources import Sources
from app.queries.formats import formats_of
from app.queries.list_query import ListQuery
from app.queries.question import Question
from app.queries.strict import read_query
from app.store.session import Session


def list_page(session: Session, site: Site, plural: str, asked: Asked) -> str:
    """The page of a list. Raises InvalidQuery as the list does."""
    model = MODELS[plural]
    question = Question.of(f"/{plural}", read_query(model, asked.query.encode()))
    if "format" in question.given:
        detail = f"“format” is for files: /{plural} answers in it, a page does not"
        raise InvalidQuery([Mistake("unknown_parameter", "format", detail)])
    answer = _answer_to(session, question, model, site)
    view = list_view(session, question, model, answer, asked, NOUNS[plural], site)
    query = f"?{asked.query}" if asked.query else ""
    frame = Frame(
        site=site,
        title=view.sentence,
        description=f"{view.sentence}{', each with the words of the article that say so' if view.total else ''}.",
        path=f"/explore/{plural}{'?' if asked.whole else ''}{asked.whole}",
        section=SECTIONS.get(plural, plural),
        request=f"/{plural}{query}",
        files=_files(question, plural),
        is_indexed="cursor" not in question.given,
    )
    group = asked.own.get("group")
    items, values = answer["items"], dict[str, Any]()
    sources = _sources(session, plural, items)
    if plural == "events":
        values["table"] = table(items, sources, GROUPINGS[group] if group else None)
        values["map"] = map_of_events(items)
    elif plural == "places":
        values["map"] = map_of_places(items)
    elif plural == "quotes":
        values["exchanges"] = quotes_shown(session, items, group)
    return render(
        f"{TEMPLATES.get(plural, plural)}.html",
        frame,
        view=view,
        items=items,
        sources=sources,
        group=group,
        asked=asked,
        **values,
    )


def _sources(session: Session, plural: str, items: list[Json]) -> Sources:
    if plural in ("events", "quotes"):
        return Sources.of_records(session, items)
    if plural == "mentions":
        return Sources.of(session, (one["evidence"]["article"]["id"] for one in items))
    return Sources({one["id"]: one for one in items} if plural == "articles" else {})


def _answer_to(session: Session, question: Question, model: type[ListQuery], site: Site) -> Json:
    """What the API answers, with at most a page of records, whole, and with all facets where there are filters."""
    facets = [] if site.theme else facets_of(model)
    limit = min(question["limit"], site.most(PAGE))
    given = {**question.given, "limit": limit, **({"facet": facets} if facets else {})}
    given.pop("fields", None)
    body, _ = list_answer(session, Question(question.path, model, given))
    answer: Json = from_json(body)
    return answer


def _files(question: Question, plural: str) -> dict[str, str]:
    kind = cast("ListKind", question.listing.record)
    pairs = list(question.pairs("cursor", "limit", "facet", "format"))
    names = {"csv": "CSV", "ics": "Calendar", "geojson": "Map layer", "jsonld": "Linked data"}
    return {
        names[name]: f"/{plural}?{urlencode([*pairs, ('format', name)])}" for name in formats_of(kind) if name in names
    }
