"""A list's page: its sentence, its filters, its rows, and what the API answers to the same question."""

from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import parse_qsl, urlencode, urlsplit

from pydantic_core import from_json

from app.answers.lists import list_answer
from app.errors import InvalidQuery, Mistake
from app.kinds import KINDS, ListKind
from app.pages import filters
from app.pages.asked import Asked
from app.pages.chosen import Chosen, chosen
from app.pages.environment import render
from app.pages.exchanges import quotes_shown
from app.pages.frame import Frame, Site
from app.pages.histogram import Histogram, histogram
from app.pages.maps import map_of_events, map_of_places
from app.pages.rows import GROUPINGS, table
from app.pages.sources import Sources
from app.queries.formats import formats_of
from app.queries.listed import ListQuery
from app.queries.lists import LISTS
from app.queries.named import OrganizationQuery, PersonQuery
from app.queries.question import Question
from app.queries.strict import read_query
from app.store.session import Session

Json = dict[str, Any]

PAGE = 50
# What each list is asked by, and what one and many of its records are called.
MODELS: dict[str, type[ListQuery]] = {
    **{KINDS[kind].plural: model for kind, model in LISTS.items()},
    "people": PersonQuery,
    "organizations": OrganizationQuery,
}
NOUNS = {
    "events": ("event", "events"),
    "quotes": ("quote", "quotes"),
    "actors": ("actor", "actors"),
    "places": ("place", "places"),
    "works": ("work", "works"),
    "articles": ("article", "articles"),
    "mentions": ("mention", "mentions"),
    "people": ("person", "people"),
    "organizations": ("organization", "organizations"),
}
_SECTIONS = {"people": "actors", "organizations": "actors", "mentions": "actors"}
_TEMPLATES = {"people": "actors", "organizations": "actors"}


@dataclass(frozen=True)
class Empty:
    """A filter that, taken back, would leave something: what it says, how many there are without it."""

    words: str
    count: int
    without: str


@dataclass(frozen=True)
class Listed:
    """What every list's template is given besides its rows; `more` is where the next page is.

    `form` and `histogram` are None in an embed, and `more` is that of the page that stands alone.
    """

    sentence: str
    total: int
    shown: int
    one: str
    many: str
    chosen: Chosen
    form: filters.Form | None
    histogram: Histogram | None
    empty: list[Empty]
    more: str | None
    is_first: bool
    sorts: dict[str, str]
    sort: str


def list_page(session: Session, site: Site, plural: str, asked: Asked) -> str:
    """The page of a list. Raises InvalidQuery as the list does."""
    model = MODELS[plural]
    question = Question.of(f"/{plural}", read_query(model, asked.query.encode()))
    if "format" in question.given:
        detail = f"“format” is for files: /{plural} answers in it, a page does not"
        raise InvalidQuery([Mistake("unknown_parameter", "format", detail)])
    answer = answer_to(session, question, model, site)
    listed = _listed(session, question, model, answer, asked, NOUNS[plural], site)
    query = f"?{asked.query}" if asked.query else ""
    frame = Frame(
        site=site,
        title=listed.sentence,
        description=f"{listed.sentence}{', each with the words of the article that say so' if listed.total else ''}.",
        path=f"/explore/{plural}{'?' if asked.whole else ''}{asked.whole}",
        section=_SECTIONS.get(plural, plural),
        request=f"/{plural}{query}",
        files=_files(question, plural),
        is_listed="cursor" not in question.given,
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
        f"{_TEMPLATES.get(plural, plural)}.html",
        frame,
        listed=listed,
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


def answer_to(session: Session, question: Question, model: type[ListQuery], site: Site) -> Json:
    """What the API answers, with at most a page of records, whole, and with all facets where there are filters."""
    facets = [] if site.theme else filters.facets_of(model)
    limit = min(question["limit"], site.most(PAGE))
    given = {**question.given, "limit": limit, **({"facet": facets} if facets else {})}
    given.pop("fields", None)
    body, _ = list_answer(session, Question(question.path, model, given))
    answer: Json = from_json(body)
    return answer


def _listed(
    session: Session,
    question: Question,
    model: type[ListQuery],
    answer: Json,
    asked: Asked,
    nouns: tuple[str, str],
    site: Site,
) -> Listed:
    total, facets = answer["total"], answer["facets"] or {}
    taken = chosen(session, question, asked)
    return Listed(
        sentence=taken.sentence(total, *nouns),
        total=total,
        shown=len(answer["items"]),
        one=nouns[0],
        many=nouns[1],
        chosen=taken,
        form=None
        if site.theme
        else filters.form(question, model, facets, asked, len(taken.parts), from_json(session.document)),
        histogram=histogram(session, question, model, asked)
        if total > PAGE and "date_match" in model.model_fields and not site.theme
        else None,
        empty=[
            Empty(part.words, one["total_without"], part.without)
            for one in answer["empty_because"] or ()
            for part in taken.parts_of("from" if one["parameter"] == "to" else one["parameter"])[:1]
        ],
        more=_more(answer["next"], asked, site),
        is_first="cursor" not in question.given,
        sorts={
            sort: asked.page(urlencode([*question.pairs("sort", "cursor"), ("sort", sort)]))
            for sort in question.listing.sorts
        },
        sort=question.sort,
    )


def _more(next_url: str | None, asked: Asked, site: Site) -> str | None:
    if next_url is None:
        return None
    if site.theme:
        return asked.page(asked.query)
    pairs = parse_qsl(urlsplit(next_url).query)
    return asked.page(urlencode([pair for pair in pairs if pair[0] != "facet" and pair != ("limit", str(PAGE))]))


def _files(question: Question, plural: str) -> dict[str, str]:
    kind = cast("ListKind", question.listing.record)
    pairs = list(question.pairs("cursor", "limit", "facet", "format"))
    names = {"csv": "CSV", "ics": "Calendar", "geojson": "Map layer", "jsonld": "Linked data"}
    return {
        names[name]: f"/{plural}?{urlencode([*pairs, ('format', name)])}" for name in formats_of(kind) if name in names
    }
